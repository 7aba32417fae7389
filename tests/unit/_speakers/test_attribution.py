"""Unit tests of speakers, cues and ways of attribution."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import Final

import pytest

import wireparse
from wireparse._quotes.pairing import find_quotes
from wireparse._quotes.unclosed import compile_ends
from wireparse._speakers.attribution import compile_readers, find_speakers
from wireparse._vocabulary.quote_marks import compile_marks
from wireparse.knowledge import DEFAULT
from wireparse.models import Attribution, Block, Quote, QuoteKind, Role, SpeakerKind
from wireparse.rows import Knowledge, Language, Speech


def quotes(*texts: str, language: str = "en", indirect: bool = False) -> list[Quote]:
    """Find the quotes of paragraphs."""
    body, at = [], 0
    for text in texts:
        body.append(Block(text, at, at + len(text), Role.PARAGRAPH, "line"))
        at += len(text) + 1
    marks, ends_at = compile_marks(DEFAULT.quote_pairs), compile_ends(DEFAULT.languages)
    marked, _ = find_quotes(body, marks, ends_at)
    return find_speakers(body, marked, DEFAULT, language, indirect=indirect)


@pytest.mark.parametrize(
    ("text", "name", "cue"),
    [
        ('"The bridge is open," Ada Brook said on Monday.', "Ada Brook", "said"),
        ('"The bridge is open," said Ada Brook.', "Ada Brook", "said"),
        ('Ada Brook said, "The bridge is open."', "Ada Brook", "said"),
        ('Ada Brook told a press conference, "The bridge is open."', "Ada Brook", "told"),
        ('"We row at dawn," said a harbor official.', "harbor official", "said"),
        ('"We row at dawn." ― Ada Brook, rower', "Ada Brook", "―"),
        ("“We row at dawn!” -- Ada R. Brook", "Ada R. Brook", "--"),
        ('Mayor Ada Brook said the bridge was "open to all."', "Ada Brook", "said"),
    ],
)
def test_fixed_forms_give_speaker_and_cue(text: str, name: str, cue: str) -> None:
    """The frequent forms are read, whatever stands first."""
    (quote,) = quotes(text)
    assert quote.speaker.name == name
    assert quote.cue.text == cue
    assert quote.attribution is Attribution.EXPLICIT


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("“PENKE: It rained.”", "“DAHL: And then?”"), ["PENKE", "DAHL"]),
        (("Mika Penke, the mayor, came.", "“PENKE: It rained.”", "“MR. DAHL: And then?”"),
         ["Mika Penke", "DAHL"]),
        (("Mika Penke, the mayor, came.", *("PENKE: It rained.", "DAHL: And then?") * 2),
         ["Mika Penke", "DAHL"] * 2),
        (("Mika Penke, the mayor, came.", "PENKE: “It rained all night.”"), ["Mika Penke"]),
    ],
)  # fmt: skip
def test_labels_in_capitals_name_the_speakers_of_a_transcript(
    texts: tuple[str, ...], names: object
) -> None:
    """By the name that the story prints in full, if it has one."""
    found = [quote for quote in quotes(*texts) if quote.parent is None]
    assert [quote.speaker.name for quote in found] == names
    assert {quote.cue.text for quote in found} == {":"}
    assert {quote.attribution for quote in found} == {Attribution.EXPLICIT}


def test_a_split_quote_carries_its_speaker_on() -> None:
    """What follows the attribution has the same speaker and no cue of its own."""
    first, second = quotes('"The bridge is open," Ada Brook said. "Everybody may cross it now."')
    assert second.speaker == first.speaker
    assert second.attribution is Attribution.CARRIED
    assert second.cue is None


def test_a_pronoun_stands_for_the_person_before() -> None:
    """The speaker is named, the mention is the pronoun."""
    (quote,) = quotes("Ada Brook came to the pier.", '"The bridge is open," she said.')
    assert quote.speaker.name == "Ada Brook"
    assert quote.speaker.mention.text == "she"
    assert quote.attribution is Attribution.PRONOUN


@pytest.mark.parametrize(
    "text",
    [
        "Sunna Brook, who has kept the pier since her father left, met Tomas Reel.",
        "Sunna Brook and her crew waited. Thorold Lund, a spokesman, met Tomas Reel.",
        "Mrs. Brook waited, and Sunna Brook's boat was seen by Tomas Reel.",
        "A spokeswoman, Sunna Brook, and Mr. Lund met the engineer, Tomas Reel.",
    ],
)
def test_a_pronoun_passes_over_persons_of_the_other_gender(text: str) -> None:
    """Titles, given names and the pronouns after a name tell who cannot be meant."""
    (quote,) = quotes(text, "“The bridge is open,” she said.")
    assert quote.speaker is not None
    assert quote.speaker.name == "Sunna Brook"


def test_an_age_stands_for_whom_the_story_is_about() -> None:
    """It is no name of its own where somebody is told of."""
    (quote,) = quotes(
        "Ada Brook runs the pier.", 'The 56-year-old said: "I am glad to be here again."'
    )
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Brook"


@pytest.mark.parametrize("title", ["Councillor", "Sgt.", "Coach", "Mayor", "Professor", "Farmer"])
def test_a_title_is_no_part_of_the_name(title: str) -> None:
    """Titles and nouns for persons before a whole name are left out."""
    (quote,) = quotes(f'"The bridge is open," said {title} Ada Brook.')
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Brook"


@pytest.mark.parametrize(
    "name", ["Ada R. Brook", "J. R. Brook", "A.R. Brook", "Ada A. Brook", "Ada Brook Jr."]
)
def test_a_name_is_given_as_it_is_printed(name: str) -> None:
    """Initials keep their full stops."""
    (quote,) = quotes(f"Harbor pilot {name} came late.", '"The bridge is open," Brook said.')
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("The mayor of Parrow, Ada Brook, came late.", '"We row at dawn," the mayor said.'),
        ("Ada Brook, the mayor of Parrow, came late.", '"We row at dawn," the mayor said.'),
        ("Ada Brook, a rower and mayor of Parrow, came.", '"We row," the mayor told the crew.'),
        ("Tomas Reel met mayor Ada Brook.", '"We row at dawn," the mayor said.'),
        ("It rained.", '"We row at dawn," said the mayor of Parrow, Ada Brook.'),
        ("It rained.", '"We row," the head of the union, Ada Brook, told state television.'),
        ("It rained.", '"We row," said a witness in the case, former harbor pilot Ada Brook.'),
        ("It rained.", '"We row," said her successor, 24-year-old Ada Brook.'),
        ("It rained.", '"We row," one of them, Ada Brook, told the crew.'),
        ("It rained.", 'Director of Ferries in Parrow, Ada Brook, said: "We row at dawn."'),
    ],
)
def test_a_role_stands_for_whom_an_apposition_gives_it(before: str, text: str) -> None:
    """Name and role may stand in either order, in the same sentence or earlier."""
    *_, quote = quotes(before, text)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Brook"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Parrow Rowing Union met. Ada Brook was there.", "Parrow Rowing Union"),
        ("The ministry condemned the race.", "ministry"),
        ('"Nobody rows," the council said.', "council"),
    ],
)
def test_it_stands_for_a_body(text: str, name: str) -> None:
    """The body that was quoted before, or that opens a sentence before, has said it."""
    *_, quote = quotes(text + ' "We do not row," it said in a statement.')
    assert quote.speaker is not None
    assert quote.speaker.name == name
    assert quote.speaker.kind is SpeakerKind.INSTITUTION


def test_a_nickname_can_stand_before_the_name() -> None:
    """An apposition with a nickname in marks names the speaker."""
    *_, quote = quotes('Her neighbor, "Auntie" Ada Brook, said that "nobody rows here any more."')
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Brook"


def test_a_last_name_is_filled_up() -> None:
    """The fullest form in the article is the speaker's name."""
    (quote,) = quotes("Mayor Ada Brook came late.", '"The bridge is open," Brook said.')
    assert quote.speaker.name == "Ada Brook"
    assert quote.speaker.mention.text == "Brook"


def test_an_unnamed_source_stays_anonymous() -> None:
    """A description is kept without article, and so is who is meant by it later."""
    first, second = quotes(
        '"We can send boats," said one of the sources, a cousin of Ada Brook.',
        '"They are ready," the source added.',
    )
    assert first.speaker.kind is SpeakerKind.ANONYMOUS
    assert second.speaker.name == first.speaker.name


def test_a_quotation_over_paragraphs_is_continued() -> None:
    """Each later paragraph goes on with the speaker of the first."""
    found = quotes("Ada Brook said: “First it rained.", "“Then it snowed.”")
    assert found[1].attribution is Attribution.CONTINUED
    assert found[1].speaker == found[0].speaker


def test_who_is_cited_is_the_speaker_and_the_medium_goes_to_via() -> None:
    """`cited X as saying` gives X; the medium passed it on."""
    (quote,) = quotes(
        '"The smoke came from a barn", state media cited the Lund fire brigade as saying.'
    )
    assert quote.speaker.name == "Lund fire brigade"
    assert quote.cue.text == "cited"
    assert quote.speaker.kind is SpeakerKind.INSTITUTION
    assert quote.via is not None


def test_an_agency_that_passed_it_on_is_via() -> None:
    """`according to` an agency does not take the words from who said them."""
    (quote,) = quotes('"The road is closed," Brook said in Lund, according to the AFP.')
    assert quote.speaker.name == "Brook"
    assert quote.via.text == "the AFP"


def test_titles_in_marks_are_scare_quotes() -> None:
    """A title has no speaker and is kept."""
    (quote,) = quotes("The museum shows a film called “The Long Row” every Friday.")
    assert quote.kind is QuoteKind.SCARE
    assert quote.speaker is None


def test_kind_tells_a_sentence_from_a_fragment() -> None:
    """A sentence of its own is direct, words inside another are partial."""
    (direct,) = quotes('"The bridge is open," Ada Brook said.')
    (partial,) = quotes('Ada Brook said the town must "wait for the water to fall."')
    assert direct.kind is QuoteKind.DIRECT
    assert partial.kind is QuoteKind.PARTIAL


def test_confidence_is_a_probability() -> None:
    """It lies between none and one, and is none without speaker."""
    for quote in quotes('"The bridge is open," Ada Brook said.', "They call it “art”."):
        assert 0 <= quote.confidence <= 1
        assert quote.speaker or quote.confidence == 0


def test_who_is_told_something_is_not_the_speaker() -> None:
    """Behind a verb of telling stands the listener, however far away the speaker is."""
    (quote,) = quotes('"We will row at dawn," one of the pilots, who stayed behind, told Reuters.')
    assert quote.speaker is not None
    assert quote.speaker.name == "one of the pilots"


def test_a_name_with_an_article_is_filled_up_without_it() -> None:
    """Told again, al-Nahri is Nahri."""
    (quote,) = quotes("Salim al-Nahri came late.", '"We row at dawn," Nahri told the crew.')
    assert quote.speaker is not None
    assert quote.speaker.name == "Salim al-Nahri"


def test_who_passes_words_on_is_via_also_by_initials() -> None:
    """An agency that no row has is told by its capitals, or by a word of its name."""
    text = 'Pilot Ada Brook said that "we row at dawn," according to the state news agency PNA.'
    (quote,) = quotes(text)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Brook"
    assert quote.via is not None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وأوضح مدير ميناء بلدة المهندس سالم النهري أن الجسر مفتوح، مضيفاً: «نعبر النهر كل صباح»",
         "سالم النهري"),
        ("ويقول سالم النهري للصحيفة إن «النهر لن يعود إلى مجراه القديم قريباً»", "سالم النهري"),
        ("وقال سالم النهري لـ«بريد النهر» إن «النهر لن يعود إلى مجراه القديم»", "سالم النهري"),
        ("وقال أحدهم، سالم النهري: «نحن نعبر النهر كل صباح مع الناس»", "سالم النهري"),
        ("وردّت الوزارة بأنها «تدرس الطلب»", "الوزارة"),
    ],
)  # fmt: skip
def test_arabic_speakers_are_read_behind_the_verb(text: str, name: str) -> None:
    """Jobs before a title, listeners, and "one of them" are left out; participles go on."""
    *_, quote = quotes(text, language="ar")
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_an_arabic_verb_without_subject_goes_on() -> None:
    """The speaker before has added it, whoever is named inside the quotation."""
    first, second = quotes(
        "وقال سالم النهري إن الجسر «أقدم من بيت القبطان». وأضاف: «نعبره كل صباح مع الناس».",
        language="ar",
    )
    assert first.speaker is not None
    assert second.speaker == first.speaker
    assert second.attribution is Attribution.PRONOUN


@pytest.mark.parametrize("name", ["صالح عبد الرحمن النهري", "سالم بدر النهري"])
def test_an_arabic_name_is_filled_up_to_its_first(name: str) -> None:
    """A family name gets all names before it, up to the job; "Abd" opens names of two words."""
    (quote,) = quotes(
        f"اجتمع وزير النقل اليمني {name} أمس.",
        "وقال النهري: «نحن نعبر النهر كل صباح مع الناس».",
        language="ar",
    )
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Capt. Ada Brook came late. “We row at dawn,” the captain replied.", "Ada Brook"),
        ("A Western diplomat in Parrow came. “We row at dawn,” the diplomat said.",
         "Western diplomat in Parrow"),
        ("Tomas Reel left. Harbor pilot Ada Brook came. “We row at dawn,” the pilot said.",
         "Ada Brook"),
    ],
)  # fmt: skip
def test_a_role_stands_for_whom_the_story_brought_in(text: str, name: str) -> None:
    """By a title printed short, by a noun before the name, or without a name."""
    (quote,) = quotes(text)
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_whom_an_agency_quotes_can_be_a_pronoun() -> None:
    """The agency passes the words on; "him" has said them."""
    (quote,) = quotes("Tomas Reel left.", 'The agency quoted him as saying that it was "too late."')
    assert quote.speaker is not None
    assert quote.speaker.name == "Tomas Reel"
    assert quote.via is not None


def test_an_arabic_speaker_can_stand_behind_the_quotation() -> None:
    """Comma, verb and speaker follow; a verb with a conjunction opens the next sentence."""
    found = quotes(
        "«نحن نعبر النهر كل صباح»، قال سالم النهري. وأضاف: «لن نعود قبل أن يأتي المساء».",
        language="ar",
    )
    assert found[0].speaker is not None
    assert found[0].speaker.name == "سالم النهري"
    assert found[0].cue is not None
    assert found[0].cue.text == "قال"
    assert found[1].cue is not None
    assert found[1].cue.text == "أضاف"


def test_an_arabic_body_is_given_with_its_adjectives() -> None:
    """A definite noun is filled up by the definite words behind it, elsewhere in the article."""
    (quote,) = quotes(
        "اجتمع الاتحاد البحري الشمالي، أمس.",
        "وقال الاتحاد: «نحن نعبر النهر كل صباح مع الناس».",
        language="ar",
    )
    assert quote.speaker is not None
    assert quote.speaker.name == "الاتحاد البحري الشمالي"


def test_arabic_takes_the_plain_form() -> None:
    """Verb, speaker, colon, guillemets."""
    (quote,) = quotes("وقال سالم النهري في كلمة: «نحن نعبر النهر كل صباح مع الناس».", language="ar")
    assert quote.speaker.name == "سالم النهري"
    assert quote.cue.text == "قال"


def test_reported_speech_is_found_when_asked_for() -> None:
    """Off, there is none; on, it is of kind indirect, with speaker and cue."""
    text = "Ada Brook said that the bridge would open on Friday."
    assert quotes(text) == []
    (quote,) = quotes(text, indirect=True)
    assert quote.kind is QuoteKind.INDIRECT
    assert quote.speaker.name == "Ada Brook"
    assert quote.cue.text == "said"


def test_every_mention_is_a_slice_of_the_dump() -> None:
    """Mentions and cues lie where they say, in a parsed dump too."""
    text = "Bridge Opens\n\nAda Brook came late.\n\n“The bridge is open,” she said.\n"
    dump = wireparse.parse(text)
    for article in dump.articles:
        for quote in article.quotes:
            for node in (quote, quote.cue, quote.speaker.mention):
                assert dump.text[node.start : node.end] == node.text


def test_a_lone_surrogate_is_read() -> None:
    """Content never raises."""
    assert quotes('"The \ud800 is open," Ada Brook said.')[0].speaker is not None


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("الشيخ سالم النهري", "سالم النهري"),
        ("السيد الرئيس سالم النهري", "سالم النهري"),
        ("الرئيس النهري سالم", "الرئيس النهري سالم"),
        ("رئيس الوزراء", "رئيس الوزراء"),
    ],
)
def test_an_arabic_title_is_no_part_of_the_name(said: str, name: str) -> None:
    """A title goes before a name; one that the next word completes stays."""
    (quote,) = quotes(f"وقال {said}: «نحن نعبر النهر كل صباح مع الناس».", language="ar")
    assert quote.speaker is not None
    assert quote.speaker.name == name
    assert quote.speaker.mention.text == said


def test_an_arabic_title_alone_is_whoever_bore_it() -> None:
    """The minister is who was called minister; the source is how it was brought in."""
    first, second = quotes(
        "وقالت وزيرة النقل والماء ليلى بنت سالم النهري: «نحن نعبر النهر كل صباح مع الناس».",
        "وأضافت الوزيرة «فتحنا تحقيقا ولن نستثني أحدا».",
        language="ar",
    )
    assert first.speaker is not None
    assert first.speaker.name == "ليلى بنت سالم النهري"
    assert second.speaker is not None
    assert second.speaker.name == first.speaker.name


def test_marks_alone_set_an_arabic_clause_off_but_no_name() -> None:
    """Four words right behind their speaker are said; a party's name is not."""
    said, named = quotes(
        "وأضافت الوزيرة «فتحنا تحقيقا ولن نستثني».",
        "وأعلن حزب «الوادي الأخضر القديم الجديد» ذلك.",
        language="ar",
    )
    assert said.kind is not QuoteKind.SCARE
    assert named.kind is QuoteKind.SCARE


STORY: Final = "A letter posted in 1971 came to Pellworth on Friday."
SAID_BEFORE: Final = {
    "he": "“It wanted a stamp,” said Levi Dunmore, who found it.",
    "she": "“It wanted a stamp,” said Clara Dunmore, who found it.",
}
GIVEN: Final = {
    "he": {"listed": "Stephen", "not listed": "Gus", "invented": "Xorb"},
    "she": {"listed": "Agnes", "not listed": "Ottoline", "invented": "Vantta"},
}
ORDINARY: Final = ("Marrow", "Okafor", "Lindqvist", "O'Shea", "Macaraeg", "Villiers", "al-Nahri")
FRAMES: Final = (
    ("{who} disagreed. “I had wondered for years,” {pronoun} said.",),
    ("“Not at all,” said {who}.", "“I had wondered for years,” {pronoun} said."),
    ("{who} said the post was late.", "“I had wondered for years,” {pronoun} said."),
)


def last_name(*texts: str) -> str | None:
    """Return the name of the last quote's speaker."""
    *_, quote = quotes(*texts)
    return quote.speaker.name if quote.speaker is not None else None


def test_a_pronoun_stands_for_whoever_was_named_last() -> None:
    """Neither an unknown gender nor a family name that is an office or a people hides a person.

    Of these answers 10 in a hundred were right as long as a known gender went before
    nearness, and as long as offices and peoples were nobody's names.
    """
    row = DEFAULT.languages[0].speech
    listed = {w.lower() for w in (*row.masculine, *row.feminine, *row.given)}
    offices = [w[0].upper() + w[1:] for w in (*row.offices, *row.origins)]
    asked, right, wrong = Counter[str](), Counter[str](), []
    for pronoun, names in GIVEN.items():
        for (sort, given), family in product(names.items(), (*offices, *ORDINARY)):
            assert (given.lower() in listed) == (sort == "listed")
            who = f"{given} {family}"
            for frame in FRAMES:
                told = [text.format(who=who, pronoun=pronoun) for text in frame]
                found = last_name(STORY, SAID_BEFORE[pronoun], *told)
                asked[sort] += 1
                right[sort] += found == who
                if found != who:
                    wrong.append((who, frame[0], found))
    assert asked == {sort: 2 * 3 * (len(offices) + len(ORDINARY)) for sort in GIVEN["he"]}
    assert asked.total() >= 3_800
    for sort, count in asked.items():
        assert right[sort] >= 0.98 * count, (sort, wrong[:20])


@pytest.mark.parametrize(
    ("who", "pronoun", "name"),
    [
        ("Will Marrow", "he", "Will Marrow"),
        ("April Marrow", "she", "April Marrow"),
        ("May Judge", "she", "May Judge"),
        ("Drew Scot", "he", "Drew Scot"),
        ("Hun Sen", "he", "Hun Sen"),
        ("Wes Q. King", "he", "Wes Q. King"),
        ("Stephen King III", "he", "Stephen King III"),
        ("Pope Francis", "he", "Pope Francis"),
        ("Pope Leo XIV", "he", "Pope Leo XIV"),
        ("King Charles III", "he", "King Charles III"),
        ("Queen Camilla", "she", "Queen Camilla"),
        ("Sheikh Hasina", "she", "Sheikh Hasina"),
        ("Sheikh Mohammed", "he", "Sheikh Mohammed"),
        ("Sister Agnes", "she", "Sister Agnes"),
        ("President Lula", "he", "Lula"),
        ("Prime Minister Modi", "he", "Modi"),
        ("Prime Minister Meloni", "she", "Meloni"),
        ("Mr Bishop", "he", "Bishop"),
    ],
)
def test_who_bears_a_title_and_one_name_is_a_person(who: str, pronoun: str, name: str) -> None:
    """A title that is part of how one is called stays; a small word may be a given name."""
    for frame, before in product(FRAMES, SAID_BEFORE.values()):
        told = [text.format(who=who, pronoun=pronoun) for text in frame]
        assert last_name(STORY, before, *told) == name
    assert last_name(STORY, f"“Not at all,” said {who}.") == name


@pytest.mark.parametrize(
    "text",
    [
        "Gus Swede shrugged.",
        "Hun Sen, who taught chemistry, laughed.",
        "Xorb Major, a teacher, shrugged.",
        "In the evening, Drew Bishop came by.",
        "On Monday Pat Greek laughed.",
    ],
)
def test_a_subject_of_any_verb_may_bear_the_name_of_an_office(text: str) -> None:
    """An office stands behind an article, a people before a noun; a name does not."""
    found = last_name(STORY, SAID_BEFORE["he"], f"{text} “I had wondered for years,” he said.")
    assert found is not None
    assert found in text


@pytest.mark.parametrize(
    "text",
    [
        "The Kvam Mayor disagreed.",
        "Prime Minister was what they called the cat.",
        "A South Korean disagreed.",
        "South Korean cars were late too.",
        "In April Pellworth was flooded.",
    ],
)
def test_an_office_or_a_people_is_nobody_by_itself(text: str) -> None:
    """With an article, without a given name or before a noun it is no name."""
    found = last_name(STORY, SAID_BEFORE["he"], f"{text} “I had wondered for years,” he said.")
    assert found == "Levi Dunmore"


@pytest.mark.parametrize("pronoun", ["he", "she"])
def test_a_pronoun_never_stands_for_the_other_gender(pronoun: str) -> None:
    """Where nobody else was named, nobody is; the pronoun stays."""
    other = {"he": "she", "she": "he"}[pronoun]
    before = SAID_BEFORE[other]
    assert last_name(before, f"“I had wondered for years,” {pronoun} said.") == pronoun
    text = f"Kvam disagreed. “I had wondered for years,” {pronoun} said."
    assert last_name(before, text) == pronoun


@pytest.mark.parametrize(
    ("before", "said", "name"),
    [
        ("Stephen King came late.", "King", "Stephen King"),
        ("Stephen King came late.", "Mr King", "Stephen King"),
        ("Miles Bishop, a judge in Kvam, came late.", "Judge Bishop", "Miles Bishop"),
        ("Ottoline Greek came late.", "Greek", "Ottoline Greek"),
        ("May Marrow came late.", "Marrow", "May Marrow"),
        ("Tom Marrow came late. In May Marrow left.", "Marrow", "Tom Marrow"),
        ("Tom Lund came late. Will Lund come again?", "Lund", "Tom Lund"),
        ("King Charles III came late.", "King Charles", "King Charles III"),
        ("King Charles III came late.", "The king", "King Charles III"),
        ("Pope Francis came late.", "The pope", "Pope Francis"),
        ("Prince Hamad bin Saleh came. Prince Hamad sat.", "Prince Hamad", "Hamad bin Saleh"),
        ("Prince Hamad bin Saleh came. Prince Hamad sat.", "Hamad", "Hamad bin Saleh"),
        ("President Luiz Lula came late.", "President Lula", "Luiz Lula"),
    ],
)
def test_a_name_printed_in_full_goes_before_an_office(before: str, said: str, name: str) -> None:
    """What else would be a title or a month is the name that the story has in full."""
    told = f"{said} disagreed. “I had wondered for years,” he said."
    for text in (f"{said} said: “I had wondered for years.”", told):
        if name.startswith(("May", "Ottoline")):
            text = text.replace(" he ", " she ")  # noqa: PLW2901
        if said.startswith("The ") and text is told:
            continue  # an office alone as subject
        assert last_name(before, SAID_BEFORE["he"], text) == name


def test_a_word_that_may_be_a_given_name_tells_no_gender() -> None:
    """Will, May and Dean are names of men and women only before a family name."""
    text = "Ottoline Roe will come. The dean Ottoline Roe may come. Levi Dunmore came."
    assert last_name(text, "“I had wondered for years,” she said.") == "Ottoline Roe"


UNSCORED: Final = Language(code="xx", speech=Speech(report=("zeg",)))
"""An invented language, without weights."""


@pytest.mark.parametrize(
    ("languages", "language", "rule"),
    [
        ((*DEFAULT.languages, UNSCORED), "xx", "plain-form"),
        ((UNSCORED, *DEFAULT.languages), None, "no-speech"),
        ((UNSCORED, *DEFAULT.languages), "yy", "no-language"),
        ((UNSCORED,), "xx", "plain-form"),
        ((UNSCORED,), None, "no-language"),
        ((UNSCORED,), "en", "no-language"),
        ((), "en", "no-language"),
        ((Language(code="../en"),), "../en", "no-language"),
    ],
)
def test_the_language_decides_how_speakers_are_found(
    languages: tuple[Language, ...], language: str | None, rule: str
) -> None:
    """By signs of any language where it has no weights; what no row knows by its form."""
    text = '"We row at dawn, as we always did," zeg Ada Brook.'  # a verb that English has not
    body = [Block(text, 0, len(text), Role.PARAGRAPH, "line")]
    marked, _ = find_quotes(body, compile_marks(DEFAULT.quote_pairs), compile_ends(()))
    (quote,) = find_speakers(body, marked, Knowledge(languages=languages), language)
    assert quote.rule == rule


@pytest.mark.parametrize(
    ("text", "is_scored"),
    [
        ("“We row at dawn,” said Ada Brook.", True),
        ("«Vi ror ved daggry», sa Ada Brook.", False),
        ("「夜明けに漕ぐ」とエイダは言った。", False),
    ],
)
def test_a_text_of_no_language_is_read_with_weights_that_know_its_words(
    text: str, *, is_scored: bool
) -> None:
    """What is too short to tell; not what they have no word of."""
    body = [Block(text, 0, len(text), Role.PARAGRAPH, "line")]
    marked, _ = find_quotes(body, compile_marks(DEFAULT.quote_pairs), compile_ends(()))
    (quote,) = find_speakers(body, marked, DEFAULT)
    assert (quote.rule != "no-language") is is_scored


def test_given_names_of_all_languages_are_known_in_each() -> None:
    """But none that its own row has for the other gender."""
    readers = compile_readers(DEFAULT)
    italian, german = (readers[code].language.speech for code in ("it", "de"))
    assert "Heike" in italian.feminine
    assert "Andrea" in italian.masculine
    assert "Andrea" not in italian.feminine
    assert "Andrea" in german.feminine
    assert "lui" not in german.masculine
