"""The best labels of a run of lines, and how likely each is.

A linear chain: what the signs of each line say, and which label may follow which. The best
sequence is found by Viterbi's algorithm, the probabilities by passes from both ends. A label that
a line's own signs speak against by more than `_HOPELESS` is not followed.
"""

from __future__ import annotations

from math import exp
from operator import add, mul
from typing import TYPE_CHECKING, Final

from wireparse._roles.weights import SCALE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._roles.weights import LineWeights

    Scores = Sequence[int]

__all__ = ["Decoder"]

_NEVER: Final = -1_000_000
_HOPELESS: Final = 12 * SCALE
"""A label whose odds are 160,000 times worse than the best one's, before its neighbours speak."""
_CHANCES: Final = [exp(-gap / SCALE) for gap in range(_HOPELESS + 1)]


class Decoder:
    """Finds labels with one set of weights."""

    __slots__ = ("_columns", "_first", "_rows", "_tables")

    def __init__(self, weights: LineWeights) -> None:
        """Keep which label may follow which, by the label above and by the label below."""
        self._rows = weights.steps
        self._columns = tuple(zip(*weights.steps, strict=True))
        self._first = weights.first
        odds = [[exp(n / SCALE) for n in row] for row in weights.steps]
        self._tables = odds, list(zip(*odds, strict=True))

    def best(self, lines: Sequence[Scores], before: int | None) -> list[int]:
        """Return the best label of each line.

        Args:
            lines: What the signs of each line say of every label.
            before: The label of the line above the first; None at the start of a text.
        """
        if not lines:
            return []
        now = list(map(add, lines[0], self._first if before is None else self._rows[before]))
        passed = [now]
        for own in lines[1:]:
            least = max(own) - _HOPELESS
            now = [
                max(map(add, now, column)) + score if score >= least else _NEVER
                for score, column in zip(own, self._columns, strict=True)
            ]
            passed.append(now)
        label = now.index(max(now))
        found = [label]
        for now in reversed(passed[:-1]):
            ways = list(map(add, now, self._columns[label]))
            label = ways.index(max(ways))
            found.append(label)
        found.reverse()
        return found

    def chances(self, lines: Sequence[Scores], before: int | None) -> list[list[float]]:
        """Return the probability of every label of each line; arguments as for `best`."""
        if not lines:
            return []
        odds = [_odds(own) for own in lines]
        rows, columns = self._tables
        start = self._first if before is None else self._rows[before]
        top = max(start)
        now = _even([o * exp((n - top) / SCALE) for o, n in zip(odds[0], start, strict=True)])
        ahead = [now]
        for own in odds[1:]:
            now = _even([o and o * sum(map(mul, now, c)) for o, c in zip(own, columns, strict=True)])
            ahead.append(now)
        found = [now]
        behind = [1.0] * len(now)
        for at in range(len(lines) - 1, 0, -1):
            below = list(map(mul, odds[at], behind))
            behind = _even([a and sum(map(mul, row, below)) for a, row in zip(ahead[at - 1], rows, strict=True)])
            found.append(_even(list(map(mul, ahead[at - 1], behind))))
        found.reverse()
        return found


def _odds(own: Scores) -> list[float]:
    """Return the odds of every label of a line by its own signs; that of the best is one."""
    top = max(own)
    return [_CHANCES[top - n] if top - n <= _HOPELESS else 0.0 for n in own]


def _even(values: list[float]) -> list[float]:
    """Scale values to a sum of one."""
    total = sum(values) or 1.0
    return [v / total for v in values]
