"""A person's gender is told by titles, given names and the pronoun that follows, or not at all."""

from __future__ import annotations

import pytest

from speech import LEXICON, index_of
from wireparse._coreference import gender


@pytest.mark.parametrize(
    ("text", "words", "want"),
    [
        ("Mrs. Brook came.", ("Brook",), "f"),
        ("Mr. Brook came.", ("Brook",), "m"),
        ("Mary Brook came.", ("Mary", "Brook"), "f"),
        ("John Brook came.", ("John", "Brook"), "m"),
        ("Sunna Brook came. She left.", ("Sunna", "Brook"), "f"),
        ("Sunna Brook, who kept the pier since her father left, came.", ("Sunna", "Brook"), "f"),
        ("Sunna Brook, a spokesman, came.", ("Sunna", "Brook"), "m"),
        ("Sunna Brook met Jon Berg. He left.", ("Sunna", "Brook"), ""),
        ("Sunna Brook came. Nobody left.", ("Sunna", "Brook"), ""),
        ("Sunna Brook came. She left. Sunna Brook came. He left.", ("Sunna", "Brook"), ""),
        ("Mary Brook came.", ("Sunna", "Brook"), ""),
        ("Prince Sunna came.", ("Prince", "Sunna"), "m"),
    ],
)
def test_a_gender_is_told(text: str, words: tuple[str, ...], want: str) -> None:
    """By what stands before a name, in it, and behind it before anybody else is named."""
    printed = index_of(text).called(words[-1])
    assert gender.gender_of(words, printed, LEXICON) == want


def test_only_the_body_votes() -> None:
    """A headline's pronouns are of anybody."""
    printed = index_of("It came.", headline="Why Sunna Brook came. She left.").called("Brook")
    assert gender.gender_of(("Sunna", "Brook"), printed, LEXICON) == ""


@pytest.mark.parametrize(
    ("text", "by_title", "by_pronoun"),
    [
        ("Mrs. Brook came. He left.", "f", "m"),
        ("Mary Brook came.", "", ""),
        ("Her brother Mary Brook came.", "m", ""),
        ("Prince Brook came.", "m", ""),
        ("Brook came. She left.", "", "f"),
        ("Brook came. She left. Brook came. He left.", "", ""),
    ],
)
def test_what_told_a_gender_is_kept_apart(text: str, by_title: str, by_pronoun: str) -> None:
    """A title and a pronoun are asked by themselves, and neither looks at given names."""
    printed = index_of(text).called("Brook")
    assert gender.title_tells(printed, LEXICON) == by_title
    assert gender.pronoun_tells(printed, LEXICON) == by_pronoun


@pytest.mark.parametrize(
    ("low", "want"), [("spokeswoman", "f"), ("mr", "m"), ("mary", ""), ("she", ""), ("clerk", "")]
)
def test_a_noun_tells_a_gender(low: str, want: str) -> None:
    """A title or a noun for a person does, a given name and a pronoun do not."""
    assert gender.noun_tells(low, LEXICON) == want
