"""Blocks with their roles give what stands over and under the body."""

from __future__ import annotations

import pytest

from blocks import blocks_of, cutter
from wireparse import DEFAULT
from wireparse._fields import header, reader
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
BODY = ("paragraph", "The ferry carried nine people and a goat across the river, they said.")


def header_of(*parts: tuple[str, str], copies: dict[int, int] | None = None) -> header.Header:
    """Read the header of blocks."""
    blocks = blocks_of(*parts, copies=copies)
    return header.read_header(blocks, cutter(blocks), reader.Reader(PATTERNS))


def test_the_first_headline_knows_its_copies() -> None:
    """Where it stands again is told, and it is one headline."""
    found = header_of(("headline", "Goat Sleeps"), ("headline", "Goat Sleeps"), BODY)
    assert found.headline is not None
    assert (found.headline.text, found.headline.start) == ("Goat Sleeps", 0)
    assert [(span.start, span.end) for span in found.headline.copies] == [(13, 24)]
    assert header_of(BODY).headline is None


def test_the_deck_is_whole_and_without_copies() -> None:
    """Each block of it once."""
    deck = [("deck", "It slept."), ("deck", "It slept."), ("deck", "Nobody paid.")]
    found = header_of(*deck, BODY, copies={1: 0})
    assert [block.text for block in found.deck] == ["It slept.", "Nobody paid."]


def test_a_line_of_the_byline_is_no_deck() -> None:
    """Whatever its role says."""
    found = header_of(
        ("headline", "Goat Sleeps"), ("deck", "It slept."), ("deck", "By Ana Lund"), BODY
    )
    assert [block.text for block in found.deck] == ["It slept."]
    assert found.byline is not None
    assert found.byline.authors == ("Ana Lund",)


@pytest.mark.parametrize(
    ("lines", "text", "authors"),
    [
        (["By Ana Lund"], "By Ana Lund", ("Ana Lund",)),
        (["By", "Ana Lund"], "By\n\nAna Lund", ("Ana Lund",)),
        (["By Ana Lund", "Jon Berg"], "By Ana Lund\n\nJon Berg", ("Ana Lund", "Jon Berg")),
        (["By Ana Lund", "By Ana Lund"], "By Ana Lund\n\nBy Ana Lund", ("Ana Lund",)),
        (["By Ana Lund", "AFP"], "By Ana Lund\n\nAFP", ("Ana Lund",)),
        (["By Ana  Lund"], "By Ana  Lund", ("Ana Lund",)),
        (["Ana Lund |"], "Ana Lund |", ("Ana Lund",)),
    ],
)
def test_neighbours_are_one_byline(lines: list[str], text: str, authors: tuple[str, ...]) -> None:
    """Names come once, white space in them is one space, and an agency is no name."""
    found = header_of(*[("byline", line) for line in lines], BODY)
    assert found.byline is not None
    assert (found.byline.text, found.byline.authors) == (text, authors)
    assert (found.byline.start, found.byline.end) == (0, len(text))


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (
            [("byline", "By Ana Lund"), ("furniture", "Share"), ("byline", "By Jon Berg")],
            "By Ana Lund",
        ),
        ([("byline", "AFP"), ("furniture", "Share"), ("byline", "By Jon Berg")], "By Jon Berg"),
    ],
)
def test_of_bylines_that_stand_apart_the_first_with_a_name_counts(
    parts: list[tuple[str, str]], text: str
) -> None:
    """An agency alone names nobody."""
    found = header_of(*parts, BODY)
    assert found.byline is not None
    assert found.byline.text == text


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        ([("paragraph", "LUNDE (AFP) - The goat slept.")], ("LUNDE", "AFP")),
        ([("paragraph", "Lunde - The goat slept.")], ("Lunde", None)),
        (
            [("paragraph", "Editor's note: old."), ("paragraph", "LUNDE (AFP) - It slept.")],
            ("LUNDE", "AFP"),
        ),
        ([BODY, ("paragraph", "LUNDE: It slept.")], None),
        ([BODY, BODY, BODY, ("paragraph", "LUNDE (AFP) - It slept.")], None),
        ([("dateline", "AFP, Lunde,"), BODY], ("Lunde", "AFP")),
        ([("dateline", "Lunde:"), BODY], ("Lunde", None)),
        ([("byline", "Ana Lund (Kvam)"), BODY], ("Kvam", None)),
        ([("byline", "By Ana Lund"), BODY], None),
        ([("byline", "Ana Lund in Old Kvam"), BODY], ("Old Kvam", None)),
        ([("byline", "Ana Lund in Old  Kvam"), BODY], None),
        (
            [("dateline", "AFP, Kvam,"), ("paragraph", "LUNDE (AP) - The goat slept.")],
            ("LUNDE", "AP"),
        ),
        ([("paragraph", f"{who}: The goat slept.") for who in ("HOST", "BERG", "HOST")], None),
    ],
)
def test_the_dateline_is_that_of_the_first_paragraph_else_of_a_line(
    parts: list[tuple[str, str]], want: tuple[str, str | None] | None
) -> None:
    """Behind a note too, if it has place and agency; the byline's place comes last."""
    found = header_of(*parts).dateline
    assert (found and (found.location, found.agency)) == want


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        ([("byline", "By Ana Lund, AFP"), ("paragraph", "LUNDE (AP) - It slept.")], "AP"),
        ([("byline", "By Ana Lund, AFP"), BODY], "AFP"),
        ([("deck", "By Ana Lund | AFP"), BODY], "AFP"),
        ([("byline", "By Ana Lund"), ("byline", "Associated Press"), BODY], "AP"),
        ([("byline", "By Ana Lund, AFP"), BODY, ("signoff", "(Reporting by Reuters)")], "AFP"),
        ([BODY, ("signoff", "(Reporting by Reuters)")], "Reuters"),
        ([("caption", "The goat (AFP)"), BODY], None),
    ],
)
def test_the_agency_is_told_in_an_order(parts: list[tuple[str, str]], want: str | None) -> None:
    """Dateline, byline, signoff; a picture's agency is its own."""
    assert header_of(*parts).agency == want


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        (
            [("timestamp", "March 4, 2024")],
            [("March 4, 2024", "unknown", "2024-03-04")],
        ),
        (
            [("timestamp", "Published March 4, 2024 - Updated March 5, 2024")],
            [
                ("Published March 4, 2024", "published", "2024-03-04"),
                ("Updated March 5, 2024", "updated", "2024-03-05"),
            ],
        ),
        ([("timestamp", "Updated 2 hours ago")], [("Updated 2 hours ago", "updated", "None")]),
        (
            [("timestamp", "Monday, March 4, 2024 10:15 GMT")],
            [("Monday, March 4, 2024 10:15 GMT", "unknown", "2024-03-04")],
        ),
        (
            [("byline", "By Ana Lund Published March 4, 2024"), ("timestamp", "May 5, 2024")],
            [
                ("Published March 4, 2024", "published", "2024-03-04"),
                ("May 5, 2024", "unknown", "2024-05-05"),
            ],
        ),
    ],
)
def test_each_moment_is_a_timestamp(
    parts: list[tuple[str, str]], want: list[tuple[str, str, str]]
) -> None:
    """One a date, with the label before it, in the order in which they stand."""
    blocks = blocks_of(*parts, BODY)
    cut = cutter(blocks)
    found = header.read_header(blocks, cut, reader.Reader(PATTERNS)).timestamps
    assert [(stamp.text, stamp.kind.value, str(stamp.date)) for stamp in found] == want
    assert [cut(stamp.start, stamp.end) for stamp in found] == [text for text, _, _ in want]


def test_signoff_and_language_are_read_with_it() -> None:
    """Each by its own room."""
    english = ("paragraph", "The ferry of the town was late and the goat was in it.")
    found = header_of(english, ("signoff", "(Reporting by Ana Lund)"))
    assert found.signoff is not None
    assert found.signoff.credits == (("Reporting by", ("Ana Lund",)),)
    assert found.language.found() == "en"
