"""Inputs to chunks: what a worker is given at a time, cut in the same places in every run.

The first process reads, and decodes nothing: lines of JSON, record batches and records go to
the workers as they are. Of files of text only the name goes.
"""

from __future__ import annotations

import io
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from attrs import evolve, field, frozen

from wireparse._source import Input, InputNotes, ReadOptions, iter_bytes
from wireparse.corpus._places import open_bytes
from wireparse.diagnostics import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wireparse.corpus._options import Kind, Options

__all__ = ["Chunk", "File", "Rows", "iter_chunks"]

_Row = TypeVar("_Row")

_MOST_BYTES: Final = 400_000
"""Of a chunk; a second of work where quotations are looked for."""
_MOST_ROWS: Final = 1_000
_BUFFER: Final = 1 << 20
"""Bytes of a column of Parquet that are read at a time, whatever a group of rows has."""
_MOST_COLUMN_ROWS: Final = 100
"""Rows of Parquet, whose sizes are not known before they are read."""

Rows: TypeAlias = Any
"""By kind: names of files; lines or their sizes; a record batch; records; or what is wrong."""


@frozen
class File:
    """A file of the input.

    Attributes:
        name: Its path or address.
        size: Its bytes.
    """

    name: str
    size: int


@frozen(kw_only=True)
class Chunk:
    """What a worker is given at a time.

    Attributes:
        kind: What the rows are; None for what is wrong with the file.
        name: The file; of texts, the first.
        first: Number of the first row in the file.
        rows: The rows.
        file: Number of the file that comes next; of the same file, if there is more in it.
        row: Number of the row that comes next in it.
        read: Bytes of the file that have been read, before they are expanded.
    """

    kind: Kind | None
    name: str
    first: int = 0
    rows: Rows = field(repr=False)
    file: int = 0
    row: int = 0
    read: int = 0


def iter_chunks(
    files: Sequence[File], options: Options, start: tuple[int, int] = (0, 0)
) -> Iterator[Chunk]:
    """Yield the chunks of all files, from a place on at which one ends.

    Args:
        files: The files.
        options: How they are read.
        start: The file, and the row in it; those before are left out.
    """
    number, row = start
    while number < len(files):
        file = files[number]
        if options.kind_of(file.name) == "text":
            chunk = _texts(files, number, options)
            yield chunk
            number, row = chunk.file, 0
            continue
        yield from _of_file(file, number, options, row)
        number, row = number + 1, 0


def _texts(files: Sequence[File], number: int, options: Options) -> Chunk:
    """Make a chunk of files of text: a long one, or some that are short together."""
    names: list[str] = []
    size = 0
    for file in islice(files, number, None):
        if options.kind_of(file.name) != "text" or (names and size + file.size > _MOST_BYTES):
            break
        names.append(file.name)
        size += file.size
        if len(names) >= _MOST_ROWS:
            break
    return Chunk(
        kind="text",
        name=names[0],
        rows=names,
        file=number + len(names),
        read=size,
    )


def _of_file(file: File, number: int, options: Options, start: int) -> Iterator[Chunk]:
    """Yield the chunks of a file that has rows; what is wrong with it is the last."""
    row = 0
    kind = options.kind_of(file.name)
    held: Chunk | None = None
    try:
        for rows, read in _READERS[kind](file.name, options):
            if held is not None:
                yield held
            chunk = Chunk(kind=kind, name=file.name, first=row, rows=rows, file=number, read=read)
            row += len(rows)
            held = evolve(chunk, row=row) if row > start else None
    except MissingExtraError:
        raise
    except Exception as error:  # noqa: BLE001  one file must not take the others along
        if held is not None:
            yield held
        yield Chunk(
            kind=None,
            name=file.name,
            first=row,
            rows=_words(error),
            file=number + 1,
            read=file.size,
        )
        return
    if held is not None:
        yield evolve(held, file=number + 1, row=0, read=file.size)


def _words(error: Exception) -> str:
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"the file cannot be read: {said or type(error).__name__}"


def _lines(name: str, options: Options) -> Iterator[tuple[list[bytes | int], int]]:
    """Yield lines, some at a time; of one that is too long, its size."""
    with _expanded(name, options) as (pieces, notes):
        yield from _some(_split(pieces, 2 * options.limit), lambda: notes.size)


@contextmanager
def _expanded(name: str, options: Options) -> Iterator[tuple[Iterator[bytes], InputNotes]]:
    """Open a file that may be compressed, where one that is cut off is told from one that is whole.

    Raises:
        EOFError: It was cut off; after what there is of it was read.
    """
    notes = InputNotes()
    with open_bytes(name) as file:
        yield iter_bytes(Input(file, ReadOptions(options.max_expansion), notes)), notes
    if notes.broken:
        raise EOFError(notes.broken)


def _split(pieces: Iterator[bytes], most: int) -> Iterator[bytes | int]:
    """Yield lines without their end; of one that is too long its size, and it is not held."""
    held: list[bytes] = []
    size = 0
    for piece in pieces:
        *ended, rest = piece.split(b"\n")
        for line in ended:
            size += len(line)
            yield b"".join([*held, line]) if size <= most else size
            held, size = [], 0
        size += len(rest)
        held.append(rest)
        if size > most:
            held.clear()
    if size:
        yield b"".join(held) if size <= most else size


def _batches(name: str, options: Options) -> Iterator[tuple[Any, int]]:
    """Yield record batches of Parquet; of other columns only where rows are kept."""
    import pyarrow.parquet as pq  # noqa: PLC0415  an extra, slow to load

    how = {"buffer_size": _BUFFER, "pre_buffer": False}
    with open_bytes(name) as file, pq.ParquetFile(file, **how) as parquet:
        wanted = [options.text_key, *([options.id_key] if options.id_key else [])]
        _check_columns(parquet.schema_arrow.names, wanted, options)
        columns = None if options.table == "text" else wanted
        done, total = 0, max(parquet.metadata.num_rows, 1)
        size = file.seek(0, 2)
        for batch in parquet.iter_batches(_MOST_COLUMN_ROWS, columns=columns, use_threads=False):
            done += len(batch)
            yield batch, size * done // total


def _check_columns(names: list[str], wanted: list[str], options: Options) -> None:
    """Refuse a file whose columns are not those that are asked for.

    Raises:
        LookupError: There is no such column, or there are two, or one has the name of ours.
    """
    for column in wanted:
        if names.count(column) != 1:
            problem = "more than one" if column in names else "no"
            msg = f"there is {problem} column {column!r}: it has {', '.join(names)}"
            raise LookupError(msg)
    if options.table == "text" and options.format == "parquet" and "error" in names:
        msg = "there is a column 'error' already: rename it"
        raise LookupError(msg)


def _records(
    name: str, options: Options
) -> Iterator[tuple[list[tuple[str, str, bytes | int]], int]]:
    """Yield records of WARC that hold text: where it was found, when, and its bytes."""
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415  an extra
    except ModuleNotFoundError:
        msg = f"{name} needs warcio: pip install 'wireparse[warc]'"
        raise MissingExtraError(msg) from None
    with _expanded(name, options) as (pieces, notes):
        stream: Any = io.BufferedReader(_Stream(pieces))
        archive = ArchiveIterator(stream, no_record_parse=True)
        texts = (record for record in archive if record.rec_type == "conversion")
        found = (_record(record, options.limit) for record in texts)
        yield from _some(found, lambda: notes.size)


class _Stream(io.RawIOBase):
    """Pieces of bytes, read like a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._held = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:  # noqa: ANN401  what can be written into
        """Fill *buffer*, as `io.BufferedReader` asks for."""
        got = self._held or next(self._pieces, b"")
        size = min(len(got), len(buffer))
        buffer[:size] = got[:size]
        self._held = got[size:]
        return size


def _record(record: Any, limit: int) -> tuple[str, str, bytes | int]:  # noqa: ANN401  of warcio
    """Read a record.

    Raises:
        EOFError: It is cut off.
    """
    headers = record.rec_headers
    size = int(headers.get_header("Content-Length") or 0)
    data: bytes | int = size
    if size <= limit:
        read: bytes = record.content_stream().read()
        data = read
        if len(read) < size:
            msg = "the last record is cut off"
            raise EOFError(msg)
    return (
        headers.get_header("WARC-Target-URI") or "",
        headers.get_header("WARC-Date") or "",
        data,
    )


def _some(rows: Iterator[_Row], read: Callable[[], int]) -> Iterator[tuple[list[_Row], int]]:
    """Yield rows, some at a time; where there is trouble, first those before it.

    Args:
        rows: Lines or records, of one that is too long its size.
        read: Tells how many bytes of the file have been read.
    """
    some: list[_Row] = []
    size = 0
    try:
        for row in rows:
            some.append(row)
            data: Any = row[-1] if isinstance(row, tuple) else row
            size += len(data) if isinstance(data, bytes) else 0
            if size >= _MOST_BYTES or len(some) >= _MOST_ROWS:
                yield some, read()
                some, size = [], 0
    except Exception:
        if some:
            yield some, read()
        raise
    if some:
        yield some, read()


_READERS: Final[dict[str, Callable[[str, Options], Iterator[tuple[Rows, int]]]]] = {
    "jsonl": _lines,
    "parquet": _batches,
    "warc": _records,
}
