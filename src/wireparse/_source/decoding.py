"""Bytes to text, and which encodings there are for it.

A reader. Bytes that are not UTF-8 are read as Windows-1252, or as another code page, one character
a byte; what an encoding that was given cannot read is U+FFFD. Controls from U+0080 on are in no
text: they are marks and letters of Windows-1252 that were read as Latin-1, and are these again. Of
all this a note is taken.
"""

from __future__ import annotations

import codecs
from functools import cache
from typing import TYPE_CHECKING, Final, Protocol

from wireparse._source.code_pages import LATIN, NAMES
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
_CONTROLS: Final = {
    code: char for code in range(0x80, 0xA0) if (char := bytes((code,)).decode("cp1252", "ignore"))
}
"""The characters of Windows-1252 that Latin-1 has controls for."""
_LATIN: Final = "iso8859"
"""How the names of the encodings begin that have such controls; in EBCDIC one ends lines."""


class _TakesSpans(Protocol):
    """Notes about an input, as far as decoding fills them.

    Attributes:
        reading: How the spans were read that are not in the encoding of the rest.
    """

    reading: str

    def note(self, low: int, high: int) -> None:
        """Note such a span of the next chunk."""

    def note_controls(self, low: int, high: int) -> None:
        """Note a span of the next chunk that was controls."""


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


def decode_utf_8(pieces: Iterator[bytes], notes: _TakesSpans, page: str = LATIN) -> Iterator[str]:
    """Decode UTF-8, and the rest as a code page."""
    held = b""
    for piece, is_last in _with_last(pieces):
        data = held + piece if held else piece
        try:
            text, used = codecs.utf_8_decode(data, "strict", is_last)
        except UnicodeDecodeError:
            text, used = codecs.utf_8_decode(data, "surrogateescape", is_last)
            text = _mended(text, notes, page)
        held = data[used:]
        if text:
            yield text if text.isascii() else _without_controls(text, notes)


def _with_last(pieces: Iterator[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Yield each piece and whether it is the last, an empty one."""
    for piece in pieces:
        yield piece, False
    yield b"", True


def _mended(text: str, notes: _TakesSpans, page: str) -> str:
    """Put characters of a code page for the bytes that were escaped; lengths stay."""
    import re  # noqa: PLC0415  only mixed encodings need it

    notes.reading = f"valid UTF-8, and {{}} decoded as {NAMES[page]}"
    table = _mending(page)

    def mend(found: re.Match[str]) -> str:
        notes.note(*found.span())
        return found[0].translate(table)

    return re.sub("[\udc80-\udcff]+", mend, text)


@cache
def _mending(page: str) -> dict[int, str]:
    """Make a table of what Python puts for bytes, and what these are in a code page."""
    return {code: bytes((code - 0xDC00,)).decode(page, "replace") for code in _SURROGATES}


def _without_controls(text: str, notes: _TakesSpans) -> str:
    """Put characters of Windows-1252 for controls from U+0080 on; lengths stay."""
    import re  # noqa: PLC0415  only other encodings need it

    def mend(found: re.Match[str]) -> str:
        notes.note_controls(*found.span())
        return found[0].translate(_CONTROLS)

    return re.sub("[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]+", mend, text)


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
            yield _without_controls(text, notes) if shown.startswith(_LATIN) else text


def _why(name: str, error: Exception) -> str:
    """Say why a codec cannot read on; UTF-16 and UTF-32 cannot begin without a mark."""
    if name in {"utf-16", "utf-32"}:
        return (
            f"cannot be decoded as {name} without a byte-order mark:"
            f" give encoding='{name}-le' (or -be)"
        )
    return f"cannot be decoded as {name}: {error}"
