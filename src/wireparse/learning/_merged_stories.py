"""Stories that run together: one article that is several pages, by what comes in turn.

Where an unknown outlet ends its stories with words that no row knows, the parser finds
no border between them. But its pages are all made alike: a button, a promo and a closing
line come again and again in the same order, which nothing in one story does.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._fields import Reader
    from wireparse.models import Block

__all__ = ["part_starts"]


_MIN_TURNS: Final = 3
"""Times that a line must stand in an article to part it."""
_LEAST_LINES: Final = 2
"""Lines that come in turn; one alone could be a line between the parts of one story."""
_MAX_LINE_CHARS: Final = 220
"""Characters of a line that parts an article."""
_MIN_LINE_CHARS: Final = 8
"""The same, at least."""
_TITLE_WORDS: Final = 4
"""Spaces in a headline; labels have fewer."""


def part_starts(blocks: Sequence[Block], keys: Sequence[str], reader: Reader) -> list[int]:
    """Return at which blocks the pages of one article begin: the first alone, if it is one.

    Args:
        blocks: Of the article.
        keys: Their forms for comparing.
        reader: Reads lines.
    """
    places: dict[str, list[int]] = {}
    for at, key in enumerate(keys):
        if _MIN_LINE_CHARS <= len(key) <= _MAX_LINE_CHARS:
            places.setdefault(key, []).append(at)
    turns: dict[int, list[list[int]]] = {}
    for found in places.values():
        if len(found) >= _MIN_TURNS and _may_part(blocks[found[0]].text, reader):
            turns.setdefault(len(found), []).append(found)
    for _, lines in sorted(turns.items(), reverse=True):
        if len(lines) >= _LEAST_LINES and _are_in_turn(lines):
            ends = [max(line[turn] for line in lines) for turn in range(len(lines[0]))]
            begins = [min(line[turn] for line in lines) for turn in range(len(lines[0]))]
            gaps = Counter(below.start - above.end for above, below in pairwise(blocks))
            usual = gaps.most_common(1)[0][0]
            pairs = zip(ends, begins[1:], strict=False)
            return [0, *(_border(blocks, usual, end + 1, begin) for end, begin in pairs)]
    return [0]


def _may_part(text: str, reader: Reader) -> bool:
    """Can it be a line of the page, and not the name of who speaks next?"""
    return " " in text and text[-1] != ":" and not reader.is_person(text)


def _are_in_turn(lines: Sequence[Sequence[int]]) -> bool:
    """Does each line stand once in every turn, and never twice in a row?"""
    turns = list(zip(*lines, strict=True))
    is_apart = all(max(one) + 1 < min(other) for one, other in pairwise(turns))
    orders = {tuple(sorted(range(len(turn)), key=turn.__getitem__)) for turn in turns}
    return is_apart and len(orders) == 1


def _border(blocks: Sequence[Block], usual: int, low: int, high: int) -> int:
    """Find where the next page begins, between the last line of a turn and the first of the next.

    Between pages there is often more white space than between paragraphs, or less. Where
    there is as much, the next page begins at its headline, if but one line could be that:
    several are links to other stories.
    """
    gaps = {at: blocks[at].start - blocks[at - 1].end for at in range(low, high + 1)}
    widest = max(gaps, key=lambda at: (abs(gaps[at] - usual), at))
    if gaps[widest] != usual:
        return widest
    titles = [at for at in range(low, high) if _is_title(blocks[at].text)]
    return titles[0] if len(titles) == 1 else high


def _is_title(text: str) -> bool:
    return text[-1].isalnum() and text.count(" ") >= _TITLE_WORDS
