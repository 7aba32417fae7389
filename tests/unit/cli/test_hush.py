"""`--quiet` leaves standard error to errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from console import write
from wireparse.cli import _commands, _hush

if TYPE_CHECKING:
    from pathlib import Path


def test_nothing_is_quiet_without_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The parts of the command speak when they are used alone."""
    assert not _hush.is_quiet()
    _hush.inform("the goat is asleep")
    assert capsys.readouterr().err == "wireparse: the goat is asleep\n"


@pytest.mark.parametrize("command", ["check", "learn"])
def test_a_quiet_command_says_what_is_wrong_and_no_more(command: str, tmp_path: Path) -> None:
    """Its summary is left out, a missing file is told."""
    name, none = write(tmp_path), str(tmp_path / "none")
    loud = CliRunner().invoke(_commands.command, [command, name])
    assert loud.stderr.startswith("wireparse: ")
    quiet = CliRunner().invoke(_commands.command, [command, "-q", name, none])
    assert [line[-25:] for line in quiet.stderr.splitlines()] == ["No such file or directory"]
