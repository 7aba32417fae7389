"""Every printed form of who wrote a story, by kind, and lines that look alike and are none."""

from __future__ import annotations

from typing import Final

import pytest

from blocks import blocks_of, cutter
from wireparse import DEFAULT
from wireparse._fields import bylines, header, reader
from wireparse._vocabulary import compile_patterns

PATTERNS: Final = compile_patterns(DEFAULT)
BODY: Final = ("paragraph", "The ferry carried nine people and a goat across the river, they said.")

ANA: Final = ("Ana Lund",)
TWO: Final = ("Ana Lund", "Jon Berg")
CAPS: Final = ("ANA LUND",)
NOBODY: Final[tuple[str, ...]] = ()

Form = tuple[str, tuple[str, ...], str | None, str | None]
"""A line; its authors, agency and place."""

ORDERS: Final[tuple[Form, ...]] = (
    ("By Ana Lund | March 4, 2024", ANA, None, None),
    ("March 4, 2024 | By Ana Lund", ANA, None, None),
    ("Ana Lund • March 4, 2024 • AFP", ANA, "AFP", None),
    ("AFP / Ana Lund / March 4, 2024", ANA, "AFP", None),
    ("Posted on March 4, 2024 by Ana Lund", ANA, None, None),
    ("By Ana Lund — Associated Press — Friday, March 4, 2024", ANA, "AP", None),
    ("• By Ana Lund", ANA, None, None),
    ("News | | Written by Ana Lund", ANA, None, None),
    ("Ana Lund|Published", ANA, None, None),
    ("Ana Lund2 minutes ago", ANA, None, None),
    ("Ana Lund / Reuters", ANA, "Reuters", None),
    ("(By Ana Lund)", ANA, None, None),
    ("By: Ana Lund", ANA, None, None),
    ("Ana Lund · 4 min read", ANA, None, None),
    ("Ana Lund | May 4, 2026 | 9:30 a.m.", ANA, None, None),
    ("Words by Ana Lund, photos by Jon Berg", ANA, None, None),
    ("Story by Ana Lund. Photos by Jon Berg", ANA, None, None),
    ("By Ana Lund Photographs by Jon Berg", ANA, None, None),
    ("Story and photos by Ana Lund", ANA, None, None),
)
JOINERS: Final[tuple[Form, ...]] = (
    ("By Ana Lund and Jon Berg | AP", TWO, "AP", None),
    ("By Ana Lund & Jon Berg", TWO, None, None),
    ("By Ana Lund , Jon Berg , Ida Dahl", (*TWO, "Ida Dahl"), None, None),
    ("By Ana Lund with Jon Berg", TWO, None, None),
    ("Ana Lund | Jon Berg", TWO, None, None),
    ("Ana Lund/Jon Berg", TWO, None, None),
    ("By Ana Lund, Jon Berg, and Ida Dahl", (*TWO, "Ida Dahl"), None, None),
    ("Ana Lund and AP", ANA, "AP", None),
    ("By Ana Lund; Jon Berg", TWO, None, None),
    ("By Ana Lund / Jon Berg", TWO, None, None),
    ("Ana Lund and Jon Berg", TWO, None, None),
    ("By Ana Lund and By Jon Berg", TWO, None, None),
    ("By Ana Lund,", ANA, None, None),
)
ROLES: Final[tuple[Form, ...]] = (
    ("By Ana Lund, Political Editor", ANA, None, None),
    ("By Ana Lund, Associated Press Writer", ANA, "AP", None),
    ("By Ana Lund Staff Writer", ANA, None, None),
    ("Ana Lund, Staff Writer", ANA, None, None),
    ("By Our Correspondent", NOBODY, None, None),
    ("By The Standard Staff", NOBODY, None, None),
    ("By Staff and agencies", NOBODY, None, None),
    ("Ana Lund Deputy Content Hub Director", ANA, None, None),
    ("Ana Lund, chief political correspondent", ANA, None, None),
    ("By Reuters Staff", NOBODY, "Reuters", None),
    ("By ANA LUND, AP Political Writer", CAPS, "AP", None),
    ("By Ana Lund and Jon Berg, Staff Writers", TWO, None, None),
    ("Ana Lund | Education reporter", ANA, None, None),
    ("Staff Writer", NOBODY, None, None),
    ("By Ana Lund, Head of Data Journalism", ANA, None, None),
    ("By a Standard Staff Reporter", NOBODY, None, None),
    ("By Standard Staff Reporter", NOBODY, None, None),
    ("Reuters Staff", NOBODY, "Reuters", None),
    ("By our correspondent in Kvam", NOBODY, None, "Kvam"),
    ("By Ana Lund, Political Editor, and Jon Berg, Chief Reporter", TWO, None, None),
    ("Reporting by Ana Lund", ANA, None, None),
    ("Analysis by Ana Lund, economics editor", ANA, None, None),
)
PLACES: Final[tuple[Form, ...]] = (
    ("Ana Lund in Kvam", ANA, None, "Kvam"),
    ("Ana Lund in Kvam, and agencies", ANA, None, "Kvam"),
    ("By Ana Lund in Kvam and Jon Berg in Lunde", TWO, None, "Kvam"),
    ("Ana Lund reports from Kvam", ANA, None, "Kvam"),
    ("Ana Lund, KVAM", ANA, None, "KVAM"),
    ("By Ana Lund, Kvam", ANA, None, "Kvam"),
    ("By Ana Lund in New Kvam", ANA, None, "New Kvam"),
    ("BY ANA LUND IN KVAM", CAPS, None, "KVAM"),
    ("Ana Lund and Jon Berg in Kvam", TWO, None, "Kvam"),
    ("Ana Lund / KVAM", ANA, None, "KVAM"),
    ("By Ana Lund, Jon Berg in Kvam and AFP", TWO, "AFP", "Kvam"),
    ("By Ana Lund, New Kvam", ANA, None, "New Kvam"),
    ("Ana Lund (Kvam)", ANA, None, "Kvam"),
    ("Ana Lund and agencies in Kvam", ANA, None, "Kvam"),
    ("Ana Lund (Old Kvam)", ANA, None, "Old Kvam"),
    ("Old Kvam - Ana Lund", ANA, None, "Old Kvam"),
)
AGENCIES: Final[tuple[Form, ...]] = (
    ("By Ana Lund The Associated Press", ANA, "AP", None),
    ("By ANA LUND, Associated Press", CAPS, "AP", None),
    ("By ANA LUND and JON BERG Associated Press", ("ANA LUND", "JON BERG"), "AP", None),
    ("By Ana Lund for Reuters", ANA, "Reuters", None),
    ("By Ana Lund, AFP", ANA, "AFP", None),
    ("By Ana Lund (AP)", ANA, "AP", None),
    ("By Ana Lund/Reuters", ANA, "Reuters", None),
    ("By Ana Lund with AFP", ANA, "AFP", None),
    ("By Ana Lund with agencies", ANA, None, None),
    ("Ana Lund, The Associated Press", ANA, "AP", None),
    ("AP | By Ana Lund", ANA, "AP", None),
    ("By Ana Lund | The Kvam Post", ANA, None, None),
    ("By The Associated Press", NOBODY, "AP", None),
    ("By ANA LUND Kvam Post", CAPS, None, None),
    ("By Ana Lund of The Associated Press", ANA, "AP", None),
    ("By Ana Lund Special to The Kvam Post", ANA, None, None),
    ("Ana Lund, special to The Kvam Post", ANA, None, None),
)
DATES: Final[tuple[Form, ...]] = (
    ("By Ana Lund March 4, 2024", ANA, None, None),
    ("By Ana Lund Published March 4, 2024", ANA, None, None),
    ("By Ana Lund, Updated 4 March 2024", ANA, None, None),
    ("By ANA LUND MARCH 4, 2024", CAPS, None, None),
    ("Ana Lund 2 hours ago", ANA, None, None),
    ("Ana Lund, March 4, 2024", ANA, None, None),
    ("by Ana Lund Mar. 4, 2024 1:15 pm", ANA, None, None),
    ("By Ana Lund - Mar 12, 2025 - Last updated Mar 13, 2025", ANA, None, None),
    ("March 4, 2024 By Ana Lund", ANA, None, None),
    ("Ana Lund - Mar 4, 2024 8:02 pm UTC", ANA, None, None),
    ("By Ana Lund 04.03.2024, 18:11", ANA, None, None),
    ("Ana Lund 2 minutes read", ANA, None, None),
    ("4 May 2026, Ana Lund", ANA, None, None),
)
LANGUAGES: Final[tuple[Form, ...]] = (
    ("Von Ana Lund", ANA, None, None),
    ("Von Ana Lund und Jon Berg, dpa", TWO, "dpa", None),
    ("von Ana Lund, Kvam", ANA, None, "Kvam"),
    ("Ein Kommentar von Ana Lund", ANA, None, None),
    ("Von Ana Lund 04.03.2024, 18:11 Uhr", ANA, None, None),
    ("Ana Lund, Redakteurin", ANA, None, None),
    ("Von unserem Korrespondenten Ana Lund", ANA, None, None),
    ("dal nostro inviato Ana Lund", ANA, None, None),
    ("Par Ana Lund (avec AFP)", ANA, "AFP", None),
    ("Redacción / Agencias", NOBODY, None, None),
    ("Publié le 4 mai 2026 à 10h43 par Ana Lund", ANA, None, None),
    ("Ana Lund berichtet aus Kvam", ANA, None, "Kvam"),
    ("Text: Ana Lund", ANA, None, None),
    ("Par Ana Lund", ANA, None, None),
    ("Par Ana Lund et Jon Berg", TWO, None, None),
    ("Par Ana Lund avec AFP", ANA, "AFP", None),
    ("Par Ana Lund, à Kvam", ANA, None, "Kvam"),
    ("Ana Lund, envoyée spéciale à Kvam", ANA, None, "Kvam"),
    ("Por Ana Lund", ANA, None, None),
    ("Por Ana Lund y Jon Berg", TWO, None, None),
    ("Por Ana Lund | EFE", ANA, "EFE", None),
    ("Ana Lund, corresponsal en Kvam", ANA, None, "Kvam"),
    ("di Ana Lund", ANA, None, None),
    ("di Ana Lund e Jon Berg", TWO, None, None),
    ("Ana Lund, corrispondente da Kvam", ANA, None, "Kvam"),
    ("Por Ana Lund e Jon Berg, em Kvam", TWO, None, "Kvam"),
    ("Por Redação", NOBODY, None, None),
    ("Haber: Ana Lund", ANA, None, None),
    ("Ana Lund ve Jon Berg", TWO, None, None),
    ("Muhabir: Ana Lund", ANA, None, None),
    ("كتب: علي حسن", ("علي حسن",), None, None),
    ("بقلم مها اللندي", ("مها اللندي",), None, None),
    ("كتبت مها اللندي وعلي حسن", ("مها اللندي", "علي حسن"), None, None),
    ("كفام - مها اللندي", ("مها اللندي",), None, "كفام"),
    ("مراسل: علي حسن", ("علي حسن",), None, None),
)
CAPITALS: Final[tuple[Form, ...]] = (
    ("BY ANA LUND", CAPS, None, None),
    ("BY ANA LUND PUBLISHED FEBRUARY 11, 2025", CAPS, None, None),
    ("BY ANA LUND AND JON BERG", ("ANA LUND", "JON BERG"), None, None),
    ("BY ANA LUND, ASSOCIATED PRESS", CAPS, "AP", None),
    ("BY ANA LUND ASSOCIATED PRESS", CAPS, "AP", None),
    ("BY ANA LUND, STAFF WRITER", CAPS, None, None),
    ("BY ANA LUND | REUTERS", CAPS, "Reuters", None),
    ("BY OUR CORRESPONDENT", NOBODY, None, None),
    ("WRITTEN BY ANA LUND", CAPS, None, None),
    ("ANA LUND AND JON BERG IN KVAM", ("ANA LUND", "JON BERG"), None, "KVAM"),
    ("BY ANA LUND UPDATED 2 HOURS AGO", CAPS, None, None),
    ("VON ANA LUND", CAPS, None, None),
)
CONTACTS: Final[tuple[Form, ...]] = (
    ("By Ana Lund ana.lund@kvam.example", ANA, None, None),
    ("By Ana Lund @analund", ANA, None, None),
    ("Ana Lund, @analund", ANA, None, None),
    ("Ana Lund (@analund)", ANA, None, None),
    ("By Ana Lund Follow @analund", ANA, None, None),
    ("By Ana Lund Follow", ANA, None, None),
    ("by Ana Lund @analund March 4, 2024: 12:41 PM ET", ANA, None, None),
    ("By Ana Lund | ana.lund@kvam.example | The Kvam Post", ANA, None, None),
    ("By Ana Lund, ana.lund@kvam.example", ANA, None, None),
    ("By Ana Lund | www.kvam.example/analund", ANA, None, None),
    ("By ANA LUND — alund@kvam.example", CAPS, None, None),
    ("By Ana Lund and Jon Berg ana.lund@kvam.example", TWO, None, None),
)
KINDS: Final = {
    "order": ORDERS,
    "joiners": JOINERS,
    "roles": ROLES,
    "places": PLACES,
    "agencies": AGENCIES,
    "dates": DATES,
    "languages": LANGUAGES,
    "capitals": CAPITALS,
    "contacts": CONTACTS,
}


@pytest.mark.parametrize(
    ("line", "authors", "agency", "location"),
    [pytest.param(*row, id=f"{kind}-{row[0]}") for kind, rows in KINDS.items() for row in rows],
)
def test_a_line_under_the_headline_says_who_wrote(
    line: str, authors: tuple[str, ...], agency: str | None, location: str | None
) -> None:
    """Names as printed, and beside them agency and place, in any order and with any sign."""
    found = bylines.read_bylines(line, PATTERNS)[True]
    assert found is not None
    assert (found.authors, found.agency, found.location) == (authors, agency, location)
    assert not any(name[-1] in ",;:|•-" or "/" in name for name in found.authors)
    assert found.location is None or found.location in line
    assert found.moment is None or found.moment in line


@pytest.mark.parametrize(
    ("lines", "authors", "agency"),
    [
        (["By Ana Lund", "The Associated Press"], ANA, "AP"),
        (["By", "Ana Lund"], ANA, None),
        (["By", "Ana Lund", "Political Editor"], ANA, None),
        (["By Ana Lund", "and Jon Berg"], TWO, None),
        (["By Ana Lund,", "Jon Berg"], TWO, None),
        (["Ana Lund", "Staff Writer"], ANA, None),
        (["By Ana Lund", "@analund"], ANA, None),
        (["By Ana Lund", "ana.lund@kvam.example"], ANA, None),
        (["By Ana Lund", "Associated Press Writer"], ANA, "AP"),
        (["Von", "Ana Lund", "und Jon Berg"], TWO, None),
        (["By Ana Lund and", "Jon Berg"], TWO, None),
        (["By Ana Lund", "Kvam Correspondent"], ANA, None),
    ],
)
def test_lines_below_one_another_are_one_byline(
    lines: list[str], authors: tuple[str, ...], agency: str | None
) -> None:
    """Each line adds names, or says what the one above is."""
    blocks = blocks_of(*[("byline", line) for line in lines], BODY)
    found = header.read_header(blocks, cutter(blocks), reader.Reader(PATTERNS))
    assert found.byline is not None
    assert (found.byline.authors, found.agency) == (authors, agency)


FURNITURE: Final = (
    "Read more", "Share this article", "Sign up for our newsletter", "Subscribe Now",
    "Most Popular", "Follow us on Facebook", "4 min read", "March 4, 2024", "Comments (12)",
    "Skip to content", "By continuing you agree to the terms", "Advertisement", "Back to top",
)  # fmt: skip
CAPTIONS: Final = (
    "The ferry leaves its pier (Reuters)",
    "Ana Lund waits at the pier in Kvam on March 4, 2024. (AP Photo/Jon Berg)",
    "Ana Lund, left, and Jon Berg at the pier",
    "Photo: Ana Lund / Reuters",
    "A goat on the ferry, March 4, 2024",
    "Image: The ferry at Kvam | AFP",
    "The pier by night",
)
CROSSHEADS: Final = (
    "By the river",
    "By land and sea",
    "By the numbers",
    "A Goat in Kvam",
    "Von der Fähre",
    "Par hasard",
    "Por fin",
    "Di nuovo in viaggio",
    "What happens next",
    "The Kvam question",
    "Text of the law",
)
HEADLINES: Final = (
    "Ferry Returns to River at Last",
    "Ferry, Goat and Owner Return to Kvam, Police Say",
    "By Sunday, Kvam Hopes to See Its Ferry Again",
    "Von der Goat Elected Mayor of Kvam",
    "Kvam: Ferry Returns After Forty Years",
    "Ana Lund wins the Kvam ferry race",
    "Por qué volvió el barco a Kvam",
    "Two Ferries, One Goat | The Kvam Post",
    "Ana Lund: 'We shall build it again'",
    "Goat boards ferry in Kvam",
)
SENTENCES: Final = (
    "By Monday nine people had left.",
    "By the river, nine people and a goat waited.",
    "Ana Lund said so.",
    "Ana Lund is a writer in Kvam.",
    "By Friday night, Ana Lund and Jon Berg were gone.",
    "Ana Lund, of Kvam, agreed.",
    "Von Ana Lund fehlte jede Spur.",
    "Par Ana Lund, rien ne fut dit.",
    "By then she had left, the editor said.",
    "Nobody came on March 4, 2024.",
)
SIGNOFFS: Final = (
    "(Reporting by Ana Lund)",
    "(Reporting by Ana Lund; Editing by Jon Berg)",
    "(Writing by Ana Lund)",
    "Editing by Jon Berg",
)
PROFILES: Final = (
    "Ana Lund covers ferries for the Kvam Post",
    "Ana Lund has been an editor since 2009",
    "Jon Berg joined the paper in 2012",
)


@pytest.mark.parametrize(
    "line", [*FURNITURE, *CAPTIONS, *CROSSHEADS, *HEADLINES, *SENTENCES, *SIGNOFFS, *PROFILES]
)
@pytest.mark.parametrize("in_header", [False, True])
def test_what_looks_like_a_byline_and_is_none(line: str, *, in_header: bool) -> None:
    """One word that no byline has is enough, also under the headline."""
    assert bylines.read_bylines(line, PATTERNS)[in_header] is None


@pytest.mark.parametrize("line", ["By Ana Lund | AP", "By Ana Lund and Jon Berg | AFP"])
def test_a_line_that_begins_with_by_is_no_dateline(line: str) -> None:
    """Names and an agency between bars look like a place and an agency."""
    asked = reader.Reader(PATTERNS)
    assert asked.dateline_line(line, 0) is None
    assert asked.dateline_line("KVAM | AP |", 0) is not None
