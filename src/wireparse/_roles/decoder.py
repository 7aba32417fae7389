"""The best labels of a run of lines, and how likely each is.

A linear chain: what the signs of each line say, and which label may follow which. The best
sequence is found by Viterbi's algorithm, the probabilities by passes from both ends. A label that
is behind the best by more than `_HOPELESS` is not followed.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp
from operator import add, itemgetter, mul
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._roles.weights import SCALE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._roles.weights import LineWeights

    Passed = tuple[Sequence[int], Sequence[int], Sequence[float], Sequence[float], "_Table"]
    """A line that was passed: the labels that are likely, in order; what the best way to each
    says; their odds by the line's own signs; their chances by these and all that stands above, to
    a scale of their own; and the steps of these labels."""

__all__ = ["Decoder", "decoder_of", "left_over"]

_HOPELESS: Final = 8 * SCALE
"""A label whose odds are 3,000 times worse than the best one's: by the line's own signs, or with
all that stands above it. Of 15,306 lines of pages 21 got another label by it."""
_WARMTH: Final = 1.5
"""Weights that were fitted to some outlets are too sure of others. Divided by this, lines of those
that were held out are right about as often as they are said to be."""
_CHANCES: Final = [exp(-gap / (SCALE * _WARMTH)) for gap in range(_HOPELESS + 1)]
_ANY: Final = 1 << 20
_SMALL: Final = 1e-100
_LARGE: Final = 1e100
"""Chances are scaled where they sum up to less or more, since numbers end at 1e308."""
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


_SURE: Final = (1.0,)


class Decoder:
    """Finds labels with one set of weights."""

    __slots__ = ("_above", "_odds", "_steps", "_tables")

    def __init__(self, weights: LineWeights) -> None:
        """Keep which label may follow which; the start of a text is a label behind all others."""
        steps = (*weights.steps, weights.first)
        odds = [[exp(n / (SCALE * _WARMTH)) for n in row] for row in steps]
        self._steps, self._odds = list(zip(*steps, strict=True)), list(zip(*odds, strict=True))
        self._above = [(*row, 0.0) for row in odds[:-1]]
        self._tables: dict[tuple[int, ...], _Table] = {}

    def decode(
        self,
        said: Sequence[Sequence[int]],
        left: Sequence[Sequence[int]],
        before: int | None,
    ) -> tuple[list[int], list[Sequence[tuple[float, int]]]]:
        """Return the best label of each line, and how likely labels are where several are.

        Args:
            said: What the signs of each line say of every label.
            left: The labels that are left for it, in order.
            before: The label of the line above the first; None at the start of a text.
        """
        above = len(self._steps) if before is None else before
        now: Passed = (), (0,), _SURE, _SURE, self._table((above,))
        passed: list[Passed] = []
        reach = _ANY  # what stands below the first line may yet speak for each of its labels
        for own, labels in zip(said, left, strict=True):
            now = self._pass(own, labels, now, reach)
            passed.append(now)
            reach = _HOPELESS
        return _best(passed), _chances(passed)

    def _pass(
        self, said: Sequence[int], labels: Sequence[int], above: Passed, reach: int
    ) -> Passed:
        """Find what the best way to each label of a line says, and how likely it is from above."""
        _, so_far, _, ahead, (steps, odds, _) = above
        ways = [said[label] + max(map(add, so_far, steps[label])) for label in labels]
        least = max(ways) - reach
        kept = tuple([label for label, way in zip(labels, ways, strict=True) if way >= least])
        if len(kept) == 1:
            return kept, (max(ways),), _SURE, _SURE, self._table(kept)
        if len(kept) < len(ways):
            ways = [way for way in ways if way >= least]
        top = max([said[label] for label in kept])
        own = [_CHANCES[top - said[label]] for label in kept]
        found = [o * sum(map(mul, ahead, odds[k])) for o, k in zip(own, kept, strict=True)]
        total = sum(found)
        if not _SMALL < total < _LARGE:
            found = _scaled(found, total)
        return kept, ways, own, found, self._table(kept)

    def _table(self, labels: tuple[int, ...]) -> _Table:
        """Return the steps of labels to and from all others; remembered, since few sets recur."""
        found = self._tables.get(labels)
        if found is None:
            if len(self._tables) > _MOST_TABLES:
                self._tables.clear()
            one = slice(labels[0], labels[0] + 1)
            pick = itemgetter(*labels) if len(labels) > 1 else itemgetter(one)
            found = self._tables[labels] = _Table(
                list(map(pick, self._steps)),
                list(map(pick, self._odds)),
                list(map(pick, self._above)),
            )
        return found


def _best(passed: Sequence[Passed]) -> list[int]:
    """Walk the best way back."""
    found: list[int] = []
    for labels, ways, _, _, (steps, _, _) in reversed(passed):
        if len(labels) == 1:
            found.append(labels[0])
        else:
            whole = list(map(add, ways, steps[found[-1]])) if found else ways
            found.append(labels[whole.index(max(whole))])
    found.reverse()
    return found


def _chances(passed: Sequence[Passed]) -> list[Sequence[tuple[float, int]]]:
    """Pass from below, and find how likely each label is from both sides."""
    found: list[Sequence[tuple[float, int]]] = []
    weighed: list[float] = []
    above: list[tuple[float, ...]] = []
    for labels, _, own, ahead, table in reversed(passed):
        if len(labels) == 1:
            found.append(())
            behind: Sequence[float] = _SURE
        else:
            behind = [sum(map(mul, weighed, above[k])) if found else 1.0 for k in labels]
            behind = _scaled(behind, sum(map(mul, ahead, behind)))
            found.append(list(zip(map(mul, ahead, behind), labels, strict=True)))
        weighed, above = list(map(mul, own, behind)), table.above
    found.reverse()
    return found


@lru_cache(maxsize=4)
def decoder_of(weights: LineWeights) -> Decoder:
    """Return the decoder of weights; remembered, since texts are many and weights few."""
    return Decoder(weights)


def left_over(said: Sequence[int], among: Sequence[int] | None) -> list[int]:
    """Return the labels that are left for a line, in order.

    Args:
        said: What its own signs say of every label.
        among: The labels that what is certain leaves, in order; None where all are.
    """
    if among is None:
        least = max(said) - _HOPELESS
        return [label for label, n in enumerate(said) if n >= least]
    least = max([said[label] for label in among]) - _HOPELESS
    return [label for label in among if said[label] >= least]


def _scaled(values: Sequence[float], total: float) -> list[float]:
    """Divide values by their total, if there is one."""
    by = 1.0 / (total or 1.0)
    return [v * by for v in values]
