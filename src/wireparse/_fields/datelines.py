"""Datelines: where a report comes from, in a line or at the opening of a paragraph.

A reader: from text and patterns to values. A dateline is a place, an agency and a date,
in most of the forms only two of the three, closed by a dash, a colon, a bar or nothing:
`SEOUL, Aug. 20 (Yonhap) --`, `MOSCOW, July 1. /TASS/.`, `London | AFP |`, `RIYADH:`.

The grammar goes by signs. Each of the first few signs of a text (bracket, slash, bar, dash,
colon) has a form that reads what stands before it, and what belongs to it behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.dateline_bare import read_colon, read_dash, read_place_behind
from wireparse._fields.dateline_places import (
    Opening,
    Where,
    is_capitals,
    is_name,
    read_where,
    sender_of,
)
from wireparse._fields.dateline_signs import (
    BRACKETS,
    LINE_DASHES,
    SIGNS,
    begins_sentence,
    close,
    opens_dateline,
    signs_of,
)
from wireparse._fields.person_names import is_person

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wireparse._vocabulary import Patterns

__all__ = ["find_opening"]


_MAX_ODD_SIGNS: Final = 3
"""Signs in place of a dash that was lost."""
_TEXT_SIGNS: Final = ",;:.!'\"“”‘’«»()[]$€£@#&"
"""Signs that open words or go on with a sentence behind a bracket."""
_MAX_DESK_LETTERS: Final = 4
"""Letters of a desk that signs in small letters: `Kvam (lnw) -`."""


def find_opening(head: str, patterns: Patterns, *, is_first: bool) -> Opening | None:
    """Find the dateline at the beginning of *head*: its end, place, agency and date.

    Args:
        head: The beginning of a text.
        patterns: What is known.
        is_first: Whether the text is surely the first of its story.
    """
    if not opens_dateline(head, patterns):
        return None
    for at in signs_of(head):
        found = _FORMS[SIGNS[head[at]]](head, at, patterns, is_first)
        if found is not None:
            return found
    return None


def _bracketed(head: str, at: int, patterns: Patterns, is_first: bool) -> Opening | None:  # noqa: FBT001  one shape for all
    """Read `SEOUL, Aug. 20 (Yonhap) --` and `(ANSA) - ROME, MAY 19 - `."""
    closing = head.find(BRACKETS[head[at]], at)
    if closing < 0:
        return None
    inside, before = head[at + 1 : closing].strip(), head[:at].strip()
    sender = sender_of(inside, patterns)
    end, mark = close(head, closing + 1)
    if sender is not None and not mark:
        end, mark = _close_oddly(head, closing + 1)
    if not before:
        return None if sender is None else _signed_first(head, sender, end, mark, patterns)
    where = read_where(before.rstrip(LINE_DASHES + " ,"), patterns)
    if where is None:
        return None
    if head[closing + 1 : closing + 2] == "," and sender is not None:
        return _dated_behind(head, closing + 1, where, sender, patterns)
    if sender is None:
        stranger = _signed_by_stranger(head, where, inside, (end, mark), patterns)
        is_weak = stranger is not None and mark == "." and not is_first
        return None if is_weak else stranger
    is_told = _is_told(where, patterns)
    rest = head[end:]
    if not mark or mark == ".":
        end = closing + 1 + (mark == ".")
        is_glued = rest[:1].isupper()
        is_told = is_told or is_glued or (is_first and " " not in before)
        if not (is_told and begins_sentence(rest)):
            return None
    elif not is_told and rest.lstrip()[:1].islower():
        return None  # `Ana Lund (AP) - photographer - said`
    return Opening(end, where.place, sender, where.date_raw)


def _close_oddly(head: str, at: int) -> tuple[int, str]:
    """Step over a sign that archives have made of the dash behind an agency: `(AP) ? The`."""
    sign, space, rest = head[at:].lstrip().partition(" ")
    if 0 < len(sign) <= _MAX_ODD_SIGNS and space and not any(map(_is_text, sign)):
        return len(head) - len(rest) - 1, "-"
    return at, ""


def _is_text(char: str) -> bool:
    """Does a character belong to words or sentences, so that it is no damaged dash?"""
    return char.isalnum() or char in _TEXT_SIGNS


def _dated_behind(
    head: str, at: int, where: Where, sender: str, patterns: Patterns
) -> Opening | None:
    """Read `KVAM (Reuters), May 4 -`: the date stands behind the agency."""
    dash = next((i for i in signs_of(head) if i > at and SIGNS[head[i]] == "-"), 0)
    dated = read_where(head[at + 1 : dash].strip(), patterns) if dash else None
    if dated is None or dated.place is not None or where.date_raw is not None:
        return None
    return Opening(close(head, dash)[0], where.place, sender, dated.date_raw)


def _signed_by_stranger(
    head: str, where: Where, inside: str, closed: tuple[int, str], patterns: Patterns
) -> Opening | None:
    """Read a bracket that holds no agency that is known: a paper's, a desk's, or a date."""
    end, mark = closed
    is_desk = inside.isalpha() and inside.islower() and len(inside) <= _MAX_DESK_LETTERS
    is_closed = mark == "-" or (mark == "." and is_desk)  # `Kvam (epd). Die`
    if not is_closed or where.place is None or not begins_sentence(head[end:]):
        return None
    dated = read_where(inside, patterns)
    if dated is not None and dated.date_raw is not None and dated.place is None:
        return Opening(end, where.place, None, dated.date_raw)  # `KVAM (May 4) -`
    if not is_desk and not (is_name(inside) and all(c.isalpha() or c in " &'’" for c in inside)):
        return None
    if not _is_told(where, patterns) and " " in where.place:
        return None  # `The Goat Party (Labour) -`
    return Opening(end, where.place, inside, where.date_raw)


def _is_told(where: Where, patterns: Patterns) -> bool:
    """Do capitals, a country or a date show that it is a place, and no person or thing?"""
    if where.place is None or where.date_raw is not None or is_capitals(where.place):
        return True
    city, comma, _ = where.place.partition(",")
    return bool(comma) and not is_person(city, patterns)


def _signed_first(
    head: str, sender: str, end: int, mark: str, patterns: Patterns
) -> Opening | None:
    """Read `(Reuters) -`, `(CNN)` glued to its text, and the place of `(ANSA) - ROME -`."""
    place = read_place_behind(head, end, patterns)
    if place is not None:
        return place._replace(agency=sender)
    is_glued = head[end : end + 1].isupper()
    return Opening(end, None, sender, None) if mark or is_glued else None


def _slashed(head: str, at: int, patterns: Patterns, is_first: bool) -> Opening | None:  # noqa: ARG001, FBT001
    """Read `MOSCOW, July 1. /TASS/.` and `الرياض/ 4 مايو/ واس -`."""
    if at == 0:
        return None
    closing = head.find("/", at + 1)
    piece = head[at + 1 : closing] if closing > 0 else head[at + 1 :]
    if closing < 0:
        dash = next((i for i in signs_of(piece) if SIGNS[piece[i]] == "-"), 0)
        piece, closing = piece[:dash], at + dash
    known = patterns.agency(piece)
    where = None if known is None else read_where(head[:at].strip(" ,./"), patterns)
    if known is None or where is None:
        return None
    end, mark = close(head, closing + 1)
    if head[closing + 1 :].lstrip()[:1] == "/" and not mark:
        end = head.index("/", closing + 1) + 1
    return Opening(end, where.place, known.name, where.date_raw)


def _barred(head: str, at: int, patterns: Patterns, is_first: bool) -> Opening | None:  # noqa: ARG001, FBT001
    """Read `London | AFP |` and `AFP | London |`."""
    before, rest = head[:at].strip(), head[at + 1 :]
    middle, found, _ = rest.partition("|")
    end = at + 1 + len(middle) + len(found)
    for sender, place in ((middle, before), (before, middle)):
        known = patterns.agency(sender)
        where = None if known is None else read_where(place.strip(), patterns)
        if known is not None and where is not None and (found or sender is middle):
            return Opening(end, where.place, known.name, where.date_raw)
    return None


def _cornered(head: str, at: int, patterns: Patterns, is_first: bool) -> Opening | None:  # noqa: ARG001, FBT001
    """Read the place and author of a Japanese paper: `【ソウル＝小池】`."""
    inside, closing, _ = head[1:].partition("】")
    place, sign, _ = inside.replace("＝", "=").partition("=")
    if at or not closing or not sign or not place:
        return None
    return Opening(len(inside) + 2, place, None, None)


_FORMS: Final[Mapping[str, Callable[[str, int, Patterns, bool], Opening | None]]] = {
    "(": _bracketed,
    "/": _slashed,
    "|": _barred,
    "-": read_dash,
    ":": read_colon,
    "【": _cornered,
}
"""What reads a dateline that a sign of each kind shows."""
