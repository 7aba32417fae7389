"""The signs of lines among others: neighbours, place, recurrence, white space, shared words.

A sign is a group's name and a few small values; the weights know it by these. Every sign of a
line is made from the window of lines that is given, so that what a caller bounds is bounded here.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._roles.form import step
from wireparse._roles.stretches import Stretch, find_stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._roles.form import Form, Sign
    from wireparse._segments import Line

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
_MOST_SHARED: Final = 24
"""Words of a line that are compared."""


@define(eq=False)
class Window:
    """Lines and what was found of them, for making the signs of any of them."""

    lines: Sequence[Line]
    forms: Sequence[Form]
    is_first: bool
    is_last: bool
    stretches: list[Stretch] = field(init=False)
    _starts: list[int] = field(init=False)
    places: dict[str, list[int]] = field(init=False)
    _openers: dict[str, list[int]] = field(init=False)
    _sentences: list[int] = field(init=False)
    _last_sentence: list[int] = field(init=False)
    _next_sentence: list[int] = field(init=False)
    _run: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Find what signs of several lines rest on; each in one pass."""
        forms = self.forms
        self.stretches = find_stretches(forms)
        self._starts = [s.first for s in self.stretches]
        self.places, self._openers = {}, {}
        for at, (line, form) in enumerate(zip(self.lines, forms, strict=True)):
            self.places.setdefault(line.key.casefold(), []).append(at)
            if form.opener is not None:
                self._openers.setdefault(form.opener, []).append(at)
        sentences = [form.is_prose and form.stops for form in forms]
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
            run = 0 if form.is_prose else run + 1
            self._run.append(run)

    def signs(self, at: int) -> list[Sign]:
        """Return what is seen of a line besides its own form."""
        form, look = self.forms[at], self.forms[at].look
        found: list[Sign] = []
        self._neighbours(at, form, found)
        place, inside, above, below = self._place(at, form, found)
        before = step(at - self._last_sentence[at], _NEAR)
        after = step(self._next_sentence[at] - at, _NEAR)
        counts = self._sentences
        up = counts[at] - counts[max(0, at - _AROUND)]
        down = counts[min(len(counts) - 1, at + _AROUND + 1)] - counts[at + 1]
        found += (
            ("sentence-above", before, look),
            ("sentence-below", after, look),
            ("sentences-near", before, after),
            ("sentences-up", up),
            ("sentences-down", down),
            ("sentences-around", up, down, look),
        )
        below_text = self._next_sentence[at]
        if below_text < len(self.forms) and self.forms[below_text].has_dateline:
            found += (("dateline-below", after), ("dateline-below", after, look))
        first = step(at, _ENDS) if self.is_first else len(_ENDS)
        last = step(len(self.lines) - 1 - at, _ENDS) if self.is_last else len(_ENDS)
        found += (("from-start", first), ("from-start", first, look), ("from-end", last))
        self._recurrence(at, form, place, found)
        self._white_space(at, look, found)
        if form.content:
            self._shared(at, form, inside or below, above, place, found)
            self._shared_near(at, form, found)
        return found

    def _neighbours(self, at: int, form: Form, found: list[Sign]) -> None:
        """Add the forms of two lines on either side."""
        forms, count = self.forms, len(self.forms)
        for distance, name in ((-1, "above"), (1, "below")):
            if not 0 <= at + distance < count:
                found.append((name, "edge"))
                continue
            near = forms[at + distance]
            found += (
                (name, near.look),
                (name, near.look, form.look),
                (f"{name}-form", near.size, near.ending),
                (f"{name}-case", near.capitals, form.capitals),
                (f"{name}-size", near.size, form.size),
                (f"{name}-opening", near.opening, form.opening),
            )
            if not 0 <= at + 2 * distance < count:
                found.append((f"{name}-2", "edge"))
                continue
            near = forms[at + 2 * distance]
            found += ((f"{name}-2", near.look), (f"{name}-2-size", near.size))

    def _place(
        self, at: int, form: Form, found: list[Sign]
    ) -> tuple[str, Stretch | None, Stretch | None, Stretch | None]:
        """Add where a line stands among the stretches; return it, and which are near."""
        stretches = self.stretches
        index = bisect_right(self._starts, at) - 1
        here = stretches[index] if index >= 0 else None
        below = stretches[index + 1] if index + 1 < len(stretches) else None
        look = form.look
        if here is not None and at < here.end:
            place = "inside"
            depth, rest = at - here.first, here.end - 1 - at
            found += (
                ("stretch-depth", step(depth, _INSIDE)),
                ("stretch-rest", step(rest, _INSIDE)),
                ("stretch-edge", +(depth == 0), +(rest == 0), look),
                ("stretch-rank", here.rank),
            )
            inside, above = here, stretches[index - 1] if index else None
        else:
            up = at - here.end if here is not None else _FAR
            down = below.first - at if below is not None else _FAR
            place = "between" if here and below else "above" if below else "behind" if here else "none"
            found += (
                ("stretch-below", place, step(down, _BEFORE)),
                ("stretch-above", place, step(up, _BEHIND)),
                ("stretch-nearer", +(down < up), step(min(down, up), _NEAR)),
            )
            inside, above = None, here
        largest = max((s.score for s in (here, below) if s is not None), default=0)
        found += (
            ("place", place),
            ("place", place, look),
            ("place-form", place, form.size, form.ending),
            ("place-case", place, form.capitals, form.case),
            ("place-run", place, step(self._run[at], _RUNS)),
            ("place-score", place, step(largest, _LARGE)),
        )
        return place, inside, above, below

    def _recurrence(self, at: int, form: Form, place: str, found: list[Sign]) -> None:
        """Add how often a line stands in the window, and how far away."""
        lines, look = self.lines, form.look
        places = self.places[lines[at].key.casefold()]
        times = min(len(places), 3)
        if times > 1:
            index = bisect_left(places, at)
            up = step(at - places[index - 1] if index else _FAR, _RECURS)
            down = step(places[index + 1] - at if index + 1 < len(places) else _FAR, _RECURS)
            found += (
                ("recurs", min(len(places), 5), place),
                ("recurs-above", up, look),
                ("recurs-below", down, look),
                ("recurs-near", up, down),
                ("recurs-size", up, down, form.size),
            )
        else:
            found.append(("recurs", 1))
        for distance, name in ((-1, "above-recurs"), (1, "below-recurs")):
            if 0 <= at + distance < len(lines):
                again = min(3, len(self.places[lines[at + distance].key.casefold()]))
                found += ((name, again), (name, again, look, times))
        if form.opener is None:
            return
        others = [o for o in self._openers[form.opener][:20] if o not in places]
        if others:
            other = min(others, key=lambda o: abs(o - at))
            found += (
                ("opens-like", step(abs(other - at), _RECURS), +(other < at)),
                ("opens-like-longer", +(self.forms[other].length > form.length), look),
            )
        else:
            found.append(("opens-like",))

    def _white_space(self, at: int, look: str, found: list[Sign]) -> None:
        """Add the blank lines on either side, and beside what is usual nearby."""
        lines = self.lines
        gap = lines[at].gap
        above = step(gap, _GAPS)
        below = step(lines[at + 1].gap, _GAPS) if at + 1 < len(lines) else len(_GAPS) + 1
        near = sorted([line.gap for line in lines[max(0, at - _USUAL) : at + _USUAL + 1]])
        more = min(gap - near[len(near) // 2], 3)
        found += (
            ("blank", above, below),
            ("blank", above, below, look),
            ("blank-more", more),
            ("blank-more", more, look),
        )

    def _shared(
        self,
        at: int,
        form: Form,
        below: Stretch | None,
        above: Stretch | None,
        place: str,
        found: list[Sign],
    ) -> None:
        """Add how many of a line's words the stretches around it use."""
        if form.is_prose and form.length > _LONGEST_SHARED:
            return
        content = form.content[:_MOST_SHARED]
        count = step(len(content), _COUNTED)
        shares: list[float] = []
        for stretch, name in ((below, "shared-below"), (above, "shared-above")):
            if stretch is None:
                continue
            text = stretch.text(self.lines, self.forms)
            share = sum([w in text for w in content]) / len(content)
            shares.append(share)
            found += ((name, step(share, _SHARES), place), (name, step(share, _THIRDS), count))
        if len(shares) > 1:
            found.append(("shared-more", step(shares[0] - shares[1], _DIFFERENCES)))

    def _shared_near(self, at: int, form: Form, found: list[Sign]) -> None:
        """Add how many words a line has from a title above it, or a longer line below."""
        forms, look, content = self.forms, form.look, form.content[:_MOST_SHARED]
        for other in range(at - 1, max(-1, at - _REACH - 1), -1):
            near = forms[other]
            if not near.is_prose and len(near.content) > 2:
                share = step(sum([w in near.content for w in content]) / len(content), _NEAR_SHARES)
                found += (("title-words", share, at - other), ("title-words", share, look))
                break
        for other in range(at + 1, min(len(forms), at + _REACH + 1)):
            near = forms[other]
            if near.length > form.length and len(near.content) > 2:
                share = step(sum([w in near.content for w in content]) / len(content), _NEAR_SHARES)
                found.append(("longer-words", share, other - at, look))
                break
