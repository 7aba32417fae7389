"""Rows of files and plug-ins are added to what ships, or named as what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from console import ended, write
from wireparse import DEFAULT, NO_HOOKS, Furniture, Knowledge, PluginWarning
from wireparse.cli import _extensions

if TYPE_CHECKING:
    from pathlib import Path

ROW = Furniture(form="Tap to join the goats")
TOML = '[[furniture]]\nform = "Tap to join the goats"\n'


class Plugin:
    """A plug-in that loads, or says why it does not."""

    def __init__(self, name: str, found: object = None) -> None:
        """Give it a name, and what it offers."""
        self.name = name
        self._found = found

    def load(self, kind: type) -> object:
        """Load it."""
        if isinstance(self._found, kind):
            return self._found
        raise PluginWarning(self.name, "cannot be loaded")


@pytest.fixture
def _installed(monkeypatch: pytest.MonkeyPatch) -> None:
    plugins = [Plugin("kvam", Knowledge(furniture=(ROW,))), Plugin("lunde")]
    monkeypatch.setattr(_extensions, "find_plugins", lambda _: plugins)


def test_nothing_more_is_what_ships() -> None:
    """The very same."""
    assert _extensions.extensions([], []) == (DEFAULT, NO_HOOKS)


def test_rows_of_files_are_added(tmp_path: Path) -> None:
    """And a later file may leave out what an earlier one has."""
    one = write(tmp_path, TOML, "one.toml")
    two = write(tmp_path, '[without]\nfurniture = ["Tap to join the goats"]\n', "two.toml")
    assert _extensions.extensions([one], [])[0].furniture[-1] == ROW
    assert _extensions.extensions([one, two], [])[0] == DEFAULT


@pytest.mark.usefixtures("_installed")
@pytest.mark.parametrize(
    ("names", "count", "said"), [(None, 1, 1), (["kvam"], 1, 1), (["lunde"], 0, 1), ([], 0, 0)]
)
def test_plug_ins_are_chosen_by_name(
    names: list[str] | None, count: int, said: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Or all that are installed; what fails twice for one reason is told once."""
    found, _ = _extensions.extensions([], names)
    assert len(found.furniture) - len(DEFAULT.furniture) == count
    lines = capsys.readouterr().err.splitlines()
    assert len(set(lines)) == len(lines)
    assert len(lines) >= said


@pytest.mark.usefixtures("_installed")
def test_what_is_not_installed_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """With where to look."""
    assert ended(lambda: _extensions.extensions([], ["ferry"])) == 2
    assert "unknown plug-in 'ferry': see 'wireparse plugins'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "what"),
    [("[[furniture]]\n", "goat.toml"), ("[[goat]]\n", "goat.toml"), (None, "No such file")],
)
def test_a_wrong_file_ends_the_command(
    text: str | None, what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line that names it."""
    name = write(tmp_path, text, "goat.toml") if text else str(tmp_path / "none.toml")
    assert ended(lambda: _extensions.extensions([name], [])) == 2
    said = capsys.readouterr().err
    assert what in said
    assert said.count("\n") == 1
