"""How far a long run has come, on standard error where that is a terminal."""

from __future__ import annotations

import os
import stat
import sys
import time
from typing import TYPE_CHECKING, Final, Self, TextIO

from wireparse.cli._exit import say
from wireparse.cli._hush import is_quiet
from wireparse.cli._paths import STDIN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

__all__ = ["Progress"]

_STARTED: Final = time.monotonic()
"""When the command was, nearly."""
_SOON: Final = 2.0
"""Seconds without a sign of life after which people begin to ask."""
_PAUSE: Final = 0.2
"""Seconds between two lines."""
_WIPE: Final = "\r\x1b[K"
_MARGIN: Final = 3
"""Columns that stay free, so that a `^C` behind the line does not begin another."""
_NARROW: Final = 80
"""Columns of a terminal that does not say how many it has."""


class Progress:
    """One line that is written over and over; nothing where nobody sees it.

    Attributes:
        is_on: Whether somebody would see it.
    """

    def __init__(
        self,
        names: Sequence[str],
        *,
        scrolls: bool = False,
        task: str = "",
        size: int | None = None,
    ) -> None:
        """Add up what there is to read.

        Args:
            names: The files, in the order in which they will be done.
            scrolls: Whether standard output is written to meanwhile. Where that is a terminal
                too, output that scrolls is progress enough, and the line comes where none does.
            task: What is done, if it is not the first thing that is.
            size: How many bytes there are to read, if that is known; then names are not looked up.
        """
        is_seen = _is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb"
        self.is_on = is_seen and not is_quiet()
        self._task = [task] if task else []
        self._scrolls = self.is_on and scrolls and _is_terminal(sys.stdout)
        sizes = [_size(name) for name in names] if self.is_on and size is None else []
        self._sizes = sizes if size is None else [size]
        self._total = sum(size or 0 for size in self._sizes) if None not in self._sizes else 0
        self._begun = time.monotonic()
        self._next = _STARTED + _SOON
        self._files = 0
        self._done = self._at = 0
        self._is_dirty = False

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        """Wipe the line, also where an error is told next."""
        self.end()

    def show(self, read: int) -> None:
        """Write how far it is, a few times a second.

        Args:
            read: Bytes that have been read of files that are not done.
        """
        self._at = read
        if self.is_on and time.monotonic() >= self._next:
            self._write()

    def step(self) -> None:
        """Note that the next file is done."""
        if self.is_on:
            size = self._sizes[self._files]
            self._done += self._at if size is None else size
            self._files += 1
            self._at = 0

    def make_room(self) -> None:
        """Wipe the line where something is printed there next, which is progress enough."""
        if self._scrolls:
            self.end()
            self._next = time.monotonic() + _SOON

    def end(self) -> None:
        """Wipe the line."""
        if self._is_dirty:
            say(_WIPE)
            self._is_dirty = False

    def _write(self) -> None:
        now = time.monotonic()
        self._next = now + _PAUSE
        if _has_the_terminal(sys.stderr):
            self._is_dirty = True
            line = ", ".join([*self._task, *self._words(now - self._begun)])
            say(f"{_WIPE}{line[: _columns(sys.stderr) - _MARGIN]}")

    def _words(self, seconds: float) -> list[str]:
        """Say how far it is, what matters most first."""
        read = self._done + self._at
        rate = read / max(seconds, 1e-3)
        words = [f"{read / 1e6:.1f} MB"]
        if self._total:
            read = min(read, self._total)
            words = [f"{min(99, 100 * read // self._total)} %"]
            if rate:
                words.append(f"{_clock((self._total - read) / rate)} left")
            words.append(f"{read / 1e6:.1f} of {self._total / 1e6:.1f} MB")
        words.append(f"{rate / 1e6:.2f} MB/s")
        if len(self._sizes) > 1:
            words.append(f"{self._files} of {len(self._sizes)} files")
        return words


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _is_terminal(stream: TextIO | None) -> bool:
    """Is a stream a terminal, and not closed, which is None?"""
    return stream is not None and stream.isatty()


def _has_the_terminal(stream: TextIO) -> bool:
    """Is nobody else writing there: a pager that reads the output, the shell that we run behind?

    A pager, as an editor or a shell at its prompt, takes key by key what the terminal otherwise
    gives line by line.
    """
    if sys.platform == "win32":  # where nobody can be asked
        return True
    import termios  # noqa: PLC0415  Windows has none

    try:
        number = stream.fileno()
        by_lines = termios.tcgetattr(number)[3] & termios.ICANON
    except (OSError, termios.error):
        return True
    try:
        is_behind = os.tcgetpgrp(number) != os.getpgrp()
    except OSError:  # it is not the terminal that this process was started from
        is_behind = False
    return bool(by_lines) and not is_behind


def _columns(stream: TextIO) -> int:
    try:
        return os.get_terminal_size(stream.fileno()).columns or _NARROW
    except OSError:
        return _NARROW


def _size(name: str) -> int | None:
    """Return the bytes of a file, 0 where there is none to be read, None where nobody knows."""
    try:
        found = os.fstat(sys.stdin.fileno()) if name == STDIN else os.stat(name)  # noqa: PTH116
    except (OSError, ValueError, AttributeError):  # standard input may be closed, or no file
        return 0
    return found.st_size if stat.S_ISREG(found.st_mode) else None
