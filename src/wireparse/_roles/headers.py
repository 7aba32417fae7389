"""Signs of headlines: which line has most words of the story below, which header is printed twice.

Each looks at a few lines above a body only; what it finds is weighed with all other signs.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._segments import NOTES, Look, title_forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wireparse._roles.form import Form
    from wireparse._roles.stretches import Stretch
    from wireparse._segments import Line

__all__ = ["CREDITED", "Place", "find_headers", "find_titles", "rank_titles"]

_FARTHEST: Final = 60
"""Lines above a body in which its title is looked for."""
_INSIDE: Final = 3
"""Lines of a stretch of sentences that may be its header: a deck, or a title with a full stop."""
_LONGEST_TITLE: Final = 250
_OFTEN: Final = 4
"""Times that a line of a menu stands in a text; a headline is printed two or three times."""
_LEAST_SHARED: Final = 2
_RANKED: Final = 3
_BEST: Final = (1, 2, 4)
_BEHIND_BEST: Final = (0.3, 0.6, 0.9)


def rank_titles(
    stretches: Sequence[Stretch], forms: Sequence[Form], places: Mapping[str, Sequence[int]]
) -> dict[int, tuple[int, int]]:
    """Find the lines above each stretch of sentences that share most words with it.

    Args:
        stretches: In their order.
        forms: The forms of all lines.
        places: Where the lines of one key stand.

    Returns:
        For each line its rank, from 1, and a step: of how much the first shares, of how near to
        it the second and third come.
    """
    found: dict[int, tuple[int, int]] = {}
    end = 0
    for one in stretches:
        shared: list[tuple[float, int]] = []
        for at in range(max(end, one.first - _FARTHEST), min(one.end, one.first + _INSIDE)):
            form = forms[at]
            if form.length < _LONGEST_TITLE and not (form.is_prose and form.stops):
                count = len(form.content & one.words(forms))
                if count >= _LEAST_SHARED and len(places[form.key]) < _OFTEN:
                    shared.append((count * count / len(form.content), at))
        shared.sort(reverse=True)
        for rank, (much, at) in enumerate(shared[:_RANKED], 1):
            best = shared[0][0]
            step = bisect_left(_BEST, best) if rank == 1 else bisect_left(_BEHIND_BEST, much / best)
            found[at] = rank, step
        end = one.end
    return found


def _may_be_title(line: Line) -> bool:
    """Is a line of the length and the look of a title?"""
    return line.look in _TITLES and _SHORTEST <= len(line.text) <= _LONGEST


def find_titles(lines: Sequence[Line]) -> dict[int, str]:
    """Find titles that stand twice, but for a wire's words before one or a site's name behind.

    Returns:
        For each what both have in common.
    """
    found: dict[int, str] = {}
    last: dict[str, int] = {}
    for at, line in enumerate(lines):
        if not _may_be_title(line):
            continue
        bares = title_forms(line.key)
        for bare in bares:
            above = last.get(bare, -_WIDEST)
            is_header = at - above < _WIDEST and lines[above].key != line.key
            if is_header and all(one.look in _BETWEEN for one in lines[above + 1 : at]):
                found[above] = found[at] = bare
                break
        last.update(dict.fromkeys(bares, at))
    return found


@frozen(eq=False)
class Place:
    """A line's place in a header that is printed twice.

    Attributes:
        part: `title`, `copy` (of the title), or `between` them.
        pictures: Lines between that are captions or credits; more than two are two.
        others: Lines between that are nothing known; more than two are two.
        is_sure: Whether it is a header for certain: it has a credited picture, and recurs rarely.
    """

    part: str
    pictures: int
    others: int
    is_sure: bool


_WIDEST: Final = 12
"""Lines from a headline to its copy; the widest header seen has eleven between."""
_LONGEST: Final = 160
_SHORTEST: Final = 10
_MOST_OTHERS: Final = 4
"""Lines of a header that do not recur: decks."""
_MOST: Final = 2
_MATTER: Final = frozenset(
    (Look.WIDGET, Look.DECK, Look.MOMENT, Look.BYLINE, Look.NAME, Look.AGENCY, Look.DATELINE,
     Look.CREDIT, Look.CREDITED, Look.OWNED, Look.INVISIBLE, *NOTES)
)  # fmt: skip
"""Looks of what stands in a header besides titles."""
_TITLES: Final = frozenset((Look.TITLE, Look.NAME))
_BETWEEN: Final = _MATTER - _TITLES
CREDITED: Final = frozenset((Look.CREDIT, Look.CREDITED, Look.OWNED))
_ENDS: Final = frozenset((Look.END, Look.SIGNOFF, Look.TAIL))


def find_headers(
    lines: Sequence[Line], places: Mapping[str, Sequence[int]]
) -> Iterator[tuple[int, Place]]:
    """Yield the lines of headers that are printed twice: a title, its copy, and what is between.

    Args:
        lines: Lines of a text.
        places: Where the lines of one key stand, in order.
    """
    pairs = [
        (at, copy, len(found))
        for found in places.values()
        if len(found) > 1
        for at, copy in pairwise(found)
        if 1 < copy - at <= _WIDEST
    ]
    last = -1
    for at, copy, times in sorted(pairs):
        counts = _counts(at, copy, lines) if at > last else None
        if counts is None:
            continue
        last = copy + (copy - at) - 1
        pictures, others, credits_ = counts
        for line in range(at, copy + 1):
            part = "title" if line == at else "copy" if line == copy else "between"
            is_sure = credits_ > 0 and times <= _OFTEN
            yield line, Place(part, min(pictures, _MOST), min(others, _MOST), is_sure)


def _counts(at: int, copy: int, lines: Sequence[Line]) -> tuple[int, int, int] | None:
    """Count pictures, other lines and credited ones between a title and its copy.

    None where the two are no headline: unlike one, or with anything but a header between them.
    """
    line = lines[at]
    if not _may_be_title(line):
        return None
    if copy + 1 >= len(lines) or lines[at + 1].key == line.key:
        return None
    if at and lines[at - 1].look is lines[copy - 1].look is Look.MOMENT:
        return None  # an entry of a live page, and the link to it
    looks = [lines[between].look for between in range(at + 1, copy)]
    if not _ENDS.isdisjoint(looks):
        return None
    credited = sum([look in CREDITED for look in looks])
    beside = [
        look not in CREDITED and _stands_beside(n, lines) for n, look in enumerate(looks, at + 1)
    ]
    pictures = credited + sum(beside)
    others = sum(
        [not twin and look not in _MATTER for look, twin in zip(looks, beside, strict=True)]
    )
    return (pictures, others, credited) if others <= (_MOST_OTHERS if pictures else 1) else None


def _stands_beside(at: int, lines: Sequence[Line]) -> bool:
    """Has a line an equal neighbour, as captions have?"""
    key = lines[at].key
    return lines[at - 1].key == key or (at + 1 < len(lines) and lines[at + 1].key == key)
