"""A form of a quotation holds what can be matched, and what it lacks is said."""

from __future__ import annotations

import pytest

from wireparse.diagnostics import KnowledgeError
from wireparse.rows.grammar import COMMON_PATTERNS, Grammar


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


@pytest.mark.parametrize("letters", [-1, 1.5, True, "3"])
def test_letters_are_counted(letters: object) -> None:
    """A whole number from 0 on."""
    with pytest.raises(KnowledgeError, match=r"Grammar\.particle_letters: must be a whole number"):
        Grammar(particle_letters=letters)  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", ["", "latin", "English", None])
def test_a_rule_of_inflection_is_one_that_is_known(rule: object) -> None:
    """A misspelt one would make no forms."""
    with pytest.raises(KnowledgeError, match=r"Grammar\.inflection: must be one of listed"):
        Grammar(inflection=rule)  # type: ignore[arg-type]


def test_a_script_has_capitals_or_not() -> None:
    """Most have."""
    assert Grammar().has_case
    with pytest.raises(KnowledgeError, match=r"Grammar\.has_case: must be true or false"):
        Grammar(has_case="no")  # type: ignore[arg-type]
