"""Patterns of dates, clocks and spans are made of the words of rows, and of nothing else."""

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
                    time_units=("zork", "z"),
                    ago=("ga", "ga bu"),
                    ones=("wun",),
                    after_noon=("z.m.",),
                    clock=("Zur",),
                    zones=("Zonk time", "ZT"),
                    published=("Zub",),
                    updated=("Zup at",),
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
        ("Zonk", None),
        ("4 May 2026", None),
    ],
)
def test_a_date_is_of_the_months_of_the_rows(text: str, date: str | None) -> None:
    """Numerals are the same in every language; no month is known but those of the rows."""
    found = ZONK.date.match(text)
    assert (found and found[0]) == date


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("relative", "3 zork ga", "3 zork ga"),
        ("relative", "ga bu wun zork", "ga bu wun zork"),
        ("relative", "ga zork", "ga zork"),
        ("relative", "3 zork", None),
        ("relative", "3 hours ago", None),
        ("relative", "gaga 3 zork", None),
        ("span", "3 zork 5z", "3 zork 5z"),
        ("span", "3 zorks", None),
        ("span", "3z5", None),
        ("span", "1.3 zork", None),
        ("clock", "3 zm", "3 zm"),
        ("clock", "10 Zur", "10 Zur"),
        ("clock", "Zur 10", "Zur 10"),
        ("clock", "10:43 zonk time", "10:43 zonk time"),
        ("clock", "10:43 ZT+2", "10:43 ZT+2"),
        ("clock", "10:43zork", None),
        ("label", "Zup  at 3", "Zup  at"),
        ("label", "Zubs 3", None),
        ("label", "overZub 3", "Zub"),
        ("label", "overzub 3", None),
    ],
)
def test_words_of_the_rows_make_the_patterns(pattern: str, text: str, found: str | None) -> None:
    """Whole words, with any white space between them; a capital begins a word too."""
    match = getattr(ZONK, pattern).search(text)
    assert (match and match[0]) == found


@pytest.mark.parametrize("pattern", ["relative", "span", "label"])
def test_without_rows_there_is_nothing_to_find(pattern: str) -> None:
    """A knowledge without languages finds no words, and fails at none."""
    assert getattr(NONE, pattern).search("Updated 3 hours ago") is None


def test_without_rows_figures_are_read() -> None:
    """A date and a clock in figures need no words."""
    assert [m[0] for m in NONE.date.finditer("Updated 2020-06-15 4 May")] == ["2020-06-15"]
    assert [m[0] for m in NONE.clock.finditer("at 10:43 GMT")] == ["10:43"]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("UhrLesezeit", ["Uhr", "Lesezeit"]),
        ("20:49Updated", ["20", "49", "Updated"]),
        ("GMT today", ["GMT", "today"]),
        ("o'clock", ["o'clock"]),
        ("مدة القراءة", ["مدة", "القراءة"]),
    ],
)
def test_a_line_is_cut_into_words_and_numbers(text: str, pieces: list[str]) -> None:
    """What pages glue is parted at its capital."""
    assert DATES.piece.findall(text) == pieces
