"""Where a picture was taken, from the words of its caption.

A reader: from text, dates and patterns to a place. Captions name the place at the end,
before or after the date, or in mid-sentence: "in Istanbul, Türkiye, February 13, 2026",
"on Tuesday in Los Angeles", "in the village of X opposite the settlement of Y". Evidence
is ranked: a place beside the date, then at the end of a sentence, then elsewhere; "in"
before "at", "near" and the like, and a bare "of" only beside a date.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._caption_words import (
    AROUND,
    CLOSING,
    CaptionWords,
    bare_word,
    is_capital,
    split_caption,
)
from wireparse._letters import is_uncased

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._dates import FoundDate
    from wireparse._patterns import Patterns
    from wireparse._words import Words

__all__ = ["find_place"]

_LONGEST_NAME: Final = 5
"""Words in one part of a place's name."""
_LONGEST_PART: Final = 3
"""Words of "southern suburbs" and the like."""
_OWNING: Final = ("'s", "’s")
_MOST_PARTS: Final = 3
"""Parts between commas: city, state, country."""
_REACH: Final = 8
"""Words between "in the" and the "of" of "in the old Red Sea port of"."""

_SAINTS: Final = frozenset(("St.", "Ste.", "Mt.", "Ft."))
"""Short forms that open a name."""
_MEASURE: Final = 6
"""Words of "40 kilometers (25 miles) north"."""
_ARTICLES: Final = frozenset(("the", "a", "an"))
_INSIDE: Final = frozenset(("in", "inside", "في", "بمدينة", "بالعاصمة"))
_WEIGHT_INSIDE: Final = 20
_WEIGHT_BESIDE: Final = 10
_WEIGHT_NOUN: Final = 9
"""The village of X, whatever stands before it."""
_WEIGHT_MEASURED: Final = -10
"""A distance from a place tells where, if nothing nearer does."""
_TERRITORY: Final = 1
"""The West Bank, if no town in it is named."""
_BESIDE_DATE: Final = 15
_BESIDE_WEEKDAY: Final = 11
_AT_END: Final = 8
_BEFORE_MORE: Final = 4
"""Before "after", "during" and the like, which follow places and no names of people."""

_DATE_JOINERS: Final = frozenset(("on", "in", "late", "early", "at", "near", "since", "في", "يوم"))
_FOLLOWERS: Final = frozenset(
    ("on", "in", "after", "before", "during", "as", "where", "when", "while", "following", "late",
     "early", "at", "near", "ahead", "amid", "since", "to", "by", "with", "for", "and", "في", "يوم",
     "خلال", "بعد", "قبل", "أثناء", "حيث", "إثر", "عقب")
)  # fmt: skip
"""Words behind a place; behind a person that a comma parts from it stands a verb."""


def find_place(text: str, dates: Sequence[FoundDate], patterns: Patterns) -> str | None:
    """Find the place in a caption's description.

    Args:
        text: The description, without the credit.
        dates: Its dates.
        patterns: What is known.

    Returns:
        The place as written, or None.
    """
    caption = split_caption(text, dates, patterns.words)
    best: tuple[int, int, int] | None = None
    for at in _introducers(caption):
        found = _read(at, caption)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    bare = _before_date(caption)
    if bare is not None and (best is None or bare[0] > best[0]):
        best = bare
    if best is None:
        return _prefixed(caption)
    _, first, last = best
    start = caption.starts[first]
    end = caption.starts[last] + len(caption.words[last])
    follower = caption.words[last + 1] if last + 1 < len(caption.words) else ""
    return _trimmed(text[start:end], follower, caption.known.place_abbreviations)


def _trimmed(place: str, follower: str, short_forms: frozenset[str]) -> str:
    """Leave out the marks around; the full stop of an abbreviation belongs to it."""
    bare = place.strip(AROUND)
    is_abbreviated = (
        "." in bare[:-1].rpartition(" ")[2]  # N.M.
        or bare.rpartition(" ")[2] in short_forms
        or place.endswith(".,")  # Ore., on Friday
        or (follower[:1].islower() and place.endswith("."))
    )
    if bare.endswith(_OWNING):
        return bare[:-2]
    return bare if is_abbreviated else bare.rstrip("…. ").rstrip(AROUND)


def _introducers(caption: CaptionWords) -> Iterator[int]:
    """Yield where words stand that can introduce a place."""
    known = caption.known
    for at, word in enumerate(caption.words[:-1]):
        if word in known.places_in or word in known.places_of:
            yield at


def _is_measured(at: int, caption: CaptionWords) -> bool:
    """Tell a distance: "in Geoje, 330 kilometers south of Seoul" was not taken in Seoul."""
    before = caption.words[max(0, at - _MEASURE) : at]
    return (
        bool(before)
        and before[-1] in caption.known.place_parts
        and any(word.lstrip("(")[0].isdigit() for word in before if word != "(")
    )


def _read(at: int, caption: CaptionWords) -> tuple[int, int, int] | None:
    """Read the place that the word at *at* introduces: rank, first and last word."""
    word = caption.words[at]
    if word in caption.known.places_in:
        first = _after_article(at + 1, caption)
        weight = _WEIGHT_INSIDE if word in _INSIDE else _WEIGHT_BESIDE
    else:
        first = at + 1
        is_noun = at > 0 and caption.words[at - 1] in caption.known.place_nouns
        weight = _WEIGHT_NOUN if is_noun else 0
        if _is_measured(at, caption):
            weight = _WEIGHT_MEASURED
    if first is None or first >= len(caption.words):
        return None
    last = _name(first, caption)
    if last is None:
        return None
    if weight and _is_side(last, first, caption):
        return _TERRITORY, first, last  # "in Jenin, in the West Bank": the town is nearer
    rank = weight + _standing(at, last, caption)
    if weight == 0 and rank < _BESIDE_WEEKDAY:
        return None
    is_mid = weight == _WEIGHT_BESIDE or is_uncased(bare_word(caption.words[last]))
    if rank == weight and is_mid and not _is_shown(first, last, caption):
        # In mid-sentence "at" and "near" prove nothing, and without capitals nothing
        # shows where a name ends.
        return None
    return rank, first, last


def _is_shown(first: int, last: int, caption: CaptionWords) -> bool:
    """Tell whether words without capitals show what a name is: a city, the north of a country."""
    known, words = caption.known, caption.words
    return is_uncased(bare_word(words[last])) and (
        words[first - 1] in known.place_nouns
        or words[first] in known.place_heads
        or not known.place_parts.isdisjoint(words[first + 1 : last])
    )


def _before_date(caption: CaptionWords) -> tuple[int, int, int] | None:
    """Read city and country right before a date, whatever word introduces them."""
    words = caption.words
    for first_day, _, is_weekday in caption.dates:
        last = first_day - 1
        if last >= 0 and words[last] in _DATE_JOINERS:
            last -= 1
        if is_weekday or last < 1 or words[last][-1] not in ",،":
            continue
        first = last
        commas = 0
        while first >= 0 and last - first < _LONGEST_NAME and is_capital(words[first]):
            if first < last and words[first][-1] in ",،":
                commas += 1
                if commas == _MOST_PARTS:
                    break
            first -= 1
        first += 1
        if commas and first > 0 and not _is_no_place(first, last, caption):
            return _BESIDE_DATE + 1, first, last
    return None


def _standing(at: int, last: int, caption: CaptionWords) -> int:
    """Rank where a place stands: beside a date, at the end of a sentence, elsewhere."""
    words = caption.words
    for first_day, last_day, is_weekday in caption.dates:
        between = words[last + 1 : first_day] if last < first_day else words[last_day + 1 : at]
        if len(between) <= 1 and all(w in _DATE_JOINERS for w in between):
            return _BESIDE_WEEKDAY if is_weekday else _BESIDE_DATE
    if last == len(words) - 1 or words[last][-1] in ".;":
        return _AT_END
    return _BEFORE_MORE if words[last + 1] in _FOLLOWERS else 0


def _after_article(at: int, caption: CaptionWords) -> int | None:
    """Step over "the", and over "the old Red Sea port of"."""
    words, known = caption.words, caption.known
    head = words[at]
    if is_uncased(head) and head in known.place_nouns and at + 1 < len(words):
        return None if words[at + 1] in known.places_in else at + 1  # في مدينة الفاشر
    if head not in _ARTICLES and not head[0].islower():
        return at
    for step in range(at, min(at + _REACH, len(words) - 1)):
        if words[step] in known.place_nouns:
            if words[step + 1] in known.places_of:
                return step + 2
            if is_capital(words[step + 1]):
                return step + 1  # in the village Kifl Hares, in the capital Tehran
        if words[step][-1] in CLOSING:
            break
    if head == "the":
        return at + 1
    return at if head in known.place_parts else None


def _name(first: int, caption: CaptionWords) -> int | None:
    """Read a place's name; returns the index of its last word."""
    words, known = caption.words, caption.known
    last = _part(first, caption)
    if last is None:
        last = _street(first, caption)
    if last is None:
        return _owner(first, caption)
    if words[first - 1] == "the":
        name = {bare_word(word).casefold() for word in words[first : last + 1]}
        if known.regions.isdisjoint(name):
            # "near the Adrekou border crossing": what it is comes behind the name.
            after = words[last + 1] if last + 1 < len(words) else ""
            return last if after in known.place_nouns else None
    for _ in range(_MOST_PARTS - 1):
        if words[last][-1] not in ",،":
            break
        more = _part(last + 1, caption)
        if more is None or not _closes(more, caption):
            break
        last = more
    return _directed(last, caption)


def _directed(last: int, caption: CaptionWords) -> int:
    """Go on over what lies around it, where no comma parts them: `إدلب شمال سوريا`."""
    words, known = caption.words, caption.known
    at = last + 1
    while at < len(words) and words[at] in known.place_parts:
        at += 1
    is_near = at > last + 1 and words[last][-1] not in CLOSING and is_uncased(words[last])
    more = _part(at, caption) if is_near else None
    return last if more is None else more


def _street(first: int, caption: CaptionWords) -> int | None:
    """Read a building or street whose city follows: "Hamra Street, Beirut"."""
    last = _part(first, caption, is_building=True)
    words = caption.words
    if last is None or words[last][-1] not in ",،":
        return None
    return last if _part(last + 1, caption) is not None else None


def _owner(first: int, caption: CaptionWords) -> int | None:
    """Read the city that a part of it belongs to: "Aleppo's old town", "Cairo's Ramses Square"."""
    words, known = caption.words, caption.known
    for at in range(first, min(first + _LONGEST_NAME, len(words))):
        word = words[at]
        if not is_capital(word) or word[-1] in CLOSING:
            return None
        if word.endswith(_OWNING):
            part = words[at + 1 : at + 1 + _LONGEST_PART]
            return at if words[first - 1] not in _ARTICLES and _is_part(part, known) else None
    return None


def _is_part(words: list[str], known: Words) -> bool:
    """Tell the part of a city from what a person has: an office is no Square."""
    for at, word in enumerate(words):
        if bare_word(word) in known.place_nouns:
            is_over = at + 1 == len(words) or word[-1] in CLOSING
            return is_over or not is_capital(words[at + 1])  # its capital Kyiv
        if is_capital(word) and bare_word(word).casefold() in known.not_places:
            return True
    return False


def _closes(last: int, caption: CaptionWords) -> bool:
    """Tell whether what follows lets a part after a comma belong to the place.

    "in Oslo, Mayor Berg opens a school": the name after the comma has a verb of its own.
    """
    after = last + 1
    return (
        after >= len(caption.words)
        or after in caption.dated
        or caption.words[last][-1] in CLOSING
        or caption.words[after].casefold() in _FOLLOWERS
    )


def _part(first: int, caption: CaptionWords, *, is_building: bool = False) -> int | None:
    """Read one part: capitalised words, with small ones inside."""
    last = None
    for at in range(first, min(first + _LONGEST_NAME, len(caption.words))):
        word = caption.words[at]
        bare = bare_word(word)
        if (
            at in caption.dated
            or not bare
            or not bare[0].isalpha()
            or (word[0] == "(" and at > first)
        ):
            break
        if is_capital(bare):
            last = at
        elif not _joins(bare, last, caption):
            break
        if word[-1] in CLOSING and "." not in bare[:-1] and not _is_saint(at, first, caption):
            break
        if is_uncased(bare) and not (at == first and bare in caption.known.place_heads):
            break  # without capitals one word is all that can be told
    if last is None or _is_no_place(first, last, caption, is_building=is_building):
        return None
    return last


def _is_saint(at: int, first: int, caption: CaptionWords) -> bool:
    """Tell the head of a name from a street: "St. Lunde", "Port St. Lunde", not "Lunde St."."""
    words = caption.words
    is_head = at == first or words[first].casefold() in caption.known.place_nouns
    return is_head and words[at] in _SAINTS and is_capital(" ".join(words[at + 1 : at + 2]))


def _joins(word: str, last: int | None, caption: CaptionWords) -> bool:
    """Tell whether a small word can stand at the head of a name, or inside it."""
    known = caption.known
    if last is None:
        return word in known.place_parts
    if word in known.places_of:  # the Strait of X
        return bare_word(caption.words[last]).casefold() in known.regions
    return word in known.place_connectors


def _is_no_place(
    first: int, last: int, caption: CaptionWords, *, is_building: bool = False
) -> bool:
    """Tell names of bodies, buildings, months and owners from places."""
    known = caption.known
    for at in range(first, last + 1):
        name = bare_word(caption.words[at]).rstrip(".").casefold()
        if name.endswith(("'s", "’s", "s'", "s’")) and at == last:
            return True  # "in Berg's"; but "in China's Sichuan Province"
        if name in known.months or name in known.weekdays:
            return True
        if name in known.not_places and not is_building and not _is_side(at, first, caption):
            return True
    return False


def _is_side(at: int, first: int, caption: CaptionWords) -> bool:
    """Tell a region from a body of the same name: a point of the compass stands before it.

    "in the West Bank", and not "at the Central Bank".
    """
    known = caption.known
    before = bare_word(caption.words[at - 1]).casefold() if at > first else ""
    is_point = before in known.place_parts and before in known.place_nouns
    return is_point and bare_word(caption.words[at]).casefold() in known.regions


def _prefixed(caption: CaptionWords) -> str | None:
    """Read a place that is written together with its preposition (Arabic, last word)."""
    end = min((first for first, _, _ in caption.dates), default=len(caption.words))
    for prefix in caption.known.place_prefixes if end else ():
        word = caption.words[end - 1].strip(" .،,")
        bare = word.removeprefix(prefix)
        if bare != word and bare.startswith("ال") and bare not in caption.known.not_places:
            return bare
    return None
