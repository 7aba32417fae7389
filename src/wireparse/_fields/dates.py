"""Dates in a piece of text, and lines that are nothing but a moment.

A reader: from text and patterns to values, for the stages that need it. A date is never
guessed: without a year there is none, a year of two digits (1/19/24) is of no century, and
numerals of which both could be the month (11/10/2019) give none either.

A pattern that knows every month is slow to search with, so it is only tried where a
word could begin a date: a digit, or the name of a month or weekday.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._vocabulary import folded

if TYPE_CHECKING:
    import regex

    from wireparse._vocabulary import Patterns

__all__ = ["AROUND", "FoundDate", "find_dates", "strip_openers"]


_LONGEST_OPENER: Final = 40
_OPENING: Final = "(“\"'‘«[•-–—/|"
AROUND: Final = " .,،:;()[]“”\"'‘’«»|/-–—•\t\u00a0"
_SHORT: Final = 2
"""Digits of a year that is of no century."""
_CENTURY: Final = 2000
"""Any one whose first year is a leap year tells whether a day and a month can be one."""


class FoundDate(NamedTuple):
    """A date in a text.

    Attributes:
        start: Offset in the text.
        end: Offset after it.
        value: The day, if day, month and a year of four digits are given.
        is_weekday: Whether it is the name of a weekday and no more.
        is_whole: Whether day, month and year are told, if only by two digits.
    """

    start: int
    end: int
    value: date | None
    is_weekday: bool
    is_whole: bool


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
        bare = start + len(word) - len(word.lstrip(_OPENING))
        match = patterns.dates.date.match(text, bare)
        if match is None and "-" in word:  # 17:42-12 يناير 2025
            bare = start + word.rindex("-") + 1
            match = patterns.dates.date.match(text, bare)
        if match is not None:
            is_weekday = match["weekday2"] is not None
            day = _day(match, patterns)
            value = None if len(match["n3"] or "") == _SHORT else day
            found.append(FoundDate(bare, match.end(), value, is_weekday, day is not None))
            end = match.end()
    return tuple(found)


def _has_weekday(text: str, patterns: Patterns) -> bool:
    words = text.replace(",", " ").replace(".", " ").casefold().split()
    return not patterns.words.weekdays.isdisjoint(words)


def _may_date(word: str, dated: frozenset[str]) -> bool:
    """Tell whether a date can begin with a word."""
    first = word[0]
    if first.isdigit():
        return True
    if first in _OPENING or not first.isascii():
        return word[-1].isdigit() or word.strip(AROUND).casefold() in dated
    return first.isupper() and word.strip(AROUND).casefold() in dated


def _day(match: regex.Match[str], patterns: Patterns) -> date | None:
    """Read the day of a whole date; where the year has two digits, of any century."""
    if match["n1"]:
        return _of_numerals(match["n1"], match["n2"], match["n3"])
    year = match["year"] or match["year2"] or match["year4"]
    if not year:
        return None
    name = (match["month"] or match["month2"] or "").rstrip(".").casefold()
    month = patterns.words.months.get(" ".join(name.split()), 0) or int(match["month4"] or 0)
    day = int(match["day"] or match["day2"] or match["day4"] or 0)
    return _date(int(year), month, day)


def _of_numerals(first: str, second: str, third: str) -> date | None:
    """Read a date in numerals, if only one order of day, month and year makes one."""
    one, two, three = int(first), int(second), int(third)
    readings = set()
    if len(third) == _SHORT:
        readings.add(_date(_CENTURY + one, two, three))
        three += _CENTURY
    readings |= {_date(three, one, two), _date(three, two, one)}
    readings.discard(None)
    return readings.pop() if len(readings) == 1 else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def strip_openers(text: str, openers: tuple[str, ...]) -> tuple[str, str]:
    """Cut one of *openers* (casefolded, longest first) off, and what joins it.

    Returns:
        What was cut off and what is left; an empty text where no opener stands.
    """
    small = folded(text[:_LONGEST_OPENER])
    if not small.startswith(openers):
        return "", text
    for opener in openers:
        if small.startswith(opener):
            rest = text[len(opener) :]
            if not rest or not rest[0].isalnum():
                return text[: len(opener)], rest.lstrip(" :-–—|")
    return "", text
