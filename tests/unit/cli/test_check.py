"""Diagnostics are printed one a line, in three forms, and decide the status."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from console import settings, write
from wireparse.cli import _check

if TYPE_CHECKING:
    from pathlib import Path

FINE = "The Goat Sleeps\n\nKVAM (AFP) - The goat slept through the crossing.\n"


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Write a dump with HTML in it, and go where it is."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "<p>The goat</p> <p>slept through the crossing.</p>\n", "a%,b.txt")
    return "a%,b.txt"


def test_text_names_place_code_and_message(odd: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As compilers do."""
    assert _check.run([odd], settings(), "text", strict=False, notes=True) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"{odd}:1:1: looks-like-html contains HTML tags" in "\n".join(lines)
    assert all(line.startswith(f"{odd}:1:1: ") for line in lines)


def test_github_escapes_what_its_commands_take_apart(
    odd: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Properties more than messages."""
    _check.run([odd], settings(), "github", strict=False, notes=False)
    out = capsys.readouterr().out
    assert "::warning file=a%25%2Cb.txt,line=1,endLine=1,col=1,endColumn=" in out
    assert ",title=looks-like-html::contains HTML tags: extract" in out


def test_json_has_every_field(odd: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One object a line."""
    _check.run([odd], settings(), "json", strict=False, notes=False)
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (item,) = [each for each in found if each["code"] == "looks-like-html"]
    assert (item["path"], item["line"], item["column"]) == (odd, 1, 1)
    assert (item["severity"], item["article"], item["related"]) == ("warning", 0, None)
    assert item["start"] < item["end"]


@pytest.mark.parametrize(
    ("strict", "status"), [(False, 0), (True, 1)], ids=["warnings pass", "warnings fail"]
)
def test_warnings_fail_where_that_is_asked_for(
    odd: str,
    strict: bool,  # noqa: FBT001  a table
    status: int,
) -> None:
    """Notes never do."""
    assert _check.run([odd], settings(), "text", strict=strict, notes=True) == status


def test_notes_are_left_out_unless_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A quotation that is not closed is a note."""
    name = write(
        tmp_path, f"{FINE}\n“It snored through the landing too, said its owner, Jon Berg.\n"
    )
    assert _check.run([name], settings(), "text", strict=True, notes=False) == 0
    assert capsys.readouterr().out == ""
    assert _check.run([name], settings(), "text", strict=True, notes=True) == 0
    assert ":5:1: quote-unclosed " in capsys.readouterr().out


def test_what_cannot_be_read_is_trouble(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And the next file is checked all the same."""
    name = write(tmp_path, FINE)
    none = str(tmp_path / "none")
    assert _check.run([none, name], settings(), "text", strict=False, notes=False) == 2
    assert "No such file" in capsys.readouterr().err
