"""A paragraph is words with a class letter each; a quotation is one word."""

from __future__ import annotations

import pytest

from speech import LEXICON, paragraph_of
from wireparse._syntax import tokens


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The goat slept.", ["The", "goat", "slept", "."]),
        ("al-Lundi, 9.5 and A.B. met", ["al-Lundi", ",", "9.5", "and", "A.B", ".", "met"]),
        ("the goat’s pen's", ["the", "goat’s", "pen's"]),
        ("$9 @ana #goat", ["$9", "@ana", "#goat"]),
        ("AT&T and/or", ["AT&T", "and/or"]),
        ("It came.The goat", ["It", "came", ".", "The", "goat"]),
        ("“It snored,” he said.", [tokens.QUOTED, "he", "said", "."]),
        ("He said “it snored” twice", ["He", "said", tokens.QUOTED, "twice"]),
    ],
)
def test_a_text_is_cut_into_words(text: str, words: list[str]) -> None:
    """Which know where they stand."""
    found = paragraph_of(text).tokens
    assert found.words == words
    assert all(
        text.startswith(word, start)
        for word, start in zip(words, found.starts, strict=True)
        if word != tokens.QUOTED
    )
    assert found.low == [word.lower() for word in words]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Ada Brook said", "NNC"),
        ("May told Ada", "NCN"),
        ("Will told Ada", "NCN"),
        ("“It snored,” May told Ada", "QNCN"),
        ("She may told", "haC"),
        ("Should told Ada", "aCN"),
        ("May he say", "ahc"),
        ("The goat came.", "dxV."),
        ("“It snored,” he said.", "QhC."),
        ("It rained in Kvam.", "hepN."),
        ("Mr. Brook came. He came.", "N_NV.hV."),
        ("J. R. Brook", "N_N_N"),
        ("A. Brook", "N_N"),
        ("I came", "hV"),
    ],
)
def test_words_have_classes(text: str, letters: str) -> None:
    """A full stop of an abbreviation or initial ends nothing."""
    assert paragraph_of(text).tokens.letters == letters


def test_sentences_and_quotations_are_counted() -> None:
    """Before every word, and at the end."""
    found = paragraph_of("It came. “It snored,” he said. It went.").tokens
    assert found.letters.count(".") == 3
    assert (found.sentence[0], found.sentence[-1]) == (0, 3)
    assert (found.quoted[0], found.quoted[-1]) == (0, 1)
    assert found.words[found.places[0]] == tokens.QUOTED
    assert len(found.sentence) == len(found.quoted) == found.size + 1


def test_words_know_what_is_glued() -> None:
    """And where they end."""
    found = paragraph_of("Ada, Brook").tokens
    assert [found.is_glued(at) for at in range(3)] == [False, True, False]
    assert [found.end(at) for at in range(3)] == [3, 4, 10]


@pytest.mark.parametrize(
    ("text", "bare"),
    [("Ann Roe's", "Ann Roe"), ("Ann Roe’s", "Ann Roe"), ("Ann Roes", "Ann Roes"), ("'s", "")],
)
def test_an_ending_is_taken_off(text: str, bare: str) -> None:
    """With either apostrophe."""
    assert tokens.without_possessive(text, LEXICON) == bare


@pytest.mark.parametrize(
    ("distance", "want"),
    [
        (0, "0"),
        (3, "3"),
        (5, "4"),
        (6, "6"),
        (9, "6"),
        (10, "10"),
        (19, "10"),
        (20, "20"),
        (999, "20"),
    ],
)
def test_far_distances_are_alike(distance: int, want: str) -> None:
    """As features hold them."""
    assert tokens.bucket(distance) == want


@pytest.mark.parametrize(
    ("outline", "path"),
    [("MM", "M"), ("M_M", "M"), ("MpMpMpMC", "MpC"), ("MpM", "MpM"), ("", "")],
)
def test_paths_are_shortened(outline: str, path: str) -> None:
    """Adverbs dropped, nouns one, chains of them one; long ones lose their middle."""
    assert tokens.squeeze(outline) == path
    assert len(tokens.squeeze("aCbVaCbVaCbV")) == 8


def test_a_text_without_quotations_needs_none() -> None:
    """Nothing stands for one."""
    assert tokens.tokenise("The goat slept.", [], LEXICON).places == []
