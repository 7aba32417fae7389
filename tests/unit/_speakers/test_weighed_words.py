"""Words of a language without weights have letters that mean the same in every language."""

from __future__ import annotations

import pytest
from attrs import evolve

from wireparse import DEFAULT, Grammar, Language, Speech
from wireparse._speakers.weighed_words import compile_weighed

INVENTED = Language(
    code="xx",
    speech=Speech(
        report=("zeggen",),
        think=("denken",),
        label=("noemen",),
        crediting=("volgens", "van"),
        hearsay=("zij",),
        pronouns=("hij", "i"),
        objects=("hem", "de"),
        determiners=("de", "l'"),
        prepositions=("van",),
        auxiliaries=("heeft",),
        titles=("Dhr.", "Minister"),
        abbreviations=("bijv",),
        people=("spreker", "arts"),
        bodies=("raad",),
        calendar=("Maandag",),
        masculine=("hij", "Dhr.", "Jan"),
        feminine=("zij", "Ada"),
        given=("Robin",),
    ),
    grammar=Grammar(conjugations=("en -t -de ge-d",), nouns_have_capitals=True),
)
"""No language: a few invented words."""
WORDS = compile_weighed(INVENTED)


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("zeggt", "V"), ("gezeggd", "V"), ("denkt", "v"), ("volgens", "c"), ("hij", "h"),
        ("hem", "o"), ("de", "d"), ("van", "c"), ("heeft", "a"), ("boot", "x"), ("7", "#"),
        ("Boot", "N"), ("I", "h"), ("Maandag", "b"), (",", ","), ("،", ","), ("!", "."),
        ("–", "-"), ("[", "("), ("%", "_"), ("l’", "d"),
    ],
)  # fmt: skip
def test_a_word_has_one_letter(word: str, letter: str) -> None:
    """A small word that is two things is the one that tells more; a capital makes a name."""
    assert WORDS.inside[word] == letter


def test_a_capital_says_nothing_at_the_beginning() -> None:
    """There a small word is what it is."""
    assert (WORDS.opening["Volgens"], WORDS.inside["Volgens"]) == ("c", "N")
    assert WORDS.opening["Boot"] == "N"


def test_a_word_that_credits_somebody_may_be_another() -> None:
    """A preposition, where it is one, or an adverb."""
    assert WORDS.otherwise == {"volgens": "b", "van": "p"}


def test_verbs_that_give_a_description_are_known_apart() -> None:
    """In all their forms."""
    assert {"noemen", "noemt", "genoemd"} <= WORDS.labels
    assert "denkt" not in WORDS.labels


@pytest.mark.parametrize(
    ("word", "is_title"),
    [
        ("Dhr.", True), ("minister", True), ("Regeringsspreker", True), ("Sprekers", True),
        ("arts", False), ("Boot", False),
    ],
)  # fmt: skip
def test_compounds_and_cases_of_a_noun_for_a_person_are_titles(
    word: str, *, is_title: bool
) -> None:
    """A noun of four letters is none: too many words end so."""
    assert WORDS.is_title(word) is is_title


def test_a_compound_may_be_a_body_of_people() -> None:
    """Where nouns have capitals, and are written as one word."""
    assert WORDS.is_body("Havenraad")
    assert not WORDS.is_body("Boot")
    assert not compile_weighed(evolve(INVENTED, grammar=Grammar())).is_body("havenraad")


def test_compounds_count_where_nouns_have_capitals() -> None:
    """Elsewhere a word is the other, or it is not."""
    assert WORDS.has_one(["de", "Havenraad"], ("raad",))
    assert not WORDS.has_one(["Raadhuis"], ("raad",))
    plain = compile_weighed(evolve(INVENTED, grammar=Grammar()))
    assert plain.has_one(["Raad"], ("raad",))
    assert not plain.has_one(["havenraad"], ("raad",))


def test_only_nouns_with_capitals_have_cases() -> None:
    """Elsewhere the letter more is another word."""
    plain = compile_weighed(evolve(INVENTED, grammar=Grammar()))
    assert not plain.is_title("sprekers")
    assert plain.is_title("regeringsspreker")


@pytest.mark.parametrize(
    ("words", "gender"),
    [(["Dhr.", "Lund"], "m"), (["Ada"], "f"), (["Robin"], ""), (["Ada", "Jan"], ""), ([], "")],
)
def test_a_gender_is_told_by_rows(words: list[str], gender: str) -> None:
    """Not where they say both, or nothing."""
    assert WORDS.gender(words) == gender


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Dhr. Lund, bijv. A. Roe.", ["Dhr.", "Lund", ",", "bijv.", "A.", "Roe", "."]),
        ("l’Ada d'Or", ["l’", "Ada", "d'Or"]),
        ("Anne-Lund", ["Anne-Lund"]),
    ],
)
def test_what_is_glued_by_an_apostrophe_is_a_word(text: str, tokens: list[str]) -> None:
    """Where rows have it; short forms keep their point."""
    assert WORDS.token.findall(text) == tokens


@pytest.mark.parametrize("code", ["de", "fr", "es", "it", "pt", "tr", "en"])
def test_the_languages_that_ship_have_all_letters(code: str) -> None:
    """Verbs of saying, pronouns, determiners, prepositions: what signs are made of."""
    row = next(row for row in DEFAULT.languages if row.code == code)
    assert set("Vvhdpa") <= set(compile_weighed(row).letters.values())
