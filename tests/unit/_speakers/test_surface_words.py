"""Rows of a language become sets, tokens and forms that are cut at their cue."""

from __future__ import annotations

import pytest

from wireparse._speakers.surface_words import SurfacePattern, compile_surface
from wireparse.rows import COMMON_PATTERNS, Grammar, Language, Speech


def language(**grammar: object) -> Language:
    """Make a language with a grammar and a few invented words."""
    speech = Speech(
        report=("zeg",), participles=("zegend",), relaying=("meld van",), auxiliaries=("Heef",),
        clitics=("w",), titles=("Burgem",), abbreviations=("Dr", "Jr"),
    )  # fmt: skip
    return Language(code="xx", speech=speech, grammar=Grammar(**grammar))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("pattern", "form"),
    [
        ("{quote}, {aux} {verb} {name}",
         SurfacePattern("{verb}", ("{aux}", ",", "{quote}"), ("{name}",))),
        ("{quote}, {aux}-t-{pronoun} {verb}",
         SurfacePattern("{verb}", ("{pronoun}", "-", "t", "-", "{aux}", ",", "{quote}"), ())),
        ("Selon {name}: {quote}", SurfacePattern("selon", (), ("{name}", ":", "{quote}"))),
        ("{name} {verb} {any} {quote}",
         SurfacePattern("{verb}", ("{name}",), ("{any}", "{quote}"))),
    ],
)  # fmt: skip
def test_a_form_is_cut_at_its_cue(pattern: str, form: SurfacePattern) -> None:
    """What stands before the cue is matched backwards, what stands behind it forwards."""
    words = compile_surface(language(patterns=(pattern,)))
    if pattern.endswith("{quote}"):
        assert words.before == {form.cue: (form,)}
        assert words.behind == ()
    else:
        assert words.behind == (form,)
        assert words.before == {}


def test_a_language_without_forms_has_the_common_ones() -> None:
    """As many before the quotation as behind it."""
    words = compile_surface(language())
    assert len(words.behind) + len(words.before["{verb}"]) == len(COMMON_PATTERNS)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Ada R. Brook zeg.", ["Ada", "R.", "Brook", "zeg", "."]),
        ("Dr. Brook", ["Dr.", "Brook"]),
        ("Anne-Lou O’Hara", ["Anne-Lou", "O’Hara"]),
        ("a-t-elle dit", ["a", "-", "t", "-", "elle", "dit"]),
        ("l’Oise", ["l", "’", "Oise"]),
        ("Élan-Été", ["Élan-Été"]),
        ("«oui», 3", ["«", "oui", "»", ",", "3"]),
    ],
)
def test_where_names_have_capitals_their_marks_belong_to_them(text: str, tokens: list[str]) -> None:
    """Initials and short forms keep their point; other words part at every mark."""
    assert compile_surface(language()).token.findall(text) == tokens


def test_signs_for_vowels_belong_to_their_word() -> None:
    """And are left out of what is looked up."""
    words = compile_surface(language(has_case=False, vowel_signs=("\N{ARABIC SHADDA}",)))
    assert words.token.findall("زرّذ R.") == ["زرّذ", "R", "."]
    assert words.bare("زرّذ") == "زرذ"
    assert words.bare("Zeg") == "zeg"


@pytest.mark.parametrize(
    ("word", "verb"),
    [("zeg", "zeg"), ("Zeg", "Zeg"), ("wzeg", "zeg"), ("zegend", "zegend"), ("meld", "meld"),
     ("van", ""), ("w", ""), ("zegt", "")],
)  # fmt: skip
def test_a_verb_is_told_from_what_is_glued_to_it(word: str, verb: str) -> None:
    """Participles and verbs of passing on are verbs too."""
    assert compile_surface(language()).verb(word) == verb


def test_verbs_take_the_forms_of_their_language() -> None:
    """By the rule that its grammar names."""
    assert "zegs" not in compile_surface(language()).verbs
    assert "zegs" in compile_surface(language(inflection="english")).verbs


def test_lists_are_asked_in_small_letters() -> None:
    """Titles also as they are listed."""
    words = compile_surface(language())
    assert words.auxiliaries == {"heef"}
    assert words.titles == {"Burgem", "burgem"}
    assert words.relaying == {"meld": "van"}
