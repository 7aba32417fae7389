"""The forms of verbs, by the rules of their language."""

from __future__ import annotations

import pytest

from wireparse._vocabulary import verbs
from wireparse.rows import Grammar, Language, Speech


def forms_of(base: str, inflection: str = "english", **lists: tuple[str, ...]) -> list[str]:
    """Make the forms of one verb of saying."""
    row = Language(
        code="xx",
        speech=Speech(report=(base,), **lists),
        grammar=Grammar(inflection=inflection),
    )
    return list(verbs.verb_forms(row, ("report",)))


@pytest.mark.parametrize(
    ("base", "want"),
    [
        ("bleat", "bleat bleats bleated bleating"),
        ("argue", "argue argues argued arguing"),
        ("deny", "deny denies denied denying"),
        ("stay", "stay stays stayed staying"),
        ("guess", "guess guesses guessed guessing"),
        ("wish", "wish wishes wished wishing"),
        ("preach", "preach preaches preached preaching"),
        ("fax", "fax faxes faxed faxing"),
        ("buzz", "buzz buzzes buzzed buzzing"),
        ("cough", "cough coughs coughed coughing"),
    ],
)
def test_english_forms_are_regular(base: str, want: str) -> None:
    """Base form, third person, past and participle."""
    assert forms_of(base) == want.split()


def test_a_last_letter_may_be_doubled() -> None:
    """American forms are listed too."""
    assert forms_of("signal", doubling=("signal",)) == [
        *("signal", "signals", "signalled", "signalling", "signaled", "signaling")
    ]


def test_irregular_forms_are_rows() -> None:
    """Where a row lists them, no rule is asked."""
    assert forms_of("say", irregular=("say says said saying",)) == ["say", "says", "said", "saying"]
    assert forms_of("say", irregular=("sayer sayers",))[0:2] == ["say", "says"]


def test_a_language_may_list_its_forms() -> None:
    """Then each is itself and no more."""
    assert forms_of("قال", inflection="listed") == ["قال"]


def test_the_senses_that_are_asked_for_are_given() -> None:
    """In their order, each verb in each of them."""
    row = Language(code="xx", speech=Speech(report=("قال",), cry=("صاح", "قال"), act=("جاء",)))
    assert list(verbs.verb_forms(row, ("cry", "report"))) == ["صاح", "قال", "قال"]
    assert list(verbs.verb_forms(row, ())) == []


def test_a_language_may_say_how_its_verbs_are_made() -> None:
    """By the longest ending that fits; what has none of them is as it is listed."""
    grammar = Grammar(conjugations=("en -t ge-t", "ten -tet"))
    row = Language(
        code="xx",
        speech=Speech(report=("zagen", "boten", "ook", "gaan"), irregular=("gaan ging",)),
        grammar=grammar,
    )
    assert list(verbs.verb_forms(row, ("report",))) == [
        *("zagen", "zagt", "gezagt"), *("boten", "botet"), "ook", *("gaan", "ging"),
    ]  # fmt: skip
