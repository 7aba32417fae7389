"""`parse` writes the articles of every file, and says which could not be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from console import GOAT, settings, write
from wireparse.cli import _parse
from wireparse.cli._formats import Shape
from wireparse.cli._writing import Target

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("jobs", [1, 2])
def test_files_are_written_in_order(tmp_path: Path, jobs: int) -> None:
    """However many are read at a time, and the head once."""
    names = [write(tmp_path, GOAT.replace("Goat", f"Goat No. {n}"), str(n)) for n in range(3)]
    out = tmp_path / "out"
    shape = Shape(format="csv", table="articles")
    assert _parse.run(names, Target(str(out)), settings(), shape, jobs=jobs) == 0
    head, *rows = out.read_text(encoding="utf-8").splitlines()
    assert head.startswith("file,")
    assert [row.split(",")[3] for row in rows] == [f"The Goat No. {n} Sleeps" for n in range(3)]


def test_what_cannot_be_read_spoils_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An earlier one stays, and the status says so."""
    out = tmp_path / "out"
    out.write_text("old", encoding="utf-8")
    names = [str(tmp_path / "none"), write(tmp_path)]
    assert _parse.run(names, Target(str(out)), settings(), Shape(), jobs=1) == 2
    assert out.read_text(encoding="utf-8") == "old"
    assert "No such file" in capsys.readouterr().err


def test_where_nothing_can_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what becomes of it."""
    target = Target(str(tmp_path / "none" / "out"))
    assert _parse.run([write(tmp_path)], target, settings(), Shape(), jobs=1) == 2
    assert capsys.readouterr().err.endswith("out: No such file or directory (it is not written)\n")


def test_trouble_with_the_screen_is_the_commands_affair(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is raised, to be told as such."""

    def full(_: Target, **__: bool) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(_parse, "output_to", full)
    with pytest.raises(BrokenPipeError):
        _parse.run([write(tmp_path)], Target(None), settings(), Shape(), jobs=1)
