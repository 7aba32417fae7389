"""`wireparse show`: the dump with a gutter, as people look at it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.cli._exit import TROUBLE
from wireparse.cli._gutter_view import GutterView
from wireparse.cli._paths import shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._sources import Reading, Settings
from wireparse.cli._terminal import open_console
from wireparse.outputs._line_count import LineCount

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["run"]


def run(names: list[str], settings: Settings, color: str, width: int | None) -> int:
    """Show every file, and return the exit status."""
    console = open_console(color, width)
    status = 0
    with Progress(names, scrolls=True) as progress:
        for name in names:
            if not _show(name, settings, console, progress, is_named=len(names) > 1):
                status = TROUBLE
    return status


def _show(
    name: str, settings: Settings, console: Console, progress: Progress, *, is_named: bool
) -> bool:
    """Print each article as soon as it is read; return whether the file was read to its end."""
    lines = LineCount()
    view = GutterView(lines.line_of, console)
    reading = Reading(name, settings, lines.add)
    for article in reading:
        progress.make_room()
        if is_named:
            view.title(shown_name(name))
            is_named = False
        view.article(article)
        lines.forget(article.end)
        progress.show(reading.bytes_until(article.end))
    progress.step()
    progress.end()
    if reading.is_usable:
        if is_named:
            view.title(shown_name(name))
        view.summary()
    return reading.tell()
