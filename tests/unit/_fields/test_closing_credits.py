"""Credits and notes are cut off the end of a caption until none is left."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import closing_credits
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "wanted", "before"),
    [
        ("A goat. (AFP)", ["(AFP)"], "A goat."),
        ("A goat. (AFP) (AP)", ["(AFP)", "(AP)"], "A goat."),
        ("A goat. REUTERS/Ana Lund NO SALES", ["REUTERS/Ana Lund"], "A goat."),
        ("A goat. NO SALES REUTERS/Ana Lund", ["REUTERS/Ana Lund"], "A goat."),
        ("A goat. MANDATORY CREDIT: Ana Lund/AP", ["Ana Lund/AP"], "A goat."),
        ("A goat. NO SALES", [], "A goat."),
        ("A goat. REUTERS/Ana Lund (NORWAY)", ["REUTERS/Ana Lund (NORWAY)"], "A goat."),
        ("A goat (Ana Lund/AP) [AFP]", ["(Ana Lund/AP)", "[AFP]"], "A goat"),
        (
            "A goat - Ana Lund/KVN (Kvam News) via AP",
            ["Ana Lund/KVN (Kvam News) via AP"],
            "A goat",
        ),
        ("A goat (Kvam)", ["(Kvam)"], "A goat"),
        ("A goat (Lunde) (Kvam)", ["(Kvam)"], "A goat (Lunde)"),
        ("A goat. (AP) (AP) (AP) (AP) (AP)", ["(AP)"] * 4, "A goat. (AP)"),
        ("A goat sleeps", [], "A goat sleeps"),
    ],
)
def test_a_run_of_credits_ends_a_caption(text: str, wanted: list[str], before: str) -> None:
    """Four at most; only the last may be a name that nothing proves."""
    run, end = closing_credits.closing_credits(text, 0, PATTERNS)
    assert ([tail.text for tail in run], text[:end]) == (wanted, before)


def test_what_opens_a_caption_is_no_end_of_it() -> None:
    """A credit that begins before the start that is given is another's."""
    text = "Photo by Ana Lund"
    assert closing_credits.closing_credits(text, 6, PATTERNS)[0] == []
