"""The parts of a line about time are found, and what is left of it."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT, TimestampKind
from wireparse._fields.moments import MomentPart, find_parts
from wireparse._fields.word_lines import WordLine
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


def kind_of(part: MomentPart) -> str:
    """Name what a part is."""
    if part.label is not None:
        return "updated" if part.label is TimestampKind.UPDATED else "published"
    return "day" if part.day else "clock" if part.clock else "span"


@pytest.mark.parametrize(
    ("text", "parts", "rest"),
    [
        ("Published 4 May 2026 10:43 GMT", ["published", "day", "clock"], ""),
        ("Last updated at 10:43 GMT, Lund", ["updated", "clock"], "lund"),
        ("Updated about 3 hours and 5 minutes ago", ["updated", "span"], "about"),
        ("vor etwa 3 Stunden", ["span"], ""),
        ("vor 3 Booten", [], "vor 3 booten"),
        ("il y a une heure", ["span"], ""),
        ("3 hours", [], "3 hours"),
        ("10h43 ago", ["clock"], "ago"),
        ("1h20m ago", ["span"], ""),
        ("30000 hours ago", [], "30000 hours ago"),
        ("May 4, 4 min read", ["day"], "read"),
        ("May 4, 4 min walk", ["day"], "4 min walk"),
        ("Lesezeit: 3 Minuten", [], "lesezeit"),
        ("Publiziert17. Mai 2026", ["published", "day"], ""),
        ("Madrid-29/05/2025 20:00", ["day", "clock"], "madrid"),
        ("Published Published", ["published", "published"], ""),
        ("goat", [], "goat"),
        ("", [], ""),
    ],
)
def test_parts_are_found(text: str, parts: list[str], rest: str) -> None:
    """Dates, clocks, spans that have passed and labels; what reading takes is left out."""
    found, left = find_parts(WordLine(text, PATTERNS), PATTERNS)
    assert [kind_of(part) for part in found] == parts
    assert " ".join(left.words) == rest
    assert len(left.text) == len(text)
