"""A name is one speaker in all articles, and who is not named is one in each."""

from __future__ import annotations

import pytest
from attrs import evolve

import wireparse
from wireparse import QuoteKind, SpeakerKind
from wireparse.outputs import _speaker_counts

(ARTICLE,) = wireparse.parse("“It snored,” said Jon Berg.").articles
QUOTE = ARTICLE.quotes[0]
SPEAKER = QUOTE.speaker
assert SPEAKER is not None


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("Jon Berg", True),
        ("al-Lundi", True),
        ("مها", True),
        ("渡船", True),
        ("a spokesman", False),
        ("They", False),
        ("she", False),
        ("One", False),
        ("one of the sources", False),
        ("The spokesman", True),
        ("1984", False),
        ("", False),
    ],
)
def test_a_name_has_a_letter_that_is_not_small(name: str, want: object) -> None:
    """A pronoun that opens a sentence is none."""
    assert _speaker_counts.is_named(evolve(SPEAKER, name=name)) is want


def test_who_stays_unnamed_is_not_named() -> None:
    """Whatever the words are."""
    speaker = evolve(SPEAKER, name="The Spokesman", kind=SpeakerKind.ANONYMOUS)
    assert not _speaker_counts.is_named(speaker)


def test_speakers_are_counted() -> None:
    """By name, or by article; nobody is for words that nobody said."""
    assert _speaker_counts.who_speaks(QUOTE, 3) == _speaker_counts.Who("Jon Berg")
    unnamed = evolve(QUOTE, speaker=evolve(SPEAKER, name="a herder"))
    assert _speaker_counts.who_speaks(unnamed, 3) == _speaker_counts.Who("a herder", 3)
    assert _speaker_counts.who_speaks(unnamed, 4) != _speaker_counts.who_speaks(unnamed, 3)
    assert _speaker_counts.who_speaks(evolve(QUOTE, speaker=None), 3) is None
    assert _speaker_counts.who_speaks(evolve(QUOTE, kind=QuoteKind.SCARE), 3) is None
