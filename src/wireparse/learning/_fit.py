"""Fitting a linear chain: gradient steps on the likelihood of labelled sequences.

Every line of a sequence is the numbers of its signs and a label. Plain Python, one order for one
seed, so that the same sequences give the same weights on every platform.
"""

from __future__ import annotations

import random
from math import exp
from operator import mul
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Sequence

    Vector = list[float]
    Line = tuple[Sequence[int], int]
    """The numbers of the signs of a line, and its label."""

__all__ = ["Chain", "fit"]

_STEP: Final = 0.2
_SMALL: Final = 0.01
"""A difference between a probability and the truth that moves no weight."""
_TINY: Final = 1e-5
"""Labels of a smaller probability are left out of what two neighbours have together."""
_DECAY: Final = 0.0
_LONGEST: Final = 300
"""Lines of one step; a longer sequence is cut in two."""


@define(eq=False)
class Chain:
    """The weights of a chain while they are fitted.

    Attributes:
        signs: For each sign a weight for every label.
        steps: For each pair of labels, one behind the other.
        first: For the label of a first line.
    """

    signs: list[Vector]
    steps: list[Vector]
    first: Vector
    _squares: list[Vector] = field(init=False)
    _step_squares: list[Vector] = field(init=False)
    _first_squares: Vector = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Begin with no steps taken."""
        self._squares = [[1e-2] * len(v) for v in self.signs]
        self._step_squares = [[1e-1] * len(v) for v in self.steps]
        self._first_squares = [1e-1] * len(self.first)

    @classmethod
    def empty(cls, signs: int, labels: int) -> Chain:
        """Begin with nothing known."""
        return cls(
            [[0.0] * labels for _ in range(signs)],
            [[0.0] * labels for _ in range(labels)],
            [0.0] * labels,
        )

    def learn(self, lines: Sequence[Line], rate: float) -> None:
        """Take one step on a sequence."""
        odds = [self._odds(signs) for signs, _ in lines]
        table = [[exp(w) for w in row] for row in self.steps]
        ahead, behind = _passes(odds, table, [exp(w) for w in self.first])
        count = len(self.first)
        pairs = [[0.0] * count for _ in range(count)]
        for at in range(len(lines) - 1):
            _add_pairs(pairs, ahead[at], table, odds[at + 1], behind[at + 1])
        for (_, one), (_, other) in zip(lines, lines[1:], strict=False):
            pairs[one][other] -= 1.0
        for row, slopes, squares in zip(self.steps, pairs, self._step_squares, strict=True):
            _move(row, list(enumerate(slopes)), squares, rate)
        for at, (signs, label) in enumerate(lines):
            chances = list(map(mul, ahead[at], behind[at]))
            total = sum(chances)
            slopes = [c / total for c in chances]
            slopes[label] -= 1.0
            moved = [(n, s) for n, s in enumerate(slopes) if not -_SMALL < s < _SMALL]
            if not moved:
                continue
            for sign in signs:
                _move(self.signs[sign], moved, self._squares[sign], rate)
            if at == 0:
                _move(self.first, moved, self._first_squares, rate)

    def _odds(self, signs: Sequence[int]) -> Vector:
        """Return the odds of every label of a line, by its signs; the best is 1."""
        known = self.signs
        sums = list(map(sum, zip(*[known[s] for s in signs], strict=True)))
        top = max(sums)
        return [exp(s - top) for s in sums]


def _move(weights: Vector, slopes: Sequence[tuple[int, float]], squares: Vector, rate: float) -> None:
    """Move weights against their slopes, each the less the more it has been moved."""
    for number, slope in slopes:
        squares[number] += slope * slope
        weights[number] -= rate * slope / squares[number] ** 0.5


def _passes(
    odds: Sequence[Vector], table: Sequence[Vector], first: Vector
) -> tuple[list[Vector], list[Vector]]:
    """Return what speaks for each label of each line from above, with its own odds, and from below."""
    columns = list(zip(*table, strict=True))
    now = _even(list(map(mul, odds[0], first)))
    ahead = [now]
    for own in odds[1:]:
        now = _even([o * sum(map(mul, now, column)) for o, column in zip(own, columns, strict=True)])
        ahead.append(now)
    now = [1.0] * len(first)
    behind = [now]
    for own in reversed(odds[1:]):
        below = list(map(mul, own, now))
        now = _even([sum(map(mul, row, below)) for row in table])
        behind.append(now)
    behind.reverse()
    return ahead, behind


def _even(values: Vector) -> Vector:
    """Scale values to a sum of one, so that none gets too small."""
    total = sum(values) or 1e-300
    return [v / total for v in values]


def _add_pairs(
    pairs: list[Vector], above: Vector, table: Sequence[Vector], odds: Vector, behind: Vector
) -> None:
    """Add how likely each pair of labels is on two lines."""
    below = list(map(mul, odds, behind))
    found = []
    total = 0.0
    for number, chance in enumerate(above):
        if chance > _TINY:
            row = [chance * t * b for t, b in zip(table[number], below, strict=True)]
            total += sum(row)
            found.append((number, row))
    for number, row in found:
        pairs[number] = [p + r / total for p, r in zip(pairs[number], row, strict=True)]


def fit(chain: Chain, sequences: Sequence[Sequence[Line]], epochs: int, seed: int = 1) -> None:
    """Fit a chain to sequences; the weights of the later half of the epochs are averaged."""
    cut = [s[at : at + _LONGEST] for s in sequences for at in range(0, len(s), _LONGEST)]
    chance = random.Random(seed)
    kept = 0
    sums: list[Vector] = []
    for epoch in range(epochs):
        chance.shuffle(cut)
        for lines in cut:
            chain.learn(lines, _STEP)
        if epoch * 2 >= epochs:
            rows = [*chain.signs, *chain.steps, chain.first]
            kept += 1
            sums = [[a + b for a, b in zip(s, r, strict=True)] for s, r in zip(sums, rows, strict=True)] if sums else [list(r) for r in rows]
    for row, total in zip([*chain.signs, *chain.steps, chain.first], sums, strict=True):
        row[:] = [t / kept for t in total]
