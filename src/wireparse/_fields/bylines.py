"""Bylines: who wrote the story.

A reader: from a line and patterns to names, and what else such lines hold: the agency,
the place, the time of publication.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.dateline_places import is_name, is_place_part
from wireparse._fields.dates import strip_openers
from wireparse._fields.person_names import is_name_word, is_person
from wireparse._fields.timestamps import is_moment
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["FoundByline", "line_agency", "read_byline", "split_names"]


_MAX_BYLINE_CHARS: Final = 130
"""Characters of a byline, several authors and their agency included."""
_MAX_NAME_WORDS: Final = 4
"""Words of a name between commas, but for two particles."""
_MAX_AUTHOR_WORDS: Final = 3
"""Words of a name that no word like "By" proves to be an author's."""
_MAX_SIGN_CHARS: Final = 4
"""Letters of the sign of an editor."""


class FoundByline(NamedTuple):
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


def line_agency(text: str, patterns: Patterns) -> str | None:
    """Read a line that is an agency's name, or that of its man: Associated Press Writer."""
    known = patterns.agency(text) or patterns.agency(text.lstrip("-–— "))  # `-- BERNAMA`
    if known is None:
        agency, _, signs = text.partition(" ")
        if signs.isupper() and all(len(sign) <= _MAX_SIGN_CHARS for sign in signs.split()):
            known = patterns.agency(agency)  # the desk signs with it: `PTI SKN ROH`
    if known is None:
        agency, _, profession = text.rpartition(" ")
        if profession.casefold() in patterns.words.author_words:
            known = patterns.agency(agency)
    return None if known is None else known.name


def read_byline(text: str, patterns: Patterns, *, in_header: bool = False) -> FoundByline | None:
    """Read a line that names the author, and nothing but him, his agency and place.

    Args:
        text: The line.
        patterns: What is known.
        in_header: Whether it stands under the headline, where `Name in City` is no
            caption and no crosshead.
    """
    if len(text) > _MAX_BYLINE_CHARS:
        return None
    opener, rest = strip_openers(text, patterns.words.byline)
    if opener:
        labelled = _labelled(rest.strip(), patterns)
        return None if labelled is None else _without_jobs(labelled, patterns)
    found = _signed(text, patterns) or _placed(text, patterns, in_header=in_header)
    if found is None and in_header:
        return _posted(text, patterns) or _dated(text, patterns)
    return found


def _dated(text: str, patterns: Patterns) -> FoundByline | None:
    """Read `Name Published February 11, 2025`, also of several names."""
    head, moment = _without_moment(text, patterns)
    names = split_names(head, patterns) if moment is not None else ()
    if not names or not all(_is_author(name, patterns) for name in names):
        return None
    return FoundByline(names, moment=moment)


def _posted(text: str, patterns: Patterns) -> FoundByline | None:
    """Read `Name in City` and `Name and Name in City`."""
    for word in patterns.words.located_in:
        head, found, place = text.rpartition(f" {word} ")
        names = split_names(head, patterns) if found and is_place_part(place, patterns) else ()
        if names and all(_is_author(name, patterns) for name in names):
            return FoundByline(names, None, place)
    return None


def _placed(text: str, patterns: Patterns, *, in_header: bool) -> FoundByline | None:
    """Read `Name (City)`, `City - Name` and, where no headline looks so, `City: Name`."""
    if text.endswith(")"):
        name, _, place = text[:-1].partition("(")
        if (
            is_person(name.strip(), patterns)
            and is_place_part(place.strip(), patterns)
            and patterns.agency(place) is None  # `Name (Agency)` is a caption
        ):
            return FoundByline((name.strip(),), None, place.strip())
    for dash in (" - ", " – ", " — ", ": "):
        if dash not in text:
            continue
        place, _, name = text.partition(dash)
        if dash == ": " and not (in_header or is_uncased(name[:1] or " ") or "-" in name):
            continue  # `Poll: Most Trust Their Barber` is a headline
        if len(place.split()) <= 2 and is_place_part(place, patterns):  # noqa: PLR2004
            names = split_names(name, patterns)
            if names and not patterns.agency(name) and all(_is_author(n, patterns) for n in names):
                return FoundByline(names, None, place)
    return None


def _signed(text: str, patterns: Patterns) -> FoundByline | None:
    """Read `Name | Outlet`, `Name · Outlet`, `Name / Outlet / date` and `Name, date`."""
    for mark in (" | ", " · ", " • ", " / ", " , ", ", "):
        if mark not in text:
            continue
        name, _, rest = text.partition(mark)
        name = name.partition("@")[0]  # `Name@account / 10 months ago`
        if not _is_author(name.strip(), patterns):
            if mark == " | ":
                return _desked(rest.split(mark), patterns)
            continue
        pieces = [piece.strip() for piece in rest.split(mark)]
        moments = [piece for piece in pieces if is_moment(piece, patterns)]
        if moments or (mark not in (", ", " / ") and all(is_name(p) for p in pieces if p)):
            known = next((a for a in map(patterns.agency, pieces) if a), None)
            moment = moments[0] if moments else None
            return FoundByline((name.strip(),), known.name if known else None, moment=moment)
    return _with_job(text, patterns)


def _desked(pieces: list[str], patterns: Patterns) -> FoundByline | None:
    """Read `World | Agency | Updated: date`, from the second piece on."""
    known = next((a for a in map(patterns.agency, pieces) if a), None)
    moment = next((p.strip() for p in pieces if is_moment(p.strip(), patterns)), None)
    if known is None or moment is None:
        return None
    return FoundByline((), known.name, moment=moment)


def _with_job(text: str, patterns: Patterns) -> FoundByline | None:
    """Read `Name Wales correspondent`."""
    before, _, job = text.rpartition(" ")
    if job.casefold() not in patterns.words.author_words:
        return None
    words = before.split()
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
            if len(words) > _MAX_AUTHOR_WORDS and is_person(" ".join(words[:2]), patterns):
                authors.append(" ".join(words[:2]))
            continue
        for count in (3, 2, 1):
            known = patterns.agency(" ".join(words[-count:])) if len(words) > count + 1 else None
            if known is not None:
                agency, words = agency or known.name, words[:-count]
                break
        authors.append(" ".join(words))
    return found._replace(authors=tuple(authors), agency=agency)


def _is_author(name: str, patterns: Patterns) -> bool:
    """Does it read like the name of a person, and is it short enough for no headline?"""
    return is_person(name, patterns) and len(name.split()) <= _MAX_AUTHOR_WORDS


def _labelled(rest: str, patterns: Patterns) -> FoundByline | None:
    """Read what stands behind "By"."""
    if not rest:
        return FoundByline(is_open=True, is_labelled=True)
    if is_moment(rest, patterns):
        return FoundByline(is_labelled=True, moment=rest)
    rest, moment = _without_moment(rest, patterns)
    for dash in (" - ", " – ", " — ", " | ", " • ", " / "):
        head, found, tail = rest.partition(dash)
        if found and is_moment(tail, patterns):
            rest, moment = head.strip(), tail.strip()
            break
        if found and (patterns.agency(tail) or is_name(tail)):
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


def _without_moment(text: str, patterns: Patterns) -> tuple[str, str | None]:
    """Cut off the moment behind names: `By Name. Published 2 May.`, `By Name Updated 2 May`."""
    name, at, tail = text.partition("@")
    if at and is_moment(tail.partition(" ")[2], patterns):
        return name, tail.partition(" ")[2]
    name, _, tail = text.partition(". ")
    openers = patterns.words.published + patterns.words.updated
    if strip_openers(tail, openers)[0]:
        return name, tail
    for count in range(1, text.count(" ") + 1) if patterns.dates.digit.search(text) else ():
        *words, tail = text.split(None, count)
        if patterns.dates.digit.search(words[-1]):
            break  # an earlier moment: `By Name - Mar 12, 2025 - Last updated Mar 13, 2025`
        opener, moment = strip_openers(tail, openers)
        if opener and is_moment(moment, patterns):
            return " ".join(words), tail
    return text, None


def split_names(text: str, patterns: Patterns) -> tuple[str, ...]:
    """Split names at commas and joining words; empty if one of them is no name."""
    for joiner in patterns.words.joiners:
        text = text.replace(f" {joiner} ", ", ")
    names = [name.strip() for name in text.replace("،", ",").split(",")]
    names = [name.split("@", 1)[0].strip() for name in names if name]
    words = patterns.words
    for name in names:
        if name.islower() and patterns.agency(name) is not None:
            continue  # dpa
        parts = name.split()
        if not 1 <= len(parts) <= _MAX_NAME_WORDS + 2 or any(map(str.isdigit, name)):
            return ()
        if not is_name_word(parts[0]) or not is_name_word(parts[-1]):
            return ()
        if any(p.casefold() in words.weekdays or p.casefold() in words.small for p in parts):
            return ()
    return tuple(names)
