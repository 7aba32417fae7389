"""The manual page says what the command's help says."""

from __future__ import annotations

import importlib
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click
import pytest

from wireparse.cli._commands import command

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def man() -> ModuleType:
    """Load what writes the page."""
    return importlib.import_module("make_man")


def test_the_page_is_what_the_command_says(man: ModuleType) -> None:
    """A new option is on it."""
    there = man.PAGE.read_text(encoding="utf-8")
    assert there == man.written(), "run python tools/make_man.py"


def test_every_command_and_option_is_on_it(man: ModuleType) -> None:
    """By its name, with the dashes that a reader can copy."""
    page = man.PAGE.read_text(encoding="utf-8").replace(r"\-", "-")
    for name, each in cast("click.Group", command).commands.items():
        assert f".SS wireparse {name}" in page
        for option in (p for p in each.params if isinstance(p, click.Option)):
            assert f"{option.opts[0]}" in page


def test_a_formatter_has_nothing_to_complain_of(man: ModuleType) -> None:
    """Where there is one."""
    program = shutil.which("mandoc") or shutil.which("groff")
    if program is None:
        pytest.skip("neither mandoc nor groff is installed")
    flags = ["-T", "lint", "-W", "warning"] if "mandoc" in program else ["-man", "-ww", "-z"]
    done = subprocess.run(
        [program, *flags, man.PAGE], capture_output=True, check=False, timeout=60, encoding="utf-8"
    )
    assert done.stdout + done.stderr == ""
