"""What made an article: a release of wireparse, with what it knew."""

from __future__ import annotations

from attrs import frozen

__all__ = ["MadeBy"]


@frozen(kw_only=True)
class MadeBy:
    """Which wireparse read a dump, and with which rows and weights.

    Same version, same digest, same text, hooks and settings: same result, on any system.

    Example:
        >>> import wireparse
        >>> dump = wireparse.parse("Ferry Returns to River")
        >>> dump.made_by.version == wireparse.__version__
        True
        >>> dump.made_by.digest == wireparse.Parser().digest
        True

    Attributes:
        version: The release, as `wireparse.__version__`.
        digest: Of the knowledge and the weights, as `Parser.digest`.
    """

    version: str
    digest: str
