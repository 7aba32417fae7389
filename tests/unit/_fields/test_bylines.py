"""Bylines are read in every form, and not out of prose."""

from __future__ import annotations

import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._fields import bylines
from wireparse._fields.bylines import read_bylines
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
SENTENCE = "The ferry carried nine people and a goat across the river on Monday, its owner said."


@pytest.mark.parametrize(
    ("line", "authors", "agency", "place"),
    [
        ("By Ana Lund", ("Ana Lund",), None, None),
        ("By ANA LUND", ("ANA LUND",), None, None),
        ("BY ANA LUND", ("ANA LUND",), None, None),
        ("By Ana Lund and Jon Berg", ("Ana Lund", "Jon Berg"), None, None),
        ("By ANA LUND, JON BERG and IDA DAHL", ("ANA LUND", "JON BERG", "IDA DAHL"), None, None),
        ("By Ana Lund, Associated Press", ("Ana Lund",), "AP", None),
        ("By Ana Lund | AFP", ("Ana Lund",), "AFP", None),
        ("By Associated Press", (), "AP", None),
        ("Lunde - Ana Lund", ("Ana Lund",), None, "Lunde"),
        ("Ana Lund (Kvam)", ("Ana Lund",), None, "Kvam"),
        ("Huda al-Lundi (Jeddah)", ("Huda al-Lundi",), None, "Jeddah"),
    ],
)
def test_a_byline_names_authors(
    line: str, authors: tuple[str, ...], agency: str | None, place: str | None
) -> None:
    """Names, agency and place are told apart."""
    found = read_bylines(line, PATTERNS)[False]
    assert found is not None
    assert (found.authors, found.agency, found.location) == (authors, agency, place)


@pytest.mark.parametrize(
    "line",
    [
        "By the river, nine people and a goat waited.",
        "By Monday",
        "Ferry Returns to River",
        "The ferry leaves its pier (Reuters)",
        "By " + "Ana " * 60,
        "",
        " | ",
    ],
)
def test_a_line_that_is_no_byline(line: str) -> None:
    """`By` opens sentences too, and captions end in brackets."""
    assert read_bylines(line, PATTERNS)[False] is None


def test_by_alone_takes_the_next_line() -> None:
    """Two blocks make one byline, white space between included."""
    page = f"Ferry Returns to River at Last\n\nby\nAna Lund\n\n{SENTENCE}\n"
    dump = wireparse.parse(page)
    byline = dump.articles[0].byline
    assert byline is not None
    assert (byline.text, byline.authors) == ("by\nAna Lund", ("Ana Lund",))


def test_a_byline_can_carry_the_moment() -> None:
    """`By Name - date` is a byline, and its date a timestamp."""
    page = (
        f"Ferry Returns to River at Last\n\nBy Ana Lund - 03/14/2024 06:56 AM EST\n\n{SENTENCE}\n"
    )
    (article,) = wireparse.parse(page).articles
    assert article.byline is not None
    assert article.byline.authors == ("Ana Lund",)
    assert str(article.published) == "2024-03-14"


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("AFP", "AFP"),
        ("-- BERNAMA", "Bernama"),
        ("PTI SKN ROH", "PTI"),
        ("PTI SKNROH", None),
        ("PTI skn", None),
        ("Associated Press Writer", "AP"),
        ("Associated Press Goats", None),
        ("Ana Lund", None),
        ("AFP reported", None),
        ("Getty Images", None),
    ],
)
def test_a_line_may_be_an_agency_or_its_man(line: str, want: str | None) -> None:
    """Alone, behind a dash, with its desk's signs or a profession; who sells pictures is none."""
    assert bylines.line_agency(line, PATTERNS) == want


@pytest.mark.parametrize(
    ("line", "authors", "location", "moment"),
    [
        ("Ana Lund in Kvam", ("Ana Lund",), "Kvam", None),
        ("Ana Lund and Jon Berg in Kvam", ("Ana Lund", "Jon Berg"), "Kvam", None),
        ("Kvam: Ana Lund", ("Ana Lund",), "Kvam", None),
        ("Ana Lund Published March 4, 2024", ("Ana Lund",), None, "Published March 4, 2024"),
    ],
)
def test_under_the_headline_more_is_a_byline(
    line: str, authors: tuple[str, ...], location: str | None, moment: str | None
) -> None:
    """Elsewhere such a line is a caption or a title."""
    found = bylines.read_bylines(line, PATTERNS)[True]
    assert found is not None
    assert (found.authors, found.location, found.moment) == (authors, location, moment)
    assert bylines.read_bylines(line, PATTERNS)[False] is None


@pytest.mark.parametrize(
    ("line", "authors", "agency", "moment"),
    [
        ("Ana Lund | AFP", ("Ana Lund",), "AFP", None),
        ("Ana Lund · AFP · March 4, 2024", ("Ana Lund",), "AFP", "March 4, 2024"),
        ("Ana Lund, March 4, 2024", ("Ana Lund",), None, None),
        ("Ana Lund@analund / 10 months ago", ("Ana Lund",), None, "10 months ago"),
        ("World | AFP | Updated: March 4, 2024", (), "AFP", "Updated: March 4, 2024"),
        ("World | AFP | Goats", None, None, None),
        ("Ana Lund Wales correspondent", ("Ana Lund",), None, None),
        ("By Ana Lund Associated Press", ("Ana Lund",), "AP", None),
        ("By Ana Lund, Senior Editor", ("Ana Lund",), None, None),
        ("By March 4, 2024", (), None, "March 4, 2024"),
        ("By Ana Lund Updated March 4, 2024", ("Ana Lund",), None, "Updated March 4, 2024"),
    ],
)
def test_a_line_may_hold_name_agency_job_and_moment(
    line: str, authors: tuple[str, ...] | None, agency: str | None, moment: str | None
) -> None:
    """Each is told apart; a line of a desk needs agency and moment."""
    found = bylines.read_bylines(line, PATTERNS)[False]
    if authors is None:
        assert found is None
        return
    assert found is not None
    assert (found.authors, found.agency) == (authors, agency)
    assert moment is None or found.moment == moment


def test_by_alone_is_open() -> None:
    """The name is on the next line."""
    found = bylines.read_bylines("By", PATTERNS)[False]
    assert found is not None
    assert (found.is_open, found.is_labelled, found.authors) == (True, True, ())


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Political Editor", True),
        ("Kvam Correspondent", True),
        ("Staff Writer", True),
        ("Associated Press Writer", True),
        ("@analund", True),
        ("ana.lund@kvam.example", True),
        ("AFP", True),
        ("2 hours ago", True),
        ("Jon Berg", False),
        ("The ferry returns", False),
        ("Goats on the river", False),
        ("", False),
    ],
)
def test_a_line_says_what_the_author_above_is(line: str, want: object) -> None:
    """His profession, his agency, or where he is reached."""
    assert bylines.describes_author(line, PATTERNS) is want


@pytest.mark.parametrize(
    "line",
    [
        "— Ana Lund (@analund) March 4, 2024",
        "- Ana Lund, March 4, 2024",
    ],
)
def test_behind_a_dash_stands_who_is_quoted(line: str) -> None:
    """Words that are embedded in a page are signed so; the author is not."""
    assert read_bylines(line, PATTERNS)[True] is None
    assert read_bylines("- By Ana Lund", PATTERNS)[False] is not None
