"""The demo writes what is missing, overwrites nothing, and tells what to try."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from wireparse import samples
from wireparse.cli import _demo
from wireparse.cli._commands import command

if TYPE_CHECKING:
    from pathlib import Path

FILES = {samples.path(name).name: samples.path(name).read_bytes() for name in samples.NAMES}


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _there(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_every_sample_is_written_here(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the bytes it has in the package, and nothing else beside."""
    assert _demo.run(".", "never", 80) == 0
    assert _there(tmp_path) == FILES
    out = capsys.readouterr().out
    first = out.splitlines()[0]
    assert all(name in first for name in FILES)
    assert "What `wireparse show ferry.txt` prints:\n━━ article 1" in out
    assert max(map(len, out.splitlines())) <= 80


def test_what_it_suggests_works(capsys: pytest.CaptureFixture[str]) -> None:
    """Every command below `Try next:` is run, in a folder whose name a shell would split."""
    folder = os.path.join("my files", "of today")  # noqa: PTH118  as typed
    assert _demo.run(folder, "never", 80) == 0
    lines = capsys.readouterr().out.partition("Try next:\n")[2].splitlines()
    assert len(lines) > 3
    for line in lines:
        name, *words = shlex.split(line, comments=True)
        assert name == "wireparse"
        done = CliRunner().invoke(command, words)
        assert done.exit_code == 0, (line, done.output)


def test_a_second_run_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is there is left as it is, and only what is missing is written."""
    _demo.run(".", "never", 80)
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    (tmp_path / "echo.txt").unlink()
    capsys.readouterr()
    assert _demo.run(".", "never", 80) == 0
    assert capsys.readouterr().out.startswith("Wrote echo.txt.\n")
    assert _demo.run(".", "never", 80) == 0
    assert capsys.readouterr().out.startswith("Nothing to write: all samples are there.\n")
    del before["echo.txt"]
    after = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert before.items() <= after.items()


def _state(path: Path) -> tuple[int, int, int, int]:
    """Return what writing would change; when a file was read last may change by reading it."""
    found = path.lstat()
    return found.st_ino, found.st_mode, found.st_size, found.st_mtime_ns


@pytest.mark.parametrize("kind", ["other", "longer", "folder", "link", "pipe"])
def test_nothing_is_overwritten(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever has the name of a sample stays, and no other sample is written beside it."""
    taken = tmp_path / "dump.txt"
    if kind == "folder":
        taken.mkdir()
    elif kind == "link":
        taken.symlink_to("nowhere")
    elif kind == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("there are no named pipes here")
        os.mkfifo(taken)
    else:
        content = FILES["dump.txt"]
        taken.write_bytes(content[:-1] + b"." if kind == "other" else content + b"\n")
    before = _state(taken)
    assert _demo.run(".", "never", 80) == 2
    assert _state(taken) == before
    assert list(tmp_path.iterdir()) == [taken]
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err == (
        "wireparse: dump.txt: exists, and is not the sample of that name "
        "(choose another folder with --folder)\n"
    )


def test_a_link_to_the_sample_is_the_sample(tmp_path: Path) -> None:
    """What can be read under the name is what counts."""
    (tmp_path / "dump.txt").symlink_to(samples.path("dump"))
    assert _demo.run(".", "never", 80) == 0
    assert (tmp_path / "dump.txt").is_symlink()


@pytest.mark.parametrize("folder", ["taken", "taken/below", "taken/below/it"])
def test_a_folder_that_cannot_be_made_is_trouble(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line, with the name of what is in the way."""
    (tmp_path / "taken").write_bytes(b"")
    assert _demo.run(folder, "never", 80) == 2
    err = capsys.readouterr().err
    assert err.startswith("wireparse: taken")
    assert err.count("\n") == 1


def test_a_file_that_cannot_be_written_is_trouble(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is called by its own name, not by that of a draft."""

    def full(_: object) -> None:
        raise OSError(28, "No space left on device", ".wireparse-0")

    monkeypatch.setattr(_demo, "output_to", full)
    assert _demo.run("here", "never", 80) == 2
    err = capsys.readouterr().err
    place = os.path.join("here", "ferry.txt")  # noqa: PTH118  as typed
    assert err.startswith(f"wireparse: {place}: No space left on device")


def test_an_empty_name_is_the_current_folder(tmp_path: Path) -> None:
    """As for other commands of a shell whose variable is not set."""
    assert _demo.run("", "never", 80) == 0
    assert _there(tmp_path) == FILES
