"""The fullest form of a speaker in the article, and what stands for it later.

For languages without weights; what is a title, an article or a small word is a row.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._speakers.surface import LONGEST_NAME, STOPS
from wireparse._speakers.surface_words import compile_surface

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from wireparse._speakers.surface_words import SurfaceWords
    from wireparse.rows import Language

__all__ = ["PrintedWords", "full_name", "role_of", "roles_of"]


_REACH: Final = 400
"""Characters around a name in which the words stand that belong to it."""
_RUN: Final = re.compile(r"\w+")
_SPACED: Final = re.compile(r"(?<=[ ])[^ ]+(?= )|\A[^ ]+(?= )")
_WORD: Final = re.compile(r"\w\S*\w")


class PrintedWords:
    """Where each word stands first in each paragraph, so that names are looked up, not searched.

    Attributes:
        texts: The paragraphs.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = tuple(texts)
        self._whole: dict[str, dict[int, int]] | None = None
        self._spaced: dict[str, dict[int, int]] | None = None

    def places(self, word: str) -> Mapping[int, int]:
        """Return paragraphs and offsets of a word between what is no letter."""
        if self._whole is None:
            self._whole = self._index(_WORD, _RUN)
        return self._whole.get(word, {})

    def spaced_places(self, word: str) -> Mapping[int, int]:
        """Return paragraphs and offsets of a word with a space behind it, and one before it."""
        if self._spaced is None:
            self._spaced = self._index(_SPACED)
        return self._spaced.get(word, {})

    def _index(self, *patterns: re.Pattern[str]) -> dict[str, dict[int, int]]:
        index: dict[str, dict[int, int]] = {}
        for pattern in patterns:
            for number, text in enumerate(self.texts):
                for found in pattern.finditer(text):
                    places = index.setdefault(found[0], {})
                    places[number] = min(found.start(), places.get(number, found.start()))
        return index


def roles_of(mention: str, language: Language) -> Iterator[str]:
    """Yield what a speaker can be called by later: "the minister" for "minister of …"."""
    words = compile_surface(language)
    every = mention.split()
    for word in every[:-1]:
        if word in words.titles or (word is every[0] and not words.has_case):
            yield _without_article(word, words)


def role_of(mention: str, language: Language) -> str:
    """Return the noun of "the minister", empty for any other mention."""
    words = compile_surface(language)
    every = mention.split()
    if len(every) == 1:
        return _without_article(mention, words) if mention.startswith(words.definite) else ""
    is_noun = len(every) == 2 and words.bare(every[0]) in words.articles  # noqa: PLR2004  article and noun
    return every[1] if is_noun else ""


def _without_article(word: str, words: SurfaceWords) -> str:
    article = next((a for a in words.definite if word.startswith(a)), "")
    return word.removeprefix(article)


def full_name(printed: PrintedWords, mention: str, language: Language) -> str:
    """Take titles off, and find the fullest form of a one-word mention in the article.

    A family name has the given name before it; another definite noun its adjectives behind
    it ("the Coalition the National").
    """
    words = compile_surface(language)
    mention = _untitled(mention, words)
    if len(mention.split()) != 1:
        return mention
    whole = _with_adjectives(printed, mention, words)
    if whole != mention and not mention.endswith(words.origin_endings):
        return whole
    # A story has the whole name where it first names somebody.
    places = sorted(printed.places(mention).items())
    above = (printed.texts[n][max(0, at - _REACH) : at] for n, at in places)
    names = (_with_given(text, mention, words) for text in above)
    return next((name for name in names if name != mention), mention)


def _with_given(above: str, mention: str, words: SurfaceWords) -> str:
    """Return a family name with the names before it, of the text above it.

    Behind a title, a job or a small word all of them are names; else a verb may stand
    before the nearest one.
    """
    before = above.split()[-LONGEST_NAME:]
    out = [mention]
    nearest = 0
    while before:
        word = before.pop()
        is_joint = word in words.joiners
        is_opened = bool(before) and before[-1] in words.name_openers
        has_article = word.startswith(words.definite) and not is_opened
        if has_article or word in words.known or words.verb(word):
            return " ".join(out)
        if not is_joint and not _is_name(word, words):
            break
        out.insert(0, word)
        is_open = is_joint or is_opened
        nearest = nearest or (0 if is_open else len(out))
    if words.has_case:  # capitals tell how far the name goes
        nearest = next(n for n in range(len(out), 0, -1) if out[-n] not in words.joiners)
    return " ".join(out[-nearest:]) if nearest else mention


def _is_name(word: str, words: SurfaceWords) -> bool:
    """Can a word be a given name? Where names have capitals, an initial is one too."""
    if words.has_case:
        is_whole = word[-1].isalpha() or len(word.rstrip(".")) == 1
        small = (words.articles, words.small, words.adverbs, words.pronouns)
        return word[0].isupper() and is_whole and not any(words.bare(word) in s for s in small)
    return word.isalpha() and len(word) >= words.particle_letters


def _with_adjectives(printed: PrintedWords, mention: str, words: SurfaceWords) -> str:
    """Return a definite noun with its adjectives behind it, at their most."""
    best = [mention]
    is_definite = mention.startswith(words.definite)
    for number, at in sorted(printed.spaced_places(mention).items()) if is_definite else ():
        behind = at + len(mention)
        out = [mention]
        for word in printed.texts[number][behind : behind + _REACH].split()[:LONGEST_NAME]:
            bare = word.rstrip("".join(STOPS))
            is_short = len(bare) <= words.particle_letters
            if not bare.startswith(words.definite) or is_short or bare in words.known:
                break
            out.append(bare)
            if bare != word:
                break
        best = max(best, out, key=len)
    return " ".join(best)


def _untitled(mention: str, words: SurfaceWords) -> str:
    """Take the titles off a name, with the job before the last of them, and an article.

    What goes on with an article only ("the president the American") is no name and stays.
    """
    every = mention.split()
    first = max((at + 1 for at, word in enumerate(every) if word in words.titles), default=0)
    name = first
    while first and name < len(every) and every[name].startswith(words.title_articles):
        name += 1
    is_whole = name == first or len(every) - name > 1
    rest = (every[name:] if is_whole else every) or every
    if (
        rest == every
        and len(every) > 1
        and words.has_case
        and words.bare(every[0]) in words.articles
    ):
        rest = every[1:]
    return " ".join(rest) or mention
