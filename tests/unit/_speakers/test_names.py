"""Names as the story has them: whole, without titles, of the person whom the words stand for."""

from __future__ import annotations

from itertools import product

import pytest

import wireparse

HEADLINE = "Council Argues over Bridge"
END = "The council meets again on Thursday to vote on the plan."


def name_of(*paragraphs: str) -> str | None:
    """Return the speaker of the last quotation that is somebody's speech."""
    dump = wireparse.parse("\n\n".join([HEADLINE, *paragraphs, END]))
    said = [q for article in dump.articles for q in article.quotes if q.kind != "scare"]
    return said[-1].speaker.name if said[-1].speaker else None


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Ursula van der Maele", "Ursula van der Maele"),
        ("João Pedro dos Santos e Silva", "João Pedro dos Santos e Silva"),
        ("María del Carmen Ruiz Ortega", "María del Carmen Ruiz Ortega"),
        ("Senator Ferdinand dela Rosa Tan", "Ferdinand dela Rosa Tan"),
        ("Mohamed Ould Salem", "Mohamed Ould Salem"),
        ('Mayor Rosa "Baby" Macaraeg', 'Rosa "Baby" Macaraeg'),
        ("Coach Joel “Big Rain” Abner", "Joel “Big Rain” Abner"),
        ("Kvam Chief Executive Ilse Marten", "Ilse Marten"),
        ("Detective Chief Inspector Olu Bright", "Olu Bright"),
    ],
)
def test_a_name_is_whole(subject: str, name: str) -> None:
    """Small words and nicknames are parts of it; titles and nouns for persons are not."""
    assert name_of(f"{subject} said the plan was “a disgrace.”") == name


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("The Foreign Ministry", "Foreign Ministry"),
        ("The Interior Department", "Interior Department"),
        ("The General Electricity Company", "General Electricity Company"),
        ("Bank of Kvam", "Bank of Kvam"),
        ("The Kvam Sheriff's Office", "Kvam Sheriff's Office"),
        ("The local water utility, Aguas del Kvam,", "Aguas del Kvam"),
        ("The Public Prosecution", "Public Prosecution"),
    ],
)
def test_a_body_keeps_what_would_be_a_title(subject: str, name: str) -> None:
    """Foreign, State and General are words of its name."""
    assert name_of(f"{subject} said the plan was “a disgrace.”") == name


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Minister of Energy Prince Hamad bin Saleh Al-Orf", "Hamad bin Saleh Al-Orf"),
        ("CEO of the Falcons Club Hussam bin Saleh Al-Orf", "Hussam bin Saleh Al-Orf"),
        ("The Governor of Kvam Region Prince Fahd bin Saleh", "Fahd bin Saleh"),
        ("Secretary of State John Marten", "John Marten"),
        ("The mayor of Kvam David Lund", "David Lund"),
        ("The Ministry of Foreign Affairs spokesman Nasser Kalb", "Nasser Kalb"),
        ("The mayor of New Kvam City", "mayor of New Kvam City"),
        ("A spokesman for Speaker Ann Roe", "spokesman for Speaker Ann Roe"),
    ],
)
def test_who_holds_an_office_is_told_from_its_field(subject: str, name: str) -> None:
    """A title, a given name, a small word or a body shows where the name begins."""
    assert name_of(f"{subject} said the plan was “a disgrace.”") == name


def test_a_name_told_again_shows_where_it_begins() -> None:
    """Nothing else tells the field of an office from an unusual given name."""
    said = "The head of the office for the Middle East Lwanda Ruutel said the plan was “fine.”"
    assert name_of(said) != "Lwanda Ruutel"
    assert name_of(said, "“We will see,” Ruutel added.") == "Lwanda Ruutel"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Analysts at Bank Helvetia", "Analysts at Bank Helvetia"),
        ("Residents of the town of Old Kvam", "Residents of the town of Old Kvam"),
        ("A source close to the committee", "source close to the committee"),
        ("An envoy briefed on the talks", "envoy briefed on the talks"),
        ("A senior member of the ruling coalition", "senior member of the ruling coalition"),
        ("A leading figure in the bloc", "leading figure in the bloc"),
        ("A mother of three", "mother of three"),
        (
            "A spokesman for the Ministry for Roads and Wells",
            "spokesman for the Ministry for Roads and Wells",
        ),
    ],
)
def test_a_description_keeps_what_belongs_to_it(subject: str, name: str) -> None:
    """The day and what was done are no part of it."""
    assert name_of(f"{subject} said on Monday that the plan was “a disgrace.”") == name


@pytest.mark.parametrize(
    ("before", "said", "name"),
    [
        ("Óscar Pineda Lagos, the mayor, came on foot.", "Pineda", "Óscar Pineda Lagos"),
        ("Desmond Yeo Boon Teck, a teacher, came on foot.", "Mr Yeo", "Desmond Yeo Boon Teck"),
        ("Harvik Bank AG lends to farmers.", "Harvik", "Harvik Bank AG"),
        ("Ursula van der Maele runs the port.", "Van der Maele", "Ursula van der Maele"),
        ("The Rapid River Forces hold the bridge.", "The RRF", "Rapid River Forces"),
        ("The Kvam High Court heard the case.", "The court", "Kvam High Court"),
        ("Coach Sinisa Marten kept it short.", "The Serbian", "Sinisa Marten"),
        ("Sen. Joe Marten of Kvam was there.", "The Kvam Democrat", "Joe Marten"),
        ("Singer Mila Lund cancelled the tour.", "The singer", "Mila Lund"),
        ("The chief executive, Amin Lund, was there.", "The CEO", "Amin Lund"),
        ("The leader of the union, Fabian Lund, was there.", "He", "Fabian Lund"),
        ("Ann Roe came. Her Kvam counterpart, Jon Berg, stayed.", "He", "Jon Berg"),
    ],
)
def test_later_words_stand_for_the_name_before(before: str, said: str, name: str) -> None:
    """One of two family names, initials, a noun, a people or a party, a pronoun."""
    assert name_of(f"{before} {said} said the plan was “a disgrace.”") == name


def test_a_pronoun_stands_for_an_unnamed_subject() -> None:
    """Whoever the sentence before was about, though somebody else was quoted last."""
    before = "“It is late,” Ana Lund said."
    assert name_of(before, "A fisherman by the pier came late. “I rowed,” he said.") == "fisherman"


def test_the_last_subject_goes_before_who_was_quoted_last() -> None:
    """A sentence that begins with somebody's name turns to that person."""
    before = "“It is late,” Ana Lund said."
    turn = "Maria Berg, a teacher, heard of it by telephone."
    assert name_of(before, turn, "“I wept,” she told a reporter.") == "Maria Berg"


def test_a_subject_may_stand_behind_a_fronted_phrase() -> None:
    """Where and when it was goes before whom the sentence is about."""
    before = "“It is late,” Ana Lund said."
    turn = "Inside the largest tent, Maria Berg, who taught chemistry, cut the pencils."
    assert name_of(before, turn, "“In three,” she told a reporter.") == "Maria Berg"


@pytest.mark.parametrize(
    "place", ["LOWER AUN (Reuters) - ", "ABU SHAMS: ", "KVAM, Nov 20 (AFP) - "]
)
def test_the_place_of_a_dateline_is_no_speaker(place: str) -> None:
    """What stands there is where the story was written."""
    said = "Chip maker Litho Noord turned the offer down, saying it “undervalues the company.”"
    assert name_of(f"{place}{said}") == "Litho Noord"


def test_whom_an_agency_cites_in_an_aside_is_the_speaker() -> None:
    """The agency passed it on."""
    text = "Kvam Daily, citing an unnamed officer, said a ship had moved: “It may be a bluff.”"
    (quote,) = wireparse.parse(f"{HEADLINE}\n\n{text}\n\n{END}").articles[0].quotes
    assert quote.speaker is not None
    assert quote.via is not None
    assert (quote.speaker.name, quote.via.text) == ("unnamed officer", "Kvam Daily")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("“We wept,” said his wife, Hala al-Masr.", "Hala al-Masr"),
        ("“We wept,” said Hala's brother, Omar.", "Omar"),
        ("“We wept,” said one resident, Umm Khal.", "Umm Khal"),
        ("“We wept,” said the bakery's owner, Samir Qadd.", "Samir Qadd"),
        ("“We wept,” said the director for the Middle East, Ted Chaban.", "Ted Chaban"),
    ],
)
def test_an_apposition_names_the_speaker(said: str, name: str) -> None:
    """A single name is enough for somebody's relative."""
    assert name_of(said) == name


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Gus Marrow", "Gus Marrow"),
        ("Will Marrow", "Will Marrow"),
        ("Pope Francis", "Pope Francis"),
        ("King Charles", "King Charles"),
        ("President Lula", "Lula"),
        ("Stephen King", "Stephen King"),
        ("Peter Marrow", "Peter Marrow"),
    ],
)
def test_he_is_whoever_turned_up_last(who: str, name: str) -> None:
    """Who was quoted before is not meant, be it a man whose gender is known, or a woman."""
    frames = (
        (f"{who} disagreed. “I had wondered,” he said.",),
        (f"“No,” said {who}.", "“I had wondered,” he said."),
    )
    for first, frame in product(("Levi Dunmore", "Anna Dunmore"), frames):
        before = f"PELLWORTH (Reuters) - “It wanted a stamp,” said {first}, who found it."
        assert name_of(before, *frame) == name
