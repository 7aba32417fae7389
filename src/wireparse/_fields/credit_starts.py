"""Where a picture credit could begin that no bracket opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.credit_labels import label_starts
from wireparse._fields.person_names import is_person
from wireparse._vocabulary import CLAUSE_ENDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._vocabulary import Patterns

__all__ = ["bare_starts", "inner_starts"]

_BREAKS: Final = (".", " - ", "–", "—", ")", "!", "?", "…", "©", "  ")
"""One of them is in every break but those of other white space."""
_AGENCY_ENDS: Final = ("/", ",", ".", " |", " (")
"""What ends the name of an agency behind a slash."""
_MAX_NAME_CHARS: Final = 80
"""Characters of the words before a slash that are asked."""
_MIN_WORDS: Final = 2
"""Words of a description, and of a name."""


def bare_starts(text: str, low: int, end: int, patterns: Patterns) -> list[int]:
    """List where a bare credit could begin that ends at *end*, the nearest to it first."""
    places = [*inner_starts(text, low, end, patterns)]
    if any(map(text.__contains__, _BREAKS)) or not text.isprintable():
        places += [m.end() for m in patterns.credits.before.finditer(text, low, end)]
    at = text.find("©", low, end)
    if at > low:
        places.append(at)
    places = [place + 2 * text.startswith("/ ", place) for place in places]
    return sorted({p for p in places if low < p < end and not text[p].isspace()}, reverse=True)


def inner_starts(text: str, low: int, end: int, patterns: Patterns) -> Iterator[int]:
    """Yield where a credit begins by its own words, also without a full stop before it."""
    yield from label_starts(text, low, end, patterns.words)
    slash = text.find("/", low, end)
    while slash > 0:
        yield from _around_slash(text, low, slash, end, patterns)
        slash = text.find("/", slash + 1, end)


def _around_slash(text: str, low: int, slash: int, end: int, patterns: Patterns) -> Iterator[int]:
    """Yield where a credit begins that has an agency on one side of a slash."""
    words = text[max(low, slash - _MAX_NAME_CHARS) : slash].split()
    if not words:
        return
    *before, last = words
    if last.isupper() and patterns.agency(last):
        yield text.rfind(last, low, slash)  # `… in Lunde REUTERS/Name`
    elif before and before[-1].isupper() and last.casefold() in patterns.words.labels:
        if patterns.agency(before[-1]):
            yield text.rfind(before[-1], low, slash)  # `… in Lunde AP Photo/Name`
    elif _opens_agency(text[slash + 1 : min(end, slash + _MAX_NAME_CHARS)], patterns):
        yield from _before_agency(text, slash, words, patterns)


def _opens_agency(text: str, patterns: Patterns) -> bool:
    """Does a text begin with the name of an agency?"""
    passed = (f" {word} " for word in patterns.words.via)
    stops = [at for sign in (*_AGENCY_ENDS, *passed) if (at := text.find(sign, 1)) > 0]
    name = text[: min(stops, default=len(text))]
    return patterns.agency(name) is not None or (
        name[:1] == " " and patterns.agency(name.split()[0] if name.strip() else "") is not None
    )


def _before_agency(text: str, slash: int, words: list[str], patterns: Patterns) -> Iterator[int]:
    """Yield where a credit begins whose agency stands behind a slash.

    `… in Lunde / AFP / Name`, and with the photographer before it, where his last name is in
    capitals or what stands before him is not: `… in Lunde Name NAME / AFP`, `… pier Name/AFP`.
    """
    if len(words) <= _MIN_WORDS or not _is_maker(words, patterns):
        if text[slash - 1] == text[slash + 1] == " " and text[slash + 2].isupper():
            yield slash
        return
    is_labelled = words[-3].casefold() in patterns.words.labels  # `Copyright Name/Agency`
    start = text.rfind(words[-2], 0, slash)
    sentence, _, name = words[-2].rpartition(".")
    if min(len(sentence), len(name)) > _MIN_WORDS:
        start += len(sentence) + 1  # `… on Monday.Name Name/Agency`
    yield text.rfind(words[-3], 0, start) if is_labelled else start


def _is_maker(words: list[str], patterns: Patterns) -> bool:
    """Are the last two words a photographer's name, and no longer one?"""
    *_, before, first, last = words
    if last.casefold() in patterns.words.label_parts or first[-1] in CLAUSE_ENDS:
        return False
    if last.isupper() and last.isalpha() and first[0].isupper() and not first.isupper():
        return True  # as AFP prints its photographers
    is_open = not before[0].isupper() or before.casefold() in patterns.words.labels
    return is_open and is_person(f"{first} {last}", patterns)
