"""The best way through labels, and how likely each label is, against all ways counted out."""

from __future__ import annotations

import random
from itertools import product
from math import exp

import pytest

from wireparse._roles.decoder import _WARMTH, Decoder, decoder_of, left_over
from wireparse._roles.labels import LABELS
from wireparse._roles.weights import SCALE, load_weights, pack_weights, unpack_weights

COUNT = len(LABELS)
UNIT = SCALE * _WARMTH
AMONG = ((0, 4), (1, 4, 9), (2, 3, 5), (4, 8), (4,), (0, 8, 12))


def _weights(rng: random.Random) -> tuple[list[list[int]], list[int], Decoder]:
    rows = [[rng.randint(-20, 20) for _ in range(COUNT)] for _ in range(COUNT)]
    first = [rng.randint(-20, 20) for _ in range(COUNT)]
    return rows, first, Decoder(unpack_weights(pack_weights({}, rows, first), "these"))


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("before", [None, 4])
def test_labels_and_chances_are_those_of_all_ways(seed: int, before: int | None) -> None:
    """Small odds, so that no label is hopeless."""
    rng = random.Random(seed)  # noqa: S311  no secret
    rows, first, decoder = _weights(rng)
    said = [[rng.randint(0, 30) for _ in range(COUNT)] for _ in AMONG]
    labels, chances = decoder.decode(said, AMONG, before)
    ways: dict[tuple[int, ...], int] = {}
    for way in product(*AMONG):
        row, total = first if before is None else rows[before], 0
        for own, label in zip(said, way, strict=True):
            total += own[label] + row[label]
            row = rows[label]
        ways[way] = total
    assert ways[tuple(labels)] == max(ways.values())
    whole = sum(exp(total / UNIT) for total in ways.values())
    for at, found in enumerate(chances):
        for chance, label in found:
            want = sum(exp(n / UNIT) for way, n in ways.items() if way[at] == label) / whole
            assert chance == pytest.approx(want)
        assert not found or sum(chance for chance, _ in found) == pytest.approx(1)


def test_a_long_text_has_chances_too() -> None:
    """Numbers neither end nor grow without bound over thousands of lines."""
    rng = random.Random(1)  # noqa: S311  no secret
    decoder = _weights(rng)[2]
    said = [[30 * (label == at % 3) for label in range(COUNT)] for at in range(5_000)]
    _, chances = decoder.decode(said, [(0, 1, 2)] * len(said), None)
    assert all(sum(c for c, _ in found) == pytest.approx(1) for found in chances if found)


@pytest.mark.parametrize(
    ("among", "want"), [(None, [0, 1, 13]), ((1, 2, 3), [1, 2, 3]), ((2,), [2]), ((0, 2), [0])]
)
def test_hopeless_labels_are_left_out(among: tuple[int, ...] | None, want: list[int]) -> None:
    """What is far behind the best of those that are left."""
    said = [1000, 900, 800, 790, *[0] * 9, 872]
    assert left_over(said, among) == want


def test_nothing_to_decode_is_nothing() -> None:
    """And the decoder of weights is made once."""
    assert decoder_of(load_weights()).decode([], [], None) == ([], [])
    assert decoder_of(load_weights()) is decoder_of(load_weights())
