"""Lines of which somebody knows more than their text says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.converters import optional

from wireparse.models import Role

if TYPE_CHECKING:
    from attrs import Attribute

__all__ = ["GivenLine"]


def _check_text(_: GivenLine, __: Attribute[str], text: object) -> None:
    """Refuse what would be several lines of a dump."""
    if not isinstance(text, str):
        msg = f"the text of a line must be a str, not a {type(text).__name__}"
        raise TypeError(msg)
    if "\n" in text or "\r" in text:
        msg = f"a line must not hold a line end: {text[:40]!r}: use ' '.join(text.split())"
        raise ValueError(msg)


@frozen
class GivenLine:
    """A line for `Parser.parse_lines`, with what you know of it.

    What is given is trusted: the role is that of the block, and an article begins on the line, or
    does not. What is None is found out.

    Example:
        >>> GivenLine("Ferry Returns to River", role="headline", begins=True).role
        <Role.HEADLINE: 'headline'>

    Attributes:
        text: The line, without a line end; white space alone is a blank line.
        role: What it is.
        begins: Whether an article begins on it. On the first line of a text one always does.
    """

    text: str = field(validator=_check_text)
    role: Role | None = field(default=None, converter=optional(Role))
    begins: bool | None = None

    @property
    def is_told(self) -> bool:
        """Whether something is given beside the text."""
        return self.role is not None or self.begins is not None
