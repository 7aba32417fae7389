"""Lines to labelled lines: signs, what is certain, the best labels and how likely they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, frozen

from wireparse._roles.certain import BY_LOOK, headers
from wireparse._roles.decoder import Decoder
from wireparse._roles.evidence import Evidence, weigh
from wireparse._roles.form import form_of
from wireparse._roles.labels import BEGIN, LABELS, ROLES
from wireparse._roles.rules import CHAIN, RULE_OF
from wireparse._roles.signs import Window
from wireparse._roles.steps import Step, iter_steps
from wireparse._roles.weights import scores
from wireparse._segments import Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wireparse._fields import Reader
    from wireparse._roles.certain import Fact
    from wireparse._roles.form import Form, Sign
    from wireparse._roles.weights import LineWeights
    from wireparse._segments import Line

__all__ = ["Evidence", "Labelled", "Labeller", "Looker"]

_MOST_FORMS: Final = 2_000
"""Forms of lines that are remembered: the furniture of a page, and its story."""
_SHORTEST_INNER: Final = 110
"""Code points of a paragraph that is not looked at between two others."""
_AGAINST: Final = 100_000
"""What a fact says against a label: more than all signs together could say for it."""
_SURE: Final = 0.995
"""The confidence of a paragraph between two others; on outlets held out, so many are right."""
_INNER_RULE: Final = "among-paragraphs"
_LABEL_ROLES: Final = [ROLES[name.rstrip("^")] for name in LABELS]
_PROSE: Final = Look.PROSE  # members of an enum are slow to look up


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


@define(eq=False)
class Seen:
    """What is seen of the lines of a step.

    Attributes:
        asked: Which lines are looked at; those between them are paragraphs among paragraphs.
        forms: The forms of all lines that the step holds.
        signs: For each line that is asked, its signs besides those of its form.
        facts: What is certain of lines.
    """

    asked: list[int]
    forms: list[Form]
    signs: list[list[Sign]]
    facts: Mapping[int, Fact]


class Looker:
    """Looks at lines: their forms, signs, and what is certain of them."""

    __slots__ = ("_forms", "_reader")

    def __init__(self, reader: Reader) -> None:
        """Begin with no line seen."""
        self._reader = reader
        self._forms: dict[str, Form] = {}

    def look(self, step: Step) -> Seen:
        """Look at the lines of a step."""
        lines = step.lines
        forms = [self._form(line) for line in lines]
        window = Window(lines, forms, step.is_first, step.is_last)
        inner = _inner(lines, forms)
        asked = [at for at in range(step.start, step.end) if at not in inner or at == step.start]
        facts = dict(headers(lines, window.places))
        for at in asked:
            fact = BY_LOOK.get(lines[at].look)
            if fact is not None:
                facts[at] = fact
        return Seen(asked, forms, [window.signs(at) for at in asked], facts)

    def _form(self, line: Line) -> Form:
        known = self._forms
        found = known.get(line.text)
        if found is None:
            if len(known) > _MOST_FORMS:
                known.clear()
            found = known[line.text] = form_of(line, self._reader)
        return found


def _inner(lines: Sequence[Line], forms: Sequence[Form]) -> set[int]:
    """Find the paragraphs between two others each, which need no look of their own."""
    is_long = [
        line.look is _PROSE and form.stops and form.length >= _SHORTEST_INNER
        for line, form in zip(lines, forms, strict=True)
    ]
    return {
        at
        for at in range(1, len(lines) - 1)
        if is_long[at - 1] and is_long[at] and is_long[at + 1]
        and lines[at - 1].gap == lines[at].gap == lines[at + 1].gap
    }  # fmt: skip


class Labeller:
    """Labels lines with one set of weights."""

    def __init__(self, weights: LineWeights, reader: Reader) -> None:
        """Begin with no line seen."""
        self._weights, self._decoder, self._looker = weights, Decoder(weights), Looker(reader)

    def labelled(self, lines: Iterable[Line]) -> Iterator[Labelled]:
        """Yield each line with its label."""
        before: int | None = None
        for step in iter_steps(lines):
            found = self._labelled(step, before)
            yield from found
            before = found[-1].label

    def evidence(self, lines: Iterable[Line], start: int) -> Evidence | None:
        """Tell what spoke for the label of the line that starts at an offset; None where none does."""
        before: int | None = None
        for step in iter_steps(lines):
            found = self._labelled(step, before)
            at = next((n for n, one in enumerate(found) if one.line.start == start), None)
            if at is not None:
                signs = self._signs_at(step, step.start + at)
                return weigh(found, at, before, signs, self._weights)
            before = found[-1].label
        return None

    def _signs_at(self, step: Step, at: int) -> tuple[Sign, ...]:
        """Return all signs of a line; none where it needs no look."""
        seen = self._looker.look(step)
        if at not in seen.asked:
            return ()
        return (*seen.forms[at].signs, *seen.signs[seen.asked.index(at)])

    def _labelled(self, step: Step, before: int | None) -> list[Labelled]:
        seen = self._looker.look(step)
        said = [self._said(at, seen, signs) for at, signs in zip(seen.asked, seen.signs, strict=True)]
        labels = self._decoder.best(said, before)
        chances = self._decoder.chances(said, before)
        found: list[Labelled] = []
        for number, at in enumerate(seen.asked):
            _fill(found, step, min(at, step.stop))
            if at >= step.stop:
                break
            found.append(self._found(step.lines[at], labels[number], chances[number], seen, number))
        _fill(found, step, step.stop)
        return found

    def _said(self, at: int, seen: Seen, signs: Sequence[Sign]) -> Sequence[int]:
        """Return what is said of each label of a line."""
        weights = self._weights
        own = scores(weights.of_form(seen.forms[at]) + weights.total(signs))
        fact = seen.facts.get(at)
        if fact is None:
            return own
        return [n if k in fact.labels else n - _AGAINST for k, n in enumerate(own)]

    def _found(
        self, line: Line, label: int, chance: Sequence[float], seen: Seen, number: int
    ) -> Labelled:
        """Put together what was found of a line."""
        role = _LABEL_ROLES[label]
        others = [0.0 if r is role else c for r, c in zip(_LABEL_ROLES, chance, strict=True)]
        second = others.index(max(others))
        at = seen.asked[number]
        fact = seen.facts.get(at)
        if fact is not None:
            rule = fact.rule
        else:
            rule = self._loudest(label, second, (*seen.forms[at].signs, *seen.signs[number]))
        return Labelled(line, label, rule, round(max(0.0, 1.0 - sum(others)), 3), second)

    def _loudest(self, label: int, second: int, signs: Sequence[Sign]) -> str:
        """Return the rule of the sign that speaks loudest for a label, and against the second."""
        get, one, other = self._weights.signs.get, 16 * label, 16 * second
        best, name = 0, ""
        for sign in signs:
            said = get(sign)
            if said is not None:
                more = (said >> one & 0xFFFF) - (said >> other & 0xFFFF)
                if more > best:
                    best, name = more, str(sign[0])
        return RULE_OF[name] if name else CHAIN


def _fill(found: list[Labelled], step: Step, end: int) -> None:
    """Label the paragraphs between others as the one above them, without a border."""
    while len(found) < end - step.start:
        label = found[-1].label
        label = label if label < BEGIN else LABELS.index(LABELS[label].rstrip("^"))
        found.append(
            Labelled(step.lines[step.start + len(found)], label, _INNER_RULE, _SURE, label)
        )
