"""Lines among each other: the values of the groups of signs for any of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._roles.form import step
from wireparse._roles.stretches import Stretch, find_stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._roles.form import Form, Shape
    from wireparse._segments import Line

    Seen = list[tuple[str, tuple[object, ...]]]
    """Names of groups of signs, each with its values."""

__all__ = ["Window"]

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
_SHARES: Final = (0, 0.2, 0.4, 0.6, 0.8, 0.99)
_THIRDS: Final = (0, 0.34, 0.67)
_NEAR_SHARES: Final = (0, 0.1, 0.2, 0.4, 0.7)
_DIFFERENCES: Final = (-0.5, -0.2, -0.01, 0.01, 0.2, 0.5)
_COUNTED: Final = (1, 3, 6, 10)
_LARGE: Final = (60, 150, 400)
_AROUND: Final = 5
"""Lines on either side in which sentences are counted."""
_USUAL: Final = 8
"""Lines on either side whose white space is compared."""
_REACH: Final = 4
"""Lines away that a line's words are compared with."""
_LONGEST_SHARED: Final = 110
"""Code points of a sentence whose words are compared with the stretch."""
_MOST_OPENERS: Final = 20
"""Lines that open alike and are looked at for the nearest."""


@define(eq=False)
class Window:
    """Lines and what was found of them.

    Attributes:
        lines: The lines.
        forms: Their forms.
        is_first: Whether the text begins with the first of them.
        is_last: Whether it ends with the last.
        places: Where lines of one key stand, in order.
    """

    lines: Sequence[Line]
    forms: Sequence[Form]
    is_first: bool
    is_last: bool
    places: dict[str, list[int]] = field(init=False)
    _stretches: list[Stretch] = field(init=False)
    _starts: list[int] = field(init=False)
    _times: list[list[int]] = field(init=False)
    _openers: dict[str, list[int]] = field(init=False)
    _sentences: list[int] = field(init=False)
    _last_sentence: list[int] = field(init=False)
    _next_sentence: list[int] = field(init=False)
    _run: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Find what the values of several lines rest on; each in one pass."""
        forms = self.forms
        self._stretches = find_stretches(forms)
        self._starts = [s.first for s in self._stretches]
        self.places, self._openers, self._times = {}, {}, []
        for at, (line, form) in enumerate(zip(self.lines, forms, strict=True)):
            found = self.places.setdefault(line.key.casefold(), [])
            found.append(at)
            self._times.append(found)
            if form.opener is not None:
                self._openers.setdefault(form.opener, []).append(at)
        sentences = [form.shape.is_prose and form.shape.stops for form in forms]
        self._sentences = [0, *accumulate(sentences)]
        self._last_sentence, last = [], -_FAR
        for at, is_one in enumerate(sentences):
            self._last_sentence.append(last)
            last = at if is_one else last
        self._next_sentence, last = [0] * len(forms), len(forms) + _FAR
        for at in range(len(forms) - 1, -1, -1):
            self._next_sentence[at] = last
            last = at if sentences[at] else last
        self._run, run = [], 0
        for form in forms:
            run = 0 if form.shape.is_prose else run + 1
            self._run.append(run)

    def seen(self, at: int) -> Seen:
        """Return what is seen of a line besides its own form."""
        forms = self.forms
        form = forms[at]
        shape = form.shape
        found: Seen = [
            ("above", (self._shape(at - 1), shape)),
            ("below", (self._shape(at + 1), shape)),
            ("around", (self._shape(at - 2), self._shape(at + 2))),
        ]
        place, here, above, below = self._placed(at, shape, found)
        self._near_sentences(at, shape, found)
        first = step(at, _ENDS) if self.is_first else len(_ENDS)
        last = step(len(forms) - 1 - at, _ENDS) if self.is_last else len(_ENDS)
        found.append(("ends", (first, last, shape.look)))
        self._recurring(at, form, place, found)
        self._white_space(at, shape.look, found)
        if form.content:
            if not shape.is_prose or form.length <= _LONGEST_SHARED:
                self._shared(form, here or below, above, place, found)
            self._shared_near(at, form, found)
        return found

    def _shape(self, at: int) -> Shape | None:
        return self.forms[at].shape if 0 <= at < len(self.forms) else None

    def _placed(
        self, at: int, shape: Shape, found: Seen
    ) -> tuple[str, Stretch | None, Stretch | None, Stretch | None]:
        """Add where a line stands among the stretches; return it, and which are near."""
        stretches = self._stretches
        index = bisect_right(self._starts, at) - 1
        here = stretches[index] if index >= 0 else None
        below = stretches[index + 1] if index + 1 < len(stretches) else None
        largest = max(here.score if here else 0, below.score if below else 0)
        if here is not None and at < here.end:
            place, above = "inside", stretches[index - 1] if index else None
            depth, rest = at - here.first, here.end - 1 - at
            edge = (+(depth == 0), +(rest == 0))
            values = (step(depth, _INSIDE), step(rest, _INSIDE), edge, here.rank, shape)
            found.append(("stretch", values))
        else:
            up = at - here.end if here is not None else _FAR
            down = below.first - at if below is not None else _FAR
            place = (
                "between" if here and below else "above" if below else "behind" if here else "none"
            )
            nearer = (+(down < up), step(min(down, up), _NEAR))
            found.append(("outside", (place, step(down, _BEFORE), step(up, _BEHIND), nearer)))
            here, above = None, here
        run = step(self._run[at], _RUNS)
        found.append(("place", (place, run, step(largest, _LARGE), shape)))
        return place, here, above, below

    def _near_sentences(self, at: int, shape: Shape, found: Seen) -> None:
        counts = self._sentences
        below = self._next_sentence[at]
        up = counts[at] - counts[max(0, at - _AROUND)]
        down = counts[min(len(counts) - 1, at + _AROUND + 1)] - counts[at + 1]
        has_dateline = below < len(self.forms) and self.forms[below].dateline != ""
        before, after = step(at - self._last_sentence[at], _NEAR), step(below - at, _NEAR)
        found.append(("sentences", (before, after, up, down, +has_dateline, shape.look)))

    def _recurring(self, at: int, form: Form, place: str, found: Seen) -> None:
        """Add how often a line and its neighbours stand in the window, and how far away."""
        places, shape, all_times = self._times[at], form.shape, self._times
        times = len(places)
        if times > 1:
            index = bisect_left(places, at)
            up = step(at - places[index - 1] if index else _FAR, _RECURS)
            down = step(places[index + 1] - at if index + 1 < times else _FAR, _RECURS)
            found.append(("recurs", (min(times, 5), up, down, place, shape)))
        else:
            found.append(("recurs", (1, 0, 0, "", None)))
        above = min(3, len(all_times[at - 1])) if at else 0
        below = min(3, len(all_times[at + 1])) if at + 1 < len(all_times) else 0
        found.append(("neighbours-recur", (above, below, min(times, 3), shape.look)))
        if form.opener is None:
            return
        alike = self._openers[form.opener]
        others = [o for o in alike[:_MOST_OPENERS] if o not in places] if len(alike) > 1 else ()
        if others:
            other = min(others, key=lambda o: abs(o - at))
            is_longer = +(self.forms[other].length > form.length)
            distance = step(abs(other - at), _RECURS)
            found.append(("opens-like", (distance, +(other < at), is_longer, shape.look)))
        else:
            found.append(("opens-like", (-1, 0, 0, "")))

    def _white_space(self, at: int, look: str, found: Seen) -> None:
        lines = self.lines
        gap = lines[at].gap
        below = step(lines[at + 1].gap, _GAPS) if at + 1 < len(lines) else len(_GAPS) + 1
        near = sorted([line.gap for line in lines[max(0, at - _USUAL) : at + _USUAL + 1]])
        more = max(-9, min(gap - near[len(near) // 2], 3))
        found.append(("blank", (step(gap, _GAPS), below, more, look)))

    def _shared(
        self, form: Form, below: Stretch | None, above: Stretch | None, place: str, found: Seen
    ) -> None:
        """Add how many of a line's words the stretches around it use."""
        content = form.content
        shares = [
            None if s is None else len(content & s.words(self.forms)) / len(content)
            for s in (below, above)
        ]
        steps = [None if s is None else (step(s, _SHARES), step(s, _THIRDS)) for s in shares]
        more = 0
        if shares[0] is not None and shares[1] is not None:
            more = step(shares[0] - shares[1], _DIFFERENCES)
        found.append(("shared", (*steps, more, step(len(content), _COUNTED), place)))

    def _shared_near(self, at: int, form: Form, found: Seen) -> None:
        """Add how many words a line has from a title above it, or a longer line below."""
        forms, content = self.forms, form.content
        title = longer = None
        for other in range(at - 1, max(-1, at - _REACH - 1), -1):
            near = forms[other]
            if not near.shape.is_prose and len(near.content) > 2:  # noqa: PLR2004
                title = step(len(content & near.content) / len(content), _NEAR_SHARES), at - other
                break
        for other in range(at + 1, min(len(forms), at + _REACH + 1)):
            near = forms[other]
            if near.length > form.length and len(near.content) > 2:  # noqa: PLR2004
                longer = step(len(content & near.content) / len(content), _NEAR_SHARES), other - at
                break
        found.append(("shared-near", (title, longer, form.shape.look)))

