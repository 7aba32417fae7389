"""Several files at a time, each in a process of its own."""

from __future__ import annotations

import io
import multiprocessing
import os
import pickle
import signal
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse.cli._exit import TroubleError, say, stop
from wireparse.cli._formats import FORMATS, Shape
from wireparse.cli._scratch import no_room
from wireparse.cli._stream import Stream

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

    from wireparse.cli._progress import Progress
    from wireparse.cli._sources import Settings

__all__ = ["MOST", "Work", "check_that_it_travels", "side_by_side"]

MOST: Final = 61
"""Processes that can be waited on at a time; Windows knows no more."""
_BLOCK: Final = 1 << 20


def check_that_it_travels(settings: Settings) -> None:
    """Refuse hooks that cannot be sent to other processes: functions inside functions.

    Raises:
        SystemExit: It cannot be sent; one line says why.
    """
    try:
        pickle.dumps(settings)
    except Exception as error:  # noqa: BLE001  plug-ins may hold anything
        stop(f"a plug-in cannot be sent to other processes, use --jobs 1: {error}")


@define
class Work:
    """What is to be done, a file a process.

    Attributes:
        settings: How to read.
        shape: What to write.
        folder: Where workers leave what they have done.
        jobs: How many there are.
        waiting: The files that are being read, in order: the name, what a worker leaves, and its
            answer.
    """

    settings: Settings
    shape: Shape
    folder: str
    jobs: int
    waiting: list[tuple[str, Future[tuple[str, bool]]]] = field(factory=list)

    def hand_out(self, pool: ProcessPoolExecutor, number: int, name: str) -> None:
        """Give a file to the next worker that is free."""
        draft = os.path.join(self.folder, str(number))  # noqa: PTH118  names are strings here
        future = pool.submit(_work, name, draft, self.settings, self.shape)
        self.waiting.append((draft, future))


def side_by_side(names: list[str], work: Work, out: Stream, progress: Progress) -> Iterator[bool]:
    """Read several files at a time, write them in order, and yield of each whether it was whole.

    Workers hand over files of finished output: sending articles between processes costs more
    than parsing them, and the output of a long dump need not fit in memory.

    Raises:
        TroubleError: Temporary files cannot be written, or a worker died.
    """
    todo = iter(enumerate(names))
    with _pool(work.jobs) as pool:
        while True:
            while len(work.waiting) < 2 * work.jobs and (item := next(todo, None)) is not None:
                work.hand_out(pool, *item)
            if not work.waiting:
                break
            draft, future = work.waiting.pop(0)
            said, is_whole = future.result()
            _copy(draft, out)
            if said:
                progress.end()
                say(said)
            progress.step()
            yield is_whole


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Start workers; where the block does not come to its end, they are not waited for.

    Raises:
        TroubleError: A worker died.
    """
    pool = ProcessPoolExecutor(jobs, initializer=_begin)
    try:
        yield pool
    except BaseException as error:
        for worker in multiprocessing.active_children():
            worker.kill()
        if isinstance(error, BrokenProcessPool):
            msg = "a worker process was killed, perhaps out of memory: try fewer --jobs"
            raise TroubleError(msg) from None
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """Leave signals to the first process, which ends its workers itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)


def _work(name: str, draft: str, settings: Settings, shape: Shape) -> tuple[str, bool]:
    """Write one file's articles to *draft*; return what to say, and whether it was whole."""
    sys.stderr = io.StringIO()
    try:
        with open(draft, "wb") as file:  # noqa: PTH123  names are strings here
            is_whole = Stream(file, FORMATS[shape.format](shape)).add(name, settings)
    except OSError as error:  # of the draft: what is wrong with the file has been told
        raise no_room(error) from None
    return sys.stderr.getvalue(), is_whole


def _copy(path: str, out: Stream) -> None:
    with open(path, "rb") as file:  # noqa: PTH123  names are strings here
        block = file.read(_BLOCK)
        if block:
            out.part()
        while block:
            out.sink.write(block)
            block = file.read(_BLOCK)
    out.sink.flush()
    os.unlink(path)  # noqa: PTH108  names are strings here
