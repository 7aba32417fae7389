"""Moments: lines that are nothing but a date with its clock, zone and labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.dates import DATE_EDGES, find_dates

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["is_moment"]

_MAX_MOMENT_CHARS: Final = 110
"""Characters of a moment with its labels."""
_MAX_MOMENT_WORDS: Final = 16
"""Words of the same."""
_MAX_ZONES: Final = 4
"""Words of a moment that are none of a date, clock or label."""
_MAX_HIJRI_WORDS: Final = 10
"""Words and numbers of the same day in another calendar, which is not written in ASCII."""
_MAX_SPAN_WORDS: Final = 8
"""Words of "Last updated about 11 hours ago", and some."""
_MAX_ZONE_CHARS: Final = 5
"""Letters of the name of a time zone: `AEST`, and one more."""


def is_moment(text: str, patterns: Patterns) -> bool:
    """Is a line a date with its clock, zone and labels, and nothing else?"""
    if len(text) > _MAX_MOMENT_CHARS or patterns.dates.digit.search(text) is None:
        return False
    words = text.split()
    if len(words) > _MAX_MOMENT_WORDS or _has_prose(text, words, patterns):
        return False
    dates = find_dates(text, patterns)
    rest = text
    for day in reversed(dates):
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    rest, clocks = patterns.dates.clock.subn(" ", rest)
    left = [w for w in patterns.token.findall(rest) if w[0].isalnum()]
    labels = patterns.words.moment_words
    others = [w for w in left if w.strip(".").casefold() not in labels]
    if not dates:
        if clocks and (left or ":" in text):
            # "10:24 AM", "18.02 GMT": live pages give every entry its clock.
            return len(others) <= _MAX_ZONES and all(_is_zone(w) for w in others)
        # "Updated 11 sec ago", "2h ago": nothing but labels and numbers.
        units = patterns.words.time_units
        is_span = all(w.isdigit() or (w[:-1].isdigit() and w[-1] in units) for w in others)
        return is_span and 1 < len(left) <= _MAX_SPAN_WORDS
    if any(not w[0].isascii() for w in others) and any(d.is_whole for d in dates):
        is_opened = dates[0].start == 0 or left[0].casefold() in labels
        return is_opened and len(others) <= _MAX_HIJRI_WORDS
    zones = sum(map(_is_zone, others))
    return len(others) - zones <= (1 if clocks else 0) and len(others) <= _MAX_ZONES


def _is_zone(word: str) -> bool:
    """Is it the name of a time zone, or a number beside a clock?"""
    return (word.isupper() and len(word) <= _MAX_ZONE_CHARS) or word.isdigit()


def _has_prose(text: str, words: list[str], patterns: Patterns) -> bool:
    """Has a line words that no moment has? A cheap test that rules most lines out."""
    known = patterns.words.moment_words
    dated = patterns.words.dated
    most = _MAX_ZONES if text.isascii() else _MAX_HIJRI_WORDS
    long = others = 0
    for word in words:
        bare = word.strip(DATE_EDGES).casefold()
        if bare.isalpha() and bare not in known and bare not in dated:
            long += len(bare) > 5  # noqa: PLR2004
            others += 1
            if long > 1 or others > most:
                return True
    return False
