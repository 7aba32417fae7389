"""What the first bytes of an input say it is.

A reader. Signatures are those of the formats' own specifications; the list holds what is
given to a text tool by mistake, each so long that no story begins with it: `ustar` alone is in
"mustard", and `WEBP` in a headline about pictures.
"""

from __future__ import annotations

from typing import Final

from wireparse.diagnostics import NotTextError

__all__ = ["refuse_what_is_no_text", "utf_by_mark"]

_MARKS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),  # before UTF-16, whose mark it begins with
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_SIGNATURES: Final = (
    (0, b"PK\x03\x04", "a zip archive (.docx, .xlsx, .odt and .epub are such): unpack it first"),
    (0, b"PK\x05\x06", "an empty zip archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive: unpack it first"),
    (0, b"Rar!\x1a\x07", "a RAR archive: unpack it first"),
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

_WIDE: Final = 16
"""Bytes in which every other one is zero before it is no chance."""
_CONTROLS: Final = bytes({*range(0x20)} - set(b"\t\n\x0b\f\r\x1b")) + b"\x7f"
"""Bytes that stand in no text, but for a stray one: ESC is in logs of terminals."""
_MOST: Final = 0.05
"""Share of them in a text that was damaged, and is one."""


def utf_by_mark(head: bytes) -> tuple[str, int]:
    """Tell the encoding by the byte-order mark, and the mark's length; else UTF-8."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name, len(mark)
    return "utf-8", 0


def refuse_what_is_no_text(head: bytes) -> None:
    """Raise if the first bytes are those of a known format that is not text.

    Raises:
        NotTextError: It is; the message says which.
    """
    for offset, signature, what in _SIGNATURES:
        if head.startswith(signature, offset):
            msg = f"is not a text but {what}"
            raise NotTextError(msg)
    if _is_wide(head):
        msg = "looks like UTF-16 without a byte-order mark: give encoding='utf-16-le' (or -be)"
        raise NotTextError(msg)
    if _is_binary(head):
        msg = (
            "is not a text: too many zeros and control characters; if it is one, give its encoding"
        )
        raise NotTextError(msg)


def _is_wide(head: bytes) -> bool:
    """Tell whether every other byte is zero, and no other."""
    half = len(head) // 2
    even, odd = head[: 2 * half : 2], head[1 : 2 * half : 2]
    return len(head) >= _WIDE and head.count(0) == half and (not any(even) or not any(odd))


def _is_binary(head: bytes) -> bool:
    """Tell whether zeros and other controls are more than damage."""
    return b"\0" in head and len(head) - len(head.translate(None, _CONTROLS)) > _MOST * len(head)
