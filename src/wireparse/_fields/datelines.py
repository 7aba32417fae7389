"""Datelines: where a report comes from, in a line or at the opening of a paragraph.

A reader: from text and patterns to values. A dateline is a place, an agency and a date,
in most of the forms only two of the three, closed by a dash, a colon, a bar or nothing:
`SEOUL, Aug. 20 (Yonhap) --`, `MOSCOW, July 1. /TASS/.`, `London | AFP |`, `RIYADH:`.

The grammar goes by signs. Each of the first few signs of a text (bracket, slash, bar, dash,
colon) has a form that reads what stands before it, and what belongs to it behind. A place
without an agency counts only where its capitals, its country or a date show what it is, or
where the text is surely the first of its story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.dateline_places import (
    Where,
    is_capitals,
    is_city_and_country,
    is_name,
    is_place_part,
    is_worded,
    read_where,
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
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wireparse._vocabulary import Patterns

__all__ = ["Opening", "find_opening", "is_name", "is_place_part"]


_MAX_CITY_WORDS: Final = 4
"""Words of a city in small letters; without capitals it is one, or two with the dash glued."""
_SHORTEST_CAPITALS: Final = 4
"""Letters of a city in capitals that no agency, country or date goes with: `TV -` is none."""
_MAX_CAPITAL_WORDS: Final = 3
"""Words of such a city; more are a title."""
_MAX_DESK_LETTERS: Final = 4
"""Letters of a desk that signs in small letters: `Kvam (lnw) -`."""
_DESK_SIGNS: Final = "/,"
"""What parts the agencies that sign together: `dpa/AFP`."""


class Opening(NamedTuple):
    """A dateline at the beginning of a text.

    Attributes:
        end: Offset after it.
        location: Its place.
        agency: Its agency.
        date_raw: Its date, as it is printed.
    """

    end: int
    location: str | None
    agency: str | None
    date_raw: str | None


_NOWHERE: Final = Where(None, None)


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


def _agency(text: str, patterns: Patterns) -> str | None:
    """Name the agency that signs: `AP`, the first of `dpa/AFP`, of `dpa-AFX`."""
    known = patterns.agency(text)
    if known is None:
        for sign in _DESK_SIGNS:
            first, found, rest = text.partition(sign)
            if found and len(rest.split()) <= 2 and rest.strip():  # noqa: PLR2004
                known = patterns.agency(first)
                break
        else:
            first, found, rest = text.partition("-")
            known = patterns.agency(first) if found and rest.isupper() else None
    return None if known is None else known.name


def _bracketed(head: str, at: int, patterns: Patterns, is_first: bool) -> Opening | None:  # noqa: FBT001  one shape for all
    """Read `SEOUL, Aug. 20 (Yonhap) --` and `(ANSA) - ROME, MAY 19 - `."""
    closing = head.find(BRACKETS[head[at]], at)
    if closing < 0:
        return None
    inside, before = head[at + 1 : closing].strip(), head[:at].strip()
    sender = _agency(inside, patterns)
    end, mark = close(head, closing + 1)
    if not before:
        return None if sender is None else _signed_first(head, sender, end, mark, patterns)
    where = read_where(before.rstrip(LINE_DASHES + " ,"), patterns)
    if where is None:
        return None
    if sender is None:
        return _signed_by_stranger(head, where, inside, end, mark, patterns)
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


def _signed_by_stranger(
    head: str, where: Where, inside: str, end: int, mark: str, patterns: Patterns
) -> Opening | None:
    """Read a bracket that holds no agency that is known: a paper's, a desk's, or a date."""
    if mark != "-" or where.place is None or not begins_sentence(head[end:]):
        return None
    dated = read_where(inside, patterns)
    if dated is not None and dated.date_raw is not None and dated.place is None:
        return Opening(end, where.place, None, dated.date_raw)  # `KVAM (May 4) -`
    is_desk = inside.isalpha() and inside.islower() and len(inside) <= _MAX_DESK_LETTERS
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
    place = _place_behind(head, end, patterns)
    if place is not None:
        return place._replace(agency=sender)
    is_glued = head[end : end + 1].isupper()
    return Opening(end, None, sender, None) if mark or is_glued else None


def _place_behind(head: str, end: int, patterns: Patterns) -> Opening | None:
    """Read the place and date that follow an agency in front, closed by a sign of their own."""
    rest = head[end:].lstrip()
    start = len(head) - len(rest)
    for at in signs_of(rest) if rest and not rest[0].islower() else ():
        if SIGNS[rest[at]] not in "-:|":
            continue
        where = read_where(rest[:at].strip(), patterns)
        stop, _ = close(rest, at)
        if where is None or where.place is None or not _stands_alone(where, patterns):
            return None
        return Opening(start + stop, where.place, None, where.date_raw)
    return None


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


def _dashed(head: str, at: int, patterns: Patterns, is_first: bool) -> Opening | None:  # noqa: FBT001
    """Read `AFP -`, `Santiago, Chile  CNN  —` and `GENEVA -`, where no bracket holds the agency."""
    before = head[:at].strip().removesuffix(".").rstrip()
    end, _ = close(head, at)
    known = patterns.agency(before)
    if known is not None:
        place = _place_behind(head, end, patterns)
        return (
            Opening(end, None, known.name, None)
            if place is None
            else place._replace(agency=known.name)
        )
    if _is_site(before):
        return Opening(end, None, before, None)
    before = before if head[at - 1] == "." else head[:at].strip()  # `Kvam.-`, but `COMBE, Vt. —`
    return _unsigned(head, before, end, patterns, is_first)


def _colon(head: str, at: int, patterns: Patterns, is_first: bool) -> Opening | None:  # noqa: FBT001
    """Read `RIYADH:` and `Reuters, Kvam:`."""
    if at == 0 or not (head[at + 1 : at + 2].isspace() or head[at + 1 : at + 2] in BRACKETS):
        return None
    if not is_first and not _may_close(head, at):
        return None
    found = _unsigned(head, head[:at].strip(), at + 1, patterns, is_first)
    if found is None or found.agency is not None:
        return found
    place = found.location or ""
    if found.date_raw is not None:
        return found if is_capitals(place) else None  # `Startet am 1. Mai:`
    # With a colon alone a name could as well be a label, a team or a speaker.
    if place.count(",") > 1 or (is_capitals(place) and is_city_and_country(place, patterns.words)):
        return found
    first, space, rest = place.partition(" ")
    if is_capitals(place) and (
        not space or (" " not in rest and first.casefold() in patterns.words.city_openers)
    ):
        return found
    if not is_first:
        return None
    is_city = is_capitals(place) or "," in place or _is_named(place, head[at:], patterns)
    return found if is_city else None


def _may_close(head: str, at: int) -> bool:
    """Can a colon close a dateline that is not surely one: are there capitals or commas?

    Most colons stand behind labels and sentences; this test is cheap.
    """
    return (
        head[:2].isupper()
        or "," in head[:at]
        or is_uncased(head)
        or head[at + 1 : at + 3].strip() in BRACKETS
    )


def _is_named(city: str, text: str, patterns: Patterns) -> bool:
    """Does a text say that something is in a city?"""
    return any(f" {word} {city}" in text for word in patterns.words.located_in)


def _unsigned(
    head: str,
    before: str,
    end: int,
    patterns: Patterns,
    is_first: bool,  # noqa: FBT001
) -> Opening | None:
    """Read what stands before a dash or colon; an agency may go with it, or follow the sign."""
    signed = _signed_beside(before, patterns)
    if signed is not None:
        return signed._replace(end=end)
    where = read_where(before, patterns)
    if where is None or where.place is None:
        return None
    behind = _signed_behind(head, end, patterns)
    if behind is not None:
        return behind._replace(location=where.place, date_raw=where.date_raw or behind.date_raw)
    if not begins_sentence(head[end:]):
        return None
    is_joined = where.date_raw is not None and before[len(where.place) :].lstrip()[:1] != ","
    if is_joined and not is_capitals(where.place):
        return None  # `Startet am 1. Mai -`
    if _stands_alone(where, patterns) or (is_first and _may_be_city(where.place, patterns)):
        return Opening(end, where.place, None, where.date_raw)
    return None


def _signed_beside(before: str, patterns: Patterns) -> Opening | None:
    """Read an agency beside a place: `Kvam, AFP`, `AFP, Kvam`, `Santiago, Chile  CNN`."""
    first, comma, rest = before.partition(",")
    city, _, last = before.rpartition(",")
    pairs = [(last, city), (first, rest)] if comma else []
    city, _, last = before.rpartition(" ")
    if last.isupper():
        pairs.append((last, city))
    for sender, place in pairs:
        if sender.strip().casefold() in patterns.words.countries:
            continue  # `SCRANTON, PA`
        known = patterns.agency(sender)
        where = None if known is None else read_where(place.strip(" ,"), patterns)
        if known is not None and where is not None:
            return Opening(0, where.place, known.name, where.date_raw)
    return None


def _signed_behind(head: str, end: int, patterns: Patterns) -> Opening | None:
    """Read an agency behind the sign: `بيروت: «الشرق الأوسط»`, `دمشق- سانا`, `KVAM - (AA) -`."""
    rest = head[end:].lstrip()
    start = len(head) - len(rest)
    for at, char in enumerate(rest[:_MAX_BEHIND]):
        if char in BRACKETS:
            closing = rest.find(BRACKETS[char], at)
            sender = _agency(rest[at + 1 : closing], patterns) if closing > 0 else None
            dated = read_where(rest[:at].strip(), patterns) if at else _NOWHERE
            if sender is None or dated is None or dated.place is not None:
                return None
            stop, _ = close(rest, closing + 1)
            return Opening(start + stop, None, sender, dated.date_raw)
    if is_uncased(rest):  # with capitals it could as well be who says something
        words = rest[:_MAX_BEHIND].split(" ")
        for count in (2, 1):
            name = " ".join(words[:count])
            known = patterns.agency(name)
            if known is not None:
                stop, _ = close(rest, len(name))
                return Opening(start + stop, None, known.name, None)
    return None


_MAX_BEHIND: Final = 30
"""Characters in which an agency begins that follows the sign of its place."""


def _stands_alone(where: Where, patterns: Patterns) -> bool:
    """Is it surely a place, though no agency goes with it?"""
    place = where.place or ""
    if is_worded(place, patterns.words):
        return False
    if is_capitals(place) and (where.date_raw is not None or "," in place):
        return True
    if is_capitals(place):
        return len(place) >= _SHORTEST_CAPITALS and place.count(" ") < _MAX_CAPITAL_WORDS
    is_shown = where.date_raw is not None or is_city_and_country(place, patterns.words)
    return is_shown and not is_person(place.partition(",")[0], patterns)


def _may_be_city(place: str, patterns: Patterns) -> bool:
    """Can it be a city in small letters, before the first sentence of a story?"""
    if is_worded(place, patterns.words):
        return False
    words = place.split()
    most = _MAX_CITY_WORDS if not is_uncased(place) else 2
    return (
        len(words) <= most
        and words[0] not in patterns.words.capital_articles
        and (not place.isupper() or len(place) >= _SHORTEST_CAPITALS)
    )


def _is_site(text: str) -> bool:
    """Is it a site that signs with its address: one word with a full stop inside?"""
    head, _, tail = text.partition(".")
    return head.isalnum() and len(head) > 2 and tail.isalpha() and len(tail) > 1  # noqa: PLR2004


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
    "-": _dashed,
    ":": _colon,
    "【": _cornered,
}
"""What reads a dateline that a sign of each kind shows."""
