"""Lines that are a dateline and no more are told from captions, credits and titles."""

from __future__ import annotations

import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._fields import dateline_lines
from wireparse._fields.dateline_lines import read_dateline_line
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
SENTENCE = "The ferry carried nine people and a goat across the river on Monday, its owner said."


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
    found = dateline_lines.read_city_line(line, 7, PATTERNS)
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
    found = dateline_lines.read_dateline_line(line, 0, PATTERNS)
    assert found is not None
    assert (found.location, found.agency, found.date_raw) == (place, agency, raw)


@pytest.mark.parametrize(
    "line",
    ["Old Harbour (AFP)", "LUN, Norway", "LUNDE, Old Norway", "Ana Lund/AFP", "Lunde, AFP"],
)
def test_a_line_that_looks_so_is_none(line: str) -> None:
    """A caption, initials, two words of a country, and what a credit looks like."""
    assert dateline_lines.read_dateline_line(line, 0, PATTERNS) is None


@pytest.mark.parametrize(
    ("line", "place", "agency", "raw"),
    [  # 7 of 15 were right before there was a grammar of signs
        ("Kvam, Norway (AFP)", "Kvam, Norway", "AFP", None),
        ("KVAM (AFP) —", "KVAM", "AFP", None),
        ("Kvam, Norway (AFP) -", "Kvam, Norway", "AFP", None),
        ("KVAM, Norway", "KVAM, Norway", None, None),
        ("Kvam, May 4 (AFP)", "Kvam", "AFP", "May 4"),
        ("KVAM, Norway, May 4 (Reuters)", "KVAM, Norway", "Reuters", "May 4"),
        ("Old Kvam, Vt. (AP)", "Old Kvam, Vt.", "AP", None),
        ("KVAM, Vt.", "KVAM, Vt.", None, None),
        ("KVAM, United Kingdom", "KVAM, United Kingdom", None, None),
        ("KVAM, May 4", "KVAM", None, "May 4"),
        ("KVAM/OSLO (Reuters)", "KVAM/OSLO", "Reuters", None),
        ("Kvam, Norway (AP) _", "Kvam, Norway", "AP", None),
        ("Reuters, Kvam", "Kvam", "Reuters", None),
        ("AP - KVAM", "KVAM", "AP", None),
        ("KVAM (AP) _", "KVAM", "AP", None),
        ("القاهرة (رويترز) -", "القاهرة", "رويترز", None),
        ("AFP, KVAM", "KVAM", "AFP", None),
        ("Port Kvam, South Korea (AP)", "Port Kvam, South Korea", "AP", None),
    ],
)
def test_a_line_holds_place_agency_and_date(
    line: str, place: str, agency: str | None, raw: str | None
) -> None:
    """Capitals, a country, a date or a dash shows that it is no caption."""
    found = read_dateline_line(line, 3, PATTERNS)
    assert found is not None
    assert (found.location, found.agency, found.date_raw) == (place, agency, raw)
    assert (found.text, found.start, found.end) == (line, 3, 3 + len(line))


@pytest.mark.parametrize(
    "line",
    [
        "Ana Lund (AFP)",
        "Ana Lund, Mayor (AFP)",
        "Old Harbour (AFP)",
        "The ferry (AP)",
        "Goats in Kvam (Reuters)",
        "Ana Lund, AP",
        "Ana Lund/AFP",
        "KVAM 2, LUNDE 1",
        "Monday, May 4",
        "MONDAY, MAY 4",
        "WATCH LIVE",
        "UPDATE 2",
        "KVAM",
        "GOATS, Sheep and Cows",
        "FERRY BACK, Goat Happy",
        "Berg, Jon",
        "Kvam, Norway",
        "READ MORE",
        "Sports, Weather",
        "Q & A",
        "LEFT: Ana Lund",
        "Photo: Kvam",
        "Kvam - Lunde",
        "KVAM - LUNDE",
        "KVAM – LUNDE 2-1",
        "SECTION: News",
        "NEWS, Business",
        "Kvam Ledger, Norway",
        "(BEGIN VIDEO CLIP.)",
        "(STATEMENT OF THE YEAR)",
        "GDP (PPP)",
        "AFP - Jiji",
        "Kvam, Lunde (CN)",
        "ماعز قرب لوندة 7 مارس 2026 (رويترز)",
    ],
)
def test_a_line_of_other_words_is_none(line: str) -> None:
    """Captions, credits, results, labels and notes."""
    assert read_dateline_line(line, 0, PATTERNS) is None
