"""Bytes, files and archives to chunks of text.

One code for `read` and `iter_articles`, so that both see the same text, however the input
is cut. Bytes are UTF-8 unless a byte-order mark or the caller says otherwise; a run of
bytes that is not UTF-8 is read as Windows-1252, one character a byte, which is what such
runs are: pages pasted together from two encodings. Where the first bytes are words of another
script, it is the code page of that. Compression is told by content, since
names lie. What is no text at all is refused by name.
"""

from __future__ import annotations

import codecs
import os
from typing import IO, TYPE_CHECKING, Final, TypeAlias, TypeVar, cast

from attrs import define, field, frozen

from wireparse._source.archives import expand
from wireparse._source.chunks import iter_chunks
from wireparse._source.code_pages import likely_page
from wireparse._source.decoding import check_encoding, decode_as, decode_utf_8
from wireparse._source.signatures import refuse_what_is_no_text, utf_by_mark
from wireparse.diagnostics import Diagnostic, NotTextError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Input", "InputNotes", "ReadOptions", "Source", "iter_bytes", "iter_text"]


Source: TypeAlias = "str | os.PathLike[str] | IO[str] | IO[bytes] | Iterable[str] | Iterable[bytes]"
"""A path, an open text or binary file, or chunks of text or bytes."""

_T = TypeVar("_T")
_HEAD: Final = 1_024
"""Bytes that show what a file is, and what it is in; a tar archive shows it at 257."""
_CONTROLS: Final = "characters but controls (C1), and {} read as Windows-1252"
"""What became of controls."""


@frozen
class ReadOptions:
    """How an input is read, but for its encoding.

    Attributes:
        limit: How many times its own size compressed input may grow to; 0 for any.
        on_text: Is given each chunk of the text before the articles in it are yielded.
    """

    limit: int = 0
    on_text: Callable[[str], None] | None = None


@define
class InputNotes:
    """What was odd about an input, while it is read.

    Attributes:
        mixed: Spans of the text whose bytes were not in the encoding of the rest, in order.
        taken: How many of these, from the first on, an article has taken.
        reading: What became of them.
        controls: The same of controls that were letters and marks, where there were some.
        broken: Why the input ends before its end.
        is_told: Whether a diagnostic says so.
        size: Bytes that have been read, before they are expanded.
        length: Characters so far.
        last: Offset after the last character that is not white space.
    """

    mixed: list[tuple[int, int]] = field(factory=list)
    taken: int = 0
    reading: str = ""
    controls: InputNotes | None = None
    broken: str = ""
    is_told: bool = False
    size: int = 0
    length: int = 0
    last: int = 0

    def note(self, low: int, high: int) -> None:
        """Note a span of the next chunk; one that goes on from the chunk before is one with it."""
        low, high = self.length + low, self.length + high
        if len(self.mixed) > self.taken and self.mixed[-1][1] == low:
            low = self.mixed.pop()[0]
        self.mixed.append((low, high))

    def note_controls(self, low: int, high: int) -> None:
        """Note a span of the next chunk that was controls, and is characters."""
        if self.controls is None:
            self.controls = InputNotes(reading=_CONTROLS)
        self.controls.length = self.length
        self.controls.note(low, high)

    def take(self, start: int, end: int, index: int | None) -> Iterator[Diagnostic]:
        """Yield the diagnostics of an article, and forget what they rest on.

        Articles come in the order of the text.

        Args:
            start: Where the article starts.
            end: Where it ends.
            index: Its number; None where there is no article at all.
        """
        mine = self._taken_until(end)
        if mine:
            count = sum(high - low for low, high in mine)
            first = max(start, mine[0][0])
            what = "1 character was" if count == 1 else f"{count} characters were"
            now = "was" if count == 1 else "were"
            yield Diagnostic(
                code="encoding-mixed",
                start=first,
                end=max(first, min(end, mine[0][1])),
                message=f"{what} not {self.reading.replace('{}', now)}",
                article=index,
            )
        if self.controls is not None:
            yield from self.controls.take(start, end, index)
        if self.broken and not self.is_told and end >= self.last:
            self.is_told = True
            yield Diagnostic(
                code="input-truncated", start=end, end=end, message=self.broken, article=index
            )

    def _taken_until(self, end: int) -> list[tuple[int, int]]:
        """Take the spans that begin before an offset, each of them looked at once."""
        low = high = self.taken
        while high < len(self.mixed) and self.mixed[high][0] < end:
            high += 1
        mine = self.mixed[low:high]
        self.taken = high
        if 2 * high >= len(self.mixed):  # then fewer are moved than were taken
            del self.mixed[:high]
            self.taken = 0
        return mine


@define
class Input:
    """A source with all that belongs to it, for those who read for others: the command.

    Attributes:
        source: The source.
        options: How it is read.
        notes: What was odd about it, while it is read.
    """

    source: Source
    options: ReadOptions = field(factory=ReadOptions)
    notes: InputNotes = field(factory=InputNotes)

    @classmethod
    def of(cls, source: Source | Input) -> Input:
        """Give a source options and notes, if it has none."""
        return source if isinstance(source, Input) else cls(source)


def iter_text(given: Input, encoding: str | None = None) -> Iterator[str]:
    """Yield the text of an input in chunks.

    Args:
        given: The source, and how it is read; its notes take what was odd, before the chunk
            that it is about is yielded.
        encoding: What bytes are encoded in; None for UTF-8 or what a byte-order mark says.

    Raises:
        NotTextError: The source is an archive, a picture, a directory or the like, or cannot be
            read in the encoding that is given.
        OSError: A file cannot be opened or read.
        LookupError: There is no such encoding of texts.
        TypeError: The source is none of the above, or *encoding* is given for text.
    """
    if encoding is not None:
        check_encoding(encoding)  # an unknown one fails here, not in the middle
    source = given.source
    if isinstance(source, (str, os.PathLike)):
        yield from _iter_path(source, encoding, given)
        return
    yield from _decoded(iter_chunks(source), encoding, given)


def iter_bytes(given: Input) -> Iterator[bytes]:
    """Yield the bytes of an open file, expanded if they are compressed.

    Raises:
        NotTextError: They grow beyond the limit.
    """
    pieces = cast("Iterator[bytes]", iter_chunks(given.source))
    return expand(*_with_head(pieces), given.notes, given.options.limit)


def _iter_path(path: str | os.PathLike[str], encoding: str | None, given: Input) -> Iterator[str]:
    from wireparse._source.files import open_file  # noqa: PLC0415  only paths need it

    with open_file(path) as file:
        try:
            yield from _decoded(iter_chunks(file), encoding, given)
        except NotTextError as error:
            msg = f"{os.fspath(path)!r} {error}"
            raise NotTextError(msg) from None


def _decoded(chunks: Iterator[str | bytes], encoding: str | None, given: Input) -> Iterator[str]:
    """Yield text from chunks of either kind; the first shows which."""
    first = next(chunks, "")
    whole = _behind(first, chunks)
    if isinstance(first, bytes):
        yield from _counted(_expanded(cast("Iterator[bytes]", whole), encoding, given), given)
    elif first and encoding is not None:
        msg = "encoding= is for bytes, and this source gives text"
        raise TypeError(msg)
    elif first:
        yield from _counted(cast("Iterator[str]", whole), given)


def _behind(first: _T, rest: Iterable[_T]) -> Iterator[_T]:
    yield first
    yield from rest


def _counted(texts: Iterable[str], given: Input) -> Iterator[str]:
    """Keep count of characters, and of those that are not white space."""
    notes, on_text = given.notes, given.options.on_text
    for text in texts:
        kept = len(text.rstrip())
        if kept:
            notes.last = notes.length + kept
        notes.length += len(text)
        if on_text is not None:
            on_text(text)
        yield text


def _expanded(pieces: Iterator[bytes], encoding: str | None, given: Input) -> Iterator[str]:
    """Expand what is compressed, refuse what is no text, and decode the rest."""
    notes = given.notes
    head, pieces = _with_head(expand(*_with_head(pieces), notes, given.options.limit))
    if encoding is not None:
        return decode_as(encoding, pieces, notes)
    name, skip = utf_by_mark(head)
    refuse_what_is_no_text(head, name)
    if name == "utf-8":
        return decode_utf_8(_without(pieces, skip), notes, likely_page(_not_utf_8(head)))
    return decode_as(name, _without(pieces, skip), notes)


def _not_utf_8(head: bytes) -> bytes:
    """Return the bytes if they are no UTF-8, but for a character that is cut at their end."""
    try:
        codecs.utf_8_decode(head, "strict", False)  # noqa: FBT003  more may come
    except UnicodeDecodeError:
        return head
    return b""


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
    return whole[:_HEAD], _behind(whole, pieces)


def _without(pieces: Iterator[bytes], skip: int) -> Iterator[bytes]:
    """Leave out a byte-order mark; the first piece is never shorter than that."""
    for piece in pieces:
        yield piece[skip:]
        skip = 0
