"""Lines among each other: the values of the groups of signs for any of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._roles.headers import Place, find_headers, rank_titles
from wireparse._roles.stretches import Stretch, find_stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._roles.form import Form, Shape
    from wireparse._segments import Line

    Group = tuple[object, ...]
    """The name of a group of signs, and its values."""

__all__ = ["SEEN", "Window"]

SEEN: Final = (
    "above", "below", "outside", "place", "sentences", "ends", "recurs", "neighbours-recur",
    "opens-like", "blank", "shared", "title", "twice",
)  # fmt: skip
"""The order of the groups of a line; inside a stretch of sentences "stretch" is in the place of
"outside"."""
_FAR: Final = 999
"""Lines to something that is not in the window."""
_BEFORE: Final = (1, 2, 3, 5, 8, 15, 40)
_BEHIND: Final = (0, 1, 2, 4, 7, 14, 40)
_NEAR: Final = (1, 2, 4, 8, 20)
_INSIDE: Final = (0, 1, 2, 5, 12)
_ENDS: Final = (0, 1, 3, 6, 12, 30)
_RUNS: Final = (0, 1, 2, 4, 10)
_RECURS: Final = (1, 2, 5, 12, 50)
_GAPS: Final = (0, 1, 2, 3)
_NO_GAP: Final = len(_GAPS) + 1
_SHARES: Final = (0, 0.2, 0.4, 0.6, 0.8, 0.99)
_THIRDS: Final = (0, 0.34, 0.67)
_DIFFERENCES: Final = (-0.5, -0.2, -0.01, 0.01, 0.2, 0.5)
_COUNTED: Final = (1, 3, 6, 10)
_LARGE: Final = (60, 150, 400)
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
_ONCE: Final[Group] = ("recurs", 1, 0, 0, "", None)
_UNOPENED: Final[Group] = ("opens-like", None, 0, 0, "")
_UNSHARED: Final[Group] = ("shared", None, None, 0, 0, "")
_ONCE_PRINTED: Final[Group] = ("twice", None, 0, 0, "")
"""What is said of a line whose words are not compared, or that stands in no header: nothing."""
_UNRANKED: Final = (0, 0)
_ALONE: Final[Group] = ("opens-like", -1, 0, 0, "")


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
    _titles: dict[int, tuple[int, int]] = field(init=False)
    _stretches: list[Stretch] = field(init=False)
    _starts: list[int] = field(init=False)
    _openers: dict[str, list[int]] = field(init=False)
    _shapes: list[Shape | None] = field(init=False)
    _prose: list[int] = field(init=False)
    _sentences: list[int] = field(init=False)
    _gaps: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Find what the values of several lines rest on."""
        forms = self.forms
        self._stretches = find_stretches(forms)
        self._starts = [s.first for s in self._stretches]
        places: dict[str, list[int]] = {}
        openers: dict[str, list[int]] = {}
        for at, form in enumerate(forms):
            places.setdefault(form.key, []).append(at)
            if form.opener is not None:
                openers.setdefault(form.opener, []).append(at)
        self.places, self._openers = places, openers
        self.headers = dict(find_headers(self.lines, places))
        self._titles = rank_titles(self._stretches, forms, places)
        self._shapes = [None, *[form.shape for form in forms], None]
        self._prose = [at for at, form in enumerate(forms) if form.shape.is_prose]
        self._sentences = [at for at in self._prose if forms[at].shape.stops]
        self._gaps = [line.gap for line in self.lines]

    def seen(self, at: int) -> list[Group]:
        """Return what is seen of a line besides its own form, in the order of `SEEN`."""
        form = self.forms[at]
        shape = form.shape
        above, _, below = self._shapes[at : at + 3]
        found: list[Group] = [("above", above, shape), ("below", below, shape)]
        place, near = self._placed(at, shape, found)
        found.append(self._near_sentences(at, shape.look))
        first = bisect_left(_ENDS, at) if self.is_first else len(_ENDS)
        last = bisect_left(_ENDS, len(self.forms) - 1 - at) if self.is_last else len(_ENDS)
        found.append(("ends", first, last, shape.look))
        self._recurring(at, form, place, found)
        found.append(self._white_space(at, shape.look))
        is_compared = form.content and (not shape.is_prose or form.length <= _LONGEST_SHARED)
        found.append(self._shared(form.content, near, place) if is_compared else _UNSHARED)
        found.append(("title", *self._titles.get(at, _UNRANKED), place, shape))
        found.append(self._header(at, shape.look) if at in self.headers else _ONCE_PRINTED)
        return found

    def _header(self, at: int, look: str) -> Group:
        """Return where a line stands in a header that is printed twice."""
        place = self.headers[at]
        return "twice", place.part, place.pictures, place.others, look

    def _placed(
        self, at: int, shape: Shape, found: list[Group]
    ) -> tuple[str, tuple[Stretch | None, Stretch | None]]:
        """Add where a line stands among the stretches; return it, and those below and above."""
        stretches = self._stretches
        index = bisect_right(self._starts, at)
        here = stretches[index - 1] if index else None
        below = stretches[index] if index < len(stretches) else None
        largest = max(here.score if here else 0, below.score if below else 0)
        near: tuple[Stretch | None, Stretch | None] = below, here
        if here is not None and at < here.end:
            place, near = "inside", (here, stretches[index - 2] if index > 1 else None)
            depth, rest = at - here.first, here.end - 1 - at
            steps = bisect_left(_INSIDE, depth), bisect_left(_INSIDE, rest)
            found.append(("stretch", *steps, +(depth == 0), +(rest == 0), here.rank, shape))
        else:
            up = at - here.end if here is not None else _FAR
            down = below.first - at if below is not None else _FAR
            place = (
                "between" if here and below else "above" if below else "behind" if here else "none"
            )
            steps = bisect_left(_BEFORE, down), bisect_left(_BEHIND, up)
            nearer = bisect_left(_NEAR, min(down, up))
            found.append(("outside", place, *steps, +(down < up), nearer))
        prose = bisect_right(self._prose, at)
        run = bisect_left(_RUNS, at - (self._prose[prose - 1] if prose else -1))
        found.append(("place", place, run, bisect_left(_LARGE, largest), shape))
        return place, near

    def _near_sentences(self, at: int, look: str) -> Group:
        """Return how far sentences are, how many are near, and whether the next has a dateline."""
        sentences = self._sentences
        above = bisect_left(sentences, at)
        below = bisect_right(sentences, at, above)
        before = bisect_left(_NEAR, at - sentences[above - 1]) if above else len(_NEAR)
        after, has_dateline = len(_NEAR), False
        if below < len(sentences):
            after = bisect_left(_NEAR, sentences[below] - at)
            has_dateline = self.forms[sentences[below]].dateline != ""
        up = above - bisect_left(sentences, at - _AROUND, 0, above)
        down = bisect_right(sentences, at + _AROUND, below) - below
        return "sentences", before, after, up, down, +has_dateline, look

    def _recurring(self, at: int, form: Form, place: str, found: list[Group]) -> None:
        """Add how often a line and its neighbours stand in the window, and how far away."""
        forms, all_places, look = self.forms, self.places, form.shape.look
        places = all_places[form.key]
        times = len(places)
        if times > 1:
            index = bisect_left(places, at)
            up = bisect_left(_RECURS, at - places[index - 1] if index else _FAR)
            down = bisect_left(_RECURS, places[index + 1] - at if index + 1 < times else _FAR)
            found.append(("recurs", min(times, _MANY), up, down, place, form.shape))
        else:
            found.append(_ONCE)
        above = min(_FEW, len(all_places[forms[at - 1].key])) if at else 0
        below = min(_FEW, len(all_places[forms[at + 1].key])) if at + 1 < len(forms) else 0
        found.append(("neighbours-recur", above, below, min(times, _FEW), look))
        if form.opener is None:
            found.append(_UNOPENED)
            return
        alike = self._openers[form.opener]
        others = [o for o in alike[:_MOST_OPENERS] if forms[o].key != form.key]
        if others:
            other = min(others, key=lambda o: abs(o - at))
            is_longer = +(forms[other].length > form.length)
            distance = bisect_left(_RECURS, abs(other - at))
            found.append(("opens-like", distance, +(other < at), is_longer, look))
        else:
            found.append(_ALONE)

    def _white_space(self, at: int, look: str) -> Group:
        gaps = self._gaps
        gap = gaps[at]
        below = bisect_left(_GAPS, gaps[at + 1]) if at + 1 < len(gaps) else _NO_GAP
        near = sorted(gaps[max(0, at - _USUAL) : at + _USUAL + 1])
        more = max(-9, min(gap - near[len(near) // 2], 3))
        return "blank", bisect_left(_GAPS, gap), below, more, look

    def _shared(self, content: frozenset[str], near: Sequence[Stretch | None], place: str) -> Group:
        """Return how many of a line's words the stretches around it use."""
        shares: list[float] = []
        steps: list[tuple[int, int] | None] = []
        for stretch in near:
            if stretch is None:
                steps.append(None)
            else:
                share = len(content & stretch.words(self.forms)) / len(content)
                shares.append(share)
                steps.append((bisect_left(_SHARES, share), bisect_left(_THIRDS, share)))
        more = bisect_left(_DIFFERENCES, shares[0] - shares[1]) if len(shares) > 1 else 0
        return "shared", *steps, more, bisect_left(_COUNTED, len(content)), place
