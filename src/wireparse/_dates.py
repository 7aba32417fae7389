"""Dates in a piece of text, and lines that are nothing but a moment.

A reader: from text and patterns to values, for the stages that need it. A date is never
guessed: without a year there is none, and numerals of which both could be the month
(11/10/2019) give none either.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    import regex

    from wireparse._patterns import Patterns

__all__ = ["FoundDate", "find_dates", "is_moment", "strip_openers"]

_LONGEST_MOMENT: Final = 110
"""A moment with its labels is a short line."""


@frozen
class FoundDate:
    """A date in a text.

    Attributes:
        start: Offset in the text.
        end: Offset after it.
        value: The day, if day, month and year are given.
        is_weekday: Whether it is the name of a weekday and no more.
    """

    start: int
    end: int
    value: date | None
    is_weekday: bool


def find_dates(text: str, patterns: Patterns) -> list[FoundDate]:
    """Find every date of *text*, whole or not."""
    return [
        FoundDate(m.start(), m.end(), _value(m, patterns), m["weekday2"] is not None)
        for m in patterns.date.finditer(text)
    ]


def _value(match: regex.Match[str], patterns: Patterns) -> date | None:
    year = match["year"] or match["year2"] or match["year4"] or match["n3"]
    if not year or len(year) != 4:  # noqa: PLR2004  a year of two digits is a guess
        return None
    if match["n1"]:
        month, day = _month_and_day(int(match["n1"]), int(match["n2"]))
    else:
        name = (match["month"] or match["month2"] or "").rstrip(".").casefold()
        month = patterns.words.months.get(" ".join(name.split()), 0) or int(match["month4"] or 0)
        day = int(match["day"] or match["day2"] or match["day4"] or 0)
    try:
        return date(int(year), month, day)
    except ValueError:
        return None


def _month_and_day(first: int, second: int) -> tuple[int, int]:
    """Tell two numerals apart where only one of them can be a month."""
    last_month = 12
    if first > last_month >= second:
        return second, first
    if second > last_month >= first:
        return first, second
    return 0, 0


def strip_openers(text: str, openers: tuple[str, ...]) -> tuple[str, str]:
    """Cut one of *openers* (casefolded, longest first) off, and what joins it.

    Returns:
        What was cut off and what is left; an empty text where no opener stands.
    """
    folded = text[:40].casefold()
    for opener in openers:
        if folded.startswith(opener):
            rest = text[len(opener) :]
            if not rest or not rest[0].isalnum():
                return text[: len(opener)], rest.lstrip(" :-–—|")
    return "", text


def is_moment(text: str, patterns: Patterns) -> bool:
    """Tell whether a line is a date with its clock, zone and labels, and nothing else."""
    if len(text) > _LONGEST_MOMENT or not any(c.isdigit() for c in text):
        return False
    rest, dates = patterns.date.subn(" ", text)
    rest, clocks = patterns.clock.subn(" ", rest)
    words = [w for w in patterns.token.findall(rest) if w[0].isalnum()]
    labels = _labels(patterns)
    others = [w for w in words if w.strip(".").casefold() not in labels]
    if not dates:
        return bool(words) and words[0].casefold() in labels and len(words) <= 8 and _relative(others)  # noqa: PLR2004  "Updated 11 sec ago"
    # What is left beside date, clock and labels: a zone, a country, a place.
    zones = [w for w in others if (w.isupper() and len(w) <= 5) or w.isdigit()]  # noqa: PLR2004
    return len(others) - len(zones) <= (1 if clocks else 0) and len(others) <= 3  # noqa: PLR2004


def _relative(words: list[str]) -> bool:
    return any(w.isdigit() for w in words) and "ago" in words


def _labels(patterns: Patterns) -> frozenset[str]:
    openers = patterns.words.published + patterns.words.updated + patterns.words.byline
    return frozenset(word for opener in openers for word in opener.split()) | _GLUE


_GLUE: Final = frozenset(("at", "on", "of", "am", "pm", "a.m", "p.m", "ist", "local", "time"))
