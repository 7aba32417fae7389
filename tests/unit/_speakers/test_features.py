"""Features are short strings; what weights rest on is their text."""

# ruff: noqa: FBT003  keys are tuples, made as such

from __future__ import annotations

import pytest

from wireparse._speakers import features
from wireparse._speakers.keys import KindsKey, OwnWordsKey, PageKey, SilentKey


@pytest.mark.parametrize(
    ("group", "key", "want"),
    [
        ("M", ("xN", "name"), ["1Nname", "4xNname"]),
        ("M", ("", "pron"), ["1^pron", "4pron"]),
        ("Mbefore", ("said",), ["0said"]),
        ("Mafter", ("who",), ["2who"]),
        ("Mword", ("he", "pron"), ["9he"]),
        ("Mword", ("herder", "nom"), ["aherder", "bdernom"]),
        ("Mhead", ("", "C.", "name", "N"), ["3^Cname", "5C.name", "6Nname", "7N|C.", "8N|^"]),
        ("C", ("C", "3", 1, "S", "hN"), ["1C|3|hN", "31|3", "41|N", "5S", "6S|hN"]),
        ("Cafter", ("C", "3", "S", "id", "Q."), ["2C|3|Q.", "7S|id|Q"]),
        ("X", ("<", "TrueLname", "name", "3"), ["0<TrueLname", "1<TrueLname|name|3"]),
        ("W", ("<", "name", "SC", 1), ["0<name", "1<SCname|1"]),
        ("Nwords", OwnWordsKey("", "it", "night", True), ["Cit", "Dnight", "Eght"]),
        (
            "Nwords",
            OwnWordsKey("big goat", "big", "goat", True),
            ["Bbig goat", "Cbig", "Dgoat", "Eoat"],
        ),
        ("Nwords", OwnWordsKey("", "it", "night", False), ["Cit", "Dnight"]),
        (
            "Npage",
            PageKey(12, "n", 1, 2, 0, 3, "TrueFalse"),
            ["j1", "k2|6", "lTrueFalse|6", "v3|6|n", "U0|6|n"],
        ),
        (
            "Nkinds",
            KindsKey("dxx", False, 3, "w", "V", "N", True),
            [
                *("Hdxx", "KFalseFalse|3|w", "MVdxN", "OVd|3", "PxN|3", "QFalseFalse|True|3"),
                "SFalse|VN",
            ],
        ),
        ("Nkinds", KindsKey("", False, 12, "w", "V", "N", True), []),
        (
            "Ynearest",
            ("L", "0", "0", "3", ",U", "0", "o:"),
            ["1L00|,U", "5L0|3|0", "6L0|,U|0", "7Lo:|3", "bLo:|0"],
        ),
        (
            "J",
            SilentKey("said", "so", "he", 3, "10", False, True),
            [
                *("0", "1said", "2so", "3he", "4said|so", "5said|he", "63", "710"),
                *("8aid|so", "9False", "aTrue|3"),
            ],
        ),
    ],
)
def test_a_key_has_its_strings(group: str, key: object, want: list[str]) -> None:
    """Another text would be another feature, of which the weights know nothing."""
    assert features.FEATURES[group](key) == want


def test_groups_are_told_by_their_first_letter() -> None:
    """It is hashed with each string, and parts of a group share it."""
    assert {group[0] for group in features.FEATURES} == set("NPMCXYZBWIJ")
    assert all(group[1:].islower() or not group[1:] for group in features.FEATURES)
