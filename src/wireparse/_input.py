"""Bytes, files and archives to chunks of text.

One code for `read` and `iter_articles`, so that both see the same text, however the input
is cut. Bytes are UTF-8 unless a byte-order mark or the caller says otherwise; a run of
bytes that is not UTF-8 is read as Windows-1252, one character a byte, which is what such
runs are: pages pasted together from two encodings. Compression is told by content, since
names lie. What is no text at all is refused by name.
"""

from __future__ import annotations

import codecs
import os
from typing import IO, TYPE_CHECKING, BinaryIO, Final, TypeAlias, cast

from attrs import define, field

from wireparse._archives import expand
from wireparse._sniffing import refuse_what_is_no_text, utf_by_mark
from wireparse.diagnostics import Diagnostic, NotTextError

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Limited", "Notes", "Source", "iter_text"]

Source: TypeAlias = "str | os.PathLike[str] | IO[str] | IO[bytes] | Iterable[str] | Iterable[bytes]"
"""A path, an open text or binary file, or chunks of text or bytes."""

_CHUNK: Final = 1 << 17
_HEAD: Final = 1_024
"""Bytes that show what a file is; a tar archive shows it at 257."""
_SURROGATES: Final = range(0xDC80, 0xDD00)
"""What Python puts for the bytes 80 to FF that it cannot decode."""
_MENDED: Final = {code: bytes((code - 0xDC00,)).decode("cp1252", "replace") for code in _SURROGATES}


@define
class Limited:
    """A source that may not expand without end, and may be listened to.

    Attributes:
        source: The source.
        limit: How many times its own size it may grow to if it is compressed.
        hear: Is given each chunk of the text before it is parsed.
        broken: Why it ended before its end; known when all of it has been read.
    """

    source: str | os.PathLike[str] | IO[str] | IO[bytes]
    limit: int
    hear: Callable[[str], None] | None = None
    broken: str = ""


@define
class Notes:
    """What was odd about an input, while it is read.

    Attributes:
        limit: How many times its own size compressed input may grow to; 0 for any.
        mixed: Spans of the text whose bytes were not in the encoding of the rest.
        reading: What became of them.
        broken: Why the input ends before its end.
        length: Characters so far.
        last: Offset after the last character that is not white space.
        hear: Is given each chunk of the text.
    """

    limit: int = 0
    mixed: list[tuple[int, int]] = field(factory=list)
    reading: str = ""
    broken: str = ""
    length: int = 0
    last: int = 0
    hear: Callable[[str], None] | None = None

    def take(self, start: int, end: int, index: int | None) -> Iterator[Diagnostic]:
        """Yield the diagnostics of an article, and forget what they rest on.

        Args:
            start: Where the article starts.
            end: Where it ends.
            index: Its number; None where there is no article at all.
        """
        mine = [span for span in self.mixed if span[0] < end]
        del self.mixed[: len(mine)]
        if mine:
            count = sum(high - low for low, high in mine)
            first = max(start, mine[0][0])
            what = "1 character was" if count == 1 else f"{count} characters were"
            now = "was" if count == 1 else "were"
            yield Diagnostic(
                code="encoding-mixed",
                start=first,
                end=max(first, min(end, mine[0][1])),
                message=f"{what} not {self.reading.format(now)}",
                article=index,
            )
        if self.broken and end >= self.last:
            yield Diagnostic(
                code="input-truncated", start=end, end=end, message=self.broken, article=index
            )
            self.broken = ""


def iter_text(source: Source | Limited, encoding: str | None, notes: Notes) -> Iterator[str]:
    """Yield the text of a source in chunks.

    Args:
        source: A path, an open file, or chunks.
        encoding: What bytes are encoded in; None for UTF-8 or what a byte-order mark says.
        notes: Takes what was odd, before the chunk that it is about is yielded.

    Raises:
        NotTextError: The source is an archive, a picture, a directory or the like.
        OSError: A file cannot be opened or read.
        LookupError: There is no such encoding.
        TypeError: The source is none of the above, or *encoding* is given for text.
    """
    if encoding is not None:
        b" ".decode(encoding, "ignore")  # an unknown one fails here, not in the middle
    if isinstance(source, Limited):
        notes.limit, notes.hear = source.limit, source.hear
        yield from iter_text(source.source, encoding, notes)
        source.broken = notes.broken
        return
    if isinstance(source, (str, os.PathLike)):
        yield from _iter_path(source, encoding, notes)
        return
    if isinstance(source, (bytes, bytearray, memoryview)):
        msg = "bytes are neither a path nor chunks: use io.BytesIO(data), or [data]"
        raise TypeError(msg)
    if hasattr(source, "read"):
        yield from _iter_pieces(_iter_file(cast("IO[str]", source)), encoding, notes)
    else:
        yield from _iter_pieces(iter(cast("Iterable[str]", source)), encoding, notes)


def _iter_path(path: str | os.PathLike[str], encoding: str | None, notes: Notes) -> Iterator[str]:
    from wireparse._files import open_file  # noqa: PLC0415  only paths need it

    with open_file(path) as file:
        try:
            yield from _iter_pieces(_iter_file(file), encoding, notes)
        except NotTextError as error:
            msg = f"{os.fspath(path)!r} {error}"
            raise NotTextError(msg) from None


def _iter_file(file: IO[str] | BinaryIO) -> Iterator[str | bytes]:
    """Read a file in chunks; a pipe gives what it has, and is not waited on for more."""
    read = getattr(file, "read1", file.read)
    while piece := read(_CHUNK):
        yield piece


def _iter_pieces(
    pieces: Iterator[str] | Iterator[str | bytes], encoding: str | None, notes: Notes
) -> Iterator[str]:
    """Yield text from pieces of either kind; the first tells which."""
    first = next((piece for piece in pieces if piece), None)
    if first is None:
        return
    if isinstance(first, str):
        if encoding is not None:
            msg = "encoding= is for bytes, and this source gives text"
            raise TypeError(msg)
        yield from _counted(_texts(first, pieces), notes)
    else:
        yield from _counted(_decoded(_all_bytes(first, pieces), encoding, notes), notes)


def _counted(texts: Iterable[str], notes: Notes) -> Iterator[str]:
    """Keep count of characters, and of those that are not white space."""
    for text in texts:
        kept = len(text.rstrip())
        if kept:
            notes.last = notes.length + kept
        notes.length += len(text)
        if notes.hear is not None:
            notes.hear(text)
        yield text


def _texts(first: str, rest: Iterable[object]) -> Iterator[str]:
    yield first
    for piece in rest:
        if not isinstance(piece, str):
            msg = f"chunks must all be str, or all bytes: {type(piece).__name__} after str"
            raise TypeError(msg)
        yield piece


def _all_bytes(first: object, rest: Iterable[object]) -> Iterator[bytes]:
    for piece in _chained(first, rest):
        if not isinstance(piece, (bytes, bytearray, memoryview)):
            msg = f"chunks must be str or bytes, not {type(piece).__name__}"
            raise TypeError(msg)
        if len(piece):
            yield bytes(piece)


def _chained(first: object, rest: Iterable[object]) -> Iterator[object]:
    yield first
    yield from rest


def _decoded(pieces: Iterator[bytes], encoding: str | None, notes: Notes) -> Iterator[str]:
    """Expand what is compressed, refuse what is no text, and decode the rest."""
    head, pieces = _with_head(expand(*_with_head(pieces), notes))
    name, skip = utf_by_mark(head) if encoding is None else (encoding, 0)
    if encoding is None and name == "utf-8":
        refuse_what_is_no_text(head)
        yield from _decoded_utf_8(_without(pieces, skip), notes)
    else:
        yield from _decoded_as(name, _without(pieces, skip), notes)


def _with_head(pieces: Iterator[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """Return the first bytes, wherever the pieces were cut, and all pieces."""
    held: list[bytes] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size >= _HEAD:
            break
    whole = b"".join(held)

    def again() -> Iterator[bytes]:
        if whole:
            yield whole
        yield from pieces

    return whole[:_HEAD], again()


def _without(pieces: Iterator[bytes], skip: int) -> Iterator[bytes]:
    """Leave out a byte-order mark; the first piece is never shorter than that."""
    for piece in pieces:
        yield piece[skip:]
        skip = 0


def _decoded_utf_8(pieces: Iterator[bytes], notes: Notes) -> Iterator[str]:
    """Decode UTF-8, and the rest as Windows-1252."""
    held = b""
    for piece, is_last in _with_last(pieces):
        data = held + piece if held else piece
        try:
            text, used = codecs.utf_8_decode(data, "strict", is_last)
        except UnicodeDecodeError:
            text, used = codecs.utf_8_decode(data, "surrogateescape", is_last)
            text = _mended(text, notes)
        held = data[used:]
        if text:
            yield text


def _with_last(pieces: Iterator[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Tell the last piece, an empty one, from the others."""
    for piece in pieces:
        yield piece, False
    yield b"", True


def _mended(text: str, notes: Notes) -> str:
    """Put Windows-1252 for the bytes that were escaped; lengths stay."""
    import re  # noqa: PLC0415  only mixed encodings need it

    notes.reading = "UTF-8, and {} read as Windows-1252"

    def mend(found: re.Match[str]) -> str:
        _note(notes, found)
        return found[0].translate(_MENDED)

    return re.sub("[\udc80-\udcff]+", mend, text)


def _decoded_as(name: str, pieces: Iterator[bytes], notes: Notes) -> Iterator[str]:
    """Decode with one codec; what it cannot read is U+FFFD."""
    import re  # noqa: PLC0415  only other encodings need it

    decoder = codecs.getincrementaldecoder(name)("replace")
    for piece, is_last in _with_last(pieces):
        text = decoder.decode(piece, is_last)
        if not notes.length:
            text = text.removeprefix("\ufeff")
        if "\ufffd" in text:
            notes.reading = f"{name}, and {{}} read as U+FFFD"
            for found in re.finditer("\ufffd+", text):
                _note(notes, found)
        if text:
            yield text


def _note(notes: Notes, found: re.Match[str]) -> None:
    """Note a span; one that goes on from a chunk before is one with it."""
    low, high = notes.length + found.start(), notes.length + found.end()
    if notes.mixed and notes.mixed[-1][1] == low:
        low = notes.mixed.pop()[0]
    notes.mixed.append((low, high))
