"""Installed packages that offer rows or hooks, found by their entry points.

Nothing here runs unless it is asked for: a package that is installed changes no parse.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import field, frozen

from wireparse.diagnostics import PluginWarning

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import EntryPoint

__all__ = ["HOOKS", "KNOWLEDGE", "Plugin", "find_plugins", "load_plugins"]

_T = TypeVar("_T")

KNOWLEDGE: Final = "wireparse.knowledge"
"""The group of entry points that are a `Knowledge`."""
HOOKS: Final = "wireparse.hooks"
"""The group of entry points that are a `Hooks`."""


@frozen
class Plugin:
    """An entry point of an installed package.

    Attributes:
        group: What it offers: `KNOWLEDGE` or `HOOKS`.
        name: What it is called by those who ask for it.
        package: The distribution that it comes from, and its version.
    """

    group: str
    name: str
    package: str
    _entry: EntryPoint = field(eq=False, repr=False)

    def load(self, kind: type[_T]) -> _T:
        """Import what the entry point names.

        Args:
            kind: What it must be.

        Raises:
            PluginWarning: It cannot be imported, or is something else.
        """
        try:
            found = self._entry.load()
        except (Exception, SystemExit) as error:
            problem = " ".join(f"{type(error).__name__}: {error}".split())
            raise self._left_out(problem) from error
        if not isinstance(found, kind):
            problem = f"{self._entry.value} is a {type(found).__name__}, not a {kind.__name__}"
            raise self._left_out(problem)
        return found

    def _left_out(self, problem: str) -> PluginWarning:
        return PluginWarning(f"plug-in {self.name} ({self.package})", problem)


def find_plugins(group: str, only: Iterable[str] | None = None) -> list[Plugin]:
    """Find what is installed in a group, without importing it.

    Args:
        group: `KNOWLEDGE` or `HOOKS`.
        only: Names to take, in this order; otherwise all, sorted by name and package.

    Raises:
        LookupError: A name is not installed.
        TypeError: One name was given, not several.
    """
    if isinstance(only, str):
        msg = f"only must be a sequence of names, not a str: only=({only!r},)"
        raise TypeError(msg)
    from importlib.metadata import entry_points  # noqa: PLC0415  27 ms that parsing need not pay

    found = sorted(
        (Plugin(group, entry.name, _package(entry), entry) for entry in entry_points(group=group)),
        key=lambda plugin: (plugin.name, plugin.package),
    )
    if only is None:
        return found
    names = {plugin.name for plugin in found}
    wanted = list(dict.fromkeys(only))
    for name in wanted:
        if name not in names:
            known = ", ".join(sorted(names)) or "none"
            msg = f"no plug-in {name!r} in the group {group} (installed: {known})"
            raise LookupError(msg)
    return [plugin for name in wanted for plugin in found if plugin.name == name]


def load_plugins(group: str, kind: type[_T], only: Iterable[str] | None) -> list[_T]:
    """Import what is installed in a group; what cannot be imported is a warning.

    Args:
        group: `KNOWLEDGE` or `HOOKS`.
        kind: What each must be.
        only: See `find_plugins`.
    """
    loaded = []
    for plugin in find_plugins(group, only):
        try:
            loaded.append(plugin.load(kind))
        except PluginWarning as warning:
            warnings.warn(warning, stacklevel=3)  # at who called `installed`
    return loaded


def _package(entry: EntryPoint) -> str:
    return f"{entry.dist.name} {entry.dist.version}" if entry.dist else "of no package"
