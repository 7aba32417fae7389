"""Lines about an author in parts: what stands between their signs, and what is no words.

A reader: commas, bars, dashes, bullets, slashes and brackets part a line, and so do addresses. A
moment or the time that reading takes is a part of its own, whether a sign stands before it or not:
`By Ana Lund March 4, 2024`, `Ana Lund2 hours ago`.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.byline_labels import is_labelled
from wireparse._fields.timestamps import is_moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._vocabulary import Patterns

__all__ = ["BARS", "Kind", "Part", "cut_parts"]


BARS: Final = "|•·▪;"
"""Signs that part a line as a page does, and no sentence."""
_ADDRESS: Final = re.compile(
    r"[(<]?(?:mailto:)?(?:[\w.+-]+@[\w-]+\.[\w.-]+|@\w+|https?://\S+|www\.\S+)[)>]?"
)
"""An e-mail address, an account, or a page."""
_HARD: Final = re.compile(rf"\s*[{BARS}\n]\s*|\s+(?:[-–—]{{1,2}}|/)\s+|\s*—\s*")
"""What stands between parts of which one may be a moment."""
_SOFT: Final = re.compile(r"\s*[,،]\s*|\s*[()\[\]/]\s*|(?<=[^\W\d_]{4})\.\s+(?=[^\W\d_])")
"""What stands between parts, and inside moments as well."""
_SIGN: Final = re.compile(rf"[{BARS}\n,،()\[\]/@—]|\s[-–]|www\.|\.\s")
"""One of these stands in every line that has signs or addresses."""
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:[.’'-][^\W\d_]+)*|\d+")
"""A word or a number, also where they are glued."""
_MAX_TRIES: Final = 8
"""Words at which a moment is looked for."""
_MAX_BUTTON_WORDS: Final = 2
"""Words of a button behind a name: `Follow`."""
_MAX_READING_WORDS: Final = 5
"""Words of the time that reading takes: `Lesezeit ca. 3 Minuten`."""
_EDGES: Final = " ,،.\t\u00a0"
"""What stands around a part and is none of it."""


class Kind(Enum):
    """What a part is."""

    WORDS = "words"
    MOMENT = "moment"
    READING = "reading"
    ADDRESS = "address"


_WORDS: Final = Kind.WORDS
_MOMENT: Final = Kind.MOMENT
_READING: Final = Kind.READING


class Part(NamedTuple):
    """A part of a line.

    Attributes:
        text: The part, without the signs around it.
        sign: The sign before it; empty where none parts it from what stands before.
        start: Its offset in the line.
        kind: What it is.
    """

    text: str
    sign: str
    start: int
    kind: Kind


def cut_parts(text: str, patterns: Patterns) -> list[Part]:
    """Cut a line into its parts, in their order."""
    if text and patterns.dates.digit.search(text) is None and _SIGN.search(text) is None:
        return [Part(*_stripped(_without_button(text, patterns), 0, ""), _WORDS)]
    parts: list[Part] = []
    low, sign = 0, ""
    addresses = list(_ADDRESS.finditer(text)) if _may_have_address(text) else []
    for found in addresses:
        parts += _cut_hard(text[low : found.start()], low, sign, patterns)
        parts.append(Part(found[0], "", found.start(), Kind.ADDRESS))
        low, sign = found.end(), " "
    parts += _cut_hard(text[low:], low, sign, patterns)
    return parts


def _may_have_address(text: str) -> bool:
    return "@" in text or "://" in text or "www." in text


def _cut_hard(text: str, start: int, sign: str, patterns: Patterns) -> Iterator[Part]:
    """Cut a text at the signs that stand inside no moment."""
    low = 0
    for found in [*_HARD.finditer(text), None]:
        high = len(text) if found is None else found.start()
        piece = text[low:high]
        if piece.strip(_EDGES):
            yield from _cut_piece(piece, start + low, sign, patterns)
        if found is not None:
            sign, low = found[0].strip() or sign, found.end()


def _cut_piece(piece: str, start: int, sign: str, patterns: Patterns) -> Iterator[Part]:
    """Cut a moment, or the time that reading takes, off a piece; then cut at its other signs."""
    piece = _without_button(piece, patterns)
    if patterns.dates.digit.search(piece) is None:
        yield from _cut_soft(piece, start, sign)
        return
    # `Von dpa 4. März 2024` is a moment too, for who asks only for these.
    kind = None if is_labelled(piece.lstrip(), patterns) else _kind_of(piece, patterns)
    if kind is not None:
        yield Part(*_stripped(piece, start, sign), kind)
        return
    head = _opening_moment(piece, patterns)
    if head:
        yield Part(*_stripped(piece[:head], start, sign), _MOMENT)
        yield from _cut_soft(piece[head:], start + head, "")
        return
    at, kind = _closing_moment(piece, patterns)
    yield from _cut_soft(piece[:at], start, sign)
    if kind is not None:
        before = piece[:at].rstrip()
        is_parted = before[-1:] in {",", "،"}
        yield Part(*_stripped(piece[at:], start + at, "," if is_parted else ""), kind)


def _cut_soft(piece: str, start: int, sign: str) -> Iterator[Part]:
    """Cut a piece at commas, brackets and slashes."""
    low = 0
    for found in [*_SOFT.finditer(piece), None]:
        high = len(piece) if found is None else found.start()
        if piece[low:high].strip(" \t\u00a0"):
            yield Part(*_stripped(piece[low:high], start + low, sign), _WORDS)
        if found is not None:
            sign, low = found[0].strip(), found.end()


def _stripped(text: str, start: int, sign: str) -> tuple[str, str, int]:
    """Take white space off a part."""
    bare = text.strip(" ,،\t\u00a0\n")
    return bare, sign, start + text.index(bare)


def _without_button(piece: str, patterns: Patterns) -> str:
    """Take a button off the end: `By Ana Lund Follow`."""
    words = piece.split()
    for count in range(min(_MAX_BUTTON_WORDS, len(words) - 2), 0, -1):
        label = " ".join(words[-count:])
        if label[0].isupper() and patterns.furniture.find(label) is not None:
            return piece[: piece.rindex(words[-count])]
    return piece


def _kind_of(text: str, patterns: Patterns) -> Kind | None:
    """Tell a moment and the time that reading takes."""
    if _is_reading(text, patterns):
        return _READING
    return _MOMENT if is_moment(text.strip(_EDGES), patterns) else None


def _is_reading(text: str, patterns: Patterns) -> bool:
    """Is it the time that reading takes: `4 min read`, `Lesezeit: 3 Minuten`?"""
    words = [word.strip(".,:").casefold() for word in text.split()]
    known = patterns.times.reading
    if len(words) > _MAX_READING_WORDS or known.isdisjoint(words):
        return False
    units = patterns.times.known
    return all(word.isdigit() or word in known or word in units for word in words)


def _closing_moment(piece: str, patterns: Patterns) -> tuple[int, Kind | None]:
    """Find where the moment begins that ends a piece; its end where none does."""
    known, dated = patterns.times.known, patterns.words.dated
    tries = 0
    for found in _TOKEN.finditer(piece):
        at, word = found.start(), found[0].casefold()
        if not at or not (word.isdigit() or word in known or word in dated):
            continue
        kind = _kind_of(piece[at:], patterns)
        if kind is not None:
            return at, kind
        tries += 1
        if tries == _MAX_TRIES:
            break
    return len(piece), None


def _opening_moment(piece: str, patterns: Patterns) -> int:
    """Find where the moment ends that opens a piece, before `by` and a name; 0 where none does."""
    for found in _TOKEN.finditer(piece):
        at = found.start()
        is_end = found[0].casefold() in patterns.words.byline or piece[:at].rstrip()[-1:] == ","
        if at and is_end and found[0].isalpha() and is_moment(piece[:at].rstrip(" ,"), patterns):
            return at
    return 0
