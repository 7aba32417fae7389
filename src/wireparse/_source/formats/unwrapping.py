"""Lines of a width to the paragraphs that were wrapped at it.

A line was ended for want of room if the word that follows would not have fitted; any other end is
meant: that of a title, of an item, of a verse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["Raw", "joined", "unwrapped"]

Raw: TypeAlias = tuple[int, str, int]
"""Offset of a line, the line, and how many blank lines stand before it."""

_WIDEST: Final = 100
"""Characters of a wrapped line; where one is longer, every line is a paragraph."""
_EVEN: Final = 0.7
"""Share of the longest line under which a wrapped one does not fall."""
_NARROWEST: Final = 60
"""Characters that any page has room for."""


def unwrapped(run: Sequence[Raw], cut: Callable[[int, int], str], *, wraps: bool) -> Iterator[Raw]:
    """Yield the paragraphs of lines that stand without blank lines between them.

    Args:
        run: The lines.
        cut: Cuts a slice out of the text.
        wraps: Whether their form wraps lines; otherwise they must look so.
    """
    width = max(len(text) for _, text, _ in run)
    is_wrapped = width <= _WIDEST and (wraps or _looks_wrapped(run, width))
    first = 0
    for at in range(1, len(run) + 1):
        if at < len(run) and is_wrapped:
            word = run[at][1].partition(" ")[0]
            if len(run[at - 1][1]) + 1 + len(word) > max(width, _NARROWEST):
                continue
        yield joined(run[first:at], cut)
        first = at


def _looks_wrapped(run: Sequence[Raw], width: int) -> bool:
    """Are lines of one length, and does one go on with a small letter?"""
    shortest = min((len(text) for _, text, _ in run[:-1]), default=0)
    return shortest >= _EVEN * width and any(text[0].islower() for _, text, _ in run[1:])


def joined(run: Sequence[Raw], cut: Callable[[int, int], str]) -> Raw:
    """Make one line of several."""
    if len(run) == 1:
        return run[0]
    start, _, gap = run[0]
    last, end, _ = run[-1]
    return start, cut(start, last + len(end)), gap
