"""Descriptions of speakers: what they are, and where what belongs to them ends."""

from __future__ import annotations

import pytest

from speech import LEXICON, paragraph_of
from wireparse._coreference import nominals
from wireparse._syntax import MentionKind, MentionSpan


@pytest.mark.parametrize(
    ("text", "after", "want"),
    [
        ("The minister of trade said so", 2, "of trade"),
        ("The head of the Kvam union said so", 2, "of the Kvam union"),
        ("The minister for Culture, Media and Sport said", 2, "for Culture , Media and Sport"),
        ("The minister said so", 2, ""),
        ("The minister of", 2, ""),
        ("Lawmakers on the trade board, led by Ann Roe, said", 1, "on the trade board"),
        ("Lawmakers on Monday said so", 1, ""),
        ("The spokesman in Kvam said so", 2, "in Kvam"),
        ("The boat in Kvam said so", 2, ""),
        ("The minister", 2, ""),
        ("The spokesman close to Kvam said so", 2, "close to Kvam"),
        ("The envoy briefed on the talks said so", 2, "briefed on the talks"),
        ("The envoy briefed on the talks, he said", 2, ""),
        ("The minister of the ruling coalition said so", 2, "of the ruling coalition"),
        ("The minister of trade on Monday said so", 2, "of trade"),
        ("The head of the union told them so", 2, "of the union"),
        ("The secretary of state said so", 2, "of state"),
    ],
)
def test_words_belong_to_a_description(text: str, after: int, want: str) -> None:
    """Up to the verb, and behind a person also what tells where."""
    tokens = paragraph_of(text).tokens
    end = nominals.complement_end(tokens, after, LEXICON)
    assert " ".join(tokens.words[after:end]) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("the striker said", True),
        ("the Serbian said", True),
        ("the CEO said", True),
        ("a striker said", False),
        ("the striker boat", False),
        ("the boat said", False),
    ],
)
def test_an_epithet_stands_for_somebody_named_before(text: str, want: object) -> None:
    """With a definite article, and nothing behind it."""
    assert nominals.is_epithet(paragraph_of(text).tokens, 0, 2, LEXICON) is want


@pytest.mark.parametrize(
    ("text", "end", "want"),
    [
        ("his brother said", 2, True),
        ("Ann Roe's neighbour said", 3, True),
        ("the neighbour said", 2, False),
        ("his boat sank", 2, False),
    ],
)
def test_somebody_may_be_somebodys(text: str, end: int, want: object) -> None:
    """A person who is owned."""
    words = MentionSpan(0, end, MentionKind.DESCRIPTION)
    assert nominals.is_somebodys(paragraph_of(text).tokens, words, LEXICON) is want


@pytest.mark.parametrize(
    ("text", "span", "want"),
    [
        ("Residents of Kvam said", (0, 1, MentionKind.NAME), True),
        ("Bank of Kvam said", (0, 1, MentionKind.NAME), True),
        ("Brook of Kvam said", (0, 1, MentionKind.NAME), False),
        ("the Ministry of Trade said", (0, 2, MentionKind.DETERMINED_NAME), True),
        ("Brook said", (0, 1, MentionKind.NAME), False),
    ],
)
def test_an_office_goes_on_with_its_field(
    text: str, span: tuple[int, int, str], want: object
) -> None:
    """A family name does not."""
    assert nominals.is_office(paragraph_of(text).tokens, MentionSpan(*span), LEXICON) is want


@pytest.mark.parametrize(
    ("word", "want"),
    [
        ("officials", True),
        ("lawmakers", True),
        ("official", False),
        ("boats", False),
        ("james", False),
    ],
)
def test_a_noun_for_many_is_nobodys_name(word: str, want: bool) -> None:  # noqa: FBT001  a table
    """Of persons, unless it is a given name too."""
    assert nominals.is_many(word, LEXICON) is want
