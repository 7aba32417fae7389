"""A path is opened where a file of text can be, and refused by name where none can."""

from __future__ import annotations

import os
import socket
import threading
from typing import TYPE_CHECKING

import pytest

from wireparse import NotTextError
from wireparse._source import files

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")


def test_a_file_is_opened_for_its_bytes(tmp_path: Path) -> None:
    """By a path or by its name."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"goat\r\n\x1a\xff")
    for given in (path, str(path)):
        with files.open_file(given) as file:
            assert file.read() == b"goat\r\n\x1a\xff"


def test_a_directory_is_refused(tmp_path: Path) -> None:
    """With what to give in place of it."""
    with pytest.raises(NotTextError, match=r"is a directory: give the files in it"):
        files.open_file(tmp_path)


@posix
def test_a_socket_is_refused(tmp_path: Path) -> None:
    """It is no file."""
    path = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(path)
        with pytest.raises(NotTextError, match="is a socket, not a file"):
            files.open_file(path)


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("none.txt", FileNotFoundError, "No such file"),
        ("a\0b", FileNotFoundError, "not a valid file name"),
        ("The goat slept.\nNobody paid.\n", OSError, "if this is text and not a file name"),
        ("goat " * 9_999, OSError, "if this is text and not a file name"),
    ],
)
def test_a_name_without_a_file_is_an_error_that_fits(
    name: str, kind: type[OSError], message: str
) -> None:
    """A text that was given for a name is told by its lines and its length, and shown short."""
    with pytest.raises(kind, match=message) as caught:
        files.open_file(name)
    assert len(str(caught.value)) < 200


@posix
def test_a_pipe_that_nobody_writes_to_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not waited on for ever."""
    monkeypatch.setattr(files, "_PATIENCE", 0.05)
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(NotTextError, match="is a pipe without a writer"):
        files.open_file(path)


@posix
@pytest.mark.parametrize("size", [1, 3, 1_000])
def test_a_pipe_gives_what_is_written(tmp_path: Path, size: int) -> None:
    """The bytes that were read to see whether somebody writes are not lost."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    data = b"The goat slept through the crossing."
    writer = threading.Thread(target=lambda: path.write_bytes(data))
    writer.start()
    with files.open_file(path) as file:
        got = b"".join(iter(lambda: file.read(size), b""))
    writer.join()
    assert got == data
    file.close()  # a second time, which does nothing
