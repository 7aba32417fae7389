"""The picture credits that sentences follow, or that stand before a caption."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.credit_labels import label_starts
from wireparse._fields.credit_parts import is_proven, read_credit_parts
from wireparse._fields.credit_spans import (
    BETWEEN,
    CLOSING,
    MAX_BARE_CHARS,
    MAX_BRACKET_CHARS,
    make_tail,
    may_credit,
    may_open,
)
from wireparse._fields.credit_starts import inner_starts
from wireparse._vocabulary import CLOSING_MARKS, SENTENCE_ENDS, find_every, folded, is_uncased

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._fields.credit_parts import CreditParts
    from wireparse._fields.credit_spans import Tail
    from wireparse._vocabulary import Patterns

__all__ = ["inner_credits"]


_MAX_BETWEEN: Final = 12
"""Characters between a credit and the text before it or behind it."""
_MAX_STARTS: Final = 24
"""Places where a credit could begin; a text with more is a list and no caption."""
_MAX_STOPS: Final = 8
"""Places where a bare credit could end before a text, the last ones of a window."""
_ENDS: Final = (". ", ": ", " : ", " - ", " – ", " — ", " | ")
"""What ends a bare credit that a text follows."""
_MIN_TEXT_WORDS: Final = 2
"""Words of a description behind a credit; fewer are another part of it."""


def inner_credits(text: str, low: int, end: int, patterns: Patterns) -> list[Tail]:
    """List the credits between two offsets that a sentence follows, or that open the caption."""
    if not may_open(text[low:end], patterns):
        return []
    return [*_inner(text, low, end, patterns)]


def _inner(text: str, low: int, end: int, patterns: Patterns) -> Iterator[Tail]:
    """Yield the credits that a sentence follows, or that open the caption."""
    at = low
    for start in _starts(text, low, end, patterns):
        if start < at:
            continue
        if text[start] in CLOSING:
            tail = _inner_bracket(text, start, end, patterns)
        else:
            tail = _inner_bare(text, start, end, patterns, is_first=start == low)
        if tail is not None:
            yield tail
            at = tail.end


def _starts(text: str, low: int, end: int, patterns: Patterns) -> list[int]:
    """List where a credit could begin that ends before *end*."""
    places = {low, *inner_starts(text, low, end, patterns)}
    for sign in CLOSING if any(map(text.__contains__, CLOSING)) else ():
        places.update(find_every(text, sign, low, end))
    return sorted(place for place in places if place < end)[:_MAX_STARTS]


def _inner_bracket(text: str, start: int, end: int, patterns: Patterns) -> Tail | None:
    """Read brackets that a sentence follows: only what is a credit without doubt."""
    close = text.find(CLOSING[text[start]], start, min(end, start + MAX_BRACKET_CHARS))
    behind = text[close + 1 : min(end, close + _MAX_BETWEEN)]
    if close < 0 or not _opens_text(behind.lstrip(BETWEEN)):
        return None
    if not (behind[0] in SENTENCE_ENDS or _closes(text, start)):
        return None
    inner = text[start + 1 : close]
    if not may_credit(inner, patterns):
        return None
    parts = read_credit_parts(inner.strip(), patterns, is_enclosed=True)
    if parts is None or not _is_clear(parts):
        return None
    return make_tail(text, start, close + 1, parts, is_strong=True)


def _closes(text: str, end: int) -> bool:
    """Does a sentence end there, or nothing stand before?"""
    bare = text[max(0, end - _MAX_BETWEEN) : end].rstrip(BETWEEN.replace(".", ""))
    return not bare or bare[-1] in CLOSING_MARKS


def _opens_text(text: str) -> bool:
    """Can a sentence begin so?"""
    return text[:1].isupper() or is_uncased(text)


def _is_clear(parts: CreditParts) -> bool:
    """Does it name a maker and a sender, or is there a label with a name behind it?"""
    sent = bool(parts.agencies or parts.distributors)
    if parts.is_labelled:
        return sent or bool(parts.persons or parts.owners)
    if parts.is_flag_phrase or (parts.is_split and parts.persons and parts.owners):
        return True
    return sent and bool(parts.persons or parts.flags or (parts.owners and parts.distributors))


def _inner_bare(
    text: str, start: int, end: int, patterns: Patterns, *, is_first: bool
) -> Tail | None:
    """Read a label or an agency with its slash, up to what ends a credit."""
    limit = min(end, start + MAX_BARE_CHARS)
    stops = {(at, sign) for sign in _ENDS for at in find_every(text, sign, start, limit)}
    for stop, sign in sorted(stops, reverse=True)[:_MAX_STOPS]:
        behind = text[stop + len(sign) : min(end, stop + MAX_BARE_CHARS)]
        if behind.count(" ") + 1 < _MIN_TEXT_WORDS:
            continue
        credit = text[start:stop]
        parts = read_credit_parts(credit, patterns)
        if parts is None or not is_proven(parts) or not _is_clear(parts):
            continue
        if not (is_first or sign == ". " or _closes(text, start)):
            continue
        if is_first and not _is_maker(parts, text[start : stop + len(sign)], behind, patterns):
            continue
        return make_tail(text, start, stop, parts, is_strong=True)
    return None


def _is_maker(parts: CreditParts, credit: str, behind: str, patterns: Patterns) -> bool:
    """Is who is named before a caption its maker, and not who is shown: `Photo: Name. She …`?

    Args:
        parts: What is named.
        credit: The words, and the sign behind them.
        behind: The caption.
        patterns: What is known.
    """
    if parts.agencies or parts.distributors:
        if "/" in credit:
            return True
    elif not parts.persons:
        return False
    if 0 not in label_starts(credit, 0, len(credit), patterns.words):
        return False
    small = folded(credit)
    if parts.agencies or parts.owners or any(f" {word} " in small for word in patterns.words.by):
        return True
    return not credit.endswith(". ") and _opens_text(behind)
