"""Where a picture was taken, from the words of its caption.

A reader: from text, dates and patterns to a place. Captions name the place at the end,
before or after the date, or in mid-sentence: "in Istanbul, Türkiye, February 13, 2026",
"on Tuesday in Los Angeles", "in the village of X opposite the settlement of Y". Evidence
is ranked: a place word beside the date, then at the end of a sentence, then elsewhere;
"in" before "at", "near" and the like, and a bare "of" only beside a date.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

    from wireparse._dates import FoundDate
    from wireparse._patterns import Patterns, Words

__all__ = ["find_place"]

_LONGEST_NAME: Final = 5
"""Words in one part of a place's name."""
_MOST_PARTS: Final = 3
"""Parts between commas: city, state, country."""
_WINDOW: Final = 16
"""Tokens that are read behind the word that introduces a place."""
_REACH: Final = 8
"""Tokens between "in the" and the "of" of "in the old Red Sea port of"."""


@frozen
class _Token:
    text: str
    folded: str
    start: int
    end: int


@frozen
class _Candidate:
    start: int
    end: int
    rank: int


def find_place(text: str, dates: Sequence[FoundDate], patterns: Patterns) -> str | None:
    """Find the place in a caption's description.

    Args:
        text: The description, without the credit.
        dates: Its dates.
        patterns: What is known.

    Returns:
        The place as written, or None.
    """
    found: list[_Candidate] = []
    for start, end in _introducers(text, patterns.words, with_of=bool(dates)):
        if any(d.start <= start < d.end for d in dates):
            continue
        tokens = [_token(m) for m in islice(patterns.token.finditer(text, start), _WINDOW)]
        taken = {i for d in dates for i, t in enumerate(tokens) if d.start <= t.start < d.end}
        candidate = _read(text[start:end].casefold(), tokens, taken, dates, text, patterns.words)
        if candidate is not None:
            found.append(candidate)
    if found:
        best = max(found, key=lambda c: (c.rank, -c.start))
        return text[best.start : best.end]
    return _prefixed(text, dates, patterns.words)


def _introducers(text: str, words: Words, *, with_of: bool) -> Iterator[tuple[int, int]]:
    """Yield where words stand that can introduce a place, and what follows could be one."""
    end = 0
    split = text.split()
    for index, word in enumerate(split[:-1]):
        start = text.index(word, end)
        end = start + len(word)
        if word in words.places_in or (with_of and word in words.places_of):
            follower = split[index + 1]
            if follower in _ARTICLES and index + 2 < len(split):
                follower = split[index + 2]
            if not follower[0].islower() or not words.place_words.isdisjoint(
                split[index + 1 : index + _REACH]
            ):
                yield start, end


def _token(match: regex.Match[str]) -> _Token:
    text = match[0].rstrip(".’'-") or match[0]
    if "." in text:  # U.S, N.M: the last full stop belongs to it
        text = match[0]
    return _Token(text, text.casefold(), match.start(), match.start() + len(text))


def _read(
    word: str, tokens: list[_Token], taken: set[int], dates: Sequence[FoundDate], text: str,
    words: Words,
) -> _Candidate | None:  # fmt: skip
    """Read the place that *word*, the first of *tokens*, introduces."""
    if word in words.places_in:
        first = _after_article(1, tokens, words)
        weight = _WEIGHT_INSIDE if word in _INSIDE else _WEIGHT_BESIDE
    else:
        first, weight = 1, 0
    if first is None or first in taken:
        return None
    last = _name(first, tokens, taken, words)
    if last is None:
        return None
    place = _Candidate(tokens[first].start, tokens[last].end, 0)
    rank = weight + _standing(place, dates, text)
    if weight == 0 and rank < _BESIDE_DATE:
        return None
    if rank == weight and (weight == _WEIGHT_BESIDE or _is_uncased(tokens[last].text)):
        # In mid-sentence "at" and "near" prove nothing, and without capitals nothing
        # shows where a name ends.
        return None
    return _Candidate(place.start, place.end, rank)


_ARTICLES: Final = frozenset(("the", "a", "an"))
_WEIGHT_INSIDE: Final = 20
_WEIGHT_BESIDE: Final = 10
_INSIDE: Final = frozenset(("in", "في", "inside", "بمدينة", "بالعاصمة"))
_BESIDE_DATE: Final = 15
_AT_END: Final = 8


def _standing(place: _Candidate, dates: Sequence[FoundDate], text: str) -> int:
    """Rank where a place stands: beside a date, at the end of a sentence, elsewhere."""
    for d in dates:
        between = text[place.end : d.start] if place.end <= d.start else text[d.end : place.start]
        words = between.replace(",", " ").split()
        if len(words) <= 1 and all(w in _DATE_JOINERS for w in words):
            return _BESIDE_DATE - (4 if d.is_weekday else 0)
    rest = text[place.end : place.end + 2].strip()
    return _AT_END if not rest or rest[0] in ".;" else 0


_DATE_JOINERS: Final = frozenset(("on", "in", "late", "early", "في", "at", "near", "since", "يوم"))


def _after_article(at: int, tokens: list[_Token], words: Words) -> int | None:
    """Step over "the", and over "the old Red Sea port of"."""
    if at >= len(tokens):
        return None
    if tokens[at].folded not in _ARTICLES and not tokens[at].text[:1].islower():
        return at
    for step in range(at, min(at + _REACH, len(tokens) - 1)):
        if not tokens[step].text[0].isalnum():
            break
        if tokens[step].folded in words.place_nouns and tokens[step + 1].folded in words.places_of:
            return step + 2 if step + 2 < len(tokens) else None
        if step > at and tokens[step - 1].folded in words.place_nouns and _capital(tokens[step]):
            return step  # in the village Kifl Hares, in the capital Tehran
    if tokens[at].folded == "the":
        return at + 1 if at + 1 < len(tokens) else None
    return at if tokens[at].folded in words.place_parts else None


def _name(first: int, tokens: list[_Token], taken: set[int], words: Words) -> int | None:
    """Read a place's name; returns the index of its last token."""
    last = _part(first, tokens, taken, words)
    if last is None:
        return None
    if tokens[first - 1].folded == "the" and tokens[last].folded not in words.regions:
        return None
    for _ in range(_MOST_PARTS - 1):
        if last + 2 >= len(tokens) or tokens[last + 1].text not in (",", "،"):
            break
        more = _part(last + 2, tokens, taken, words)
        if more is None or not _closes(more, tokens, taken):
            break
        last = more
    return last


def _closes(last: int, tokens: list[_Token], taken: set[int]) -> bool:
    """Tell whether what follows lets a part after a comma belong to the place.

    "in Oslo, Mayor Berg opens a school": the name after the comma has a verb of its own.
    """
    if last + 1 >= len(tokens) or last + 1 in taken:
        return True
    follower = tokens[last + 1]
    return not follower.text[0].isalnum() or follower.folded in _FOLLOWERS


_FOLLOWERS: Final = frozenset(
    ("on", "in", "after", "before", "during", "as", "where", "when", "while", "following", "late",
     "early", "at", "near", "ahead", "amid", "since", "to", "by", "with", "for", "and", "في", "يوم")
)  # fmt: skip


def _part(first: int, tokens: list[_Token], taken: set[int], words: Words) -> int | None:
    """Read one part: capitalised words, with small ones inside."""
    last = None
    for at in range(first, min(first + _LONGEST_NAME, len(tokens))):
        token = tokens[at]
        if at in taken or not token.text[0].isalpha():
            break
        if _capital(token):
            last = at
        elif not (token.folded in words.place_parts and last is None) and not (
            token.folded in words.place_connectors and last is not None
        ):
            break
        if _is_uncased(token.text):  # no capitals to go by: one word is all that can be told
            break
    if last is None or _is_no_place(first, last, tokens, words):
        return None
    return last


def _is_no_place(first: int, last: int, tokens: list[_Token], words: Words) -> bool:
    """Tell names of bodies, buildings, months and owners from places."""
    names = [tokens[i].folded for i in range(first, last + 1)]
    if any(name.endswith(("'s", "’s", "s'", "s’")) for name in names):
        return True
    return any(
        name in words.not_places or name in words.months or name in words.weekdays for name in names
    )


def _capital(token: _Token) -> bool:
    text = token.text
    if text[0].isupper() or _is_uncased(text):
        return True
    head, mark, rest = text.partition("-")
    return bool(mark) and len(head) <= 3 and rest[:1].isupper()  # noqa: PLR2004  el-Sheikh


def _is_uncased(text: str) -> bool:
    return text[0].isalpha() and text[0].upper() == text[0].lower()


def _prefixed(text: str, dates: Sequence[FoundDate], words: Words) -> str | None:
    """Read a place that is written together with its preposition (Arabic, last word)."""
    end = min((d.start for d in dates), default=len(text))
    split = text[:end].rstrip(" .،,").split()
    for prefix in words.place_prefixes if split else ():
        bare = split[-1].removeprefix(prefix)
        if bare != split[-1] and bare.startswith("ال") and bare not in words.not_places:
            return bare
    return None
