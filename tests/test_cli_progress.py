"""A run that takes long shows how far it is, in a real terminal, and leaves nothing there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, Any, Final

import pytest

from commands import DUMP

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals on Windows", allow_module_level=True)

from terminals import Sitting, screen_of, sit_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STORY: Final = (
    "The Goat No. {0} Sleeps\n\n"
    "KVAM (AFP) - Goat no. {0} slept through the storm that took the roof off its shed.\n\n"
    "“It rained on the pier all night,” said Ana Lund, who keeps the goat and counted it.\n\n\n"
)
LONG: Final = DUMP.read_bytes() * 3_000
"""Under 20 megabytes, which no machine parses in some seconds."""
LINE: Final = re.compile(
    rb"\r\x1b\[K(\d+) %, (\d+:)?\d+:\d\d left, \d+\.\d of (\d+\.\d) MB, \d+\.\d\d MB/s"
)


def fed(process: subprocess.Popen[bytes]) -> Callable[[], None]:
    """Return what gives a command more stories to read: pipes are read by thousands of bytes."""
    assert process.stdin is not None
    given: IO[bytes] = process.stdin
    numbers = iter(range(1_000_000))

    def feed() -> None:
        given.write("".join([STORY.format(next(numbers)) for _ in range(40)]).encode())
        given.flush()

    return feed


def close_input(sitting: Sitting) -> None:
    """Let the command come to its end."""
    assert sitting.process.stdin is not None
    sitting.process.stdin.close()


@pytest.mark.parametrize("where", ["file", "pipe", "redirected"])
def test_one_file_shows_share_and_time_left_wherever_the_output_goes(
    where: str, tmp_path: Path
) -> None:
    """Also one of a few megabytes; Ctrl-C leaves the screen as it was, but for what is told."""
    path, out = tmp_path / "long.txt", tmp_path / "out"
    path.write_bytes(LONG)
    arguments = ["parse", path] + (["-o", out] if where == "file" else [])
    with ExitStack() as stack:
        stdout: IO[bytes] | None = None
        if where == "redirected":
            stdout = stack.enter_context((tmp_path / "redirected").open("wb"))
        elif where == "pipe":
            reader = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)  # noqa: S607  the system's
            stdout = stack.enter_context(reader).stdin
        sitting = stack.enter_context(sit_at(*arguments, stdout=stdout))
        sitting.look_until(b"MB/s")
        sitting.press(b"\x03")
        status, screen = sitting.end()
    found = LINE.search(bytes(sitting.said))
    assert found
    assert int(found[1]) < 90
    assert float(found[3]) == round(len(LONG) / 1e6, 1)
    assert status == 130
    told = [f"wireparse: interrupted ({out} is not written)"] if where == "file" else []
    assert "".join(screen) == "".join(told)
    assert not out.exists()


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_command_that_is_told_to_end_leaves_nothing_either(jobs: int, tmp_path: Path) -> None:
    """Whoever tells it."""
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_bytes(LONG)
    arguments = ("parse", "one.txt", "two.txt", "-j", str(jobs), "-o", "out")
    with sit_at(*arguments, cwd=tmp_path) as sitting:
        sitting.look_until(b"MB/s")
        sitting.process.terminate()
        status, screen = sitting.end()
    assert (status, screen) == (143, ["wireparse: interrupted (out is not written)", ""])


def test_several_files_at_a_time_show_how_far_all_of_them_are(tmp_path: Path) -> None:
    """Before the first is done; and nothing is left when they are interrupted."""
    names = ["one.txt", "two.txt"]
    for name in names:
        (tmp_path / name).write_bytes(LONG)
    with sit_at("parse", *names, "--jobs", "2", "-o", "out", cwd=tmp_path) as sitting:
        sitting.look_until(b" left, ")  # not before a worker has read something
        sitting.look_until(b"MB/s, 0 of 2 files")
        assert LINE.search(bytes(sitting.said))
        for share in range(1, 6):  # it goes on
            if b"\x1b[K%d %%" % share in sitting.said:
                break
            sitting.look()
        sitting.press(b"\x03")
        status, screen = sitting.end()
    assert (status, screen) == (130, ["wireparse: interrupted (out is not written)", ""])
    assert sorted(path.name for path in tmp_path.iterdir()) == names


@pytest.mark.parametrize("columns", [80, 14])
def test_input_without_a_size_shows_what_was_read(columns: int, tmp_path: Path) -> None:
    """Of a pipe nobody knows how long it is; in the end the line is gone, however narrow."""
    with sit_at(
        *("parse", "-o", "out"), stdin=subprocess.PIPE, columns=columns, cwd=tmp_path
    ) as sitting:
        sitting.look_until(b" MB, 0.", fed(sitting.process))
        (shown,) = screen_of(bytes(sitting.said), columns)
        close_input(sitting)
        status, screen = sitting.end()
    assert re.fullmatch(r"\d\.\d MB, 0\.\d\d MB/s" if columns > 14 else r"\d\.\d MB, 0\.\d", shown)
    assert (status, screen) == (0, [""])
    lines = (tmp_path / "out").read_bytes().splitlines()
    assert json.loads(lines[0])["headline"]["text"] == "The Goat No. 0 Sleeps"


def test_an_error_stands_where_the_line_was(tmp_path: Path) -> None:
    """Nothing of the line is left before it or behind it."""
    with sit_at("parse", "-", "gone", "-o", "out", stdin=subprocess.PIPE, cwd=tmp_path) as sitting:
        sitting.look_until(b"MB/s", fed(sitting.process))
        close_input(sitting)
        status, screen = sitting.end()
    want = ["wireparse: gone: No such file or directory (out is not written)", ""]
    assert (status, screen) == (2, want)


def test_where_output_scrolls_the_line_comes_when_nothing_else_does(tmp_path: Path) -> None:
    """It goes before the next is printed, so that nothing stands between what is printed."""
    arguments = ("parse", "--table", "captions", "--color", "never")
    caption = b"The goat at its pier on March 3, 2026. (AFP/Ana Lund)\n"
    body = b"KVAM (AFP) - The goat ate the timetable of the ferry on Monday, its keeper said.\n"
    with sit_at(*arguments, stdin=subprocess.PIPE, cwd=tmp_path) as sitting:
        sitting.look_until(b"MB/s", fed(sitting.process))
        assert sitting.process.stdin is not None
        sitting.process.stdin.write(b"The Goat Eats\n\n" + caption * 2 + b"TT\n\n" + body)
        close_input(sitting)
        status, screen = sitting.end()
    assert status == 0
    record: dict[str, Any] = json.loads("".join(screen))
    assert record["agency"] == "AFP"


@pytest.mark.parametrize(
    "arguments",
    [("check", "--no-notes"), ("show",), ("learn",), ("show", "--html", "out")],
    ids=" ".join,
)
def test_other_commands_show_it_too(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """What they read is as long, and their output goes to a file."""
    path = tmp_path / "long.txt"
    path.write_bytes(LONG)
    with sit_at(*arguments, path, stdout=subprocess.DEVNULL, cwd=tmp_path) as sitting:
        sitting.look_until(b" left, ")
        sitting.press(b"\x03")
        status, screen = sitting.end()
    assert status == 130
    assert " MB" not in "".join(screen)


def test_json_is_indented_on_a_terminal_and_a_line_elsewhere(tmp_path: Path) -> None:
    """With colours and as wide as the terminal, or in no colour at all."""
    (tmp_path / "goat.txt").write_text(STORY, encoding="utf-8")
    lengths = []
    for columns in (80, 140):
        with sit_at("parse", "goat.txt", columns=columns, cwd=tmp_path) as sitting:
            status, screen = sitting.end()
        assert status == 0
        assert b'\x1b[38;5;30m"headline"\x1b[0m' in sitting.said
        assert json.loads("".join(screen))["quotes"][0]["speaker"]["name"] == "Ana Lund"
        assert columns / 2 < max(map(len, screen)) <= columns
        lengths.append(len(screen))
    assert lengths[0] > lengths[1] > 20
    with sit_at("parse", "goat.txt", "-o", "out", "--color", "always", cwd=tmp_path) as sitting:
        assert sitting.end() == (0, [""])
    (line,) = (tmp_path / "out").read_bytes().splitlines()
    assert b"\x1b" not in line
    with sit_at("parse", "goat.txt", "--color", "never", cwd=tmp_path) as sitting:
        _, screen = sitting.end()
    assert b"\x1b" not in sitting.said
    assert json.loads("".join(screen))["made_by"] == json.loads(line)["made_by"]


def test_diagnostics_in_json_are_indented_on_a_terminal_too(tmp_path: Path) -> None:
    """Each is an object that can be read."""
    (tmp_path / "goat.txt").write_text("<p>The goat</p> <p>slept.</p>\n", encoding="utf-8")
    with sit_at("check", "--format", "json", "goat.txt", columns=60, cwd=tmp_path) as sitting:
        status, screen = sitting.end()
    first, _ = json.JSONDecoder().raw_decode("".join(screen))
    assert (status, first["path"]) == (0, "goat.txt")
    assert b'\x1b[38;5;30m"path"\x1b[0m: \x1b[38;5;28m"goat.txt"' in sitting.said
