"""Scripts without capitals are told by the first letter of a word."""

from __future__ import annotations

import pytest

from wireparse._vocabulary import characters


@pytest.mark.parametrize(
    ("word", "want"),
    [
        ("عبّارة", True),
        ("渡船", True),
        ("המעבורת", True),
        ("เรือ", True),
        ("나룻배", True),
        ("عبارةFerry", True),
        ("Ferry", False),
        ("ferry", False),
        ("Паром", False),
        ("паром", False),
        ("élan", False),
        ("ßtraße", False),
        ("Πορθμείο", False),
        ("«عبّارة»", False),
        ("٩", False),
        ("9", False),
        ("Ferryعبارة", False),
        ("", False),
    ],
)
def test_the_first_letter_tells_whether_there_are_capitals(word: str, want: object) -> None:
    """A mark or a digit is no letter, and what stands behind the first one is not asked."""
    assert characters.is_uncased(word) is want


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("SENTENCE_ENDS", ".!?…"),
        ("CLAUSE_ENDS", ".!?…,;:"),
        ("CLOSING_MARKS", '.!?…؟"”’»'),
        ("DASHES", "-–—"),
        ("BULLETS", "•·▪"),
        ("OPENING_QUOTES", "\"“'‘«"),
    ],
)
def test_a_name_of_a_sign_is_that_of_the_sign(name: str, want: str) -> None:
    """The names in Unicode stand for the signs that pages print, each once."""
    assert getattr(characters, name) == want
    assert len(set(want)) == len(want)


@pytest.mark.parametrize(
    ("piece", "start", "end", "want"),
    [
        ("a", 0, None, [0, 1, 2, 5]),
        ("aa", 0, None, [0, 1]),
        ("a", 1, 3, [1, 2]),
        ("aa", 1, 2, []),
        ("b", 0, None, [3]),
        ("goat", 0, None, []),
    ],
)
def test_every_place_of_a_piece_is_found(
    piece: str, start: int, end: int | None, want: list[int]
) -> None:
    """Places that overlap count too, and none that reaches over the end."""
    assert list(characters.find_every("aaab a", piece, start, end)) == want


@pytest.mark.parametrize(
    ("letter", "script"),
    [("a", "LATIN"), ("ß", "LATIN"), ("ق", "ARABIC"), ("ひ", "HIRAGANA"), ("水", "CJK"), ("", "")],
)
def test_a_letter_is_of_a_script(letter: str, script: str) -> None:
    """The first word of its name; what has no name is of none."""
    assert characters.script_of(letter or "\ue000") == script
