"""Fitting a linear chain: the weights under which labelled lines are most likely.

The penalty is the squared distance from where the fit begins, so weights that are there already
are kept where the new lines say nothing. Plain Python and one order of sums, so the same lines
give the same weights (limited-memory BFGS, after Nocedal).
"""

from __future__ import annotations

from math import exp, log
from operator import mul
from typing import TYPE_CHECKING, Final

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Vector = list[float]
    Signed = tuple[Sequence[int], int]
    """The numbers of the signs of a line, and its label."""

__all__ = ["Chain", "fit"]

_MEMORY: Final = 6
"""Steps that the search remembers."""
_SMALL: Final = 1e-4
"""A difference between a probability and the truth that counts as none."""
_HOPELESS: Final = 18.0
"""How far behind the best a label's own signs may put it before it is left out."""
_ENOUGH: Final = 1e-4
"""Share of its value that a step has to gain; one that gains less is halved."""
_HALVED: Final = 12


@define(eq=False)
class Chain:
    """The weights of a chain.

    Attributes:
        labels: How many labels there are.
        weights: For each sign a weight a label, side by side; then for each label one for every
            label below it; then one for every label of a first line.
    """

    labels: int
    weights: Vector

    @classmethod
    def empty(cls, signs: int, labels: int) -> Chain:
        """Begin with nothing known."""
        return cls(labels, [0.0] * (labels * (signs + labels + 1)))

    def rows(self) -> list[Vector]:
        """Return the weights in rows of one a label."""
        step = self.labels
        return [self.weights[at : at + step] for at in range(0, len(self.weights), step)]


def fit(
    chain: Chain,
    sequences: Sequence[Sequence[Signed]],
    rounds: int,
    strength: float = 1.0,
    told: Callable[[int, float], None] = lambda _round, _loss: None,
) -> None:
    """Fit a chain to sequences of lines.

    Args:
        chain: Where to begin; is changed.
        sequences: Lines with their signs and labels.
        rounds: Steps of the search, each over all lines.
        strength: Of the penalty.
        told: Is told of every round, and the value that is made small.
    """
    home = chain.weights[:]
    point, loss, slope = home[:], *_value(chain.labels, home, home, sequences, strength)
    moves: list[tuple[Vector, Vector, float]] = []
    for number in range(rounds):
        told(number, loss)
        way = _direction(slope, moves)
        gain = _dot(way, slope)
        size = 1.0 if moves else 1.0 / max(1e-9, _dot(slope, slope)) ** 0.5
        for _ in range(_HALVED):
            new = [p + size * w for p, w in zip(point, way, strict=True)]
            new_loss, new_slope = _value(chain.labels, new, home, sequences, strength)
            if new_loss <= loss + _ENOUGH * size * gain:
                break
            size /= 2
        else:
            break
        step = [n - p for n, p in zip(new, point, strict=True)]
        bend = [n - s for n, s in zip(new_slope, slope, strict=True)]
        curve = _dot(step, bend)
        if curve > 0:
            moves = [*moves[1 - _MEMORY :], (step, bend, curve)]
        is_done = loss - new_loss < _ENOUGH * loss / 10
        point, loss, slope = new, new_loss, new_slope
        if is_done:
            break
    chain.weights = point


def _dot(one: Vector, other: Vector) -> float:
    return sum(map(mul, one, other))


def _direction(slope: Vector, moves: Sequence[tuple[Vector, Vector, float]]) -> Vector:
    """Return the way down, bent by what the last steps showed (two loops)."""
    way = [-s for s in slope]
    shares = []
    for step, bend, curve in reversed(moves):
        share = _dot(step, way) / curve
        shares.append(share)
        way = [w - share * b for w, b in zip(way, bend, strict=True)]
    if moves:
        _, bend, curve = moves[-1]
        scale = curve / _dot(bend, bend)
        way = [scale * w for w in way]
    for (step, bend, curve), share in zip(moves, reversed(shares), strict=True):
        more = share - _dot(bend, way) / curve
        way = [w + more * s for w, s in zip(way, step, strict=True)]
    return way


def _value(
    labels: int,
    weights: Vector,
    home: Vector,
    sequences: Sequence[Sequence[Signed]],
    strength: float,
) -> tuple[float, Vector]:
    """Return what is made small (unlikeliness and penalty), and its slope."""
    away = [w - h for w, h in zip(weights, home, strict=True)]
    loss = strength * _dot(away, away)
    slope = [2 * strength * a for a in away]
    first = len(weights) - labels
    table = first - labels * labels
    odds = [[exp(w) for w in weights[at : at + labels]] for at in range(table, first, labels)]
    for lines in sequences:
        loss += _sequence(labels, weights, odds, lines, slope)
    return loss, slope


def _sequence(
    labels: int,
    weights: Vector,
    table: Sequence[Vector],
    lines: Sequence[Signed],
    slope: Vector,
) -> float:
    """Add the slope of one sequence; return how unlikely it is (minus the logarithm)."""
    steps = len(weights) - labels - labels * labels
    own, said = [], 0.0
    for signs, label in lines:
        sums = list(map(sum, zip(*[weights[s * labels : (s + 1) * labels] for s in signs], strict=True)))
        top = max(sums)
        said += sums[label] - top
        own.append([exp(s - top) if top - s < _HOPELESS or n == label else 0.0 for n, s in enumerate(sums)])
    begin = weights[-labels:]
    said += begin[lines[0][1]]
    ahead, behind, total = _passes(own, table, [exp(w) for w in begin])
    for at, (signs, label) in enumerate(lines):
        chances = list(map(mul, ahead[at], behind[at]))
        scale = 1.0 / sum(chances)
        moved = [(n, c * scale - (n == label)) for n, c in enumerate(chances) if c or n == label]
        moved = [(n, s) for n, s in moved if not -_SMALL < s < _SMALL]
        for sign in signs if moved else ():
            base = sign * labels
            for number, more in moved:
                slope[base + number] += more
        if at == 0:
            for number, more in moved:
                slope[number - labels] += more
        else:
            above = lines[at - 1][1]
            said += weights[steps + above * labels + label]
            slope[steps + above * labels + label] -= 1.0
            _add_pairs(labels, steps, table, ahead[at - 1], list(map(mul, own[at], behind[at])), slope)
    return total - said


def _passes(
    own: Sequence[Vector], table: Sequence[Vector], first: Vector
) -> tuple[list[Vector], list[Vector], float]:
    """Return what speaks for each label of each line from above and from below, and all together."""
    columns = list(zip(*table, strict=True))
    now = list(map(mul, own[0], first))
    size = sum(now)
    total = log(size)
    ahead = [[n / size for n in now]]
    for odds in own[1:]:
        now = ahead[-1]
        now = [o and o * sum(map(mul, now, column)) for o, column in zip(odds, columns, strict=True)]
        size = sum(now)
        total += log(size)
        ahead.append([n / size for n in now])
    now = [1.0] * len(first)
    behind = [now]
    for at in range(len(own) - 1, 0, -1):
        below = list(map(mul, own[at], now))
        now = [a and sum(map(mul, row, below)) for a, row in zip(ahead[at - 1], table, strict=True)]
        size = sum(now)
        now = [n / size for n in now]
        behind.append(now)
    behind.reverse()
    return ahead, behind, total


def _add_pairs(
    labels: int,
    steps: int,
    table: Sequence[Vector],
    above: Vector,
    below: Vector,
    slope: Vector,
) -> None:
    """Add how likely each pair of labels is on two lines."""
    likely = [(n, b) for n, b in enumerate(below) if b]
    rows = [(n, a) for n, a in enumerate(above) if a]
    found = [(steps + n * labels + k, a * table[n][k] * b) for n, a in rows for k, b in likely]
    scale = 1.0 / sum([chance for _, chance in found])
    for place, chance in found:
        slope[place] += chance * scale
