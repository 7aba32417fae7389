"""Fit a log-linear model of choices: how likely each answer is, by its signs."""

from __future__ import annotations

from collections import Counter
from math import exp, log
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse.learning._fit import Descent

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Choice", "fit_choices"]

_LEAST: Final = 3
"""Choices that have a sign, at least."""
_ROUNDS: Final = 80


class Choice(NamedTuple):
    """One choice: the signs of every answer, which can be ordered, and which are right."""

    answers: Sequence[Sequence[Any]]
    right: Sequence[bool]


class _Loss:
    """How unlikely the right answers are, with the penalty on weights."""

    def __init__(self, choices: Iterable[Choice], strength: float) -> None:
        every = list(choices)
        counts = Counter(sign for c in every for sign in {s for signs in c.answers for s in signs})
        self.signs = sorted(sign for sign, count in counts.items() if count >= _LEAST)
        places = {sign: place for place, sign in enumerate(self.signs)}
        self._strength = strength
        self._choices = [
            ([[places[s] for s in signs if s in places] for signs in c.answers], c.right)
            for c in every
        ]

    def start(self) -> list[float]:
        """Begin with nothing."""
        return [0.0] * len(self.signs)

    def at(self, point: list[float]) -> tuple[float, list[float]]:
        """Return the loss of weights, and its slope."""
        loss = self._strength * sum([w * w for w in point]) / 2
        slope = [self._strength * w for w in point]
        for every, right in self._choices:
            scores = [sum([point[i] for i in one]) for one in every]
            top = max(scores)
            shares = [exp(score - top) for score in scores]
            total = sum(shares)
            good = sum([share for share, is_right in zip(shares, right, strict=True) if is_right])
            loss += log(total) - log(max(good, 1e-300))
            for one, share, is_right in zip(every, shares, right, strict=True):
                step = share / total - (share / good if is_right else 0.0)
                for i in one:
                    slope[i] += step
        return loss, slope


def fit_choices(choices: Iterable[Choice], strength: float, scale: float) -> dict[Any, int]:
    """Fit weights, and give them in steps of a scale; those of none are left out.

    Args:
        choices: What was chosen.
        strength: Of the penalty on the squares of weights.
        scale: One step of a weight.
    """
    loss = _Loss(choices, strength)
    found = Descent(loss, 0.0, lambda _round, _loss: None).down(loss.start(), _ROUNDS)
    steps = {sign: round(w / scale) for sign, w in zip(loss.signs, found, strict=True)}
    return {sign: weight for sign, weight in steps.items() if weight}
