"""What the caller named: files, patterns, standard input."""

from __future__ import annotations

import errno
import os
import stat
import sys
from typing import IO, TYPE_CHECKING, Final

import click

from wireparse.cli._exit import stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["STDIN", "keep_apart", "open_named", "shown_name", "split_place", "without_patterns"]


STDIN: Final = "-"
_MOST_DIGITS: Final = 15
"""Of the number of a line: no text has as many, and Python reads no more than some thousands."""


def without_patterns(names: Sequence[str], *, walks: bool = False) -> list[str]:
    """Replace patterns by the files that they match; no name at all is standard input.

    Shells do this, but not all, and not in quotes.

    Args:
        names: What the caller named.
        walks: Whether directories are replaced by the files in them.

    Raises:
        click.UsageError: No name is given, and standard input is a terminal.
    """
    if not names:
        if sys.stdin is None or sys.stdin.isatty():
            msg = "no input: expected FILE, or - for standard input"
            raise click.UsageError(msg)
        return [STDIN]
    found: list[str] = []
    for name in names:
        if name == STDIN or os.path.lexists(name) or not any(sign in name for sign in "*?["):
            found.append(name)
            continue
        from glob import glob  # noqa: PLC0415  only patterns need it

        # A pattern without match stays, and is then a file that is missing.
        found += sorted(glob(name, recursive=True)) or [name]  # noqa: PTH207  as it was typed
    return [file for name in found for file in _walked(name)] if walks else found


def _walked(name: str) -> list[str]:
    """Return the files of a directory; one that is empty, or cannot be read, is itself."""
    if not os.path.isdir(name):  # noqa: PTH112  as it was typed
        return [name]
    from wireparse._source import files_in  # noqa: PLC0415  only directories need it

    try:
        return list(files_in(name)) or [name]
    except OSError:
        return [name]


def open_named(name: str) -> str | IO[bytes]:
    """Return what to read for a name.

    Raises:
        OSError: It is standard input, which is closed.
    """
    if name != STDIN:
        return name
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return sys.stdin.buffer


def keep_apart(output: str | None, names: Iterable[str]) -> None:
    """Refuse to write to a file that is read: it would be lost, or grow for ever.

    Args:
        output: What is written to; None or `-` for standard output.
        names: What is read.

    Raises:
        SystemExit: It is one of them.
    """
    target = _file_of(output or STDIN, sys.stdout)
    if target is not None and any(target == _file_of(name, sys.stdin) for name in names):
        about = "standard output" if output in (None, STDIN) else output
        stop(f"{about}: is also an input file: choose another output")


def _file_of(name: str, stream: IO[str] | None) -> tuple[int, int] | None:
    """Return device and number of a regular file; None for other things, and for no file.

    Args:
        name: A path; `-` for the stream.
        stream: What `-` stands for.
    """
    try:
        if name != STDIN:
            found = os.stat(name)  # noqa: PTH116  names are strings here
        elif stream is not None:
            found = os.fstat(stream.fileno())
        else:
            return None
    except (OSError, ValueError):  # it is missing, or no file of the system is behind the stream
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def shown_name(name: str) -> str:
    """Return how a name is printed."""
    return "<stdin>" if name == STDIN else name


def split_place(place: str) -> tuple[str, int]:
    """Split `dump.txt:48`, or `dump.txt:48:7` as `check` prints it.

    Raises:
        click.BadParameter: There is no line number in it.
        SystemExit: There can be no such line.
    """
    name, *numbers = place.rsplit(":", 2)
    if len(numbers) == 2 and not (numbers[0].isdecimal() and numbers[1].isdecimal()):  # noqa: PLR2004
        name, numbers = f"{name}:{numbers[0]}", numbers[1:]
    if not name or not numbers or not numbers[0].isdecimal():
        msg = f"expected FILE:LINE, such as dump.txt:48, got {place!r}"
        raise click.BadParameter(msg)
    number = numbers[0].lstrip("0")
    if len(number) > _MOST_DIGITS:
        stop(f"{name}: line {number[:_MOST_DIGITS]}… is outside the text")
    return name, int(number or "0")
