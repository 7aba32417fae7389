"""Characters that act are shown by signs, one for one in a terminal."""

from __future__ import annotations

import pytest

from wireparse.outputs import _control_characters


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("goat", "goat"),
        ("عبّارة", "عبّارة"),
        ("\x1b[2J", "␛[2J"),
        ("a\0b\x7fc", "a␀b␡c"),
        ("a\tb\nc\rd", "a b␊c␍d"),
        ("a\x85b\x9bc", "a\ufffdb\ufffdc"),
        ("a\u202eb\u2069c", "a\ufffdb\ufffdc"),
        ("a\u2028b\u2029c", "a b c"),
        ("a\xadb\ufeffc", "a\u200bb\u200bc"),
        ("a\u200db", "a\u200db"),
        ("a\ud800b", "a?b"),
    ],
)
def test_one_comes_out_for_one_that_goes_in(text: str, want: str) -> None:
    """So that offsets stay true; joiners of letters are let be."""
    found = _control_characters.harmless(text)
    assert found == want
    assert len(found) == len(text)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("goat", [("goat", "")]),
        ("", [("", "")]),
        ("   ", [("   ", "")]),
        ("a\x1bb", [("a", ""), ("␛", "U+001B"), ("b", "")]),
        ("\u202e", [("RLO", "U+202E RIGHT-TO-LEFT OVERRIDE")]),
        (
            "\u200b\ufeff",
            [("ZWSP", "U+200B ZERO WIDTH SPACE"), ("BOM", "U+FEFF ZERO WIDTH NO-BREAK SPACE")],
        ),
        ("\x85", [("0085", "U+0085")]),
        ("\ud800", [("D800", "U+D800")]),
        ("a\tb\nc", [("a\tb\nc", "")]),
        ("a\u200db\xa0c", [("a\u200db\xa0c", "")]),
    ],
)
def test_a_page_is_given_signs_and_names(text: str, want: list[tuple[str, str]]) -> None:
    """A sign can be a word there; tabs and line ends act as they should."""
    assert list(_control_characters.iter_signs(text)) == want
