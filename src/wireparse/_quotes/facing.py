"""Which way every mark of a paragraph faces, told by what stands beside it, and its partner.

Marks of one kind stand inside one another: `"Ask when they close the "Big Gate" at noon," she
said`. Read from the left the second mark looks like a new quotation; that the last one closes
the first is seen when all are paired as brackets are. Two passes, so the work is linear.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._vocabulary import Marks

__all__ = ["BEFORE_OPEN", "Mark", "are_spaced", "inches", "partners"]


Mark = tuple[int, int, str]
"""Start and end of a mark, and the mark."""
BEFORE_OPEN: Final = frozenset("([{—–")
"""What an opening mark stands right behind."""
_STRAIGHT: Final = '"'
"""The mark that is a sign of inches too."""


def _face(text: str, mark: Mark, marks: Marks) -> int:
    """Return 1 for a mark that opens, -1 for one that closes, 0 for what can be either."""
    start, end, sign = mark
    if sign in marks.openers or sign in marks.closers:
        return 1 if sign in marks.openers else -1
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before.isspace() or before in BEFORE_OPEN:
        return 0 if after.isspace() else 1
    return 0 if after.isalnum() else -1


def inches(text: str, found: Sequence[Mark], marks: Marks) -> frozenset[Mark]:
    """Collect the signs of inches inside quotations: `"The plank is 6" wide," she said`.

    Each stands right behind a digit, and what comes next is a mark that closes.
    """
    return frozenset(
        mark
        for mark, after in pairwise(found)
        if mark[2] == _STRAIGHT
        and text[mark[0] - 1 : mark[0]].isdigit()
        and _face(text, mark, marks) < 0
        and _face(text, after, marks) < 0
    )


def partners(text: str, found: Sequence[Mark], marks: Marks) -> dict[int, int]:
    """Pair the marks as brackets are: start of each that is closed, to start of its close."""
    stack: list[int] = []
    out = {}
    for mark in found:
        face = _face(text, mark, marks)
        if face > 0 or (not face and not stack):
            stack.append(mark[0])
        elif stack:
            out[stack.pop()] = mark[0]
    return out


def are_spaced(text: str, found: Sequence[Mark], marks: Marks) -> bool:
    """Do marks that look alike all stand between blanks, as in text cut into words?"""
    end = found[0][1]
    if len(found) < 2 or text[end : end + 1].strip():  # noqa: PLR2004  one alone may be stray
        return False
    for start, end, sign in found:
        if sign in marks.openers or sign in marks.closers:
            return False
        if text[start - 1 : start].strip() or text[end : end + 1].strip():
            return False
    return True
