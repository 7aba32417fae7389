"""Datelines and bylines: who wrote from where, in a line or at the opening of a paragraph.

A reader: from text and patterns to values. A dateline is a place, an agency and a date,
in most of the forms only two of the three, closed by a dash, a colon or a bar:
`SEOUL, Aug. 20 (Yonhap) --`, `MOSCOW, July 1. /TASS/.`, `London | AFP |`, `RIYADH:`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from wireparse._credits import is_name_word, is_person
from wireparse._dates import find_dates, is_moment, strip_openers
from wireparse.models import Dateline

if TYPE_CHECKING:
    from wireparse._patterns import Patterns

__all__ = ["FoundByline", "line_agency", "opening_dateline", "read_byline", "read_dateline_line"]

_REACH: Final = 110
"""The longest opening seen, three cities with their countries, has 71 characters."""
_LONGEST_PLACE: Final = 64
_LONGEST_LINE: Final = 130
_DASHES: Final = ("--", "—", "–", "-")
_MOST_WORDS: Final = 4
_MOST_CITY: Final = 4
_MOST_AUTHOR: Final = 3
_QUOTES: Final = "\"“”'‘«"


@frozen
class FoundByline:
    """What a line says about the author.

    Attributes:
        authors: The names.
        agency: The agency, where it signs instead of or beside a name.
        location: The place, in `Name (City)` and `City - Name`.
        is_open: Whether it is "By" alone: the name is on the next line.
        is_labelled: Whether a word like "By" proves it.
        moment: What follows the name and is the time of publication.
    """

    authors: tuple[str, ...] = ()
    agency: str | None = None
    location: str | None = None
    is_open: bool = False
    is_labelled: bool = False
    moment: str | None = None


def opening_dateline(
    text: str, start: int, patterns: Patterns, *, is_first: bool = False
) -> Dateline | None:
    """Read the dateline that opens a paragraph.

    Args:
        text: The paragraph.
        start: Its offset in the dump.
        patterns: What is known.
        is_first: Whether it is surely the first of its story: then a place without
            agency needs no capitals (`Umluj - Readers in ...`).
    """
    head = text[:_REACH]
    if head[0].islower() or head[0] in _QUOTES or patterns.dateline_mark.search(head) is None:
        return None
    if head.startswith(patterns.words.caption_openers):
        return None
    forms = (_bracketed, _slashed, _barred, _dashed, _colon)
    for form in (*forms, _city) if is_first else forms:
        found = form(head, patterns)
        if found is not None:
            end, location, agency, raw = found
            return Dateline(text[:end], start, start + end, location, agency, raw)
    return None


_Found = tuple[int, str | None, str | None, str | None]


def _bracketed(head: str, patterns: Patterns) -> _Found | None:
    opening = head.find("(")
    closing = head.find(")", opening)
    if opening < 0 or closing < 0:
        return None
    inside = head[opening + 1 : closing].strip()
    end, has_dash = _after_dash(head, closing + 1)
    known = patterns.agency(inside)
    if known is None and not (has_dash and _is_name(inside)):
        return None
    before = head[:opening].strip()
    if not has_dash and not (known and head[closing + 1 : closing + 2].isupper()):
        return None
    place = _place_and_date(before, patterns) if before else (None, None)
    if place is None or (place[0] is None and known is None):
        return None
    return end, place[0], known.name if known else inside, place[1]


def _slashed(head: str, patterns: Patterns) -> _Found | None:
    opening = head.find("/")
    closing = head.find("/", opening + 1)
    if opening <= 0 or closing < 0:
        return None
    known = patterns.agency(head[opening + 1 : closing])
    place = _place_and_date(head[:opening].strip(" ,"), patterns)
    if known is None or place is None:
        return None
    end = closing + 1
    end += head[end : end + 1] == "."
    end, _ = _after_dash(head, end)
    return end, place[0], known.name, place[1]


def _barred(head: str, patterns: Patterns) -> _Found | None:
    pieces = head.split("|", 2)
    if len(pieces) < 2:  # noqa: PLR2004
        return None
    known = patterns.agency(pieces[1])
    place = _place_and_date(pieces[0].strip(), patterns)
    if known is None or place is None:
        return None
    end = len(pieces[0]) + 1 + len(pieces[1]) + (1 if len(pieces) > 2 else 0)  # noqa: PLR2004
    return end, place[0], known.name, place[1]


def _dashed(head: str, patterns: Patterns) -> _Found | None:
    best: tuple[int, str] | None = None
    for dash in (*(f" {dash} " for dash in _DASHES), "—"):
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
        return end, None, known.name, None
    city, comma, sender = before.rpartition(",")
    known = patterns.agency(sender) if comma else None
    if known is not None:
        place = _place_and_date(city, patterns)
        return None if place is None else (end, place[0], known.name, place[1])
    if _is_site(before):
        return end, None, before, None
    place = _place_and_date(before, patterns)
    if place is None or place[0] is None or not _is_capitals(place[0]):
        return None
    return end, place[0], None, place[1]


def _colon(head: str, patterns: Patterns) -> _Found | None:
    at = head.find(":")
    if at <= 0 or not head[at + 1 : at + 2].isspace():
        return None
    place = _place_and_date(head[:at].strip(), patterns)
    if place is None or place[0] is None:
        return None
    # With a colon alone, a capitalised name could as well be a team or a speaker.
    if not (_is_capitals(place[0]) and len(place[0]) > 3) and place[0].count(",") < 2:  # noqa: PLR2004
        return None
    return at + 1, place[0], None, place[1]


def _city(head: str, patterns: Patterns) -> _Found | None:
    """Read a city in small letters, before a dash or colon and a new sentence."""
    for mark in (" - ", " – ", " — ", ": "):
        city, found, rest = head.partition(mark)
        words = city.split()
        most = _MOST_CITY if not _uncased(city[:1] or " ") else 1
        if not found or not rest or rest[0].islower() or not 0 < len(words) <= most:
            continue
        if mark == ": " and "," not in city:
            continue  # a team or a speaker
        place = _place_and_date(city, patterns)
        if place is not None and place[0] is not None and words[0] not in ("The", "A", "An"):
            return len(city) + len(mark.rstrip()), place[0], None, place[1]
    return None


def _after_dash(head: str, at: int) -> tuple[int, bool]:
    """Step over white space and a dash; tells where it ends and whether there was one."""
    rest = head[at:]
    inner = rest.lstrip().removeprefix(".")  # `(EFE).-`
    for dash in (*_DASHES, ":"):
        if inner.startswith(dash):
            return at + len(rest) - len(inner) + len(dash), True
    return at, False


def _is_site(text: str) -> bool:
    """Tell a site that signs with its address: one word with a full stop inside."""
    head, dot, tail = text.partition(".")
    return bool(dot) and " " not in text and len(head) > 2 and tail.isalpha() and len(tail) > 1  # noqa: PLR2004


def _is_capitals(place: str) -> bool:
    """Tell whether the city is in capitals: `SURABAYA, Indonesia` is."""
    city = place.replace("/", ",").split(",", 1)[0]
    return city.isupper() and len(city) > 1


def _is_name(text: str) -> bool:
    words = text.split()
    return 0 < len(words) <= _MOST_WORDS and all(
        w[0].isupper() or _uncased(w) or w == "dpa" for w in words
    )


def _uncased(word: str) -> bool:
    return word[0].isalpha() and word[0].upper() == word[0].lower()


def _place_and_date(text: str, patterns: Patterns) -> tuple[str | None, str | None] | None:
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
        return (None, raw) if raw else None
    folded = text.casefold()
    words = patterns.words
    if len(text) > _LONGEST_PLACE or any(c.isdigit() for c in text):
        return None
    if folded in words.not_datelines or folded in words.weekdays or folded in words.months:
        return None
    for part in text.replace("/", ",").replace("،", ",").replace(" and ", ",").split(","):
        if not _is_place_part(part.strip(), patterns):
            return None
    return text, raw


def _is_place_part(part: str, patterns: Patterns) -> bool:
    words = part.split()
    if not 1 <= len(words) <= _MOST_WORDS + 1:
        return False
    connectors = patterns.words.place_connectors
    for word in words:
        if word.casefold() in connectors or word in ("of", "the"):
            continue
        if not (word[0].isupper() or _uncased(word)) or any(c in word for c in '"“”«»:;!?()'):
            return False
    return words[0][0].isupper() or _uncased(words[0])


def read_dateline_line(text: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read a line that is a dateline and no more."""
    if len(text) > _LONGEST_PLACE + 30:
        return None
    found = opening_dateline(text, start, patterns)
    if found is not None and not text[found.end - start :].strip(" -–—:|."):
        return Dateline(
            text, start, start + len(text), found.location, found.agency, found.date_raw
        )
    bare = text.strip(" ,.-–—:|")
    if bare.endswith(")"):
        # Without a dash only capitals show it: `Old Harbour (AFP)` is a caption.
        found = opening_dateline(f"{bare} -", start, patterns)
        if found is not None and found.location and _is_capitals(found.location):
            return Dateline(
                text, start, start + len(text), found.location, found.agency, found.date_raw
            )
        return None
    return _pair_line(text, bare, start, patterns)


def _pair_line(text: str, bare: str, start: int, patterns: Patterns) -> Dateline | None:
    """Read `Agency, Place,` and `Place: «Agency»`: two parts of which one is an agency."""
    for separator in (",", ":", " - ", " – ", " — ", "|"):
        left, found, right = bare.partition(separator)
        if not found:
            continue
        for agency, place in ((left, right), (right, left)):
            known = patterns.agency(agency)
            if known is None or (separator == "," and agency is right):
                continue  # `Name, Agency` is a picture credit
            where = _place_and_date(place.strip(), patterns)
            if where is not None and not is_person(where[0] or "", patterns):
                return Dateline(text, start, start + len(text), where[0], known.name, where[1])
    return None


def line_agency(text: str, patterns: Patterns) -> str | None:
    """Read a line that is an agency's name, or that of its man: Associated Press Writer."""
    known = patterns.agency(text)
    if known is None:
        agency, _, profession = text.rpartition(" ")
        if profession.casefold() in patterns.words.author_words:
            known = patterns.agency(agency)
    return None if known is None else known.name


def read_byline(text: str, patterns: Patterns) -> FoundByline | None:
    """Read a line that names the author, and nothing but him, his agency and place."""
    if len(text) > _LONGEST_LINE:
        return None
    opener, rest = strip_openers(text, patterns.words.byline)
    if opener:
        found = _labelled(rest.strip(), patterns)
        return None if found is None else _without_jobs(found, patterns)
    signed = _signed(text, patterns)
    if signed is not None:
        return signed
    if text.endswith(")"):
        name, _, place = text[:-1].partition("(")
        if (
            is_person(name.strip(), patterns)
            and _is_place_part(place.strip(), patterns)
            and patterns.agency(place) is None  # `Name (Agency)` is a caption
        ):
            return FoundByline((name.strip(),), None, place.strip())
    for dash in (" - ", " – ", " — ", ": "):
        place, found, name = text.partition(dash)
        if dash == ": " and not (_uncased(name[:1] or " ") or "-" in name):
            continue  # `Poll: Most Trust Their Barber` is a headline
        if found and len(place.split()) <= 2 and _is_place_part(place, patterns):  # noqa: PLR2004
            names = split_names(name, patterns)
            if names and not patterns.agency(name) and all(_is_author(n, patterns) for n in names):
                return FoundByline(names, None, place)
    return None


def _signed(text: str, patterns: Patterns) -> FoundByline | None:
    """Read `Name | Outlet`, `Name · Outlet`, `Name / Outlet / date` and `Name, date`."""
    for mark in (" | ", " · ", " • ", " / ", " , ", ", "):
        name, found, rest = text.partition(mark)
        if not found or not _is_author(name.strip(), patterns):
            continue
        pieces = [piece.strip() for piece in rest.split(mark)]
        moments = [piece for piece in pieces if is_moment(piece, patterns)]
        if moments or (mark not in (", ", " / ") and all(_is_name(p) for p in pieces if p)):
            known = next((a for a in map(patterns.agency, pieces) if a), None)
            moment = moments[0] if moments else None
            return FoundByline((name.strip(),), known.name if known else None, moment=moment)
    name, _, job = text.rpartition(" ")
    if job.casefold() in patterns.words.author_words:
        words = name.split()
        for count in (3, 2):
            head = " ".join(words[:count])
            if len(words) > count and _is_author(head, patterns):
                return FoundByline((head,))
    return None


def _without_jobs(found: FoundByline, patterns: Patterns) -> FoundByline:
    """Cut the agency and the job off the names: `Ana Lund Associated Press`, `…, Senior Editor`."""
    authors: list[str] = []
    agency = found.agency
    jobs = patterns.words.author_words
    for name in found.authors:
        words = name.split()
        if words[-1].casefold() in jobs:
            if len(words) > _MOST_AUTHOR and is_person(" ".join(words[:2]), patterns):
                authors.append(" ".join(words[:2]))
            continue
        for count in (3, 2, 1):
            known = patterns.agency(" ".join(words[-count:])) if len(words) > count + 1 else None
            if known is not None:
                agency, words = agency or known.name, words[:-count]
                break
        authors.append(" ".join(words))
    return evolve(found, authors=tuple(authors), agency=agency)


def _is_author(name: str, patterns: Patterns) -> bool:
    return is_person(name, patterns) and len(name.split()) <= _MOST_AUTHOR


def _labelled(rest: str, patterns: Patterns) -> FoundByline | None:
    """Read what stands behind "By"."""
    if not rest:
        return FoundByline(is_open=True, is_labelled=True)
    if is_moment(rest, patterns):
        return FoundByline(is_labelled=True, moment=rest)
    moment = None
    for dash in (" - ", " – ", " — ", " | ", " • ", " / "):
        head, found, tail = rest.partition(dash)
        if found and is_moment(tail, patterns):
            rest, moment = head.strip(), tail.strip()
            break
        if found and (patterns.agency(tail) or _is_name(tail)):
            known = patterns.agency(tail)
            names = split_names(head, patterns)
            return (
                FoundByline(names, known.name if known else None, None, is_labelled=True)
                if names
                else None
            )
    known = patterns.agency(rest)
    if known is not None:
        return FoundByline((), known.name, None, is_labelled=True, moment=moment)
    if rest[-1] in ".!?:;" and not rest[-3:-1].istitle():
        return None
    names = split_names(rest, patterns)
    agency = None
    if names and (last := patterns.agency(names[-1])):
        names, agency = names[:-1], last.name
    if not names and agency is None:
        return None
    return FoundByline(names, agency, None, is_labelled=True, moment=moment)


def split_names(text: str, patterns: Patterns) -> tuple[str, ...]:
    """Split names at commas and joining words; empty if one of them is no name."""
    for joiner in patterns.words.joiners:
        text = text.replace(f" {joiner} ", ", ")
    names = [name.strip() for name in text.replace("،", ",").split(",")]
    names = [name.split("@", 1)[0].strip() for name in names if name]
    words = patterns.words
    for name in names:
        parts = name.split()
        if not 1 <= len(parts) <= _MOST_WORDS + 2 or any(c.isdigit() for c in name):
            return ()
        if not is_name_word(parts[0]) or not is_name_word(parts[-1]):
            return ()
        if any(p.casefold() in words.weekdays or p.casefold() in words.small for p in parts):
            return ()
    return tuple(names)
