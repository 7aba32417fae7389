"""A report names files without their folders, links to first lines, and holds its data."""

from __future__ import annotations

import json
import os

import pytest
from attrs import evolve

import wireparse
from wireparse import Article
from wireparse.outputs import _report_parts
from wireparse.outputs._report_view import view_article
from wireparse.outputs.json import from_dict

TEXT = (
    "Goat </script> Sleeps\n\nKVAM (AFP) - The goat slept\u202e.\n\n"
    "“It snored,” said Jon Berg.\n\n“It slept,” said Ana Lund.\n\n“It woke,” said Jon Berg.\n"
)


@pytest.mark.parametrize(
    ("names", "want"),
    [
        (["a.txt"], ["a.txt"]),
        (["/home/ana/a.txt"], ["a.txt"]),
        (["<stdin>"], ["<stdin>"]),
        (["d/a.txt", "d/e/a.txt"], ["a.txt", "e/a.txt"]),
        (["d/a.txt", "b.txt"], ["d/a.txt", "b.txt"]),
        (["../d/a.txt", "../d/b.txt"], ["a.txt", "b.txt"]),
        (["/d/a.txt", "a.txt"], ["/d/a.txt", "a.txt"]),
        ([], []),
    ],
)
def test_names_lose_the_folders_that_all_are_in(names: list[str], want: list[str]) -> None:
    """And stay different."""
    found = _report_parts.short_names(name.replace("/", os.sep) for name in names)
    assert [name.replace(os.sep, "/") for name in found.values()] == want


def test_first_lines_are_where_somebody_speaks_first() -> None:
    """And where a diagnostic is met first."""
    dump = wireparse.parse(TEXT)
    view = view_article(dump.articles[0], number=1, line_of=lambda at: dump.locate(at)[0])
    speakers, _ = _report_parts.first_lines([view])
    named = {who.name: anchor for who, anchor in speakers.items() if who}
    assert named == {"Jon Berg": "L5", "Ana Lund": "L7"}


def test_data_are_articles_that_can_stand_in_a_page() -> None:
    """Nothing in them ends a script or acts, and they are read back without lines."""
    dump = wireparse.parse(TEXT)
    text = _report_parts.data_of({"</script>.txt": dump, "b.txt": wireparse.parse("")})
    assert "<" not in text
    assert "\u202e" not in text
    first, second = json.loads(text)
    assert first["file"] == "</script>.txt"
    assert second == {"file": "b.txt", "articles": []}
    article = from_dict(first["articles"][0], Article)
    assert article == evolve(dump.articles[0], blocks=())


def test_digests_are_told_once() -> None:
    """Of what all dumps were read with."""
    dump = wireparse.parse(TEXT)
    (told,) = _report_parts.digests_of([dump, dump])
    assert told.startswith(f"{wireparse.__version__}, knowledge and weights ")
