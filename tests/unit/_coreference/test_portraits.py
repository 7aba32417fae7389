"""What the article tells of a speaker is filled in: gender, title, description, mentions."""

from __future__ import annotations

import pytest

import wireparse
from speech import LEXICON, body_of, inventory_of, marked_in, paragraph_of
from wireparse import Gender, GenderSource, Speaker, SpeakerKind
from wireparse._coreference import Told, portraits
from wireparse._speakers import find_speakers
from wireparse.knowledge import DEFAULT

HEADLINE = "Ferry Returns to River after Nine Dry Winters"


def speakers_of(*story: str) -> list[Speaker]:
    """Read a story of some paragraphs; return the speakers of its quotations."""
    (article,) = wireparse.parse("\n\n".join((HEADLINE, "By Ida Dahl", *story))).articles
    return [quote.speaker for quote in article.quotes if quote.speaker]


def first_of(*story: str) -> Speaker:
    """Return who says the first quotation."""
    return speakers_of(*story)[0]


SAID = "“The ferry sank twice,” {} said on Monday."


@pytest.mark.parametrize(
    ("story", "want"),
    [
        (("Sunna Brook came.", SAID.format("Brook"), "“It rose,” she said."), ("f", "pronoun")),
        (("Sunna Brook came. He left.", SAID.format("Brook")), ("m", "pronoun")),
        ((SAID.format("Mrs. Brook"),), ("f", "title")),
        ((SAID.format("spokesman Sunna Brook"),), ("m", "title")),
        ((SAID.format("the spokeswoman"),), ("f", "title")),
        ((SAID.format("Mary Brook"),), (None, None)),
        ((SAID.format("Sunna King"),), (None, None)),
        ((SAID.format("the harbour office"), "“It rose,” it said."), (None, None)),
        # A chairman may be a woman.
        (("Chairman Sunna Brook came. She left.", SAID.format("Brook")), ("f", "pronoun")),
        (("Nobody was told of.", "“It rose,” she said."), ("f", "pronoun")),
    ],
)
def test_a_gender_is_told_with_its_source(
    story: tuple[str, ...], want: tuple[str | None, str | None]
) -> None:
    """By a pronoun or a title, and never by a given name."""
    speaker = first_of(*story)
    gender, source = want
    assert speaker.gender == (Gender(gender) if gender else None)
    assert speaker.gender_from == (GenderSource(source) if source else None)


@pytest.mark.parametrize(
    ("story", "want"),
    [
        ((SAID.format("Rear Admiral Sunna Brook"),), "Rear Admiral"),
        ((SAID.format("Mr. Brook"),), "Mr."),
        (("Mr. Brook came.", "Prof. Sunna Brook left.", SAID.format("Brook")), "Prof."),
        ((SAID.format("Sunna Brook"),), None),
        ((SAID.format("spokeswoman Sunna Brook"),), None),
        ((SAID.format("Pope Sunna"),), None),
        ((SAID.format("the rear admiral"),), None),
    ],
)
def test_a_title_is_cut_out_as_printed(story: tuple[str, ...], want: str | None) -> None:
    """The capitalised words before a person's name, "Mr" only where there is no other."""
    assert first_of(*story).title == want


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        (
            "Sunna Brook, an ecologist at the Ostra Institute,",
            "an ecologist at the Ostra Institute",
        ),
        ("Sunna Brook, mayor of Kvam,", "mayor of Kvam"),
        ("Sunna Brook, her husband,", "her husband"),
        (
            "Velmia's chief naval spokesperson Rear Admiral Sunna Brook",
            "Velmia's chief naval spokesperson",
        ),
        ("The mayor of Kvam, Sunna Brook,", "The mayor of Kvam"),
        ("Ferry  owner Sunna Brook", "Ferry owner"),
        ("Sunna Brook, a fellow at the Ostra Institute,", "a fellow at the Ostra Institute"),
        ("Sunna Brook, a day before the storm,", None),
        ("Sunna Brook", None),
        ("Sunna Brook, who came late,", None),
        ("Sunna Brook, two officials and a goat", None),
        ("Sunna Brook, the day after the storm,", None),
        ("Residents, Sunna Brook and others,", None),
        ("Sunna Brook, a clerk's", None),
    ],
)
def test_a_description_is_cut_out_as_printed(sentence: str, want: str | None) -> None:
    """Behind the name or before it, without what does not belong to it."""
    story = (f"{sentence} said it was late.", "“The ferry sank twice,” Brook said on Monday.")
    speaker = speakers_of(*story)[-1]
    assert (speaker.name, speaker.description) == ("Sunna Brook", want)


def test_who_has_no_name_has_no_title_and_no_description() -> None:
    """What such a speaker is called is the name already."""
    speaker = first_of(SAID.format("the mayor of Kvam"))
    assert speaker.kind is SpeakerKind.ANONYMOUS
    assert (speaker.title, speaker.description) == (None, None)


def test_mentions_are_all_printings_and_what_stands_for_them() -> None:
    """In captions, quotations and body, in order, with pronouns and roles of quotations."""
    said = speakers_of(
        "Sunna Brook steers the ferry at Lunde, March 3, 2026. REUTERS/Ana Lund",
        "LUNDE (Reuters) - Captain Sunna Brook came back. Her crew had missed Brook.",
        "“The ferry sank twice,” Brook said on Monday.",
        "“It rose again,” she said. “Nobody thanks Sunna Brook for it.”",
        "“It was late,” clerk Jon Berg said.",
    )
    brook = said[0]
    assert [mention.text for mention in brook.mentions] == [
        "Sunna Brook", "Sunna Brook", "Brook", "Brook", "she", "Sunna Brook",
    ]  # fmt: skip
    assert said[1].mentions == said[2].mentions == brook.mentions
    assert [mention.text for mention in said[-1].mentions] == ["clerk Jon Berg"]


def test_a_family_name_that_two_bear_is_only_its_quotations() -> None:
    """Nothing says whose the other printings are."""
    said = speakers_of(
        "Sunna Brook met Jon Brook. Brook laughed.", "“The ferry sank,” Jon Brook said on Monday."
    )
    assert [mention.text for mention in said[0].mentions] == ["Jon Brook", "Jon Brook"]


def test_a_pronoun_for_nobody_is_one_speaker_each_time() -> None:
    """Two of them are not taken for one."""
    one, other = speakers_of("“The ferry sank,” she said.", "Rain fell.", "“It rose,” she said.")
    assert one.mentions == (one.mention,)
    assert other.mentions == (other.mention,)


def test_mentions_are_bounded_and_hold_their_own() -> None:
    """Each quotation holds them, so that very many would be their square."""
    story = "“The ferry sank,” Sunna Brook said. " + "Sunna Brook came. " * 300
    said = speakers_of(story, "“It rose,” Sunna Brook said on Monday.")
    assert len(said[0].mentions) < len(said[-1].mentions) <= 201
    assert all(speaker.mention in speaker.mentions for speaker in said)


def test_a_text_that_the_dump_has_not_gives_no_mention() -> None:
    """A caption from which a credit was cut has names without a place."""
    body = body_of("“The ferry sank twice,” Brook said on Monday.")
    told_apart = find_speakers(body, marked_in(body), DEFAULT, "en", [(-40, "Sunna Brook came.")])
    (speaker,) = [quote.speaker for quote in told_apart]
    assert speaker is not None
    assert (speaker.name, speaker.mentions) == ("Sunna Brook", (speaker.mention,))


def test_every_mention_has_its_speaker() -> None:
    """Nothing is made of no quotations."""
    body = body_of("Sunna Brook came.")
    told = Told(inventory_of("Sunna Brook came."), body, lambda _: paragraph_of(body[0].text))
    assert portraits.portray([], told, LEXICON) == {}
