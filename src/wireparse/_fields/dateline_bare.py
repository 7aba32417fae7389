"""Datelines whose agency no bracket holds, or that have none: `AFP -`, `GENEVA -`, `RIYADH:`.

A reader: from text and patterns to values. A place without an agency counts only where its
capitals, its country or a date show what it is, or where the text is surely the first of its
story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.dateline_places import (
    Opening,
    Where,
    is_capitals,
    is_city_and_country,
    is_worded,
    read_where,
    sender_of,
)
from wireparse._fields.dateline_signs import BRACKETS, SIGNS, begins_sentence, close, signs_of
from wireparse._fields.person_names import is_person
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["read_colon", "read_dash", "read_place_behind"]


_MAX_CITY_WORDS: Final = 4
"""Words of a city in small letters; without capitals it is one, or two with the dash glued."""
_SHORTEST_CAPITALS: Final = 4
"""Letters of a city in capitals that no agency, country or date goes with: `TV -` is none."""
_MAX_CAPITAL_WORDS: Final = 3
"""Words of such a city; more are a title."""
_MAX_BEHIND: Final = 30
"""Characters in which an agency begins that follows the sign of its place."""
_NOWHERE: Final = Where(None, None)


def read_dash(head: str, at: int, patterns: Patterns, is_first: bool) -> Opening | None:  # noqa: FBT001
    """Read `AFP -`, `Santiago, Chile  CNN  —` and `GENEVA -`, where no bracket holds the agency."""
    before = head[:at].strip().removesuffix(".").rstrip()
    end, _ = close(head, at)
    known = patterns.agency(before)
    if known is not None:
        place = read_place_behind(head, end, patterns)
        return (
            Opening(end, None, known.name, None)
            if place is None
            else place._replace(agency=known.name)
        )
    if _is_site(before):
        return Opening(end, None, before, None)
    before = before if head[at - 1] == "." else head[:at].strip()  # `Kvam.-`, but `COMBE, Vt. —`
    return _unsigned(head, before, end, patterns, is_first)


def read_colon(head: str, at: int, patterns: Patterns, is_first: bool) -> Opening | None:  # noqa: FBT001
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


def read_place_behind(head: str, end: int, patterns: Patterns) -> Opening | None:
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
            sender = sender_of(rest[at + 1 : closing], patterns) if closing > 0 else None
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
