"""What the caller adds to what ships: rows of files, and plug-ins."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from wireparse._plugins import HOOKS, KNOWLEDGE, find_plugins
from wireparse._roles import LineWeights
from wireparse.cli._exit import stop, warn
from wireparse.diagnostics import KnowledgeError, PluginWarning, WeightsError
from wireparse.hooks import NO_HOOKS, Hooks
from wireparse.knowledge import DEFAULT
from wireparse.rows import Knowledge

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._plugins import Plugin

__all__ = ["extensions", "weights_of"]


_T = TypeVar("_T")


def extensions(files: Iterable[str], names: Sequence[str] | None) -> tuple[Knowledge, Hooks]:
    """Return the knowledge that ships with what was asked for, and hooks.

    Rows of files come last, so that a file may leave out what a plug-in adds.

    Args:
        files: TOML files.
        names: Plug-ins; None for all that are installed.

    Raises:
        SystemExit: A file is wrong, or a plug-in is not installed; one line says so.
    """
    knowledge, hooks = DEFAULT, NO_HOOKS
    if names is None or names:
        said: set[str] = set()  # what offers rows and hooks fails twice for one reason
        for more in _load(_chosen(KNOWLEDGE, names), Knowledge, said):
            knowledge |= more
        for others in _load(_chosen(HOOKS, names), Hooks, said):
            hooks |= others
    for file in files:
        try:
            knowledge = Knowledge.from_toml(file, base=knowledge)
        except OSError as error:
            stop(f"{file}: {error.strerror or error}")
        except KnowledgeError as error:  # names the file itself
            stop(str(error))
    return knowledge, hooks


def weights_of(file: str | None) -> LineWeights | None:
    """Read the weights of a file; None where none is named.

    Raises:
        SystemExit: It holds none; one line says so.
    """
    if file is None:
        return None
    try:
        return LineWeights.read(file)
    except OSError as error:
        stop(f"{file}: {error.strerror or error}")
    except WeightsError as error:  # names the file itself
        stop(str(error))


def _chosen(group: str, names: Sequence[str] | None) -> list[Plugin]:
    """Return the plug-ins of a group that were asked for; a name may have both or one."""
    found = find_plugins(group)
    if names is None:
        return found
    installed = {p.name for either in (KNOWLEDGE, HOOKS) for p in find_plugins(either)}
    for name in names:
        if name not in installed:
            stop(f"unknown plug-in {name!r}: see 'wireparse plugins'")
    return [plugin for name in dict.fromkeys(names) for plugin in found if plugin.name == name]


def _load(plugins: Iterable[Plugin], kind: type[_T], said: set[str]) -> Iterable[_T]:
    """Yield what loads, and print one line on what does not."""
    for plugin in plugins:
        try:
            yield plugin.load(kind)
        except PluginWarning as warning:
            if str(warning) not in said:
                warn(str(warning))
            said.add(str(warning))
