"""Asides in brackets, which captions put between a name and its place.

A reader: from a caption and its dates to the same without asides. `Ana Lund (R), Kvam, May 4`
has a person before the aside and a place behind it; in `in Kvam (Telemark), Norway` it stands
inside the place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.place_names import bare_word, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._fields.dates import FoundDate
    from wireparse._vocabulary import WordLists

__all__ = ["ASIDE", "BRACKETS", "drop_asides", "is_side"]


ASIDE: Final = ";"
"""Stands for an aside about a person: no name goes on over it."""
BRACKETS: Final = "()[]"
_CLOSING: Final = {"(": ")", "[": "]"}
_MAX_ASIDE_CHARS: Final = 120
"""Characters of an aside; further on, its bracket has lost the other."""
_MAX_WORD_CHARS: Final = 20
"""Characters of a word beside a bracket that has lost the other."""
_MAX_BEFORE: Final = 80
"""Characters before an aside that are looked at."""
_MAX_NAME_WORDS: Final = 5
"""Words between "in" and an aside inside the name of a place."""
_PARTS: Final = {ord(sign): " " for sign in ".,/-–—:;"}
"""For `str.translate`: parts the words of an aside, as in `(front, C-R)`."""


class _Omission(NamedTuple):
    """An aside: its place in the text, and what stands for it."""

    start: int
    end: int
    by: str


def drop_asides(
    text: str, dates: Sequence[FoundDate], known: WordLists
) -> tuple[str, Sequence[FoundDate]]:
    """Leave asides out of a caption, and move its dates to where they then stand.

    An aside that holds a date stays, and so does any other that says nothing of a side and is
    in no place; none of them is part of a name.
    """
    cuts = _cuts(text, dates, known)
    if not cuts:
        return text, dates
    pieces: list[str] = []
    moved: list[FoundDate] = []
    left = list(dates)
    at = length = 0
    for cut in (*cuts, _Omission(len(text), len(text), "")):
        while left and left[0].start < cut.start:
            day = left.pop(0)
            moved.append(day._replace(start=day.start - at + length, end=day.end - at + length))
        pieces += (text[at : cut.start], cut.by)
        length += cut.start - at + len(cut.by)
        at = cut.end
    return "".join(pieces), moved


def _cuts(text: str, dates: Sequence[FoundDate], known: WordLists) -> list[_Omission]:
    """Find the asides that are left out."""
    cuts: list[_Omission] = []
    done = 0
    for at, char in enumerate(text):
        if at < done or char not in BRACKETS:
            continue
        start, end = _extent(text, at, done)
        done = at + 1
        if any(start <= day.start < end for day in dates):
            done = max(done, end)
            continue
        inside = text[start:end].strip(BRACKETS)
        before = text[max(0, start - _MAX_BEFORE) : start]
        begin = max(start - len(before) + len(before.rstrip()), cuts[-1].end if cuts else 0)
        if is_side(inside, known) or inside.strip().isdigit():
            cuts.append(_Omission(begin, end, f" {ASIDE}"))
            done = end
        elif char not in _CLOSING or text[end - 1] != _CLOSING[char]:
            cuts.append(_Omission(at, at + 1, ""))  # a bracket without the other
        else:
            done = end
            if _is_in_place(before, known):
                is_over = text[end : end + 2].lstrip()[:1].isupper()
                cuts.append(_Omission(begin, end, f" {ASIDE}" if is_over else ""))
    return cuts


def _extent(text: str, at: int, done: int) -> tuple[int, int]:
    """Return where the aside lies whose bracket stands at *at*; without the other, a word."""
    char = text[at]
    if char in _CLOSING:
        end = text.find(_CLOSING[char], at, at + _MAX_ASIDE_CHARS)
        if end >= 0:
            return at, end + 1
        word = text[at : at + _MAX_WORD_CHARS].split(None, 1)[0]
        return at, at + len(word.rstrip(",.;:"))
    low = max(done, at - _MAX_WORD_CHARS)
    return low + len(text[low:at]) - len(text[low:at].rpartition(" ")[2]), at + 1


def is_side(text: str, known: WordLists) -> bool:
    """Does an aside say where a person stands: `L`, `2nd from left`, `links`?"""
    return any(word in known.sides for word in text.casefold().translate(_PARTS).split())


def _is_in_place(before: str, known: WordLists) -> bool:
    """Does an aside stand in a place's name: behind "in" and words of a name?"""
    words = before.split()[-_MAX_NAME_WORDS - 1 :]
    for word in reversed(words):
        if word in known.places_in:
            return word != words[-1]
        is_name = is_capitalised(word) or bare_word(word) in known.places_of
        is_noun = word in known.place_nouns or word in known.place_parts
        if not (is_name or is_noun or word in known.articles):
            return False
    return False
