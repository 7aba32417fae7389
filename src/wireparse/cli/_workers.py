"""Several files at a time, each in a process of its own."""

from __future__ import annotations

import io
import multiprocessing
import os
import pickle
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Final

from attrs import define, frozen

from wireparse._many import WIDE, in_order
from wireparse.cli._exit import say, stop
from wireparse.cli._formats import FORMATS, Shape
from wireparse.cli._scratch import no_room
from wireparse.cli._stream import Stream

if TYPE_CHECKING:
    from collections.abc import Iterator, MutableSequence

    from wireparse.cli._progress import Progress
    from wireparse.cli._sources import Settings

__all__ = ["Work", "check_that_it_travels", "counts_for", "side_by_side"]

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


@frozen
class Work:
    """What is to be done, a file a process.

    Attributes:
        settings: How to read.
        shape: What to write.
        folder: Where workers leave what they have done.
        read: How many bytes of each file have been read; None where nobody asks.
    """

    settings: Settings
    shape: Shape
    folder: str
    read: MutableSequence[int] | None = None

    def draft(self, number: int) -> str:
        """Return where the worker that reads a file leaves what it has done."""
        return os.path.join(self.folder, str(number))  # noqa: PTH118  names are strings here

    def __call__(self, item: tuple[int, str]) -> tuple[str, bool]:
        """Write one file's articles to its draft.

        Args:
            item: Number and name of the file.

        Returns:
            What to say, and whether the file was whole.
        """
        number, name = item
        sys.stderr = io.StringIO()
        counter = _Counter(self.read, number)
        try:
            with open(self.draft(number), "wb") as file:  # noqa: PTH123  names are strings here
                out = Stream(file, FORMATS[self.shape.format](self.shape))
                is_whole = out.add(name, self.settings, counter)
        except OSError as error:  # of the draft: what is wrong with the file has been told
            raise no_room(error) from None
        return sys.stderr.getvalue(), is_whole


def side_by_side(
    names: list[str], work: Work, jobs: int, out: Stream, progress: Progress
) -> Iterator[bool]:
    """Read several files at a time, write them in order, and yield of each whether it was whole.

    Workers hand over files of finished output: sending articles between processes costs more
    than parsing them, and the output of a long dump need not fit in memory.

    Raises:
        TroubleError: Temporary files cannot be written.
        WorkerDiedError: A worker died.
    """
    done = 0

    def tell() -> None:
        progress.show(sum(work.read[done:]) if work.read is not None else 0)

    watch = None if work.read is None else tell
    answered = in_order(enumerate(names), work, jobs=jobs, ahead=WIDE, watch=watch)
    with closing(answered) as answers:
        for _, (said, is_whole) in answers:
            progress.make_room()
            _copy(work.draft(done), out)
            done += 1
            if said:
                progress.end()
                say(said)
            progress.step()
            tell()
            yield is_whole


def counts_for(names: list[str]) -> MutableSequence[int]:
    """Return numbers that the workers write, and the first process reads."""
    counts: MutableSequence[int] = multiprocessing.RawArray("Q", len(names))
    return counts


@define
class _Counter:
    """Notes in a worker how far it is, for the first process to look at.

    Attributes:
        read: How many bytes of each file have been read; None where nobody asks.
        number: The number of the file.
    """

    read: MutableSequence[int] | None
    number: int

    def show(self, read: int) -> None:
        """Note how many bytes of the file have been read."""
        if self.read is not None:
            self.read[self.number] = read

    def make_room(self) -> None:
        """Do nothing: a worker prints nothing."""

    def end(self) -> None:
        """Do nothing, as above."""


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
