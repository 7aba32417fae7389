"""Bylines: who wrote the story.

A reader: from a line and patterns to names, and what else such lines hold: the agency,
the place, the time of publication.

A line is a byline if all of its parts are known, in any order and with any sign between them: a
word like "By", names and what joins them, professions, those who sign without a name, places,
agencies, moments, addresses. Without a word like "By", something beside the names must show that
they are an author's; how much is needed depends on whether a headline stands above.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.author_names import is_author, split_names
from wireparse._fields.author_roles import is_place, is_staff, read_role
from wireparse._fields.byline_grammar import ANYWHERE, UNDER_HEADLINE, read_parts
from wireparse._fields.byline_parts import Kind, cut_parts
from wireparse._fields.dateline_places import is_place_part
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["FoundByline", "describes_author", "line_agency", "read_byline"]


_MAX_BYLINE_CHARS: Final = 160
"""Characters of a byline, several authors, their agency and addresses included."""
_MAX_BYLINE_WORDS: Final = 24
"""Words of the same."""
_MAX_SIGN_CHARS: Final = 4
"""Letters of the sign of an editor."""
_EDGES: Final = " \t\u00a0•·▪|,*>"
"""What stands around a line and is none of it."""
_DASHES: Final = "-–—"
"""Before a name they stand where words are quoted: `— Ana Lund (@analund) March 4, 2024`."""
_SIGNS: Final = "|•·▪;/,،@()[]-–—:"
"""Without a word like "By", one of them stands in a byline, or a word that only they have."""


class FoundByline(NamedTuple):
    """What a line says about the author.

    Attributes:
        authors: The names.
        agency: The agency, where it signs instead of or beside a name.
        location: The place, in `Name (City)`, `Name in City` and `City - Name`.
        is_open: Whether it is "By" alone: the name is on the next line.
        is_labelled: Whether a word like "By" proves it.
        moment: What stands beside the name and is the time of publication.
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


def describes_author(text: str, patterns: Patterns) -> bool:
    """Does a line say what the author above it is, or where he is reached?"""
    parts = cut_parts(text, patterns)
    return all(
        part.kind is not Kind.WORDS
        or is_staff(part.text, patterns)
        or patterns.agency(part.text) is not None
        or read_role(part.text, patterns, is_parted=True) is not None
        for part in parts
    )


def read_byline(text: str, patterns: Patterns, *, in_header: bool = False) -> FoundByline | None:
    """Read a line that names the author, and nothing but him, his agency and place.

    Args:
        text: The line.
        patterns: What is known.
        in_header: Whether it stands under the headline, where `Name in City` is no
            caption and no crosshead.
    """
    if len(text) > _MAX_BYLINE_CHARS or text.count(" ") >= _MAX_BYLINE_WORDS:
        return None
    bare = text.strip(_EDGES)
    is_quoted = bare.startswith(tuple(_DASHES))
    bare = bare.strip(_DASHES + _EDGES)
    if not bare or not _may_be(bare, patterns):
        return None
    reading = read_parts(bare, patterns)
    needed = UNDER_HEADLINE if in_header else ANYWHERE
    if reading is None or (not reading.is_labelled and (reading.proof < needed or is_quoted)):
        return None if is_quoted else _placed(bare, patterns, in_header=in_header)
    names = reading.names
    moment = bare[slice(*reading.moment)] if reading.moment is not None else None
    return FoundByline(
        names.authors, names.agency, names.location, reading.is_open, reading.is_labelled, moment
    )


def _may_be(text: str, patterns: Patterns) -> bool:
    """May a line be a byline? A cheap test that rules most lines out."""
    words = patterns.words
    if text[:2].casefold() in patterns.prefilters.byline_openers:
        return True
    if text[-1] in ".!?…" and text.count(" ") > 2:  # noqa: PLR2004  a sentence
        return False
    if any(map(text.__contains__, _SIGNS)) or patterns.dates.digit.search(text) is not None:
        return True
    return not words.byline_clues.isdisjoint(text.casefold().split())


def _placed(text: str, patterns: Patterns, *, in_header: bool) -> FoundByline | None:
    """Read `City - Name` and, where no headline looks so, `City: Name`."""
    for dash in (" - ", " – ", " — ", ": "):
        if dash not in text:
            continue
        place, _, name = text.partition(dash)
        if dash == ": " and not (in_header or is_uncased(name[:1] or " ") or "-" in name):
            continue  # `Poll: Most Trust Their Barber` is a headline
        if dash == ": " and not is_place(place, patterns):
            continue  # `Photo: Ana Lund`
        if len(place.split()) <= 2 and is_place_part(place, patterns):  # noqa: PLR2004
            names = split_names(name, patterns)
            if names and not patterns.agency(name) and all(is_author(n, patterns) for n in names):
                return FoundByline(names, None, place)
    return None
