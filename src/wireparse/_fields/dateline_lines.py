"""Lines that are a dateline and no more: `Kvam, Norway (AFP)`, `Reuters, Kvam,`, `Kvam:`.

A reader: from a line and patterns to a value. A line alone says less than the opening of a
paragraph: a caption can be a name and an agency, a title two words and a comma.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.dateline_places import (
    MAX_PLACE_CHARS,
    Opening,
    is_capitals,
    is_city_and_country,
    is_place_part,
    read_where,
)
from wireparse._fields.dateline_signs import LINE_DASHES, may_open
from wireparse._fields.datelines import find_opening
from wireparse._fields.person_names import is_person
from wireparse._vocabulary import is_uncased
from wireparse.models import Dateline

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["read_city_line", "read_dateline_line"]


_ENDS: Final = f" .:|{LINE_DASHES}"
"""What closes a dateline that has a line of its own, and is no part of what it says."""
_MAX_LINE_CHARS: Final = MAX_PLACE_CHARS + 30
"""Characters of such a line, with agency and date."""


def read_dateline_line(text: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read a line that is a dateline and no more."""
    if len(text) > _MAX_LINE_CHARS:
        return None
    bare = text.strip(f"{_ENDS},")
    if bare.endswith(")"):
        return _signed_line(text, bare, start, patterns)
    found = find_opening(text, patterns, is_first=False) if may_open(text, is_first=False) else None
    if found is not None and not text[found.end :].strip(_ENDS):
        return _whole_line(text, start, found)
    return _pair_line(text, bare, start, patterns) or _placed_line(text, bare, start, patterns)


def _signed_line(text: str, bare: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read `Kvam, Norway (AFP)`, where a place shows what the agency signs.

    Without a dash `Old Harbour (AFP)` is a caption, and `Ana Lund, Mayor (AFP)` too.
    """
    found = find_opening(f"{bare} -", patterns, is_first=False)
    place = found.location if found is not None else None
    if found is None or found.end < len(bare) or place is None:
        return None
    if text.rstrip(" .").endswith(tuple(LINE_DASHES)) or _is_shown(place, found, patterns):
        return _whole_line(text, start, found)
    return None


def _is_shown(place: str, found: Opening, patterns: Patterns) -> bool:
    """Do capitals, a country or a date show that a place stands before a known agency?"""
    if patterns.agency(found.agency or "") is None:
        return False
    if is_city_and_country(place, patterns.words):
        return True
    if is_capitals(place):
        return True
    city, comma, _ = place.partition(",")
    is_word = " " not in city and not is_uncased(city)
    return is_word and (bool(comma) or found.date_raw is not None)


def _whole_line(text: str, start: int, found: Opening) -> Dateline:
    """Make a dateline of a whole line."""
    end = start + len(text)
    return Dateline(text, start, end, found.location, found.agency, found.date_raw)


def read_city_line(text: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read a city and a colon, where the place shows that it is no label: `Kathmandu:`."""
    city = text.rstrip(":")
    if city == text or not city.istitle() or city.count(" ") > 1:
        return None
    where = read_where(city, patterns)
    if where is None or where.place is None:
        return None
    return Dateline(text, start, start + len(text), where.place)


def _placed_line(text: str, bare: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read `TRABZON, Türkiye` and `KVAM, May 4`: a city in capitals and its country or a date."""
    if "," not in bare or not bare[0].isupper():
        return None
    where = read_where(bare, patterns)
    if where is None or where.place is None or not is_capitals(where.place):
        return None
    city, comma, country = where.place.partition(", ")
    if len(city) < 4:  # noqa: PLR2004  initials
        return None
    place = where.place
    if comma and is_city_and_country(f"{place}.", patterns.words):
        place = f"{place}."
    is_country = country.istitle() and " " not in country and is_place_part(city, patterns)
    if where.date_raw or is_country or is_city_and_country(place, patterns.words):
        return Dateline(text, start, start + len(text), place, None, where.date_raw)
    return None


def _pair_line(text: str, bare: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read `Agency, Place,` and `Place: «Agency»`: two parts of which one is an agency."""
    for separator in (",", ":", " - ", " – ", " — ", "|", "-", "/"):
        if separator not in bare or (separator in "-/" and not is_uncased(bare)):
            continue  # glued only in Arabic: `حماة-سانا`; `Name/Agency` is a credit
        left, _, right = bare.partition(separator)
        for agency, place in ((left, right), (right, left)):
            known = patterns.agency(agency)
            if known is None or (separator == "," and agency is right):
                continue  # `Name, Agency` is a picture credit
            if patterns.agency(place) is not None:
                continue
            where = read_where(place.strip(), patterns)
            if where is not None and not is_person(where.place or "", patterns):
                found = Opening(len(text), where.place, known.name, where.date_raw)
                return _whole_line(text, start, found)
    return None
