"""Articles of one file after the other, written as they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import define

from wireparse.cli._sources import Reading, Settings
from wireparse.outputs._line_count import LineCount

if TYPE_CHECKING:
    from wireparse.cli._formats import Format
    from wireparse.cli._writing import Sink

__all__ = ["Stream", "Watcher"]


class Watcher(Protocol):
    """What is told how far it is."""

    def show(self, read: int, /) -> None:
        """Take how many bytes of the file have been read."""

    def make_room(self) -> None:
        """Take that something is printed next."""

    def end(self) -> None:
        """Take that something is told next."""


@define
class Stream:
    """Where articles go, and what stands between them.

    Attributes:
        sink: The file.
        form: The format.
        is_begun: Whether an article stands there.
    """

    sink: Sink
    form: Format
    is_begun: bool = False

    def part(self) -> None:
        """Write what stands before another article."""
        if self.is_begun:
            self.sink.write(self.form.between)
        self.is_begun = True

    def add(self, name: str, settings: Settings, watcher: Watcher | None = None) -> bool:
        """Write the articles of a file; return whether it could be read to its end.

        Args:
            name: The file.
            settings: How to read it.
            watcher: Is told how far it is.
        """
        lines = LineCount()
        reading = Reading(name, settings, lines.add if self.form.has_lines else None)
        for article in reading.named():
            data = self.form.write(article, lines.line_of)
            if data:
                if watcher is not None:
                    watcher.make_room()
                self.part()
                self.sink.write(data)
                self.sink.flush()
            lines.forget(article.end)
            if watcher is not None:
                watcher.show(reading.bytes_until(article.end))
        if watcher is not None and reading.error is not None:
            watcher.end()
        return reading.tell()
