"""Names to files, here and elsewhere; and folders whose files are whole or not there."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import fsspec
import pytest

from wireparse import MissingExtraError
from wireparse.corpus._places import find, is_remote, open_bytes, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=["here", "there"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return the name of an empty folder, of this machine or in a store."""
    if request.param == "here":
        yield str(tmp_path / "corpus")
        return
    yield "memory://corpus"
    fsspec.filesystem("memory").rm("/corpus", recursive=True)


def _write(folder: str, *names: str) -> None:
    place = place_of(folder)
    place.begin()
    for name in names:
        with place.write(name) as file:
            file.write(name.encode())


def _found(name: str) -> list[str]:
    return [Path(each).name for each, _ in find(name)]


def test_files_are_found_in_order(folder: str) -> None:
    """Of a directory all but hidden ones, of a pattern those that match, of a file itself."""
    _write(folder, "b.txt", "a.txt", "c/d.txt", ".hidden", "_run/plan.json")
    assert _found(folder) == ["a.txt", "b.txt", "d.txt"]
    assert _found(f"{folder}/?.txt") == ["a.txt", "b.txt"]
    assert find(f"{folder}/b.txt")[0][1] == 5
    with open_bytes(find(folder)[2][0]) as file:
        assert file.read() == b"c/d.txt"


@pytest.mark.parametrize("name", ["none.txt", "*.none"])
def test_what_is_not_there_is_told(folder: str, name: str) -> None:
    """By its name."""
    _write(folder, "a.txt")
    with pytest.raises(FileNotFoundError) as caught:
        find(f"{folder}/{name}")
    assert name in str(caught.value.filename or caught.value)


def test_a_file_is_whole_or_not_there(folder: str) -> None:
    """Whatever ends its writing."""
    place = place_of(folder)
    assert not place.begin()
    with pytest.raises(KeyError), place.write("a") as file:  # noqa: PT012  what ends it
        file.write(b"half")
        raise KeyError
    assert place.read("a") is None
    assert not place.begin()
    with place.write("deep/a") as file:
        file.write(b"whole")
    assert place.read("deep/a") == b"whole"
    assert place.begin()


def test_what_a_killed_run_left_is_removed(tmp_path: Path) -> None:
    """It is no file that anybody wants; a folder that it made is none that is in use."""
    place = place_of(str(tmp_path))
    left = place.scratch()
    (Path(left.name) / "0123").write_bytes(b"half")
    (tmp_path / "_run").mkdir()
    (tmp_path / "_run" / ".wireparse-0123").write_bytes(b"half")
    assert not place.begin()
    assert [path.name for path in tmp_path.rglob("*")] == ["_run"]
    left.cleanup()


def test_what_is_on_its_way_is_beside_the_output(folder: str, tmp_path: Path) -> None:
    """If that is on this machine; and it goes."""
    place = place_of(folder)
    place.begin()
    with place.scratch() as scratch:
        assert Path(scratch).is_dir()
        assert is_remote(folder) or Path(scratch).is_relative_to(tmp_path)
    assert not Path(scratch).exists()


def test_a_file_is_written_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the disk, so that the name is not there without it when the power fails."""
    written: list[tuple[int, bool]] = []

    def note(number: int) -> None:
        written.append((os.fstat(number).st_size, (tmp_path / "a").exists()))

    monkeypatch.setattr(os, "fsync", note)
    with place_of(str(tmp_path)).write("a") as file:
        file.write(b"whole")
    assert written == [(5, False)]


def test_an_address_is_no_path() -> None:
    """What names a protocol is for fsspec."""
    assert is_remote("s3://bucket/a")
    assert not is_remote("C:\\a")


def test_without_fsspec_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line."""
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(MissingExtraError, match=r"wireparse\[remote\]"):
        find("s3://bucket/a")
