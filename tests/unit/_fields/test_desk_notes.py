"""Words of the picture desk are found before and behind a caption, and not in what is said."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import desk_notes
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("APTOPIX The goat", "The goat"),
        ("TOPSHOT - The goat", "The goat"),
        ("TPX IMAGES OF THE DAY. APTOPIX The goat", "The goat"),
        ("Aptopix The goat", "Aptopix The goat"),
        ("APTOPIXEL The goat", "APTOPIXEL The goat"),
        ("The goat APTOPIX", "The goat APTOPIX"),
        ("APTOPIX", ""),
        ("", ""),
    ],
)
def test_capitals_open_the_desks_words(text: str, want: str) -> None:
    """One after another, whole words, and what parts them from the caption."""
    assert text[desk_notes.front_end(text, PATTERNS) :] == want


@pytest.mark.parametrize(
    ("text", "before", "behind"),
    [
        ("The goat. APTOPIX", "The goat.", ""),
        ("The goat. NO SALES; NO ARCHIVES.", "The goat.", "."),
        ("The goat. EDITORIAL USE ONLY. AP/Ana Lund", "The goat.", ". AP/Ana Lund"),
        ("The goat | License Photo", "The goat", ""),
        ("The goat. Mandatory credit: Ana Lund", "The goat.", ": Ana Lund"),
        ("The goat / RESTRICTED TO EDITORIAL USE - NO SALES", "The goat", ""),
    ],
)
def test_notes_end_a_caption(text: str, before: str, behind: str) -> None:
    """All from the first of them on, and a credit can stand behind the last."""
    found = desk_notes.trailing_notes(text, 0, len(text), PATTERNS)
    assert found is not None
    assert (text[: found.start], text[found.end :]) == (before, behind)


@pytest.mark.parametrize(
    "text",
    [
        "The goat wants mandatory credit for it",
        "The goat sleeps",
        "NO SALES",
        "THE CASINO SALESMAN",
        "NO SALES of goats. " + "It slept again. " * 30,
    ],
)
def test_what_is_said_is_no_note(text: str) -> None:
    """Small letters in a sentence, part of a word, a whole text, or far from the end."""
    assert desk_notes.trailing_notes(text, 0, len(text), PATTERNS) is None


def test_a_note_stands_behind_the_start() -> None:
    """What opens the caption is looked for from the other end."""
    text = "APTOPIX The goat"
    assert desk_notes.trailing_notes(text, 8, len(text), PATTERNS) is None
