"""A line is explained: what it is, by which rule, and what would have made it something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

import wireparse
from console import settings, write
from wireparse import Hooks, Role
from wireparse._roles import RULES
from wireparse._roles.labels import ROLES
from wireparse.cli import _explain

if TYPE_CHECKING:
    from pathlib import Path

DUMP = (
    "The Goat Sleeps through Its First Crossing\n\nBy Ana Lund\n\n"
    "KVAM (AFP) - The goat slept through the whole crossing on Monday, and nobody on the ferry "
    "dared to wake it. “It snored,” Jon Berg said.\n\nFares\n\n"
    "A crossing costs nine crowns for a goat and twelve for its owner, they said on Tuesday, "
    "and nothing at all for those who sleep.\n"
)


def explained(
    line: int,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    *,
    width: int = 200,
    **parts: Any,  # noqa: ANN401  those of a parser
) -> dict[str, str]:
    """Explain a line of the dump; returns the rows by their labels."""
    given = settings(parser=wireparse.Parser(**parts))
    assert _explain.run(write(folder, DUMP), line, given, "never", width) == 0
    rows: dict[str, str] = {}
    label = ""
    for row in capsys.readouterr().out.splitlines():
        label = row[:11].strip() or label
        rows[label] = f"{rows.get(label, '')} {row[11:]}".strip()
    return rows


def test_role_rule_and_signs_are_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """How likely the role is, what else it could be, and what each sign says."""
    rows = explained(7, tmp_path, capsys)
    assert rows["line"].startswith("7 of ")
    assert rows["line"].endswith("goat.txt, in article 1")
    assert rows["text"] == "Fares"
    assert rows["role"] in set(Role)
    assert re.fullmatch(r"[01]\.\d\d, or [a-z]+", rows["likely"])
    assert rows["rule"].partition(": ")[0] in RULES
    assert re.match(r" ?\d+\.\d  for [a-z]+ +\d+\.\d  for [a-z]+ ", rows["signs"])
    assert "fact" not in rows


def test_a_fact_needs_no_runner_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A row knows the line."""
    knowledge = wireparse.DEFAULT | wireparse.Knowledge(
        furniture=(wireparse.Furniture(form="Fares"),)
    )
    rows = explained(7, tmp_path, capsys, knowledge=knowledge)
    assert rows["role"] == "furniture"
    assert rows["fact"].startswith("known-furniture: ")
    assert rows["likely"] == "1.00"
    assert "signs" not in rows


def test_a_fact_that_leaves_several_roles_is_weighed_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is printed, and so is what the line could be beside, and what speaks for both."""
    page = (
        "The Goat Sleeps through a Crossing\n\nTwo villages waited nine years for it.\n\n"
        + "The goat on board at Kvam, March 3, 2026. AFP/Ana Lund\n" * 2
        + DUMP.replace("Its First", "a")
    )
    _explain.run(write(tmp_path, page), 3, settings(), "never", 200)
    rows = dict(re.findall(r"^(\S[^\n]{,9}\S) +(\S.*)", capsys.readouterr().out, re.MULTILINE))
    assert rows["fact"].startswith("header-twice: ")
    assert re.fullmatch(r"0\.\d\d, or [a-z]+", rows["likely"])
    assert re.search(r"for [a-z]+ +\d+\.\d  for [a-z]+$", rows["signs"])


@pytest.mark.parametrize(
    ("line", "role", "place"),
    [(3, "byline", "between headline and body"), (5, "paragraph", None)],
)
def test_where_a_line_stands_is_said(
    line: int, role: str, place: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of furniture and captions; and that a byline was weighed as furniture."""
    rows = explained(line, tmp_path, capsys)
    assert (rows["role"], rows.get("place")) == (role, place)
    assert rows.get("weighed as") == ("furniture" if place else None)


def test_every_part_of_a_story_has_a_name() -> None:
    """Where lines of one role have labels for several."""
    roles = list(ROLES.values())
    assert set(_explain.PLACES) == {name for name, role in ROLES.items() if roles.count(role) > 1}


def test_rows_that_settle_it_are_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From what would have made it something else."""
    rows = explained(7, tmp_path, capsys)
    assert "Furniture(form='Fares') → furniture" in rows["with a row"]
    assert "Furniture" not in rows.get("otherwise", "")


def test_signs_stand_below_each_other_where_there_is_no_room(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each role with its own, and what they come to."""
    rows = explained(7, tmp_path, capsys, width=80)
    assert "signs" not in rows
    second = rows["likely"].rpartition(" ")[2]
    assert {rows["role"], second} <= set(rows)
    assert rows[second].endswith("  in all")


def test_no_row_is_wider_than_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In any width."""
    name = write(tmp_path, DUMP)
    for width in (40, 80, 99, 100, 120):
        for line in (1, 3, 5, 7):
            _explain.run(name, line, settings(), "never", width)
    rows = capsys.readouterr().out.splitlines()
    assert max(map(len, rows)) <= 120
    _explain.run(name, 7, settings(), "never", 80)
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_long_lists_of_signs_are_cut(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are counted and added up, so that all come to the sum."""
    rows = explained(7, tmp_path, capsys, width=80)
    weights = [float(found) for found in re.findall(r"(\d+\.\d)  ", rows[rows["role"]])]
    assert "other signs" in rows[rows["role"]]
    assert abs(sum(weights[:-1]) - weights[-1]) < 0.5


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
    rows = explained(3, tmp_path, capsys, hooks=Hooks(block=(hook,)))
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
