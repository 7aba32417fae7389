"""Articles of one file after the other, written as they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from wireparse.cli._line_count import LineCount
from wireparse.cli._sources import Reading, Settings

if TYPE_CHECKING:
    from wireparse.cli._formats import Format
    from wireparse.cli._progress import Progress
    from wireparse.cli._writing import Sink

__all__ = ["Stream"]


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

    def add(self, name: str, settings: Settings, progress: Progress | None = None) -> bool:
        """Write the articles of a file; return whether it could be read to its end.

        Args:
            name: The file.
            settings: How to read it.
            progress: Is told how far it is.
        """
        lines = LineCount()
        reading = Reading(name, settings, lines.add if self.form.has_lines else None)
        for article in reading.named():
            data = self.form.write(article, lines.line_of)
            if data:
                self.part()
                self.sink.write(data)
                self.sink.flush()
            lines.forget(article.end)
            if progress is not None:
                progress.show(name, article.end)
        if progress is not None and reading.error is not None:
            progress.end()
        return reading.tell()
