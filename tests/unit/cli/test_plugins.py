"""`plugins` prints what is installed, and whether it loads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import frozen

from wireparse import Furniture, Hooks, Knowledge, PluginWarning
from wireparse._plugins import HOOKS, KNOWLEDGE
from wireparse.cli import _plugins

if TYPE_CHECKING:
    from collections.abc import Callable


@frozen
class Plugin:
    """A plug-in of a package that is not there."""

    group: str
    name: str
    found: object
    package: str = "kvam 1.0"

    def load(self, _: type) -> object:
        """Load it, or say why not."""
        if self.found is None:
            problem = "ImportError: no goat"
            raise PluginWarning(self.name, problem)
        return self.found


ROWS = Knowledge(furniture=(Furniture(form="Tap to join"), Furniture(form="Goats")))


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put plug-ins into their groups."""

    def put(*plugins: Plugin) -> None:
        monkeypatch.setattr(
            _plugins, "find_plugins", lambda group: [p for p in plugins if p.group == group]
        )

    return put


def test_no_plug_in_is_told(
    install: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    """With the groups that there could be some of."""
    install()
    assert _plugins.run() == 0
    assert capsys.readouterr().out == (
        "no plug-ins installed (entry points wireparse.knowledge, wireparse.hooks)\n"
    )


def test_each_has_a_line(install: Callable[..., None], capsys: pytest.CaptureFixture[str]) -> None:
    """In columns, with how much it offers, or why it does not load."""
    install(
        Plugin(KNOWLEDGE, "kvam", ROWS),
        Plugin(HOOKS, "kvam-hooks", Hooks(quote=(lambda quote, _: quote,))),
        Plugin(HOOKS, "odd", None),
    )
    assert _plugins.run() == 1
    assert capsys.readouterr().out.splitlines() == [
        "wireparse.knowledge  kvam        kvam 1.0  loads: 2 rows",
        "wireparse.hooks      kvam-hooks  kvam 1.0  loads: 1 hook",
        "wireparse.hooks      odd         kvam 1.0  fails: ImportError: no goat",
    ]


def test_all_that_loads_is_no_trouble(install: Callable[..., None]) -> None:
    """Nor what offers nothing."""
    install(Plugin(KNOWLEDGE, "kvam", Knowledge()), Plugin(KNOWLEDGE, "two", ROWS))
    assert _plugins.run() == 0
