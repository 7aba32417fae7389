"""Articles that were seen are remembered by key and place, up to a number of them."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

from wireparse._parser import seen
from wireparse.spans import Span

if TYPE_CHECKING:
    import pytest


def key(number: int) -> int:
    """Make a key that looks like a digest."""
    return (number * 0x9E3779B97F4A7C15 + 1) % (1 << 64)


def test_an_article_that_was_seen_is_told_with_its_first_place() -> None:
    """Also the third time, and whatever its key is."""
    known = seen.Seen()
    for name in (0, 7, (1 << 64) - 1):
        assert known.first(name, 0, 9) is None
        assert known.first(name, 20, 29) == Span(0, 9)
        assert known.first(name, 40, 49) == Span(0, 9)


def test_articles_are_found_again_when_they_are_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as are kept, and none that was never there."""
    monkeypatch.setattr(seen, "_RUN", 8)
    known = seen.Seen()
    for number in range(100):
        assert known.first(key(number), 1 << 40 | number, 1 << 50 | number) is None
    for number in range(100):
        assert known.first(key(number), 0, 0) == Span(1 << 40 | number, 1 << 50 | number)
    assert known.first(key(100), 0, 0) is None


def test_the_first_of_very_many_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """And are new when they come again; those after them are still known."""
    monkeypatch.setattr(seen, "_RUN", 8)
    monkeypatch.setattr(seen, "_RUNS", 4)
    known = seen.Seen()
    for number in range(48):
        assert known.first(key(number), number, number + 1) is None
    assert known.first(key(48 - 32), 0, 0) == Span(16, 17)
    assert known.first(key(47), 0, 0) == Span(47, 48)
    assert known.first(key(3), 500, 501) is None
    assert known.first(key(3), 600, 601) == Span(500, 501)


def test_an_article_takes_some_bytes_of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dump of a gigabyte has a million of them."""
    monkeypatch.setattr(seen, "_RUN", 1 << 10)
    known = seen.Seen()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for number in range(16 << 10):
            known.first(key(number), number, number + 1)
        taken = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert taken < 28 * (16 << 10)
