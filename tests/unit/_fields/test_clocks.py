"""Times of day are told from prices, scores and lengths, and read as values."""

from __future__ import annotations

from datetime import time

import pytest

from wireparse import DEFAULT
from wireparse._fields.clocks import FoundClock, find_clocks
from wireparse._fields.word_lines import WordLine
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


def clocks(text: str, *, is_dated: bool = False) -> list[FoundClock]:
    """Find the clocks of a line."""
    return find_clocks(WordLine(text, PATTERNS), PATTERNS, is_dated=is_dated)


@pytest.mark.parametrize(
    ("text", "raw", "value", "zone"),
    [
        ("at 10:43", "10:43", time(10, 43), None),
        ("10:43:05", "10:43:05", time(10, 43, 5), None),
        ("10:43:05.123Z", "10:43:05.123", time(10, 43, 5), "Z"),
        ("12:05 a.m.", "12:05 a.m.", time(0, 5), None),
        ("12:05 PM", "12:05 PM", time(12, 5), None),
        ("3.07pm ET", "3.07pm", time(15, 7), "ET"),
        ("3 P. M.", "3 P. M.", time(15), None),
        ("13:42pm", "13:42pm", time(13, 42), None),
        ("24:00", "24:00", time(0), None),
        ("10.43 Uhr", "10.43", time(10, 43), None),
        ("um 7", "7", time(7), None),
        ("10 h 43", "10 h 43", time(10, 43), None),
        ("18.02 GMT", "18.02", time(18, 2), "GMT"),
        ("18:02 GMT+03:00", "18:02", time(18, 2), "GMT+03:00"),
        ("18:02 +0530", "18:02", time(18, 2), "+0530"),
        ("18:02 (UTC-5)", "18:02", time(18, 2), "UTC-5"),
        ("18:02, local time", "18:02", time(18, 2), "local time"),
        ("١٠:٤٣ م", "١٠:٤٣ م", time(22, 43), None),
        ("0649 GMT", "0649", time(6, 49), "GMT"),
        ("10:43 et", "10:43", time(10, 43), None),
        ("10:43am et", "10:43am", time(10, 43), "et"),
        ("20:30:00-02:00", "20:30:00", time(20, 30), "-02:00"),
        ("10:43 Zulu", "10:43", time(10, 43), None),
        ("saat 10.43", "10.43", time(10, 43), None),
    ],
)
def test_a_clock_is_read(text: str, raw: str, value: time, zone: str | None) -> None:
    """Its figures, its half of the day and its zone are printed and valued."""
    (found,) = clocks(text)
    assert (found.raw, found.value, found.zone) == (raw, value, zone)


@pytest.mark.parametrize(
    "text",
    [
        "10.43", "10.43 EUR", "$10:43", "25:10", "10:60", "24:30", "2:1", "10:43:61", "10:430",
        "110:43", "2026 plan", "0649", "03:33 min", "10", "4 min",
        "10:43%", "1:10:43:05", "RUHR24", "10.43.2020",
    ],
)  # fmt: skip
def test_other_figures_are_no_clock(text: str) -> None:
    """Prices, scores, lengths, and hours that no day has."""
    assert clocks(text) == []


def test_beside_a_date_a_full_stop_is_enough() -> None:
    """`4 May 2026, 10.43`: with its date blanked the figures are a clock."""
    (found,) = clocks(", 10.43", is_dated=True)
    assert found.value == time(10, 43)


@pytest.mark.parametrize(
    ("text", "is_bare"), [("10:43", True), ("10:43 GMT", False), ("10h43", False), ("7 am", False)]
)
def test_a_bare_clock_is_told(text: str, is_bare: object) -> None:
    """Nothing but figures and a colon: it may be a length or a score as well."""
    (found,) = clocks(text)
    assert found.is_bare is is_bare
