"""`wireparse plugins`: what is installed, and whether it loads."""

from __future__ import annotations

import sys
from typing import Final

from attrs import fields

from wireparse._plugins import HOOKS, KNOWLEDGE, Plugin, find_plugins
from wireparse.cli._exit import FOUND
from wireparse.diagnostics import PluginWarning
from wireparse.hooks import Hooks
from wireparse.outputs._control_characters import harmless
from wireparse.rows import Knowledge

__all__ = ["run"]

_KINDS: Final[dict[str, tuple[type[Knowledge | Hooks], str]]] = {
    KNOWLEDGE: (Knowledge, "row"),
    HOOKS: (Hooks, "hook"),
}
"""What a group must offer, and what is counted in it."""


def run() -> int:
    """Print a line for each plug-in, and return the exit status."""
    plugins = [plugin for group in _KINDS for plugin in find_plugins(group)]
    if not plugins:
        sys.stdout.write(f"no plug-ins installed (entry points {KNOWLEDGE}, {HOOKS})\n")
    rows = [(p.group, p.name, p.package) for p in plugins]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    status = 0
    for plugin, row in zip(plugins, rows, strict=True):
        state, loads = _state(plugin)
        status = status if loads else FOUND
        cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        sys.stdout.write(harmless("  ".join((*cells, state))) + "\n")
    return status


def _state(plugin: Plugin) -> tuple[str, bool]:
    """Return what `plugins` says of a plug-in, and whether it loads."""
    kind, noun = _KINDS[plugin.group]
    try:
        found = plugin.load(kind)
    except PluginWarning as warning:
        return f"fails: {warning.problem}", False
    count = sum(len(getattr(found, field.name)) for field in fields(kind))
    return f"loads: {count} {noun}{'' if count == 1 else 's'}", True
