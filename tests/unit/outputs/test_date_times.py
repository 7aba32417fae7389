"""Days and clocks in the forms of the standards."""

from __future__ import annotations

from datetime import date, time

import pytest

from wireparse import Article, Timestamp, TimestampKind
from wireparse.outputs import _date_times

DAY = date(2026, 3, 3)


def stamp(
    clock: time | None = None,
    tz: str | None = None,
    day: date | None = DAY,
    kind: TimestampKind = TimestampKind.UPDATED,
) -> Timestamp:
    """Make a timestamp."""
    return Timestamp("", 0, 0, raw="", kind=kind, date=day, clock=clock, tz=tz)


@pytest.mark.parametrize(
    ("zone", "offset"),
    [
        ("GMT", "+00:00"),
        ("UTC", "+00:00"),
        ("Z", "+00:00"),
        ("+02:00", "+02:00"),
        ("-0330", "-03:30"),
        ("GMT+1", "+01:00"),
        ("UTC +5:30", "+05:30"),
        ("UTC\u22127", "-07:00"),
        (" gmt", None),
        ("IST", None),
        ("local time", None),
        ("+15", None),
        ("+٢", None),
        ("", None),
    ],
)
def test_an_offset_is_read_and_never_guessed(zone: str, offset: str | None) -> None:
    """Letters that stand for several zones are none."""
    assert _date_times.offset_of(zone) == offset


@pytest.mark.parametrize(
    ("given", "moment", "told"),
    [
        (stamp(), "2026-03-03T00:00:00-00:00", "2026-03-03"),
        (stamp(time(10, 43)), "2026-03-03T10:43:00-00:00", "2026-03-03T10:43:00"),
        (stamp(time(10, 43), "GMT"), "2026-03-03T10:43:00+00:00", "2026-03-03T10:43:00+00:00"),
        (stamp(time(10, 43), "IST"), "2026-03-03T00:00:00-00:00", "2026-03-03"),
        (stamp(time(10, 43), day=None), None, None),
        (None, None, None),
    ],
)
def test_a_timestamp_is_a_moment_or_a_day(
    given: Timestamp | None, moment: str | None, told: str | None
) -> None:
    """A clock whose zone cannot be told is left out, for it would be of another moment."""
    assert _date_times.rfc_3339(given) == moment
    assert _date_times.iso_8601(given) == told
    assert _date_times.rfc_3339_day(DAY) == "2026-03-03T00:00:00-00:00"


def test_the_last_update_is_the_latest() -> None:
    """Not the one that is printed last, nor the publication."""
    late, early = stamp(time(10, 43)), stamp(time(9))
    other = stamp(day=date(2026, 4, 1), kind=TimestampKind.PUBLISHED)
    article = Article(
        start=0, end=0, index=0, id="0", timestamps=(late, early, other, stamp(day=None))
    )
    assert _date_times.last_update(article) is late
    assert _date_times.last_update(Article(start=0, end=0, index=0, id="0")) is None
