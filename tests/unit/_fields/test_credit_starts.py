"""A credit without brackets begins where its own words, or what stands before it, say so."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import credit_starts
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The goat REUTERS/Ana Lund", ["REUTERS/Ana Lund"]),
        ("The goat AP Photo/Ana Lund", ["AP Photo/Ana Lund"]),
        ("The goat AFP PHOTO / Ana LUND", ["AFP PHOTO / Ana LUND"]),
        ("The goat Ana LUND / AFP", ["Ana LUND / AFP"]),
        ("The goat Ana Lund/Reuters", ["Ana Lund/Reuters"]),
        ("The goat Copyright Ana Lund/AP", ["Copyright Ana Lund/AP"]),
        ("The goat on Monday.Ana Lund/AP", ["Ana Lund/AP"]),
        ("The goat / AFP / Ana LUND", ["/ AFP / Ana LUND", "AFP / Ana LUND"]),
        ("The goat, Kvam / AFP", ["/ AFP"]),
        ("The goat Photo: Ana Lund", ["Photo: Ana Lund"]),
        # no agency on either side, and a name of which more may stand before it
        ("The goat Reuters/Ana Lund", []),
        ("The goat Ana Lund/Kvam", []),
        ("The goat of Old Ana Lund/AP", []),
        ("The goat HANDOUT/AFP", []),
        ("The goat", []),
        ("/Ana Lund", []),
    ],
)
def test_an_agency_and_a_slash_need_no_full_stop(text: str, want: list[str]) -> None:
    """On either side of the slash, with the name that is surely the photographer's."""
    starts = credit_starts.inner_starts(text, 0, len(text), PATTERNS)
    assert [text[start:] for start in starts] == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("A goat. AFP", ["AFP"]),
        ("A goat - AFP", ["AFP"]),
        ("A goat.© Ana Lund", ["© Ana Lund"]),
        ("A goat. / AFP", ["AFP"]),
        ("A goat (left) AFP. AP", ["AP", "AFP. AP"]),
        ("A goat sleeps", []),
    ],
)
def test_a_break_may_stand_before_a_credit(text: str, want: list[str]) -> None:
    """The nearest to the end first, without the slash that parts the two."""
    starts = credit_starts.bare_starts(text, 0, len(text), PATTERNS)
    assert [text[start:] for start in starts] == want
