"""Where output goes: standard output, or a file that is there whole or not at all."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from wireparse.outputs._signs import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Sink", "output_to"]


class Sink(Protocol):
    """What takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Take some more."""

    def flush(self) -> object:
        """Pass on what was taken."""


class _Terminal:
    """A terminal, which is given signs for what it would act on."""

    def __init__(self, screen: Sink) -> None:
        self._screen = screen
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def write(self, data: bytes) -> None:
        lines = self._decoder.decode(data).replace("\r\n", "\n").split("\n")
        self._screen.write("\n".join(map(harmless, lines)).encode())

    def flush(self) -> None:
        self._screen.flush()


@contextmanager
def output_to(path: str | None) -> Iterator[Sink]:
    """Open where to write; a file takes its name only when all is written.

    Args:
        path: The file; None or `-` for standard output.

    Raises:
        OSError: It cannot be written.
    """
    if path is None or path == "-":
        screen = sys.stdout.buffer
        yield _Terminal(screen) if sys.stdout.isatty() else screen
        sys.stdout.buffer.flush()
        return
    target = os.path.realpath(path)
    mode = _mode(target)
    if mode is not None and not stat.S_ISREG(mode):
        with open(target, "wb") as file:  # noqa: PTH123  a device or pipe: nothing to rename
            yield file
        return
    draft = f"{target}.{os.getpid()}.part"
    number = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(number, "wb") as file:
            yield file
        if mode is not None:
            os.chmod(draft, stat.S_IMODE(mode))  # noqa: PTH101  as the file was before
        os.replace(draft, target)  # noqa: PTH105  names are strings here
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(draft)  # noqa: PTH108  see above
        raise


def _mode(path: str) -> int | None:
    """Return what a path is now.

    Raises:
        IsADirectoryError: A directory.
    """
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116  see above
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(21, "Is a directory", path)
    return mode
