"""Compressed bytes to the bytes that were compressed.

A reader. gzip, bzip2, xz and zstd are told by their first bytes, and may have several
members. Where one is cut off or damaged, what came before is given, and a note is taken.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final, Protocol, cast

from wireparse.diagnostics import MissingExtraError, NotTextError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["expand"]


_STEP: Final = 1 << 16
"""Expanded bytes that are asked for at a time; of zstd, a sixteenth as many compressed ones."""
_FREE: Final = 50_000_000
"""Expanded bytes before the limit counts: small files can shrink a thousandfold."""

_ZSTD: Final = b"\x28\xb5\x2f\xfd"
"""What a frame of zstd begins with."""
_SKIPPED: Final = b"\x2a\x4d\x18"
_SKIPPED_LOW: Final = 0x50
"""Frames of zstd to be skipped begin with 184D2A50 to 184D2A5F, low byte first: pzstd, for one,
writes one before every frame."""


class _Notes(Protocol):
    """Notes about an input, as far as archives fill them.

    Attributes:
        size: Bytes that have been read, before they are expanded.
        broken: Why the input ends before its end.
    """

    size: int
    broken: str


class _Pieces:
    """Pieces of bytes, read like a file."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        """Begin before the first piece."""
        self._pieces = pieces
        self._held = b""
        self._at = 0
        self.taken = 0

    def read(self, size: int = -1) -> bytes:
        """Return up to *size* bytes, and none only at the end."""
        if self._at >= len(self._held):
            self._held, self._at = next(self._pieces, b""), 0
        end = self._at + size if size >= 0 else len(self._held)
        got = self._held[self._at : end]
        self._at += len(got)
        self.taken += len(got)
        return got


def expand(head: bytes, pieces: Iterator[bytes], notes: _Notes, limit: int = 0) -> Iterator[bytes]:
    """Yield the bytes, expanded if they are compressed.

    Args:
        head: The first bytes.
        pieces: All bytes, the first ones included.
        notes: Takes how far it is, and why the input ends early.
        limit: How many times its own size it may grow to; 0 for any.

    Raises:
        NotTextError: It grows beyond the limit.
        MissingExtraError: It is zstd, and the extra is not installed.
    """
    opener = _opener(head)
    if opener is None:
        for piece in pieces:
            notes.size += len(piece)
            yield piece
        return
    source = _Pieces(pieces)
    given = 0
    for piece in _read_all(opener, source, notes):
        given += len(piece)
        notes.size = source.taken
        if limit and given > max(_FREE, limit * source.taken):
            msg = (
                f"expands to more than {limit} times its size:"
                " a compression bomb, or very repetitive text (see max_expansion)"
            )
            raise NotTextError(msg)
        yield piece


def _read_all(opener: _Opener, source: _Pieces, notes: _Notes) -> Iterator[bytes]:
    """Yield what can be read, and note why no more can."""
    import zlib  # noqa: PLC0415  only archives need it

    file = opener(source)
    while True:
        try:
            piece = file.read(_STEP)
        except EOFError:
            notes.broken = "the compressed input is cut off"
            return
        except (OSError, zlib.error, _lzma_error()) as error:
            notes.broken = f"the compressed input is damaged: {error}"
            return
        if not piece:
            return
        yield piece


class _Expanding(Protocol):
    """A file that gives what was compressed."""

    def read(self, size: int, /) -> bytes: ...


class _Opener(Protocol):
    """Opens compressed bytes as such a file."""

    def __call__(self, source: _Pieces, /) -> _Expanding: ...


def _opener(head: bytes) -> _Opener | None:
    """Choose how to expand by the first bytes."""
    if head.startswith(b"\x1f\x8b\x08"):
        return _open_gzip
    if head.startswith(b"BZh") and head[4:10] in (b"1AY&SY", b"\x17\x72\x45\x38\x50\x90"):
        return _open_bzip2
    if head.startswith(b"\xfd7zXZ\x00"):
        return _open_xz
    if head.startswith(_ZSTD) or (head[1:4] == _SKIPPED and head[0] & 0xF0 == _SKIPPED_LOW):
        return _Zstd
    return None


class _OneStep:
    """Gives what one step of expansion gives, so that an error loses nothing before it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int, /) -> bytes:
        return cast("bytes", self._file.read1(size))  # type: ignore[attr-defined]


def _open_gzip(source: _Pieces, /) -> _Expanding:
    import gzip  # noqa: PLC0415  only this format needs it

    return _OneStep(cast("IO[bytes]", gzip.GzipFile(fileobj=source)))  # type: ignore[call-overload]


def _open_bzip2(source: _Pieces, /) -> _Expanding:
    import bz2  # noqa: PLC0415  only this format needs it

    return _OneStep(cast("IO[bytes]", bz2.BZ2File(cast("IO[bytes]", source))))


def _open_xz(source: _Pieces, /) -> _Expanding:
    import lzma  # noqa: PLC0415  only this format needs it

    return _OneStep(cast("IO[bytes]", lzma.LZMAFile(cast("IO[bytes]", source))))


def _lzma_error() -> type[Exception]:
    import lzma  # noqa: PLC0415  only archives need it

    return lzma.LZMAError


class _Zstd:
    """Expands zstd, frame after frame."""

    def __init__(self, source: _Pieces, /) -> None:
        try:
            import zstandard  # noqa: PLC0415  an extra
        except ModuleNotFoundError:
            msg = "the input is zstd-compressed: pip install 'wireparse[zst]'"
            raise MissingExtraError(msg) from None
        self._source = source
        self._error = zstandard.ZstdError
        self._new = zstandard.ZstdDecompressor().decompressobj
        self._frame = self._new()
        self._is_open = False

    def read(self, _: int, /) -> bytes:
        """Return the next expanded bytes; a small step in is a bounded step out."""
        while True:
            data = self._source.read(_STEP >> 4)
            if not data:
                if self._is_open:
                    raise EOFError
                return b""
            pieces: list[bytes] = []
            try:
                while data:
                    self._is_open = True
                    pieces.append(self._frame.decompress(data))
                    data = self._frame.unused_data if self._frame.eof else b""
                    if self._frame.eof:
                        self._frame, self._is_open = self._new(), False
            except self._error as error:
                raise OSError(error) from None
            if any(pieces):
                return b"".join(pieces)
