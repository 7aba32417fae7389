"""Whom a mention stands for: the fullest name, and the person behind a pronoun or a role."""

from __future__ import annotations

import pytest

from speech import antecedents_of
from wireparse._coreference import antecedents
from wireparse.models import SpeakerKind


@pytest.mark.parametrize(
    ("story", "words", "want"),
    [
        (("Ada Brook came.",), "Brook", "Ada Brook"),
        (("Ada Brook came.",), "Ada", "Ada Brook"),
        (("Ada R. Brook came.",), "Ada Brook", "Ada R Brook"),
        (("Rapid River Forces came.",), "RRF", "Rapid River Forces"),
        (("Óscar Pineda Lagos, a ferryman, came.",), "Pineda", "Óscar Pineda Lagos"),
        (("Huda al-Masri came.",), "Masri", "Huda al-Masri"),
        (("Ada Brook met Jon Berg.",), "Dahl", "Dahl"),
        (("Ada Brook came.",), "Ada Brook", "Ada Brook"),
        (("Czech Ada Lund met Ada Lund.",), "Lund", "Ada Lund"),
    ],
)
def test_a_name_is_filled_up(story: tuple[str, ...], words: str, want: str) -> None:
    """By the names that the article prints."""
    assert antecedents_of(*story).full(tuple(words.split())) == tuple(want.split())


@pytest.mark.parametrize(
    ("text", "words", "want"),
    [
        ("Ada R. Brook came.", "Ada R Brook", "Ada R. Brook"),
        ("Ada Brook Jr. came.", "Ada Brook Jr", "Ada Brook Jr."),
        ("Ada  Brook came.", "Ada Brook", "Ada Brook"),
        ("Nobody came.", "Ada Brook", "Ada Brook"),
    ],
)
def test_a_name_is_given_as_it_is_printed(text: str, words: str, want: str) -> None:
    """With the full stops of initials."""
    assert antecedents_of(text).printed(tuple(words.split())) == want


@pytest.mark.parametrize(
    ("story", "pronoun", "want"),
    [
        (("Mary Brook met John Berg.",), "she", "Mary Brook"),
        (("Mary Brook met John Berg.",), "he", "John Berg"),
        (("Mary Brook came.",), "he", None),
        (("Mary Brook came.",), "they", None),
        (("Sunna Brook came. Kvam slept.",), "she", "Sunna Brook"),
        (("The Kvam Council came.",), "he", None),
        (("Ada Brook will follow Sunna Reel. Reel left.",), antecedents.ANYONE, "Ada Brook"),
    ],
)
def test_a_pronoun_stands_for_a_person(
    story: tuple[str, ...], pronoun: str, want: str | None
) -> None:
    """Of the right gender, where that shows; never for a body."""
    found = antecedents_of(*story).behind(pronoun, sum(map(len, story)) + 9, None)
    assert found == (tuple(want.split()) if want else None)


def test_who_was_quoted_before_is_likelier() -> None:
    """And what a pronoun once told is remembered."""
    story = "Mary Brook came. The boat was seen by Ida Dahl."
    names = antecedents_of(story)
    assert names.behind("she", 99, ("Mary", "Brook")) == ("Mary", "Brook")
    names.teach(("Sunna", "Reel"), "she")
    assert names.gender(("Sunna", "Reel")) == "f"
    names.teach(("Sunna", "Reel"), "he")
    assert names.gender(("Sunna", "Reel")) == "f"


@pytest.mark.parametrize(
    ("text", "role", "titled", "described"),
    [
        ("Mayor Ada Brook came.", "mayor", "Ada Brook", None),
        ("Ada Brook, the mayor of Kvam, came.", "mayor", None, "Ada Brook"),
        ("Jon Berg came.", "mayor", None, None),
    ],
)
def test_a_role_stands_for_whom_it_was_given_to(
    text: str, role: str, titled: str | None, described: str | None
) -> None:
    """As a title, or in an apposition."""
    names = antecedents_of(text)
    assert names.titled(role, 99) == (tuple(titled.split()) if titled else None)
    assert names.described(role, 99) == (tuple(described.split()) if described else None)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Ada Brook", SpeakerKind.PERSON),
        ("Kvam Council", SpeakerKind.INSTITUTION),
        ("Brook Inc", SpeakerKind.INSTITUTION),
        ("RRF", SpeakerKind.INSTITUTION),
        ("Brook", SpeakerKind.PERSON),
    ],
)
def test_bodies_are_told_from_persons(words: str, kind: SpeakerKind) -> None:
    """By a noun for a body, the form of a company, or capitals."""
    assert antecedents_of("It came.").kind(words.split()) is kind


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Mayor Ada Brook", (("mayor",), ("Ada", "Brook"))),
        ("Ada Brook's", ((), ("Ada", "Brook"))),
        ("Ada Brook and others", None),
        ("the old minister", None),
    ],
)
def test_a_mention_ends_in_a_name_or_not(text: str, want: object) -> None:
    """Titles and name are told apart."""
    assert antecedents_of("It came.").split(text) == want


def test_bodies_are_found_too() -> None:
    """By the noun that they end in, and the last one before a place."""
    names = antecedents_of("The Kvam Council met. Ada Brook came.")
    assert names.body_called("Council", 99) == ("Kvam", "Council")
    assert names.body_before(99) == ("Kvam", "Council")
    assert names.body_called("Court", 99) is None
