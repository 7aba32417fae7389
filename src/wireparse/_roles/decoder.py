"""The best labels of a run of lines, and how likely each is.

A linear chain: what the signs of each line say, and which label may follow which. The best
sequence is found by Viterbi's algorithm, the probabilities by passes from both ends. A label that
is behind the best by more than `_HOPELESS` is not followed.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp
from operator import add, mul
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._roles.weights import SCALE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._roles.weights import LineWeights

    Options = Sequence[tuple[int, int]]
    """Labels, each with what is said of it in steps."""
    Chances = Sequence[tuple[float, int]]
    """How likely labels are; none where one label is certain."""

__all__ = ["Decoder", "decoder_of", "left_over"]

_HOPELESS: Final = 8 * SCALE
"""A label whose odds are 3,000 times worse than the best one's: by the line's own signs, or with
all that stands above it. Of 15,306 lines of pages 21 got another label by it."""
_CHANCES: Final = [exp(-gap / SCALE) for gap in range(_HOPELESS + 1)]
_ANY: Final = 1 << 20
_MOST_TABLES: Final = 2_000
"""Sets of labels whose steps are remembered; pages have some hundreds."""


class _Table(NamedTuple):
    """What speaks for and against neighbours of a few labels, by the label of the neighbour.

    Attributes:
        steps: For a label below, the steps from each of the labels to it.
        odds: The same as odds.
        above: For a label above, the odds of each of the labels below it.
    """

    steps: list[tuple[int, ...]]
    odds: list[tuple[float, ...]]
    above: list[tuple[float, ...]]


class _Passed(NamedTuple):
    """A line that was passed: the labels that are likely, with what is known of each.

    Attributes:
        labels: Their numbers, in order.
        ways: What the best way to each says.
        own: Odds by the line's own signs; that of the best is one.
        ahead: Chances by all that stands above.
    """

    labels: tuple[int, ...]
    ways: Sequence[int]
    own: Sequence[float]
    ahead: Sequence[float]


_SURE: Final = (1.0,)


class Decoder:
    """Finds labels with one set of weights."""

    __slots__ = ("_odds", "_steps", "_tables")

    def __init__(self, weights: LineWeights) -> None:
        """Keep which label may follow which; the start of a text is a label behind all others."""
        self._steps = (*weights.steps, weights.first)
        self._odds = [[exp(n / SCALE) for n in row] for row in self._steps]
        self._tables: dict[tuple[int, ...], _Table] = {}

    def decode(
        self, lines: Sequence[Options], before: int | None
    ) -> tuple[list[int], list[Chances]]:
        """Return the best label of each line, and the labels that are likely with their chances.

        Args:
            lines: The labels that are left for each line, with what is said of them.
            before: The label of the line above the first; None at the start of a text.
        """
        above = len(self._steps) - 1 if before is None else before
        now = _Passed((above,), (0,), _SURE, _SURE)
        passed = []
        reach = _ANY  # what stands below the first line may yet speak for each of its labels
        for options in lines:
            now = self._pass(options, now, reach)
            passed.append(now)
            reach = _HOPELESS
        return self._best(passed), self._chances(passed)

    def _pass(self, options: Options, above: _Passed, reach: int) -> _Passed:
        """Find what the best way to each label of a line says, and how likely it is from above."""
        table = self._table(above.labels)
        steps, so_far = table.steps, above.ways
        ways = [said + max(map(add, so_far, steps[label])) for label, said in options]
        least = max(ways) - reach
        kept = [(k, said, way) for (k, said), way in zip(options, ways, strict=True) if way >= least]
        if len(kept) == 1:
            return _Passed((kept[0][0],), (kept[0][2],), _SURE, _SURE)
        labels, all_said, ways = zip(*kept, strict=True)
        top, ahead, odds = max(all_said), above.ahead, table.odds
        own = [_CHANCES[top - said] for said in all_said]
        found = [o * sum(map(mul, ahead, odds[k])) for o, k in zip(own, labels, strict=True)]
        return _Passed(labels, ways, own, _even(found, sum(found)))

    def _best(self, passed: Sequence[_Passed]) -> list[int]:
        """Walk the best way back."""
        found: list[int] = []
        for labels, ways, *_ in reversed(passed):
            if len(labels) == 1:
                found.append(labels[0])
                continue
            if found:
                ways = list(map(add, ways, self._table(labels).steps[found[-1]]))
            found.append(labels[ways.index(max(ways))])
        found.reverse()
        return found

    def _chances(self, passed: Sequence[_Passed]) -> list[Chances]:
        """Pass from below, and find how likely each label is from both sides."""
        found: list[Chances] = []
        below: _Passed | None = None
        behind: Sequence[float] = _SURE
        for now in reversed(passed):
            if len(now.labels) == 1:
                found.append(())
                behind = _SURE
            else:
                behind = self._behind(now, below, behind)
                chances = list(map(mul, now.ahead, behind))
                total = sum(chances)
                behind = _even(behind, total)
                found.append(list(zip(_even(chances, total), now.labels, strict=True)))
            below = now
        found.reverse()
        return found

    def _behind(self, now: _Passed, below: _Passed | None, behind: Sequence[float]) -> list[float]:
        """Return how likely what stands below a line is for each of its labels."""
        if below is None:
            return [1.0] * len(now.labels)
        weighed = list(map(mul, below.own, behind))
        above = self._table(below.labels).above
        return [sum(map(mul, weighed, above[label])) for label in now.labels]

    def _table(self, labels: tuple[int, ...]) -> _Table:
        """Return the steps of labels to and from all others; remembered, since few sets recur."""
        found = self._tables.get(labels)
        if found is None:
            if len(self._tables) > _MOST_TABLES:
                self._tables.clear()
            steps, odds = self._steps, self._odds
            every = range(len(steps) - 1)
            found = self._tables[labels] = _Table(
                [tuple([steps[above][k] for above in labels]) for k in every],
                [tuple([odds[above][k] for above in labels]) for k in every],
                [tuple([odds[above][k] for k in labels if k in every]) for above in every],
            )
        return found


@lru_cache(maxsize=4)
def decoder_of(weights: LineWeights) -> Decoder:
    """Return the decoder of weights; remembered, since texts are many and weights few."""
    return Decoder(weights)


def left_over(said: Sequence[int], among: Sequence[int] | None) -> list[tuple[int, int]]:
    """Return the labels that are left for a line, with what is said of them.

    Args:
        said: What its own signs say of every label.
        among: The labels that what is certain leaves, in order; None where all are.
    """
    if among is None:
        least = max(said) - _HOPELESS
        return [(label, n) for label, n in enumerate(said) if n >= least]
    least = max([said[label] for label in among]) - _HOPELESS
    return [(label, said[label]) for label in among if said[label] >= least]


def _even(values: Sequence[float], total: float) -> list[float]:
    """Scale values so that what sums up to *total* sums up to one."""
    total = total or 1.0
    return [v / total for v in values]
