"""An article gives what its blocks say, and a dump what its articles do."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

import wireparse
from blocks import blocks_of
from wireparse import Timestamp, TimestampKind
from wireparse.models import article

DUMP = wireparse.parse("The Goat Sleeps\n\nIt slept.\nIt snored.\n\n\nFares\n\nIt costs a crown.\n")


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        ([("headline", "Goat"), ("paragraph", "It slept."), ("furniture", "TT")], "It slept."),
        (
            [("paragraph", "It  slept."), ("crosshead", "• Fares"), ("paragraph", "A crown.")],
            "It slept.\n\nFares\n\nA crown.",
        ),
        ([("caption", "The goat")], ""),
        ([], ""),
    ],
)
def test_clean_text_is_the_body(parts: list[tuple[str, str]], want: str) -> None:
    """Paragraphs and crossheads as they are read, with a blank line between."""
    assert article.clean_text(blocks_of(*parts)) == want


def test_a_line_is_found_by_its_number() -> None:
    """And an offset by its line and column, both from one."""
    assert DUMP.line(1) == "The Goat Sleeps"
    assert DUMP.locate(0) == (1, 1)
    assert DUMP.locate(DUMP.text.index("snored")) == (4, 4)
    assert DUMP.locate(DUMP.text.index("Fares")) == (7, 1)


def test_blocks_of_a_dump_are_those_of_its_articles() -> None:
    """In their order."""
    assert [b.start for b in DUMP.blocks] == [b.start for a in DUMP.articles for b in a.blocks]


def _stamp(kind: TimestampKind, day: date | None) -> Timestamp:
    return Timestamp("x", 0, 1, "x", kind, day)


@pytest.mark.parametrize(
    ("stamps", "want"),
    [
        ([], None),
        ([(TimestampKind.UPDATED, date(2024, 3, 5))], None),
        ([(TimestampKind.UNKNOWN, date(2024, 3, 5))], date(2024, 3, 5)),
        (
            [
                (TimestampKind.UNKNOWN, date(2024, 3, 5)),
                (TimestampKind.PUBLISHED, date(2024, 3, 4)),
            ],
            date(2024, 3, 4),
        ),
        ([(TimestampKind.PUBLISHED, None)], None),
    ],
)
def test_published_is_the_surest_moment(
    stamps: list[tuple[TimestampKind, date | None]], want: date | None
) -> None:
    """One that says so, else one that says nothing; never that of an update."""
    found = evolve(DUMP.articles[0], timestamps=tuple(_stamp(*stamp) for stamp in stamps))
    assert found.published == want
