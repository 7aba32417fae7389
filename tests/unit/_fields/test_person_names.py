"""Names of persons are told by capitals, small words, and by what no person is called."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import person_names
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lund",
        "ANA LUND",
        "Ana B. Lund",
        "Ana Lund,",
        "Ana de la Lund",
        "Ana van der Lund",
        "Huda al-Lundi",
        "Jon d'Aubert",
        "Jon O’Berg",
        "Ana Maria Ida Lund Berg",
        "مها اللندي",
        "مها علي اللندي",
    ],
)
def test_capitals_and_small_words_make_a_name(text: str) -> None:
    """Two to five words, three in scripts without capitals."""
    assert person_names.is_person(text, PATTERNS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ana",
        "Ana lund",
        "the Lund",
        "Ana Maria Ida Jon Lund Berg",
        "ANA MARIA IDA LUND",
        "مها علي حسن اللندي",
        "Lunde Media",
        "Lunde Fire Brigade",
        "Coast Guard",
        "Lunde University",
        "Ana Lund 2",
        "A3 Lund",
        "AP UPI",
        "USA ONE",
    ],
)
def test_what_is_no_name_of_a_person(text: str) -> None:
    """One word, a small one, a body, a number, initials only, or too many words."""
    assert not person_names.is_person(text, PATTERNS)


@pytest.mark.parametrize(
    ("word", "want"),
    [
        ("Lund", True),
        ("العبّارة", True),
        ("al-Lundi", True),
        ("el-Lundi", True),
        ("d'Aubert", True),
        ("d’Aubert", True),
        ("long-Lundi", False),
        ("al-lundi", False),
        ("lund", False),
        ("'Lund", True),
        ("-", False),
        ("9th", False),
        ("", False),
    ],
)
def test_a_word_of_a_name_has_a_capital_in_front_or_behind_a_short_head(
    word: str, want: object
) -> None:
    """`al-` and `d'` are short heads; a longer word before a hyphen is none."""
    assert person_names.is_name_word(word) is want
