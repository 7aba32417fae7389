"""The picture credits in a caption: at its end, several in a row, before it or inside.

A reader: from text and patterns to a `Tail`. The grammar of a caption is
`[CREDIT:] DESCRIPTION[, PLACE][, DATE]. (CREDIT[/FLAG] | NOTE | SENTENCE)*`, each credit in
brackets or bare; all of them belong to one picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.credit_labels import label_starts
from wireparse._fields.credit_parts import (
    is_owner_name,
    is_proven,
    make_credit,
    merge_parts,
    read_credit_parts,
)
from wireparse._fields.credit_starts import bare_starts, inner_starts
from wireparse._fields.desk_notes import front_end, trailing_notes
from wireparse._vocabulary import (
    CLOSING_MARKS,
    DASHES,
    SENTENCE_ENDS,
    folded,
    is_uncased,
    words_between,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._fields.credit_parts import CreditParts
    from wireparse._vocabulary import Patterns
    from wireparse.models import Credit
    from wireparse.rows import Agency

__all__ = ["Tail", "closing_credits", "find_tail"]


_MAX_BARE_CHARS: Final = 90
"""A bare credit is shorter than a sentence; the longest seen has 71 characters."""
_MAX_AGENCY_WORDS: Final = 4
"""Words of "Australian Associated Press", and one more."""
_MAX_BRACKET_CHARS: Final = 140
"""Characters of a credit in brackets, and of its brackets."""
_MAX_CREDITS: Final = 4
"""Credits in a row; more are a list of pictures and no caption."""
_MAX_OWNERS: Final = 3
"""Names of bodies beside each other behind a label; more are a list."""
_BRACKETS: Final = {")": "(", "]": "[", "）": "（"}
"""Closing brackets to those that open."""
_CLOSING: Final = {opening: closing for closing, opening in _BRACKETS.items()}
_MAX_BETWEEN: Final = 12
"""Characters between a credit and the text before it or behind it."""
_MAX_STARTS: Final = 24
"""Places where a credit could begin; a text with more is a list and no caption."""
_MAX_STOPS: Final = 8
"""Places where a bare credit could end before a text, the last ones of a window."""
_ENDS: Final = (". ", ": ", " : ", " - ", " – ", " — ", " | ")
"""What ends a bare credit that a text follows."""
_OPENERS: Final = (":", "/", *_CLOSING)
"""Signs of which a credit has one that a text follows."""
_BETWEEN: Final = f" .|/+\u00a0{DASHES}"
"""What stands between two credits, and between description and credit."""
_MIN_TEXT_WORDS: Final = 2
"""Words of a description behind a credit; fewer are another part of it."""


class Tail(NamedTuple):
    """The credit of a caption and its place in the text.

    Attributes:
        start: Offset of the first credit, brackets included.
        end: Offset after the last one.
        text: Their words, and what stands between them.
        parts: What all credits of the text say.
        is_strong: Whether an agency, label or flag proves it; a capitalised name in
            brackets alone does not.
        is_bare_agency: Whether it is the name of an agency and no more.
        cuts: Where credits and notes stand: what is left is the description.
    """

    start: int
    end: int
    text: str
    parts: CreditParts
    is_strong: bool
    is_bare_agency: bool
    cuts: tuple[tuple[int, int], ...] = ()

    def credit(self, start: int) -> Credit:
        """Make the credit of a text that starts at an offset of the dump."""
        return make_credit(self.text, start + self.start, start + self.end, self.parts)


def find_tail(text: str, patterns: Patterns) -> Tail | None:
    """Find the credits of *text*: those that end it, and those that sentences follow."""
    low = front_end(text, patterns)
    run, end = closing_credits(text, low, patterns)
    inner = [*_inner(text, low, end, patterns)] if _may_open(text[low:end], patterns) else []
    found = [*inner, *run]
    if not found:
        return None
    first, last = found[0], found[-1]
    cuts = [(tail.start, tail.end) for tail in inner]
    if end < len(text):
        cuts.append((end, len(text)))
    return Tail(
        first.start,
        last.end,
        text[first.start : last.end],
        merge_parts([tail.parts for tail in found]),
        is_strong=any(tail.is_strong for tail in found),
        is_bare_agency=len(found) == 1 and first.is_bare_agency,
        cuts=tuple(cuts),
    )


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
        if not _may_go_on(text[max(low, end - _MAX_BARE_CHARS) : end], patterns):
            break
    return run, end


def _may_go_on(text: str, patterns: Patterns) -> bool:
    """Can another credit or a note end a text? A cheap test that rules most descriptions out."""
    if text[-1:] in _BRACKETS or "/" in text or "©" in text:
        return True
    return _may_open(text, patterns) or text[text.rfind(" ") + 1 :].isupper()


def _may_open(text: str, patterns: Patterns) -> bool:
    """Can a text hold a credit that others follow: in brackets, with a slash or a label?"""
    return any(map(text.__contains__, _OPENERS)) or any(
        map(text.__contains__, patterns.words.by_spaced)
    )


def _text_end(text: str, end: int) -> int:
    """Return where the text before a credit ends; its full stop is part of it."""
    return len(text[:end].rstrip(_BETWEEN.replace(".", "")))


def _behind_note(text: str, start: int, end: int, patterns: Patterns) -> Tail | None:
    """Read what stands behind a note as a credit: `MANDATORY CREDIT: Name/Agency`."""
    start = len(text) - len(text[start:].lstrip(f":;{_BETWEEN}"))
    stop = len(text[:end].rstrip(" .\u00a0"))
    parts = read_credit_parts(text[start:stop].strip("()[]"), patterns) if start < stop else None
    if parts is None or not (is_proven(parts) or (parts.persons and parts.owners)):
        return None
    return _tail(text, start, stop, parts, is_strong=True)


def _last_credit(text: str, end: int, patterns: Patterns, *, has_stop: bool) -> Tail | None:
    """Find the credit that ends at *end*, where perhaps a full stop is behind it."""
    if not end:
        return None
    if text[end - 1] in _BRACKETS:
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
    return _tail(text, start, end, parts, is_strong=is_strong)


def _opening(text: str, end: int) -> int:
    """Return where the bracket opens that closes before *end*; -1 if none does."""
    closing = text[end - 1]
    opening = _BRACKETS[closing]
    low = max(0, end - _MAX_BRACKET_CHARS)
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
        return _tail(text, found.start, end, found.parts, is_strong=True)
    return None


def _is_explained(before: str, agency: Agency | None, patterns: Patterns) -> bool:
    """Is it a short form behind the agency's name: "he told Anadolu Agency (AA)."?"""
    words = before.split()[-_MAX_AGENCY_WORDS:]
    return agency is not None and any(
        patterns.agency(" ".join(words[at:])) == agency for at in range(len(words))
    )


def _bare(text: str, end: int, patterns: Patterns, *, has_stop: bool) -> Tail | None:
    """Find a bare credit: the longest tail after a break that reads as one."""
    low = max(0, end - _MAX_BARE_CHARS)
    if not _may_credit(text[low:end], patterns):
        return None
    found: Tail | None = None
    for start in bare_starts(text, low, end, patterns):
        parts = read_credit_parts(text[start:end], patterns)
        if parts is not None and _is_bare_credit(parts, text[start:end], has_stop=has_stop):
            found = _tail(text, start, end, parts, is_strong=True)
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


def _may_credit(text: str, patterns: Patterns) -> bool:
    """Can a text hold an agency or a label? A cheap test that rules most texts out."""
    if "©" in text or "/" in text:
        return True
    return not patterns.credits.words.isdisjoint(words_between(text.casefold()))


def _inner(text: str, low: int, end: int, patterns: Patterns) -> Iterator[Tail]:
    """Yield the credits that a sentence follows, or that open the caption."""
    at = low
    for start in _starts(text, low, end, patterns):
        if start < at:
            continue
        if text[start] in _CLOSING:
            tail = _inner_bracket(text, start, end, patterns)
        else:
            tail = _inner_bare(text, start, end, patterns, is_first=start == low)
        if tail is not None:
            yield tail
            at = tail.end


def _starts(text: str, low: int, end: int, patterns: Patterns) -> list[int]:
    """List where a credit could begin that ends before *end*."""
    places = {low, *inner_starts(text, low, end, patterns)}
    for sign in _CLOSING if any(map(text.__contains__, _CLOSING)) else ():
        at = text.find(sign, low, end)
        while at >= 0:
            places.add(at)
            at = text.find(sign, at + 1, end)
    return sorted(place for place in places if place < end)[:_MAX_STARTS]


def _inner_bracket(text: str, start: int, end: int, patterns: Patterns) -> Tail | None:
    """Read brackets that a sentence follows: only what is a credit without doubt."""
    close = text.find(_CLOSING[text[start]], start, min(end, start + _MAX_BRACKET_CHARS))
    behind = text[close + 1 : min(end, close + _MAX_BETWEEN)]
    if close < 0 or not _opens_text(behind.lstrip(_BETWEEN)):
        return None
    if not (behind[0] in SENTENCE_ENDS or _closes(text, start)):
        return None
    inner = text[start + 1 : close]
    if not _may_credit(inner, patterns):
        return None
    parts = read_credit_parts(inner.strip(), patterns, is_enclosed=True)
    if parts is None or not _is_clear(parts):
        return None
    return _tail(text, start, close + 1, parts, is_strong=True)


def _closes(text: str, end: int) -> bool:
    """Does a sentence end there, or nothing stand before?"""
    bare = text[max(0, end - _MAX_BETWEEN) : end].rstrip(_BETWEEN.replace(".", ""))
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
    limit = min(end, start + _MAX_BARE_CHARS)
    stops = {(at, sign) for sign in _ENDS for at in _places(text, sign, start, limit)}
    for stop, sign in sorted(stops, reverse=True)[:_MAX_STOPS]:
        behind = text[stop + len(sign) : min(end, stop + _MAX_BARE_CHARS)]
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
        return _tail(text, start, stop, parts, is_strong=True)
    return None


def _places(text: str, sign: str, start: int, end: int) -> Iterator[int]:
    at = text.find(sign, start, end)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1, end)


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


def _tail(text: str, start: int, end: int, parts: CreditParts, *, is_strong: bool) -> Tail:
    """Make a tail of the parts between two offsets."""
    alone = not (parts.persons or parts.owners or parts.flags or parts.is_labelled)
    is_bare_agency = alone and len(parts.agencies) == 1
    return Tail(start, end, text[start:end], parts, is_strong, is_bare_agency, ((start, end),))
