"""Moments: lines that are nothing but dates with their clocks, zones and labels.

A reader of single lines, strict and cheap: it is asked about most short lines of a page. What
is no line of a moment is told by its first words; in others dates, clocks, spans of time that
have passed and known labels are found, and what is left of the line has to be little: a share
of its letters and digits, and one unknown word at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.moments import find_parts
from wireparse._fields.word_lines import WordLine
from wireparse._vocabulary import is_uncased
from wireparse.models import Timestamp, TimestampKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._fields.clocks import FoundClock
    from wireparse._fields.dates import FoundDate
    from wireparse._fields.moments import MomentPart
    from wireparse._vocabulary import Patterns

__all__ = ["is_moment", "moment_parts", "read_timestamps"]

_MAX_MOMENT_CHARS: Final = 110
"""Characters of a moment with its labels."""
_MAX_MOMENT_WORDS: Final = 24
"""Words and numbers of the same, each number of a date by itself."""
_MAX_OTHERS: Final = 4
"""Words of a moment that are none of a date, clock or label: zones."""
_MAX_HIJRI_WORDS: Final = 10
"""Words and numbers of the same day in another calendar, which is not written in ASCII."""
_MAX_ZONE_CHARS: Final = 5
"""Letters of the name of a time zone: `AEST`, and one more."""
_LEAST_SHARE: Final = 0.6
"""Letters and digits of dates, clocks and labels among all of the line."""
_BETWEEN: Final = " -–—|•·,;/\t\u00a0"
"""Signs between two moments of a line."""


def is_moment(text: str, patterns: Patterns) -> bool:
    """Is a line a date with its clock, zone and labels, and nothing else?"""
    if len(text) > _MAX_MOMENT_CHARS or not _may_tell(text, patterns):
        return False
    line = WordLine(text, patterns)
    if len(line.words) > _MAX_MOMENT_WORDS or _has_prose(line, patterns):
        return False
    parts, rest = find_parts(line, patterns)
    return _is_told(text, parts, rest, patterns)


def moment_parts(text: str, patterns: Patterns) -> Sequence[MomentPart]:
    """Find the parts of a line of moments."""
    return find_parts(WordLine(text, patterns), patterns)[0]


def read_timestamps(
    text: str,
    start: int,
    parts: Sequence[MomentPart],
    order: str | None = None,
) -> tuple[Timestamp, ...]:
    """Read a line of moments: one for each date, clock, span of time or label.

    `Jul 31, 2024 - Last updated at Aug 1, 2024` are two, `4 May 2026 10:43 GMT` is one.

    Args:
        text: The line.
        start: Its offset in the dump.
        parts: Its parts, as `moment_parts` finds them.
        order: In which order the article's language prints day and month, if it is known.
    """
    groups = _groups(text, parts) or [[]]
    found: list[Timestamp] = []
    low = 0
    for at, group in enumerate(groups, 1):
        high = group[-1].end if at < len(groups) else len(text)
        low += len(text[low:high]) - len(text[low:high].lstrip(_BETWEEN))
        piece = text[low:high].rstrip()
        found.append(_timestamp(piece, start + low, _told(text, group) or piece, group, order))
        low = high
    return tuple(found)


def _told(text: str, group: Sequence[MomentPart]) -> str:
    """Return what is printed of a date; without one, of the clock or of how long ago it was."""
    told = [p for p in group if p.day and not p.day.is_weekday][:1]
    told = told or [p for p in group if p.label is None]
    return " ".join(text[told[0].start : told[-1].end].split()) if told else ""


def _timestamp(
    text: str, start: int, raw: str, group: Sequence[MomentPart], order: str | None
) -> Timestamp:
    """Make the timestamp of a few parts of a line."""
    day = next((p.day for p in group if p.day and not p.day.is_weekday), None)
    clock = next((p.clock for p in group if p.clock), None)
    return Timestamp(
        text,
        start,
        start + len(text),
        raw,
        next((p.label for p in group if p.label is not None), TimestampKind.UNKNOWN),
        day.value_in(order) if day else None,
        clock.raw if clock else None,
        clock.value if clock else None,
        clock.zone if clock else None,
    )


def _may_tell(text: str, patterns: Patterns) -> bool:
    """Has a line a digit, or a word at either end that says how long ago?"""
    if patterns.dates.digit.search(text) is not None:
        return True
    ago = patterns.times.ago_words
    first, last = text.partition(" ")[0], text.rpartition(" ")[2]
    return first.casefold() in ago or last.casefold() in ago


def _has_prose(line: WordLine, patterns: Patterns) -> bool:
    """Has a line words that no moment has, or too little of one? It rules most lines out."""
    known, telling = patterns.times.known, patterns.times.telling
    latin = long = others = told = 0
    for at, word in enumerate(line.words):
        if word in known or word.isdigit():
            told += word.isdigit() or 2 * (word in telling)
            continue
        others += 1
        if is_uncased(word):
            long += len(word) > _MAX_ZONE_CHARS
        else:
            latin += not _is_zone(line, at)
        if latin > 1 or long > 1 or others > _MAX_HIJRI_WORDS:
            return True
    return told < 2  # noqa: PLR2004  a clock has two numbers


def _is_zone(line: WordLine, at: int) -> bool:
    """May a word be the name of a zone: a few capitals?"""
    word = line.text[line.starts[at] : line.ends[at]]
    return word.isupper() and len(word) <= _MAX_ZONE_CHARS


def _is_told(text: str, parts: Sequence[MomentPart], rest: WordLine, patterns: Patterns) -> bool:
    """Is enough of a line known, and enough of it a moment?"""
    days = [p.day for p in parts if p.day]
    clocks = [p.clock for p in parts if p.clock]
    labels = sum(p.label is not None for p in parts)
    dated = [day for day in days if not day.is_weekday]
    if not dated and not any(p.is_span for p in parts) and not _is_clock(clocks, labels, days):
        return False
    known, months = patterns.times.known, patterns.times.months  # a month alone is a name
    others = [at for at, word in enumerate(rest.words) if word not in known or word in months]
    if not others:
        return True
    uncased = sum(is_uncased(rest.words[at]) for at in others)
    if uncased and any(day.is_whole for day in days):
        is_opened = parts[0].start == 0 or parts[0].label is not None
        return is_opened and len(others) <= _MAX_HIJRI_WORDS
    return _are_few(text, rest, others, dated, clocks, patterns)


def _is_clock(clocks: Sequence[FoundClock], labels: int, days: Sequence[FoundDate]) -> bool:
    """Is a line without a date one of a clock, and no span from one to another?"""
    if not clocks or len(clocks) > labels + 1:
        return False
    (clock, *_) = clocks
    if not clock.is_bare or labels or days:
        return len(days) < 2  # noqa: PLR2004  from one weekday to another: when a shop is open
    # `00:00` is what a player shows, `3:15` a length, `10:43:05` how long a race took.
    return clock.raw[:2].isdigit() and len(clock.raw) == len("10:43") and bool(clock.value.hour)


def _are_few(
    text: str,
    rest: WordLine,
    others: Sequence[int],
    dated: Sequence[FoundDate],
    clocks: Sequence[FoundClock],
    patterns: Patterns,
) -> bool:
    """Are unknown words few: zones beside a clock, a number, and one label or city?"""
    zones = sum(_is_zone(rest, at) for at in others)
    numbers = sum(rest.words[at].isdigit() for at in others)
    is_whole = any(day.is_whole for day in dated)
    if len(others) > _MAX_OTHERS or (zones and not clocks) or numbers > is_whole:
        return False
    unknown = [at for at in others if not (_is_zone(rest, at) or rest.words[at].isdigit())]
    if not unknown:
        return True
    (label, *more) = unknown
    word = rest.words[label]
    if more or not dated or word in patterns.words.openers:
        return False
    if rest.text[rest.ends[label] :].lstrip().startswith(":"):
        return True
    return bool(clocks) and len(word) <= (1 - _LEAST_SHARE) * sum(map(str.isalnum, text))


def _groups(text: str, parts: Sequence[MomentPart]) -> list[list[MomentPart]]:
    """Part a line: a label, or a second date or clock, begins another moment."""
    groups: list[list[MomentPart]] = []
    for part in parts:
        if not groups or _begins(groups[-1], part, text):
            groups.append([])
        groups[-1].append(part)
    if len(groups) > 1 and all(p.label is not None for p in groups[-1]):
        label = groups.pop()  # behind its date
        groups[-1] += label
    return groups


def _begins(group: Sequence[MomentPart], part: MomentPart, text: str) -> bool:
    """Does a part begin another moment than that of the parts before it?"""
    if part.label is not None:
        return any(p.label is None for p in group)
    if part.day is not None:
        is_taken = any(p.is_span or (p.day and not p.day.is_weekday) for p in group)
        return is_taken and not part.day.is_weekday
    if part.clock is not None:
        is_same = group[-1].clock and text[group[-1].end : part.start].strip() == "("
        return not is_same and any(p.is_span or p.clock for p in group)
    return any(p.label is None for p in group)
