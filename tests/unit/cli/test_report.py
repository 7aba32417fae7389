"""`show --html` writes one page of every file that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from console import settings, write
from wireparse.cli import _report
from wireparse.cli._writing import Target

if TYPE_CHECKING:
    from pathlib import Path


def test_a_page_holds_every_file(tmp_path: Path) -> None:
    """By its name, without the folders of the disk that it was made on."""
    names = [write(tmp_path, name=name) for name in ("one.txt", "two.txt")]
    page = tmp_path / "page.html"
    assert _report.write(names, Target(str(page)), settings()) == 0
    text = page.read_text(encoding="utf-8")
    assert text.lower().startswith("<!doctype html>")
    assert all(name in text for name in ("one.txt", "two.txt"))
    assert str(tmp_path) not in text


@pytest.mark.parametrize("keeps_part", [False, True])
def test_what_cannot_be_read_keeps_an_earlier_page(
    keeps_part: bool,  # noqa: FBT001  a table
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What could be is kept beside it, where that is asked for."""
    page = tmp_path / "page.html"
    page.write_text("old", encoding="utf-8")
    names = [write(tmp_path), str(tmp_path / "none")]
    assert _report.write(names, Target(str(page), keeps_part=keeps_part), settings()) == 2
    assert page.read_text(encoding="utf-8") == "old"
    assert (tmp_path / "page.html.part").exists() is keeps_part
    assert "No such file" in capsys.readouterr().err


def test_nothing_to_show_is_no_page(tmp_path: Path) -> None:
    """Only trouble."""
    page = tmp_path / "page.html"
    assert _report.write([str(tmp_path / "none")], Target(str(page)), settings()) == 2
    assert not page.exists()


def test_where_no_page_can_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line."""
    target = Target(str(tmp_path / "none" / "page.html"))
    assert _report.write([write(tmp_path)], target, settings()) == 2
    assert capsys.readouterr().err.endswith("No such file or directory (it is not written)\n")


@pytest.mark.parametrize(
    ("options", "want"),
    [
        ({}, ""),
        ({"quotes": False, "indirect": False, "knowledge": ()}, " --no-quotes"),
        (
            {"knowledge": ("/a/b c.toml", "d.toml"), "lines": "/a/mine.bin", "quotes": True},
            " --knowledge 'b c.toml' --knowledge d.toml --lines mine.bin",
        ),
        (
            {"plugins": True, "names": ("aun",), "encoding": "cp1256", "indirect": True},
            " --plugins --plugin aun --encoding cp1256 --indirect",
        ),
    ],
)
def test_it_is_told_how_a_report_was_made(options: dict[str, Any], want: str) -> None:
    """What changes what is read, as it would be typed."""
    assert _report.made_with(options) == f"wireparse show --html{want}"


def test_a_title_and_the_options_are_on_the_page(tmp_path: Path) -> None:
    """The title takes the place of the name of the file."""
    page = tmp_path / "page.html"
    names = [write(tmp_path)]
    status = _report.write(names, Target(str(page)), settings(), title="Goats & co", how="x --y")
    text = page.read_text(encoding="utf-8")
    assert status == 0
    assert "<title>Goats &amp; co – wireparse</title>" in text
    assert "<p>Read <bdi>with x --y</bdi></p>" in text
