"""How the command ends: statuses, and one line on what went wrong."""

from __future__ import annotations

import errno
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NoReturn

from wireparse.cli._terminal import accept_all
from wireparse.diagnostics import NotTextError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FOUND", "TROUBLE", "complain", "finish", "stop", "warn"]

FOUND: Final = 1
"""Something was found that the caller asked for by running a check."""
TROUBLE: Final = 2
"""Something could not be read or written, or was asked for wrongly."""
_BROKEN_PIPE: Final = 141
_INTERRUPTED: Final = 130
_TERMINATED: Final = 143


def complain(about: str, error: Exception) -> None:
    """Print one line on what went wrong with a file."""
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    words = words.removeprefix(f"{about!r} ")  # the library's errors name the path themselves
    words += _hint(about, error)
    sys.stderr.write(f"wireparse: {_plain(about)}: {_plain(words)}\n")


def stop(words: str) -> NoReturn:
    """End with one line on what was asked for wrongly.

    Raises:
        SystemExit: Always.
    """
    warn(words)
    raise SystemExit(TROUBLE)


def warn(words: str) -> None:
    """Print one line on what is left out."""
    sys.stderr.write(f"wireparse: {_plain(words)}\n")


def _hint(name: str, error: Exception) -> str:
    """Say what else could have been meant."""
    if isinstance(error, NotTextError) and os.path.isdir(name):  # noqa: PTH112  as it was typed
        return f", as in {os.path.join(name, '*')}"  # noqa: PTH118  as it was typed
    if isinstance(error, FileNotFoundError):
        from difflib import get_close_matches  # noqa: PLC0415  only mistakes need it

        folder, wanted = os.path.split(name)
        with suppress(OSError):
            near = get_close_matches(wanted, os.listdir(folder or "."), 1)  # noqa: PTH208  as above
            return f"; did you mean {os.path.join(folder, near[0])}?" if near else ""  # noqa: PTH118
    return ""


def _plain(text: str) -> str:
    """Make a name safe to print: file names can hold anything."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


def finish(command: Callable[[], int], *, prints: bool = True) -> NoReturn:
    """Run a command and exit with its status; nobody reading on is no error.

    Args:
        command: What to run.
        prints: Whether it needs standard output.

    Raises:
        SystemExit: Always.
    """
    signal.signal(signal.SIGTERM, _end)
    accept_all(sys.stdout)
    try:
        if prints and sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))  # noqa: TRY301  told below
        status = command()
        if prints:
            sys.stdout.flush()
    except OSError as error:  # files have been told of where they were named
        if _is_broken_pipe(error):
            status = _BROKEN_PIPE
        else:
            complain("standard output", error)
            status = TROUBLE
        _give_up()
    except KeyboardInterrupt:
        status = _INTERRUPTED
    raise SystemExit(status)


def _is_broken_pipe(error: OSError) -> bool:
    """Tell whether nobody reads on; Windows calls that an invalid argument."""
    is_windows = sys.platform == "win32"
    return isinstance(error, BrokenPipeError) or (is_windows and error.errno == errno.EINVAL)


def _end(*_: object) -> NoReturn:
    """End as an interruption does, so that no half-written file is left behind."""
    raise SystemExit(_TERMINATED)


def _give_up() -> None:
    """Drop what is still in the buffer, of which Python would complain at exit."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
