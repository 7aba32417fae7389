"""Days and clocks in the forms of the standards, of which most know no day without a clock.

A zone is written where it is printed as an offset or as GMT; the letters of others (`IST`)
stand for several. Then a clock would name another moment, and only the day is kept.
"""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING, Final

from wireparse.models import TimestampKind

if TYPE_CHECKING:
    from wireparse.models import Article, Timestamp

__all__ = ["UNKNOWN", "iso_8601", "last_update", "offset_of", "rfc_3339", "rfc_3339_day"]

UNKNOWN: Final = "-00:00"
"""What RFC 3339 writes where the offset to local time is not known."""
_MIDNIGHT: Final = "T00:00:00"
_OFFSET: Final = re.compile(
    r"(?:GMT|UTC|Z)?\s?(?:([+\-\u2212])(\d{1,2})(?::?([0-5]\d))?)?", re.ASCII
)
_MOST_HOURS: Final = 14


def offset_of(zone: str) -> str | None:
    """Return the offset that a zone's printed form names; None for one that it does not.

    Example:
        >>> offset_of("GMT"), offset_of("UTC+5:30"), offset_of("+0200"), offset_of("IST")
        ('+00:00', '+05:30', '+02:00', None)
    """
    found = _OFFSET.fullmatch(zone.strip())
    if not found or not found[0]:
        return None
    sign, hours, minutes = found.groups()
    if sign is None:
        return "+00:00"
    if int(hours) > _MOST_HOURS:
        return None
    return f"{'+' if sign == '+' else '-'}{int(hours):02}:{minutes or '00'}"


def rfc_3339_day(day: date) -> str:
    """Write a day where a moment is asked for: its midnight, with an unknown offset.

    Example:
        >>> from datetime import date
        >>> rfc_3339_day(date(2026, 3, 3))
        '2026-03-03T00:00:00-00:00'
    """
    return f"{day.isoformat()}{_MIDNIGHT}{UNKNOWN}"


def rfc_3339(stamp: Timestamp | None) -> str | None:
    """Write a timestamp as a moment; None where its day is not known."""
    if stamp is None or stamp.date is None:
        return None
    clock, offset = _clock(stamp)
    return f"{stamp.date.isoformat()}{clock or _MIDNIGHT}{offset or UNKNOWN}"


def iso_8601(stamp: Timestamp | None) -> str | None:
    """Write a timestamp as a day, or as a day and a clock; None where its day is not known."""
    if stamp is None or stamp.date is None:
        return None
    clock, offset = _clock(stamp)
    return f"{stamp.date.isoformat()}{clock}{offset}"


def last_update(article: Article) -> Timestamp | None:
    """Return the latest of the updates that have a day."""
    stamps = [
        stamp
        for stamp in article.timestamps
        if stamp.kind is TimestampKind.UPDATED and stamp.date is not None
    ]
    return max(stamps, key=_order, default=None)


def _order(stamp: Timestamp) -> tuple[date, time]:
    return stamp.date or date.min, stamp.clock or time.min


def _clock(stamp: Timestamp) -> tuple[str, str]:
    """Return the clock and its offset, either empty where it is not known."""
    offset = offset_of(stamp.tz) if stamp.tz else ""
    if stamp.clock is None or offset is None:
        return "", ""
    return f"T{stamp.clock.isoformat('seconds')}", offset
