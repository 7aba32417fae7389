"""How far a long run has come, on standard error where that is a terminal."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Final, Self, TextIO

from wireparse.cli._exit import say

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Progress"]

_LONG: Final = 20_000_000
"""Bytes that take long enough to be asked about."""
_PAUSE: Final = 0.2


class Progress:
    """One line that is written over and over; nothing where nobody sees it."""

    def __init__(self, names: list[str], *, scrolls: bool = False) -> None:
        """Add up what there is to read.

        Args:
            names: The files.
            scrolls: Whether standard output is written to meanwhile; on a terminal, output that
                scrolls is progress enough.
        """
        self._sizes = {name: _size(name) for name in names}
        self._total = sum(self._sizes.values())
        is_seen = _is_terminal(sys.stderr) and not (scrolls and _is_terminal(sys.stdout))
        self._is_on = is_seen and (self._total >= _LONG or len(names) > 1 or not self._total)
        self._begun = self._next = time.monotonic()
        self._done = 0
        self._files = 0
        self._current = ""
        self._is_dirty = False

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        """Wipe the line, also where an error is told next."""
        self.end()

    def show(self, name: str, characters: int) -> None:
        """Write how far it is, a few times a second.

        Args:
            name: The file that is being read.
            characters: How many characters of it have been read.
        """
        if not self._is_on or time.monotonic() < self._next:
            return
        if name != self._current:
            self._done += self._sizes.get(self._current, 0)
            self._current = name
        read = self._done + characters
        rate = read / 1e6 / max(time.monotonic() - self._begun, 1e-3)
        share = f"{min(99, 100 * read // self._total)} %, " if self._total else ""
        self._write(f"{share}{read / 1e6:.0f} MB, {rate:.1f} MB/s")

    def step(self) -> None:
        """Note that a file is done, where several are read at a time."""
        self._files += 1
        if self._is_on and time.monotonic() >= self._next:
            self._write(f"{self._files} of {len(self._sizes)} files")

    def end(self) -> None:
        """Wipe the line."""
        if self._is_dirty:
            say("\r\x1b[K")
            self._is_dirty = False

    def _write(self, text: str) -> None:
        self._next = time.monotonic() + _PAUSE
        self._is_dirty = True
        say(f"\r\x1b[K{text}")


def _is_terminal(stream: TextIO | None) -> bool:
    """Is a stream a terminal, and not closed, which is None?"""
    return stream is not None and stream.isatty()


def _size(name: str) -> int:
    try:
        return os.path.getsize(name)  # noqa: PTH202  names are strings here
    except OSError:
        return 0
