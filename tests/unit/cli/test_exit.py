"""The command ends with a status, and with one line on what went wrong."""

from __future__ import annotations

import errno
import signal
import subprocess
import sys
from io import UnsupportedOperation
from typing import TYPE_CHECKING

import pytest

from console import ended
from wireparse import KnowledgeError, NotTextError
from wireparse.cli import _exit

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (OSError(errno.EACCES, "Permission denied", "a"), "a: Permission denied"),
        (OSError("odd"), "a: odd"),
        (NotTextError("'a' is not a text but a PNG picture"), "a: is not a text but a PNG picture"),
        (KnowledgeError("Agency.name", "is blank"), "a: Agency.name: is blank"),
        (LookupError("no such encoding"), "a: no such encoding"),
        (EOFError("ends in the middle"), "a: ends in the middle"),
        (MemoryError(), "a: not enough memory"),
        (KeyError("x"), "a: internal error, please report it: KeyError: 'x'"),
        (ValueError("y"), "a: internal error, please report it: ValueError: y"),
    ],
)
def test_what_went_wrong_is_said_in_one_line(
    error: Exception, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the system's words or the library's; what nobody foresaw is called a fault."""
    _exit.complain("a", error)
    assert capsys.readouterr().err == f"wireparse: {line}\n"


def test_names_are_safe_to_print(capsys: pytest.CaptureFixture[str]) -> None:
    """And what becomes of the output stands behind them."""
    _exit.complain("a\x1b[1m\n", OSError(errno.EIO, "I/O error"), "(b is not written)")
    assert capsys.readouterr().err == "wireparse: a�[1m�: I/O error (b is not written)\n"


def test_what_could_have_been_meant_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file with nearly that name, and the files of a directory."""
    (tmp_path / "goat.txt").touch()
    _exit.complain(str(tmp_path / "goats.txt"), FileNotFoundError(2, "No such file"))
    assert capsys.readouterr().err.endswith(f"; did you mean {tmp_path / 'goat.txt'}?\n")
    _exit.complain(str(tmp_path / "zebra"), FileNotFoundError(2, "No such file"))
    assert capsys.readouterr().err.endswith("zebra: No such file\n")
    _exit.complain(str(tmp_path), NotTextError("is a directory"))
    assert capsys.readouterr().err.endswith(f", as in {tmp_path / '*'}\n")


def test_a_wrong_wish_ends_with_trouble(capsys: pytest.CaptureFixture[str]) -> None:
    """After one line."""
    assert ended(lambda: _exit.stop("no such format")) == _exit.TROUBLE == 2
    assert capsys.readouterr().err == "wireparse: no such format\n"


def _raise(error: BaseException) -> int:
    raise error


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (_exit.TroubleError("no room"), 2, "wireparse: no room (b is lost)\n"),
        (KeyboardInterrupt(), 130, "wireparse: interrupted (b is lost)\n"),
        (
            ZeroDivisionError("z"),
            2,
            "wireparse: internal error, please report it: ZeroDivisionError: z (b is lost)\n",
        ),
    ],
)
def test_an_error_ends_the_command(
    error: BaseException, status: int, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its status, and what becomes of the file that is written."""
    job = lambda: _exit.finish(lambda: _raise(error), prints=False, fate="(b is lost)")  # noqa: E731
    assert ended(job) == status
    assert capsys.readouterr().err == line


@pytest.mark.parametrize("status", [0, 1, 2])
def test_the_status_of_the_command_is_kept(status: int) -> None:
    """Where it comes to its end."""
    assert ended(lambda: _exit.finish(lambda: status)) == status


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (BrokenPipeError(), 141, ""),
        (OSError(errno.ENOSPC, "No space left"), 2, "wireparse: standard output: No space left\n"),
    ],
)
def test_output_that_takes_no_more(
    error: OSError,
    status: int,
    line: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A reader that went away is no trouble of ours."""
    monkeypatch.setattr(_exit, "_give_up", lambda _: None)
    assert _exit.end_output(error) == status
    assert capsys.readouterr().err == line


def test_closed_output_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A command that prints needs one; another does not."""
    monkeypatch.setattr(sys, "stdout", None)
    assert ended(lambda: _exit.finish(lambda: 0)) == 2
    assert capsys.readouterr().err == "wireparse: standard output: Bad file descriptor\n"
    assert ended(lambda: _exit.finish(lambda: 0, prints=False)) == 0


@pytest.mark.parametrize("stream", [None, "closed"])
def test_nobody_can_be_told_where_errors_go_nowhere(
    stream: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And nothing is raised for that."""

    class Full:
        def write(self, _: str) -> None:
            raise OSError(errno.ENOSPC, "No space left")

        def fileno(self) -> int:
            raise UnsupportedOperation

    monkeypatch.setattr(sys, "stderr", Full() if stream else None)
    _exit.say("goat")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
def test_signals_end_the_command_tidily(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the status that shells give them, unless they are ignored."""
    set_to: dict[int, object] = {}
    ignored = {signal.SIGHUP: signal.SIG_IGN, signal.SIGTERM: signal.SIG_DFL}
    monkeypatch.setattr(signal, "getsignal", ignored.__getitem__)
    monkeypatch.setattr(signal, "signal", set_to.__setitem__)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    assert ended(lambda: _exit.finish(lambda: 0)) == 0
    assert list(set_to) == [signal.SIGTERM]
    end = set_to[signal.SIGTERM]
    assert callable(end)
    assert ended(lambda: end(signal.SIGTERM, None)) == 128 + signal.SIGTERM
    assert set_to[signal.SIGTERM] == signal.SIG_IGN


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
def test_a_signal_that_nobody_heard_is_asked_again() -> None:
    """What is freed can raise nothing; the command ends all the same, and says nothing of it."""
    code = """
import os, signal, time
from wireparse.cli._exit import finish
class Freed:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGTERM)
        for _ in range(9): pass
def command():
    Freed()
    time.sleep(60)
finish(command)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (128 + signal.SIGTERM, "", "")
