"""A line that says how long something is, is told from moments, titles and results."""

from __future__ import annotations

import pytest

import wireparse
from wireparse import DEFAULT, Role
from wireparse._fields.durations import is_duration
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
TITLE = "Ferry Returns to River at Last"
BODY = "It carried nine people and a goat on Monday."
DURATIONS = (
    "4 min read", "3 minute read", "Reading time: 5 minutes", "Lesezeit: 3 Minuten",
    "Lesedauer: 4 Min.", "Temps de lecture : 12 minutes", "Lecture 2 min",
    "Tiempo de lectura: 4 minutos", "4 min de lectura", "Okuma süresi: 3 dakika",
    "مدة القراءة: 3 دقائق", "Tempo di lettura: 2 minuti", "3 Min.", "03:33 min", "1 hr 20 min",
    "0:00 / 3:15", "0:00 0:00", "00:00",
)  # fmt: skip


@pytest.mark.parametrize("line", DURATIONS)
def test_a_length_of_time_is_told(line: str) -> None:
    """By a word for reading, by short forms of units, or as the clock of a player."""
    assert is_duration(line, PATTERNS)


@pytest.mark.parametrize("line", DURATIONS)
def test_a_length_of_time_is_furniture(line: str) -> None:
    """Under a headline it is neither a timestamp nor text."""
    (article,) = wireparse.parse(f"{TITLE}\n\n{line}\n\n{BODY}\n\n{BODY}\n").articles
    assert article.blocks[1].role is Role.FURNITURE
    assert article.timestamps == ()


@pytest.mark.parametrize(
    "line",
    [
        "60 Minutes", "24 heures", "800 m", "4 goats", "4 min goat", "10:43", "10h43", "3:15",
        "25:23, 25:21", "Read", "May 4", "", "4 min read " + "read " * 6, "Lesezeit", "2/3",
        "1:0 (0:0)", "4 hours ago",
    ],
)  # fmt: skip
def test_other_lines_are_no_length_of_time(line: str) -> None:
    """Titles, results, moments and buttons."""
    assert not is_duration(line, PATTERNS)
