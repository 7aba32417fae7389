"""Lines among each other: the values of the groups of signs for any of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field

from wireparse._roles.edges import EDGES
from wireparse._roles.headers import Place, find_headers, rank_titles
from wireparse._roles.stretches import Stretch, find_stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._roles.form import Form, Shape
    from wireparse._roles.signs import Values
    from wireparse._segments import Line

    Column = Sequence[Values | None]
    """The values of a group of signs, a line each; None where it says nothing of the line."""

__all__ = ["Window"]

_FAR: Final = 999
"""Lines to something that is not in the window."""
_BEFORE: Final = EDGES["text-below"]
_BEHIND: Final = EDGES["text-above"]
_NEAR: Final = EDGES["sentence"]
_INSIDE: Final = EDGES["inside-text"]
_ENDS: Final = EDGES["ends"]
_RUNS: Final = EDGES["short-lines"]
_RECURS: Final = EDGES["recurs"]
_GAPS: Final = EDGES["blank-lines"]
_NO_GAP: Final = len(_GAPS) + 1
_SHARES: Final = EDGES["share"]
_THIRDS: Final = EDGES["thirds"]
_DIFFERENCES: Final = EDGES["difference"]
_COUNTED: Final = EDGES["shared-words"]
_LARGE: Final = EDGES["text-words"]
_AROUND: Final = 5
"""Lines on either side in which sentences are counted."""
_USUAL: Final = 8
"""Lines on either side whose white space is compared."""
_LONGEST_SHARED: Final = 110
"""Code points of a sentence whose words are compared with the stretch."""
_MOST_OPENERS: Final = 20
"""Lines that open alike and are looked at for the nearest."""
_MANY: Final = 5
"""Times from which on it does not matter how often a line recurs."""
_FEW: Final = 3
_ONCE: Final = (1, 0, 0, "", "", 0)
_ALONE: Final = (-1, 0, 0, "")
"""What is seen of a line that does not recur, and of one that no other opens like."""


class _Spot(NamedTuple):
    """Where a line stands among the stretches.

    Attributes:
        place: The name of the place.
        outside: The values of a line between stretches; None for others.
        inside: Those of a line in a stretch.
        score: Step of how large the stretches there are.
        near: The stretch that it is in or above, and the one above that.
    """

    place: str
    outside: Values | None
    inside: Values | None
    score: int
    near: tuple[Stretch | None, Stretch | None]


@define(eq=False)
class Window:
    """Lines and what was found of them.

    Attributes:
        lines: The lines.
        forms: Their forms.
        is_first: Whether the text begins with the first of them.
        is_last: Whether it ends with the last.
        places: Where lines of one key stand, in order.
        headers: The lines of headers that are printed twice, each with its place.
    """

    lines: Sequence[Line]
    forms: Sequence[Form]
    is_first: bool
    is_last: bool
    places: dict[str, list[int]] = field(init=False)
    headers: dict[int, Place] = field(init=False)
    _alike: list[list[int]] = field(init=False)
    _titles: dict[int, tuple[int, int]] = field(init=False)
    _stretches: list[Stretch] = field(init=False)
    _starts: list[int] = field(init=False)
    _prose: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Find what the values of several lines rest on."""
        forms = self.forms
        self._stretches = find_stretches(forms)
        self._starts = [s.first for s in self._stretches]
        places: dict[str, list[int]] = defaultdict(list)
        self.places = places
        self._alike = [places[form.key] for form in forms]
        for at, alike in enumerate(self._alike):
            alike.append(at)
        self.headers = dict(find_headers(self.lines, places))
        self._titles = rank_titles(self._stretches, forms, places)
        self._prose = [at for at, form in enumerate(forms) if form.is_prose]

    def seen(self, asked: Sequence[int]) -> dict[str, Column]:
        """Return what is seen of lines besides their own form, for each group of signs."""
        forms, last = self.forms, len(self.forms) - 1
        shapes = [forms[at].shape for at in asked]
        above = [forms[at - 1].shape if at else None for at in asked]
        below = [forms[at + 1].shape if at < last else None for at in asked]
        looks = [shape.look for shape in shapes]
        spots = list(map(self._placed, asked, looks))
        return {
            "above": list(zip(above, shapes, strict=True)),
            "below": list(zip(below, shapes, strict=True)),
            "outside": [spot.outside for spot in spots],
            "stretch": [spot.inside for spot in spots],
            "place": list(map(self._place, asked, spots, shapes)),
            "sentences": self._near_sentences(asked, looks),
            "ends": self._ends(asked, looks),
            **self._recurring(asked, spots, shapes),
            "opens-like": self._opening_alike(asked, looks),
            "blank": self._white_space(asked, looks),
            "shared": list(map(self._shared, asked, spots)),
            "title": list(map(self._title, asked, spots, shapes)),
            **({"twice": list(map(self._header, asked, looks))} if self.headers else {}),
        }

    def _placed(self, at: int, look: str) -> _Spot:
        """Return where a line stands among the stretches."""
        stretches = self._stretches
        index = bisect_right(self._starts, at)
        here = stretches[index - 1] if index else None
        below = stretches[index] if index < len(stretches) else None
        largest = max(here.score if here else 0, below.score if below else 0)
        score = bisect_left(_LARGE, largest)
        if here is not None and at < here.end:
            depth, rest = at - here.first, here.end - 1 - at
            steps = bisect_left(_INSIDE, depth), bisect_left(_INSIDE, rest)
            inside = *steps, +(depth == 0), +(rest == 0), here.rank, look
            above = stretches[index - 2] if index > 1 else None
            return _Spot("inside", None, inside, score, (here, above))
        up = at - here.end if here is not None else _FAR
        down = below.first - at if below is not None else _FAR
        place = "between" if here and below else "above" if below else "behind" if here else "none"
        steps = bisect_left(_BEFORE, down), bisect_left(_BEHIND, up)
        outside = place, *steps, +(down < up), bisect_left(_NEAR, min(down, up))
        return _Spot(place, outside, None, score, (below, here))

    def _place(self, at: int, spot: _Spot, shape: Shape) -> Values:
        """Return in which part of the text a line stands, and how many lines above are no prose."""
        prose = bisect_right(self._prose, at)
        run = bisect_left(_RUNS, at - (self._prose[prose - 1] if prose else -1))
        return spot.place, run, spot.score, shape

    def _near_sentences(self, asked: Sequence[int], looks: Sequence[str]) -> Column:
        """Return how far sentences are, how many are near, and whether the next has a dateline."""
        forms = self.forms
        sentences = [at for at in self._prose if forms[at].stops]
        found: list[Values] = []
        for at, look in zip(asked, looks, strict=True):
            above = bisect_left(sentences, at)
            below = bisect_right(sentences, at, above)
            before = bisect_left(_NEAR, at - sentences[above - 1]) if above else len(_NEAR)
            after, has_dateline = len(_NEAR), 0
            if below < len(sentences):
                after = bisect_left(_NEAR, sentences[below] - at)
                has_dateline = +(forms[sentences[below]].dateline != "")
            up = above - bisect_left(sentences, at - _AROUND, 0, above)
            down = bisect_right(sentences, at + _AROUND, below) - below
            found.append((before, after, up, down, has_dateline, look))
        return found

    def _ends(self, asked: Sequence[int], looks: Sequence[str]) -> Column:
        """Return how far lines are from the ends of the text."""
        far = [len(_ENDS)] * len(looks)
        last = len(self.forms) - 1
        down = [bisect_left(_ENDS, at) for at in asked] if self.is_first else far
        up = [bisect_left(_ENDS, last - at) for at in asked] if self.is_last else far
        return list(zip(down, up, looks, strict=True))

    def _recurring(
        self, asked: Sequence[int], spots: Sequence[_Spot], shapes: Sequence[Shape]
    ) -> dict[str, Column]:
        """Return how often lines and their neighbours stand in the window, and how far away."""
        few = [0, *map(min, map(len, self._alike), repeat(_FEW)), 0]
        found: list[Values] = []
        beside = [
            (few[at], few[at + 2], few[at + 1], shape.look)
            for at, shape in zip(asked, shapes, strict=True)
        ]
        for at, spot, shape in zip(asked, spots, shapes, strict=True):
            places = self._alike[at]
            count = len(places)
            if count == 1:
                found.append(_ONCE)
                continue
            index = bisect_left(places, at)
            up = bisect_left(_RECURS, at - places[index - 1] if index else _FAR)
            down = bisect_left(_RECURS, places[index + 1] - at if index + 1 < count else _FAR)
            found.append((min(count, _MANY), up, down, spot.place, shape.look, shape.size))
        return {"recurs": found, "neighbours-recur": beside}

    def _opening_alike(self, asked: Sequence[int], looks: Sequence[str]) -> Column:
        """Return how far the nearest other line is that opens with the same words."""
        forms = self.forms
        opens = [form.opener for form in forms]
        alike: dict[str | None, list[int]] = {opens[at]: [] for at in asked}
        alike.pop(None, None)
        for at, opener in enumerate(opens):
            if opener in alike:
                alike[opener].append(at)
        others: dict[tuple[str | None, str], list[int]] = {}
        found: list[Values | None] = []
        for at, look in zip(asked, looks, strict=True):
            opener, key = opens[at], forms[at].key
            if opener is None or len(alike[opener]) == 1:
                found.append(None if opener is None else _ALONE)
                continue
            near = others.get((opener, key))
            if near is None:
                near = [o for o in alike[opener][:_MOST_OPENERS] if forms[o].key != key]
                others[opener, key] = near
            if near:
                other = _nearest(near, at)
                is_longer = +(forms[other].length > forms[at].length)
                distance = bisect_left(_RECURS, abs(other - at))
                found.append((distance, +(other < at), is_longer, look))
            else:
                found.append(_ALONE)
        return found

    def _white_space(self, asked: Sequence[int], looks: Sequence[str]) -> Column:
        """Return the blank lines around lines, beside what is usual nearby."""
        gaps = tuple([line.gap for line in self.lines])
        step_of = {gap: bisect_left(_GAPS, gap) for gap in {*gaps}}
        steps = [*map(step_of.__getitem__, gaps), _NO_GAP]
        found: list[Values] = []
        for at, look in zip(asked, looks, strict=True):
            usual = _middle(gaps[max(0, at - _USUAL) : at + _USUAL + 1])
            found.append((steps[at], steps[at + 1], max(-9, min(gaps[at] - usual, 3)), look))
        return found

    def _shared(self, at: int, spot: _Spot) -> Values | None:
        """Return how many of a line's words the stretches around it use."""
        form = self.forms[at]
        if form.is_prose and form.length > _LONGEST_SHARED:
            return None
        content = form.content
        if not content:
            return None
        count = len(content)
        shares: list[float] = []
        steps: list[tuple[int, int] | None] = []
        for stretch in spot.near:
            if stretch is None:
                steps.append(None)
            else:
                share = len(content & stretch.words(self.forms)) / count
                shares.append(share)
                steps.append((bisect_left(_SHARES, share), bisect_left(_THIRDS, share)))
        more = bisect_left(_DIFFERENCES, shares[0] - shares[1]) if len(shares) > 1 else 0
        return *steps, more, bisect_left(_COUNTED, count), spot.place

    def _title(self, at: int, spot: _Spot, shape: Shape) -> Values:
        """Return how a line ranks among those that share words with a stretch below them."""
        rank = self._titles.get(at)
        return (*rank, spot.place, shape.size, shape.look) if rank else (0, 0, "", 0, shape.look)

    def _header(self, at: int, look: str) -> Values | None:
        """Return where a line stands in a header that is printed twice."""
        place = self.headers.get(at)
        return None if place is None else (place.part, place.pictures, place.others, look)


@lru_cache(maxsize=10_000)
def _middle(numbers: tuple[int, ...]) -> int:
    """Return the middle one of some numbers; texts have few rhythms of white space."""
    return sorted(numbers)[len(numbers) // 2]


def _nearest(places: Sequence[int], at: int) -> int:
    """Return the place that is nearest to a line; of two, that above it."""
    below = bisect_left(places, at)
    if below == len(places) or (below and at - places[below - 1] <= places[below] - at):
        return places[below - 1]
    return places[below]
