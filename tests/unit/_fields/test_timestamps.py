"""A line of nothing but time is told from a line that says more."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields.timestamps import is_moment
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    "line",
    [
        # a clock, and up to four zones
        "10:24 AM",
        "18.02 GMT",
        "10:24 GMT EST CET UTC",
        "10:24 AZOST",
        # how long ago
        "Updated 11 sec ago",
        "2h ago",
        "2 ago",
        "Last updated about 11 hours 5 minutes ago",
        # a date, with zones and numbers, and by a clock one more word
        "March 4, 2024 GMT EST CET 5",
        "March 4, 2024 10:15 London",
        "Published / Updated March 4, 2024",
        pytest.param("March 4, 2024" + " " * 92 + "10:15", id="110 characters"),
        pytest.param("on " * 13 + "March 4, 2024", id="16 words"),
        # the same day in another calendar
        "13 فبراير 2026 الموافق 25 شعبان 1447",
        "نُشر 13 فبراير 2026 شعبان رجب",
        "13 فبراير 2026 الأربعاء شعبان",
        "13 فبراير 2026 شعبان 1 2 3 4 5 6 7 8 9",
        "13 فبراير 2026" + " شعبان" * 10,
    ],
)
def test_a_line_of_nothing_but_time_is_a_moment(line: str) -> None:
    """Date, clock, zone and labels are there in numbers that pages have."""
    assert is_moment(line, PATTERNS)


@pytest.mark.parametrize(
    "line",
    [
        "On March 3, 2024 the ferry carried nine people",
        "Ferry sinks on March 3",
        "Nine people and a goat",
        "2024 budget approved by council",
        "3 ferries",
        "Wednesday",
        "18.02",
        "10:24 Lund",
        "10:24 EST Lund",
        "10:24 GMT EST CET UTC BST",
        "10:24 BERGEN",
        "2",
        "2x ago",
        "h2 ago",
        "Last updated about 11 hours 5 minutes ago today",
        "March 4, 2024 GMT EST CET 5 6",
        "March 4, 2024 London",
        "March 4, 2024 London.",
        "March 4, 2024 10:15 Port London",
        pytest.param("March 4, 2024" + " " * 93 + "10:15", id="111 characters"),
        pytest.param("on " * 14 + "March 4, 2024", id="17 words"),
        "السوق 13 فبراير 2026",
        "13 فبراير شعبان",
        "13 فبراير 2026 شعبان 1 2 3 4 5 6 7 8 9 10",
        "13 فبراير 2026 مراكبه مراكبه",
    ],
)
def test_a_line_with_other_words_is_no_moment(line: str) -> None:
    """A title that holds a date is a title, and a number alone is anything."""
    assert not is_moment(line, PATTERNS)
