"""Where a dateline says that a report comes from: places, and the date beside them.

A reader: from text and patterns to values. What is no place is told by its words (a label, a
verb, a day), and by what a name of a place does not hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.dates import find_dates
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns, WordLists

__all__ = [
    "MAX_PLACE_CHARS",
    "Opening",
    "Where",
    "is_capitals",
    "is_city_and_country",
    "is_name",
    "is_place_part",
    "is_worded",
    "read_where",
    "sender_of",
]


MAX_PLACE_CHARS: Final = 64
"""Characters of a place, with its country and the cities beside it."""
_MAX_NAME_WORDS: Final = 4
"""Words of an agency's or outlet's name; of a place it is one more."""
_MAX_UNCASED_WORDS: Final = 5
"""Words of all places before an agency where capitals do not tell a name from a sentence."""
_DESK_SIGNS: Final = "/,"
"""What parts the agencies that sign together: `dpa/AFP`."""
_NOT_IN_PLACES: Final = frozenset('"“”«»:;!?()')
"""Signs that no name of a place holds."""
_PART_SIGNS: Final = "/;،"
"""What parts two places, besides a comma."""
_NO_BRACKETS: Final = {ord(mark): None for mark in "()[]"}
"""For `str.translate`: leaves brackets out."""


class Where(NamedTuple):
    """What stands before an agency or a dash: `CAIRO, Oct 7`.

    Attributes:
        place: The place.
        date_raw: The date, as it is printed.
    """

    place: str | None
    date_raw: str | None


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


def read_where(text: str, patterns: Patterns) -> Where | None:
    """Split `CAIRO, Oct 7` into place and date; None if it is neither.

    A state or country may stand in brackets of its own: `Pune (Maharashtra) [India], May 2`.
    """
    if ")" not in text and "]" not in text:
        return _place_and_date(text, patterns)
    bare = None if text[0] in "([" else _place_and_date(text.translate(_NO_BRACKETS), patterns)
    if bare is None or bare.place is None:
        return None
    place = text if bare.date_raw is None else text[: text.rindex(bare.date_raw)]
    return Where(place.rstrip(" ,"), bare.date_raw)


def _place_and_date(text: str, patterns: Patterns) -> Where | None:
    cut = _cut_date(text, patterns)
    if cut is None:
        return None
    text, raw = cut
    if not text:
        return Where(None, raw) if raw else None
    if len(text) > MAX_PLACE_CHARS or any(map(str.isdigit, text)) or _is_label(text, patterns):
        return None
    if is_uncased(text) and not _is_short_name(text, patterns.words):
        return None
    parts = text
    for sign in _PART_SIGNS:
        parts = parts.replace(sign, ",")
    for joiner in patterns.words.place_joiners:
        parts = parts.replace(f", {joiner} ", ",").replace(f" {joiner} ", ",")
    if all(is_place_part(part.strip(), patterns) for part in parts.split(",")):
        return Where(text, raw)
    return None


def _cut_date(text: str, patterns: Patterns) -> tuple[str, str | None] | None:
    """Cut a date off the end of a text; None where more follows the last one."""
    known = patterns.words
    dates = [d for d in find_dates(text, patterns) if not d.is_weekday]
    if not dates:
        return _without_weekday(text.strip().rstrip(",،;/ "), known)
    last = dates[-1]
    if text[last.end :].strip(" .,/"):
        return None
    place = _without_joiner(text[: last.start], known)
    if place[-1:] == "." and place.rpartition(" ")[2] not in known.place_abbreviations:
        place = place[:-1]  # `MOSCOW. May 4 (Interfax) -`
    return place.strip().rstrip(",،;/ "), text[last.start : last.end]


def _is_short_name(text: str, known: WordLists) -> bool:
    """Can it be a place where capitals tell nothing: a few words, none of them a small one?"""
    words = text.split()
    return len(words) <= _MAX_UNCASED_WORDS and not any(
        word in known.common or (word in known.places_in and word not in known.place_parts)
        for word in words
    )


def _without_weekday(text: str, known: WordLists) -> tuple[str, str | None]:
    """Split a weekday off that ends a place: `KVAM, Norway, Sunday`."""
    place, comma, day = text.rpartition(", ")
    if comma and day.casefold() in known.weekdays:
        return place.rstrip(), day
    return text, None


def _without_joiner(text: str, known: WordLists) -> str:
    """Leave out what joins a place to its date: `Kvam, le 4 mai`, `أبوظبي في 4 مايو`."""
    bare = text.rstrip(" ,،(")
    before, _, last = bare.rpartition(" ")
    is_joiner = last in known.date_joiners or last in known.definite_articles
    return before.rstrip(" ,،") if before and is_joiner else bare


def _is_label(text: str, patterns: Patterns) -> bool:
    """Is it a label, or the name of a day or month, and of no place?"""
    known = patterns.words
    folded = text.casefold()
    first = folded.partition(",")[0]
    return (
        folded in known.not_datelines
        or first in known.not_datelines
        or folded in known.labels
        or folded in known.weekdays
        or folded in known.months
    )


def is_place_part(part: str, patterns: Patterns) -> bool:
    """Can the words between two commas be a place?"""
    words = part.split()
    if not 1 <= len(words) <= _MAX_NAME_WORDS + 1:
        return False
    known = patterns.words
    for word in words:
        if word.casefold() in known.place_connectors:
            continue
        if word in known.places_of or word in known.definite_articles:
            continue
        if not (word[0].isupper() or is_uncased(word)) or not _NOT_IN_PLACES.isdisjoint(word):
            return False
    return words[0][0].isupper() or is_uncased(words[0])


def is_worded(place: str, known: WordLists) -> bool:
    """Are they words of a title or sentence: `FERRY IS BACK`, `WHAT WE KNOW`, `FERRY SERVICE`?

    Asked where neither agency nor date shows that it is a place.
    """
    first, *words = place.casefold().replace(",", " ").split()
    names = known.place_connectors | known.places_of | known.articles
    if (first in known.openers or first in known.first_person) and first not in names:
        return True
    if "," not in place and words:
        last = words[-1]
        if last in known.not_datelines or (last in known.not_places and last not in known.regions):
            return True
    names = names.union(known.place_joiners)
    return any(
        word not in names
        and (word in known.verbs or word in known.small or word in known.first_person)
        for word in words
    )


def is_capitals(place: str) -> bool:
    """Is the city in capitals, as in `SURABAYA, Indonesia`, but for small words inside?"""
    words = place.replace("/", ",").split(",", 1)[0].split()
    return (
        bool(words)
        and words[0].isupper()
        and (len(words) > 1 or len(words[0]) > 1)
        and all(word.isupper() or word.islower() for word in words)
    )


def is_city_and_country(place: str, known: WordLists) -> bool:
    """Is the last part a country or state that is known: `Kvam, Norway`, `Combe, Vt.`?"""
    city, comma, country = place.rpartition(", ")
    return (
        bool(comma)
        and bool(city)
        and (country in known.place_abbreviations or country.casefold() in known.countries)
    )


def is_name(text: str) -> bool:
    """Is it a name of a few capitalised words, as of an agency or outlet that is not known?"""
    words = text.split()
    return 0 < len(words) <= _MAX_NAME_WORDS and all(
        w[0].isupper() or is_uncased(w) or w == "dpa" for w in words
    )


def sender_of(text: str, patterns: Patterns) -> str | None:
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
