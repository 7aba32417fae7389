"""What stands beside an author's name: his profession, his desk, or those who signed with it.

A reader of a few words, between the signs of a line or behind a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.dateline_places import is_place_part

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["Job", "cut_place", "is_place", "is_staff", "read_role"]


_MAX_ROLE_WORDS: Final = 7
"""Words of a profession with its desk and city."""
_MAX_AGENCY_WORDS: Final = 3
"""Words of an agency before a profession: `The Associated Press Writer`."""
_MAX_PLACE_WORDS: Final = 3
"""Words of a city."""
_EDGES: Final = ".,'’:"
"""What stands around a word and is none of it."""


class Job(NamedTuple):
    """A profession, and what it says besides.

    Attributes:
        agency: The agency that somebody writes for: `AP Political Writer`.
        location: Where he writes: `correspondent in Kvam`.
    """

    agency: str | None = None
    location: str | None = None


def read_role(text: str, patterns: Patterns, *, is_parted: bool) -> Job | None:
    """Read a profession.

    Args:
        text: The words.
        patterns: What is known.
        is_parted: Whether a sign parts it from the name before: then words may be in it that
            are not known (`Kvam Correspondent`).
    """
    words = text.split()
    if not words or len(words) > _MAX_ROLE_WORDS or any(map(str.isdigit, text)):
        return None
    for count in range(min(_MAX_AGENCY_WORDS, len(words) - 1), 0, -1):
        known = patterns.agency(" ".join(words[:count]))
        if known is not None and _names_role(words[count:], patterns, is_parted=is_parted):
            return Job(known.name)
    head, place = cut_place(text, patterns)
    if place is not None and _names_role(head.split(), patterns, is_parted=is_parted):
        return Job(None, place)
    return Job() if _names_role(words, patterns, is_parted=is_parted) else None


def _names_role(words: list[str], patterns: Patterns, *, is_parted: bool) -> bool:
    """Do words name a profession?"""
    known = patterns.words
    bare = [word.strip(_EDGES).casefold() for word in words]
    heads = [_is_head(word, patterns) for word in bare]
    if not any(heads):
        return False
    fields = known.author_fields
    between = known.small | known.definite_articles
    others = [
        word
        for word, folded, is_head in zip(words, bare, heads, strict=True)
        if not (is_head or folded in fields or folded in between)
    ]
    if not others:
        return bare[0] not in between
    are_names = all(word[0].isupper() or word[0].isdigit() for word in others)
    if heads[-1] and are_names and (is_parted or bare[0] in fields):
        return True
    if heads[-1] and words[-1].islower() and len(words) == 2 and are_names:  # noqa: PLR2004
        return True  # `Wales correspondent`
    return is_parted and heads[0] and len(words) > 1 and bare[1] in between and are_names


def _is_head(word: str, patterns: Patterns) -> bool:
    """Is it the word for a profession, or does it hold one: `Editor-in-Chief`?"""
    known = patterns.words
    heads = (known.author_words, known.author_ranks)
    return any(part in head for head in heads for part in (word, *word.split("-")))


def is_staff(text: str, patterns: Patterns) -> bool:
    """Are those meant who sign without a name: `Staff Writer`, `Our Correspondent`?"""
    words = [word.strip(_EDGES).casefold() for word in text.split()]
    known = patterns.words
    return not known.staff.isdisjoint(words) and all(
        word in known.staff
        or word in known.author_fields
        or word in known.definite_articles
        or _is_head(word, patterns)
        for word in words
    )


def is_place(text: str, patterns: Patterns) -> bool:
    """Can a few words be the city that somebody writes from?"""
    words = text.split()
    known = patterns.words
    return (
        0 < len(words) <= _MAX_PLACE_WORDS
        and not any(map(str.isdigit, text))
        and is_place_part(text, patterns)
        and not any(_is_no_place(word.casefold(), patterns) for word in words)
        and text.casefold() not in known.weekdays
        and text.casefold() not in known.months
    )


def _is_no_place(word: str, patterns: Patterns) -> bool:
    """Is it a word of a body, of a picture's credit, or one that sentences begin with?"""
    known = patterns.words
    others = (known.not_persons, known.label_parts, known.staff, known.openers)
    return word not in known.definite_articles and any(word in words for words in others)


def cut_place(text: str, patterns: Patterns) -> tuple[str, str | None]:
    """Cut off where somebody writes from: `Ana Lund in Kvam`, `Ana Lund reports from Kvam`.

    Returns:
        What stands before, and the place; the text and None where there is none.
    """
    small = text.casefold()
    if patterns.words.byline_clues.isdisjoint(small.split()) or len(small) != len(text):
        return text, None
    for word in patterns.words.located_in:
        at = small.rfind(f" {word} ")
        place = text[at + len(word) + 2 :].strip()
        if at > 0 and is_place(place, patterns):
            return text[:at], place
        if small.startswith(f"{word} ") and is_place(text[len(word) + 1 :], patterns):
            return "", text[len(word) + 1 :]
    return text, None
