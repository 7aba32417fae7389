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
from wireparse._fields.byline_grammar import ANYWHERE, NO_PROOF, UNDER_HEADLINE, read_parts
from wireparse._fields.byline_parts import Kind, cut_parts
from wireparse._fields.dateline_places import is_place_part
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["FoundByline", "describes_author", "line_agency", "read_bylines"]


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
_SIGNS: Final = ("|", "•", "·", "▪", ";", "/", ",", "،", "@", "(", "[", " - ", "–", "—", ": ")
"""Without a word like "By", one of them stands in a byline, or a word that only they have."""
_WORD_EDGES: Final = ".,،:;()[]|/"
"""What stands around a word and is none of it."""
_MAX_SHORT_FORM: Final = 3
"""Characters of a short form that ends a line: `Jr.`."""
_MAX_BARE_WORDS: Final = 12
"""Capitalised words of a byline without a word like "By"."""


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


_NEITHER: Final = (None, None)


def line_agency(text: str, patterns: Patterns) -> str | None:
    """Read a line that is an agency's name, or that of its man: Associated Press Writer.

    Whoever passes on what others made signs pictures and no stories: Getty Images.
    """
    known = patterns.agency(text) or patterns.agency(text.lstrip("-–— "))  # `-- BERNAMA`
    if known is None:
        agency, _, signs = text.partition(" ")
        if signs.isupper() and all(len(sign) <= _MAX_SIGN_CHARS for sign in signs.split()):
            known = patterns.agency(agency)  # the desk signs with it: `PTI SKN ROH`
    if known is None:
        agency, _, profession = text.rpartition(" ")
        if profession.casefold() in patterns.words.author_words:
            known = patterns.agency(agency)
    return None if known is None or known.distributes else known.name


def describes_author(text: str, patterns: Patterns) -> bool:
    """Does a line say what the author above it is, or where he is reached?"""
    parts = cut_parts(text, patterns)
    return bool(parts) and all(
        part.kind is not Kind.WORDS
        or is_staff(part.text, patterns)
        or patterns.agency(part.text) is not None
        or read_role(part.text, patterns, is_parted=True) is not None
        for part in parts
    )


def read_bylines(text: str, patterns: Patterns) -> tuple[FoundByline | None, FoundByline | None]:
    """Read a line that names the author, and nothing but him, his agency and place.

    Returns:
        What it says where nothing is known of what stands above it, and under the headline,
        where `Name in City` is no caption and no crosshead.
    """
    found = _read_line(text, patterns)
    if found is None:
        return _NEITHER
    byline, proof = found
    if byline is not None and proof >= ANYWHERE:
        return byline, byline
    bare = text.strip(_DASHES + _EDGES)
    anywhere = _placed(bare, patterns, in_header=False)
    if byline is not None and proof >= UNDER_HEADLINE:
        return anywhere, byline
    return anywhere, anywhere or _placed(bare, patterns, in_header=True)


def _read_line(text: str, patterns: Patterns) -> tuple[FoundByline | None, int] | None:
    """Read the parts of a line, and how surely they are a byline; None if it can be none."""
    if len(text) > _MAX_BYLINE_CHARS or not _may_be(text, patterns):
        return None
    bare = text.strip(_EDGES)
    is_quoted = bare.startswith(("-", "–", "—"))
    bare = bare.strip(_DASHES + _EDGES)
    reading = read_parts(bare, patterns) if bare else None
    if is_quoted and (reading is None or not reading.is_labelled):
        return None
    if reading is None:
        return None, NO_PROOF
    names = reading.names
    moment = bare[slice(*reading.moment)] if reading.moment is not None else None
    is_labelled = reading.is_labelled
    found = FoundByline(
        names.authors, names.agency, names.location, reading.is_open, is_labelled, moment
    )
    return found, ANYWHERE if is_labelled else reading.proof


def _may_be(text: str, patterns: Patterns) -> bool:
    """May a line be a byline? A cheap test that rules most lines out."""
    words = text.split()
    if not words:
        return False
    # Only what a page puts before a bar may be of any words.
    if len(words) > _MAX_BYLINE_WORDS or ("|" not in text and _has_prose(words, patterns)):
        return False
    signoff = patterns.signoffs.opener
    if text[0] == "(" and signoff is not None and signoff.match(text, 1):
        return False  # `(Reporting by Ana Lund)`
    openers = patterns.prefilters.byline_openers
    if any(word.strip(_WORD_EDGES).casefold() in openers for word in words[:2]):
        return True
    is_short = words[-1].count(".") > 1 or len(words[-1]) <= _MAX_SHORT_FORM
    if text[-1] in ".!?…" and len(words) > 3 and not is_short:  # noqa: PLR2004
        return False  # a sentence
    capitals = sum(not word.islower() and word[0].isalpha() for word in words)
    if not 1 < capitals <= _MAX_BARE_WORDS:
        return capitals == 1 and "@" in text
    if any(map(text.__contains__, _SIGNS)) or patterns.dates.digit.search(text) is not None:
        return True
    return not patterns.words.byline_clues.isdisjoint(text.casefold().split())


def _has_prose(words: list[str], patterns: Patterns) -> bool:
    """Has a line words in small letters that no byline has, but behind a number: `1:15 pm`?"""
    known = patterns.prefilters.byline_words
    last = "-"
    for word in words:
        if word not in known and word.islower() and not last[-1].isdigit():
            bare = word.strip(_WORD_EDGES)
            if bare.isalpha() and bare not in known:
                return True
        last = word
    return False


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
