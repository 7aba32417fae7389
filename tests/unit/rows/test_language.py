"""A language is one row of three parts, and rows of one language add up."""

from __future__ import annotations

import pickle

from wireparse import DEFAULT
from wireparse._vocabulary.verbs import verb_forms
from wireparse.rows.grammar import Grammar
from wireparse.rows.knowledge import Knowledge
from wireparse.rows.language import Language, join_languages
from wireparse.rows.page import Page
from wireparse.rows.speech import Speech


def test_lists_of_one_language_are_joined() -> None:
    """In the order of the rows, each word once, whatever part it is in."""
    rows = (
        Language(code="xx", page=Page(photo=("a", "b")), speech=Speech(report=("say",))),
        Language(code="yy", page=Page(photo=("c",))),
        Language(code="xx", page=Page(photo=("b", "d"), months=(("Zan", 1),))),
        Language(code="xx", speech=Speech(report=("tell",)), grammar=Grammar(articles=("le",))),
    )
    first, second = join_languages(rows)
    assert first.page == Page(photo=("a", "b", "d"), months=(("Zan", 1),))
    assert first.speech.report == ("say", "tell")
    assert first.grammar.articles == ("le",)
    assert second == rows[1]


def test_what_is_no_list_is_of_the_last_row_that_says_it() -> None:
    """A row that says nothing of it changes nothing."""
    rows = (
        Language(code="xx", grammar=Grammar(inflection="english", has_case=False)),
        Language(code="xx", page=Page(date_order="dmy"), grammar=Grammar(particle_letters=3)),
        Language(code="xx", page=Page(date_order="mdy")),
        Language(code="xx"),
    )
    (joined,) = join_languages(rows)
    assert joined.page.date_order == "mdy"
    assert joined.grammar == Grammar(inflection="english", has_case=False, particle_letters=3)


def test_a_language_that_has_one_row_stays_that_row() -> None:
    """What ships is joined with nothing."""
    assert join_languages(DEFAULT.languages) == DEFAULT.languages


def test_a_language_is_a_value() -> None:
    """It hashes, compares and pickles."""
    row = Language(code="xx", page=Page(photo=("a",)))
    again = pickle.loads(pickle.dumps(row))  # noqa: S301  our own bytes
    assert (again, hash(again)) == (row, hash(row))
    assert Language(code="xx") != row


def test_verbs_of_a_row_are_inflected_by_the_language_s_rule() -> None:
    """A row that adds a verb to English need not say how English makes its forms."""
    more = Language(code="en", speech=Speech(report=("goatify",)))
    english, *_ = join_languages((DEFAULT | Knowledge(languages=(more,))).languages)
    assert "goatified" in set(verb_forms(english, ("report",)))
    assert list(verb_forms(more, ("report",))) == ["goatify"]
