"""The parts of a line about time: dates, clocks, spans of time that have passed, labels.

A reader of short lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.clocks import find_clocks
from wireparse._fields.dates import find_dates, search_dates
from wireparse.models import TimestampKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._fields.clocks import FoundClock
    from wireparse._fields.dates import FoundDate
    from wireparse._fields.word_lines import WordLine
    from wireparse._vocabulary import Patterns

__all__ = ["MomentPart", "find_parts"]

_BESIDE: Final = 2
"""Words beside a span of time that say what took it."""
_MAX_DIGITS: Final = 4
"""Digits of the number of a span of time."""


class MomentPart(NamedTuple):
    """A part of a line about time.

    Attributes:
        start: Offset in the line.
        end: Offset after it.
        day: The date that it is.
        clock: The time of day that it is, with its zone.
        label: What it says the moment is of, if it is a label.
        is_span: Whether it is a span of time that has passed.
    """

    start: int
    end: int
    day: FoundDate | None = None
    clock: FoundClock | None = None
    label: TimestampKind | None = None
    is_span: bool = False


def find_parts(line: WordLine, patterns: Patterns) -> tuple[list[MomentPart], WordLine]:
    """Find the parts of a line about time, in their order; and what is left of the line."""
    text = line.text
    is_glued = patterns.dates.glued.search(text) is not None
    days = search_dates(text, patterns) if is_glued else find_dates(text, patterns)
    parts = [MomentPart(day.start, day.end, day=day) for day in days]
    rest = _without(line, parts, patterns)
    spans = [*_passed_spans(rest, patterns)]
    rest = _without(rest, [*spans, *_reading_times(rest, patterns)], patterns)
    is_dated = any(not day.is_weekday for day in days)
    clocks = [
        MomentPart(clock.start, clock.end, clock=clock)
        for clock in find_clocks(rest, patterns, is_dated=is_dated)
    ]
    rest = _without(rest, clocks, patterns)
    labels = [*_labels(rest, patterns)]
    rest = _without(rest, labels, patterns)
    return sorted(parts + spans + clocks + labels), rest


def _without(line: WordLine, parts: Sequence[MomentPart], patterns: Patterns) -> WordLine:
    """Put spaces in the place of what is known."""
    return line.without([(part.start, part.end) for part in parts], patterns)


def _labels(line: WordLine, patterns: Patterns) -> Iterator[MomentPart]:
    """Find the words that say what a moment is of."""
    known, at = patterns.times, 0
    while at < len(line.words):
        updated = known.updated.length(line.words, at)
        published = known.published.length(line.words, at)
        kind = TimestampKind.UPDATED if updated >= published else TimestampKind.PUBLISHED
        count = max(updated, published)
        if count:
            yield MomentPart(line.starts[at], line.ends[at + count - 1], label=kind)
        at += count or 1


def _passed_spans(line: WordLine, patterns: Patterns) -> Iterator[MomentPart]:
    """Find `3 hours ago`, `vor 3 Stunden`, `il y a une heure`, `منذ ساعتين`."""
    at = 0
    while at < len(line.words):
        end = _passed_end(line, at, patterns)
        if end > at:
            yield MomentPart(line.starts[at], line.ends[end - 1], is_span=True)
        at = max(end, at + 1)


def _passed_end(line: WordLine, at: int, patterns: Patterns) -> int:
    """Return the index after a span that has passed; the same one where none begins there."""
    known = patterns.times
    count = known.ago.length(line.words, at)
    if count:
        for begin in (at + count, at + count + 1):  # vor etwa 3 Stunden
            end = _span_end(line, begin, patterns)
            if end == begin and begin < len(line.words) and line.words[begin] in known.units:
                end += 1
            if end > begin:
                return end
    end = _span_end(line, at, patterns)
    count = known.ago.length(line.words, end) if end > at else 0
    return end + count if count else at


def _span_end(line: WordLine, at: int, patterns: Patterns) -> int:
    """Return the index after a span of time: `3 hours`, `one hour and 5 minutes`."""
    known, words = patterns.times, line.words
    end = at
    while True:
        begin = end + (end > at and end < len(words) and words[end] in known.joiners)
        if begin + 1 >= len(words) or words[begin + 1] not in known.units:
            return end
        is_number = words[begin].isdigit() and len(words[begin]) <= _MAX_DIGITS
        if not is_number and words[begin] not in known.ones:
            return end
        is_unit = not known.units.isdisjoint(words[begin + 3 : begin + 4])
        if _is_between(line, begin + 1) and not is_unit:
            return end
        end = begin + 2


def _is_between(line: WordLine, at: int) -> bool:
    """Does a word stand between two numbers that it is glued to, as in `10h43`?"""
    is_glued = line.ends[at] in line.starts[at + 1 : at + 2]
    return is_glued and line.words[at + 1].isdigit()


def _reading_times(line: WordLine, patterns: Patterns) -> Iterator[MomentPart]:
    """Find the spans of time beside which a word says that reading takes them."""
    known, words, at = patterns.times, line.words, 0
    while at < len(words):
        end = _span_end(line, at, patterns)
        if end > at:
            beside = words[max(0, at - _BESIDE) : at] + words[end : end + _BESIDE]
            if not known.reading.isdisjoint(beside):
                yield MomentPart(line.starts[at], line.ends[end - 1])
        at = max(end, at + 1)
