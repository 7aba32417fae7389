"""Lines to blocks: each with its look and the key that it is compared by.

A line is a block, but where a text is hard-wrapped: there a run of lines is one. A run
is joined if its lines are even, 50 to 100 characters, and mostly end in mid-sentence;
and only in a stretch of text that is wrapped: lines go on with small letters, and none
is longer than a wrapped line can be. Headlines and captions are wrapped with the body,
so this is decided before the borders are, on a bounded look ahead.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from wireparse._segments.line import Line, Look
from wireparse._segments.line_class import looks_of
from wireparse._segments.similarity import fold
from wireparse._vocabulary import Memo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wireparse._fields import Reader

    Piece = tuple[int, str, int]
    """Offset, text, and blank lines before."""

__all__ = ["iter_blocks"]


_INVISIBLE: Final = Look.INVISIBLE  # members of an enum are slow to look up
_LONGEST_COPY: Final = 900
"""Headlines and captions stand twice; longer lines are body."""
_MOST_FOLDED: Final = 2_000
"""Lines whose keys are remembered: those of the furniture of a page, and of its story."""


def iter_blocks(
    pieces: Iterable[Piece], reader: Reader, look: Callable[[str], Look] | None = None
) -> Iterator[Line]:
    """Give every piece its look and its key.

    A line of invisible characters is a block, and a blank line to what follows it.

    Args:
        pieces: The pieces.
        reader: Reads lines.
        look: Says what a line seems to be, and remembers it; what `looks_of` makes.
    """
    unseen = 0
    look = look or looks_of(reader)
    # Headlines stand twice, captions four times, widgets on every page.
    folded = Memo(partial(fold, patterns=reader.patterns), _MOST_FOLDED)
    for start, text, gap in pieces:
        key = folded[text] if len(text) <= _LONGEST_COPY else text
        seen = look(text)
        yield Line(start, text, gap + unseen, key, seen)
        unseen = unseen + gap + 1 if seen is _INVISIBLE else 0
