"""Worker processes that take things in order and give answers in the same order.

The first process reads and writes, the workers parse. What is taken ahead of the answers is
bounded, so that neither the things nor the answers pile up.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, TypeVar

from wireparse.diagnostics import WireparseError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from concurrent.futures import Future, ProcessPoolExecutor

__all__ = ["MOST", "WIDE", "WorkerDiedError", "all_cores", "in_order"]

_T = TypeVar("_T")
_R = TypeVar("_R")

MOST: Final = 61
"""Processes that can be waited on at a time; Windows knows no more."""
WIDE: Final = 16
"""Things that are taken before the answer to the first of them is there, where they and their
answers are small: one that takes long does not keep the others waiting."""
_AHEAD: Final = 2
"""The same a worker, whatever they are."""
_LOOK: Final = 0.2
"""Seconds after which whoever waits is asked to tell how far it is."""


class WorkerDiedError(WireparseError):
    """A worker process was killed from outside, most often for want of memory."""


def all_cores() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_order(
    items: Iterable[_T],
    work: Callable[[_T], _R],
    *,
    jobs: int,
    ahead: int = 0,
    watch: Callable[[], None] | None = None,
) -> Generator[tuple[_T, _R], None, None]:
    """Yield each item with what *work* makes of it, in the order of the items.

    Where the generator is closed before its end, or an error is raised in it, the workers are
    not waited for.

    Args:
        items: What is to be worked on; taken as workers come free.
        work: Is run in the workers, and is sent to each of them once.
        jobs: How many workers; with one, the work is done in this process.
        ahead: How many items are taken before the answer to the first of them is there; never
            less than two a worker.
        watch: Is called a few times a second while the next answer is waited for.

    Raises:
        WorkerDiedError: A worker was killed.
    """
    if jobs <= 1:
        for item in items:
            yield item, work(item)
        return
    waiting: deque[tuple[_T, Future[list[_R]]]] = deque()
    with _workers(min(jobs, MOST), work) as pool:
        pool.submit(_worked).result()  # where they are forked, then before *items* starts threads
        for item in items:
            waiting.append((item, pool.submit(_worked, item)))
            if len(waiting) >= max(_AHEAD * jobs, ahead):
                yield _answer(*waiting.popleft(), watch)
        while waiting:
            yield _answer(*waiting.popleft(), watch)


def _answer(item: _T, future: Future[list[_R]], watch: Callable[[], None] | None) -> tuple[_T, _R]:
    from concurrent.futures import wait  # noqa: PLC0415  as below

    while watch is not None and not future.done():
        wait([future], _LOOK)
        watch()
    return item, future.result()[0]


@contextmanager
def _workers(jobs: int, work: Callable[[Any], object]) -> Iterator[ProcessPoolExecutor]:
    """Start workers; where the block does not come to its end, they are not waited for."""
    # Slow to import, and most who parse have one process.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(work,))
    try:
        yield pool
    except BaseException as error:
        for worker in (pool._processes or {}).values():  # noqa: SLF001  has a name from 3.14 on
            worker.kill()
        if isinstance(error, BrokenProcessPool):
            msg = "a worker process was killed, perhaps out of memory: try fewer jobs"
            raise WorkerDiedError(msg) from None
        raise
    finally:
        pool.shutdown(cancel_futures=True)


_WORK: Final[list[Callable[[Any], Any]]] = []
"""What this process does, if it is a worker."""


def _begin(work: Callable[[Any], object]) -> None:
    """Take the work, and leave signals to the first process, which ends its workers itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    _WORK[:] = [work]
    Thread(target=_end_with_the_first, daemon=True).start()


def _end_with_the_first() -> None:
    """End where the first process was killed, which would be waited for without end."""
    first = multiprocessing.parent_process()
    if first is not None:
        first.join()
        os._exit(1)


def _worked(*items: Any) -> Any:  # noqa: ANN401  whatever the work takes and gives
    return [_WORK[0](item) for item in items]
