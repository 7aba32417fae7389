"""Progress is one line on a terminal, and nothing where nobody sees it."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from console import write
from wireparse.cli import _progress

if TYPE_CHECKING:
    from pathlib import Path


class Screen(io.StringIO):
    """A terminal that keeps what is written."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


def on_screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Put a terminal behind standard error, and a clock that goes on by a second a look."""
    found = Screen()
    monkeypatch.setattr(sys, "stderr", found)
    seconds = iter(range(1_000))
    monkeypatch.setattr(_progress.time, "monotonic", lambda: next(seconds))
    return found


def test_bytes_and_share_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over all files, and never all of it before the end; then the line is wiped."""
    screen = on_screen(monkeypatch)
    one, two = (write(tmp_path, b"x" * 4_000_000, name) for name in ("one", "two"))
    with _progress.Progress([one, two]) as progress:
        progress.show(one, 2_000_000)
        progress.show(two, 4_000_000)
    shown = screen.getvalue().split("\r\x1b[K")
    assert [words.partition(" MB,")[0] for words in shown[1:]] == ["25 %, 2", "99 %, 8", ""]


def test_files_are_counted_where_several_are_read_at_a_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One after the other."""
    screen = on_screen(monkeypatch)
    progress = _progress.Progress(["a", "b"])
    progress.step()
    progress.step()
    progress.end()
    progress.end()
    assert screen.getvalue() == "\r\x1b[K1 of 2 files\r\x1b[K2 of 2 files\r\x1b[K"


@pytest.mark.parametrize(
    ("names", "is_seen", "scrolls", "want"),
    [
        (["a", "b"], True, False, True),
        (["a", "b"], False, False, False),
        (["a", "b"], True, True, False),
        (["small"], True, False, False),
        (["none"], True, False, True),
    ],
)
def test_it_is_shown_where_it_is_of_use(
    names: list[str],
    is_seen: object,
    scrolls: bool,  # noqa: FBT001  a table
    want: object,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Not for one small file, nor where output scrolls by; a pipe has no size."""
    monkeypatch.setattr(sys, "stderr", Screen() if is_seen else io.StringIO())
    monkeypatch.setattr(sys, "stdout", Screen())
    write(tmp_path, b"goat", "small")
    monkeypatch.chdir(tmp_path)
    assert _progress.Progress(names, scrolls=scrolls)._is_on is want


def test_a_closed_output_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written."""
    monkeypatch.setattr(sys, "stderr", None)
    progress = _progress.Progress(["a", "b"])
    progress.step()
    progress.show("a", 3)
    progress.end()
