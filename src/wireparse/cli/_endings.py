"""How the command ends: statuses, and one line on what went wrong."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from wireparse.diagnostics import ParseError, WireparseError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FOUND", "TROUBLE", "complain", "ended_well", "reason"]

FOUND: Final = 1
"""Something was found that the caller asked for by running a check."""
TROUBLE: Final = 2
"""Something could not be read or written, or was asked for wrongly."""
_BROKEN_PIPE: Final = 141
_INTERRUPTED: Final = 130


def complain(about: str, error: Exception) -> None:
    """Print one line on what went wrong with a file."""
    sys.stderr.write(f"wireparse: {_plain(about)}: {_plain(reason(error))}\n")


def reason(error: Exception) -> str:
    """Say what an error means, without the path, which stands before it."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, ParseError):
        return str(error)
    text = str(error)
    if isinstance(error, WireparseError) and text.startswith("'"):
        text = text.rpartition("' ")[2]
    return text


def _plain(text: str) -> str:
    """Make a name safe to print: file names can hold anything."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


@contextmanager
def ended_well() -> Iterator[None]:
    """Turn a reader that went away, and an interruption, into their statuses."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still in the buffer has nowhere to go; Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(_BROKEN_PIPE) from None
    except KeyboardInterrupt:
        raise SystemExit(_INTERRUPTED) from None
