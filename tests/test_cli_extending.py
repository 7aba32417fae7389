"""The command with rows of one's own."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

import pytest

from commands import run_text
from wireparse import samples

if TYPE_CHECKING:
    from pathlib import Path

COURIER = samples.path("courier")
PAGE = """\
Ferry Returns to River

The ferry at its old pier. Lens by Ana Lund, AunPress

LOWER AUN (Aun Press) - It carried nine people and a goat across the river on Monday.

Tap to join Marta's club

¤ goats on board

It came back on Tuesday with nine people and no goat, which nobody could explain.

More from the river
"""


run = partial(run_text, given=PAGE)


def test_rows_of_a_file_are_used() -> None:
    """What the core cannot know is read as the file says."""
    with_rows = json.loads(run("parse", "--knowledge", COURIER).stdout)
    without = json.loads(run("parse").stdout)
    assert with_rows["agency"] == "AunPress"
    assert with_rows["captions"][0]["credit"]["creators"] == ["Ana Lund"]
    roles = [block["role"] for block in with_rows["blocks"]]
    assert roles[-5:] == ["paragraph", "furniture", "crosshead", "paragraph", "furniture"]
    assert roles != [block["role"] for block in without["blocks"]]


@pytest.mark.parametrize("command", ["parse", "show", "check", "explain"])
def test_every_command_reads_with_rows(command: str) -> None:
    """`explain` names the line's role as `parse` does."""
    done = run(command, "--knowledge", COURIER, "-:7" if command == "explain" else "-")
    assert (done.returncode, done.stderr.count("\n")) == (0, command == "check")
    if command == "explain":
        assert "role       furniture" in done.stdout


def test_files_of_rows_add_up(tmp_path: Path) -> None:
    """A later file may leave out what an earlier one added."""
    later = tmp_path / "later.toml"
    later.write_text('[without]\nglyph = ["¤"]\n', encoding="utf-8")
    done = run("parse", "--knowledge", COURIER, "--knowledge", later)
    assert "crosshead" not in {block["role"] for block in json.loads(done.stdout)["blocks"]}


def test_rows_reach_other_processes(tmp_path: Path) -> None:
    """Files that are read side by side are read with the same rows."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    done = run("parse", "-j2", "--knowledge", COURIER, tmp_path / "a.txt", tmp_path / "b.txt")
    assert [json.loads(line)["agency"] for line in done.stdout.splitlines()] == ["AunPress"] * 2


@pytest.mark.parametrize("command", ["parse", "show", "check", "explain"])
@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[glyph]]\nmark = "a"', ":1: glyph[0].mark: 'a' must hold no letter, digit or space"),
        ("[[glyph]", ":1:8: expected ']]' at the end of an array declaration"),
        (None, ": No such file or directory"),
    ],
)
def test_a_wrong_file_is_one_line(
    tmp_path: Path, command: str, text: str | None, message: str
) -> None:
    """It says what, where and what to do, and nothing is read."""
    path = tmp_path / "rows.toml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    done = run(command, "--knowledge", path, "-:1" if command == "explain" else "-")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"wireparse: {path}{message}\n"
