"""Lines to labelled lines, in steps of a bounded number of lines.

A step decides `_STEP` lines. It sees `_CONTEXT` lines on either side of them, so what is decided
does not depend on how the input comes in, and nothing is held but these lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._roles.certain import FACTS
from wireparse._roles.decoder import Decoder
from wireparse._roles.form import form_of
from wireparse._roles.labels import LABELS, PROSE, ROLES
from wireparse._roles.signs import Window
from wireparse._roles.weights import scores
from wireparse._segments import Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wireparse._fields import Reader
    from wireparse._roles.form import Form, Sign
    from wireparse._roles.weights import LineWeights
    from wireparse._segments import Line

__all__ = ["Labelled", "Labeller", "inner_prose"]

_STEP: Final = 512
_CONTEXT: Final = 256
_OVERLAP: Final = 64
"""Lines behind a step that are decoded with it, since they speak for its last labels."""
_MOST_FORMS: Final = 2_000
"""Forms of lines that are remembered: the furniture of a page, and its story."""
_PROSE_LOOK: Final = Look.PROSE
_SHORTEST_INNER: Final = 110
"""Code points of a paragraph that is not looked at between two others."""
_AGAINST: Final = 100_000
"""What a fact says against a label: more than all signs together could say for it."""
_LABEL_ROLES: Final = [ROLES[name.rstrip("^")] for name in LABELS]
_SURE: Final = 0.995
"""The confidence of a paragraph between paragraphs; measured on outlets that were held out."""


@frozen(eq=False)
class Labelled:
    """A line with its label.

    Attributes:
        line: The line.
        label: Its number in `LABELS`.
        rule: The group of signs, or the fact, that spoke loudest for it.
        confidence: How likely its role is, 0 to 1.
        second: The next likely label of another role.
    """

    line: Line
    label: int
    rule: str
    confidence: float
    second: int


class Labeller:
    """Labels lines with one set of weights."""

    def __init__(self, weights: LineWeights, reader: Reader) -> None:
        """Begin with no line seen."""
        self._weights, self._decoder = weights, Decoder(weights)
        self._small = reader.patterns.words.small
        self._forms: dict[str, tuple[Form, int]] = {}

    def labelled(self, lines: Iterable[Line]) -> Iterator[Labelled]:
        """Yield each line with its label."""
        held: list[Line] = []
        start, before, is_first = 0, None, True
        for line in lines:
            held.append(line)
            if len(held) == start + _STEP + _CONTEXT:
                found = self._step(held, start, before, is_first=is_first, is_last=False)
                yield from found
                before = found[-1].label
                start += _STEP
                cut = max(0, start - _CONTEXT)
                del held[:cut]
                start, is_first = start - cut, is_first and not cut
        while start < len(held):
            found = self._step(held, start, before, is_first=is_first, is_last=True)
            yield from found
            before = found[-1].label
            start += len(found)

    def _step(
        self, held: list[Line], start: int, before: int | None, *, is_first: bool, is_last: bool
    ) -> list[Labelled]:
        """Label one step of the lines that are held."""
        stop = min(len(held), start + _STEP)
        forms, totals = self._looked_at(held)
        window = Window(held, forms, is_first, is_last)
        inner = inner_prose(held, forms, start, min(len(held), stop + _OVERLAP))
        asked = [at for at in range(start, min(len(held), stop + _OVERLAP)) if at not in inner]
        said: list[Sequence[int]] = []
        signs: dict[int, list[Sign]] = {}
        for at in asked:
            signs[at] = window.signs(at)
            own = scores(totals[at] + self._weights.total(signs[at]))
            fact = FACTS.get(held[at].look)
            if fact is not None:
                own = [n if k in fact.labels else n - _AGAINST for k, n in enumerate(own)]
            said.append(own)
        labels = self._decoder.best(said, before)
        chances = self._decoder.chances(said, before)
        found: list[Labelled] = []
        for at, label, chance in zip(asked, labels, chances, strict=True):
            while len(found) < at - start:
                found.append(Labelled(held[start + len(found)], _follow(found), "among-paragraphs", _SURE, label))
            if at >= stop:
                break
            found.append(self._found(held[at], label, chance, forms[at], signs[at]))
        while len(found) < stop - start:
            found.append(Labelled(held[start + len(found)], _follow(found), "among-paragraphs", _SURE, label))
        return found

    def _looked_at(self, lines: Sequence[Line]) -> tuple[list[Form], list[int]]:
        """Return the forms of lines, and what each says on its own."""
        known, forms, totals = self._forms, [], []
        for line in lines:
            found = known.get(line.text)
            if found is None:
                if len(known) > _MOST_FORMS:
                    known.clear()
                form = form_of(line, self._small)
                found = known[line.text] = form, self._weights.total(form.signs)
            forms.append(found[0])
            totals.append(found[1])
        return forms, totals

    def _found(
        self, line: Line, label: int, chance: Sequence[float], form: Form, signs: Sequence[Sign]
    ) -> Labelled:
        """Put together what was found of a line."""
        role = _LABEL_ROLES[label]
        others = [0.0 if r is role else c for r, c in zip(_LABEL_ROLES, chance, strict=True)]
        confidence = 1.0 - sum(others)
        second = others.index(max(others))
        fact = FACTS.get(line.look)
        rule = fact.rule if fact is not None else self._loudest(label, second, form, signs)
        return Labelled(line, label, rule, round(confidence, 3), second)

    def _loudest(self, label: int, second: int, form: Form, signs: Sequence[Sign]) -> str:
        """Return the group of the sign that speaks loudest for a label, and against the second."""
        get, one, other = self._weights.signs.get, 16 * label, 16 * second
        best, name = 0, "neighbours"
        for sign in (*form.signs, *signs):
            said = get(sign)
            if said is not None:
                more = (said >> one & 0xFFFF) - (said >> other & 0xFFFF)
                if more > best:
                    best, name = more, sign[0]
        return str(name)


def _follow(found: list[Labelled]) -> int:
    """Return the label of a paragraph between others: that of the one above, without a border."""
    return found[-1].label % len(ROLES) if found else 0


def inner_prose(lines: Sequence[Line], forms: Sequence[Form], start: int, end: int) -> set[int]:
    """Find the paragraphs between two others each, which need no look of their own."""
    is_long = [
        lines[at].look is _PROSE_LOOK and forms[at].stops and forms[at].length >= _SHORTEST_INNER
        for at in range(start, end)
    ]
    inner: set[int] = set()
    for at in range(1, len(is_long) - 1):
        if is_long[at - 1] and is_long[at] and is_long[at + 1]:
            gap = lines[start + at].gap
            if gap == lines[start + at + 1].gap and gap == lines[start + at - 1].gap:
                inner.add(start + at)
    return inner
