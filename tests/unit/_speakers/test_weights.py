"""Weights are small numbers in a table, which a file holds in few bytes."""

# ruff: noqa: FBT003  keys are tuples, made as such

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import wireparse
from wireparse import WeightsError
from wireparse._speakers import weights
from wireparse._speakers.features import FEATURES
from wireparse._speakers.keys import (
    BesideKey,
    CarriedKey,
    Gap,
    KindsKey,
    OwnWordsKey,
    PageKey,
    QuotationKey,
    ReportKey,
    SidesKey,
    SilentKey,
    VerbKey,
)
from wireparse._speakers.quotation import Beside, VerbBefore
from wireparse._vocabulary import Learned
from wireparse.cli._exit import complain

SHIPPED = Path(wireparse.__file__).parent / "data" / "speakers.en.bin"
GAP = Gap("1-", "M,M,CM", "x", "10", "name", "bleated", "P", 2, "goat")
BESIDE = Beside("so-called", "has", "the", "eaten", "so-called", "x", "ax", "0", "1", False, True)
KEYS: tuple[tuple[str, tuple[object, ...]], ...] = (
    ("N", QuotationKey(3, "wl", "n", False, True, True, "“", "w", "l")),
    ("Npage", PageKey(12, "n", 0, 1, 2, 1, "FalseTrue")),
    ("Nsides", SidesKey("M,M,CM", "&CtM", True, False, "n", 3, "“")),
    ("Nverb", VerbKey(VerbBefore("called", "C", "M", "AN"), "n", 3)),
    ("Nbeside", BesideKey(BESIDE, "n", 2, "w")),
    ("Nkinds", KindsKey("dxVN", True, 4, "w", "p", "N", False)),
    ("Nwords", OwnWordsKey("a goat at sea", "a", "sea", True)),
    ("P", CarriedKey("wl", "l", 3, "TrueFalse", "goat", "and", "TrueTrue", ",C|&", True, ".", GAP)),
    ("C", ("V", "-1", -1, "A", "xa")),
    ("Cbefore", ("goat",)),
    ("Cafter", ("C", "2", "AN", "ed", "dx")),
    ("Y", ("R", "10", "0", "1", "2", "1", "l", "g")),
    ("Ynearest", ("L", "0", "1", "-1", ".l", "x", "o:")),
    ("M", ("x.", "name")),
    ("Mhead", (",", "Cx", "rel", "which")),
    ("Mbefore", ("called",)),
    ("Mafter", ("would",)),
    ("Mword", ("goat-herd", "nom")),
    ("X", (">", "FalseLrelRbare", "bare", "2")),
    ("Xrivals", ("<", "0", "True", "1", "p", "g")),
    ("Xclause", ("<", "p", "bare", "False", "b", "1", "g")),
    ("Z", ("QSC", "0", "1", "2", "3", "bare", "FalseTrue")),
    ("Zpath", ("SCQ", "0", "1", "10", "w", "Mp", "^")),
    ("Zsort", ("SCQ", "1", "2", "name", "AW", "name")),
    ("J", SilentKey("bleated", "that", "goat", 3, "10", False, True)),
    ("I", ReportKey("bleated", "a", "at", "sea", "near", "thename", "10", 1, "ate", ",", "a", "b",
                    "2", True, False)),
    ("B", ("<", "3", "1", "bleated", "TrueFalse", ".", 1, 0, ".U", 12, False)),
    ("W", ("<", "name", "SC", 1)),
)  # fmt: skip
"""A key for each group of features."""
OF_VERSION = {2: "4ba5bc9ccb78c88d"}
"""Digest of the places of these keys, by the version of the features."""
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


def test_half_a_character_has_its_place_too() -> None:
    """As `slots` says, in which it is a question mark."""
    key = OwnWordsKey("\ud800", "\ud800", "\ud800", True)
    (word, name), places = ("\ud800", "name"), weights.slots("Nwords", key)
    table = table_with((weights.slots("Mword", (word, name))[0], 5), (places[0], -2))
    made = weights.Weights(table, LEARNED)
    assert made.groups["Mword"][word, name] == 5
    assert made.quotation((("Nwords", key),))[0] == -2


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


def test_features_are_of_the_version_that_weights_are_stamped_with() -> None:
    """Where a key has other places, weights are of no use: raise the version and train again."""
    assert [group for group, _ in KEYS] == list(dict.fromkeys(group for group, _ in KEYS))
    assert {group for group, _ in KEYS} == set(FEATURES)
    places = repr([(group, weights.slots(group, key)) for group, key in KEYS])
    digest = hashlib.blake2b(places.encode(), digest_size=8).hexdigest()
    assert digest == OF_VERSION[weights._FEATURES_VERSION]


def test_weights_that_ship_say_which_code_reads_them() -> None:
    """In their head, as what would be packed today does."""
    head = weights.pack(table_with(), LEARNED)[:8]
    assert head == b"wpspk\0" + bytes((weights._FEATURES_VERSION, weights._LAYOUT_VERSION))
    assert SHIPPED.read_bytes().startswith(head)


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (b"wpspk\0\x09\2", "made for version 9 of the features in layout 2, this code is version"),
        (b"wpspk\0\1\x09", "made for version 1 of the features in layout 9, this code is version"),
        (b"wpspk\0\0\2", "made for version 0 of the features in layout 2, this code is version"),
        (b"GIF89a..", "this is no file of weights"),
        (b"wpspk", "this is no file of weights"),
        (b"", "this is no file of weights"),
    ],
)
def test_weights_for_other_code_are_refused(head: bytes, said: str) -> None:
    """With both versions, in a line."""
    content = weights.pack(table_with((3, 1)), LEARNED)
    with pytest.raises(WeightsError, match=said) as caught:
        weights.unpack(head + content[8:] if len(head) == 8 else head)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("end", [9, 20, -1])
def test_damaged_weights_are_refused(end: int) -> None:
    """A file that is cut off is told as such."""
    content = weights.pack(table_with((3, 1)), LEARNED)
    with pytest.raises(WeightsError, match="the file is damaged"):
        weights.unpack(content[:end])


def test_a_stamp_changes_nothing_but_the_version() -> None:
    """So that weights need not be trained again where the features are as they were."""
    content = weights.pack(table_with((3, 1)), LEARNED)
    assert weights.stamped(b"wpspk\0\x09\2" + content[8:]) == content
    assert weights.stamped(content) == content


@pytest.mark.parametrize("content", [b"", b"GIF89a..", b"wpspk\0\1\x09"])
def test_what_another_layout_has_is_not_stamped(content: bytes) -> None:
    """Nor what is no file of weights: it could not be read."""
    with pytest.raises(WeightsError):
        weights.stamped(content)


def test_a_parse_with_other_weights_ends_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which says what file, what is wrong and what to do; without quotations none is opened."""
    text = "The Goat\n\nOSLO (AP) - “It rained on the pier,” said Ana Lund on Monday.\n"
    monkeypatch.setattr(weights, "load", weights.load.__wrapped__)
    monkeypatch.setattr(weights, "read_weights", lambda _: b"wpspk\0\x09\2")
    with pytest.raises(WeightsError) as caught:
        weights.load("en")
    complain("goat.txt", caught.value)
    assert capsys.readouterr().err == (
        "wireparse: goat.txt: wireparse/data/speakers.en.bin: made for version 9 of the features"
        " in layout 2, this code is version 2 in layout 2: reinstall wireparse, or train the"
        " weights again\n"
    )
    assert wireparse.parse(text, quotes=False).articles[0].quotes == ()
