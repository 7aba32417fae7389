"""Bytes to text, and which encodings there are for it.

A reader. Bytes that are not UTF-8 are read as Windows-1252, one character a byte; what an
encoding that was given cannot read is U+FFFD. Of either a note is taken.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Final, Protocol

from wireparse.diagnostics import NotTextError

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["check_encoding", "decode_as", "decode_utf_8"]


_OF_NO_TEXT: Final = frozenset({"idna", "punycode", "undefined"})
"""Codecs that call themselves encodings of text: two are of domain names, one is of nothing."""
_SHOWN: Final = 40
"""Characters of a wrong name that an error shows."""
_SURROGATES: Final = range(0xDC80, 0xDD00)
"""What Python puts for the bytes 80 to FF that it cannot decode."""
_MENDED: Final = {code: bytes((code - 0xDC00,)).decode("cp1252", "replace") for code in _SURROGATES}
"""These to what the bytes are in Windows-1252."""


class _TakesSpans(Protocol):
    """Notes about an input, as far as decoding fills them.

    Attributes:
        reading: How the spans were read that are not in the encoding of the rest.
    """

    reading: str

    def note(self, low: int, high: int) -> None:
        """Note such a span of the next chunk."""


def check_encoding(name: str) -> None:
    """Raise unless this is the name of an encoding of texts.

    Raises:
        LookupError: There is no such encoding, or it is none of texts.
        TypeError: It is no name at all.
    """
    if not isinstance(name, str):
        msg = f"encoding must be a str, such as 'cp1252', not {type(name).__name__}"
        raise TypeError(msg)
    is_known = True
    try:
        codecs.getincrementaldecoder(name)
        b" ".decode(name, "ignore")  # what does not give text fails here
    except (LookupError, ValueError):  # ValueError: a name with a zero or half a character
        is_known = False
    if not is_known or codecs.lookup(name).name in _OF_NO_TEXT:
        msg = f"unknown text encoding {name[:_SHOWN]!r}"
        raise LookupError(msg)


def decode_utf_8(pieces: Iterator[bytes], notes: _TakesSpans) -> Iterator[str]:
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
    """Yield each piece and whether it is the last, an empty one."""
    for piece in pieces:
        yield piece, False
    yield b"", True


def _mended(text: str, notes: _TakesSpans) -> str:
    """Put Windows-1252 for the bytes that were escaped; lengths stay."""
    import re  # noqa: PLC0415  only mixed encodings need it

    notes.reading = "valid UTF-8, and {} decoded as Windows-1252"

    def mend(found: re.Match[str]) -> str:
        notes.note(*found.span())
        return found[0].translate(_MENDED)

    return re.sub("[\udc80-\udcff]+", mend, text)


def decode_as(name: str, pieces: Iterator[bytes], notes: _TakesSpans) -> Iterator[str]:
    """Decode with one codec; what it cannot read is U+FFFD.

    Args:
        name: One that `check_encoding` has let pass.
        pieces: The bytes, cut anywhere.
        notes: Takes what could not be read, before the text that it is in is yielded.

    Raises:
        NotTextError: The codec cannot read on, or not begin.
    """
    import re  # noqa: PLC0415  only other encodings need it

    decoder = codecs.getincrementaldecoder(name)("replace")
    shown = codecs.lookup(name).name
    is_begun = False
    for piece, is_last in _with_last(pieces):
        try:
            text = decoder.decode(piece, is_last)
        except (UnicodeError, Warning) as error:  # a warning, where they are made errors
            raise NotTextError(_why(shown, error)) from None
        if not text:
            continue
        if not is_begun:
            is_begun, text = True, text.removeprefix("\ufeff")
        if "\ufffd" in text:
            notes.reading = f"valid {shown}, and {{}} decoded as U+FFFD"
            for found in re.finditer("\ufffd+", text):
                notes.note(*found.span())
        if text:
            yield text


def _why(name: str, error: Exception) -> str:
    """Say why a codec cannot read on; UTF-16 and UTF-32 cannot begin without a mark."""
    if name in {"utf-16", "utf-32"}:
        return (
            f"cannot be decoded as {name} without a byte-order mark:"
            f" give encoding='{name}-le' (or -be)"
        )
    return f"cannot be decoded as {name}: {error}"
