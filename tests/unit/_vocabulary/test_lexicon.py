"""Every word has a class, by rows and by what was learned."""

from __future__ import annotations

import pytest

from wireparse._vocabulary import lexicon
from wireparse.rows import Grammar, Language, Speech

ROW = Language(
    code="xx",
    speech=Speech(
        report=("bleat",),
        think=("ponder", "bleat"),
        act=("stay",),
        irregular=("bleat bleats blet bleating",),
        prepositions=("upon",),
        subordinators=("because",),
        adverbs=("soon",),
        auxiliaries=("has",),
        determiners=("the", "a", "this", "one"),
        pronouns=("he", "they"),
        relatives=("who",),
        objects=("him",),
        conjunctions=("and",),
        contrast=("but",),
        joiners=("al", "de"),
        also_names=("May", "One"),
        titles=("Mr.", "Judge"),
        styles=("Pope",),
        abbreviations=("Mr.",),
        calendar=("May", "Monday"),
        masculine=("he", "Mr.", "Jon"),
        feminine=("she", "Ida"),
        given=("May", "April"),
        people=("herder", "judge"),
        bodies=("council",),
        writings=("report",),
        addressing=("tell",),
        companies=("Inc",),
        offices=("Mayor",),
        epithets=("Striker",),
        origins=("Norwegian",),
        shortened=("capt captain", "atty gen attorney general"),
        initials=("ceo chief executive",),
        media=("news",),
    ),
    grammar=Grammar(
        inflection="english",
        complementizers=("that",),
        infinitives=("to",),
        sources=("according to",),
        noun_endings=("er", "or", "tion"),
    ),
)
LEARNED = lexicon.Learned(
    cues={"snort": 1, "herald": 2},
    reports={"show": 1},
    verbs={"run": "V", "walk": "v", "goat": "x"},
)
WORDS = lexicon.compile_lexicon(ROW, LEARNED, frozenset(("afp",)))


@pytest.mark.parametrize(
    ("word", "letter"),
    [
        ("upon", "p"),
        ("because", "s"),
        ("soon", "r"),
        ("has", "a"),
        ("the", "d"),
        ("one", "d"),
        ("he", "h"),
        ("who", "w"),
        ("him", "o"),
        ("and", "&"),
        ("but", "b"),
        ("that", "t"),
        ("to", "i"),
        ("blet", "C"),
        ("herald", "C"),
        ("snort", "c"),
        ("according", "C"),
        ("run", "V"),
        ("walk", "v"),
        ("goat", "x"),
        ("happily", "r"),
        ("fly", "x"),
        ("painted", "e"),
        ("bed", "x"),
        ("painting", "g"),
        ("ring", "x"),
        ("unknown", "x"),
        ("Ana", "N"),
        ("@ana", "N"),
        ("al-Lundi", "N"),
        ("al-lundi", "x"),
        ("un-Norse", "x"),
        ("9", "#"),
        ("$9", "#"),
        ("#goat", "x"),
        (",", ","),
        ("،", ","),
        ("—", "-"),
        ("[", "("),
        ("…", "."),
        ("*", "_"),
        ("&", "_"),
        ("The", "d"),
        ("One", "N"),
        ("Run", "N"),
    ],
)
def test_a_word_has_a_letter_inside_a_sentence(word: str, letter: str) -> None:
    """Rows first, then what was learned, then endings; marks have their own."""
    assert WORDS.words.inside[word] == letter
    assert WORDS.words.inside[word] == letter


@pytest.mark.parametrize(
    ("word", "letter"),
    [("One", "d"), ("Run", "V"), ("Happily", "r"), ("Ana", "N"), ("The", "d"), ("Blet", "C")],
)
def test_a_capital_opens_sentences_too(word: str, letter: str) -> None:
    """There its letter is that of the small word."""
    assert WORDS.words.opening[word] == letter


@pytest.mark.parametrize(
    ("low", "letters"),
    [("blet", "SM"), ("pondered", "M"), ("stays", "A"), ("goat", None), ("bleated", None)],
)
def test_a_verb_has_senses(low: str, letters: str | None) -> None:
    """Each form of it has all of them, once."""
    found = WORDS.senses.get(low)
    assert (None if found is None else set(found)) == (None if letters is None else set(letters))
    assert found is None or len(found) == len(set(found))


@pytest.mark.parametrize(
    ("low", "kind", "head"),
    [
        ("herder", "p", "p"),
        ("herders", "p", "p"),
        ("council", "o", "o"),
        ("reports", "t", "t"),
        ("nation", "-tion", None),
        ("sailor", "-or", None),
        ("goat", "?", None),
        ("goats", "?", None),
    ],
)
def test_a_noun_has_a_class_or_an_ending(low: str, kind: str, head: str | None) -> None:
    """One or many of it."""
    assert WORDS.nouns[low] == kind
    assert WORDS.head(low) == head


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Ana", "n"),
        ("Judge", "t"),
        ("MR.", "t"),
        ("Monday", "f"),
        ("May", "g"),
        ("April", "n"),
        ("Upon", "f"),
        ("He", "o"),
        ("Who", "o"),
        ("Because", "o"),
        ("The", "o"),
        ("A", "o"),
        ("This", "f"),
        ("They-said", "o"),
        ("goat", "o"),
        ("9", "o"),
    ],
)
def test_a_capital_begins_a_name_or_none(word: str, kind: str) -> None:
    """Small words, days and the like, titles, and all others."""
    assert WORDS.capitals[word] == kind


@pytest.mark.parametrize(
    ("low", "want"),
    [
        ("blet", True),
        ("run", True),
        ("painted", True),
        ("snort", False),
        ("goat", False),
        ("", False),
    ],
)
def test_a_verb_can_stand_behind_its_subject(low: str, want: object) -> None:
    """Verbs of saying, other verbs, words in -ed."""
    assert WORDS.is_verb(low) is want


def test_cues_know_how_sure_they_are() -> None:
    """Learned ones as learned, verbs of saying surely, and marks in place of a verb."""
    want = {"blet": 2, "herald": 2, "snort": 1, "according": 3, ":": 3, "^:": 2, "-": 1}
    assert {cue: WORDS.cues.get(cue) for cue in want} == want
    assert {cue: WORDS.priors[cue] for cue in want} == {cue: str(n) for cue, n in want.items()}
    assert "pondered" not in WORDS.cues
    assert WORDS.verb_letter("snort") == "c"
    assert WORDS.verb_letter("unknown") == "x"


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("titles", {"mr.", "judge"}),
        ("styles", {"pope"}),
        ("given", {"may", "april", "jon", "ida"}),
        ("gendered", {"he", "she", "mr.", "jon", "ida"}),
        ("addressing", {"tell", "tells", "telled", "telling"}),
        ("offices", {"mayor"}),
        ("epithets", {"striker"}),
        ("origins", {"norwegian"}),
        ("media", {"afp"}),
        ("shortened", {"captain": "capt", "gen attorney general": "atty"}),
        ("initials", {"ceo": "chief executive"}),
    ],
)
def test_lists_are_folded(name: str, want: object) -> None:
    """Titles and pronouns tell a gender, and are no given names."""
    assert getattr(WORDS, name) == want


def test_small_words_with_an_apostrophe_are_of_their_pronoun() -> None:
    """With either mark."""
    row = Speech(pronouns=("he",), auxiliaries=("he's", "can't"))
    fixed = lexicon.function_words(Language(code="xx", speech=row))
    assert (fixed["he's"], fixed["he’s"], fixed["can't"], fixed["can’t"]) == ("h", "h", "a", "a")


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A full memory is emptied, and answers the same."""
    monkeypatch.setattr(lexicon, "_MOST", 3)
    words = lexicon.compile_lexicon(ROW, LEARNED)
    for _ in range(2):
        for word, letter in (("Ana", "N"), ("the", "d"), ("goat", "x"), ("Jon", "N"), ("9", "#")):
            assert words.words.inside[word] == letter
            assert len(words.words.inside) <= 3
            assert words.nouns[word.lower()]
            assert words.capitals[word]
            assert max(len(words.nouns), len(words.capitals)) <= 3
