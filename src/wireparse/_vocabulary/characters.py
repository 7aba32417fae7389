"""Signs that several rooms ask about, where they stand, and letters of scripts without capitals.

Sets that differ stay where they are used, and are made of these where they hold them.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "BULLETS",
    "CLAUSE_ENDS",
    "CLOSING_MARKS",
    "CLOSING_SIGNS",
    "DASHES",
    "OPENING_QUOTES",
    "SENTENCE_ENDS",
    "SENTENCE_STOPS",
    "find_every",
    "is_uncased",
    "script_of",
]


SENTENCE_ENDS: Final = ".!?\N{HORIZONTAL ELLIPSIS}"
"""What ends a sentence; Arabic has its question mark besides."""
CLAUSE_ENDS: Final = f"{SENTENCE_ENDS},;:"
"""What ends a sentence, or a part of it."""
CLOSING_MARKS: Final = (
    f"{SENTENCE_ENDS}\N{ARABIC QUESTION MARK}"
    '"\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}'
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
"""Last characters of a line that is a sentence, or a quotation of one."""
SENTENCE_STOPS: Final = frozenset(
    f"{SENTENCE_ENDS}\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}"
    "\N{FULLWIDTH QUESTION MARK}\N{ARABIC QUESTION MARK}\N{ARABIC FULL STOP}"
)
"""What ends a sentence, in any script."""
CLOSING_SIGNS: Final = "\"”’'»)） 」』]"
"""What may stand behind that: marks that close a quotation or a bracket, and a space."""
DASHES: Final = "-\N{EN DASH}\N{EM DASH}"
"""The hyphen, which pages print for a dash, and the dashes."""
BULLETS: Final = "\N{BULLET}\N{MIDDLE DOT}\N{BLACK SMALL SQUARE}"
"""What stands before the items of a list."""
OPENING_QUOTES: Final = (
    "\"\N{LEFT DOUBLE QUOTATION MARK}'\N{LEFT SINGLE QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
"""What can open a quotation; those without a side also close it."""


def is_uncased(text: str) -> bool:
    """Does a text begin with a letter of a script without capitals, such as Arabic?"""
    first = text[:1]
    return not first.isascii() and first.isalpha() and first.upper() == first.lower()


def find_every(text: str, piece: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Yield every offset between *start* and *end* at which a piece of text stands."""
    at = text.find(piece, start, end)
    while at >= 0:
        yield at
        at = text.find(piece, at + 1, end)


@lru_cache(maxsize=5_000)
def script_of(letter: str) -> str:
    """Return the script of a letter, as Unicode's names have it: LATIN, ARABIC, HIRAGANA."""
    return unicodedata.name(letter, "").partition(" ")[0]
