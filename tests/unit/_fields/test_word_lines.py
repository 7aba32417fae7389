"""A line is cut into its words, and keeps their places when parts of it are blanked."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields.word_lines import WordLine
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


def test_words_have_their_places() -> None:
    """In small letters, glued words parted at a capital."""
    line = WordLine("Updated20:49 GMT", PATTERNS)
    assert line.words == ["updated", "20", "49", "gmt"]
    assert [line.text[a:b] for a, b in zip(line.starts, line.ends, strict=True)] == [
        "Updated", "20", "49", "GMT",
    ]  # fmt: skip
    assert (line.at(0), line.at(1), line.at(10), line.at(16)) == (0, 1, 2, 4)


@pytest.mark.parametrize(
    ("text", "signs", "joins"),
    [
        ("10 GMT", "", True),
        ("10. GMT", "", True),
        ("10, GMT", "", False),
        ("10, (GMT", ",(", True),
        ("10", "", False),
    ],
)
def test_a_word_joins_over_spaces_and_signs(text: str, signs: str, joins: object) -> None:
    """What stands between tells whether two words belong together."""
    assert WordLine(text, PATTERNS).joins(2, 1, signs) is joins


def test_parts_are_blanked() -> None:
    """The words left keep their places; a word that is cut is cut anew."""
    line = WordLine("4 May 20257:55 AM", PATTERNS)
    rest = line.without([(0, 10)], PATTERNS)
    assert (rest.text, rest.words, rest.starts) == (
        " " * 10 + "7:55 AM",
        ["7", "55", "am"],
        [10, 12, 15],
    )
    assert line.without([(0, 5)], PATTERNS).words == ["20257", "55", "am"]
    assert line.without([], PATTERNS) is line
