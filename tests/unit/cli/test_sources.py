"""What is named is read, and where it cannot be, one line says why."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from console import GOAT, settings, write
from wireparse.cli import _sources
from wireparse.cli._progress import Progress
from wireparse.models import Article, LateQuotes

if TYPE_CHECKING:
    from pathlib import Path

CUT = gzip.compress(GOAT.encode() * 9)[:-9]


def test_the_articles_of_a_file_know_their_file(tmp_path: Path) -> None:
    """Unless a hook said another one."""
    name = write(tmp_path)
    (article,) = _sources.Reading(name, settings()).named()
    assert article.metadata == {"file": name}
    assert isinstance(vars(Article)["quotes"].held_by(article), LateQuotes)  # nobody looked
    given = _sources.Reading(name, settings())
    given_article = evolve(article, metadata={"file": "mine"})
    assert {"file": name, **given_article.metadata} == {"file": "mine"}
    assert [each.metadata for each in given] == [{}]


def test_the_text_is_heard_before_its_articles(tmp_path: Path) -> None:
    """Chunk by chunk."""
    heard: list[str] = []
    for _ in _sources.Reading(write(tmp_path), settings(), heard.append):
        assert "".join(heard) == GOAT


@pytest.mark.parametrize(
    ("data", "is_usable", "is_read", "said"),
    [
        (GOAT.encode(), True, True, ""),
        (CUT, True, False, "the compressed input is cut off (b is lost)"),
        (b"GIF89a....", False, False, "is not text but a GIF picture (b is lost)"),
    ],
)
def test_what_ends_a_file_early_is_kept_and_told(
    data: bytes,
    is_usable: object,
    is_read: object,
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What comes before a damage can be used."""
    reading = _sources.Reading(write(tmp_path, data), settings(fate="(b is lost)"))
    list(reading)
    assert reading.is_usable is is_usable
    assert reading.tell("goat") is is_read
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_how_far_it_is_is_told_in_bytes_of_the_file(tmp_path: Path, encoding: str) -> None:
    """Whatever a character takes, or is left of it when it is packed."""
    stories = "\n\n".join(GOAT.replace("Goat", f"Goat No. {n}") for n in range(9))
    text = stories.replace("slept", "slept — ٣ —")
    for number, data in enumerate((text.encode(encoding), gzip.compress(text.encode(encoding)))):
        reading = _sources.Reading(write(tmp_path, data, str(number)), settings())
        told = [reading.bytes_until(article.end) for article in reading]
        assert told == sorted(set(told))
        assert len(data) - 40 <= told[-1] <= len(data)
        assert abs(told[3] - len(data) * 4 / 9) < len(data) / 9


def test_a_dump_tells_how_far_it_is_and_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of its blocks does, once; nothing about it differs, and nobody looked for speakers."""
    name = write(tmp_path, "\n\n".join(GOAT.replace("Goat", f"Goat No. {n}") for n in range(9)))
    progress = Progress([name])
    plain, _ = _sources.read_dump(name, settings(), progress)
    told: list[int] = []
    monkeypatch.setattr(progress, "is_on", True)
    monkeypatch.setattr(progress, "_sizes", [1, 1])
    monkeypatch.setattr(progress, "show", told.append)
    dump, _ = _sources.read_dump(name, settings(), progress)
    assert dump is not None
    held_by = vars(Article)["quotes"].held_by
    assert all(isinstance(held_by(article), LateQuotes) for article in dump)
    assert dump == plain
    assert told == [block.end for article in dump for block in article.blocks]


def test_a_fault_takes_no_other_file_along(tmp_path: Path) -> None:
    """It is kept, not raised."""

    class Parser:
        def iter_articles(self, *_: object, **__: object) -> None:
            raise ZeroDivisionError

    reading = _sources.Reading(write(tmp_path), settings(parser=Parser()))
    assert list(reading) == []
    assert isinstance(reading.error, ZeroDivisionError)
    assert not reading.is_usable


@pytest.mark.parametrize(
    ("data", "takes_damaged", "is_there", "is_whole"),
    [
        (GOAT.encode(), False, True, True),
        (CUT, False, True, False),
        (CUT, True, True, True),
        (b"GIF89a....", True, False, False),
    ],
)
def test_a_dump_is_read_whole_or_told(
    data: bytes,
    takes_damaged: bool,  # noqa: FBT001  a table
    is_there: object,
    is_whole: object,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A damaged archive is no trouble to those who read its diagnostics."""
    dump, whole = _sources.read_dump(
        write(tmp_path, data), settings(), Progress(["x"]), takes_damaged=takes_damaged
    )
    assert ((dump is not None), whole) == (is_there, is_whole)
    assert bool(capsys.readouterr().err) is not is_whole


def test_encoding_and_limit_are_those_of_the_caller(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the bytes look like."""
    name = write(tmp_path, "Caf\xe9\n\nThe goat slept.\n".encode("cp1250"))
    dump, _ = _sources.read_dump(name, settings(encoding="cp1250"), Progress([name]))
    assert dump is not None
    assert dump.text.startswith("Café")
    bomb = write(tmp_path, gzip.compress(b"goat " * 12_000_000), "bomb")
    assert _sources.read_dump(bomb, settings(limit=2), Progress([bomb])) == (None, False)
    assert "expands to more than 2 times" in capsys.readouterr().err
