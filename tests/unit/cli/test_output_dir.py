"""Every input has an output of its own, whole or not at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from console import GOAT, ended, settings, write
from wireparse.cli import _output_dir
from wireparse.cli._formats import Shape
from wireparse.cli._output_dir import targets_in

if TYPE_CHECKING:
    from pathlib import Path


def _files(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in found)


@pytest.mark.parametrize("jobs", [1, 2])
def test_every_file_has_its_own(tmp_path: Path, jobs: int) -> None:
    """With a head of its own, in folders that lie as those of the inputs do."""
    (tmp_path / "in" / "b").mkdir(parents=True)
    places = ("in/a.txt", "in/b/a.txt", "in/b/a.txt.gz")
    names = [write(tmp_path, GOAT.replace("Goat", f"Goat {at}"), at) for at in places]
    shape = Shape(format="csv", table="articles")
    targets = targets_in(str(tmp_path / "out"), names, "csv", (), keep_partial=False)
    assert _output_dir.run(targets, settings(), shape, jobs=jobs) == 0
    assert _files(tmp_path / "out") == ["a.txt.csv", "b/a.txt.csv", "b/a.txt.gz.csv"]
    for place in places:
        text = (tmp_path / "out" / f"{place.removeprefix('in/')}.csv").read_text(encoding="utf-8")
        assert text.startswith("file,")
        assert f"The Goat {place} Sleeps" in text


def test_one_that_cannot_be_read_leaves_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its earlier output stays as it was."""
    none, name = str(tmp_path / "none"), write(tmp_path)
    targets = targets_in(str(tmp_path / "out"), [none, name], "text", (), keep_partial=False)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "none.txt").write_text("old", encoding="utf-8")
    given = settings(fate=_output_dir.FATE)
    assert _output_dir.run(targets, given, Shape("text"), jobs=1) == 2
    assert (tmp_path / "out" / "none.txt").read_text(encoding="utf-8") == "old"
    assert "slept" in (tmp_path / "out" / "goat.txt.txt").read_text(encoding="utf-8")
    assert "No such file or directory (its output is not written)" in capsys.readouterr().err


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    """Its output would be written over."""
    name = write(tmp_path)
    targets = targets_in(str(tmp_path / "out"), [name, name], "json", (), keep_partial=False)
    assert _output_dir.run(targets, settings(), Shape(), jobs=1) == 0
    assert _files(tmp_path / "out") == ["goat.txt.jsonl"]


def test_a_folder_that_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file is in its place."""
    name = write(tmp_path)
    targets = targets_in(name, [name], "json", (), keep_partial=False)
    assert _output_dir.run(targets, settings(), Shape(), jobs=1) == 2
    assert capsys.readouterr().err.startswith(f"wireparse: {name}")


def test_what_is_read_is_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nor is there a name for what comes from standard input."""
    names = [write(tmp_path, name=name) for name in ("a", "a.jsonl")]
    assert ended(lambda: targets_in(str(tmp_path), names, "json", (), keep_partial=False)) == 2
    assert "is also an input file" in capsys.readouterr().err
    assert ended(lambda: targets_in(str(tmp_path), ["-"], "json", (), keep_partial=True)) == 2
    assert "standard input has no name" in capsys.readouterr().err


def test_what_is_one_thing_is_one_of_each_file(tmp_path: Path) -> None:
    """With its own head and foot."""
    names = [write(tmp_path, name=name) for name in ("a", "b")]
    targets = targets_in(str(tmp_path / "out"), names, "jsonld", (), keep_partial=False)
    assert _output_dir.run(targets, settings(), Shape("jsonld"), jobs=1) == 0
    for name in names:
        graph = json.loads((tmp_path / "out" / f"{name[-1]}.jsonld").read_bytes())["@graph"]
        assert "The Goat Sleeps" in str(graph)


def test_a_file_that_is_named_again_is_not_taken_for_its_neighbour(tmp_path: Path) -> None:
    """Each output is of the file that it is called after."""
    one, other = (write(tmp_path, GOAT.replace("Goat", f"Goat {at}"), at) for at in "ab")
    targets = targets_in(
        str(tmp_path / "out"), [one, other, one], "markdown", (), keep_partial=False
    )
    assert _output_dir.run(targets, settings(), Shape("markdown"), jobs=1) == 0
    for at in "ab":
        assert f"Goat {at}" in (tmp_path / "out" / f"{at}.md").read_text(encoding="utf-8")
