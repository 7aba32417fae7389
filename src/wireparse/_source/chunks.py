"""Open files and iterables to chunks of text or of bytes.

A reader. What is given in place of chunks by mistake is refused here, with what to do: names of
files, open files, records.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from wireparse.diagnostics import NotTextError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["iter_chunks"]


_CHUNK: Final = 1 << 17
"""Bytes or characters that are asked for at a time."""
_MAX_NAME_CHARS: Final = 1_024
"""Characters of a chunk that can be the name of a file."""
_SUFFIXES: Final = frozenset(
    (
        *("txt", "text", "log", "csv", "tsv", "json", "jsonl", "ndjson", "xml", "htm", "html"),
        *("pdf", "rtf", "doc", "docx", "odt", "epub", "eml", "dat", "wet", "warc", "parquet"),
        *("gz", "bz2", "xz", "zst", "tar", "tgz", "7z"),
    )
)
"""Suffixes of what texts are kept in; no domain ends in one."""


def iter_chunks(source: Any) -> Iterator[str | bytes]:  # noqa: ANN401  whatever was given
    """Yield chunks, none of which is empty.

    They are all text or all bytes, as the first one is.

    Args:
        source: An open file, or chunks.

    Raises:
        TypeError: It is neither, or its chunks are of two kinds, or names of files.
        NotTextError: A text file has bytes that it cannot decode.
        OSError: It cannot be read.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        msg = "expected a path, an open file or chunks, got bytes: use io.BytesIO(data), or [data]"
        raise TypeError(msg)
    if isinstance(source, (Mapping, set, frozenset)):
        kind = type(source).__name__
        msg = f"expected chunks of text or bytes, got a {kind}: pass its texts one by one"
        raise TypeError(msg)
    if hasattr(source, "read"):
        return _of_one_kind(_iter_file(source))
    try:
        chunks = iter(source)
    except TypeError:
        msg = (
            "expected a path, an open file, or chunks of text or bytes,"
            f" got {type(source).__name__}"
        )
        raise TypeError(msg) from None
    return _without_names(_of_one_kind(chunks))


def _iter_file(file: Any) -> Iterator[Any]:  # noqa: ANN401  any that can be read
    """Read a file in chunks; a pipe gives what it has, and is not waited on for more."""
    # What `codecs.open` gives has a `read1` that is the one of the bytes beneath its text.
    read = file.read1 if hasattr(type(file), "read1") else file.read
    while True:
        try:
            piece = read(_CHUNK)
        except UnicodeError as error:
            msg = f"cannot be read in text mode, open it in binary mode: {error}"
            raise NotTextError(msg) from error
        if piece is None:
            raise BlockingIOError(
                errno.EAGAIN, "the file is in non-blocking mode: set it to blocking mode"
            )
        if not piece:
            return
        yield piece


def _of_one_kind(pieces: Iterable[object]) -> Iterator[str | bytes]:
    """Leave out empty chunks, and refuse what is not of the first one's kind."""
    first: str | None = None
    for piece in pieces:
        chunk: str | bytes
        if isinstance(piece, str):
            kind, chunk = "str", piece
        elif isinstance(piece, (bytes, bytearray, memoryview)):
            kind, chunk = "bytes", bytes(piece)
        else:
            raise TypeError(_not_a_chunk(piece))
        if not chunk:
            continue
        first = first or kind
        if kind != first:
            msg = f"chunks must all be str, or all bytes: {kind} after {first}"
            raise TypeError(msg)
        yield chunk


def _not_a_chunk(piece: object) -> str:
    name = type(piece).__name__
    if isinstance(piece, os.PathLike) or hasattr(piece, "read"):
        what = "a path" if isinstance(piece, os.PathLike) else "an open file"
        return f"chunks must be str or bytes, not {what} ({name}): read several files one by one"
    return f"chunks must be str or bytes, not {name}"


def _without_names(chunks: Iterator[str | bytes]) -> Iterator[str | bytes]:
    """Yield the chunks, unless they are names of files.

    Raises:
        TypeError: They are.
    """
    first = next(chunks, "")
    if not first:
        return
    if _is_name(first):
        second = next(chunks, "")
        if _is_name(second) if second else " " not in str(first):
            msg = (
                f"expected chunks of text, got what looks like names of files ({first!r}):"
                " read files one by one"
            )
            raise TypeError(msg)
        yield first
        if not second:
            return
        first = second
    yield first
    yield from chunks


def _is_name(chunk: str | bytes) -> bool:
    """Has a chunk the form of a file's name, with a suffix of texts?"""
    if isinstance(chunk, bytes) or len(chunk) > _MAX_NAME_CHARS:
        return False
    stem, _, suffix = chunk.rpartition(".")
    is_one = suffix.lower() in _SUFFIXES and stem[-1:] not in {"", " ", "."}
    return is_one and chunk.isprintable() and not chunk.startswith(" ")
