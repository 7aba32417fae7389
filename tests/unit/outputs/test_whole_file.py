"""A file is there whole or not at all."""

from __future__ import annotations

import os
import stat
import threading
from typing import TYPE_CHECKING

import pytest

from wireparse.outputs._whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


class TroubleError(Exception):
    """What goes wrong in the midst."""


def _write(path: Path, pieces: Iterable[bytes], part: Path | None = None) -> None:
    with whole_file(path, part=part) as file:
        file.writelines(pieces)


def test_a_file_takes_its_name_in_the_end(tmp_path: Path) -> None:
    """Until then it is not there, and a draft stands beside it."""
    path = tmp_path / "out"
    with whole_file(path) as file:
        file.write(b"goat")
        assert not path.exists()
        assert len(list(tmp_path.iterdir())) == 1
    assert path.read_bytes() == b"goat"
    assert list(tmp_path.iterdir()) == [path]


def test_an_earlier_file_is_replaced_with_its_rights(tmp_path: Path) -> None:
    """Until all is written it has what it had; those who may read it may read the new one."""
    path = tmp_path / "out"
    path.write_bytes(b"old")
    path.chmod(0o640)
    with whole_file(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("error", [TroubleError, KeyboardInterrupt])
@pytest.mark.parametrize("old", [None, b"old"])
def test_trouble_changes_nothing(
    tmp_path: Path, error: type[BaseException], old: bytes | None
) -> None:
    """An earlier file stays, a new one is not made, and no draft is left."""
    path = tmp_path / "out"
    if old is not None:
        path.write_bytes(old)

    def pieces() -> Iterator[bytes]:
        yield b"new"
        raise error

    with pytest.raises(error):
        _write(path, pieces())
    assert [p.read_bytes() for p in tmp_path.iterdir()] == ([] if old is None else [old])


def test_what_is_not_whole_can_be_kept_under_another_name(tmp_path: Path) -> None:
    """Beside an earlier file, which stays; of a whole file there is no part."""
    path, part = tmp_path / "out", tmp_path / "out.part"
    path.write_bytes(b"old")

    def pieces() -> Iterator[bytes]:
        yield b"half"
        raise TroubleError

    with pytest.raises(TroubleError):
        _write(path, pieces(), part)
    assert (path.read_bytes(), part.read_bytes()) == (b"old", b"half")
    _write(path, [b"new"], part)
    assert (path.read_bytes(), part.read_bytes()) == (b"new", b"half")
    assert len(list(tmp_path.iterdir())) == 2


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What it leads to is written, also where that is not there yet."""
    (tmp_path / "there").mkdir()
    link, target = tmp_path / "link", tmp_path / "there/out"
    link.symlink_to(target)
    for content in (b"one", b"two"):
        _write(link, [content])
        assert link.is_symlink()
        assert target.read_bytes() == content


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    """What has no content of its own is not replaced."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(path.read_bytes()))
    reader.start()
    _write(path, [b"goat"])
    reader.join()
    assert got == [b"goat"]
    assert path.is_fifo()


@pytest.mark.parametrize("name", ["folder", "none/out"])
def test_what_cannot_be_written_is_told(tmp_path: Path, name: str) -> None:
    """A folder, or a file in one that is not there; nothing is left behind."""
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match=r"directory|denied"):
        _write(tmp_path / name, [b"goat"])
    assert [p.name for p in tmp_path.rglob("*")] == ["folder"]
