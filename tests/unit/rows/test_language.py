"""A language is one row of three parts, and rows of one language add up."""

from __future__ import annotations

import pickle

import pytest

from wireparse import DEFAULT, Grammar, Knowledge, KnowledgeError, Language, Page, Speech
from wireparse._vocabulary.verbs import verb_forms
from wireparse.rows import COMMON_PATTERNS
from wireparse.rows.language import join_languages


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
    english, _ = join_languages((DEFAULT | Knowledge(languages=(more,))).languages)
    assert "goatified" in set(verb_forms(english, ("report",)))
    assert list(verb_forms(more, ("report",))) == ["goatify"]


@pytest.mark.parametrize(
    "pattern",
    [
        *COMMON_PATTERNS,
        "{quote}, {aux}-t-{pronoun} {verb}",
        "selon {name}, {quote}",
        "{quote} ({name}, {verb})",
        "{verb} {any} {quote}",
    ],
)
def test_a_form_holds_a_quotation_a_verb_and_a_speaker(pattern: str) -> None:
    """Words may stand between them; one of them may stand for the verb."""
    assert Grammar(patterns=(pattern,)).patterns == (pattern,)


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("{quote}, {verb} {who}", "unknown placeholder or brace"),
        ("{quote}, {verb {name}", "unknown placeholder or brace"),
        ("{verb} {name}", "must begin or end with its only {quote}"),
        ("{name} {quote} {verb}", "must begin or end with its only {quote}"),
        ("{quote} {verb} {quote}", "must begin or end with its only {quote}"),
        ("{quote}, {name}", "must hold {verb}, or a word"),
        ("{quote}, {verb} {verb}", "one verb and one speaker at most"),
        ("{quote}, {verb} {name} {pronoun}", "one verb and one speaker at most"),
        ("{quote}, {verb} {any}", "may hold {any} only before a {quote} at its end"),
        ("{verb} {any} {name} {quote}", "may hold {any} only before a {quote} at its end"),
        ("{verb} {any} {any} {quote}", "may hold {any} only before a {quote} at its end"),
        ("{verb} " + "word " * 60 + "{quote}", "is longer than 220 characters"),
        (" ", "must be a text that is not blank"),
    ],
)
def test_a_wrong_form_is_refused(pattern: str, problem: str) -> None:
    """The message says what is wrong with it."""
    with pytest.raises(KnowledgeError, match=r"Grammar\.patterns: ") as caught:
        Grammar(patterns=(pattern,))
    assert problem in str(caught.value)


@pytest.mark.parametrize("field", ["shortened", "initials", "relaying"])
@pytest.mark.parametrize("word", ["capt", "capt "])
def test_half_a_pair_is_refused(field: str, word: str) -> None:
    """Half of it could be looked for, but stands for nothing."""
    with pytest.raises(KnowledgeError, match=f"Speech.{field}: .* must be two words at least"):
        Speech(**{field: (word,)})


@pytest.mark.parametrize("letters", [-1, 1.5, True, "3"])
def test_letters_are_counted(letters: object) -> None:
    """A whole number from 0 on."""
    with pytest.raises(KnowledgeError, match=r"Grammar\.particle_letters: must be a whole number"):
        Grammar(particle_letters=letters)  # type: ignore[arg-type]


def test_an_order_of_day_and_month_is_one_of_two() -> None:
    """Or none."""
    assert Page(date_order=None).date_order is None
    with pytest.raises(KnowledgeError, match=r"Page\.date_order: must be one of dmy, mdy"):
        Page(date_order="ymd")
