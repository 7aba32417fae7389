"""Weights are small numbers in a table, which a file holds in few bytes."""

from __future__ import annotations

import pytest

from wireparse._speakers import weights
from wireparse._speakers.features import FEATURES
from wireparse._vocabulary import Learned

LEARNED = Learned(cues={"bleat": 2}, reports={"show": 1}, verbs={"run": "V", "goat": "x"})


def table_with(*values: tuple[int, int]) -> bytes:
    """Make a table with some entries."""
    table = bytearray(weights.size())
    for place, value in values:
        table[place] = value % 256
    return bytes(table)


@pytest.mark.parametrize(
    "places",
    [[], [0], [0, 1, 2], [255, 256, 257, 1_000], [(2 << weights.BITS) - 1], [511, 70_000]],
)
def test_a_file_gives_back_what_was_packed(places: list[int]) -> None:
    """However far apart the entries are."""
    table = table_with(*((place, -3) for place in places))
    packed = weights.pack(table, LEARNED)
    assert weights.pack(table, weights.unpack(packed).learned) == packed
    assert weights.unpack(packed).learned == LEARNED
    again = weights.unpack(packed)
    group = next(iter(again.groups))
    assert group in FEATURES


def test_a_feature_has_a_place_in_its_half() -> None:
    """Reported speech has one of its own, so that neither disturbs the other."""
    key = ("xN", "name")
    places = weights.slots("M", key)
    assert len(places) == len(FEATURES["M"](key))
    assert all(0 <= place < 1 << weights.BITS for place in places)
    assert weights.slots("M", key) == places
    assert weights.slots("M", ("xN", "pron")) != places


def test_a_key_scores_what_its_features_do() -> None:
    """Together; signed."""
    key = ("xN", "name")
    places = weights.slots("M", key)
    made = weights.Weights(table_with((places[0], 5), (places[1], -2)), LEARNED)
    assert made.groups["M"][key] == 3
    assert made.groups["M"]["..", "name"] == 0


@pytest.mark.parametrize(("scores", "want"), [([], None), ([3, 50, -9], 50 - 48)])
def test_what_lies_far_behind_is_hopeless(scores: list[int], want: int | None) -> None:
    """Four units of the model."""
    made = weights.Weights(table_with(), LEARNED)
    assert made.least(scores) == want


@pytest.mark.parametrize("code", ["xx", "../en", "", "e n"])
def test_a_language_without_a_file_has_no_weights(code: str) -> None:
    """Nor what is no code."""
    assert weights.load(code) is None


def test_weights_that_ship_are_read_once() -> None:
    """With their word lists."""
    found = weights.load("en")
    assert found is not None
    assert weights.load("en") is found
    assert found.learned.cues["said"] == 3
