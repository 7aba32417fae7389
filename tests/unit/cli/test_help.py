"""Help ends with examples that are right, and with the address of the documentation."""

from __future__ import annotations

import shlex
from importlib import metadata

import click
import pytest
from click.testing import CliRunner

from wireparse.cli import _commands, _help
from wireparse.cli._help import EXAMPLES

GROUP = _commands.command
assert isinstance(GROUP, click.Group)


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_commands(name: str) -> None:
    """Two of each, with options that there are, in 80 columns."""
    assert len(EXAMPLES[name]) == 2
    rows = _help.epilog(name).splitlines()[2:]
    assert all(len(row) + 2 <= 80 for row in rows)
    for typed, _ in EXAMPLES[name]:
        program, command, *rest = shlex.split(typed.partition("|")[0].partition(">")[0])
        assert program == "wireparse"
        known = {o for p in GROUP.commands[command].params for o in (*p.opts, *p.secondary_opts)}
        assert {word for word in rest if word.startswith("-")} <= known


@pytest.mark.parametrize("name", sorted(GROUP.commands))
def test_every_command_has_examples_and_the_address(name: str) -> None:
    """Also those that other modules add."""
    said = CliRunner().invoke(GROUP, [name, "--help"]).output
    assert "Examples:\n" in said
    assert _help.address() in said


def test_a_package_that_is_not_installed_has_no_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """And help is printed all the same."""

    def missing(_: str) -> None:
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(metadata, "metadata", missing)
    assert _help.address() == ""
    assert CliRunner().invoke(GROUP, ["check", "--help"]).exit_code == 0
