"""A file is there whole or not at all."""

from __future__ import annotations

import io
import os
import stat
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from wireparse.cli import _writing

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="rights and pipes are those of POSIX")


def test_a_file_takes_its_name_when_all_is_written(tmp_path: Path) -> None:
    """Until then an earlier one stays, and no draft is left."""
    path = tmp_path / "out"
    path.write_bytes(b"old")
    with _writing.output_to(_writing.Target(str(path))) as out:
        out.write(b"new")
        out.flush()
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("keeps_part", [False, True])
@pytest.mark.parametrize("trouble", ["spoilt", "raised"])
def test_what_is_not_whole_takes_no_name(
    tmp_path: Path,
    trouble: str,
    keeps_part: bool,  # noqa: FBT001  a table
) -> None:
    """It is dropped, or kept under another one."""
    path = tmp_path / "out"
    path.write_bytes(b"old")
    target = _writing.Target(str(path), keeps_part=keeps_part)
    error = ValueError("goat")
    try:
        with _writing.output_to(target) as out:
            out.write(b"half")
            if trouble == "raised":
                raise error
            out.spoil()
    except ValueError as caught:
        assert caught is error  # noqa: PT017  either trouble is the subject
    assert path.read_bytes() == b"old"
    part = tmp_path / "out.part"
    assert part.exists() is keeps_part
    assert not keeps_part or part.read_bytes() == b"half"
    assert len(list(tmp_path.iterdir())) == 1 + keeps_part


@posix
def test_rights_are_kept(tmp_path: Path) -> None:
    """Those of the file that is replaced; and a link stays one."""
    path = tmp_path / "out"
    path.touch(0o640)
    link = tmp_path / "link"
    link.symlink_to(path)
    with _writing.output_to(_writing.Target(str(link))) as out:
        out.write(b"new")
    assert (link.is_symlink(), path.read_bytes()) == (True, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
def test_a_pipe_is_written_to_as_it_is(tmp_path: Path) -> None:
    """There is nothing to rename, and it stays a pipe."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    with _writing.output_to(_writing.Target(str(pipe))) as out:
        out.write(b"new")
    reader.join(10)
    assert got == [b"new"]
    assert pipe.is_fifo()


def test_a_directory_is_refused(tmp_path: Path) -> None:
    """Before anything is written."""
    with pytest.raises(IsADirectoryError), _writing.output_to(_writing.Target(str(tmp_path))):
        pass
    assert list(tmp_path.iterdir()) == []


class _Screen(io.TextIOWrapper):
    is_terminal = True

    def isatty(self) -> bool:
        return self.is_terminal


@pytest.mark.parametrize(
    ("is_terminal", "want"),
    [(True, "goat␛[1m\nعبّارة".encode()), (False, "goat\x1b[1m\r\nعبّارة".encode())],
)
@pytest.mark.parametrize("path", [None, "-"])
def test_a_terminal_is_given_signs_for_what_it_would_act_on(
    path: str | None,
    is_terminal: bool,  # noqa: FBT001  a table
    want: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A pipe is given the bytes, however they are cut."""
    raw = io.BytesIO()
    screen = _Screen(raw)
    screen.is_terminal = is_terminal
    monkeypatch.setattr(sys, "stdout", screen)
    data = "goat\x1b[1m\r\nعبّارة".encode()
    with _writing.output_to(_writing.Target(path)) as out:
        out.write(data[:8])
        out.write(data[8:11])
        out.write(data[11:])
        out.flush()
    assert raw.getvalue() == want


def test_what_becomes_of_a_file_is_said(tmp_path: Path) -> None:
    """Of standard output nothing is."""
    old, new = str(tmp_path / "old"), str(tmp_path / "new")
    (tmp_path / "old").touch()
    assert _writing.Target(old).fate == f"({old} is unchanged)"
    assert _writing.Target(new).fate == f"({new} is not written)"
    assert _writing.Target(new, keeps_part=True).fate == f"(partial output is in {new}.part)"
    assert _writing.Target(new).loss_of("it") == "(it is not written)"
    for path in (None, "-"):
        target = _writing.Target(path, keeps_part=True)
        assert target.fate == ""
        assert target.is_screen


@posix
def test_nothing_becomes_of_a_pipe(tmp_path: Path) -> None:
    """It is no file that could be left as it was."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    target = _writing.Target(str(pipe), keeps_part=True)
    assert (target.fate, target.loss, target.is_screen) == ("", "", False)
