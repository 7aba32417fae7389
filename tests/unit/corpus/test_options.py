"""What a file is, by its name."""

from __future__ import annotations

import pytest

from wireparse.corpus import Options
from wireparse.corpus._options import kind_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.txt", "text"),
        ("a", "text"),
        ("jsonl", "text"),
        ("a.jsonl", "jsonl"),
        ("a.NDJSON.gz", "jsonl"),
        ("x.jsonl/a.txt.gz", "text"),
        ("s3://bucket/CC-MAIN-0001.warc.wet.gz", "warc"),
        ("a.warc", "warc"),
        ("part-0.parquet", "parquet"),
        ("a.gz", "text"),
        (".hidden", "text"),
    ],
)
def test_a_name_tells_what_it_is(name: str, kind: str) -> None:
    """By its suffix, before that of its compression; what is not known is text."""
    assert kind_of(name) == kind


def test_who_says_what_it_is_is_heard() -> None:
    """Whatever the name says."""
    assert Options(kind="jsonl").kind_of("a.txt") == "jsonl"
