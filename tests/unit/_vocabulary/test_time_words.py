"""The words of moments are joined from the rows of all languages."""

from __future__ import annotations

import re
from typing import Final

import pytest

from wireparse._vocabulary.time_words import Phrases, join_time_words
from wireparse.rows import Language, Page

CUT: Final = re.compile(r"\w+").findall
ONE = Page(
    months=(("Zonk", 5),),
    published=("Zub", "Zub at"),
    updated=("Zup",),
    ago=("ga bu",),
    time_units=("zork", "Z"),
    ones=("wun",),
    joiners=("ond",),
    reading=("rid",),
    before_noon=("z.m.",),
    after_noon=("nachm",),
    zones=("ZT", "Zonk time"),
    clock=("Zur", "z"),
    byline=("Bai", "Text bai"),
)
OTHER = Page(published=("Pub",), zones=("heure de Zonk",))
WORDS = join_time_words((Language(code="xx", page=ONE), Language(code="yy", page=OTHER)), CUT)


@pytest.mark.parametrize(
    ("phrases", "text", "length"),
    [
        ("published", "zub at noon", 2),
        ("published", "zub noon", 1),
        ("published", "pub", 1),
        ("published", "at zub", 0),
        ("published", "", 0),
        ("updated", "zup", 1),
        ("ago", "ga", 0),
        ("ago", "ga bu", 2),
        ("before_noon", "zm", 1),
        ("before_noon", "z m", 2),
        ("after_noon", "nachm", 1),
        ("zones", "zonk time", 2),
    ],
)
def test_phrases_are_found_at_their_first_word(phrases: str, text: str, length: int) -> None:
    """The longest is found, in small letters; a half of the day with its stops or without."""
    found: Phrases = getattr(WORDS, phrases)
    assert found.length(text.split(), 0) == length


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("units", {"zork", "z"}),
        ("ones", {"wun"}),
        ("joiners", {"ond"}),
        ("reading", {"rid"}),
        ("clock", {"zur", "z"}),
        ("before_clock", {"zur"}),
        ("printed_zones", {"ZT", "Zonk time", "heure de Zonk"}),
        ("ago_words", {"ga", "bu"}),
        ("telling", {"ga", "bu", "zur", "z", "zm", "m", "nachm", "zonk"}),
    ],
)
def test_words_are_those_of_all_rows(name: str, words: set[str]) -> None:
    """Single letters stand behind a number only."""
    assert getattr(WORDS, name) == words


@pytest.mark.parametrize(
    ("word", "is_known"),
    [
        ("zonk", True),
        ("zub", True),
        ("at", True),
        ("time", True),
        ("heure", True),
        ("bai", True),
        ("text", False),
        ("goat", False),
    ],
)
def test_a_line_of_time_holds_known_words(word: str, is_known: object) -> None:
    """Of a byline's words those that stand alone."""
    assert (word in WORDS.known) is is_known


def test_a_city_is_known_by_its_zone_only() -> None:
    """`heure de Paris` makes no word of a moment of Paris."""
    page = Page(zones=("heure de Zonk",))
    assert "zonk" not in join_time_words((Language(code="xx", page=page),), CUT).known
