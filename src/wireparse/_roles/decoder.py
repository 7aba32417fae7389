"""The best labels of a run of lines, and how likely each is.

A linear chain: what the signs of each line say, and which label may follow which. The best
sequence is found by Viterbi's algorithm, the probabilities by passes from both ends. A label that
is behind the best by more than `_HOPELESS` is not followed.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Final

from wireparse._roles.weights import SCALE

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from wireparse._roles.weights import LineWeights

    Options = Sequence[tuple[int, int]]
    """Labels, each with what is said of it in steps."""

__all__ = ["Decoder", "left_over"]

_HOPELESS: Final = 8 * SCALE
"""A label whose odds are 3,000 times worse than the best one's: by the line's own signs, or with
all that stands above it. Of 15,306 lines of pages 21 got another label by it."""
_CHANCES: Final = [exp(-gap / SCALE) for gap in range(_HOPELESS + 1)]


class Decoder:
    """Finds labels with one set of weights."""

    __slots__ = ("_first", "_odds", "_steps")

    def __init__(self, weights: LineWeights) -> None:
        """Keep which label may follow which."""
        self._steps, self._first = weights.steps, weights.first
        self._odds = [[exp(n / SCALE) for n in row] for row in weights.steps]

    def decode(
        self, lines: Sequence[Options], before: int | None
    ) -> tuple[list[int], list[list[tuple[int, float]]]]:
        """Return the best label of each line, and the labels that are likely with their chances.

        Args:
            lines: The labels that are left for each line, with what is said of them.
            before: The label of the line above the first; None at the start of a text.
        """
        if not lines:
            return [], []
        passed = self._forward(lines, before)
        return self._best(passed), self._chances(lines, passed, before)

    def _forward(self, lines: Sequence[Options], before: int | None) -> list[Options]:
        """Return for each line what the best way to each of its labels says; likely ones only."""
        steps = self._steps
        start = self._first if before is None else steps[before]
        now: Options = [(label, said + start[label]) for label, said in lines[0]]
        passed = [now]
        for options in lines[1:]:
            if len(now) == 1:
                above, so_far = now[0]
                row = steps[above]
                ways = [(label, so_far + row[label] + said) for label, said in options]
            else:
                rows = [(so_far, steps[above]) for above, so_far in now]
                ways = [
                    (label, said + max([so_far + row[label] for so_far, row in rows]))
                    for label, said in options
                ]
            least = max([way for _, way in ways]) - _HOPELESS
            now = [way for way in ways if way[1] >= least]
            passed.append(now)
        return passed

    def _best(self, passed: Sequence[Options]) -> list[int]:
        """Walk the best way back."""
        steps = self._steps
        label = max(passed[-1], key=_said)[0]
        found = [label]
        for now in reversed(passed[:-1]):
            if len(now) == 1:
                label = now[0][0]
            else:
                label = -max([(so_far + steps[above][label], -above) for above, so_far in now])[1]
            found.append(label)
        found.reverse()
        return found

    def _chances(
        self, lines: Sequence[Options], passed: Sequence[Options], before: int | None
    ) -> list[list[tuple[int, float]]]:
        """Pass from both ends over the labels that are likely."""
        odds = self._odds
        start = self._first if before is None else self._steps[before]
        own = [_odds(o, {label for label, _ in p}) for o, p in zip(lines, passed, strict=True)]
        top = max([start[label] for label, _ in own[0]])
        now = _even([(label, o * exp((start[label] - top) / SCALE)) for label, o in own[0]])
        ahead = [now]
        for options in own[1:]:
            if len(options) == 1:
                now = [(options[0][0], 1.0)]
            else:
                rows = [(chance, odds[above]) for above, chance in now]
                now = _even([(k, o * sum([c * row[k] for c, row in rows])) for k, o in options])
            ahead.append(now)
        found = [now]
        behind = [(label, 1.0) for label, _ in now]
        for at in range(len(own) - 1, 0, -1):
            above = ahead[at - 1]
            if len(above) == 1:
                behind = [(above[0][0], 1.0)]
                found.append(above)
                continue
            below = [(k, o * b) for (k, o), (_, b) in zip(own[at], behind, strict=True)]
            behind = _even([(a, sum([odds[a][k] * w for k, w in below])) for a, _ in above])
            found.append(_even([(a, c * b) for (a, c), (_, b) in zip(above, behind, strict=True)]))
        found.reverse()
        return found


def left_over(said: Sequence[int], among: Collection[int] | None) -> list[tuple[int, int]]:
    """Return the labels that are left for a line, with what is said of them.

    Args:
        said: What its own signs say of every label.
        among: The labels that what is certain leaves; None where all are.
    """
    if among is None:
        least = max(said) - _HOPELESS
        return [(label, n) for label, n in enumerate(said) if n >= least]
    least = max([said[label] for label in among]) - _HOPELESS
    return [(label, said[label]) for label in sorted(among) if said[label] >= least]


def _said(option: tuple[int, int]) -> int:
    return option[1]


def _odds(options: Options, likely: set[int]) -> list[tuple[int, float]]:
    """Return the odds of the likely labels of a line by its own signs; that of the best is one."""
    top = max([said for _, said in options])
    return [(label, _CHANCES[top - said]) for label, said in options if label in likely]


def _even(values: list[tuple[int, float]]) -> list[tuple[int, float]]:
    """Scale values to a sum of one."""
    total = sum([v for _, v in values]) or 1.0
    return [(label, v / total) for label, v in values]
