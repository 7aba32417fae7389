"""A line is explained: what it is, by which rule, and what would have made it something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import wireparse
from console import settings, write
from wireparse import Hooks, Role
from wireparse.cli import _explain

if TYPE_CHECKING:
    from pathlib import Path

DUMP = (
    "The Goat Sleeps\n\nBy Ana Lund\n\nKVAM (AFP) - The goat slept. “It snored,” Jon Berg said.\n"
    "\nFares\n\nIt costs a crown, they said.\n"
)


def explained(
    line: int, folder: Path, capsys: pytest.CaptureFixture[str], hooks: Hooks = wireparse.NO_HOOKS
) -> dict[str, str]:
    """Explain a line of the dump; returns the rows by their labels."""
    with_hooks = settings(parser=wireparse.Parser(hooks=hooks))
    assert _explain.run(write(folder, DUMP), line, with_hooks, "never", 200) == 0
    rows: dict[str, str] = {}
    label = ""
    for row in capsys.readouterr().out.splitlines():
        label = row[:11].strip() or label
        rows[label] = f"{rows.get(label, '')} {row[11:]}".strip()
    return rows


def test_role_rule_and_evidence_are_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the order in which they were asked for, and the row of the table."""
    rows = explained(3, tmp_path, capsys)
    assert rows["line"].endswith("goat.txt, in article 1")
    assert rows["line"].startswith("3 of ")
    assert (rows["text"], rows["role"]) == ("By Ana Lund", "byline")
    assert rows["rule"].startswith("byline")
    assert rows["article"] == "start-of-text: nothing is above it"
    assert rows["evidence"].startswith("1. is it the headline, or a copy of it? no 2. ")
    assert "→ byline" in rows["table"]
    assert "doubt" not in rows


def test_what_rests_on_its_place_has_a_doubt_and_ways_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A full stop, a credit or a row would have made it something else."""
    rows = explained(7, tmp_path, capsys)
    assert rows["role"] == "crosshead"
    assert rows["doubt"]
    assert "a row of knowledge: Furniture(form='Fares') → furniture" in rows["otherwise"]


def test_quotes_of_the_line_are_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Speaker, cue, rule and confidence."""
    quotes = explained(5, tmp_path, capsys)["quotes"]
    assert quotes.startswith("“It snored”" if "“It snored”" in quotes else "“It snored,”")
    assert "Jon Berg, cue 'said'" in quotes
    assert "confidence" in quotes
    assert "quotes" not in explained(3, tmp_path, capsys)


def test_a_hook_that_changed_the_role_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Since no rule did."""
    hook = lambda block, _: evolve(block, role=Role.FURNITURE, rule="mine")  # noqa: E731
    rows = explained(3, tmp_path, capsys, Hooks(block=(hook,)))
    assert rows["hook"] == "changed to furniture by a hook, rule mine"


def test_a_blank_line_is_in_no_block(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says so."""
    assert explained(2, tmp_path, capsys) == {"line": "2 is blank: blank lines belong to no block"}


@pytest.mark.parametrize("line", [0, 99])
def test_a_line_outside_is_trouble(
    line: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So is a file that is not there."""
    assert _explain.run(write(tmp_path, DUMP), line, settings(), "never", 80) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert _explain.run(str(tmp_path / "none"), 1, settings(), "never", 80) == 2
