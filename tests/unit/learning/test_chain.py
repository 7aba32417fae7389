"""The function that a fit makes small, and its slope."""

from __future__ import annotations

from random import Random

import pytest

from wireparse.learning._chain import NEVER, Chain, Slope


def _lines(seed: int, count: int = 30) -> list[list[tuple[list[tuple[int, ...]], int]]]:
    """Make lines of three labels with signs in two groups."""
    chance = Random(seed)  # noqa: S311  no secret
    return [
        [
            ([(label, 3 + chance.randrange(2)), (5 + chance.randrange(3),)], label)
            for label in [chance.randrange(3) for _ in range(6)]
        ]
        for _ in range(count)
    ]


def _chain(seed: int = 1) -> Chain:
    chance = Random(seed)  # noqa: S311  no secret
    return Chain(3, [chance.uniform(-0.5, 0.5) for _ in range(3 * (8 + 3))])


@pytest.mark.parametrize("place", range(0, 33, 4))
def test_the_slope_is_what_the_function_does(place: int) -> None:
    """A small step along each weight changes the value as the slope says."""
    function = Slope.of(_chain(), _lines(2), 0.7)
    point = [w + 0.1 for w in function.start()]
    _, slope = function.at(point)
    step = 0.01
    up, down = point[:], point[:]
    up[place] += step
    down[place] -= step
    want = (function.at(up)[0] - function.at(down)[0]) / (2 * step)
    assert slope[place] == pytest.approx(want, abs=0.02)


def test_the_slope_of_long_odds_is_right_too() -> None:
    """Labels far behind are left out without a change that matters."""
    chain = _chain()
    chain.weights = [8 * w for w in chain.weights]
    function = Slope.of(chain, _lines(3), 0.0)
    point = function.start()
    loss, slope = function.at(point)
    step = 0.01
    moved = [p - step * s for p, s in zip(point, slope, strict=True)]
    fell = loss - function.at(moved)[0]
    assert fell == pytest.approx(step * sum(s * s for s in slope), rel=0.2)


def test_labels_that_never_meet_part_a_sequence() -> None:
    """The pair keeps its weight, and the lines on either side are learned from."""
    chain = Chain.empty(2, 2)
    chain.weights[2 * 2 + 1] = NEVER
    function = Slope.of(chain, [[([(0,)], 0), ([(1,)], 1)]], 1.0)
    loss, slope = function.at(function.start())
    assert loss == pytest.approx(2 * 0.6931, abs=1e-3)
    assert function.dense(function.start())[5] == NEVER
    assert [round(s, 2) for s in slope[:2]] == [-0.5, -0.5]


def test_weights_of_no_line_are_not_fitted() -> None:
    """A sign and a label that never come together have no weight."""
    function = Slope.of(Chain.empty(2, 2), [[([(0,)], 0), ([(1,)], 1)]], 1.0)
    assert function.places[:2] == [0, 3]


def test_what_is_held_firmer_costs_more() -> None:
    """The penalty counts for each sign by its own measure."""
    lines = [[([(0,), (1,)], 0)]]
    plain = Slope.of(Chain.empty(2, 2), lines, 1.0)
    firm = Slope.of(Chain.empty(2, 2), lines, 1.0, [5.0, 1.0, 1.0, 1.0])
    point = [1.0] + [0.0] * (len(plain.places) - 1)
    assert firm.at(point)[0] - plain.at(point)[0] == pytest.approx(4.0)
