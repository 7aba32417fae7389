"""The language of an article: by its script, its small words, and its letters."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from wireparse._vocabulary import script_of
from wireparse.models import Block, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse._vocabulary import Patterns, Tongue, WordLists

__all__ = ["find_date_order", "find_language"]

_SPEAKING: Final = frozenset((Role.PARAGRAPH, Role.DECK, Role.HEADLINE, Role.CAPTION))
"""Roles of blocks that are in the language of the article."""
_SAMPLE_CHARS: Final = 400
"""Characters that show a language: seventy words, of which twenty are small ones."""
_SHARE: Final = 0.16
"""Share of small words, letters weighed in, from which on a language is told."""
_CLEAR: Final = 2.0
"""So many times what speaks for any other language is clear."""
_CLEAR_SHARE: Final = 0.08
"""The share that is enough then."""
_LONE_SHARE: Final = 0.04
"""The share that is enough for the only language of a script."""
_LEAST: Final = 2.0
"""The least that speaks for a language: two small words."""
_FEWEST: Final = 2
"""Small words of a language that a text has at least: "a" is one of many languages."""
_OFTEN: Final = 13
"""Of so many words one is a small word of the language, and none of those before."""
_PLAIN_SHARE: Final = 0.25
"""So many of the words are enough, whichever they are."""
_ENOUGH: Final = 36
"""Words beyond these need no more of them."""
_LETTER: Final = 0.3
"""What a letter beyond ASCII says, next to a small word: for whoever has it, against the others."""
_PARTING: Final = str.maketrans(
    {**dict.fromkeys('.,;:!?()[]"“”„«»…–—/', " "), "’": "' ", "'": "' "}
)


def find_language(blocks: Iterable[Block], patterns: Patterns) -> str | None:
    """Return the language, ISO 639-1; None where it is none that is known.

    Scripts part languages first; of those in the script of the text the one with the most small
    words is told, if it has enough of them.
    """
    sample = " ".join(_samples(blocks))
    signs = {"a": 1} if sample.isascii() and any(map(str.isalpha, sample)) else Counter(sample)
    scripts: dict[str, int] = {}
    for char, times in signs.items():
        if char.isalpha():
            script = script_of(char)
            scripts[script] = scripts.get(script, 0) + times
    if not scripts:
        return None
    script = max(scripts, key=scripts.__getitem__)
    words = sample.casefold().translate(_PARTING).split()
    beyond = {char: times for char, times in signs.items() if char > "\x7f" and not char.isspace()}
    whose = _whose(patterns.words)
    small = Counter(chain.from_iterable(filter(None, map(whose.get, words))))
    fits = [
        (_fitness(small[code], len(words), beyond, tongue), code)
        for code, tongue in patterns.words.tongues.items()
        if tongue.script == script
    ]
    fits.sort(key=lambda each: -each[0])
    (best, code), (second, _) = (*fits, (0.0, None), (0.0, None))[:2]
    share = _CLEAR_SHARE if second * _CLEAR <= best else _SHARE
    is_lone = len(fits) == 1
    share = _LONE_SHARE if is_lone else share
    if code is None or best < max(_LEAST, share * len(words)):
        return None
    is_shown = is_lone or _shows(words, small[code], beyond, patterns.words.tongues[code])
    return code if is_shown else None


def _shows(words: list[str], small: int, beyond: dict[str, int], tongue: Tongue) -> bool:
    """Has a text several of a language's small words, or letters beyond ASCII and all of them its?

    One small word is of many languages, and so is one letter: Hungarian has the "a" and the "á"
    of Spanish, and an "ő" that Spanish has not.
    """
    several = len(tongue.words.intersection(words))
    if several >= _FEWEST and several * _OFTEN >= min(len(words), _ENOUGH):
        return True
    if small >= _PLAIN_SHARE * len(words):
        return True
    letters = [char for char in beyond if char.isalpha()]
    return bool(letters) and all(map(tongue.letters.__contains__, letters))


def _samples(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the beginning of what is in the language of the article."""
    left = _SAMPLE_CHARS
    for block in blocks:
        if block.role in _SPEAKING:
            yield block.text[:left]
            left -= len(block.text)
            if left <= 0:
                return


@lru_cache(maxsize=4)
def _whose(words: WordLists) -> dict[str, list[str]]:
    """Return for each small word the languages that have it."""
    found: dict[str, list[str]] = {}
    for code, tongue in words.tongues.items():
        for word in tongue.words:
            found.setdefault(word, []).append(code)
    return found


def _fitness(small: int, count: int, beyond: dict[str, int], tongue: Tongue) -> float:
    """Say how much of a text is a language's.

    Args:
        small: Its small words in the text.
        count: All words of the text.
        beyond: Letters and marks of the text beyond ASCII, and how often each stands there.
        tongue: The language.
    """
    if not beyond or not tongue.letters:
        return small
    letters = sum(times if char in tongue.letters else -times for char, times in beyond.items())
    return small + _LETTER * max(-count, min(letters, count / 2))


def find_date_order(blocks: Iterable[Block], patterns: Patterns) -> str | None:
    """Return in which order an article's language prints day and month; None for both."""
    return patterns.words.date_orders.get(find_language(blocks, patterns) or "")
