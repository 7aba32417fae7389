"""Settings are found beside the files, and what is typed is stronger."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from console import GOAT, ended, write
from wireparse.cli import _commands, _settings_file
from wireparse.cli._settings_file import find

if TYPE_CHECKING:
    from pathlib import Path

ROWS = '[[furniture]]\nform = "Grazing is believing"\n'
PAGE = f"{GOAT}\nGrazing is believing\n\nMooring is knowing\n"


def _roles(*arguments: str) -> dict[str, str]:
    """Run `parse`; return the roles of the lines that end in "ing"."""
    done = CliRunner().invoke(_commands.command, ["parse", *arguments])
    assert done.exit_code == 0, done.output
    blocks = json.loads(done.stdout)["blocks"]
    return {b["text"]: b["rule"] for b in blocks if b["text"].endswith("ing")}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make folders with rows above and a page below, and be elsewhere."""
    (tmp_path / "pages" / "may").mkdir(parents=True)
    write(tmp_path, PAGE, "pages/may/goat.txt")
    write(tmp_path, ROWS, "rows.toml")
    write(tmp_path, ROWS.replace("Grazing is believing", "Mooring is knowing"), "more.toml")
    monkeypatch.delenv("WIREPARSE_KNOWLEDGE", raising=False)
    monkeypatch.chdir(os.sep)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("wireparse.toml", 'knowledge = ["rows.toml"]\n'),
        ("pyproject.toml", '[tool.wireparse]\nknowledge = ["rows.toml"]\n'),
    ],
)
def test_settings_are_found_upward(folder: Path, name: str, text: str) -> None:
    """Paths in them are seen from where they lie, not from where the command runs."""
    write(folder, text, name)
    page = str(folder / "pages/may/goat.txt")
    assert _roles(page)["Grazing is believing"] == "known-furniture"
    assert _roles("--no-config", page)["Grazing is believing"] != "known-furniture"


def test_the_nearest_settings_are_the_ones(folder: Path) -> None:
    """A project without a table for wireparse is passed by."""
    write(folder, "indirect = true\n", "wireparse.toml")
    write(folder, '[project]\nname = "goats"\n', "pages/pyproject.toml")
    found = find([str(folder / "pages/may/goat.txt")])
    assert found is not None
    assert found.values == {"indirect": True}
    write(folder, "", "pages/may/wireparse.toml")
    assert find([str(folder / "pages/may/*.txt")]) == (
        str(folder / "pages/may/wireparse.toml"),
        {},
    )


def test_rows_of_settings_environment_and_command_add_up(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None takes the place of another."""
    write(folder, 'knowledge = ["rows.toml"]\n', "wireparse.toml")
    monkeypatch.setenv("WIREPARSE_KNOWLEDGE", str(folder / "more.toml"))
    page = str(folder / "pages/may/goat.txt")
    assert set(_roles(page).values()) == {"known-furniture"}
    assert set(_roles("--no-config", "--knowledge", str(folder / "rows.toml"), page).values()) > {
        "known-furniture"
    }


def test_an_option_is_stronger_than_a_setting(folder: Path) -> None:
    """Quotations are left out by the file, and wanted by who types."""
    write(folder, "quotes = false\n", "wireparse.toml")
    write(folder, "KVAM (AFP) - “It snored,” said Jon Berg, who owns it.\n", "a.txt")
    for option, number in (([], 0), (["--quotes"], 1)):
        arguments = ["parse", *option, str(folder / "a.txt")]
        done = CliRunner().invoke(_commands.command, arguments)
        assert len(json.loads(done.stdout)["quotes"]) == number


def test_settings_of_other_commands_do_no_harm(folder: Path) -> None:
    """`learn` has no quotations to leave out."""
    write(folder, "quotes = false\n", "wireparse.toml")
    done = CliRunner().invoke(_commands.command, ["learn", str(folder / "pages/may/goat.txt")])
    assert done.exit_code == 0


def test_a_file_of_settings_can_be_named(folder: Path) -> None:
    """And others are not looked for."""
    write(folder, 'knowledge = "wrong"\n', "wireparse.toml")
    mine = write(folder, 'knowledge = ["rows.toml"]\n', "mine.toml")
    page = str(folder / "pages/may/goat.txt")
    assert _roles("--config", mine, page)["Grazing is believing"] == "known-furniture"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("knowledg = []", "unknown setting 'knowledg'; did you mean 'knowledge'?"),
        ("x = 1", "unknown setting 'x'\n"),
        ('knowledge = "rows.toml"', "knowledge: expected a list of strings"),
        ("encoding = 8", "encoding: expected a string"),
        ('encoding = "goat"', "unknown text encoding 'goat'"),
        ('indirect = "yes"', "indirect: expected true or false"),
        ("max-expansion = true", "max-expansion: expected a number"),
        ("max-expansion = -1", "max-expansion: -1 is not in the range x>=0"),
        ("a = ", "not valid TOML"),
    ],
)
def test_what_is_wrong_is_told_with_its_file(folder: Path, text: str, says: str) -> None:
    """In a line, before anything is read."""
    path = write(folder, text, "wireparse.toml")
    arguments = ["parse", str(folder / "pages/may/goat.txt")]
    done = CliRunner().invoke(_commands.command, arguments)
    assert done.exit_code == 2
    assert says in done.stderr
    assert says.startswith("unknown text") or done.stderr.startswith(f"wireparse: {path}: ")
    assert done.stderr.count("\n") == 1


def test_files_with_different_settings_are_not_mixed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One parser reads all files of a command."""
    write(folder, "", "pages/wireparse.toml")
    names = [str(folder / name) for name in ("pages/may/goat.txt", "goat.txt")]
    assert ended(lambda: find(names)) == 2
    assert "files have different settings" in capsys.readouterr().err
    assert ended(lambda: _settings_file.read(str(folder / "none.toml"))) == 2
    assert "No such file" in capsys.readouterr().err
