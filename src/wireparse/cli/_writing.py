"""Where output goes: standard output, or a file that is there whole or not at all."""

from __future__ import annotations

import codecs
import os
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
def output_to(target: Target, *, is_harmless: bool = False) -> Iterator[Output]:
    """Open where to write; a file takes its name only when all is written, and nothing missing.

    Args:
        target: What was asked for.
        is_harmless: Whether what is written may go to a terminal as it is.

    Raises:
        OSError: It cannot be written.
    """
    if target.is_screen:
        screen = sys.stdout.buffer
        is_acted_on = sys.stdout.isatty() and not is_harmless
        yield Output(_Terminal(screen) if is_acted_on else screen)
        sys.stdout.buffer.flush()
        return
    from wireparse.outputs._whole_file import whole_file  # noqa: PLC0415  pathlib takes 10 ms

    with (
        suppress(_SpoiltError),
        whole_file(str(target.path), part=target.part if target.keeps_part else None) as file,
    ):
        out = Output(file)
        yield out
        if out.is_spoilt:
            raise _SpoiltError


class _SpoiltError(Exception):
    """Something is missing, of which all has been said."""
