"""Datelines: where a report comes from, in a line or at the opening of a paragraph.

A reader: from text and patterns to values. A dateline is a place, an agency and a date,
in most of the forms only two of the three, closed by a dash, a colon or a bar:
`SEOUL, Aug. 20 (Yonhap) --`, `MOSCOW, July 1. /TASS/.`, `London | AFP |`, `RIYADH:`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.dates import find_dates
from wireparse._fields.person_names import is_person
from wireparse._vocabulary import OPENING_QUOTES, is_uncased
from wireparse.models import Dateline

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = [
    "MAX_DATELINE_CHARS",
    "Opening",
    "find_opening",
    "is_name",
    "is_place_part",
    "may_open",
    "read_city_line",
    "read_dateline_line",
]


MAX_DATELINE_CHARS: Final = 110
"""Characters in which a dateline ends; the longest seen, three cities with countries, has 71."""
_MAX_PLACE_CHARS: Final = 64
"""Characters of a place, with its country and the cities beside it."""
_CLOSING_SIGNS: Final = ("(", "|", ":", "/", "—", " - ", " – ", " -- ")
"""One of them is in every dateline, or a glued dash: few paragraphs begin with any."""
_DASHES: Final = ("--", "—", "–", "-")
"""Dashes that close a dateline, the longest first."""
_MAX_NAME_WORDS: Final = 4
"""Words of an agency's or outlet's name; of a place it is one more."""
_SPACED_DASHES: Final = (" -- ", " — ", " – ", " - ", "—")
"""Dashes that close a dateline without brackets; only one of them needs no spaces."""
_MAX_CITY_WORDS: Final = 4
"""Words of a city in small letters; without capitals it is one."""
_SPEECH_OPENERS: Final = f"{OPENING_QUOTES}”"
"""Marks with which no dateline begins."""
_NOT_IN_PLACES: Final = frozenset('"“”«»:;!?()')
"""Signs that no name of a place holds."""


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


class _Where(NamedTuple):
    """What stands before an agency or a dash: `CAIRO, Oct 7`.

    Attributes:
        place: The place.
        date_raw: The date, as it is printed.
    """

    place: str | None
    date_raw: str | None


def may_open(head: str, *, is_first: bool) -> bool:
    """Is there a mark in *head* that closes datelines? Few paragraphs have any."""
    return any(map(head.__contains__, _CLOSING_SIGNS)) or (is_first and "- " in head)


def find_opening(head: str, patterns: Patterns, *, is_first: bool) -> Opening | None:
    """Find the dateline at the beginning of *head*: its end, place, agency and date."""
    if (
        head[0].islower()
        or head[0] in _SPEECH_OPENERS
        or head.startswith(patterns.words.caption_openers)
    ):
        return None
    forms = (_bracketed, _slashed, _barred, _dashed, _colon)
    for form in (*forms, _city, _glued_city) if is_first else forms:
        found = form(head, patterns)
        if found is not None:
            return found
    return None


def _bracketed(head: str, patterns: Patterns) -> Opening | None:
    """Read `SEOUL, Aug. 20 (Yonhap) --` and `(ANSA) - ROME, MAY 19 - `."""
    opening = head.find("(")
    closing = head.find(")", opening)
    known = patterns.agency(head[opening + 1 : closing]) if 0 <= opening < closing else None
    while known is None and (after := head.find("(", closing)) > 0 <= opening < closing:
        # The first brackets are the place's: `Pune (Maharashtra) [India], May 2 (ANI):`
        later = head.find(")", after)
        known = patterns.agency(head[after + 1 : later]) if later > 0 else None
        if known is None:
            break
        opening, closing = after, later
    if opening < 0 or closing < 0:
        return None
    inside = head[opening + 1 : closing].strip()
    end, has_dash = _after_dash(head, closing + 1)
    if known is None and not (has_dash and is_name(inside)):
        return None
    before = head[:opening].strip()
    where = _place_in_brackets(before, patterns) if before else _Where(None, None)
    if where is None or (where.place is None and known is None):
        return None
    if not has_dash:
        # `Hong Kong (CNN)A muddled ...` is glued; Indian agencies close with no mark at all,
        # but always have a date: `Kochi, Sep 2 (PTI) Ferries ...`
        is_glued = head[closing + 1 : closing + 2].isupper()
        is_dated = where.date_raw is not None and head[closing + 2 : closing + 3].isupper()
        if known is None or not (is_glued or is_dated):
            return None
    if known is not None and not before:
        # Italian agencies sign first: `(ANSA) - ROME, MAY 19 - ...`
        more = _dashed(head[end:].lstrip(), patterns)
        if more is not None and more.location is not None and more.date_raw is not None:
            end += len(head[end:]) - len(head[end:].lstrip()) + more.end
            where = _Where(more.location, more.date_raw)
    return Opening(end, where.place, known.name if known else inside, where.date_raw)


def _place_in_brackets(text: str, patterns: Patterns) -> _Where | None:
    """Read place and date; a state or country may stand in brackets of its own."""
    if text[-1] not in ")]" and not any(map(text.__contains__, (")", "]"))):
        return _place_and_date(text, patterns)
    bare = _place_and_date(text.translate(_NO_BRACKETS), patterns)
    if bare is None or bare.place is None:
        return None
    place = text if bare.date_raw is None else text[: text.rindex(bare.date_raw)]
    return _Where(place.rstrip(" ,"), bare.date_raw)


_NO_BRACKETS: Final = {ord(mark): None for mark in "()[]"}
"""For `str.translate`: leaves brackets out."""


def _slashed(head: str, patterns: Patterns) -> Opening | None:
    """Read `MOSCOW, July 1. /TASS/.`."""
    opening = head.find("/")
    closing = head.find("/", opening + 1)
    if opening <= 0 or closing < 0:
        return None
    known = patterns.agency(head[opening + 1 : closing])
    where = _place_and_date(head[:opening].strip(" ,"), patterns)
    if known is None or where is None:
        return None
    end = closing + 1
    end += head[end : end + 1] == "."
    end, _ = _after_dash(head, end)
    return Opening(end, where.place, known.name, where.date_raw)


def _barred(head: str, patterns: Patterns) -> Opening | None:
    """Read `London | AFP |`."""
    pieces = head.split("|", 2)
    if len(pieces) < 2:  # noqa: PLR2004
        return None
    known = patterns.agency(pieces[1])
    where = _place_and_date(pieces[0].strip(), patterns)
    if known is None or where is None:
        return None
    end = len(pieces[0]) + 1 + len(pieces[1]) + (1 if len(pieces) > 2 else 0)  # noqa: PLR2004
    return Opening(end, where.place, known.name, where.date_raw)


def _dashed(head: str, patterns: Patterns) -> Opening | None:
    """Read `AFP -`, `Santiago, Chile  CNN  —` and `GENEVA -`, where no bracket holds the agency."""
    best: tuple[int, str] | None = None
    for dash in _SPACED_DASHES:
        at = head.find(dash)
        if at > 0 and (best is None or at < best[0]):
            best = at, dash
    if best is None:
        return None
    at, dash = best
    before = head[:at].strip()
    end = at + len(dash.rstrip())
    known = patterns.agency(before)
    if known is not None:
        return Opening(end, None, known.name, None)
    city, comma, sender = before.rpartition(",")
    known = patterns.agency(sender) if comma else None
    if known is None:
        city, _, sender = before.rpartition(" ")  # `Santiago, Chile  CNN  —`
        known = patterns.agency(sender) if sender.isupper() else None
    if known is not None:
        where = _place_and_date(city, patterns)
        return None if where is None else Opening(end, where.place, known.name, where.date_raw)
    if _is_site(before):
        return Opening(end, None, before, None)
    where = _place_and_date(before, patterns)
    if where is None or where.place is None or not _is_capitals(where.place):
        return None
    return Opening(end, where.place, None, where.date_raw)


def _colon(head: str, patterns: Patterns) -> Opening | None:
    """Read `RIYADH:`."""
    at = head.find(":")
    if at <= 0 or not head[at + 1 : at + 2].isspace():
        return None
    where = _place_and_date(head[:at].strip(), patterns)
    if where is None or where.place is None:
        return None
    # With a colon alone, a capitalised name could as well be a team or a speaker.
    if not (_is_capitals(where.place) and len(where.place) > 3) and where.place.count(",") < 2:  # noqa: PLR2004
        return None
    return Opening(at + 1, where.place, None, where.date_raw)


def _city(head: str, patterns: Patterns) -> Opening | None:
    """Read a city in small letters, before a dash or colon and a new sentence."""
    articles = patterns.words.capital_articles
    for mark in (" - ", " – ", " — ", ": "):
        city, found, rest = head.partition(mark)
        words = city.split()
        most = _MAX_CITY_WORDS if not is_uncased(city[:1] or " ") else 1
        if not found or not rest or rest[0].islower() or not 0 < len(words) <= most:
            continue
        if mark == ": " and "," not in city and not _is_named(city, rest, patterns):
            continue  # a team or a speaker
        where = _place_and_date(city, patterns)
        if where is not None and where.place is not None and words[0] not in articles:
            return Opening(len(city) + len(mark.rstrip()), where.place, None, where.date_raw)
    return None


def _is_named(city: str, text: str, patterns: Patterns) -> bool:
    """Does a text say that something is in a city?"""
    return any(f" {word} {city}" in text for word in patterns.words.located_in)


def _glued_city(head: str, patterns: Patterns) -> Opening | None:
    """Read an Arabic city with the dash glued to it: `نواكشوط- ...`."""
    city, found, rest = head.partition("- ")
    if not found or not rest or not is_uncased(city[:1] or " ") or city.count(" ") > 1:
        return None
    where = _place_and_date(city, patterns)
    if where is None or where.place is None:
        return None
    return Opening(len(city) + 1, where.place, None, where.date_raw)


def _after_dash(head: str, at: int) -> tuple[int, bool]:
    """Step over white space and a dash; return where it ends and whether there was one."""
    rest = head[at:]
    inner = rest.lstrip().removeprefix(".")  # `(EFE).-`
    for dash in (*_DASHES, ":"):
        if inner.startswith(dash):
            return at + len(rest) - len(inner) + len(dash), True
    return at, False


def _is_site(text: str) -> bool:
    """Is it a site that signs with its address: one word with a full stop inside?"""
    head, dot, tail = text.partition(".")
    return bool(dot) and " " not in text and len(head) > 2 and tail.isalpha() and len(tail) > 1  # noqa: PLR2004


def _is_capitals(place: str) -> bool:
    """Is the city in capitals, as in `SURABAYA, Indonesia`?"""
    city = place.replace("/", ",").split(",", 1)[0]
    return city.isupper() and len(city) > 1


def is_name(text: str) -> bool:
    """Is it a name of a few capitalised words, as of an agency or outlet that is not known?"""
    words = text.split()
    return 0 < len(words) <= _MAX_NAME_WORDS and all(
        w[0].isupper() or is_uncased(w) or w == "dpa" for w in words
    )


def _place_and_date(text: str, patterns: Patterns) -> _Where | None:
    """Split `CAIRO, Oct 7` into place and date; None if it is neither."""
    raw = None
    dates = [d for d in find_dates(text, patterns) if not d.is_weekday]
    if dates:
        last = dates[-1]
        if text[last.end :].strip(" .,"):
            return None
        raw = text[last.start : last.end]
        text = text[: last.start].rstrip(" ,")
    text = text.strip().rstrip(",")
    if not text:
        return _Where(None, raw) if raw else None
    folded = text.casefold()
    words = patterns.words
    if len(text) > _MAX_PLACE_CHARS or any(map(str.isdigit, text)):
        return None
    if folded in words.not_datelines or folded in words.weekdays or folded in words.months:
        return None
    parts = text.replace("/", ",").replace("،", ",")
    for joiner in words.place_joiners:
        parts = parts.replace(f" {joiner} ", ",")
    for part in parts.split(","):
        if not is_place_part(part.strip(), patterns):
            return None
    return _Where(text, raw)


def is_place_part(part: str, patterns: Patterns) -> bool:
    """Can the words between two commas be a place?"""
    words = part.split()
    if not 1 <= len(words) <= _MAX_NAME_WORDS + 1:
        return False
    known = patterns.words
    small = known.places_of | known.definite_articles
    for word in words:
        if word.casefold() in known.place_connectors or word in small:
            continue
        if not (word[0].isupper() or is_uncased(word)) or not _NOT_IN_PLACES.isdisjoint(word):
            return False
    return words[0][0].isupper() or is_uncased(words[0])


def read_dateline_line(text: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read a line that is a dateline and no more."""
    if len(text) > _MAX_PLACE_CHARS + 30:
        return None
    found = _opening(text, patterns)
    if found is not None and not text[found.end :].strip(" -–—:|."):
        return _whole_line(text, start, found)
    bare = text.strip(" ,.-–—:|")
    if bare.endswith(")"):
        # Without a dash only capitals show it: `Old Harbour (AFP)` is a caption.
        found = _opening(f"{bare} -", patterns)
        if found is not None and found.location and _is_capitals(found.location):
            return _whole_line(text, start, found)
        return None
    return _pair_line(text, bare, start, patterns) or _capital_line(text, bare, start, patterns)


def _whole_line(text: str, start: int, found: Opening) -> Dateline:
    """Make a dateline of a whole line."""
    end = start + len(text)
    return Dateline(text, start, end, found.location, found.agency, found.date_raw)


def _opening(text: str, patterns: Patterns) -> Opening | None:
    """Find the dateline that opens a line."""
    head = text[:MAX_DATELINE_CHARS]
    return find_opening(head, patterns, is_first=False) if may_open(head, is_first=False) else None


def read_city_line(text: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read a city and a colon, where the place shows that it is no label: `Kathmandu:`."""
    city = text.rstrip(":")
    if city == text or not city.istitle() or city.count(" ") > 1:
        return None
    where = _place_and_date(city, patterns)
    if where is None or where.place is None:
        return None
    return Dateline(text, start, start + len(text), where.place)


def _capital_line(text: str, bare: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read `TRABZON, Türkiye`: a city in capitals and its country."""
    city, comma, country = bare.partition(", ")
    is_capital = bool(comma) and city.isupper() and len(city) > 3  # noqa: PLR2004
    if is_capital and country.istitle() and " " not in country and is_place_part(city, patterns):
        return Dateline(text, start, start + len(text), bare)
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
            where = _place_and_date(place.strip(), patterns)
            if where is not None and not is_person(where.place or "", patterns):
                found = Opening(len(text), where.place, known.name, where.date_raw)
                return _whole_line(text, start, found)
    return None
