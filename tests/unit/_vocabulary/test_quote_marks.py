"""Rows of marks are sorted into those that open, that close, and that do either."""

from __future__ import annotations

import pytest

from wireparse._vocabulary import quote_marks
from wireparse.rows import QuotePair

PAIRS = (
    QuotePair(opening="“", closing="”"),
    QuotePair(opening='"', closing='"'),
    QuotePair(opening="„", closing="“"),
    QuotePair(opening="«", closing="»"),
    QuotePair(opening="‘‘", closing="’’"),
    QuotePair(opening="‘", closing="’", nests=True),
)
MARKS = quote_marks.compile_marks(PAIRS)


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("openers", {"“", "„", "«", "‘‘"}),
        ("closers", {"”", "»", "’’"}),
        ("partner", {"„": "“", "«": "»"}),
        ("every", {"“", "”", '"', "„", "«", "»", "‘‘", "’’"}),
        ("singles", {"‘"}),
    ],
)
def test_each_mark_has_its_part(name: str, want: object) -> None:
    """What opens somewhere is no closer; marks that outlets mix have no partner but the low one."""
    assert getattr(MARKS, name) == want


def test_marks_are_found_in_text() -> None:
    """Doubled ones whole; where a quotation can begin, all but those that only close."""
    text = '“a” "b" „c“ «d» ‘‘e’’ ‘f’'
    assert MARKS.pattern.findall(text) == [*'“”""„“«»', "‘‘", "’’"]
    assert MARKS.begins.findall(text) == [*'“""„“«', "‘‘"]


def test_without_rows_there_are_no_marks() -> None:
    """Nothing is found."""
    none = quote_marks.compile_marks(())
    assert none.pattern.search("“goat”") is None
    assert none.begins.search("“goat”") is None


def test_rows_are_compiled_once() -> None:
    """For every value of them."""
    again = quote_marks.compile_marks(tuple(PAIRS))
    assert quote_marks.compile_marks((*PAIRS,)) is again
