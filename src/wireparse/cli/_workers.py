"""Several files at a time, each in a process of its own."""

from __future__ import annotations

import io
import multiprocessing
import os
import pickle
import signal
import sys
from concurrent.futures import ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse.cli._exit import TroubleError, say, stop
from wireparse.cli._formats import FORMATS, Shape
from wireparse.cli._scratch import no_room
from wireparse.cli._stream import Stream

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableSequence
    from concurrent.futures import Future

    from wireparse.cli._progress import Progress
    from wireparse.cli._sources import Settings

__all__ = ["MOST", "Work", "check_that_it_travels", "side_by_side"]

MOST: Final = 61
"""Processes that can be waited on at a time; Windows knows no more."""
_BLOCK: Final = 1 << 20
_LOOK: Final = 0.2
"""Seconds after which workers are asked how far they are."""


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
        waiting: The files that are being read, in order: what a worker leaves, and its answer.
        read: How many bytes of each file have been read; None where nobody asks.
    """

    settings: Settings
    shape: Shape
    folder: str
    jobs: int
    waiting: list[tuple[str, Future[tuple[str, bool]]]] = field(factory=list)
    read: MutableSequence[int] | None = None

    def hand_out(self, pool: ProcessPoolExecutor, number: int, name: str) -> None:
        """Give a file to the next worker that is free."""
        draft = os.path.join(self.folder, str(number))  # noqa: PTH118  names are strings here
        future = pool.submit(_work, name, draft, self.settings, self.shape, number)
        self.waiting.append((draft, future))

    def wait(self, future: Future[tuple[str, bool]], done: int, progress: Progress) -> None:
        """Wait for an answer, and tell meanwhile how far the workers are.

        Args:
            future: Is waited for.
            done: How many files are done.
            progress: Is told.
        """
        while self.read is not None and not future.done():
            wait([future], _LOOK)
            progress.show(sum(self.read[done:]))


def side_by_side(names: list[str], work: Work, out: Stream, progress: Progress) -> Iterator[bool]:
    """Read several files at a time, write them in order, and yield of each whether it was whole.

    Workers hand over files of finished output: sending articles between processes costs more
    than parsing them, and the output of a long dump need not fit in memory.

    Raises:
        TroubleError: Temporary files cannot be written, or a worker died.
    """
    todo = iter(enumerate(names))
    done = 0
    if progress.is_on:
        work.read = multiprocessing.RawArray("Q", len(names))
    with _pool(work.jobs, work.read) as pool:
        while True:
            while len(work.waiting) < 2 * work.jobs and (item := next(todo, None)) is not None:
                work.hand_out(pool, *item)
            if not work.waiting:
                break
            draft, future = work.waiting.pop(0)
            work.wait(future, done, progress)
            said, is_whole = future.result()
            progress.make_room()
            _copy(draft, out)
            done += 1
            if said:
                progress.end()
                say(said)
            progress.step()
            progress.show(sum(work.read[done:]) if work.read is not None else 0)
            yield is_whole


@contextmanager
def _pool(jobs: int, read: MutableSequence[int] | None) -> Iterator[ProcessPoolExecutor]:
    """Start workers; where the block does not come to its end, they are not waited for.

    Raises:
        TroubleError: A worker died.
    """
    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(read,))
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


@define
class _Counter:
    """Notes in a worker how far it is, for the first process to look at.

    Attributes:
        read: How many bytes of each file have been read; None where nobody asks.
        number: The number of the file.
    """

    read: MutableSequence[int] | None = None
    number: int = 0

    def show(self, read: int) -> None:
        """Note how many bytes of the file have been read."""
        if self.read is not None:
            self.read[self.number] = read

    def make_room(self) -> None:
        """Do nothing: a worker prints nothing."""

    def end(self) -> None:
        """Do nothing, as above."""


_COUNTER: Final = _Counter()
"""Of this process, if it is a worker."""


def _begin(read: MutableSequence[int] | None) -> None:
    """Leave signals to the first process, which ends its workers itself."""
    _COUNTER.read = read
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)


def _work(name: str, draft: str, settings: Settings, shape: Shape, number: int) -> tuple[str, bool]:
    """Write one file's articles to *draft*; return what to say, and whether it was whole."""
    sys.stderr = io.StringIO()
    _COUNTER.number = number
    try:
        with open(draft, "wb") as file:  # noqa: PTH123  names are strings here
            is_whole = Stream(file, FORMATS[shape.format](shape)).add(name, settings, _COUNTER)
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
