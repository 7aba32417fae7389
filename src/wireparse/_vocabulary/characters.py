"""Signs that several rooms ask about, and letters of scripts without capitals.

Sets that differ stay where they are used, and are made of these where they hold them.
"""

from __future__ import annotations

from typing import Final

__all__ = ["BULLETS", "DASHES", "OPENING_QUOTES", "SENTENCE_ENDS", "is_uncased"]


SENTENCE_ENDS: Final = ".!?\N{HORIZONTAL ELLIPSIS}"
DASHES: Final = "-\N{EN DASH}\N{EM DASH}"
BULLETS: Final = "\N{BULLET}\N{MIDDLE DOT}\N{BLACK SMALL SQUARE}"
OPENING_QUOTES: Final = (
    "\"\N{LEFT DOUBLE QUOTATION MARK}'\N{LEFT SINGLE QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)


def is_uncased(text: str) -> bool:
    """Does a text begin with a letter of a script without capitals, such as Arabic?"""
    first = text[:1]
    return not first.isascii() and first.isalpha() and first.upper() == first.lower()
