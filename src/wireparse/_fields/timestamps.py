"""Moments: lines that are nothing but dates with their clocks, zones and labels.

A reader of single lines, strict and cheap: it is asked about most short lines of a page. What
is no line of a moment is told by its first words; in others dates, clocks, spans of time that
have passed and known labels are found, and what is left of the line has to be little: a share
of its letters and digits, and one unknown word at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.clocks import FoundClock, find_clocks
from wireparse._fields.dates import DATE_EDGES, FoundDate, search_dates
from wireparse.models import Timestamp, TimestampKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._vocabulary import Patterns

__all__ = ["is_moment", "read_timestamps"]

_MAX_MOMENT_CHARS: Final = 110
"""Characters of a moment with its labels."""
_MAX_MOMENT_WORDS: Final = 16
"""Words of the same."""
_MAX_OTHERS: Final = 4
"""Words of a moment that are none of a date, clock or label: zones."""
_MAX_HIJRI_WORDS: Final = 10
"""Words and numbers of the same day in another calendar, which is not written in ASCII."""
_MAX_ZONE_CHARS: Final = 5
"""Letters of the name of a time zone: `AEST`, and one more."""
_LONG: Final = 5
"""Letters up to which a word may be a zone or a short form."""
_LEAST_SHARE: Final = 0.6
"""Letters and digits of dates, clocks and labels among all of the line."""
_BETWEEN: Final = " -–—|•·,;/\t\u00a0"
"""Signs between two moments of a line."""


class _Piece(NamedTuple):
    """A part of a line that is known: a date, a clock, a label or a span of time."""

    start: int
    end: int
    day: FoundDate | None = None
    clock: FoundClock | None = None
    label: TimestampKind | None = None
    is_span: bool = False


def is_moment(text: str, patterns: Patterns) -> bool:
    """Is a line a date with its clock, zone and labels, and nothing else?"""
    if len(text) > _MAX_MOMENT_CHARS or not _may_tell(text, patterns):
        return False
    words = text.split()
    if len(words) > _MAX_MOMENT_WORDS or _has_prose(text, words, patterns):
        return False
    pieces, rest = _pieces(text, patterns)
    return _is_told(text, pieces, rest, patterns)


def read_timestamps(
    text: str, start: int, patterns: Patterns, order: str | None = None
) -> tuple[Timestamp, ...]:
    """Read a line of moments: one for each date, clock, span of time or label.

    `Jul 31, 2024 - Last updated at Aug 1, 2024` are two, `4 May 2026 10:43 GMT` is one.

    Args:
        text: The line.
        start: Its offset in the dump.
        patterns: What is known.
        order: In which order the article's language prints day and month, if it is known.
    """
    pieces, _ = _pieces(text, patterns)
    groups = _groups(pieces) or [[]]
    found: list[Timestamp] = []
    low = 0
    for at, group in enumerate(groups, 1):
        high = group[-1].end if at < len(groups) else len(text)
        low += len(text[low:high]) - len(text[low:high].lstrip(_BETWEEN))
        piece = text[low:high].rstrip()
        found.append(_timestamp(piece, start + low, _told(text, group) or piece, group, order))
        low = high
    return tuple(found)


def _told(text: str, group: Sequence[_Piece]) -> str:
    """Return what is printed of a date; without one, of the clock or of how long ago it was."""
    told = [p for p in group if p.day and not p.day.is_weekday][:1]
    told = told or [p for p in group if p.label is None]
    return " ".join(text[told[0].start : told[-1].end].split()) if told else ""


def _timestamp(
    text: str, start: int, raw: str, group: Sequence[_Piece], order: str | None
) -> Timestamp:
    """Make the timestamp of a few pieces of a line."""
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
    ago = patterns.words.ago_words
    first, last = text.partition(" ")[0], text.rpartition(" ")[2]
    return first.casefold() in ago or last.casefold() in ago


def _has_prose(text: str, words: list[str], patterns: Patterns) -> bool:
    """Has a line words that no moment has? A cheap test that rules most lines out."""
    known = patterns.words.moment_words
    dated = patterns.words.dated
    most = _MAX_OTHERS if text.isascii() else _MAX_HIJRI_WORDS
    long = others = 0
    for word in words:
        bare = word.strip(DATE_EDGES).casefold()
        if bare.isalpha() and bare not in known and bare not in dated:
            long += len(bare) > _LONG
            others += 1
            if long > 1 or others > most:
                return True
    return False


def _pieces(text: str, patterns: Patterns) -> tuple[list[_Piece], str]:
    """Find the parts of a line that are known, in their order; and the line without them."""
    pieces = [_Piece(day.start, day.end, day=day) for day in search_dates(text, patterns)]
    rest = _blanked(text, pieces)
    is_dated = any(not p.day.is_weekday for p in pieces if p.day)
    found = patterns.dates
    for pattern, is_span in ((found.relative, True), (found.span, False)):
        spans = [_Piece(m.start(), m.end(), is_span=is_span) for m in pattern.finditer(rest)]
        if not is_span:  # a length of time that has not passed is what reading takes
            spans = [s for s in spans if _is_reading(rest, s, patterns)]
        rest = _blanked(rest, spans)
        pieces += spans if is_span else ()
    clocks = find_clocks(rest, patterns, is_dated=is_dated)
    more = [_Piece(clock.start, clock.end, clock=clock) for clock in clocks]
    rest = _blanked(rest, more)
    for match in found.label.finditer(rest):
        kind = TimestampKind.UPDATED if match["updated"] else TimestampKind.PUBLISHED
        more.append(_Piece(match.start(), match.end(), label=kind))
    rest = _blanked(rest, more)
    return sorted(pieces + more), rest


def _blanked(text: str, pieces: Iterable[_Piece]) -> str:
    """Put spaces in the place of what is known."""
    for piece in pieces:
        text = f"{text[: piece.start]}{' ' * (piece.end - piece.start)}{text[piece.end :]}"
    return text


def _is_reading(text: str, span: _Piece, patterns: Patterns) -> bool:
    """Does a word beside a span of time say that reading takes it?"""
    beside = patterns.dates.piece.findall(text[: span.start])[-2:]
    beside += patterns.dates.piece.findall(text[span.end :])[:2]
    words = patterns.words.reading_words
    return any(word.casefold() in words for word in beside)


def _is_told(text: str, pieces: Sequence[_Piece], rest: str, patterns: Patterns) -> bool:
    """Is enough of a line known, and enough of it a moment?"""
    days = [p.day for p in pieces if p.day]
    clocks = [p.clock for p in pieces if p.clock]
    labels = sum(p.label is not None for p in pieces)
    dated = [day for day in days if not day.is_weekday]
    if not dated and not any(p.is_span for p in pieces) and not _is_clock(clocks, labels, days):
        return False
    known = patterns.words.moment_words
    others = [m for m in patterns.dates.piece.finditer(rest) if m[0].casefold() not in known]
    if not others:
        return True
    if any(not m[0][0].isascii() for m in others) and any(day.is_whole for day in days):
        is_opened = pieces[0].start == 0 or pieces[0].label is not None
        return is_opened and len(others) <= _MAX_HIJRI_WORDS
    return _are_few(text, rest, [m[0] for m in others], dated, clocks, patterns)


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
    rest: str,
    others: Sequence[str],
    dated: Sequence[FoundDate],
    clocks: Sequence[FoundClock],
    patterns: Patterns,
) -> bool:
    """Are unknown words few: zones beside a clock, a number, and one label or city?"""
    zones = [word for word in others if word.isupper() and len(word) <= _MAX_ZONE_CHARS]
    numbers = [word for word in others if word.isdigit()]
    is_whole = any(day.is_whole for day in dated)
    if len(others) > _MAX_OTHERS or (zones and not clocks) or len(numbers) > is_whole:
        return False
    unknown = [word for word in others if word not in zones and word not in numbers]
    if not unknown:
        return True
    label = unknown[0]
    if len(unknown) > 1 or not dated or label.casefold() in patterns.words.openers:
        return False
    if f"{label}:" in rest or f"{label} :" in rest:
        return True
    return bool(clocks) and len(label) <= (1 - _LEAST_SHARE) * sum(map(str.isalnum, text))


def _groups(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """Part the pieces of a line: a label, or a second date or clock, begins another moment."""
    groups: list[list[_Piece]] = []
    for piece in pieces:
        if not groups or _begins(groups[-1], piece):
            groups.append([])
        groups[-1].append(piece)
    if len(groups) > 1 and all(p.label is not None for p in groups[-1]):
        label = groups.pop()  # behind its date
        groups[-1] += label
    return groups


def _begins(group: Sequence[_Piece], piece: _Piece) -> bool:
    """Does a piece begin another moment than that of the pieces before it?"""
    if piece.label is not None:
        return any(p.label is None for p in group)
    if piece.day is not None:
        is_taken = any(p.is_span or (p.day and not p.day.is_weekday) for p in group)
        return is_taken and not piece.day.is_weekday
    if piece.clock is not None:
        return any(p.is_span or p.clock for p in group)
    return any(p.label is None for p in group)
