"""Times of day in a short line, with their zones.

A reader. Figures are a clock by a colon, by the half of the day (`3 p.m.`), by a word (`10 Uhr`),
a letter between them (`10h43`), a zone or a date beside them; `10.43` alone is a price.
"""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    import re

    from wireparse._fields.word_lines import WordLine
    from wireparse._vocabulary import Patterns

__all__ = ["FoundClock", "find_clocks"]

_NOON: Final = 12
_MIDNIGHT: Final = 24
"""An hour that some print for the end of a day."""
_GREENWICH: Final = "Z"
"""The zone as machines write it."""
_OFFSET_DIGITS: Final = 4
"""Digits of an offset that stands without the name of a zone: `+0200`."""


class FoundClock(NamedTuple):
    """A time of day in a text.

    Attributes:
        start: Offset in the text.
        end: Offset after it and its zone.
        raw: The clock as printed, with its half of the day.
        value: The same as a value.
        zone: The zone as printed.
        is_bare: Whether nothing but figures and a colon say that it is one.
    """

    start: int
    end: int
    raw: str
    value: time
    zone: str | None
    is_bare: bool


class _Beside(NamedTuple):
    """What stands behind the figures of a clock.

    Attributes:
        raw_end: Offset after its half of the day.
        end: Offset after its zone.
        half: Hours to add to a clock of twelve hours; None where no half is printed.
        is_worded: Whether a word says that it is a clock.
        zone: The zone.
        is_span: Whether a word says that it is a span of time.
    """

    raw_end: int
    end: int
    half: int | None
    is_worded: bool
    zone: str | None
    is_span: bool


def find_clocks(line: WordLine, patterns: Patterns, *, is_dated: bool) -> list[FoundClock]:
    """Find every time of day of a line.

    Args:
        line: The line, its dates blanked.
        patterns: What is known.
        is_dated: Whether a date stands in the line: then `10.43` is a clock too.
    """
    found: list[FoundClock] = []
    for match in patterns.dates.figures.finditer(line.text):
        if found and match.start() < found[-1].end:
            continue  # the offset of its zone
        beside = _look_beside(match, line, patterns)
        if beside.is_span or not _is_told(match, beside, line, patterns, is_dated=is_dated):
            continue
        value = _value(match, beside.half)
        if value is None:
            continue
        raw = " ".join(line.text[match.start("hh") : beside.raw_end].split())
        is_named = beside.half is not None or beside.is_worded or beside.zone is not None
        is_bare = not is_named and match["sign"] == ":"
        found.append(FoundClock(match.start(), beside.end, raw, value, beside.zone, is_bare))
    return found


def _look_beside(match: re.Match[str], line: WordLine, patterns: Patterns) -> _Beside:
    """Read what stands behind figures: half of the day, word, zone."""
    known = patterns.times
    end = raw_end = match.end()
    at = line.at(end)
    half = None
    for phrases, hours in ((known.before_noon, 0), (known.after_noon, _NOON)):
        count = phrases.length(line.words, at) if line.joins(end, at) else 0
        if count:
            half, at = hours, at + count
            end = raw_end = _with_stop(line, line.ends[at - 1])
            break
    is_worded = line.joins(end, at) and line.words[at] in known.clock
    if is_worded:
        end, at = line.ends[at], at + 1
    zone = _zone(line, end, at, match, patterns, has_half=half is not None)
    is_span = not is_worded and line.joins(end, at) and line.words[at] in known.units
    if zone is not None:
        end, is_span = zone[1], False
    return _Beside(raw_end, end, half, is_worded, zone[0] if zone else None, is_span)


def _with_stop(line: WordLine, end: int) -> int:
    """Take in the full stop of a short form."""
    return end + line.text.startswith(".", end)


def _zone(
    line: WordLine,
    end: int,
    at: int,
    match: re.Match[str],
    patterns: Patterns,
    *,
    has_half: bool,
) -> tuple[str, int] | None:
    """Read the zone behind a clock, and where it ends; None where there is none.

    Args:
        line: The line.
        end: Offset after the clock.
        at: Index of the word behind it.
        match: The clock's figures.
        patterns: What is known.
        has_half: Whether it says its half of the day: then capitals do not count.
    """
    text, known = line.text, patterns.times
    offset = patterns.dates.offset
    count = known.zones.length(line.words, at) if line.joins(end, at, ",(") else 0
    if count:
        start, end_of_name = line.starts[at], line.ends[at + count - 1]
        printed = " ".join(text[start:end_of_name].split())
        if has_half or printed in known.printed_zones:
            more = offset.match(text, end_of_name)
            last = more.end() if more else end_of_name
            return text[start:last], last + text.startswith(")", last)
    if text.startswith(_GREENWICH, end) and not text[end + 1 : end + 2].isalnum():
        return _GREENWICH, end + 1
    more = offset.match(text, end)
    if more is None or sum(map(str.isdigit, more[0])) < _OFFSET_DIGITS:
        return None
    printed = more[0].strip()
    # `20:30-22:00` is from one clock to another.
    is_span = printed[0] != "+" and ":" in printed and match["ss"] is None
    return None if is_span else (printed, more.end())


def _is_told(
    match: re.Match[str],
    beside: _Beside,
    line: WordLine,
    patterns: Patterns,
    *,
    is_dated: bool,
) -> bool:
    """Do figures say that they are a clock, or something beside them?"""
    sign, has_half = match["sign"], beside.half is not None
    if sign is not None and sign != ".":
        return True
    if match["mm4"] is not None:  # 0649 GMT
        return has_half or beside.zone is not None
    if has_half or beside.is_worded:
        return True
    if sign is not None and (beside.zone is not None or is_dated):
        return True
    before = line.at(match.start()) - 1
    is_worded = before >= 0 and line.words[before] in patterns.times.before_clock
    return is_worded and not line.text[line.ends[before] : match.start()].strip(" .:\u00a0")


def _value(match: re.Match[str], half: int | None) -> time | None:
    """Return the time of day, if there is such a one."""
    hour = int(match["hh"])
    if half is not None and hour <= _NOON:
        hour = hour % _NOON + half
    minute, second = int(match["mm"] or match["mm4"] or 0), int(match["ss"] or 0)
    if hour == _MIDNIGHT and not minute:
        hour = 0
    try:
        return time(hour, minute, second)
    except ValueError:
        return None
