"""Golden files: whole dumps in gutter form, each its own input and expectation.

A difference is mended in the library, or by hand in the file after judging the line
anew: nothing writes these files.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import wireparse
from goldens import FACTS, FILES, differences, dump_of, gutter_of
from wireparse import testing

if TYPE_CHECKING:
    from pathlib import Path

each_golden = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@each_golden
def test_every_line_has_the_role_of_the_golden_file(path: Path) -> None:
    """Roles and article borders are those that a person gave."""
    want = gutter_of(path).splitlines()
    got = testing.gutter(wireparse.parse(dump_of(path))).splitlines()
    wrong = [
        f"{number}: want {w[:2]!r}, got {g[:2]!r}: {w[3:90]}"
        for number, (w, g) in enumerate(zip(want, got, strict=True), start=1)
        if w != g
    ]
    assert not wrong, "\n".join([path.name, *wrong])


@each_golden
def test_a_golden_file_gives_its_dump_back(path: Path) -> None:
    """The gutter form holds the dump whole, line ends included."""
    dump = dump_of(path)
    written = testing.gutter(wireparse.parse(dump))
    assert testing.read_gutter(written) == dump


@each_golden
def test_the_promises_hold_on_every_golden_file(path: Path) -> None:
    """Lossless, sliced, complete in its copies: `check` finds nothing to object to."""
    testing.check(wireparse.parse(dump_of(path)))


@each_golden
def test_a_golden_file_in_small_chunks_is_the_same(path: Path) -> None:
    """Chunks of 37 characters give the articles that the whole gives."""
    text = dump_of(path)
    chunks = [text[i : i + 37] for i in range(0, len(text), 37)]
    assert tuple(wireparse.iter_articles(chunks)) == wireparse.parse(text).articles


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.stem)
def test_facts_are_those_of_the_golden_file(path: Path) -> None:
    """Names, places, dates and counts are those that a person noted."""
    facts = json.loads(path.read_text("utf-8"))["articles"]
    dump = wireparse.parse(dump_of(path.with_suffix(".gutter")))
    wrong = [
        f"article {number}: {line}"
        for number, (article, fact) in enumerate(zip(dump.articles, facts, strict=False))
        for line in differences(article, fact)
    ]
    if len(facts) != len(dump.articles):
        wrong.append(f"articles: want {len(facts)}, got {len(dump.articles)}")
    assert not wrong, "\n".join([path.name, *wrong])


def test_there_are_golden_files_for_every_layout() -> None:
    """A folder that was not shipped does not pass as one without failures."""
    assert len(FILES) >= 45
    assert {path.stem for path in FACTS} <= {path.stem for path in FILES}
