"""Datelines are read in every form, and not out of prose."""

from __future__ import annotations

import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._fields import datelines
from wireparse._fields.datelines import read_dateline_line
from wireparse._fields.reader import Reader
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
READER = Reader(PATTERNS)
SENTENCE = "The ferry carried nine people and a goat across the river on Monday, its owner said."


@pytest.mark.parametrize(
    ("opening", "place", "agency", "raw"),
    [
        ("LUNDE (Reuters) - ", "LUNDE", "Reuters", None),
        ("LUNDE, Norway/KVAM (Reuters) - ", "LUNDE, Norway/KVAM", "Reuters", None),
        ("LUNDE (AP) — ", "LUNDE", "AP", None),
        ("SAN LUNDE, Calif. (AP) — ", "SAN LUNDE, Calif.", "AP", None),
        ("LUNDE, Aug. 20 (Yonhap) -- ", "LUNDE", "Yonhap", "Aug. 20"),
        ("LUNDE, July 1. /TASS/. ", "LUNDE", "TASS", "July 1"),
        ("LUNDE (AA) - ", "LUNDE", "Anadolu", None),
        ("LUNDE: ", "LUNDE", None, None),
        ("Lunde, Telemark, Norway: ", "Lunde, Telemark, Norway", None, None),
        ("Lunde, Norway | AFP | ", "Lunde, Norway", "AFP", None),
        ("LUNDE, Oct 7 (Reuters) - ", "LUNDE", "Reuters", "Oct 7"),
        ("LUNDE, Feb. 3 (UPI) -- ", "LUNDE", "UPI", "Feb. 3"),
        ("Lunde (dpa) - ", "Lunde", "dpa", None),
        ("Lunde (AFP) – ", "Lunde", "AFP", None),
        ("LUNDE — ", "LUNDE", None, None),
        ("LUNDE, March 3 (EFE).- ", "LUNDE", "EFE", "March 3"),
        ("Hong Lunde (CNN)", "Hong Lunde", "CNN", None),
        ("Lunde, Asharq Al-Awsat—", "Lunde", "Asharq Al-Awsat", None),
        ("FerryNews.Net - ", None, "FerryNews.Net", None),
        ("Chungará, Chile: ", "Chungará, Chile", None, None),
        ("Lunde - ", "Lunde", None, None),
        ("Kvam, Ore. – ", "Kvam, Ore.", None, None),
        ("(CNN)", None, "CNN", None),
        ("دمشق، سوريا (CNN) -- ", "دمشق، سوريا", "CNN", None),
    ],
)
def test_a_dateline_opens_a_paragraph(
    opening: str, place: str | None, agency: str | None, raw: str | None
) -> None:
    """Place, agency and date are those before the dash, colon or bar."""
    found = READER.dateline(opening + SENTENCE, 10, is_first=True)
    assert found is not None
    assert (found.location, found.agency, found.date_raw) == (place, agency, raw)
    assert found.start == 10
    assert (opening + SENTENCE)[: found.end - 10] == found.text
    assert found.text == opening.rstrip()


@pytest.mark.parametrize("opening", ["Lunde - ", "Kvam, Norway: "])
def test_a_weak_opening_counts_in_the_first_paragraph_only(opening: str) -> None:
    """Further down, a city before a dash is a part of a list."""
    assert READER.dateline(opening + SENTENCE, 0) is None


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "The ferry (Reuters) - carried nine people and a goat on Monday, said its owner.",
        "“LUNDE (Reuters) - ” is what the paper printed, its readers said on Monday.",
        "Ana Lund, a goat keeper from Kvam - the last one - said that the ferry was late.",
        "Goats: the ferry carried nine of them on Monday, its owner said in the evening.",
        "Lakers: The team left the pier in the second quarter after a long discussion.",
        "lunde (Reuters) - is no dateline since it opens with a small letter, they say.",
        "BREAKING: The ferry carried nine people and a goat across the river on Monday.",
        "UPDATE: The ferry carried nine people and a goat across the river on Monday.",
        "EXCLUSIVE - The ferry carried nine people and a goat across the river on Monday.",
        "EDITOR'S NOTE: This story contains goats that some of its readers may find upsetting.",
        "WARNING: This story contains goats that some of its readers may find upsetting.",
        "Tuesday - The ferry carried nine people and a goat across the river, its owner said.",
        "Opinion: The ferry carried nine people and a goat, and none of them had a ticket.",
        "In March (AFP reported at the time) the ferry carried nine people and a goat.",
    ],
)
def test_prose_opens_with_no_dateline(text: str, is_first: bool) -> None:  # noqa: FBT001
    """A bracket, dash or colon in a sentence is no dateline."""
    assert READER.dateline(text, 0, is_first=is_first) is None


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("Reuters, Lunde,", "Lunde", "Reuters"),
        ("PTI, Lunde,", "Lunde", "PTI"),
        ("مسقط: «الشرق الأوسط»", "مسقط", "الشرق الأوسط"),
    ],
)
def test_a_dateline_can_have_its_own_line(line: str, place: str, agency: str) -> None:
    """It is a block of its own, and its agency that of the article."""
    page = f"Ferry Returns to River at Last\n\n{line}\n\n{SENTENCE}\n\n{SENTENCE[:-1]} later.\n"
    (article,) = wireparse.parse(page).articles
    assert article.blocks[1].role is wireparse.Role.DATELINE
    assert article.dateline is not None
    assert (article.dateline.location, article.dateline.agency) == (place, agency)
    assert article.agency == agency


@pytest.mark.parametrize("line", ["Lunde", "Ferry Returns to River", "AFP", "Ana Lund, AP"])
def test_a_line_that_is_no_dateline(line: str) -> None:
    """A place, a title, an agency or a picture credit alone is none."""
    assert read_dateline_line(line, 0, PATTERNS) is None


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Lunde:", "Lunde"),
        ("Port Lunde:", "Port Lunde"),
        ("Old Port Lunde:", None),
        ("Lunde", None),
        ("LUNDE:", None),
        ("lunde:", None),
        ("Monday:", None),
        ("March:", None),
    ],
)
def test_a_city_and_a_colon_can_be_a_dateline(line: str, want: str | None) -> None:
    """One or two capitalised words that are no day."""
    found = datelines.read_city_line(line, 7, PATTERNS)
    assert (found and found.location) == want
    assert found is None or (found.text, found.start, found.end) == (line, 7, 7 + len(line))


@pytest.mark.parametrize(
    ("line", "place", "agency", "raw"),
    [
        ("TRABZON, Türkiye", "TRABZON, Türkiye", None, None),
        ("LUNDE (AFP)", "LUNDE", "AFP", None),
        ("LUNDE (AFP) -", "LUNDE", "AFP", None),
        ("LUNDE, March 4 (AFP)", "LUNDE", "AFP", "March 4"),
        ("AFP - Lunde", "Lunde", "AFP", None),
        ("AFP | Lunde", "Lunde", "AFP", None),
        ("حماة-سانا", "حماة", "سانا", None),
    ],
)
def test_a_line_is_a_dateline(line: str, place: str, agency: str | None, raw: str | None) -> None:
    """City and country in their capitals, or a place and an agency in one of their orders."""
    found = datelines.read_dateline_line(line, 0, PATTERNS)
    assert found is not None
    assert (found.location, found.agency, found.date_raw) == (place, agency, raw)


@pytest.mark.parametrize(
    "line",
    ["Old Harbour (AFP)", "LUN, Norway", "LUNDE, Old Norway", "Ana Lund/AFP", "Lunde, AFP"],
)
def test_a_line_that_looks_so_is_none(line: str) -> None:
    """A caption, initials, two words of a country, and what a credit looks like."""
    assert datelines.read_dateline_line(line, 0, PATTERNS) is None


@pytest.mark.parametrize(
    ("part", "want"),
    [
        ("Lunde", True),
        ("Port of Lunde", True),
        ("Rio de Lunde", True),
        ("دمشق", True),
        ("One Two Three Four Five", True),
        ("One Two Three Four Five Six", False),
        ("lunde", False),
        ("of Lunde", False),
        ("Lunde (old)", False),
        ("Lunde!", False),
        ("Lunde goat", False),
        ("", False),
    ],
)
def test_words_between_commas_can_be_a_place(part: str, want: object) -> None:
    """Capitalised words, small ones inside, five at most, and no mark of a sentence."""
    assert datelines.is_place_part(part, PATTERNS) is want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Kvam Ledger", True),
        ("dpa", True),
        ("سانا", True),
        ("One Two Three Four", True),
        ("One Two Three Four Five", False),
        ("the Ledger", False),
        ("", False),
    ],
)
def test_a_few_capitalised_words_are_a_name(text: str, want: object) -> None:
    """Of an agency or outlet that is not known."""
    assert datelines.is_name(text) is want


@pytest.mark.parametrize(
    ("head", "first", "later"),
    [
        ("LUNDE (AFP) The goat", True, True),
        ("LUNDE: The goat", True, True),
        ("Lunde - The goat", True, True),
        ("Lunde- The goat", True, False),
        ("The long-haired goat", False, False),
    ],
)
def test_a_mark_shows_where_a_dateline_may_close(head: str, first: object, later: object) -> None:
    """In the first paragraph a glued dash is one too."""
    assert datelines.may_open(head, is_first=True) is first
    assert datelines.may_open(head, is_first=False) is later
