"""Shards: files of some size, each whole or not at all, with a note of how far it leads.

The note of a shard is written when the shard is there. A run that begins again reads the notes,
goes on behind the last of them, and writes what it would have written: where a shard ends is
decided by what is in it alone.
"""

from __future__ import annotations

import json
import os
from contextlib import ExitStack
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any, Final, Protocol

import pyarrow as pa
import pyarrow.parquet as pq
from attrs import define, field

from wireparse.corpus._options import FORMATS, CorpusError, Options
from wireparse.corpus._report import Counts

if TYPE_CHECKING:
    from wireparse.corpus._places import Storage

__all__ = ["NOTES", "Shards"]

NOTES: Final = "_run"
"""The folder of the notes, which whoever reads a folder of Parquet leaves out for its name."""
_BLOCK: Final = 1 << 20
_ROW_GROUP: Final = 16_000_000
"""Bytes of Arrow after which a group of rows is full, so that memory is bounded."""


class _File(Protocol):
    """What takes the output of chunks, and tells how large it is."""

    def fits(self, output: IO[bytes]) -> bool:
        """Whether the output can stand in this file."""
        ...

    def add(self, output: IO[bytes]) -> None:
        """Take the output of a chunk."""

    def end(self) -> None:
        """Write what is held back."""

    @property
    def size(self) -> int:
        """Bytes so far, nearly."""
        ...


@define
class _Lines:
    """A file of JSON Lines."""

    sink: IO[bytes]
    size: int = 0

    def fits(self, output: IO[bytes]) -> bool:  # noqa: ARG002  any lines can stand together
        return True

    def add(self, output: IO[bytes]) -> None:
        while block := output.read(_BLOCK):
            self.sink.write(block)
            self.size += len(block)

    def end(self) -> None:
        pass


@define
class _Parquet:
    """A file of Parquet, of one schema."""

    sink: IO[bytes]
    writer: Any = None
    held: list[Any] = field(factory=list)
    held_size: int = 0
    size: int = 0

    def fits(self, output: IO[bytes]) -> bool:
        if self.writer is None:
            return True
        schema = pa.ipc.open_stream(output).schema
        output.seek(0)
        return bool(schema.equals(self.writer.schema))

    def add(self, output: IO[bytes]) -> None:
        with pa.ipc.open_stream(output) as batches:
            if self.writer is None:
                self.writer = pq.ParquetWriter(self.sink, batches.schema, compression="zstd")
            for batch in batches:
                self.held.append(batch)
                self.held_size += batch.nbytes
                self.size += batch.nbytes
                if self.held_size >= _ROW_GROUP:
                    self._write()

    def end(self) -> None:
        if self.writer is not None:
            self._write()
            self.writer.close()

    def _write(self) -> None:
        if self.held:
            self.writer.write_table(pa.Table.from_batches(self.held))
            self.held, self.held_size = [], 0


_FILES: Final[dict[str, Any]] = {"json": _Lines, "parquet": _Parquet}


@define
class Shards:
    """The shards of a run.

    Attributes:
        place: Where they are.
        options: How the run reads and what it writes.
        number: The number of the next shard.
        start: The file, and the row in it, at which the run goes on.
        counts: What was in all shards that are whole.
        open: Counts of the shard that is being written.
    """

    place: Storage
    options: Options
    number: int = 0
    start: tuple[int, int] = (0, 0)
    counts: Counts = field(factory=Counts)
    open: Counts = field(factory=Counts)
    _file: Any = None
    _stack: ExitStack = field(factory=ExitStack)

    def resume(self, plan: bytes) -> None:
        """Find out how far an earlier run came.

        Args:
            plan: What the run is, as JSON.

        Raises:
            CorpusError: The folder holds something else.
        """
        is_used = self.place.begin()
        earlier = self.place.read(f"{NOTES}/plan.json")
        if earlier is None:
            if is_used:
                msg = "the folder is not empty: choose another one"
                raise CorpusError(msg)
            with self.place.write(f"{NOTES}/plan.json") as file:
                file.write(plan)
        elif earlier != plan:
            raise CorpusError(_differs(json.loads(earlier), json.loads(plan)))
        while (note := self.place.read(self._note)) is not None:
            found = json.loads(note)
            self.counts.add(Counts.from_dict(found["counts"]))
            self.start = (found["next"][0], found["next"][1])
            self.number += 1

    @property
    def _note(self) -> str:
        return f"{NOTES}/{self.number:05}.json"

    @property
    def _name(self) -> str:
        return f"part-{self.number:05}.{FORMATS[self.options.format]}"

    def add(self, output: bytes | str, counts: Counts, start: tuple[int, int]) -> None:
        """Take the output of a chunk.

        Args:
            output: It, or the name of a file in which it is, and which is removed.
            counts: What was in it.
            start: Where the run goes on behind it.
        """
        with BytesIO(output) if isinstance(output, bytes) else open(output, "rb") as data:  # noqa: PTH123
            if output:
                self._file_for(data).add(data)
        if isinstance(output, str):
            os.unlink(output)  # noqa: PTH108  names are strings here
        self.open.add(counts)
        self.start = start
        if self._file is not None and self._file.size >= self.options.shard_size:
            self.end()

    def _file_for(self, output: IO[bytes]) -> _File:
        """Return the file of the shard; another one where what comes has other columns."""
        if self._file is not None and not self._file.fits(output):
            self.end()
        if self._file is None:
            sink = self._stack.enter_context(self.place.write(self._name))
            self._file = _FILES[self.options.format](sink)
        file: _File = self._file
        return file

    def end(self) -> None:
        """Give the shard its name, and note how far it leads."""
        if self._file is None:
            return
        self._file.end()
        self._stack.close()
        note = {"next": list(self.start), "counts": self.open.to_dict()}
        with self.place.write(self._note) as file:
            file.write(json.dumps(note).encode())
        self.counts.add(self.open)
        self.open, self._file = Counts(), None
        self.number += 1

    def give_up(self, error: BaseException) -> None:
        """Drop the shard that is not whole."""
        self._stack.__exit__(type(error), error, error.__traceback__)


def _differs(earlier: dict[str, Any], now: dict[str, Any]) -> str:
    names = sorted(key for key in {*earlier, *now} if earlier.get(key) != now.get(key))
    return (
        f"the folder holds another run, which differs in {', '.join(names)}:"
        " choose another folder, or say the same as then"
    )
