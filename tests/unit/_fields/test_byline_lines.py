"""Of the lines between headline and body, those that prove most are the byline."""

from __future__ import annotations

import pytest

from blocks import blocks_of
from wireparse import DEFAULT
from wireparse._fields import byline_lines, reader
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
PROSE = (
    "paragraph",
    (
        "The ferry carried nine people and a goat across the river on Monday, and its owner, who "
        "had waited for a year, said that it would do so again."
    ),
)
BODY_LINE = ("paragraph", "The goat slept.")
TITLE = ("headline", "Goat Sleeps")


def chosen(*parts: tuple[str, str]) -> tuple[list[str], tuple[str, ...]]:
    """Choose the byline of blocks: its lines, and the authors in them."""
    blocks = blocks_of(*parts)
    asked = reader.Reader(PATTERNS)
    lines = byline_lines.choose_byline(byline_lines.find_signed(blocks, asked), blocks, asked)
    names = [name for line in lines for name in byline_lines.names_of(line, asked)]
    return [line.block.text for line in lines], tuple(names)


@pytest.mark.parametrize("role", ["furniture", "deck", "crosshead", "paragraph", "caption"])
def test_a_line_that_reads_as_a_byline_is_one_whatever_its_role(role: str) -> None:
    """If it stands above the body."""
    line = (role, "By Ana Lund")
    assert chosen(TITLE, line, PROSE, PROSE) == (["By Ana Lund"], ("Ana Lund",))
    assert chosen(TITLE, PROSE, PROSE, line) == ([], ())


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        ([("byline", "Goat Stories"), ("deck", "By Ana Lund")], ("Ana Lund",)),
        ([("byline", "Goat Stories"), ("furniture", "Share"), ("crosshead", "Ana Lund, Editor")],
         ("Ana Lund",)),
        ([("furniture", "Ana Lund"), ("timestamp", "March 4, 2024")], ("Ana Lund",)),
        ([("furniture", "Ana Lund"), ("furniture", "2 hours ago")], ("Ana Lund",)),
        (
            [("furniture", "Ana Lund, Jon Berg"), ("furniture", "2 hours ago")],
            ("Ana Lund", "Jon Berg"),
        ),
        ([("furniture", "Ana Lund"), ("furniture", "Political Editor")], ("Ana Lund",)),
        ([("furniture", "Ana Lund"), ("furniture", "Share")], ()),
        ([("furniture", "Short Url"), ("timestamp", "March 4, 2024")], ()),
        ([("furniture", "By"), ("furniture", "Ana Lund")], ("Ana Lund",)),
        ([("furniture", "By"), ("furniture", "Share")], ()),
        ([("byline", "Ana Lund")], ("Ana Lund",)),
        ([("byline", "AFP")], ()),
        ([("caption", "Source: Ana Lund")], ()),
        ([("byline", "Share this: story")], ()),
        ([("credit", "Ana Lund / AFP")], ("Ana Lund",)),
        ([("caption", "The goat"), ("credit", "Ana Lund / AFP")], ()),
        ([("credit", "Ana Lund and AP"), ("timestamp", "March 4, 2024")], ("Ana Lund",)),
        ([("byline", "By Ana Lund"), ("byline", "Jon Berg")], ("Ana Lund", "Jon Berg")),
        ([("furniture", "By Ana Lund"), ("furniture", "By Jon Berg")], ("Ana Lund", "Jon Berg")),
    ],
)  # fmt: skip
def test_the_line_that_proves_most_is_chosen(
    lines: list[tuple[str, str]], want: tuple[str, ...]
) -> None:
    """A word like "By", then what stands beside a name or next to it, then a role alone."""
    assert chosen(TITLE, *lines, PROSE, PROSE)[1] == want


def test_the_first_that_a_story_follows_on_counts() -> None:
    """Above it, a page prints links to other stories with their authors."""
    menu = [("furniture", "By Ida Dahl"), *[("furniture", "A link")] * 20]
    story = [("headline", "Goat Sleeps"), ("furniture", "By Ana Lund"), PROSE, PROSE]
    assert chosen(*menu, *story)[1] == ("Ana Lund",)
    more = [("furniture", "By Ana Lund"), ("furniture", "Share"), ("furniture", "By Jon Berg")]
    assert chosen(*menu, TITLE, *more, PROSE, PROSE)[1] == ("Ana Lund",)


def test_a_story_may_stand_below_a_longer_text() -> None:
    """A page may say more of its cookies than of its story."""
    story = [("headline", "Goat Sleeps"), ("furniture", "By Ana Lund"), PROSE, PROSE]
    assert chosen(PROSE, PROSE, PROSE, ("furniture", "Menu"), *story)[1] == ("Ana Lund",)
    assert chosen(PROSE, PROSE, ("furniture", "By Ana Lund"), BODY_LINE)[1] == ()


def test_where_no_body_is_every_line_may_be_the_byline() -> None:
    """A page may hold a title and an author and no more."""
    assert chosen(TITLE, ("furniture", "By Ana Lund"))[1] == ("Ana Lund",)
    assert chosen() == ([], ())


def test_a_signoff_is_no_byline() -> None:
    """It says who reported, and is read by another room."""
    signoff = ("signoff", "Reporting by Ana Lund")
    assert chosen(TITLE, ("paragraph", "The goat slept."), signoff) == ([], ())
