"""The names of an article are found by family name, given name, title and place."""

from __future__ import annotations

import pytest

from speech import LEXICON, index_of
from wireparse._coreference import name_index

STORY = (
    "Mayor Ada Brook met Jon Berg of the Rapid River Forces.",
    "“Ida Dahl came,” said Brook, the mayor of Kvam.",
    "Óscar Pineda Lagos, the ferryman, watched. A young diplomat in Kvam slept.",
)


def shown(found: object) -> list[str]:
    """Write names as text."""
    return [" ".join(name.words) for name in found]  # type: ignore[attr-defined]


def test_names_are_asked_for_by_their_words() -> None:
    """Family name, first word, a word between, title, initials."""
    index = index_of(*STORY)
    assert shown(index.called("Brook")) == ["Ada Brook", "Brook"]
    assert shown(index.called("Nobody")) == []
    assert shown(index.opening("Ada")) == ["Ada Brook"]
    assert shown(index.holding("Pineda")) == ["Óscar Pineda Lagos"]
    assert shown(index.titled("mayor")) == ["Ada Brook"]
    assert shown(index.initialled("RRF")) == ["Rapid River Forces"]
    assert shown(index.initialled("XYZ")) == []


def test_names_before_a_place_come_last_first() -> None:
    """Of the body, outside quotations."""
    index = index_of(*STORY)
    end = sum(len(text) + 1 for text in STORY[:2])
    assert shown(index.before(end))[:3] == ["Kvam", "Brook", "Rapid River Forces"]
    assert "Ida Dahl" not in shown(index.before(end))
    assert shown(index.before(len(STORY[0]), 25)) == ["Rapid River Forces"]
    assert "Ida Dahl" not in shown(index.acting())


@pytest.mark.parametrize(
    ("text", "role", "want"),
    [
        ("Ada Brook, the mayor of Kvam, came.", "mayor", ["Ada Brook"]),
        ("The mayor, Ada Brook, came.", "mayor", ["Ada Brook"]),
        ("The mayor of Kvam, Ada Brook, came.", "mayor", ["Ada Brook"]),
        ("The mayor met Ada Brook.", "mayor", []),
        ("The mayor’s boat, Brook, came.", "mayor", []),
        ("The mayoress, Ada Brook, came.", "mayor", []),
        ("Ada Brook came, and the mayor left.", "mayor", []),
    ],
)
def test_an_apposition_gives_a_role_to_a_person(text: str, role: str, want: list[str]) -> None:
    """In either order, to a whole name."""
    assert shown(index_of(text).apposed(role)) == want


def test_a_headline_is_read_but_not_of_the_body() -> None:
    """Its names are known by their words."""
    index = index_of("Brook came.", headline="Why Ada Brook came")
    assert "Ada Brook" in shown(index.called("Brook"))
    assert shown(index.acting()) == ["Brook"]


@pytest.mark.parametrize(
    ("words", "want"),
    [
        (("Ada", "Brook"), "Brook"),
        (("Ada", "Brook", "Jr"), "Brook"),
        (("Karl", "IV"), "Karl"),
        (("Huda", "al-Masri"), "Masri"),
        (("Ada", "Brook-Dahl"), "Brook-Dahl"),
        (("IV",), "IV"),
    ],
)
def test_the_family_name_is_the_last_word_but_for_what_follows_it(
    words: tuple[str, ...], want: str
) -> None:
    """Jr. and numbers, and a glued article."""
    assert name_index.last_of(words, LEXICON) == want


@pytest.mark.parametrize(
    ("word", "want"),
    [("al-Masri", "Masri"), ("Al-Masri", "Masri"), ("Brook-Dahl", "Brook-Dahl"), ("al-", "al-")],
)
def test_an_article_is_taken_off(word: str, want: str) -> None:
    """And nothing else before a hyphen."""
    assert name_index.bare(word, LEXICON) == want


def test_many_questions_read_every_text_once() -> None:
    """And are answered all the same."""
    index = index_of(*STORY)
    for number in range(60):
        assert shown(index.called(f"Nobody{number}")) == []
    assert shown(index.called("Brook")) == ["Ada Brook", "Brook"]
