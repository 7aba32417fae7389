"""Words of the picture desk and of the page around a caption: `TPX IMAGES OF THE DAY`.

Orders to editors, marks for the pictures of the day, links to a shop: none of them is part of
the description or of a credit, and none ends one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._vocabulary import DASHES, SENTENCE_ENDS, find_every, folded

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["DeskNotes", "front_end", "trailing_notes"]

_MAX_NOTE_CHARS: Final = 420
"""Characters of a credit and the notes behind it, as AFP prints them with a handout."""
_SIGNS: Final = f" .,:;/|=+\u00a0{DASHES}"
"""What parts a note from what stands before and behind it."""
_BREAKS: Final = f"{SENTENCE_ENDS}|)]/+{DASHES}"
"""Signs of which one stands before a note that is not in capitals."""


class DeskNotes(NamedTuple):
    """The notes behind a text.

    Attributes:
        start: Where the text before them ends.
        end: Where the last of them ends: what stands behind it can be a credit.
    """

    start: int
    end: int


def front_end(text: str, patterns: Patterns) -> int:
    """Return where a text begins behind the desk's words: `TOPSHOT - A ferry`."""
    start = 0
    words = patterns.words.desk_words
    while text[start + 1 : start + 2].isupper():
        small = folded(text[start : start + patterns.words.desk_chars])
        word = next((word for word in words if small.startswith(word)), "")
        end = start + len(word)
        if not word or text[end : end + 1].isalnum() or not text[start:end].isupper():
            break
        start = len(text) - len(text[end:].lstrip(_SIGNS))
    return start


def trailing_notes(text: str, start: int, end: int, patterns: Patterns) -> DeskNotes | None:
    """Find the notes between *start* and *end*, with all that stands behind the first of them."""
    stop = len(text[:end].rstrip(" .\u00a0"))
    low = max(start, stop - _MAX_NOTE_CHARS)
    small = folded(text[low:stop])
    words = patterns.words.note_words
    if not any(map(small.__contains__, words)):
        return None
    found = [
        (low + at, low + at + len(word))
        for word in words
        for at in find_every(small, word)
        if _is_note(text[low:stop], at, at + len(word), patterns)
    ]
    if not found:
        return None
    first = min(found)[0]
    opening = max(text.rfind(sign, low, first) for sign in "([")
    if opening >= 0 and not text[opening + 1 : first].strip():
        first = opening  # `(EDITORIAL USE ONLY)`
    return DeskNotes(_before(text, first), max(at for _, at in found))


def _before(text: str, start: int) -> int:
    """Return where the text before a note ends; its full stop is part of it."""
    return len(text[:start].rstrip(_SIGNS.replace(".", "")))


def _is_note(text: str, start: int, end: int, patterns: Patterns) -> bool:
    """Is it a note: in capitals, or words of the page, or between the signs around a note?"""
    if text[:start].strip() == "" or text[start - 1].isalnum() or text[end : end + 1].isalnum():
        return False
    opening = text.rfind("(", 0, start)
    if opening > text.rfind(")", 0, start) and text[opening + 1 : start].strip():
        return False  # the brackets hold more: `(Name/AGENCY; NO SALES)`, `(NORLAND - Tags: …)`
    printed = text[start:end]
    if printed.isupper() or printed.casefold() in patterns.words.after_credit:
        return True
    before = text[:start].rstrip()
    return before[-1:] in _BREAKS and (end == len(text) or text[end] in _SIGNS.replace(" ", ""))
