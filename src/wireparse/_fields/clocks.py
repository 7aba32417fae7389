"""Times of day in a piece of text, with their zones.

A reader. Figures are a clock by a colon, by the half of the day (`3 p.m.`), by a word (`10 Uhr`),
a letter between them (`10h43`), a zone or a date beside them; `10.43` alone is a price.
"""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    import regex

    from wireparse._vocabulary import Patterns

__all__ = ["FoundClock", "find_clocks"]

_NOON: Final = 12
_MIDNIGHT: Final = 24
"""An hour that some print for the end of a day."""


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


def find_clocks(text: str, patterns: Patterns, *, is_dated: bool) -> list[FoundClock]:
    """Find every time of day of *text*.

    Args:
        text: A line, its dates blanked.
        patterns: What is known.
        is_dated: Whether a date stands in the line: then `10.43` is a clock too.
    """
    found = [_read(match, is_dated=is_dated) for match in patterns.dates.clock.finditer(text)]
    return [clock for clock in found if clock is not None]


def _read(match: regex.Match[str], *, is_dated: bool) -> FoundClock | None:
    """Read a clock; None where the figures are none."""
    has_half = match["a_m"] is not None or match["p_m"] is not None
    is_worded = match["before"] is not None or match["after"] is not None
    if match["mm"] is None:
        is_told = has_half or is_worded
    else:
        is_told = match["sign"] != "." or has_half or is_worded or bool(match["zone"]) or is_dated
    value = _value(match) if is_told else None
    if value is None:
        return None
    last = max(match.end(name) for name in ("mm", "ss", "a_m", "p_m", "hh"))
    return FoundClock(
        match.start(),
        match.end(),
        " ".join(match.string[match.start("hh") : last].split()),
        value,
        match["zone"],
        not (has_half or is_worded or match["zone"] or match["sign"] != ":"),
    )


def _value(match: regex.Match[str]) -> time | None:
    """Return the time of day, if there is such a one."""
    hour = int(match["hh"])
    if hour <= _NOON and (match["a_m"] or match["p_m"]):
        hour = hour % _NOON + (_NOON if match["p_m"] else 0)
    minute, second = int(match["mm"] or 0), int(match["ss"] or 0)
    if hour == _MIDNIGHT and not minute:
        hour = 0
    try:
        return time(hour, minute, second)
    except ValueError:
        return None
