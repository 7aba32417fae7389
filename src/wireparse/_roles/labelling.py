"""Lines to labelled lines: signs, what is certain, the best labels and how likely they are."""

from __future__ import annotations

from itertools import chain, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from wireparse._roles.certain import fact_of
from wireparse._roles.decoder import decoder_of
from wireparse._roles.form import as_spoken, form_of
from wireparse._roles.headers import find_titles
from wireparse._roles.labels import BEGIN, LABEL_ROLES, LABELS
from wireparse._roles.rules import CHAIN, RULE_OF
from wireparse._roles.runs import find_offers, find_runs
from wireparse._roles.signs import GROUPS
from wireparse._roles.steps import Step, iter_steps
from wireparse._roles.weights import bits_of
from wireparse._roles.window import Window
from wireparse._segments import Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wireparse._fields import Reader
    from wireparse._roles.certain import Fact
    from wireparse._roles.form import Form
    from wireparse._roles.signs import Sign
    from wireparse._roles.weights import LineWeights, Said
    from wireparse._roles.window import Column
    from wireparse._segments import Line
    from wireparse.models import Role

__all__ = ["Labelled", "Labeller", "Looker", "Sight"]

_MOST_FORMS: Final = 2_000
"""Forms of lines that are remembered: the furniture of a page, and its story."""
_SHORTEST_INNER: Final = 60
"""Code points of a paragraph that is not looked at between two others."""
_SURE: Final = 0.994
"""The confidence of a paragraph between two others; on outlets held out, so many are right."""
_INNER_RULE: Final = "among-paragraphs"
_INNER_LABELS: Final = [LABELS.index(name.rstrip("^")) for name in LABELS]
"""Each label without the border."""
_ALIKE: Final = [
    frozenset([k for k in range(BEGIN) if LABEL_ROLES[k] is role]) for role in LABEL_ROLES
]
"""For each label those of its role that begin no article."""
_TOTAL: Final = itemgetter(-1)
"""Takes the sum of what signs say."""
_PROSE: Final = Look.PROSE  # members of an enum are slow to look up


@define(eq=False)
class Labelled:
    """A line with its label.

    Attributes:
        line: The line.
        label: Its number in `LABELS`.
        rule: The rule that spoke loudest for it: a fact, or what its signs are of.
        confidence: How likely its role is, 0 to 1.
        second: The next likely label of another role.
    """

    line: Line
    label: int
    rule: str
    confidence: float
    second: int

    @property
    def second_role(self) -> Role:
        """The next likely role."""
        return LABEL_ROLES[self.second]


@define(eq=False)
class Sight:
    """What is seen of the lines of a step.

    Attributes:
        asked: Which lines are looked at; those between them are paragraphs among paragraphs.
        forms: The forms of all lines that the step holds.
        facts: What is certain of lines.
        window: The lines among each other.
    """

    asked: list[int]
    forms: list[Form]
    facts: Mapping[int, Fact]
    window: Window
    _seen: Mapping[str, Column] | None = field(default=None, init=False)

    def groups(self, number: int) -> list[tuple[Sign, ...]]:
        """Return the groups of signs of a line that is asked, by its number among these."""
        if self._seen is None:
            self._seen = self.window.seen(self.asked)
        form = self.forms[self.asked[number]]
        found = [GROUPS["own"](form.shape), GROUPS["inside"](*form.inside)]
        for name, column in self._seen.items():
            values = column[number]
            if values is not None:
                found.append(GROUPS[name](*values))
        words = [
            (kind, *word.split())
            for kind, words in form.worded()
            for word in (sorted(words) if isinstance(words, set) else words)
        ]
        return [*found, tuple(words)]

    def signs(self, number: int) -> list[Sign]:
        """Return all signs of a line that is asked."""
        return [*chain.from_iterable(self.groups(number))]


class Looker:
    """Looks at lines: their forms, signs, and what is certain of them."""

    __slots__ = ("_forms", "_reader", "_skips")

    def __init__(self, reader: Reader, *, skips: bool = True) -> None:
        """Begin with no line seen.

        Args:
            reader: Reads lines.
            skips: Whether paragraphs between others need no look.
        """
        self._reader, self._skips = reader, skips
        self._forms: dict[str, Form] = {}

    def look(self, step: Step) -> Sight:
        """Look at the lines of a step."""
        lines = step.lines
        known = self._forms
        forms = [known.get(line.text) or self._form(line) for line in lines]
        titles = find_titles(lines)
        for at, bare in titles.items():
            forms[at] = form_of(evolve(lines[at], text=bare, key=bare), self._reader)
        for at in find_offers(lines, forms):
            forms[at] = as_spoken(forms[at])
        window = Window(lines, forms, step.is_first, step.is_last)
        inner = _inner(lines, forms) if self._skips else set()
        inner.discard(step.start)
        asked = [at for at in range(step.start, step.end) if at not in inner]
        again = window.headers
        runs = find_runs(lines, forms, window.places, titles)
        found = [
            (at, fact_of(lines[at], forms[at], again.get(at), runs.get(at, ""))) for at in asked
        ]
        facts = {at: fact for at, fact in found if fact is not None}
        return Sight(asked, forms, facts, window)

    def _form(self, line: Line) -> Form:
        if len(self._forms) > _MOST_FORMS:
            self._forms.clear()
        found = self._forms[line.text] = form_of(line, self._reader)
        return found


def _inner(lines: Sequence[Line], forms: Sequence[Form]) -> set[int]:
    """Find the paragraphs between two others each, which need no look of their own."""
    is_long = [
        line.look is _PROSE
        and form.stops
        and form.length >= _SHORTEST_INNER
        and not form.speaks
        and line.given is None
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
        self._weights, self._decoder = weights, decoder_of(weights)
        self._memory = self._decoder.memory()
        self._looker = Looker(reader, skips=not weights.knows_outlet)

    def labelled(self, lines: Iterable[Line]) -> Iterator[Labelled]:
        """Yield each line with its label."""
        before: int | None = None
        for step in iter_steps(lines):
            found = self._labelled(step, before)
            yield from found
            before = found[-1].label

    def asked(
        self, lines: Iterable[Line], start: int
    ) -> tuple[list[Labelled], int, int | None, list[Sign]] | None:
        """Find the line that starts at an offset, if one does, and what is seen of it.

        Returns:
            The lines of its step, which of them it is, the label of the line above these, and all
            signs of the line.
        """
        before: int | None = None
        for step in iter_steps(lines):
            found = self._labelled(step, before)
            at = next((n for n, one in enumerate(found) if one.line.start == start), None)
            if at is not None:
                sight = self._looker.look(step)
                asked = [n for n, place in enumerate(sight.asked) if place == step.start + at]
                return found, at, before, sight.signs(asked[0]) if asked else []
            before = found[-1].label
        return None

    def _labelled(self, step: Step, before: int | None) -> list[Labelled]:
        """Label one step: the lines that are asked, then what lies between them."""
        sight = self._looker.look(step)
        named = dict(zip(sight.asked, self._named(sight, sight.asked, before, {}), strict=True))
        asked = [at for at in sight.asked if at < step.stop]
        found: list[Labelled] = []
        for at, below in pairwise([*asked, step.stop]):
            found.append(named[at])
            if below > at + 1:
                end = named[below] if below < step.stop else None
                found += self._between(sight, range(at, below + 1), named[at], end)
        return found

    def _between(
        self, sight: Sight, run: range, above: Labelled, below: Labelled | None
    ) -> list[Labelled]:
        """Label paragraphs between two lines; where these differ, the paragraphs are looked at."""
        label = _INNER_LABELS[above.label]
        if below is None or below.label in _ALIKE[label]:
            lines = sight.window.lines[run.start + 1 : run.stop - 1]
            return [Labelled(line, label, _INNER_RULE, _SURE, label) for line in lines]
        ends = {run[0]: above.label, run[-1]: below.label}
        return self._named(sight, run, None, ends)[1:-1]

    def _named(
        self, sight: Sight, asked: Sequence[int], before: int | None, known: Mapping[int, int]
    ) -> list[Labelled]:
        """Label lines that follow each other.

        Args:
            sight: What is seen of them.
            asked: Which lines.
            before: The label of the line above; None at the start of a text.
            known: The labels of some of them.
        """
        weights, seen = self._weights, sight.window.seen(asked)
        said = [weights.said(name, column) for name, column in seen.items()]
        rules = [RULE_OF[name] for name in (*seen, "form")]
        totals = list(zip(*said, [weights.of_form(sight.forms[at]) for at in asked], strict=True))
        facts = [sight.facts.get(at) for at in asked]
        left = [
            bits_of((known[at],)) if at in known else None if fact is None else fact.bits
            for at, fact in zip(asked, facts, strict=True)
        ]
        decoded = self._decoder.decode(
            [sum(map(_TOTAL, each)) for each in totals], left, before, self._memory
        )
        found: list[Labelled] = []
        for at, each, fact, (label, confidence, second) in zip(
            asked, totals, facts, decoded, strict=True
        ):
            rule = fact.rule if fact is not None else ""
            rule = rule or _loudest(label, second, each, rules)
            found.append(Labelled(sight.window.lines[at], label, rule, confidence, second))
        return found


def _loudest(label: int, second: int, totals: Sequence[Said], rules: Sequence[str]) -> str:
    """Return the rule of the group of signs that speaks loudest for a label, not for the second."""
    more = [said[label] - said[second] for said in totals]
    most = max(more)
    return CHAIN if most <= 0 else rules[more.index(most)]
