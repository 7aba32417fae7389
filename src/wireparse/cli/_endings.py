"""How the command ends: statuses, and one line on what went wrong."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FOUND", "TROUBLE", "complain", "finish"]

FOUND: Final = 1
"""Something was found that the caller asked for by running a check."""
TROUBLE: Final = 2
"""Something could not be read or written, or was asked for wrongly."""
_BROKEN_PIPE: Final = 141
_INTERRUPTED: Final = 130


def complain(about: str, error: Exception) -> None:
    """Print one line on what went wrong with a file."""
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    words = words.removeprefix(f"{about!r} ")  # the library's errors name the path themselves
    sys.stderr.write(f"wireparse: {_plain(about)}: {_plain(words)}\n")


def _plain(text: str) -> str:
    """Make a name safe to print: file names can hold anything."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def finish(command: Callable[[], int]) -> NoReturn:
    """Run a command and exit with its status; nobody reading on is no error.

    Raises:
        SystemExit: Always.
    """
    try:
        status = command()
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still in the buffer has nowhere to go; Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = _BROKEN_PIPE
    except KeyboardInterrupt:
        status = _INTERRUPTED
    raise SystemExit(status)
