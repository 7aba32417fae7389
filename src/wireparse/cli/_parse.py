"""`wireparse parse`: articles as JSON Lines."""

from __future__ import annotations

import os
import sys
from typing import IO, TYPE_CHECKING, Final

from wireparse.cli._endings import TROUBLE, complain, stop
from wireparse.cli._names import shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._reading import Settings, iter_articles_of
from wireparse.diagnostics import WireparseError
from wireparse.outputs.json import to_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

__all__ = ["run"]

_BLOCK: Final = 1 << 20
_MOST: Final = 61
"""Processes that can be waited on at a time; Windows knows no more."""


def run(names: list[str], output: str | None, settings: Settings, *, jobs: int) -> int:
    """Write the articles of every file, and return the exit status."""
    from wireparse.cli._writing import output_to  # noqa: PLC0415  beside its use

    status = 0
    try:
        with output_to(output) as out:
            jobs = min(jobs or os.cpu_count() or 1, len(names), _MOST)
            works = _in_turn if jobs == 1 else _side_by_side
            for is_whole in works(names, settings, out, jobs):
                status = status if is_whole else TROUBLE
    except OSError as error:
        if output in (None, "-"):
            raise
        complain(str(output), error)
        return TROUBLE
    return status


def _in_turn(names: list[str], settings: Settings, out: IO[bytes], _: int) -> Iterator[bool]:
    """Read one file after the other; each article is out as soon as it is read."""
    progress = Progress(names)
    for name in names:
        yield _write_articles(name, settings, out, progress)
    progress.end()


def _write_articles(
    name: str, settings: Settings, out: IO[bytes], progress: Progress | None
) -> bool:
    """Write the articles of a file; tell whether it could be read to its end."""
    articles = iter_articles_of(name, settings)
    while True:
        try:
            article = next(articles, None)
        except (OSError, WireparseError) as error:
            if progress is not None:
                progress.end()
            complain(shown_name(name), error)
            return False
        if article is None:
            return True
        out.write(to_json(article, text=settings.text) + b"\n")
        out.flush()
        if progress is not None:
            progress.show(name, article.end)


def _side_by_side(
    names: list[str], settings: Settings, out: IO[bytes], jobs: int
) -> Iterator[bool]:
    """Read several files at a time, and write them in order.

    Workers hand over files of finished JSON: sending articles between processes costs more
    than parsing them, and the output of a long dump need not fit in memory.
    """
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  only here
    from tempfile import TemporaryDirectory  # noqa: PLC0415  only here

    _check_that_it_travels(settings)
    progress = Progress(names)
    with TemporaryDirectory(prefix="wireparse-") as folder, ProcessPoolExecutor(jobs) as pool:
        waiting: list[tuple[str, Future[tuple[str, bool]]]] = []
        todo = iter(enumerate(names))
        while True:
            while len(waiting) < 2 * jobs and (item := next(todo, None)) is not None:
                number, name = item
                draft = os.path.join(folder, str(number))  # noqa: PTH118  names are strings here
                waiting.append((draft, pool.submit(_work, name, draft, settings)))
            if not waiting:
                break
            draft, future = waiting.pop(0)
            said, is_whole = future.result()
            _copy(draft, out)
            sys.stderr.write(said)
            progress.step()
            yield is_whole
    progress.end()


def _check_that_it_travels(settings: Settings) -> None:
    """Refuse hooks that cannot be sent to other processes: functions inside functions."""
    import pickle  # noqa: PLC0415  only here

    try:
        pickle.dumps(settings)
    except Exception as error:  # noqa: BLE001  plug-ins may hold anything
        stop(f"a plug-in cannot be used in several processes, only with --jobs 1: {error}")


def _work(name: str, draft: str, settings: Settings) -> tuple[str, bool]:
    """Write one file's articles to *draft*; return what to say, and whether it was whole."""
    import io  # noqa: PLC0415  only in workers

    sys.stderr = io.StringIO()
    with open(draft, "wb") as file:  # noqa: PTH123  names are strings here
        is_whole = _write_articles(name, settings, file, None)
    return sys.stderr.getvalue(), is_whole


def _copy(path: str, out: IO[bytes]) -> None:
    with open(path, "rb") as file:  # noqa: PTH123  names are strings here
        while block := file.read(_BLOCK):
            out.write(block)
    out.flush()
    os.unlink(path)  # noqa: PTH108  names are strings here
