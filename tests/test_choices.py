"""Weights of signs are fitted so that the right answers are likely."""

from __future__ import annotations

import pytest

from choices import Choice, fit_choices

TAUGHT = [
    *[Choice([("a", "near"), ("b", "near")], [True, False])] * 6,
    *[Choice([("a",), ("b", "rare")], [True, False])] * 2,
]


def test_what_speaks_for_the_right_answer_weighs_more() -> None:
    """A sign of both says nothing, and one that is rare is left out."""
    weights = fit_choices(TAUGHT, 1.0, 1 / 32)
    assert weights["a"] > 0 > weights["b"]
    assert set(weights) == {"a", "b"}


@pytest.mark.parametrize(("strength", "at_most"), [(1.0, 60), (100.0, 2)])
def test_the_penalty_keeps_weights_small(strength: float, at_most: int) -> None:
    """The stronger, the smaller."""
    assert 0 < fit_choices(TAUGHT, strength, 1 / 32)["a"] <= at_most


def test_choices_without_a_wrong_answer_teach_nothing() -> None:
    """Nor do several right ones against each other."""
    assert fit_choices([Choice([("a",), ("b",)], [True, True])] * 5, 1.0, 1 / 32) == {}
