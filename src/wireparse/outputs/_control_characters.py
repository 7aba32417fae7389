"""Characters that act instead of being seen, and the signs that stand for them.

A dump can hold anything: escapes that clear the screen or rename its window, overrides that
turn a line around, lone surrogates that no stream can write. In a terminal one character goes
in and one comes out, so offsets stay true; on a page a sign can be a word.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["harmless", "iter_signs"]


_OVERRIDES: Final = {
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
}
"""Embeddings, overrides and isolates of direction: they reach beyond the text they are in."""
_INVISIBLE: Final = {0xAD: "SHY", 0x200B: "ZWSP", 0x2060: "WJ", 0xFEFF: "BOM"}
"""What a line can consist of and look blank; marks that letters are joined by are none of it."""
_PICTURES: Final = {**{code: 0x2400 + code for code in range(0x20)}, 0x7F: 0x2421}
"""Controls and their pictures: ␛ for escape."""
_HARMLESS: Final = {
    **_PICTURES,
    **dict.fromkeys((*range(0x80, 0xA0), *_OVERRIDES), 0xFFFD),
    **dict.fromkeys((0x2028, 0x2029), 0x20),  # some terminals break the line at them
    **dict.fromkeys((0xAD, 0xFEFF), 0x200B),
    0x09: 0x20,
}
_ACTING: Final = re.compile(
    "([\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff])"
)


def harmless(text: str) -> str:
    """Replace what a terminal would act on, or no stream could write, one for one."""
    if text.isascii() and text.isprintable():
        return text
    text = text.translate(_HARMLESS)
    return text.encode("utf-8", "replace").decode("utf-8") if _has_surrogate(text) else text


def _has_surrogate(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def iter_signs(text: str) -> Iterator[tuple[str, str]]:
    r"""Cut a text into what can be shown and what cannot.

    Example:
        >>> list(iter_signs("Gate \u202eopens"))
        [('Gate ', ''), ('RLO', 'U+202E RIGHT-TO-LEFT OVERRIDE'), ('opens', '')]

    Yields:
        A piece and an empty name; or the sign for one character, and the character's name.
    """
    if text.isprintable() and not text.isspace():
        yield text, ""
        return
    for at, piece in enumerate(_ACTING.split(text)):
        if at % 2:
            yield _sign(ord(piece)), f"U+{ord(piece):04X} {unicodedata.name(piece, '')}".rstrip()
        elif piece:
            yield piece, ""


def _sign(code: int) -> str:
    """Return what stands for a character."""
    if code in _PICTURES:
        return chr(_PICTURES[code])
    return _OVERRIDES.get(code) or _INVISIBLE.get(code) or f"{code:04X}"
