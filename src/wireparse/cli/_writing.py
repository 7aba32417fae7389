"""Where output goes: standard output, or a file that is there whole or not at all."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from attrs import define, frozen

from wireparse.outputs._control_characters import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Output", "Sink", "Target", "output_to"]


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


@frozen
class Target:
    """What output was asked for.

    Attributes:
        path: The file; None or `-` for standard output.
        keeps_part: Whether what is done is kept under another name where there is trouble.
    """

    path: str | None
    keeps_part: bool = False

    @property
    def is_screen(self) -> bool:
        """Whether it is standard output."""
        return self.path is None or self.path == "-"

    @property
    def part(self) -> str:
        """The name for what is not whole."""
        path = str(self.path)
        real = os.path.realpath(path) if os.path.islink(path) else path  # noqa: PTH114  as typed
        return f"{real}.part"

    @property
    def fate(self) -> str:
        """Say what becomes of the file where there is trouble; nothing is said of what is none."""
        if self.loss and self.keeps_part:
            return f"(partial output is in {self.part})"
        return self.loss

    @property
    def loss(self) -> str:
        """Say what becomes of the file where nothing is kept."""
        return self.loss_of(str(self.path))

    def loss_of(self, name: str) -> str:
        """Say what becomes of the file where nothing is kept, calling it by a name."""
        path = str(self.path)
        if self.is_screen or (os.path.exists(path) and not os.path.isfile(path)):  # noqa: PTH110, PTH113
            return ""
        is_there = os.path.exists(path)  # noqa: PTH110  names are strings here
        return f"({name} is unchanged)" if is_there else f"({name} is not written)"


@define
class Output:
    """An open output.

    Attributes:
        sink: What takes the bytes.
        is_spoilt: Whether it does not hold all that was asked for.
    """

    sink: Sink
    is_spoilt: bool = False

    def write(self, data: bytes, /) -> None:
        """Take some more."""
        self.sink.write(data)

    def flush(self) -> None:
        """Pass on what was taken."""
        self.sink.flush()

    def spoil(self) -> None:
        """Note that something is missing; a file then never takes the place of an earlier one."""
        self.is_spoilt = True


@contextmanager
def output_to(target: Target) -> Iterator[Output]:
    """Open where to write; a file takes its name only when all is written, and nothing missing.

    Args:
        target: What was asked for.

    Raises:
        OSError: It cannot be written.
    """
    if target.is_screen:
        screen = sys.stdout.buffer
        yield Output(_Terminal(screen) if sys.stdout.isatty() else screen)
        sys.stdout.buffer.flush()
        return
    path = os.path.realpath(str(target.path))
    mode = _mode(path)
    if mode is not None and not stat.S_ISREG(mode):
        with open(path, "wb") as file:  # noqa: PTH123  a device or pipe: nothing to rename
            yield Output(file)
        return
    # A name of its own, short where the file's has all the length that a name may have.
    draft = os.path.join(os.path.dirname(path), f".wireparse-{os.urandom(5).hex()}")  # noqa: PTH118, PTH120
    name = None
    try:
        with open(draft, "xb") as file:  # noqa: PTH123  names are strings here
            name = target.part if target.keeps_part else None
            out = Output(file)
            yield out
        if not out.is_spoilt:
            name = path
    finally:
        _rename(draft, name, mode)


def _rename(draft: str, name: str | None, mode: int | None) -> None:
    """Give a draft its name and the rights of the file that it replaces, or remove it."""
    try:
        if name is not None:
            if mode is not None:
                os.chmod(draft, stat.S_IMODE(mode))  # noqa: PTH101  names are strings here
            os.replace(draft, name)  # noqa: PTH105  see above
    finally:
        with suppress(FileNotFoundError):
            os.unlink(draft)  # noqa: PTH108  see above


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
