"""The commands take what they are given, and refuse what makes no sense before they read."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import click
import pytest
from click.testing import CliRunner

from console import write
from wireparse.cli import _commands
from wireparse.cli._formats import BINARY, FORMATS

if TYPE_CHECKING:
    from pathlib import Path

NAMES = (
    "check",
    "corpus",
    "dedupe",
    "demo",
    "explain",
    "learn",
    "parse",
    "plugins",
    "show",
    "train",
)


def test_the_commands_are_these() -> None:
    """Each of which says what it does."""
    assert sorted(_commands.command.commands) == list(NAMES)  # type: ignore[attr-defined]
    for name in NAMES:
        done = CliRunner().invoke(_commands.command, [name, "--help"])
        assert done.exit_code == 0
        assert done.output.startswith("Usage:")


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["parse", "--format", "xml", "-"], "xml"),
        (["parse", "--encoding", "base64", "-"], "unknown text encoding 'base64'"),
        (["parse", "--encoding", "goat\0", "-"], "unknown text encoding"),
        (["explain", "goat"], "expected FILE:LINE"),
        (["explain"], "Missing argument"),
        (["graze"], "No such command"),
        (["check", "--goat"], "No such option"),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: list[str], what: str) -> None:
    """With status 2, and what is wrong."""
    done = CliRunner().invoke(_commands.command, arguments)
    assert done.exit_code == 2
    assert what in done.output


def test_what_is_no_text_is_kept_off_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    """And goes into a pipe, or nowhere where standard output is closed."""
    screen = io.StringIO()
    monkeypatch.setattr(screen, "isatty", lambda: True, raising=False)
    for out in (screen, io.StringIO(), None):
        monkeypatch.setattr(sys, "stdout", out)
        for form in FORMATS.keys() - (BINARY if out is screen else frozenset()):
            _commands._keep_off_terminals(form)
    monkeypatch.setattr(sys, "stdout", screen)
    with pytest.raises(click.UsageError, match="--format spacy is binary: write it to a file with"):
        _commands._keep_off_terminals("spacy")


@pytest.mark.parametrize(
    ("arguments", "status", "what"),
    [
        (["parse", "--format", "text"], 0, "The goat slept"),
        (["check"], 0, ""),
        (["show", "--color", "never"], 0, "headline"),
        (["learn"], 0, "# Rows proposed from 1 article"),
    ],
)
def test_a_command_runs_on_a_file(
    arguments: list[str], status: int, what: str, tmp_path: Path
) -> None:
    """What it prints is its own room's affair."""
    done = CliRunner().invoke(_commands.command, [*arguments, write(tmp_path)])
    assert done.exit_code == status
    assert what in done.output
