"""Rows of a language without weights of its own: a letter for every word, and what tells a person.

The letters are few and mean the same in every language, so that weights learned of some
languages serve the others.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._vocabulary import Memo, verb_forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wireparse.rows import Language

__all__ = ["WeighedWords", "compile_weighed"]


_LETTERS: Final = (
    ("adverbs", "b"),
    ("prepositions", "p"),
    ("conjunctions", "&"),
    ("contrast", "&"),
    ("subordinators", "s"),
    ("relatives", "r"),
    ("auxiliaries", "a"),
    ("hearsay", "k"),
    ("objects", "o"),
    ("determiners", "d"),
    ("pronouns", "h"),
)
"""Fields of `Speech` to the letters of their words; of a word with two the last counts."""
_SAYING: Final = ("report", "write", "cry")
_ACTING: Final = ("label", "think", "act")
_MARKS: Final = {
    **{mark: mark for mark in ",:;-().[]"},
    **dict.fromkeys("!?…", "."), "،": ",", "—": "-", "–": "-", "[": "(", "]": ")",
}  # fmt: skip
_REMEMBERED: Final = 20_000
"""Words whose letter is remembered."""
_LONG_ENOUGH: Final = 5
"""Letters of a noun for a person that compounds end with."""


class WeighedWords(NamedTuple):
    """What the reader of plain forms asks of the words of a language.

    Attributes:
        token: Finds words and marks.
        letters: Word, in small letters, to its letter; see `letter_of`.
        otherwise: Word that may credit somebody, to the letter that it has where it does not.
        inside: Gives the letter of a word within a sentence.
        opening: The same at the beginning of one.
        joiners: Small words inside a name.
        titles: Titles, in small letters.
        people: How nouns for persons end.
        bodies: Nouns for bodies of people.
        things: Nouns that stand before the title or name of something.
        naming: Forms of verbs that do.
        masculine: What tells a man, in small letters.
        feminine: What tells a woman.
        given: Given names, in small letters.
        dialogue: Pronouns for who speaks and who is spoken to.
        possession: What leads from a noun to whose it is.
        owners: Endings of an owner before what is his.
        labels: Forms of the verbs that give a description: "called it a …".
        all_nouns: Whether every noun has a capital.
    """

    token: re.Pattern[str]
    letters: dict[str, str]
    otherwise: dict[str, str]
    inside: Memo[str, str]
    opening: Memo[str, str]
    joiners: frozenset[str]
    titles: frozenset[str]
    people: tuple[str, ...]
    bodies: tuple[str, ...]
    things: tuple[str, ...]
    naming: tuple[str, ...]
    masculine: frozenset[str]
    feminine: frozenset[str]
    given: frozenset[str]
    dialogue: frozenset[str]
    possession: frozenset[str]
    owners: tuple[str, ...]
    labels: frozenset[str]
    all_nouns: bool

    def is_title(self, word: str) -> bool:
        """Is it a title, or a noun for a person, a compound too?"""
        low = word.lower().rstrip(".")
        # "Abgeordneten", "Sprechers": nouns with capitals have endings for their case.
        cases = (low, low[:-1], low[:-2]) if self.all_nouns else (low,)
        return low in self.titles or any(case.endswith(self.people) for case in cases)

    def is_body(self, word: str) -> bool:
        """Is it a noun for a body of people, a compound too where nouns have capitals?"""
        return self.has_one((word,), self.bodies)

    def has_one(self, words: Iterable[str], of: tuple[str, ...]) -> bool:
        """Is one of some words among others, as a compound too where nouns have capitals?"""
        lows = (word.lower() for word in words)
        return any(low.endswith(of) if self.all_nouns else low in of for low in lows)

    def gender(self, words: Iterable[str]) -> str:
        """Tell a gender by titles, pronouns and given names: `m`, `f` or empty."""
        lows = {word.lower().rstrip(".") for word in words}
        is_man, is_woman = not lows.isdisjoint(self.masculine), not lows.isdisjoint(self.feminine)
        return "" if is_man == is_woman else "m" if is_man else "f"


@lru_cache(maxsize=16)
def compile_weighed(language: Language) -> WeighedWords:
    """Compile what the reader of plain forms asks of a language."""
    row, grammar = language.speech, language.grammar
    plain = _letters(language)
    otherwise = {word: plain.get(word, "b") for word in row.crediting}
    letters = plain | dict.fromkeys(otherwise, "c")
    titles = _low(row.titles)
    gendered = (*row.masculine, *row.feminine)
    given = _low((*row.given, *(w for w in gendered if w[:1].isupper()))) - titles

    inside = partial(_letter_inside, letters=letters, calendar=frozenset(row.calendar))

    def opening(word: str) -> str:
        return letters.get(word.lower()) or inside(word)

    return WeighedWords(
        token=_token_pattern(language),
        letters=letters,
        otherwise=otherwise,
        inside=Memo(inside, _REMEMBERED),
        opening=Memo(opening, _REMEMBERED),
        joiners=frozenset(row.joiners),
        titles=titles,
        people=tuple(w for w in row.people if len(w) >= _LONG_ENOUGH) or ("\0",),
        bodies=row.bodies or ("\0",),
        things=row.writings or ("\0",),
        naming=tuple(verb_forms(language, ("title",))) or ("\0",),
        masculine=_low(row.masculine),
        feminine=_low(row.feminine),
        given=given,
        dialogue=frozenset(grammar.dialogue_pronouns),
        possession=frozenset(grammar.possession),
        owners=grammar.owner_endings,
        labels=frozenset(verb_forms(language, ("label",))),
        all_nouns=grammar.nouns_have_capitals,
    )


def _letter_inside(word: str, letters: Mapping[str, str], calendar: frozenset[str]) -> str:
    """Return the letter of a word that stands inside a sentence."""
    low = word.lower()
    if word in calendar:
        return "b"
    if word[0].isupper():
        return "h" if len(word) == 1 and letters.get(low) == "h" else "N"
    if word[0].isdigit():
        return "#"
    found = letters.get(low)
    return found or ("x" if word[0].isalnum() else _MARKS.get(word, "_"))


def _letters(language: Language) -> dict[str, str]:
    row = language.speech
    out = dict.fromkeys(verb_forms(language, _ACTING), "v")
    out.update(dict.fromkeys(verb_forms(language, _SAYING), "V"))
    for name, letter in _LETTERS:
        out.update(dict.fromkeys(getattr(row, name), letter))
    out.update(dict.fromkeys(language.grammar.articles, "d"))
    out.update({word.replace("'", "’"): letter for word, letter in out.items() if "'" in word})
    return out


def _low(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.lower().rstrip(".") for word in words)


def _token_pattern(language: Language) -> re.Pattern[str]:
    """Make the pattern of words and marks.

    What is glued to the next word by an apostrophe is a word ("l'"), where rows have it; short
    forms and initials keep their point.
    """
    row = language.speech
    lists = (
        row.prepositions,
        row.determiners,
        row.subordinators,
        row.objects,
        language.grammar.articles,
    )
    glued = sorted({word[:-1] for words in lists for word in words if word.endswith("'")})
    elided = rf"(?i:\b(?:{'|'.join(map(re.escape, glued))})['’])(?=\w)|" if glued else ""
    short = "|".join(
        map(re.escape, (*row.abbreviations, *(t[:-1] for t in row.titles if t[-1] == ".")))
    )
    pointed = rf"\b(?:[^\W\d_]|{short})\." if short else r"\b[^\W\d_]\."
    return re.compile(rf"{elided}{pointed}(?=\s)|\w+(?:[-'’&.]\w+)*|[^\w\s]")
