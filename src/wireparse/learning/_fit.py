"""Fitting a linear chain: the weights under which labelled lines are most likely.

The penalty is the distance from where the fit begins, and its square, so weights that are there
already are kept where the new lines say little. Plain Python and one order of sums, so the same
lines give the same weights (limited-memory BFGS, after Nocedal; its form for penalties with a
corner, OWL-QN, after Andrew and Gao 2007).
"""

from __future__ import annotations

from math import sqrt
from operator import mul
from typing import TYPE_CHECKING, Final

from wireparse.learning._chain import Slope

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse.learning._chain import Chain, Signed

    Vector = list[float]

__all__ = ["Descent", "fit"]

_MEMORY: Final = 6
"""Steps that the search remembers."""
_ENOUGH: Final = 1e-4
"""Share of its promise that a step has to gain; one that gains less is halved."""
_HALVED: Final = 12
_DONE: Final = 1e-5
"""Share of the value that a round has to gain; after one that gains less the fit ends."""
_MANY: Final = 20_000
"""Lines from which on the way down begins with a part of them, which is sooner there."""
_PART: Final = 5
"""One sequence in so many is in the part."""
_FIRST_ROUNDS: Final = 25


def fit(
    chain: Chain,
    sequences: Sequence[Sequence[Signed]],
    rounds: int,
    strength: float = 1.0,
    told: Callable[[int, float], None] = lambda _round, _loss: None,
    held: Sequence[float] = (),
    sharpness: float = 0.0,
) -> None:
    """Fit a chain to sequences of lines.

    Fitted are the weights of a sign and a label that some line has, of those that are not nothing
    already, and of pairs of labels that are not `NEVER`.

    Args:
        chain: Where to begin; is changed.
        sequences: Lines with their signs and labels. Where two labels come together that never
            do, a sequence is taken for two.
        rounds: Steps of the search, each over all lines.
        strength: Of the penalty.
        told: Is told of every round, and the value that is made small.
        held: How many times as strong the penalty is for each row of the weights; empty for once.
        sharpness: Of the penalty on distances; it leaves weights at rest that gain little.
    """
    function = Slope.of(chain, sequences, strength, held)
    if sum(map(len, sequences)) > _MANY:
        some = Slope.of(chain, sequences[::_PART], strength / _PART, held)
        part = Descent(some, sharpness / _PART, told)
        near = some.dense(part.down(some.start(), _FIRST_ROUNDS))
        start = [near[place] for place in function.places]
    else:
        start = function.start()
    chain.weights = function.dense(Descent(function, sharpness, told).down(start, rounds))


class Descent:
    """The way down on a function and a penalty on distances, which has a corner at rest."""

    def __init__(
        self, function: Slope, sharpness: float, told: Callable[[int, float], None]
    ) -> None:
        self._function, self._sharpness, self._told = function, sharpness, told
        self._rest = function.start()

    def down(self, point: Vector, rounds: int) -> Vector:
        """Go down from a point."""
        loss, slope = self._at(point)
        moves: list[tuple[Vector, Vector, float]] = []
        for number in range(rounds):
            self._told(number, loss)
            steep = self._steepest(slope, point)
            way = _direction(steep, moves)
            way = [w if w * s < 0 else 0.0 for w, s in zip(way, steep, strict=True)]
            size = 1.0 if moves else 1.0 / sqrt(max(1e-9, _dot(steep, steep)))
            for _ in range(_HALVED):
                new = self._moved(point, way, size)
                step = [n - p for n, p in zip(new, point, strict=True)]
                new_loss, new_slope = self._at(new)
                if new_loss <= loss + _ENOUGH * _dot(steep, step):
                    break
                size /= 2
            else:
                break
            bend = [n - s for n, s in zip(new_slope, slope, strict=True)]
            curve = _dot(step, bend)
            if curve > 0:
                moves = [*moves[1 - _MEMORY :], (step, bend, curve)]
            is_done = loss - new_loss < _DONE * loss
            point, loss, slope = new, new_loss, new_slope
            if is_done:
                break
        return point

    def _at(self, point: Vector) -> tuple[float, Vector]:
        """Return what is made small, and the slope of its smooth part."""
        loss, slope = self._function.at(point)
        away = sum([abs(p - r) for p, r in zip(point, self._rest, strict=True)])
        return loss + self._sharpness * away, slope

    def _steepest(self, slope: Vector, point: Vector) -> Vector:
        """Return the slope with the penalty; nothing for a weight that it keeps at rest."""
        found, sharp = [], self._sharpness
        for s, p, r in zip(slope, point, self._rest, strict=True):
            if p > r or (p == r and s < -sharp):
                found.append(s + sharp)
            elif p < r or s > sharp:
                found.append(s - sharp)
            else:
                found.append(0.0)
        return found

    def _moved(self, point: Vector, way: Vector, size: float) -> Vector:
        """Go along a way; a weight that would pass where it rests stays there."""
        found = []
        for p, w, r in zip(point, way, self._rest, strict=True):
            new = p + size * w
            found.append(r if (p - r) * (new - r) < 0 and self._sharpness else new)
        return found


def _dot(one: Vector, other: Vector) -> float:
    found: float = sum(map(mul, one, other))
    return found


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
