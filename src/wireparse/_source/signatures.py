"""What the first bytes of an input say it is.

A reader. Signatures are those of the formats' own specifications; the list holds what is
given to a text tool by mistake, each so long that no story begins with it: `ustar` alone is in
"mustard", and `WEBP` in a headline about pictures.
"""

from __future__ import annotations

from typing import Final

from wireparse.diagnostics import NotTextError

__all__ = ["refuse_what_is_no_text", "utf_by_mark"]


_BYTE_ORDER_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),  # before UTF-16, whose mark it begins with
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_SIGNATURES: Final = (
    (
        0,
        b"PK\x03\x04",
        "a zip archive (as are .docx, .xlsx, .odt and .epub): unpack it first",
    ),
    (0, b"PK\x05\x06", "an empty zip archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive: unpack it first"),
    (0, b"Rar!\x1a\x07", "a RAR archive: unpack it first"),
    (0, b"\x04\x22\x4d\x18", "an LZ4 archive: unpack it first"),
    (0, b"LZIP\x01", "an lzip archive: unpack it first"),
    (0, b"\x1f\x9d\x90", "an archive of compress (.Z): unpack it first"),
    (257, b"ustar\x00", "a tar archive: unpack it first"),
    (257, b"ustar  \x00", "a tar archive: unpack it first"),
    (0, b"%PDF-", "a PDF: extract its text first, with pdftotext for example"),
    (0, b"{\\rtf", "a rich-text file: save it as plain text first"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document: save it as plain text first"),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (0, b"\xff\xd8\xff", "a JPEG picture"),
    (0, b"GIF87a", "a GIF picture"),
    (0, b"GIF89a", "a GIF picture"),
    (0, b"II*\x00", "a TIFF picture"),
    (0, b"MM\x00*", "a TIFF picture"),
    (8, b"WEBPVP8", "a WebP picture"),
    (4, b"ftyp", "a video or picture (MP4, HEIC, AVIF)"),
    (0, b"ID3\x02", "an MP3 recording"),
    (0, b"ID3\x03", "an MP3 recording"),
    (0, b"ID3\x04", "an MP3 recording"),
    (0, b"OggS\x00", "an Ogg recording"),
    (0, b"SQLite format 3\x00", "an SQLite database"),
    (0, b"PAR1\x15", "a Parquet table"),
    (0, b"ARROW1\x00\x00", "an Arrow table"),
    (0, b"\x7fELF", "a program"),
    (0, b"MZ\x90\x00", "a program"),
    (0, b"\x80\x04\x95", "a Python pickle"),
)

_MIN_WIDE_BYTES: Final = 16
"""Bytes from which on it is no chance that every other one is zero."""
_CONTROLS: Final = bytes({*range(0x20)} - set(b"\t\n\x0b\f\r\x1b")) + b"\x7f"
"""Bytes that stand in no text, but for a stray one: ESC is in logs of terminals."""
_MAX_CONTROL_SHARE: Final = 0.05
"""Share of them in a text that was damaged, and is one."""
_MAX_CONTROLS: Final = 3
"""So many of them are damage still, in the shortest text without zeros."""
_MAX_MIXED_SHARE: Final = 0.03
"""Share of them, beyond the few, in a text of which a quarter was damaged by chance: noise has
0.10 of them, and texts in another encoding have none."""
_MIN_NOT_UTF_8_SHARE: Final = 0.1
"""Share of bytes that are not UTF-8 from which on the share above counts; noise has 0.45."""
_MIN_UNBROKEN_BYTES: Final = 512
"""Bytes in which each text, whatever its encoding, has a space or a line end. Texts of scripts
without spaces may have none; unless they are UTF-8, they cannot be read without their encoding."""
_SPACES: Final = b"\t\n\v\f\r "
"""One of them is in each text of `_MIN_UNBROKEN_BYTES`."""
_NO_CHARACTERS: Final = frozenset({"Cc", "Cn", "Co", "Cs"})
"""Categories of controls and of what is no character: noise has 0.14 of them read as UTF-16."""


def utf_by_mark(head: bytes) -> tuple[str, int]:
    """Return the encoding that a byte-order mark names, and the mark's length; else UTF-8 and 0."""
    for mark, name in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return name, len(mark)
    return "utf-8", 0


def refuse_what_is_no_text(head: bytes, encoding: str = "utf-8") -> None:
    """Raise if the first bytes are those of a known format that is not text, or of no text at all.

    Args:
        head: The first bytes.
        encoding: What `utf_by_mark` made of them.

    Raises:
        NotTextError: They are; the message says which format.
    """
    if encoding != "utf-8":
        if _is_noise(head.decode(encoding, "replace")):
            msg = f"is not text: it has a byte-order mark of {encoding}, but no characters of it"
            raise NotTextError(msg)
        return
    for offset, signature, what in _SIGNATURES:
        if head.startswith(signature, offset):
            msg = f"is not text but {what}"
            raise NotTextError(msg)
    if _is_wide(head):
        msg = "looks like UTF-16 without a byte-order mark: give encoding='utf-16-le' (or -be)"
        raise NotTextError(msg)
    if _is_binary(head):
        msg = (
            "is not text: too many NULs, control characters or bytes that are not UTF-8;"
            " if it is text, give its encoding"
        )
        raise NotTextError(msg)


def _is_wide(head: bytes) -> bool:
    """Is every other byte zero, and no other?"""
    half = len(head) // 2
    even, odd = head[: 2 * half : 2], head[1 : 2 * half : 2]
    return (
        len(head) >= _MIN_WIDE_BYTES and head.count(0) == half and (not any(even) or not any(odd))
    )


def _is_binary(head: bytes) -> bool:
    """Are zeros, other controls and bytes that are not UTF-8 more than damage?"""
    size = len(head)
    controls = size - len(head.translate(None, _CONTROLS))
    if b"\0" in head and controls > _MAX_CONTROL_SHARE * size:
        return True
    if controls > _MAX_CONTROLS + _MAX_MIXED_SHARE * size:
        return _share_not_utf_8(head) > _MIN_NOT_UTF_8_SHARE
    if size >= _MIN_UNBROKEN_BYTES and len(head.translate(None, _SPACES)) == size:
        return _share_not_utf_8(head) > _MIN_NOT_UTF_8_SHARE
    return False


def _share_not_utf_8(head: bytes) -> float:
    """Return the share of bytes that are part of no character."""
    escaped = head.decode("utf-8", "surrogateescape")
    return sum("\udc80" <= char <= "\udcff" for char in escaped) / len(head)


def _is_noise(text: str) -> bool:
    """Does a text hold much that is no character?"""
    from unicodedata import category  # noqa: PLC0415  only UTF-16 and UTF-32 need it

    bad = sum(
        char == "\ufffd" or (category(char) in _NO_CHARACTERS and not char.isspace())
        for char in text
    )
    return bad > max(_MAX_CONTROLS, _MAX_CONTROL_SHARE * len(text))
