"""`wireparse show`: the dump with a gutter, as people look at it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.cli._endings import TROUBLE
from wireparse.cli._reading import Settings, read_dumps
from wireparse.cli._sheet import Sheet
from wireparse.cli._terminal import open_console

if TYPE_CHECKING:
    from rich.console import Console

    from wireparse.models import Dump

__all__ = ["run"]


def run(names: list[str], settings: Settings, color: str, width: int | None) -> int:
    """Show every file, and return the exit status."""
    console = open_console(color, width)
    status = 0
    for name, dump in read_dumps(names, settings):
        if dump is None:
            status = TROUBLE
            continue
        _show(dump, name if len(names) > 1 else None, console)
    return status


def _show(dump: Dump, name: str | None, console: Console) -> None:
    sheet = Sheet(dump, console)
    if name is not None:
        sheet.title(name)
    for article in dump.articles:
        sheet.article(article)
    sheet.summary()
