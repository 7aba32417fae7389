"""Whom a mention stands for: the fullest name, and the person behind a pronoun or a role."""

from __future__ import annotations

import pytest

from speech import LEXICON, index_of, inventory_of
from wireparse._coreference import inventory
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
        (("Kvam Council of Mills (KCM) came.",), "KCM", "Kvam Council of Mills"),
        (("Sunna Ada Pell Dahl Lund, a cook, came.",), "Sunna Ada", "Sunna Ada Pell Dahl Lund"),
    ],
)
def test_a_name_is_filled_up(story: tuple[str, ...], words: str, want: str) -> None:
    """By the names that the article prints."""
    assert inventory_of(*story).full(tuple(words.split())) == tuple(want.split())


@pytest.mark.parametrize(
    ("text", "words", "want"),
    [
        ("Ada R. Brook came.", "Ada R Brook", "Ada R. Brook"),
        ("Ada Brook Jr. came.", "Ada Brook Jr", "Ada Brook Jr."),
        ("Ada Brook KC came.", "Ada Brook", "Ada Brook"),
        ("Ada  Brook came.", "Ada Brook", "Ada Brook"),
        ("Nobody came.", "Ada Brook", "Ada Brook"),
    ],
)
def test_a_name_is_given_as_it_is_printed(text: str, words: str, want: str) -> None:
    """With the full stops of initials."""
    assert inventory_of(text).printed(tuple(words.split())) == want


def test_a_given_name_that_is_anothers_family_name_has_two_bearers() -> None:
    """Where the article tells of its bearer by the family name too."""
    ada = ("Pell", "Brook")
    named = inventory_of("Coach Pell Brook came. Brook saw Sunna Pell, a cook.")
    assert named.bearers(("Pell",)) == [ada, ("Sunna", "Pell")]
    assert inventory_of("Coach Pell Brook saw Sunna Pell.").bearers(("Pell",)) == [
        ("Sunna", "Pell")
    ]


def test_a_title_before_a_family_name_of_two_tells_nobodys_gender() -> None:
    """It may be either's."""
    named = inventory_of("Sunna Lund and Velda Lund came. Mr Lund slept.")
    assert not named.gender(("Sunna", "Lund"))
    assert inventory_of("Sunna Lund came. Mr Lund slept.").gender(("Sunna", "Lund")) == "m"


def test_a_gender_that_a_pronoun_told_is_remembered() -> None:
    """The first one counts."""
    names = inventory_of("Mary Brook came. The boat was seen by Ida Dahl.")
    names.teach(("Sunna", "Reel"), "f")
    assert names.gender(("Sunna", "Reel")) == "f"
    names.teach(("Sunna", "Reel"), "m")
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
    names = inventory_of(text)
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
    assert inventory_of("It came.").kind(tuple(words.split())) is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The newspaper Lund Brook wrote of it.", SpeakerKind.INSTITUTION),
        ("Lund Brook, a bank, wrote of it.", SpeakerKind.INSTITUTION),
        ("The Lund Brook said so.", SpeakerKind.INSTITUTION),
        ("Lund Brook, 37, works at a bank.", SpeakerKind.PERSON),
        ("Lund Brook, a baker, said so. The Lund Brook said so.", SpeakerKind.PERSON),
        ("Mr. Lund Brook said so. The bank Lund Brook said so.", SpeakerKind.PERSON),
    ],
)
def test_what_stands_beside_a_name_tells_a_body(text: str, kind: SpeakerKind) -> None:
    """Nouns beside a name, and its article, are votes; one for a person is enough."""
    assert inventory_of(text).kind(("Lund", "Brook")) is kind


def test_a_name_begins_where_it_is_printed() -> None:
    """A place where no name ends is its own beginning."""
    inventory = inventory_of("Lund and Brook Council met. Lund and Brook Council said so.")
    assert inventory.begins(len("Lund and Brook Council")) == 0
    assert inventory.begins(3) == 3


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
    assert inventory_of("It came.").split(text) == want


def test_bodies_are_found_too() -> None:
    """By the noun that they end in, and the last one before a place."""
    names = inventory_of("The Kvam Council met. Ada Brook came.")
    assert names.body_called("Council", 99) == ("Kvam", "Council")
    assert names.body_called("Court", 99) is None


def test_every_printing_is_found() -> None:
    """In full and short, by initials, in headlines too; a name of two persons is nobody's."""
    story = (
        "Rapid River Forces met Ada Brook. The RRF left. Ada saw Jon Berg and Eva Berg. Berg ran."
    )
    names = inventory.Inventory(index_of(story, headline="Why Brook came"), LEXICON)

    def printed(*words: str) -> list[str]:
        return [" ".join(name.words) for name in names.every_printing(words)]

    assert printed("Ada", "Brook") == ["Ada Brook", "Ada", "Brook"]
    assert printed("Rapid", "River", "Forces") == ["Rapid River Forces", "RRF"]
    assert printed("Jon", "Berg") == ["Jon Berg"]
    assert printed("Nobody") == []
