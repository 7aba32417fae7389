"""Names of places among the words of a caption.

`read_place_name` reads one from its first word on; which word may introduce one is for `places`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define

from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._fields.dates import FoundDate
    from wireparse._vocabulary import WordLists

__all__ = [
    "CLAUSE_ENDS",
    "MAX_PARTS",
    "MAX_PART_WORDS",
    "WORD_EDGES",
    "CaptionWords",
    "DateWords",
    "bare_word",
    "has_article",
    "is_aside",
    "is_capitalised",
    "is_compass_region",
    "is_not_place",
    "read_place_name",
    "split_caption",
]


WORD_EDGES: Final = '"“”«»()[],;:!?،'
"""What stands around a word and is none of it."""
CLAUSE_ENDS: Final = ",.;:)!?،؛…"
"""Last characters of a word with which a name ends."""


class DateWords(NamedTuple):
    """A date among the words of a caption.

    Attributes:
        first: Index of its first word.
        last: Index of its last word.
        is_weekday: Whether it is the name of a weekday and no more.
    """

    first: int
    last: int
    is_weekday: bool


@define
class CaptionWords:
    """A caption's words, where each begins, and which of them are dates.

    Attributes:
        words: The words, with the signs around them.
        starts: Offset of each in the caption.
        dates: Which words each date has.
        dated: Indices of the words of all dates.
        known: The word lists of all languages.
    """

    words: list[str]
    starts: list[int]
    dates: list[DateWords]
    dated: set[int]
    known: WordLists


def split_caption(text: str, dates: Sequence[FoundDate], known: WordLists) -> CaptionWords:
    """Split a caption into its words; none of its dates reaches beyond them."""
    words = text.split()
    if " ".join(words) == text:
        starts = list(accumulate([len(word) + 1 for word in words[:-1]], initial=0))
    else:
        starts = _starts(text, words)
    ranges: list[DateWords] = []
    dated: set[int] = set()
    for day in dates:
        first = bisect_right(starts, day.start) - 1
        after = bisect_left(starts, day.end, first)
        ranges.append(DateWords(first, after - 1, day.is_weekday))
        dated.update(range(first, after))
    return CaptionWords(words, starts, ranges, dated, known)


def _starts(text: str, words: Sequence[str]) -> list[int]:
    """Find where words begin that more than single spaces part."""
    starts: list[int] = []
    end = 0
    for word in words:
        starts.append(text.index(word, end))
        end = starts[-1] + len(word)
    return starts


def bare_word(word: str) -> str:
    """Leave out the signs around a word, but for the full stops of `N.M.`."""
    bare = word.strip(WORD_EDGES)
    return bare if "." in bare[:-1] else bare.rstrip(".…")


def is_capitalised(word: str) -> bool:
    """Does a word begin as names do: with a capital, or in a script without any?"""
    bare = word.lstrip(WORD_EDGES)
    if not bare:
        return False
    if bare[0].isupper() or is_uncased(bare):
        return True
    head, mark, rest = bare.partition("-")
    return bool(mark) and len(head) <= 3 and rest[:1].isupper()  # noqa: PLR2004  el-Sheikh


MAX_PART_WORDS: Final = 5
"""Words in one part of a place's name."""
_MAX_OWNED_WORDS: Final = 3
"""Words of "southern suburbs" and the like."""
MAX_PARTS: Final = 3
"""Parts between commas: city, state, country."""


def read_place_name(first: int, caption: CaptionWords) -> int | None:
    """Read a place's name; return the index of its last word, None where no name begins."""
    words, known = caption.words, caption.known
    last = _part(first, caption)
    if last is None:
        last = _street(first, caption)
    if last is None:
        return _owner(first, caption)
    if words[first - 1] in known.definite_articles and not has_article(first, last, caption):
        # "near the Adrekou border crossing": what it is comes behind the name.
        after = words[last + 1] if last + 1 < len(words) else ""
        return last if after in known.place_nouns else None
    for _ in range(MAX_PARTS - 1):
        if words[last][-1] not in ",،" or is_aside(" ".join(words[last + 1 : last + 2]), known):
            break
        more = _part(last + 1, caption)
        if more is None or not _closes(more, caption):
            break
        last = more
    return _directed(last, caption)


def has_article(first: int, last: int, caption: CaptionWords) -> bool:
    """Is it the name of a region or country, which an article can stand before?"""
    known = caption.known
    name = [bare_word(word).casefold() for word in caption.words[first : last + 1]]
    return not known.regions.isdisjoint(name) or " ".join(name) in known.countries


def is_aside(word: str, known: WordLists) -> bool:
    """Does it say where a person stands (`right,`), or stand for an aside that did?"""
    return word[:1] == ";" or (word[-1:] == "," and word[:-1].casefold() in known.sides)


def _directed(last: int, caption: CaptionWords) -> int:
    """Go on over what lies around it, where no comma parts them: `إدلب شمال سوريا`."""
    words, known = caption.words, caption.known
    at = last + 1
    while at < len(words) and words[at] in known.place_parts:
        at += 1
    is_near = at > last + 1 and words[last][-1] not in CLAUSE_ENDS and is_uncased(words[last])
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
    for at in range(first, min(first + MAX_PART_WORDS, len(words))):
        word = words[at]
        if not is_capitalised(word) or word[-1] in CLAUSE_ENDS:
            return None
        if word.endswith(known.owners):
            part = words[at + 1 : at + 1 + _MAX_OWNED_WORDS]
            return at if words[first - 1] not in known.articles and _is_part(part, known) else None
    return None


def _is_part(words: list[str], known: WordLists) -> bool:
    """Are they the part of a city ("Ramses Square"), and not what a person has (an office)?"""
    for at, word in enumerate(words):
        if bare_word(word) in known.place_nouns:
            is_over = at + 1 == len(words) or word[-1] in CLAUSE_ENDS
            return is_over or not is_capitalised(words[at + 1])  # its capital Kyiv
        if is_capitalised(word) and bare_word(word).casefold() in known.not_places:
            return True
    return False


def _closes(last: int, caption: CaptionWords) -> bool:
    """Does what follows let a part after a comma belong to the place?

    "in Oslo, Mayor Berg opens a school": the name after the comma has a verb of its own.
    """
    after = last + 1
    return (
        after >= len(caption.words)
        or after in caption.dated
        or caption.words[last][-1] in CLAUSE_ENDS
        or caption.words[after].casefold() in caption.known.place_followers
    )


def _part(first: int, caption: CaptionWords, *, is_building: bool = False) -> int | None:
    """Read one part: capitalised words, with small ones inside."""
    last = _country(first, caption)
    if last is not None:
        return last
    for at in range(first, min(first + MAX_PART_WORDS, len(caption.words))):
        word = caption.words[at]
        bare = bare_word(word)
        if (
            at in caption.dated
            or not bare
            or not bare[0].isalpha()
            or (word[0] == "(" and at > first)
        ):
            break
        if is_capitalised(bare):
            last = at
        elif not _joins(bare, last, caption):
            break
        if word[-1] in CLAUSE_ENDS and "." not in bare[:-1] and not _is_saint(at, first, caption):
            break
        if is_uncased(bare) and not _heads_name(bare, at == first, caption.known):
            break  # without capitals one word is all that can be told
    if last is None or is_not_place(first, last, caption, is_building=is_building):
        return None
    return last


def _heads_name(word: str, is_first: bool, known: WordLists) -> bool:  # noqa: FBT001
    """Does a name go on behind a word without capitals: كوالا لمبور, ريو دي جانيرو?"""
    return word in known.place_heads if is_first else word in known.place_connectors


def _country(first: int, caption: CaptionWords) -> int | None:
    """Read a country of several words where capitals do not show them: كوريا الجنوبية."""
    words = caption.words
    if first >= len(words) or not is_uncased(words[first]):
        return None
    for count in (3, 2):
        name = [bare_word(word) for word in words[first : first + count]]
        if len(name) == count and " ".join(name) in caption.known.countries:
            return first + count - 1
    return None


def _is_saint(at: int, first: int, caption: CaptionWords) -> bool:
    """Is it the head of a name ("St. Lunde", "Port St. Lunde"), and no street ("Lunde St.")?"""
    words = caption.words
    is_head = at == first or words[first].casefold() in caption.known.place_nouns
    return (
        is_head
        and words[at] in caption.known.place_openers
        and is_capitalised(" ".join(words[at + 1 : at + 2]))
    )


def _joins(word: str, last: int | None, caption: CaptionWords) -> bool:
    """Can a small word stand at the head of a name, or inside it?"""
    known = caption.known
    if last is None:
        return word in known.place_parts
    if word in known.places_of and word not in known.name_particles:  # the Strait of X
        return bare_word(caption.words[last]).casefold() in known.regions
    return word in known.place_connectors


def is_not_place(
    first: int, last: int, caption: CaptionWords, *, is_building: bool = False
) -> bool:
    """Is it the name of a body, building, month or owner, and of no place?"""
    known = caption.known
    for at in range(first, last + 1):
        name = bare_word(caption.words[at]).rstrip(".").casefold()
        if name.endswith(known.every_owner) and at == last:
            return True  # "in Berg's"; but "in China's Sichuan Province"
        if name in known.months or name in known.weekdays:
            return True
        if first == last and name in known.sides:
            return True
        if (
            name in known.not_places
            and not is_building
            and not is_compass_region(at, first, caption)
        ):
            return True
    return False


def is_compass_region(at: int, first: int, caption: CaptionWords) -> bool:
    """Is it a region, and no body of the same name? A point of the compass stands before it.

    "in the West Bank", and not "at the Central Bank".
    """
    known = caption.known
    before = bare_word(caption.words[at - 1]).casefold() if at > first else ""
    is_point = before in known.place_parts and before in known.place_nouns
    return is_point and bare_word(caption.words[at]).casefold() in known.regions
