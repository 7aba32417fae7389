"""Lines to blocks: each with its look and the key that it is compared by.

A line is a block, but where a text is hard-wrapped: there a run of lines is one. A run
is joined if its lines are even, 50 to 100 characters, and mostly end in mid-sentence;
and only in a stretch of text that is wrapped: lines go on with small letters, and none
is longer than a wrapped line can be. Headlines and captions are wrapped with the body,
so this is decided before the borders are, on a bounded look ahead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._segments.line import Line, Look
from wireparse._segments.line_class import look_at
from wireparse._segments.similarity import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse._fields import Reader

    Piece = tuple[int, str, int]
    """Offset, text, and blank lines before."""

__all__ = ["REMEMBERED", "iter_blocks"]


_INVISIBLE: Final = Look.INVISIBLE  # members of an enum are slow to look up
_LONGEST_COPY: Final = 900
"""Headlines and captions stand twice; longer lines are body."""
REMEMBERED: Final = 64
"""More lines than stand between two copies in a header."""
_MOST_LOOKED: Final = 500
"""Lines whose looks are remembered: those of the furniture of a page, and of its story."""


def iter_blocks(pieces: Iterable[Piece], reader: Reader) -> Iterator[Line]:
    """Give every piece its look and its key.

    A line of invisible characters is a block, and a blank line to what follows it.
    """
    unseen = 0
    # Headlines stand twice, captions four times, widgets on every page.
    looked: dict[str, tuple[str, Look]] = {}
    for start, text, gap in pieces:
        known = looked.get(text)
        if known is not None:
            key, look = known
        elif len(text) <= _LONGEST_COPY:
            if len(looked) > _MOST_LOOKED:
                looked.clear()
            looked[text] = key, look = fold(text, reader.patterns), look_at(text, reader)
        else:
            key, look = text, look_at(text, reader)
        yield Line(start, text, gap + unseen, key, look)
        unseen = unseen + gap + 1 if look is _INVISIBLE else 0
