"""What test modules share: the command at a pseudo-terminal, as somebody sits there."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Final

from attrs import define, field

from commands import COMMAND, ROOT, unmeasured

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

__all__ = ["Sitting", "screen_of", "sit_at"]

_SECONDS: Final = 60
"""How long a command may take before it is taken for one that hangs."""
_START: Final = (
    "import fcntl, os, signal, sys, termios; os.setsid(); fcntl.ioctl(2, termios.TIOCSCTTY, 0);"
    " signal.signal(signal.SIGINT, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])"
)
"""Makes standard error the terminal that its keys act on, before the command begins: where tests
run in the background, Ctrl-C is one that is ignored."""
_CONTROL: Final = re.compile(r"\x1b\[([0-9;]*)([A-Za-z])")


def screen_of(said: bytes, columns: int) -> list[str]:
    """Return what stands on a screen: line ends, returns to the margin and wiping are obeyed."""
    lines, at = [""], 0
    text = said.decode("utf-8", "replace")
    place = 0
    while place < len(text):
        found = _CONTROL.match(text, place)
        if found:
            assert found[2] in "mK", f"a control that this screen lacks: {found[0]!r}"
            if found[2] == "K":
                lines[-1] = lines[-1][:at]
            place = found.end()
            continue
        sign = text[place]
        place += 1
        if sign == "\r":
            at = 0
        elif sign == "\n":
            lines.append("")
            at = 0
        else:
            if at == columns:
                lines.append("")
                at = 0
            lines[-1] = lines[-1][:at].ljust(at) + sign + lines[-1][at + 1 :]
            at += 1
    return [line.rstrip() for line in lines]


@define
class Sitting:
    """A command that runs at a terminal.

    Attributes:
        process: The command.
        terminal: The side of the terminal where somebody sits.
        columns: How wide it is.
        said: What came there.
    """

    process: subprocess.Popen[bytes]
    terminal: int
    columns: int
    said: bytearray = field(factory=bytearray)

    def look(self, seconds: float = 0.1) -> bool:
        """Take what comes; return whether more can come."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return True
        try:
            got = os.read(self.terminal, 1 << 16)
        except OSError:  # the other side is closed
            return False
        self.said += got
        return bool(got)

    def look_until(self, words: bytes, meanwhile: Callable[[], object] = lambda: None) -> None:
        """Wait until something was shown, and do something meanwhile."""
        end = time.monotonic() + _SECONDS
        while words not in self.said:
            assert time.monotonic() < end, f"{words!r} was never shown: {bytes(self.said)!r}"
            meanwhile()
            if not self.look():
                break
        assert words in self.said

    def press(self, keys: bytes) -> None:
        """Press keys."""
        os.write(self.terminal, keys)

    def end(self) -> tuple[int, list[str]]:
        """Wait for the end; return the status, and what stands on the screen."""
        while self.look(_SECONDS):
            pass
        return self.process.wait(_SECONDS), screen_of(bytes(self.said), self.columns)


@contextmanager
def sit_at(
    *arguments: str | Path,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    stdout: int | IO[bytes] | None = None,
    columns: int = 80,
    cwd: Path = ROOT,
) -> Iterator[Sitting]:
    """Start the command at a terminal, and end it with the block.

    Args:
        arguments: Those of the command.
        stdin: What it reads.
        stdout: Where its output goes, None for the terminal.
        columns: How wide the terminal is.
        cwd: Where it runs.
    """
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-c", _START, COMMAND, *map(str, arguments)],
        cwd=cwd,
        env=unmeasured(),
        stdin=stdin,
        stdout=theirs if stdout is None else stdout,
        stderr=theirs,
    )
    os.close(theirs)
    with process:
        try:
            yield Sitting(process, ours, columns)
        finally:
            process.kill()
            os.close(ours)
