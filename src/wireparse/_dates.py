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

from wireparse._forms import folded

if TYPE_CHECKING:
    import regex

    from wireparse._patterns import Patterns

__all__ = ["FoundDate", "find_dates", "is_moment", "strip_openers"]

_LONGEST_OPENER: Final = 40
_LONGEST_MOMENT: Final = 110
"""A moment with its labels is a short line."""
_MOST_WORDS: Final = 16
_MOST_ZONES: Final = 4
_MOST_HIJRI: Final = 10
"""Words and numbers of the same day in another calendar, which is not written in ASCII."""
_RELATIVE: Final = 8
"""Words of "Last updated about 11 hours ago", and some."""
_OPENING: Final = "(“\"'‘«[•-–—/|"
_AROUND: Final = " .,،:;()[]“”\"'‘’«»|/-–—•\t\u00a0"
_SHORT: Final = 2
"""Digits of a year that is of no century."""
_CENTURY: Final = 2000
"""Any one whose first year is a leap year tells whether a day and a month can be one."""
_LONGEST_ZONE: Final = 5
_UNITS: Final = "smhdwy"
"""Letters behind the number of "2h ago"."""


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
    if patterns.digit.search(text) is None and not _has_weekday(text, patterns):
        return ()
    dated = patterns.words.dated
    words = [(m.start(), m[0]) for m in patterns.date_word.finditer(text) if _may_date(m[0], dated)]
    found: list[FoundDate] = []
    end = 0
    for start, word in words:
        if start < end:
            continue
        bare = start + len(word) - len(word.lstrip(_OPENING))
        match = patterns.date.match(text, bare)
        if match is None and "-" in word:  # 17:42-12 يناير 2025
            bare = start + word.rindex("-") + 1
            match = patterns.date.match(text, bare)
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
        return word[-1].isdigit() or word.strip(_AROUND).casefold() in dated
    return first.isupper() and word.strip(_AROUND).casefold() in dated


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


def is_moment(text: str, patterns: Patterns) -> bool:
    """Tell whether a line is a date with its clock, zone and labels, and nothing else."""
    if len(text) > _LONGEST_MOMENT or patterns.digit.search(text) is None:
        return False
    words = text.split()
    if len(words) > _MOST_WORDS or _has_prose(text, words, patterns):
        return False
    dates = find_dates(text, patterns)
    rest = text
    for day in reversed(dates):
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    rest, clocks = patterns.clock.subn(" ", rest)
    left = [w for w in patterns.token.findall(rest) if w[0].isalnum()]
    labels = patterns.words.moment_words
    others = [w for w in left if w.strip(".").casefold() not in labels]
    if not dates:
        if clocks and (left or ":" in text):
            # "10:24 AM", "18.02 GMT": live pages give every entry its clock.
            return len(others) <= _MOST_ZONES and all(_is_zone(w) for w in others)
        # "Updated 11 sec ago", "2h ago": nothing but labels and numbers.
        is_span = all(w.isdigit() or (w[:-1].isdigit() and w[-1] in _UNITS) for w in others)
        return is_span and 1 < len(left) <= _RELATIVE
    if any(not w[0].isascii() for w in others) and any(d.is_whole for d in dates):
        is_opened = dates[0].start == 0 or left[0].casefold() in labels
        return is_opened and len(others) <= _MOST_HIJRI
    zones = sum(map(_is_zone, others))
    return len(others) - zones <= (1 if clocks else 0) and len(others) <= _MOST_ZONES


def _is_zone(word: str) -> bool:
    """Tell the name of a time zone, or a number beside a clock."""
    return (word.isupper() and len(word) <= _LONGEST_ZONE) or word.isdigit()


def _has_prose(text: str, words: list[str], patterns: Patterns) -> bool:
    """Tell in a glance that a line has words that no moment has."""
    known = patterns.words.moment_words
    dated = patterns.words.dated
    most = _MOST_ZONES if text.isascii() else _MOST_HIJRI
    long = others = 0
    for word in words:
        bare = word.strip(_AROUND).casefold()
        if bare.isalpha() and bare not in known and bare not in dated:
            long += len(bare) > 5  # noqa: PLR2004
            others += 1
            if long > 1 or others > most:
                return True
    return False
