"""The best way through labels, and how likely each label is, against all ways counted out."""

from __future__ import annotations

import random
from itertools import product
from math import exp
from typing import TYPE_CHECKING

import pytest

from wireparse._roles.decoder import _WARMTH, Decoder, decoder_of
from wireparse._roles.labels import LABEL_ROLES, LABELS
from wireparse._roles.weights import (
    FIELD,
    SCALE,
    bits_of,
    load_weights,
    pack_weights,
    unpack_weights,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

COUNT = len(LABELS)
UNIT = SCALE * _WARMTH
AMONG = ((0, 4), (1, 4, 9), (2, 3, 5), (4, 8), (4,), (0, 8, 12))


def _weights(rng: random.Random) -> tuple[list[list[int]], list[int], Decoder]:
    rows = [[rng.randint(-20, 20) for _ in range(COUNT)] for _ in range(COUNT)]
    first = [rng.randint(-20, 20) for _ in range(COUNT)]
    return rows, first, Decoder(unpack_weights(pack_weights({}, rows, first), "these"))


def _packed(said: Iterable[int]) -> int:
    """Lay what is said of labels side by side."""
    return sum(n << FIELD * label for label, n in enumerate(said))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("before", [None, 4])
def test_labels_and_chances_are_those_of_all_ways(seed: int, before: int | None) -> None:
    """Small odds, so that no label is hopeless."""
    rng = random.Random(seed)  # noqa: S311  no secret
    rows, first, decoder = _weights(rng)
    said = [[rng.randint(0, 30) for _ in range(COUNT)] for _ in AMONG]
    found = decoder.decode(map(_packed, said), map(bits_of, AMONG), before)
    ways: dict[tuple[int, ...], int] = {}
    for way in product(*AMONG):
        row, total = first if before is None else rows[before], 0
        for own, label in zip(said, way, strict=True):
            total += own[label] + row[label]
            row = rows[label]
        ways[way] = total
    assert ways[tuple(label for label, _, _ in found)] == max(ways.values())
    whole = sum(exp(total / UNIT) for total in ways.values())
    for at, (label, confidence, second) in enumerate(found):
        chances = [
            sum(exp(n / UNIT) for way, n in ways.items() if way[at] == one) / whole
            for one in range(COUNT)
        ]
        role = LABEL_ROLES[label]
        want = sum(chances[one] for one in AMONG[at] if LABEL_ROLES[one] is role)
        assert confidence == pytest.approx(want, abs=0.001)
        others = [one for one in AMONG[at] if LABEL_ROLES[one] is not role]
        assert not others or chances[second] == max(chances[one] for one in others)
        assert LABEL_ROLES[second] is not role


def test_a_long_text_has_chances_too() -> None:
    """Numbers neither end nor grow without bound over thousands of lines."""
    rng = random.Random(1)  # noqa: S311  no secret
    decoder = _weights(rng)[2]
    said = [_packed([30 * (label == at % 3) for label in range(COUNT)]) for at in range(5_000)]
    found = decoder.decode(said, [bits_of((0, 1, 2))] * len(said), None)
    assert len(found) == len(said)
    assert all(0.2 < confidence < 1 for _, confidence, _ in found)


@pytest.mark.parametrize(("behind", "is_sure"), [(8 * SCALE + 1, True), (8 * SCALE, False)])
@pytest.mark.parametrize("among", [None, (0, 5), (0, 5, 8)])
def test_hopeless_labels_are_left_out(
    behind: int, among: tuple[int, ...] | None, is_sure: object
) -> None:
    """What is far behind the best of those that are left."""
    flat = [[0] * COUNT] * COUNT
    decoder = Decoder(unpack_weights(pack_weights({}, flat, flat[0]), "flat"))
    said = [0] * COUNT
    said[0], said[5], said[12] = 1000, 1000 - behind, 1000 - 9 * SCALE
    bits = None if among is None else bits_of(among)
    ((label, confidence, second),) = decoder.decode([_packed(said)], [bits], None)
    assert (label, second, confidence == 1) == (0, 5, is_sure)


def test_numbers_of_any_size_are_compared() -> None:
    """Weights are anybody's; steps that say more than a field holds say all that it does."""
    never = [[-32_768] * COUNT] * COUNT
    decoder = Decoder(unpack_weights(pack_weights({}, never, never[0]), "never"))
    said = [_packed([40_000 - 10 * SCALE * (at != 3) for at in range(COUNT)])] * 3
    assert [found[0] for found in decoder.decode(said, [None] * 3, None)] == [3] * 3
    left = [bits_of((2, 8)), bits_of((5,)), None]
    found = decoder.decode([_packed([65_535] * 9 + [0] * 6), *said[1:]], left, None)
    assert [label for label, _, _ in found] == [2, 5, 3]


def test_nothing_to_decode_is_nothing() -> None:
    """And the decoder of weights is made once."""
    assert decoder_of(load_weights()).decode([], [], None) == []
    assert decoder_of(load_weights()) is decoder_of(load_weights())
