"""Dates in a piece of text.

A reader: from text and patterns to values, for the stages that need it. A date is never
guessed: without a year there is none, a year of two digits (1/19/24) is of no century, and
numerals of which both could be the month (11/10/2019) give none either, unless the language of
the article, or every language of the knowledge, has one order of day and month. Where the year
comes first (2020/06/15), the month is the second everywhere.

A pattern that knows every month is slow to search with, so it is only tried where a
word could begin a date: a digit, or the name of a month or weekday.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._vocabulary import DASHES, OPENING_QUOTES, folded
from wireparse.rows import DATE_ORDERS

if TYPE_CHECKING:
    import re

    from wireparse._vocabulary import Patterns

__all__ = ["DATE_EDGES", "FoundDate", "find_dates", "search_dates", "strip_openers"]


_MAX_OPENER_CHARS: Final = 40
"""Characters of the words before a name or moment: "Photo by", "Last updated at"."""
_DATE_OPENERS: Final = f"([{OPENING_QUOTES}•{DASHES}/|"
"""What is glued before a date."""
DATE_EDGES: Final = f" .,،:;()[]{OPENING_QUOTES}”’»|/{DASHES}•\t\u00a0"
"""What stands around a date and is none of it."""
_SHORT_YEAR: Final = 2
"""Digits of a year that is of no century."""
_CENTURY: Final = 2000
"""Any one whose first year is a leap year shows whether a day and a month can be one."""


class FoundDate(NamedTuple):
    """A date in a text.

    Attributes:
        start: Offset in the text.
        end: Offset after it.
        value: The day, if day, month and a year of four digits are given.
        is_weekday: Whether it is the name of a weekday and no more.
        is_whole: Whether day, month and year are told, if only by two digits.
        readings: The day by each order of day and month, where both make one.
    """

    start: int
    end: int
    value: date | None
    is_weekday: bool
    is_whole: bool
    readings: tuple[tuple[str, date], ...] = ()

    def value_in(self, order: str | None) -> date | None:
        """Return the day where numerals are in an order: that of the article's language."""
        return self.value or dict(self.readings).get(order or "")


def find_dates(text: str, patterns: Patterns) -> tuple[FoundDate, ...]:
    """Find every date of *text*, whole or not."""
    if patterns.dates.digit.search(text) is None and not _has_weekday(text, patterns):
        return ()
    dated = patterns.words.dated
    words = [
        (m.start(), m[0]) for m in patterns.dates.opener.finditer(text) if _may_date(m[0], dated)
    ]
    found: list[FoundDate] = []
    end = 0
    for start, word in words:
        if start < end:
            continue
        bare = start + len(word) - len(word.lstrip(_DATE_OPENERS))
        match = patterns.dates.date.match(text, bare)
        if match is None and "-" in word:  # 17:42-12 يناير 2025
            bare = start + word.rindex("-") + 1
            match = patterns.dates.date.match(text, bare)
        if match is not None:
            found.append(_read(match, patterns))
            end = match.end()
    return tuple(found)


def search_dates(text: str, patterns: Patterns) -> list[FoundDate]:
    """Find every date of a short line, also where it is glued to the word before it."""
    return [_read(match, patterns) for match in patterns.dates.date.finditer(text)]


def _has_weekday(text: str, patterns: Patterns) -> bool:
    """Does a text name a weekday?"""
    words = text.replace(",", " ").replace(".", " ").casefold().split()
    return not patterns.words.weekdays.isdisjoint(words)


def _may_date(word: str, dated: frozenset[str]) -> bool:
    """Can a date begin with a word?"""
    first = word[0]
    if first.isdigit():
        return True
    if first in _DATE_OPENERS or not first.isascii():
        return word[-1].isdigit() or word.strip(DATE_EDGES).casefold() in dated
    return first.isupper() and word.strip(DATE_EDGES).casefold() in dated


def _read(match: re.Match[str], patterns: Patterns) -> FoundDate:
    """Read a date of any form."""
    is_weekday = match["weekday2"] is not None
    day: date | None
    readings: tuple[tuple[str, date], ...] = ()
    if match["n1"]:
        day, readings = _of_numerals(match["n1"], match["n2"], match["n3"])
        if day is None:
            day = dict(readings).get(patterns.words.date_order or "")
    else:
        day = _day(match, patterns)
    is_short = len(match["n3"] or "") == _SHORT_YEAR
    value, readings = (None, ()) if is_short else (day, readings)
    start, end = match.span()
    return FoundDate(start, end, value, is_weekday, day is not None, readings)


def _day(match: re.Match[str], patterns: Patterns) -> date | None:
    """Read the day of a whole date that names its month, or has the year first."""
    year = match["year"] or match["year2"] or match["year4"]
    if not year:
        return None
    name = (match["month"] or "").rstrip(".").casefold()
    month = patterns.words.months.get(" ".join(name.split()), 0) or int(match["month4"] or 0)
    day = int(match["day"] or match["d2"] or match["day4"] or 0)
    return _date(int(year), month, day)


def _of_numerals(
    first: str, second: str, third: str
) -> tuple[date | None, tuple[tuple[str, date], ...]]:
    """Read a date in numerals.

    Args:
        first: The numerals.
        second: The same.
        third: The year, or its last two digits.

    Returns:
        The day, if only one order of day, month and year makes one; and the day by each order
        of day and month that makes one.
    """
    one, two, three = int(first), int(second), int(third)
    days = set()
    if len(third) == _SHORT_YEAR:
        days.add(_date(_CENTURY + one, two, three))
        three += _CENTURY
    both = (_date(three, two, one), _date(three, one, two))
    readings = tuple((order, day) for order, day in zip(DATE_ORDERS, both, strict=True) if day)
    days.update(both)
    days.discard(None)
    return (days.pop() if len(days) == 1 else None), readings


def _date(year: int, month: int, day: int) -> date | None:
    """Make a date, if there is such a day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def strip_openers(text: str, openers: tuple[str, ...]) -> tuple[str, str]:
    """Cut one of *openers* (casefolded, longest first) off, and what joins it.

    Returns:
        What was cut off and what is left; an empty text where no opener stands.
    """
    small = folded(text[:_MAX_OPENER_CHARS])
    if not small.startswith(openers):
        return "", text
    for opener in openers:
        if small.startswith(opener):
            rest = text[len(opener) :]
            if not rest or not rest[0].isalnum():
                return text[: len(opener)], rest.lstrip(" :-–—|")
    return "", text
