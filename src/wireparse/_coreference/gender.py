"""Whether a name is a man's or a woman's: titles, given names, and the pronoun that follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._vocabulary import NounClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._coreference.names import NameMention
    from wireparse._vocabulary import Lexicon

__all__ = ["FEMALE", "MALE", "gender_of", "noun_tells", "pronoun_tells", "title_tells"]


MALE: Final = "m"
"""A man's name."""
FEMALE: Final = "f"
"""A woman's name."""
_PLAIN: Final = re.compile(r"[^\W\d_]+|[.!?\"“”]")
_CLAUSE: Final = 90
"""A pronoun this near after a name tells its gender."""


def gender_of(words: tuple[str, ...], printed: Sequence[NameMention], lexicon: Lexicon) -> str:
    """Return a person's gender: m, f or nothing.

    Args:
        words: The person's full name.
        printed: Names of the article with the same last name.
        lexicon: Titles, pronouns and given names.
    """
    every = set(words)
    same = [n for n in printed if every.issuperset(n.words)]
    told = title_tells(same, lexicon)
    if not told and len(words) > 1:
        # "Prince Harry": a title that goes with a single name stands before it.
        told = _told(words[0].lower(), lexicon)
        if not told and words[0].lower() in lexicon.styles:
            told = _told(words[1].lower(), lexicon)
    return told or pronoun_tells(same, lexicon)


def title_tells(printed: Sequence[NameMention], lexicon: Lexicon) -> str:
    """Return the gender that titles and nouns before a name tell: m, f or nothing.

    Args:
        printed: The printings of the name.
        lexicon: Titles and nouns for persons.
    """
    for name in printed:
        text, start, _ = name.place
        beside = text[max(0, start - 20) : start].lower().rsplit(None, 1)[-1:]
        for title in (*name.titles, *beside):
            told = noun_tells(title, lexicon)
            if told:
                return told
    return ""


def noun_tells(low: str, lexicon: Lexicon) -> str:
    """Return the gender that a title or a noun for a person tells: m, f or nothing."""
    is_title = low in lexicon.titles or lexicon.heads.get(low) == NounClass.PERSON
    return _told(low, lexicon) if is_title and low not in lexicon.given else ""


def pronoun_tells(printed: Sequence[NameMention], lexicon: Lexicon) -> str:
    """Return the gender that most of the pronouns behind a name tell: m, f or nothing."""
    votes = [_pronoun_after(n, lexicon) for n in printed if n.is_body]
    men, women = votes.count(MALE), votes.count(FEMALE)
    if men == women:
        return ""
    return MALE if men > women else FEMALE


def _told(low: str, lexicon: Lexicon) -> str:
    """Look up the gender that a word tells."""
    if low in lexicon.masculine:
        return MALE
    return FEMALE if low in lexicon.feminine else ""


def _pronoun_after(name: NameMention, lexicon: Lexicon) -> str:
    """Read the pronoun that follows a name before anybody else is named.

    It may open the next sentence; who is told something by its initials is nobody else.
    """
    text, _, end = name.place
    is_new = False
    is_described = text.startswith(lexicon.forms.apposed, end)
    for match in _PLAIN.finditer(text, end, end + _CLAUSE):
        word = match[0]
        if word == "." and not is_new:
            is_new = True
            continue
        low = word.lower() if is_new else word
        # "Bill" and "mark" are no names in small letters; "a spokesman" tells as "he" does.
        is_telling = low in lexicon.words.fixed or (
            is_described and lexicon.heads.get(low) == NounClass.PERSON
        )
        if is_telling and low not in lexicon.given:
            told = _told(low, lexicon)
            if told:
                return told
        is_acronym = len(word) > 1 and word.isupper()
        if not word[0].islower() and not is_acronym:
            break
        if is_new:
            break
    return ""
