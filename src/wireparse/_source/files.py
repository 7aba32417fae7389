"""Paths to open files.

A reader. What cannot be read as a file of text is refused here, before it is opened: a
directory, a pipe that nobody writes to.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
import time
from typing import BinaryIO, Final, cast

from wireparse.diagnostics import NotTextError

__all__ = ["open_file"]


_PATIENCE: Final = 2.0
"""Seconds in which somebody must open the other end of a named pipe."""
_SHOWN: Final = 60
"""Characters of a text, given for a name, that an error shows."""


def open_file(path: str | os.PathLike[str]) -> BinaryIO:
    """Open a path for reading bytes.

    Raises:
        NotTextError: It is a directory, a socket, or a named pipe that nobody writes to.
        OSError: It cannot be opened, or no file can have that name.
    """
    kind = _status(path).st_mode
    if stat.S_ISDIR(kind):
        msg = f"{os.fspath(path)!r} is a directory: give the files in it"
        raise NotTextError(msg)
    if stat.S_ISSOCK(kind):
        msg = f"{os.fspath(path)!r} is a socket, not a file"
        raise NotTextError(msg)
    if stat.S_ISFIFO(kind):
        return _open_pipe(path)
    return open(path, "rb")  # noqa: PTH123  see above


def _status(path: str | os.PathLike[str]) -> os.stat_result:
    """Look a path up; a text that was given for one is told by its form.

    Raises:
        OSError: It cannot be found, or no file can have that name.
    """
    try:
        return os.stat(path)  # noqa: PTH116  pathlib costs 10 ms to import
    except (OSError, ValueError) as error:  # ValueError: a zero, or half a character
        name = os.fspath(path)
        number = (isinstance(error, OSError) and error.errno) or errno.ENOENT
        if number != errno.ENAMETOOLONG and len(name.splitlines()) <= 1:
            if isinstance(error, OSError):
                raise
            raise FileNotFoundError(number, f"not a valid file name: {error}", name) from None
        what = f"{os.strerror(number)}; if this is text and not a file name, use parse()"
        raise OSError(number, what, name[:_SHOWN] + "..." * (len(name) > _SHOWN)) from None


def _open_pipe(path: str | os.PathLike[str]) -> BinaryIO:
    """Open a named pipe once somebody writes to it."""
    if sys.platform == "win32":  # where opening one does not wait
        return open(path, "rb")  # noqa: PTH123  see above
    number = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        try:
            first = os.read(number, 1 << 16)
        except BlockingIOError:  # somebody is there and has not written yet
            first = None
        if first != b"":
            os.set_blocking(number, True)
            return cast("BinaryIO", io.BufferedReader(_Pipe(number, first or b"")))
        time.sleep(0.02)
    os.close(number)
    msg = f"{os.fspath(path)!r} is a pipe without a writer"
    raise NotTextError(msg)


class _Pipe(io.RawIOBase):
    """A pipe of which the first bytes have been read."""

    def __init__(self, number: int, first: bytes) -> None:
        self._number = number
        self._first = first

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill *buffer*, as `io.BufferedReader` asks for."""
        room = len(buffer)
        got = self._first or os.read(self._number, room)
        self._first = got[room:]
        got = got[:room]
        buffer[: len(got)] = got
        return len(got)

    def close(self) -> None:
        """Close the pipe, once."""
        if not self.closed:
            os.close(self._number)
        super().close()
