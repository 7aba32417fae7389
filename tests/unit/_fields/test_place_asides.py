"""Asides are left out of captions, and dates stay where they stand in the words."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import dates, place_asides
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ana Lund (R), Kvam", "Ana Lund ;, Kvam"),
        ("Ana Lund (2nd from left) waits", "Ana Lund ; waits"),
        ("Ana Lund (links), Kvam", "Ana Lund ;, Kvam"),
        ("Ana Lund [L] waits", "Ana Lund ; waits"),
        ("Jon Berg (47) waits", "Jon Berg ; waits"),
        ("in Kvam (Telemark), Norway", "in Kvam, Norway"),
        ("in the port of Kvam (old) today", "in the port of Kvam today"),
        ("in (Kvam) today", "in (Kvam) today"),
        ("the goat (brown) waits", "the goat (brown) waits"),
        ("in Kvam (May 4, 2026)", "in Kvam (May 4, 2026)"),
        ("Ana Lund (R, Kvam", "Ana Lund ;, Kvam"),
        ("Ana Lund R), Kvam", "Ana Lund ;, Kvam"),
        ("the goat (brown waits", "the goat brown waits"),
        ("the goat brown) waits", "the goat brown waits"),
        ("no aside", "no aside"),
        ("(", ""),
        (")", ""),
        ("", ""),
    ],
)
def test_asides_are_left_out(text: str, want: str) -> None:
    """One about a person leaves a sign, one inside a place leaves nothing; others stay."""
    got, _ = place_asides.drop_asides(text, dates.find_dates(text, PATTERNS), PATTERNS.words)
    assert got == want


def test_dates_move_with_the_words() -> None:
    """Their offsets are those in the text that is left."""
    text = "On May 3, 2026 Ana Lund (left) in Kvam (Telemark), May 4, 2026, and (May 5, 2026)"
    found = dates.find_dates(text, PATTERNS)
    got, moved = place_asides.drop_asides(text, found, PATTERNS.words)
    before = [text[day.start : day.end] for day in found]
    assert [got[day.start : day.end] for day in moved] == before
    assert len(before) == 3


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("L", True),
        ("front, C-R", True),
        ("2nd from left", True),
        ("links", True),
        ("gauche", True),
        ("izquierda", True),
        ("يمين", True),
        ("Norway", False),
        ("", False),
    ],
)
def test_a_side_is_said_in_a_few_words(text: str, want: object) -> None:
    """In any language that has rows."""
    assert place_asides.is_side(text, PATTERNS.words) is want
