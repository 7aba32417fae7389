"""`wireparse parse`: articles in a format that other programs read."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from attrs import define

from wireparse.cli._endings import TROUBLE, complain, stop
from wireparse.cli._formats import FORMATS, Format, Shape
from wireparse.cli._lines import LineCount
from wireparse.cli._names import shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._reading import Settings, iter_articles_of
from wireparse.diagnostics import WireparseError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

    from wireparse.cli._writing import Sink

__all__ = ["run"]

_BLOCK: Final = 1 << 20
_MOST: Final = 61
"""Processes that can be waited on at a time; Windows knows no more."""


def run(
    names: list[str], output: str | None, settings: Settings, shape: Shape, *, jobs: int
) -> int:
    """Write the articles of every file, and return the exit status."""
    from wireparse.cli._writing import output_to  # noqa: PLC0415  beside its use

    status = 0
    try:
        with output_to(output) as sink:
            out = _Out(sink, FORMATS[shape.format](shape))
            out.sink.write(out.form.head)
            jobs = min(jobs or os.cpu_count() or 1, len(names), _MOST)
            works = _in_turn(names, settings, out)
            if jobs > 1:
                works = _side_by_side(names, settings, shape, out, jobs)
            for is_whole in works:
                status = status if is_whole else TROUBLE
    except OSError as error:
        if output in (None, "-"):
            raise
        complain(str(output), error)
        return TROUBLE
    return status


@define
class _Out:
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


def _in_turn(names: list[str], settings: Settings, out: _Out) -> Iterator[bool]:
    """Read one file after the other; each article is out as soon as it is read."""
    progress = Progress(names)
    for name in names:
        yield _write_articles(name, settings, out, progress)
    progress.end()


def _write_articles(name: str, settings: Settings, out: _Out, progress: Progress | None) -> bool:
    """Write the articles of a file; tell whether it could be read to its end."""
    lines = LineCount()
    articles = iter_articles_of(name, settings, lines.add if out.form.has_lines else None)
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
        data = out.form.write(article, lines.line_of)
        if data:
            out.part()
            out.sink.write(data)
            out.sink.flush()
        lines.forget(article.end)
        if progress is not None:
            progress.show(name, article.end)


def _side_by_side(
    names: list[str], settings: Settings, shape: Shape, out: _Out, jobs: int
) -> Iterator[bool]:
    """Read several files at a time, and write them in order.

    Workers hand over files of finished output: sending articles between processes costs more
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
                waiting.append((draft, pool.submit(_work, name, draft, settings, shape)))
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


def _work(name: str, draft: str, settings: Settings, shape: Shape) -> tuple[str, bool]:
    """Write one file's articles to *draft*; return what to say, and whether it was whole."""
    import io  # noqa: PLC0415  only in workers

    sys.stderr = io.StringIO()
    with open(draft, "wb") as file:  # noqa: PTH123  names are strings here
        is_whole = _write_articles(name, settings, _Out(file, FORMATS[shape.format](shape)), None)
    return sys.stderr.getvalue(), is_whole


def _copy(path: str, out: _Out) -> None:
    with open(path, "rb") as file:  # noqa: PTH123  names are strings here
        block = file.read(_BLOCK)
        if block:
            out.part()
        while block:
            out.sink.write(block)
            block = file.read(_BLOCK)
    out.sink.flush()
    os.unlink(path)  # noqa: PTH108  names are strings here
