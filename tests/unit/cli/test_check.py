"""Diagnostics are printed one a line, in three forms, and decide the status."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from console import settings, write
from wireparse.cli import _check
from wireparse.cli._check import Wish

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
    assert _check.run([odd], settings(), Wish("text", strict=False, notes=True)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"{odd}:1:1: warning looks-like-html contains HTML tags" in "\n".join(lines)
    assert all(line.startswith(f"{odd}:1:1: ") for line in lines)


def test_github_escapes_what_its_commands_take_apart(
    odd: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Properties more than messages."""
    _check.run([odd], settings(), Wish("github", strict=False, notes=False))
    out = capsys.readouterr().out
    assert "::warning file=a%25%2Cb.txt,line=1,endLine=1,col=1,endColumn=" in out
    assert ",title=looks-like-html::contains HTML tags: extract" in out


def test_json_has_every_field(odd: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One object a line."""
    _check.run([odd], settings(), Wish("json", strict=False, notes=False))
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
    assert _check.run([odd], settings(), Wish("text", strict=strict, notes=True)) == status


def test_notes_are_left_out_unless_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A quotation that is not closed is a note."""
    name = write(
        tmp_path, f"{FINE}\n“It snored through the landing too, said its owner, Jon Berg.\n"
    )
    assert _check.run([name], settings(), Wish("text", strict=True, notes=False)) == 0
    assert capsys.readouterr().out == ""
    assert _check.run([name], settings(), Wish("text", strict=True, notes=True)) == 0
    assert ":5:1: note quote-unclosed " in capsys.readouterr().out


def test_what_cannot_be_read_is_trouble(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And the next file is checked all the same."""
    name = write(tmp_path, FINE)
    none = str(tmp_path / "none")
    assert _check.run([none, name], settings(), Wish("text", strict=False, notes=False)) == 2
    assert "No such file" in capsys.readouterr().err


def test_colours_set_off_the_severity_alone(odd: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What a reader copies, place and code, has none in it."""
    _check.run([odd], settings(), Wish(color="always"))
    line = next(x for x in capsys.readouterr().out.splitlines() if "looks-like-html" in x)
    assert line.startswith(f"{odd}:1:1: \x1b[1;38;5;133mwarning\x1b[0m looks-like-html ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (FINE, "nothing found in 1 file"),
        ("The Goat Sleeps\n", "1 error in 1 file"),
        (f"{FINE}\n“It snored through the landing too, said its owner, Jon Berg.\n", "1 note in "),
    ],
    ids=["none", "error", "note"],
)
def test_a_summary_says_how_much_was_found(
    text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On standard error, so that standard output has a diagnostic a line."""
    _check.run([write(tmp_path, text)], settings(), Wish())
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("form", ["github", "json"])
def test_programs_get_no_summary(form: str, odd: str, capsys: pytest.CaptureFixture[str]) -> None:
    """They can count."""
    _check.run([odd], settings(), Wish(form))
    assert capsys.readouterr().err == ""


def test_statistics_count_by_code_the_worst_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the number of files that each code was met in."""
    teaser = write(tmp_path, "The Goat Sleeps\n", "a.txt")
    empty = [write(tmp_path, " \n", name) for name in ("b.txt", "c.txt")]
    assert _check.run([*empty, teaser], settings(), Wish(notes=False, counts=True)) == 1
    assert capsys.readouterr().out.splitlines() == [
        "1 error   article-without-body in 1 file",
        "2 warning input-empty          in 2 files",
    ]
    _check.run(empty, settings(), Wish("json", counts=True))
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line) == {
        "code": "input-empty",
        "severity": "warning",
        "count": 2,
        "files": 2,
    }
