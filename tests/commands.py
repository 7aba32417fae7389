"""What test modules share: the command, run as people run it, that never outlives its test."""

from __future__ import annotations

import atexit
import os
import shlex
import socket
import subprocess
import sys
import sysconfig
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wireparse import samples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

__all__ = [
    "COMMAND",
    "DUMP",
    "ROOT",
    "environment",
    "on_terminal",
    "run",
    "run_after",
    "run_in_shell",
    "run_text",
    "start",
    "unmeasured",
    "warmed",
]

ROOT: Final = Path(__file__).parent.parent
DUMP: Final = samples.path("dump")
COMMAND: Final = Path(sysconfig.get_path("scripts"), "wireparse")
_OF_THE_USER: Final = {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}
_SECONDS: Final = 60
"""How long a command may take before it is taken for one that hangs."""


def environment(**added: str) -> dict[str, str]:
    """Return variables that are the same wherever the tests run."""
    kept = {name: value for name, value in os.environ.items() if name not in _OF_THE_USER}
    return {**kept, "PYTHONUTF8": "1", "TERM": "xterm-256color", **added}


def unmeasured() -> dict[str, str]:
    """Return the same variables for a command whose coverage cannot be measured.

    The tracer of coverage writes files of its own, and a signal's exception that is raised in
    it leaves a lock held.
    """
    return {k: v for k, v in environment().items() if not k.startswith("COVERAGE_")}


def _at_start(variables: dict[str, str]) -> dict[str, str]:
    """Return the variables that Python reads when it starts."""
    return {k: v for k, v in variables.items() if k.startswith(("PYTHON", "LC_", "LANG"))}


_STARTED: Final = _at_start(environment())


@cache
def _warm() -> Path:
    """Return what runs the command in a process that has imported it already; see there."""
    return warmed(sys.executable, environment()) if hasattr(os, "fork") else COMMAND


def warmed(python: str | Path, variables: dict[str, str]) -> Path:
    """Start a process that has imported the command; return a script that runs it there."""
    folder = tempfile.TemporaryDirectory()
    path, file = Path(folder.name, "door"), Path(__file__).with_name("warm.py")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(path))
        door.listen()
        server = subprocess.Popen(
            [python, "-P", file, str(door.fileno())],
            env=variables,
            stdin=subprocess.DEVNULL,
            pass_fds=[door.fileno()],
        )
    atexit.register(folder.cleanup)
    atexit.register(server.terminate)
    script = Path(folder.name, "wireparse")
    asking = shlex.join(map(str, (sys.executable, "-IS", file, path)))
    script.write_text(f'#!/bin/sh\nexec {asking} "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return script


def _command(variables: dict[str, str]) -> Path:
    """Return what runs the command: a copy of the warm process, if Python starts as that did."""
    return _warm() if _at_start(variables) == _STARTED else COMMAND


def run(
    *arguments: str | Path,
    given: bytes | IO[bytes] | int = subprocess.DEVNULL,
    stdout: IO[bytes] | int = subprocess.PIPE,
    cwd: Path = ROOT,
    **variables: str,
) -> subprocess.CompletedProcess[bytes]:
    """Run the command: in a copy of a warm process, or a new one if Python starts otherwise."""
    env = environment(**variables)
    return subprocess.run(
        [_command(env), *map(str, arguments)],
        cwd=cwd,
        env=env,
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        timeout=_SECONDS,
        **{"input" if isinstance(given, bytes) else "stdin": given},  # type: ignore[call-overload]
    )


def run_text(
    *arguments: str | Path, given: str = "", cwd: Path = ROOT, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the command on a text; what it printed is text too."""
    done = run(*arguments, given=given.encode(), cwd=cwd, **variables)
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
    )


def run_in_shell(
    script: str, *arguments: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a script of a POSIX shell, in which `$0` is the command.

    It is a new process where there are other variables: a shell's limits hold for what it starts.
    """
    command = COMMAND if env else _command(environment())
    return subprocess.run(
        ["sh", "-c", script, command, *map(str, arguments)],  # noqa: S607  the system's shell
        cwd=cwd,
        env=env or environment(),
        capture_output=True,
        check=False,
        timeout=_SECONDS,
    )


def run_after(
    before: str, *arguments: str | Path, cwd: Path = ROOT, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run the command after some Python, such as what puts faults where there are none."""
    env = environment(**variables)
    code = f"{before}\nfrom wireparse.cli import main\nmain()"
    command: list[str | Path] = [sys.executable, "-c", code]
    if (warm := _command(env)) != COMMAND:
        command, env["BEFORE"] = [warm], before
    return subprocess.run(
        [*command, *map(str, arguments)],
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=_SECONDS,
        encoding="utf-8",
    )


@contextmanager
def start(
    *arguments: str | Path,
    command: Path = COMMAND,
    env: dict[str, str] | None = None,
    cwd: Path = ROOT,
    **streams: int | IO[bytes],
) -> Iterator[subprocess.Popen[bytes]]:
    """Start the command, and end it with the block: a test that fails leaves nothing running."""
    process = subprocess.Popen(
        [command, *map(str, arguments)],
        cwd=cwd,
        env=environment() if env is None else env,
        **streams,  # type: ignore[call-overload]
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def on_terminal(
    *arguments: str | Path,
    streams: tuple[str, ...] = ("stdout", "stderr"),
    cwd: Path = ROOT,
    **variables: str,
) -> bytes:
    """Run the command with a pseudo-terminal for some of its streams; return what came there."""
    import pty  # noqa: PLC0415  only where there are terminals

    ours, theirs = pty.openpty()
    given = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.DEVNULL,
        **dict.fromkeys(streams, theirs),
    }
    env = environment(**variables)
    with start(*arguments, command=_command(env), env=env, cwd=cwd, **given) as process:
        os.close(theirs)
        said = b"".join(iter(lambda: _read(ours), b""))
        os.close(ours)
        assert process.wait(_SECONDS) == 0
    return said


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # the other side is closed
        return b""
