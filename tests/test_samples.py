"""The samples that ship: invented, small, found by name, each in the repository once."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

import wireparse
from wireparse import samples
from wireparse.learning import propose, to_knowledge

ROOT = Path(__file__).parent.parent
STORIES = {"ferry": 1, "dump": 4, "corpus": 4, "echo": 4, "herald": 1}
"""Dumps, and how many articles each has."""
LARGEST = 30_000
"""Bytes of all together."""


@pytest.mark.parametrize("name", samples.NAMES)
def test_a_sample_is_found_by_its_name(name: str) -> None:
    """It is a file that is called so, in UTF-8 with the line ends of offsets, and is described."""
    path = samples.path(name)
    assert path.stem == name
    assert path.is_file()
    content = path.read_bytes()
    assert content.decode("utf-8").endswith("\n")
    assert b"\r" not in content
    about = samples.about(name)
    assert about
    assert "\n" not in about


def test_every_file_of_the_package_has_a_name() -> None:
    """Nothing ships that cannot be asked for."""
    folder = Path(samples.__file__).parent
    there = {p.name for p in folder.iterdir() if p.suffix != ".py" and p.name != "__pycache__"}
    assert there == {samples.path(name).name for name in samples.NAMES}
    assert sum((folder / name).stat().st_size for name in there) < LARGEST


@pytest.mark.parametrize(("name", "count"), STORIES.items())
def test_a_sample_is_read(name: str, count: int) -> None:
    """As many stories as are said to be in it, each with a headline and a body."""
    dump = wireparse.read(samples.path(name))
    assert len(dump.articles) == count
    assert all(article.headline and article.body for article in dump.articles)


@pytest.mark.parametrize("name", ["ferry", "dump", "corpus"])
def test_no_role_of_a_page_of_known_outlets_is_in_doubt(name: str) -> None:
    """Somebody who reads it has none about any line."""
    codes = {diagnostic.code for diagnostic in wireparse.read(samples.path(name)).diagnostics}
    assert "line-unsure" not in codes


def test_what_is_learned_of_the_unknown_outlet_settles_its_lines() -> None:
    """Its captions are captions then, and no line is in doubt any more."""
    rows = to_knowledge(propose(wireparse.read(samples.path("echo")).articles))
    dump = wireparse.read(samples.path("echo"), knowledge=wireparse.DEFAULT | rows)
    assert [len(article.captions) for article in dump.articles] == [1, 1, 1, 1]
    assert dump.diagnostics == ()


def test_rows_of_a_sample_are_read() -> None:
    """What is no dump is rows that the library takes."""
    assert set(samples.NAMES) - set(STORIES) == {"courier"}
    assert wireparse.Knowledge.from_toml(samples.path("courier")).agencies


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("dunp", ": did you mean 'dump'? ("),
        ("dump.txt", ": did you mean 'dump'? ("),
        ("", " ("),
        ("../../etc/passwd", " ("),
        (Path("corpus.txt"), ": did you mean 'corpus'? ("),
        (None, " ("),
    ],
)
def test_an_unknown_name_is_one_line(name: Any, hint: str) -> None:  # noqa: ANN401  mistakes
    """Which says what was asked for, what could have been meant, and what there is."""
    for ask in (samples.path, samples.about):
        with pytest.raises(LookupError) as raised:
            ask(name)
        message = str(raised.value)
        assert message.startswith(f"unknown sample {name!r}{hint}known: ferry, dump")
        assert "\n" not in message


def test_samples_are_in_the_repository_once() -> None:
    """No file of docs, examples, tests or tools has the content of a sample."""
    if not (ROOT / "docs").is_dir():
        pytest.skip("there are no sources here")
    digests = {hashlib.sha256(samples.path(name).read_bytes()).digest() for name in samples.NAMES}
    found = [
        path
        for folder in ("benchmarks", "docs", "examples", "tests", "tools")
        for path in (ROOT / folder).rglob("*.t*")
        if path.is_file() and hashlib.sha256(path.read_bytes()).digest() in digests
    ]
    assert found == []
