"""How the command ends: statuses, and one line on what went wrong."""

from __future__ import annotations

import errno
import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NoReturn, TextIO

from wireparse.cli._terminal import accept_all
from wireparse.diagnostics import NotTextError, WireparseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = [
    "FOUND",
    "TROUBLE",
    "TroubleError",
    "complain",
    "end_output",
    "finish",
    "meant",
    "say",
    "stop",
    "warn",
]


FOUND: Final = 1
"""A check found something."""
TROUBLE: Final = 2
"""Something could not be read or written, or an argument is invalid."""
_BROKEN_PIPE: Final = 141
_INTERRUPTED: Final = 130
_SIGNALLED: Final = 128
"""What shells add to the number of the signal that ended a command."""
_SOON: Final = 0.05
"""Seconds until what is freed has been."""


class TroubleError(Exception):
    """Ends the command with its message: no temporary files, a worker that died."""


class _Ended(SystemExit):
    """A signal ended the command."""


def say(text: str) -> None:
    """Write to standard error; where that is closed or full, nobody can be told."""
    if sys.stderr is not None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            _give_up(sys.stderr)


def complain(about: str, error: BaseException, fate: str = "") -> None:
    """Print one line on what went wrong with a file.

    Args:
        about: The file.
        error: What went wrong.
        fate: What becomes of the output, for that reason.
    """
    words = _words(error)
    words = words.removeprefix(f"{about!r} ")  # the library's errors name the path themselves
    words += _hint(about, error)
    say(f"wireparse: {_plain(about)}: {_plain(f'{words} {fate}'.rstrip())}\n")


def meant(word: str, known: Iterable[str]) -> str:
    """Ask, at the end of a message, whether a word that is known was meant."""
    from difflib import get_close_matches  # noqa: PLC0415  only mistakes need it

    near = get_close_matches(word, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def stop(words: str) -> NoReturn:
    """End with one line on an invalid argument.

    Raises:
        SystemExit: Always.
    """
    warn(words)
    raise SystemExit(TROUBLE)


def warn(words: str) -> None:
    """Print one line on what is left out."""
    say(f"wireparse: {_plain(words)}\n")


def _words(error: BaseException) -> str:
    """Say what went wrong; an unexpected exception is called an internal error."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, MemoryError):
        return "not enough memory"
    # A wrong index or key is a LookupError too, and a fault.
    is_known = isinstance(error, (OSError, WireparseError, UnicodeError, EOFError))
    if is_known or type(error) is LookupError:
        return str(error)
    if sys.flags.dev_mode:  # python -X dev -m wireparse shows where
        from traceback import print_exception  # noqa: PLC0415  only here

        print_exception(error)
    return f"internal error, please report it: {type(error).__name__}: {error}"


def _hint(name: str, error: BaseException) -> str:
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


def finish(command: Callable[[], int], *, prints: bool = True, fate: str = "") -> NoReturn:
    """Run a command and exit with its status; a broken pipe is no error.

    Args:
        command: What to run.
        prints: Whether it needs standard output.
        fate: What becomes of a file that it writes, where it does not come to its end.

    Raises:
        SystemExit: Always.
    """
    _heed_signals()
    accept_all(sys.stdout)
    raise SystemExit(_status(command, fate, prints=prints))


def _status(command: Callable[[], int], fate: str, *, prints: bool) -> int:
    """Run a command; return its status, after a line on what it did not foresee."""
    try:
        if prints and sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))  # noqa: TRY301  told below
        status = command()
        if prints:
            sys.stdout.flush()
    except OSError as error:  # files have been told of where they were named
        return end_output(error)
    except TroubleError as error:
        warn(f"{error} {fate}".rstrip())
        return TROUBLE
    except (KeyboardInterrupt, _Ended) as error:
        if fate:
            warn(f"interrupted {fate}")
        return int(str(error.code)) if isinstance(error, _Ended) else _INTERRUPTED
    except Exception as error:  # noqa: BLE001  a file that is written must be told of
        warn(f"{_words(error)} {fate}".rstrip())
        return TROUBLE
    return status


def end_output(error: OSError) -> int:
    """Say that standard output cannot be written, unless the pipe broke; return the status."""
    if _is_broken_pipe(error):
        status = _BROKEN_PIPE
    else:
        complain("standard output", error)
        status = TROUBLE
    _give_up(sys.stdout)
    return status


def _is_broken_pipe(error: OSError) -> bool:
    """Is it a broken pipe? Windows calls that an invalid argument."""
    is_windows = sys.platform == "win32"
    return isinstance(error, BrokenPipeError) or (is_windows and error.errno == errno.EINVAL)


def _heed_signals() -> None:
    """End tidily when asked to end, and when the terminal is closed, unless that is ignored."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, _: object) -> NoReturn:
    """End as an interruption does, so that no half-written file is left behind."""
    signal.signal(number, signal.SIG_IGN)  # a second one would leave the tidying half done
    sys.unraisablehook = _raised_aside
    raise _Ended(_SIGNALLED + number)


def _raised_aside(told: sys.UnraisableHookArgs) -> None:
    """Ask once more to end where nobody heard it, since what is freed may raise nothing."""
    if not isinstance(told.exc_value, _Ended):
        sys.__unraisablehook__(told)
        return
    from threading import Timer  # noqa: PLC0415  only here

    number = int(str(told.exc_value.code)) - _SIGNALLED
    signal.signal(number, _end)
    Timer(_SOON, os.kill, [os.getpid(), number]).start()


def _give_up(stream: TextIO | None) -> None:
    """Drop what is still in the buffer, of which Python would complain at exit."""
    with suppress(OSError):  # what stands in for a stream may be no file
        if stream is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
