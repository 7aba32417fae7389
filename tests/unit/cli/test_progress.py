"""Progress is one line on a terminal, and nothing where nobody sees it."""

from __future__ import annotations

import io
import os
import sys
from types import SimpleNamespace
from typing import IO, TYPE_CHECKING

import pytest

from console import write
from wireparse.cli import _progress

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

posix = pytest.mark.skipif(os.name != "posix", reason="there are no pseudo-terminals on Windows")


class Screen(io.StringIO):
    """A terminal that keeps what is written."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


class Clock:
    """A clock that is set by hand."""

    now = 100.0

    def monotonic(self) -> float:
        """Return the time."""
        return self.now


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Put a terminal behind standard error."""
    found = Screen()
    # Not in `sys` itself, where pytest puts its own between a fixture and its test.
    streams = {"stdin": None, "stdout": None, "stderr": found}
    monkeypatch.setattr(_progress, "sys", SimpleNamespace(platform=sys.platform, **streams))
    monkeypatch.setattr(_progress, "say", found.write)
    monkeypatch.setenv("TERM", "xterm")
    return found


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Put a clock behind progress."""
    found = Clock()
    monkeypatch.setattr(_progress, "time", found)
    monkeypatch.setattr(_progress, "_STARTED", found.now)
    return found


def shown(screen: Screen) -> list[str]:
    """Return the lines that were written one over the other, and wipe them."""
    lines = screen.getvalue().split("\r\x1b[K")[1:]
    screen.seek(0)
    screen.truncate()
    return lines


def test_share_time_left_and_rate_are_shown(tmp_path: Path, screen: Screen, clock: Clock) -> None:
    """Over all files, and never all of it before the end; then the line is wiped."""
    names = [write(tmp_path, b"x" * 4_000_000, name) for name in ("one", "two")]
    with _progress.Progress(names) as progress:
        clock.now += 10
        progress.show(2_000_000)
        assert shown(screen) == ["25 %, 0:30 left, 2.0 of 8.0 MB, 0.20 MB/s, 0 of 2 files"]
        progress.step()
        clock.now += 10
        progress.show(0)
        assert shown(screen) == ["50 %, 0:20 left, 4.0 of 8.0 MB, 0.20 MB/s, 1 of 2 files"]
        clock.now += 10
        progress.show(4_100_000)
        assert shown(screen) == ["99 %, 0:00 left, 8.0 of 8.0 MB, 0.27 MB/s, 1 of 2 files"]
        progress.step()
    assert shown(screen) == [""]


def test_it_begins_after_two_seconds_and_comes_a_few_times_a_second(
    tmp_path: Path, screen: Screen, clock: Clock
) -> None:
    """A short run shows nothing, and wipes nothing."""
    progress = _progress.Progress([write(tmp_path, b"x" * 100)])
    for seconds, count in ((1.9, 0), (0.2, 1), (0.1, 0), (0.2, 1), (5, 1)):
        clock.now += seconds
        progress.show(10)
        assert len(shown(screen)) == count
    progress.end()
    progress.end()
    assert shown(screen) == [""]
    with _progress.Progress([]):
        pass
    assert screen.getvalue() == ""


def test_what_is_done_later_shows_at_once_how_far_it_is(
    tmp_path: Path, screen: Screen, clock: Clock
) -> None:
    """It is the whole command that people wait for."""
    clock.now += 5
    progress = _progress.Progress([write(tmp_path, b"x" * 100)], task="comparing")
    clock.now += 0.5
    progress.show(10)
    assert [line[:15] for line in shown(screen)] == ["comparing, 10 %"]


def test_where_nothing_is_read_yet_no_time_is_guessed(
    tmp_path: Path, screen: Screen, clock: Clock
) -> None:
    """It could be any."""
    progress = _progress.Progress([write(tmp_path, b"x" * 2_000_000)], task="comparing")
    clock.now += 3
    progress.show(0)
    assert shown(screen) == ["comparing, 0 %, 0.0 of 2.0 MB, 0.00 MB/s"]


@pytest.mark.parametrize(
    ("seconds", "want"), [(0.4, "0:00"), (65, "1:05"), (3_600, "1:00:00"), (36_061, "10:01:01")]
)
def test_time_is_written_as_on_a_clock(seconds: float, want: str) -> None:
    """With hours where there are any."""
    assert _progress._clock(seconds) == want


def test_what_is_no_file_makes_the_whole_unknown(
    tmp_path: Path, screen: Screen, clock: Clock
) -> None:
    """But not what is missing or empty, which has nothing to be read."""
    full = write(tmp_path, b"x" * 2_000_000, "full")
    names = [write(tmp_path, b"", "empty"), "missing", "-", full]
    assert _progress.Progress(names)._total == 2_000_000
    progress = _progress.Progress([os.devnull, full])
    clock.now += 4
    progress.show(1_000_000)
    assert shown(screen) == ["1.0 MB, 0.25 MB/s, 0 of 2 files"]
    progress.step()
    clock.now += 4
    progress.show(1_000_000)
    assert shown(screen) == ["2.0 MB, 0.25 MB/s, 1 of 2 files"]


def test_standard_input_from_a_file_has_a_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the file has."""
    with open(write(tmp_path, b"goat"), "rb") as file:  # noqa: PTH123  a name
        monkeypatch.setattr(sys, "stdin", file)
        assert _progress._size("-") == 4


@pytest.mark.usefixtures("screen")
@pytest.mark.parametrize(("term", "want"), [("xterm", True), ("dumb", False)])
def test_it_is_shown_where_a_line_can_be_wiped(
    term: str, want: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal that knows no wiping would fill with lines."""
    monkeypatch.setenv("TERM", term)
    assert _progress.Progress(["a"]).is_on is want


@pytest.mark.parametrize("stderr", [None, io.StringIO()])
def test_nothing_is_shown_where_nobody_looks(
    stderr: IO[str] | None, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A closed output is no terminal, nor is a file."""
    monkeypatch.setattr(sys, "stderr", stderr)
    with _progress.Progress(["a", "b"], scrolls=True) as progress:
        clock.now += 10
        progress.show(3)
        progress.step()
        progress.make_room()
        progress.show(3)
    assert stderr is None or stderr.getvalue() == ""  # type: ignore[attr-defined]


@pytest.mark.parametrize("is_terminal", [True, False])
def test_what_scrolls_by_is_progress_enough(
    is_terminal: bool,  # noqa: FBT001  a table
    screen: Screen,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The line comes where nothing was printed for two seconds, and goes when something is."""
    monkeypatch.setattr(_progress.sys, "stdout", Screen() if is_terminal else io.StringIO())
    progress = _progress.Progress([os.devnull], scrolls=True)
    clock.now += 3
    progress.show(1)
    assert len(shown(screen)) == 1
    progress.make_room()
    assert shown(screen) == ([""] if is_terminal else [])
    clock.now += 1.9
    progress.show(1)
    assert len(shown(screen)) == (0 if is_terminal else 1)
    clock.now += 0.3
    progress.show(1)
    assert len(shown(screen)) == 1


@pytest.fixture
def terminal() -> Iterator[IO[str]]:
    """Open a terminal that nobody else uses."""
    import pty  # noqa: PLC0415  only where there are terminals

    ours, theirs = pty.openpty()
    with os.fdopen(theirs, "w", encoding="utf-8") as file:
        yield file
    os.close(ours)


@posix
def test_a_pager_has_the_terminal_to_itself(terminal: IO[str]) -> None:
    """It takes single keys, and would have the line in the midst of its page."""
    import tty  # noqa: PLC0415  only where there are terminals

    assert _progress._has_the_terminal(terminal)  # type: ignore[arg-type]
    tty.setcbreak(terminal.fileno())
    assert not _progress._has_the_terminal(terminal)  # type: ignore[arg-type]


@posix
def test_a_command_in_the_background_keeps_quiet(
    terminal: IO[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody types there."""
    monkeypatch.setattr(os, "tcgetpgrp", lambda _: os.getpgrp() + 1)
    assert not _progress._has_the_terminal(terminal)  # type: ignore[arg-type]
    monkeypatch.setattr(os, "tcgetpgrp", lambda _: os.getpgrp())
    assert _progress._has_the_terminal(terminal)  # type: ignore[arg-type]


@posix
def test_the_line_keeps_clear_of_the_edge(
    terminal: IO[str], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it would go on on the next line, it could not be wiped."""
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((20, 5)))
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    said: list[str] = []
    monkeypatch.setattr(_progress, "say", said.append)
    progress = _progress.Progress([os.devnull])
    clock.now += 3
    progress.show(123_456_789_000)
    assert said == ["\r\x1b[K123456.8 MB, 4115"]


def test_nobody_writes_where_the_terminal_is_another_s(
    screen: Screen, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line comes when it is free again."""
    progress = _progress.Progress([os.devnull])
    monkeypatch.setattr(_progress, "_has_the_terminal", lambda _: False)
    clock.now += 3
    progress.show(1)
    progress.end()
    assert shown(screen) == []
    monkeypatch.setattr(_progress, "_has_the_terminal", lambda _: True)
    clock.now += 3
    progress.show(1)
    assert len(shown(screen)) == 1
