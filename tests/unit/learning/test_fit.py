"""Chains are fitted to lines: what can be learned is learned, and nothing else moves."""

from __future__ import annotations

from random import Random

import pytest

from wireparse.learning._chain import Chain
from wireparse.learning._fit import fit

Lines = list[list[tuple[list[tuple[int, ...]], int]]]


def _lines(count: int = 40) -> Lines:
    """Make lines whose sign tells the label, but for sign 2, which the label above tells."""
    chance = Random(7)  # noqa: S311  no secret
    found: Lines = []
    for _ in range(count):
        labels = [chance.randrange(2)]
        signs = [labels[0]]
        for _ in range(5):
            is_told = chance.random() < 0.5
            labels.append(chance.randrange(2) if is_told else 1 - labels[-1])
            signs.append(labels[-1] if is_told else 2)
        found.append([([(sign,)], label) for sign, label in zip(signs, labels, strict=True)])
    return found


def _fitted(strength: float = 0.1) -> Chain:
    chain = Chain.empty(3, 2)
    fit(chain, _lines(), 40, strength)
    return chain


def test_what_parts_the_labels_is_learned() -> None:
    """Each sign speaks for its label; the sign of both leaves it to the label above."""
    rows = _fitted().rows()
    assert rows[0][0] > rows[0][1] + 2
    assert rows[1][1] > rows[1][0] + 2
    assert rows[3][1] > rows[3][0]
    assert rows[4][0] > rows[4][1]


def test_the_value_falls_in_every_round() -> None:
    """A step that gains nothing is not taken."""
    told: list[float] = []
    fit(Chain.empty(3, 2), _lines(), 10, 0.1, lambda _, loss: told.append(loss))
    assert len(told) > 3
    assert told == sorted(told, reverse=True)


def test_the_same_lines_give_the_same_weights() -> None:
    """To the last bit."""
    assert _fitted().weights == _fitted().weights


def test_a_strong_penalty_keeps_weights_where_they_were() -> None:
    """The firmer they are held, the less they move."""
    loose, firm = _fitted(0.1), _fitted(1000.0)
    assert max(map(abs, firm.weights)) < 0.1 < max(map(abs, loose.weights))


def test_weights_that_no_line_speaks_of_stay() -> None:
    """The fit begins at home, and comes back to it."""
    chain = Chain.empty(4, 2)
    chain.weights[6:8] = [1.5, -2.0]
    fit(chain, _lines(), 10, 0.5)
    assert chain.weights[6:8] == pytest.approx([1.5, -2.0], abs=1e-6)


def test_many_lines_are_learned_as_few_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """To begin with a part of the lines is a shorter way to the same place."""
    want = _fitted(1.0)
    monkeypatch.setattr("wireparse.learning._fit._MANY", 10)
    assert _fitted(1.0).weights == pytest.approx(want.weights, abs=0.1)
