"""`wireparse corpus`: a run over many files, with progress and a report."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

from wireparse.cli._exit import TROUBLE, complain
from wireparse.cli._progress import Progress
from wireparse.corpus import CorpusError, Options, parse_corpus
from wireparse.outputs._control_characters import harmless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.cli._sources import Settings

__all__ = ["run"]


class _Told:
    """Progress, from the moment on at which it is known how much is to be done."""

    def __init__(self) -> None:
        self._progress: Progress | None = None
        self._begun = 0

    def show(self, read: int, total: int) -> None:
        """Take how many bytes have been read, those of an earlier run too."""
        if self._progress is None:
            self._begun = read
            self._progress = Progress([], size=total - read)
        self._progress.show(read - self._begun)

    def close(self) -> None:
        """Wipe the line."""
        if self._progress is not None:
            self._progress.end()


def run(
    inputs: Sequence[str],
    output: str,
    settings: Settings,
    asked: dict[str, Any],
    *,
    jobs: int,
    max_errors: int | None,
) -> int:
    """Parse all inputs, print the report, and return the exit status."""
    options = Options(
        parser=settings.parser,
        encoding=settings.encoding,
        max_expansion=settings.limit,
        **asked,
    )
    told = _Told()
    try:
        with closing(told):
            counts = parse_corpus(
                inputs,
                output,
                options,
                jobs=jobs or None,
                max_errors=max_errors,
                on_progress=told.show,
            )
    except CorpusError as error:
        complain(output, error)
        return TROUBLE
    except OSError as error:
        complain(str(error.filename or output), error)
        return TROUBLE
    for line in counts.lines():
        sys.stdout.write(harmless(line) + "\n")
    return 0
