"""The command, taught an outlet: labels are written, corrected, learned, and read with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from commands import run, run_text
from learned import BODIES, TITLES

if TYPE_CHECKING:
    from pathlib import Path

BUTTON = "Tied to this rope is a tale of another boat, which you may pull up if you like."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Train on three pages whose button reads like a paragraph; the others are there too."""
    folder = tmp_path_factory.mktemp("outlet")
    for at, (title, body) in enumerate(zip(TITLES, BODIES, strict=False)):
        text = "\n\n".join([title, body[0], BUTTON, *body[1:]])
        (folder / f"{at}.txt").write_text(f"{text}\n", encoding="utf-8")
    for at in range(3):
        written = run_text("show", "--gutter", f"{at}.txt", cwd=folder).stdout
        rows = [
            (" F|" if BUTTON in row else ">H|" if not n else row[:3]) + row[3:]
            for n, row in enumerate(written.splitlines(keepends=True))
        ]
        (folder / f"{at}.gutter").write_text("".join(rows), encoding="utf-8")
    done = run_text("train", *[f"{at}.gutter" for at in range(3)], "-o", "mine.bin", cwd=folder)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("wireparse: 3 pages, ")
    return folder


def test_other_pages_are_read_with_what_was_learned(folder: Path) -> None:
    """The button is no text of a story any more."""
    for at in range(3, len(BODIES)):
        done = run_text("parse", "--text", "--lines", "mine.bin", f"{at}.txt", cwd=folder)
        assert done.returncode == 0
        assert BUTTON not in done.stdout.split('"text":')[-1]


@pytest.mark.parametrize(
    "command",
    [
        ("parse", "3.txt"),
        ("parse", "--jobs", "2", "3.txt", "4.txt"),
        ("show", "3.txt"),
        ("show", "--gutter", "3.txt"),
        ("check", "3.txt"),
        ("explain", "3.txt:5"),
        ("learn", "3.txt"),
        ("train", "0.gutter", "-o", "more.bin"),
    ],
    ids=" ".join,
)
def test_every_command_that_reads_takes_them(command: tuple[str, ...], folder: Path) -> None:
    """And says in one line where a file holds no weights."""
    assert run(*command, "--lines", "mine.bin", cwd=folder).returncode == 0
    done = run_text(*command, "--lines", "0.txt", cwd=folder)
    assert done.returncode == 2
    assert done.stderr == (
        "wireparse: 0.txt: expected weights of lines, version 1; found something else:"
        " train them again\n"
    )


def test_weights_that_are_read_are_not_written_over(folder: Path) -> None:
    """Neither by training from them, nor by what is read with them."""
    for command in (("train", "0.gutter"), ("parse", "0.txt")):
        done = run_text(*command, "--lines", "mine.bin", "-o", "mine.bin", cwd=folder)
        assert done.returncode == 2
        assert "is also an input file" in done.stderr


@pytest.mark.parametrize("arguments", [("0.txt", "1.txt"), ("0.txt", "--html", "a.html")])
def test_a_gutter_is_of_one_file(arguments: tuple[str, ...], folder: Path) -> None:
    """Pages are told apart by their files."""
    done = run_text("show", "--gutter", *arguments, cwd=folder)
    assert done.returncode == 2
    assert "--gutter takes one FILE, and no --html" in done.stderr
