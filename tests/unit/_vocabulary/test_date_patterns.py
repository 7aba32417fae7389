"""Patterns of dates and figures are made of the words of rows, and of nothing else."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._vocabulary.date_patterns import compile_dates
from wireparse._vocabulary.word_lists import join_words
from wireparse.rows import Language, Page

DATES = compile_dates(join_words(DEFAULT.languages))
NONE = compile_dates(join_words(()))
ZONK = compile_dates(
    join_words(
        (
            Language(
                code="xx",
                page=Page(
                    months=(("Zonk", 5), ("Zon Kal", 6)),
                    hour_marks=("k",),
                ),
            ),
        )
    )
)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("4 Zonk 2026", "4 Zonk 2026"),
        ("Zonk 4, 2026", "Zonk 4, 2026"),
        ("4. zonk. 2026", "4. zonk. 2026"),
        ("4-Zonk-2026", "4-Zonk-2026"),
        ("Zon  Kal 4", "Zon  Kal 4"),
        ("2020/06/15", "2020/06/15"),
        ("2020.6.5", "2020.6.5"),
        ("2020-06/15", None),
        ("15. 06. 2020", "15. 06. 2020"),
        ("15-06-2020", "15-06-2020"),
        ("15-06-20", None),
        ("2020/06/151", None),
        ("1899/06/15", None),
        ("4 Zonk 20267:55 AM", "4 Zonk 2026"),
        ("4 Zonk 20260", "4 Zonk 2026"),
        ("4 Zonk 20260 goats", "4 Zonk"),
        ("4 Zonk 202600", "4 Zonk"),
        ("Zonk", None),
        ("4 May 2026", None),
    ],
)
def test_a_date_is_of_the_months_of_the_rows(text: str, date: str | None) -> None:
    """Numerals are the same in every language; no month is known but those of the rows."""
    found = ZONK.date.match(text)
    assert (found and found[0]) == date


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("at 10:43", ["10:43"]),
        ("10.43", ["10.43"]),
        ("10k43", ["10k43"]),
        ("10h43", ["10", "43"]),
        ("0649", ["0649"]),
        ("10:43:05.5", ["10:43:05.5"]),
        ("$10:43", []),
        ("1:2:3:4", []),
        ("7", ["7"]),
        ("10%", []),
    ],
)
def test_figures_may_be_a_clock(text: str, figures: list[str]) -> None:
    """A letter between them is one of the rows."""
    assert [m[0] for m in ZONK.figures.finditer(text)] == figures


def test_without_rows_figures_are_read() -> None:
    """A date and a clock in figures need no words; a knowledge without languages is one."""
    assert [m[0] for m in NONE.date.finditer("Updated 2020-06-15 4 May")] == ["2020-06-15"]
    assert [m[0] for m in NONE.figures.finditer("at 10:43 GMT")] == ["10:43"]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("UhrLesezeit", ["Uhr", "Lesezeit"]),
        ("20:49Updated", ["20", "49", "Updated"]),
        ("GMT today", ["GMT", "today"]),
        ("o'clock", ["o'clock"]),
        ("مدة القراءة", ["مدة", "القراءة"]),
        ("ESTUpdated", ["EST", "Updated"]),
        ("10h43", ["10", "h", "43"]),
    ],
)
def test_a_line_is_cut_into_words_and_numbers(text: str, pieces: list[str]) -> None:
    """What pages glue is parted at its capital."""
    assert DATES.piece.findall(text) == pieces
