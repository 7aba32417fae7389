"""Where a picture was taken, from the words of its caption.

A reader: from text, dates and patterns to a place. Captions name the place at the end,
before or after the date, or in mid-sentence: "in Istanbul, Türkiye, February 13, 2026",
"on Tuesday in Los Angeles", "in the village of X opposite the settlement of Y". Evidence
is ranked: a place beside the date, then at the end of a sentence, then elsewhere; "in"
before "at", "near" and the like, and a bare "of" only beside a date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.place_asides import BRACKETS, drop_asides
from wireparse._fields.place_names import (
    CLAUSE_ENDS,
    MAX_PART_WORDS,
    MAX_PARTS,
    WORD_EDGES,
    CaptionWords,
    bare_word,
    has_article,
    is_aside,
    is_capitalised,
    is_compass_region,
    is_not_place,
    read_place_name,
    split_caption,
)
from wireparse._vocabulary import DASHES, SENTENCE_ENDS, is_uncased

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._fields.dates import FoundDate
    from wireparse._vocabulary import Patterns, WordLists

__all__ = ["find_place"]

_MAX_NOUN_WORDS: Final = 8
"""Words between "in the" and the "of" of "in the old Red Sea port of"."""
_MAX_DISTANCE_WORDS: Final = 6
"""Words of "40 kilometers (25 miles) north"."""

_BRACKETS: Final = frozenset(BRACKETS)

# The rank of a place is the sum of two weights, of the word before it and of where it stands;
# ranks are only compared.
_WEIGHT_INSIDE: Final = 20
"""Behind "in" and the like."""
_WEIGHT_BESIDE: Final = 10
"""Behind "at", "near" and the like."""
_WEIGHT_NOUN: Final = 9
"""The village of X, whatever stands before it."""
_WEIGHT_MEASURED: Final = -10
"""A distance from a place says where, if nothing nearer does."""
_BESIDE_DATE: Final = 15
"""Right before or behind a date."""
_BESIDE_WEEKDAY: Final = 11
"""The same of a weekday alone."""
_AT_END: Final = 8
"""At the end of a sentence."""
_BEFORE_MORE: Final = 4
"""Before "after", "during" and the like, which follow places and no names of people."""
_TERRITORY: Final = 1
"""Rank of the West Bank, if no town in it is named."""


class _Place(NamedTuple):
    """A place among the words of a caption.

    Attributes:
        rank: How sure it is where the picture was taken; the first of the highest rank is it.
        first: Index of its first word.
        last: Index of its last word.
    """

    rank: int
    first: int
    last: int


def find_place(text: str, dates: Sequence[FoundDate], patterns: Patterns) -> str | None:
    """Find the place in a caption's description.

    Args:
        text: The description, without the credit.
        dates: Its dates.
        patterns: What is known.

    Returns:
        The place as written, or None.
    """
    if not _BRACKETS.isdisjoint(text):
        text, dates = drop_asides(text, dates, patterns.words)
    caption = split_caption(text, dates, patterns.words)
    best: _Place | None = None
    nearest: _Place | None = None
    for at in _introducers(caption):
        found = _read(at, caption)
        if found is None:
            continue
        if nearest is not None and _is_around(nearest, at, found, caption):
            found = nearest._replace(rank=max(nearest.rank, found.rank))
        nearest = found
        if best is None or found.rank > best.rank:
            best = found
    bare = _before_date(caption) or _opening_place(caption)
    if bare is not None and (best is None or bare.rank > best.rank):
        best = bare
    if best is None:
        return _prefixed(caption)
    _, first, last = best
    start = caption.starts[first]
    end = caption.starts[last] + len(caption.words[last])
    follower = caption.words[last + 1] if last + 1 < len(caption.words) else ""
    return _trimmed(text[start:end], follower, caption.known)


def _is_around(town: _Place, at: int, found: _Place, caption: CaptionWords) -> bool:
    """Is it the country or region around the town right before: `in Kvam, in the Lunde Valley`?"""
    if at != town.last + 1 or town.rank == _TERRITORY:
        return False
    inside = caption.known.places_inside
    is_inside = caption.words[at] in inside and caption.words[town.first - 1] in inside
    return is_inside or has_article(found.first, found.last, caption)


def _trimmed(place: str, follower: str, known: WordLists) -> str:
    """Leave out the marks around; the full stop of an abbreviation belongs to it."""
    bare = place.strip(WORD_EDGES)
    is_abbreviated = (
        "." in bare[:-1].rpartition(" ")[2]  # N.M.
        or bare.rpartition(" ")[2] in known.place_abbreviations
        or place.endswith(".,")  # Ore., on Friday
        or (follower[:1].islower() and place.endswith("."))
    )
    for ending in known.owners:
        if bare.endswith(ending):
            return bare[: -len(ending)]
    return bare if is_abbreviated else bare.rstrip("…. ").rstrip(WORD_EDGES)


def _introducers(caption: CaptionWords) -> Iterator[int]:
    """Yield where words stand that can introduce a place."""
    known = caption.known
    for at, word in enumerate(caption.words[:-1]):
        if word in known.places_in or word in known.places_of:
            yield at


def _is_measured(at: int, caption: CaptionWords) -> bool:
    """Is it a distance? "In Geoje, 330 kilometers south of Seoul" was not taken in Seoul."""
    before = caption.words[max(0, at - _MAX_DISTANCE_WORDS) : at]
    return (
        bool(before)
        and before[-1] in caption.known.place_parts
        and any(word.lstrip("(")[0].isdigit() for word in before if word != "(")
    )


def _read(at: int, caption: CaptionWords) -> _Place | None:
    """Read the place that the word at *at* introduces."""
    word = caption.words[at]
    if word in caption.known.places_in:
        first = _after_article(at + 1, caption)
        weight = _WEIGHT_INSIDE if word in caption.known.places_inside else _WEIGHT_BESIDE
    else:
        first = at + 1
        is_noun = at > 0 and caption.words[at - 1] in caption.known.place_nouns
        weight = _WEIGHT_NOUN if is_noun else 0
        if _is_measured(at, caption):
            weight = _WEIGHT_MEASURED
        elif not is_noun and word in caption.known.name_particles:
            return None  # Ana de Lund
    if first is None or first >= len(caption.words):
        return None
    last = read_place_name(first, caption)
    if last is None:
        return None
    if (
        word in caption.known.places_in_the
        and first == at + 1
        and not has_article(first, last, caption)
    ):
        return None  # "im Irak", and not "im Gespräch"
    if weight and is_compass_region(last, first, caption):
        return _Place(_TERRITORY, first, last)  # "in Jenin, in the West Bank": the town is nearer
    rank = weight + _standing(at, last, caption)
    if weight == 0 and rank < _BESIDE_WEEKDAY:
        return None
    is_mid = weight == _WEIGHT_BESIDE or is_uncased(bare_word(caption.words[last]))
    if rank == weight and is_mid and not _is_shown(first, last, caption):
        # In mid-sentence "at" and "near" prove nothing, and without capitals nothing
        # shows where a name ends.
        return None
    return _Place(rank, first, last)


def _is_shown(first: int, last: int, caption: CaptionWords) -> bool:
    """Do words without capitals show what a name is: a city, the north of a country?"""
    known, words = caption.known, caption.words
    return is_uncased(bare_word(words[last])) and (
        words[first - 1] in known.place_nouns
        or words[first] in known.place_heads
        or not known.place_parts.isdisjoint(words[first + 1 : last])
    )


def _before_date(caption: CaptionWords) -> _Place | None:
    """Read city and country right before a date, whatever word introduces them."""
    words = caption.words
    for day in caption.dates:
        last = day.first - 1
        if last >= 0 and words[last] in caption.known.date_joiners:
            last -= 1
        if day.is_weekday or last < 1 or words[last][-1] not in ",،":
            continue
        first, commas = _parts_before(last, caption)
        person = _listed_person(first, last, caption) if commas else None
        if person is not None:
            first = person + 1
        is_parted = commas > 0 or (first > 0 and is_aside(words[first - 1], caption.known))
        if is_parted and 0 < first <= last and not is_not_place(first, last, caption):
            return _Place(_BESIDE_DATE + 1, first, last)
    return None


def _listed_person(first: int, last: int, caption: CaptionWords) -> int | None:
    """Return the last word of the person who ends a list: `and Jon Berg, Kvam, Norway`."""
    words, known = caption.words, caption.known
    if first == 0 or words[first - 1] not in known.joiners or words[first][-1] == ",":
        return None
    return next((at for at in range(first, last) if words[at][-1] in ",،"), None)


def _opening_place(caption: CaptionWords) -> _Place | None:
    """Read the place that opens a caption, a dash and a date behind: `KVAM, NORWAY - MAY 4:`."""
    words, dates = caption.words, caption.dates
    if not dates or dates[0].first < 2 or words[dates[0].last][-1] != ":":  # noqa: PLR2004
        return None
    last = dates[0].first - 2
    if words[last + 1] not in DASHES or last >= MAX_PART_WORDS:
        return None
    if all(map(is_capitalised, words[: last + 1])) and not is_not_place(0, last, caption):
        return _Place(_BESIDE_DATE + 1, 0, last)
    return None


def _parts_before(last: int, caption: CaptionWords) -> tuple[int, int]:
    """Go back over the capitalised words that end at *last*, and count the commas in them."""
    words = caption.words
    first, commas = last, 0
    while first >= 0 and last - first < MAX_PART_WORDS and is_capitalised(words[first]):
        word = words[first]
        if not _BRACKETS.isdisjoint(word) or is_aside(word, caption.known):
            break
        if first < last and word[-1] in SENTENCE_ENDS and not _is_short(word, caption.known):
            break
        if first < last and words[first][-1] in ",،":
            commas += 1
            if commas == MAX_PARTS:
                break
        first -= 1
    return first + 1, commas


def _is_short(word: str, known: WordLists) -> bool:
    """Is it a short form or an initial, so that its full stop ends no sentence?"""
    return word in known.place_openers or word in known.place_abbreviations or len(word) <= 2  # noqa: PLR2004


def _standing(at: int, last: int, caption: CaptionWords) -> int:
    """Rank where a place stands: beside a date, at the end of a sentence, elsewhere."""
    words = caption.words
    for day in caption.dates:
        between = words[last + 1 : day.first] if last < day.first else words[day.last + 1 : at]
        if len(between) <= 1 and caption.known.date_joiners.issuperset(between):
            return _BESIDE_WEEKDAY if day.is_weekday else _BESIDE_DATE
    if last == len(words) - 1 or words[last][-1] in ".;":
        return _AT_END
    return _BEFORE_MORE if words[last + 1] in caption.known.place_followers else 0


def _after_article(at: int, caption: CaptionWords) -> int | None:
    """Step over "the", and over "the old Red Sea port of"."""
    words, known = caption.words, caption.known
    head = words[at]
    if is_uncased(head) and head in known.place_nouns and at + 1 < len(words):
        return _after_noun(at, caption)
    if head[0].isupper() and head in known.place_nouns and at + 1 < len(words):
        return at + 1 + (words[at + 1] in known.places_of)  # im Hafen von Kvam, im Dorf Kvam
    if head not in known.articles and not head[0].islower():
        return at
    named = _named_noun(at, caption)
    if named is not None:
        return named
    if head in known.definite_articles:
        return at + 1
    return at if head in known.place_parts else None


def _named_noun(at: int, caption: CaptionWords) -> int | None:
    """Find the name behind the noun of "the old port of Kvam" and "the capital, Kvam, on"."""
    words, known = caption.words, caption.known
    for step in range(at, min(at + _MAX_NOUN_WORDS, len(words) - 1)):
        name = words[step + 1]
        if words[step] in known.place_nouns:
            if name in known.places_of:
                return step + 2
            if is_capitalised(name):
                return step + 1  # in the village Kifl Hares, in the capital Tehran
        if words[step][-1] in CLAUSE_ENDS:
            is_noun = bare_word(words[step]) in known.place_nouns
            is_name = is_noun and is_capitalised(name) and name[-1] in CLAUSE_ENDS
            return step + 1 if is_name else None
    return None


def _after_noun(at: int, caption: CaptionWords) -> int | None:
    """Step over the noun at *at*, and an adjective that agrees with it: العاصمة السورية دمشق."""
    words, known = caption.words, caption.known
    if words[at + 1] in known.places_in:
        return None
    articles = known.glued_articles
    is_adjective = words[at].startswith(articles) and words[at + 1].startswith(articles)
    if is_adjective and at + 2 < len(words) and words[at + 1][-1] not in CLAUSE_ENDS:
        return at + 2
    return at + 1  # في مدينة الفاشر


def _prefixed(caption: CaptionWords) -> str | None:
    """Read a place that is written together with its preposition (Arabic, last word)."""
    end = min((day.first for day in caption.dates), default=len(caption.words))
    known = caption.known
    for prefix in known.place_prefixes if end else ():
        word = caption.words[end - 1].strip(" .،,")
        bare = word.removeprefix(prefix)
        is_name = bare.startswith(known.glued_articles) and bare not in known.not_places
        if bare != word and is_name:
            return bare
    return None
