"""The small words of a language become sets, and what is made of them."""

from __future__ import annotations

import pytest

from wireparse._vocabulary import grammar
from wireparse.rows import Grammar, Language, Speech

ROW = Language(
    code="xx",
    speech=Speech(generations=("Jr",), name_articles=("al",)),
    grammar=Grammar(
        articles=("the", "a"),
        definite_articles=("the",),
        introducing=("a", "one"),
        pointing=("the", "this"),
        sameness=("same",),
        office_links=("of", "for"),
        possession=("of",),
        field_links=("of", "in"),
        close_links=("close to",),
        sources=("according to",),
        owner_endings=("'s", "’s"),
        subject_openers=("the", "his"),
        person_relatives=("who",),
    ),
)
FORMS = grammar.compile_forms(ROW)


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("articles", ("the ", "a ")),
        ("apposed", (", the ", ", a ")),
        ("introduced", (", a ",)),
        ("told", (", who",)),
        ("held", (" of ", " for ", " the ")),
        ("joined", ()),
        ("fields", (" of ", " in ")),
        ("purposes", {"for"}),
        ("close_links", (["close", "to"],)),
        ("sources", {"according": "to"}),
        ("sameness", {"the", "this", "same"}),
        ("generations", {"Jr"}),
        ("name_articles", {"al"}),
    ],
)
def test_words_have_their_spaces_and_marks(name: str, want: object) -> None:
    """As they are looked for in text."""
    assert getattr(FORMS, name) == want


def test_numerals_stand_behind_a_name_too() -> None:
    """Those of kings."""
    assert {"Jr", "IV", "XVI"} <= FORMS.suffixes
    assert "IIII" not in FORMS.suffixes


@pytest.mark.parametrize(
    ("pattern", "text", "want"),
    [
        ("office", "the mayor of Kvam", "mayor of "),
        ("office", "the mayor in Kvam", None),
        ("opening", "It came. The old herder", ". The old herder"),
        ("opening", "Kvam’s old herder", "Kvam’s old herder"),
        ("opening", "They met the old herder", None),
    ],
)
def test_patterns_find_what_they_are_for(pattern: str, text: str, want: str | None) -> None:
    """Whole words, and the longest."""
    found = getattr(FORMS, pattern).search(text)
    assert (found and found[0]) == want


def test_lists_become_sets() -> None:
    """Each by its own name."""
    words = grammar.compile_words(ROW.grammar)
    assert words.articles == {"the", "a"}
    assert words.possession == {"of"}
    assert words.agents == frozenset()


def test_a_language_without_words_finds_nothing() -> None:
    """And the pattern can be asked."""
    none = grammar.compile_forms(Language(code="xx"))
    assert none.articles == ()
    assert none.office.search("a mayor of the Kvam Union") is None
