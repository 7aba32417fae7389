"""Counts add up, and are the same when they were written down."""

from __future__ import annotations

import json

import wireparse
from wireparse.corpus._report import Counts


def _counts() -> Counts:
    counts = Counts(texts=2, chars=1_000_000, seconds=2.0)
    for article in wireparse.read(wireparse.samples.path("dump")):
        counts.count(article)
    counts.note_error("a.jsonl:3", "null")
    counts.note_time(0.5, "a")
    counts.note_time(1.5, "b")
    return counts


def test_counts_add_up() -> None:
    """Numbers, codes, and of errors and slow texts the first few."""
    whole = Counts()
    for _ in range(4):
        whole.add(_counts())
    assert (whole.articles, whole.quotes, whole.errors, whole.seconds) == (16, 88, 4, 8.0)
    assert whole.diagnostics["quote-unclosed"] == 4
    assert whole.first_errors == ["a.jsonl:3: null"] * 4
    assert whole.slowest == [(1.5, "b")] * 4 + [(0.5, "a")]


def test_counts_are_written_down() -> None:
    """As JSON, and back."""
    counts = _counts()
    assert Counts.from_dict(json.loads(json.dumps(counts.to_dict()))) == counts


def test_counts_are_told() -> None:
    """What matters, a line each; nothing of what there is none of."""
    lines = _counts().lines()
    assert "time       2.0 s, 0.50 MB/s" in lines
    assert "  a.jsonl:3: null" in lines
    assert lines[-2:] == ["      1.500 s b", "      0.500 s a"]
    assert "slowest" not in Counts().lines()
