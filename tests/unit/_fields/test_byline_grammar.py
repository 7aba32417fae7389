"""The parts of a line add up to a byline, or one of them is not known."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import byline_grammar
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "authors", "proof"),
    [
        ("Ana Lund", ("Ana Lund",), byline_grammar.NO_PROOF),
        ("Ana Lund, Kvam", ("Ana Lund",), byline_grammar.UNDER_HEADLINE),
        ("Ana Lund 2 hours ago", ("Ana Lund",), byline_grammar.UNDER_HEADLINE),
        ("Ana Lund, 2 hours ago", ("Ana Lund",), byline_grammar.ANYWHERE),
        ("Ana Lund | AFP", ("Ana Lund",), byline_grammar.ANYWHERE),
        ("Ana Lund, AFP", ("Ana Lund",), byline_grammar.UNDER_HEADLINE),
        ("Ana Lund | The Kvam Post", ("Ana Lund",), byline_grammar.UNDER_HEADLINE),
        ("Ana Lund, Political Editor", ("Ana Lund",), byline_grammar.ANYWHERE),
        ("Ana Lund, PhD", ("Ana Lund",), byline_grammar.NO_PROOF),
        ("Ana Lund @analund", ("Ana Lund",), byline_grammar.ANYWHERE),
        ("Ana Lund | Jon Berg", ("Ana Lund", "Jon Berg"), byline_grammar.UNDER_HEADLINE),
        ("Ana Lund (KVAM)", ("Ana Lund",), byline_grammar.UNDER_HEADLINE),
        ("Ana Lund (Kvam)", ("Ana Lund",), byline_grammar.ANYWHERE),
        ("World | AFP | March 4, 2024", (), byline_grammar.ANYWHERE),
    ],
)
def test_what_stands_beside_names_proves_them(
    text: str, authors: tuple[str, ...], proof: int
) -> None:
    """Nowhere, under a headline, or anywhere."""
    found = byline_grammar.read_parts(text, PATTERNS)
    assert found is not None
    assert (found.names.authors, found.proof) == (authors, proof)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lund, left",
        "the ferry | AFP",
        "World | AFP",
        "World, AFP, March 4, 2024",
        "By the river",
        "Kvam",
        "March 4, 2024",
        "Staff",
        "Goats | By the numbers",
    ],
)
def test_one_part_that_is_not_known_is_enough(text: str) -> None:
    """So is a line that says nothing of an author."""
    assert byline_grammar.read_parts(text, PATTERNS) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [("By", True), ("By Ana Lund", False), ("By AFP", False), ("Analysis by", True)],
)
def test_a_label_alone_is_open(text: str, want: object) -> None:
    """The name is on the next line."""
    found = byline_grammar.read_parts(text, PATTERNS)
    assert found is not None
    assert (found.is_labelled, found.is_open) == (True, want)


def test_a_page_puts_labels_before_the_byline() -> None:
    """Behind a bar, a word like "By" begins it."""
    found = byline_grammar.read_parts("Goats, World, Top Story 1 | | By Ana Lund", PATTERNS)
    assert found is not None
    assert found.names.authors == ("Ana Lund",)


def test_moments_in_a_row_are_one() -> None:
    """From the first to the last."""
    text = "By Ana Lund - Mar 12, 2025 - Last updated Mar 13, 2025"
    found = byline_grammar.read_parts(text, PATTERNS)
    assert found is not None
    assert found.moment is not None
    assert text[slice(*found.moment)] == "Mar 12, 2025 - Last updated Mar 13, 2025"
