"""Bylines are read in every form, and not out of prose."""

from __future__ import annotations

import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._fields.bylines import read_byline
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
    found = read_byline(line, PATTERNS)
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
    ],
)
def test_a_line_that_is_no_byline(line: str) -> None:
    """`By` opens sentences too, and captions end in brackets."""
    assert read_byline(line, PATTERNS) is None


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
