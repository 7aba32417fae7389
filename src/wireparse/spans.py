"""Where a piece of a dump lies."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Span"]


@frozen(order=True)
class Span:
    """A half-open range of the dump's text, counted in code points.

    The same as the W3C `TextPositionSelector`: the first character is 0 and
    `end` is the offset after the last one.

    Example:
        >>> span = Span(3, 5)
        >>> "abcdefg"[span.start : span.end], len(span)
        ('de', 2)
        >>> Span(3, 4) in span
        True

    Attributes:
        start: Offset of the first character.
        end: Offset after the last character.
    """

    start: int
    end: int

    def __len__(self) -> int:
        """Count the code points."""
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        """Does *other* lie wholly inside?"""
        return self.start <= other.start and other.end <= self.end
