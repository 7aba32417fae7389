"""The picture credits that end a caption: in brackets or bare, and several in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.credit_parts import is_owner_name, is_proven, read_credit_parts
from wireparse._fields.credit_spans import (
    BETWEEN,
    BRACKETS,
    MAX_BARE_CHARS,
    MAX_BRACKET_CHARS,
    make_tail,
    may_credit,
    may_open,
)
from wireparse._fields.credit_starts import bare_starts
from wireparse._fields.desk_notes import trailing_notes

if TYPE_CHECKING:
    from wireparse._fields.credit_parts import CreditParts
    from wireparse._fields.credit_spans import Tail
    from wireparse._vocabulary import Patterns
    from wireparse.rows import Agency

__all__ = ["closing_credits"]


_MAX_AGENCY_WORDS: Final = 4
"""Words of "Australian Associated Press", and one more."""
_MAX_CREDITS: Final = 4
"""Credits in a row; more are a list of pictures and no caption."""
_MAX_OWNERS: Final = 3
"""Names of bodies beside each other behind a label; more are a list."""


def closing_credits(text: str, low: int, patterns: Patterns) -> tuple[list[Tail], int]:
    """Cut credits and notes off the end of *text*, down to *low*, until none is left.

    Returns:
        The credits, in the order in which they stand, and where the text before them ends.
    """
    run: list[Tail] = []
    end = len(text)
    while low < end and len(run) < _MAX_CREDITS:
        stop = len(text[:end].rstrip(" .\u00a0"))
        has_stop = text[stop:end].strip("\u00a0 ") == "."
        notes = trailing_notes(text, low, end, patterns)
        tail = None
        limit = stop
        if notes is not None:  # `EDITORIAL USE ONLY. REUTERS/Name`, or a credit before such words
            tail = _behind_note(text, notes.end, end, patterns)
            limit = notes.start
            stop, has_stop = len(text[:limit].rstrip(" .\u00a0")), False
        tail = tail or _last_credit(text, stop, patterns, has_stop=has_stop)
        if tail is None or tail.start < low or (run and not tail.is_strong):
            return run, end if notes is None else notes.start
        run.insert(0, tail)
        end = _text_end(text, min(tail.start, limit))
        if not _may_go_on(text[max(low, end - MAX_BARE_CHARS) : end], patterns):
            break
    return run, end


def _may_go_on(text: str, patterns: Patterns) -> bool:
    """Can another credit or a note end a text? A cheap test that rules most descriptions out."""
    if text[-1:] in BRACKETS or "/" in text or "©" in text:
        return True
    return may_open(text, patterns) or text[text.rfind(" ") + 1 :].isupper()


def _text_end(text: str, end: int) -> int:
    """Return where the text before a credit ends; its full stop is part of it."""
    return len(text[:end].rstrip(BETWEEN.replace(".", "")))


def _behind_note(text: str, start: int, end: int, patterns: Patterns) -> Tail | None:
    """Read what stands behind a note as a credit: `MANDATORY CREDIT: Name/Agency`."""
    start = len(text) - len(text[start:].lstrip(f":;{BETWEEN}"))
    stop = len(text[:end].rstrip(" .\u00a0"))
    parts = read_credit_parts(text[start:stop].strip("()[]"), patterns) if start < stop else None
    if parts is None or not (is_proven(parts) or (parts.persons and parts.owners)):
        return None
    return make_tail(text, start, stop, parts, is_strong=True)


def _last_credit(text: str, end: int, patterns: Patterns, *, has_stop: bool) -> Tail | None:
    """Find the credit that ends at *end*, where perhaps a full stop is behind it."""
    if not end:
        return None
    if text[end - 1] in BRACKETS:
        found = _bracketed(text, end, patterns)
        if found is not None and found.is_strong:
            return found
        return _before_aside(text, end, patterns) or found
    return _bare(text, end, patterns, has_stop=has_stop)


def _bracketed(text: str, end: int, patterns: Patterns) -> Tail | None:
    """Find a credit in the brackets that end the text at *end*."""
    start = _opening(text, end)
    if start < 0:
        return None
    inner = text[start + 1 : end - 1].strip()
    parts = read_credit_parts(inner, patterns, is_enclosed=True)
    if parts is None:
        return None
    is_strong = is_proven(parts) or bool(parts.flags and parts.owners)  # (HT File)
    if not is_strong and (
        not is_owner_name(inner, patterns.words) or inner.casefold() in patterns.furniture.exact
    ):
        return None  # `Moose walks into shop (VIDEO)`
    if _is_explained(text[:start], patterns.agency(inner), patterns):
        return None
    return make_tail(text, start, end, parts, is_strong=is_strong)


def _opening(text: str, end: int) -> int:
    """Return where the bracket opens that closes before *end*; -1 if none does."""
    closing = text[end - 1]
    opening = BRACKETS[closing]
    low = max(0, end - MAX_BRACKET_CHARS)
    at = text.rfind(opening, low, end)
    inner = text.count(closing, at, end - 1)
    while at > low and inner:  # brackets around the long name of an agency
        at = text.rfind(opening, low, at)
        inner -= 1
    return at


def _before_aside(text: str, end: int, patterns: Patterns) -> Tail | None:
    """Find a bare credit before a last aside: `REUTERS/Name (NORWAY - Tags: SHIPPING)`."""
    start = _opening(text, end)
    if start <= 0:
        return None
    found = _bare(text, len(text[:start].rstrip()), patterns, has_stop=False)
    aside = text[start + 1 : end - 1]
    if found is None or "/" not in found.text:
        return None
    country = aside.partition(" - ")[0]
    if country.isupper() or patterns.agency(aside) is not None:
        return make_tail(text, found.start, end, found.parts, is_strong=True)
    return None


def _is_explained(before: str, agency: Agency | None, patterns: Patterns) -> bool:
    """Is it a short form behind the agency's name: "he told Anadolu Agency (AA)."?"""
    words = before.split()[-_MAX_AGENCY_WORDS:]
    return agency is not None and any(
        patterns.agency(" ".join(words[at:])) == agency for at in range(len(words))
    )


def _bare(text: str, end: int, patterns: Patterns, *, has_stop: bool) -> Tail | None:
    """Find a bare credit: the longest tail after a break that reads as one."""
    low = max(0, end - MAX_BARE_CHARS)
    if not may_credit(text[low:end], patterns):
        return None
    found: Tail | None = None
    for start in bare_starts(text, low, end, patterns):
        parts = read_credit_parts(text[start:end], patterns)
        if parts is not None and _is_bare_credit(parts, text[start:end], has_stop=has_stop):
            found = make_tail(text, start, end, parts, is_strong=True)
        elif found is not None:
            break  # what is longer has prose in it
    return found


def _is_bare_credit(parts: CreditParts, text: str, *, has_stop: bool) -> bool:
    """Is it one, though no brackets say where it ends?"""
    if not is_proven(parts):
        return False
    most = _MAX_OWNERS if parts.is_labelled and "/" in text else 1
    if not parts.persons and len({owner.casefold() for owner in parts.owners}) > most:
        return False
    # With a full stop a name is as well the end of a sentence.
    return not has_stop or parts.is_labelled or "/" in text
