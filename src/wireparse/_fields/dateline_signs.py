"""Signs of datelines: what parts their pieces, what closes them, and what begins none.

A reader: from text to offsets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._fields.byline_labels import is_labelled
from wireparse._vocabulary import OPENING_QUOTES, is_uncased

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wireparse._vocabulary import Patterns

__all__ = [
    "BRACKETS",
    "LINE_DASHES",
    "MAX_DATELINE_CHARS",
    "SIGNS",
    "begins_sentence",
    "close",
    "may_open",
    "opens_dateline",
    "signs_of",
]


MAX_DATELINE_CHARS: Final = 110
"""Characters in which a dateline ends; the longest seen, three cities with countries, has 71."""
BRACKETS: Final = {"(": ")", "[": "]", "（": "）", "«": "»"}
"""What holds an agency, by what opens it."""
_TATWEEL: Final = "\N{ARABIC TATWEEL}"
LINE_DASHES: Final = (
    "-–—_"
    "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{HORIZONTAL BAR}\N{MINUS SIGN}\x96\x97"
    f"\N{BOX DRAWINGS LIGHT HORIZONTAL}{_TATWEEL}"
)
"""What closes a dateline as a dash: hyphens, dashes, and what archives have made of them."""
SIGNS: Final[Mapping[str, str]] = {
    **dict.fromkeys("([（", "("),
    **dict.fromkeys(LINE_DASHES, "-"),
    "/": "/",
    "|": "|",
    ":": ":",
    "：": ":",
    "【": "【",
}
"""What shows a dateline, and the kind of each."""
_LONG_DASHES: Final = frozenset("—\N{HORIZONTAL BAR}\N{BOX DRAWINGS LIGHT HORIZONTAL}")
"""Dashes that need no spaces."""
_SURE_SIGN: Final = re.compile(
    f"[{re.escape(''.join({*SIGNS}.difference(LINE_DASHES).union(_LONG_DASHES)))}]"
)
"""Signs that show a dateline wherever they stand; dashes that stand in words need a space."""
_DASH: Final = re.compile(f"[{re.escape(LINE_DASHES)}]")
_SPACED: Final = tuple(f"{dash} " for dash in LINE_DASHES if dash not in _LONG_DASHES)
_PARTING: Final = ("--", *(f" {spaced[0]}" for spaced in _SPACED))
"""Dashes that part words, and not the parts of one."""
_SPEECH_OPENERS: Final = f"{OPENING_QUOTES}”"
"""Marks with which no dateline begins, and behind which it has ended."""
_STOPS: Final = frozenset(SIGNS).union(_SPEECH_OPENERS)
_MAX_SIGNS: Final = 6
"""Signs of a text that are asked for a dateline: a place with brackets of its own has six."""
_SHORTEST_WORD: Final = 3
"""Letters of a word in small letters that shows a sentence."""


def may_open(head: str, *, is_first: bool) -> bool:
    """Is there a mark in *head* that closes datelines? Few paragraphs have any."""
    if _SURE_SIGN.search(head) is not None:
        return True
    if _DASH.search(head) is None:
        return False
    if any(map(head.__contains__, _PARTING)):
        return True
    return is_first and (any(map(head.__contains__, _SPACED)) or is_uncased(head))


def opens_dateline(head: str, patterns: Patterns) -> bool:
    """Can a dateline begin as *head* does: with no small letter, quotation, label or byline?"""
    first = head[0]
    if first.islower() or (first in _SPEECH_OPENERS):
        return False
    known = patterns.words
    if head.startswith(known.caption_openers):
        return False
    word = head.partition(" ")[0]
    if word.istitle() and word.casefold() in known.places_in:
        return False  # `In Kvam (AP) reporters`
    return not is_labelled(head, patterns)


def signs_of(head: str) -> Iterator[int]:
    """Yield where the first signs stand, each run of dashes once."""
    count = end = 0
    for at, char in enumerate(head):
        if char not in _STOPS or at < end:
            continue
        kind = SIGNS.get(char)
        if kind is None:
            return
        if kind != "-" or _is_dash(head, at):
            yield at
            count += 1
            if count == _MAX_SIGNS:
                return
            if kind == "-":
                end = close(head, at)[0]


def _is_dash(head: str, at: int) -> bool:
    """Is it a dash, and no hyphen inside a word?"""
    if at == 0:
        return False
    before, after = head[at - 1], head[at + 1 : at + 2]
    if head[at] in _LONG_DASHES:  # `FAREWELL— The` closes a title
        return not after.isspace() or before.isspace() or before in ")]."
    if before.isspace() or before in ")].":
        is_closing = after.isspace() or after in LINE_DASHES or before in ")]"
        return is_closing or (before.isspace() and after.isupper())  # `KVAM –The`
    if head[at] == _TATWEEL:
        return False  # it draws a word out
    # `نواكشوط- ...`, `حماة-سانا`, `KVAM-- The`
    return is_uncased(head) or (head[:at].isupper() and head[at:].lstrip(head[at])[:1].isspace())


def close(head: str, at: int) -> tuple[int, str]:
    """Step over white space and the sign that closes a dateline.

    Returns:
        Where it ends, and its kind: a dash (a run of them is one), a colon, a bar, a full
        stop, or an empty text where none stands.
    """
    end = _skip(head, at)
    stop = end + 1 if head[end : end + 1] == "." else 0  # `(EFE).-`
    end = _skip(head, stop or end)
    if head[end : end + 1] in SIGNS and head[end] in LINE_DASHES:
        while head[end : end + 1] and head[end] in LINE_DASHES:
            end += 1
            after = _skip(head, end)
            if head[after : after + 1] and head[after] in LINE_DASHES:
                end = after
        return end, "-"
    kind = SIGNS.get(head[end : end + 1], "")
    if kind and kind in ":|":
        return end + 1, kind
    return (stop, ".") if stop else (at, "")


def _skip(head: str, at: int) -> int:
    """Step over white space."""
    while head[at : at + 1].isspace():
        at += 1
    return at


def begins_sentence(text: str) -> bool:
    """Does a sentence begin here: with a capital, and with words in small letters behind it?

    Titles and results are none: `Kvam – Lunde 3:1`, `PARIS - The Complete Guide`.
    """
    words = text.split()
    first = text.lstrip(f" \t\u00a0{_SPEECH_OPENERS}([")[:1]
    if not words or not (first.isupper() or first.isdigit() or is_uncased(first)):
        return False
    if any(map(_is_result, words[:4])):
        return False
    return is_uncased(first) or any(w.islower() and len(w) >= _SHORTEST_WORD for w in words)


def _is_result(word: str) -> bool:
    """Is it a result: `2-1`, `3:1`?"""
    bare = word.strip("().,")
    for sign in "-:–":
        one, found, other = bare.partition(sign)
        if found and one.isdigit() and other.isdigit() and len(bare) <= 5:  # noqa: PLR2004
            return True
    return False
