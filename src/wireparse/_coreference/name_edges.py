"""Where names begin: the words before them, told apart by what else the article prints.

"Meanwhile Rihanna" and "Adv Thabo Mokoena" look like "Mary Rihanna" and "Jan Thabo Mokoena"; but
"meanwhile" is a word that only opens sentences, and the article has Thabo Mokoena without Adv too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._coreference.names import NameMention, is_determined
from wireparse._vocabulary import NounClass, WordClass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._vocabulary import Lexicon

__all__ = ["cut_names", "find_titles", "untitled"]

_PLAIN: Final = re.compile(r"[^\W\d_A-Z][\w’'-]*")
_OPENS: Final = frozenset('.!?"“”:‘«»(')
"""Marks behind which a capital says nothing."""
_WHOLE: Final = 2
"""Words of a name with given and family name."""
_SHORTEST: Final = 3
"""Letters of what is short for a title, at least."""
_LONGEST: Final = 5
"""The same at most."""
_FEW: Final = 16
"""So many words are searched for, before all are listed."""
_NAMELIKE: Final = frozenset([WordClass.NAME, WordClass.NUMBER])


def cut_names(
    names: Sequence[Sequence[NameMention]],
    texts: Iterable[str],
    titles: frozenset[str],
    lexicon: Lexicon,
) -> list[list[NameMention]]:
    """Take off names what the rest of the article shows to be no part of them.

    Args:
        names: The names of every text.
        texts: The texts, for the words that they have in small letters.
        titles: The words that are titles here.
        lexicon: The words of the language.

    Returns:
        The names of every text, without those that are none.
    """
    every = [name for found in names for name in found]
    openers = _Openers(every, texts, lexicon)
    families = _families(every)
    out = []
    for found in names:
        bare = [name for name in map(openers.cut, found) if name is not None]
        if titles:
            bare = [untitled(name, titles) for name in bare]
        out.append(
            [
                _parted(name, families, lexicon) if len(name.words) > _WHOLE else name
                for name in bare
            ]
        )
    return out


def _families(every: Sequence[NameMention]) -> frozenset[str]:
    """List the last words of names of two words and more, which may be family names."""
    return frozenset(name.words[-1] for name in every if len(name.words) == _WHOLE)


def _parted(name: NameMention, families: frozenset[str], lexicon: Lexicon) -> NameMention:
    """Part a family name from a medium before it: "speaking to the Daily Herald Lindor said"."""
    words = name.words
    if words[-1] not in families or name.titles:
        return name
    text, start, _ = name.place
    if not is_determined(text, start, lexicon) or _is_body(words[-1:], lexicon):
        return name
    for word in words[:-1]:
        name = _behind(name, word)
    text, _, end = name.place
    return name._replace(place=(text, end - (name.end - name.start), end))


def find_titles(every: Sequence[NameMention], lexicon: Lexicon) -> frozenset[str]:
    """Find words that are titles here: the article has them before names, and leaves them off.

    Titles are what stands before whole names that the article has without it too ("Author Kara
    Lund"), what is short for a noun for persons and stands before a family name whose bearer has a
    given name ("Adv Letuka"), and what stands before a family name alone, and was the title of that
    name in full, or stands before it in full too, and before somebody else's. So is a noun that
    tells a person by its ending before a whole name, whose last word the article has alone.
    """
    alone = {name.words[0] for name in every if len(name.words) == 1}
    whole = {name.words for name in every if len(name.words) >= _WHOLE}
    entitled = {(title, name.words[-1]) for name in every for title in name.titles}
    first: dict[str, set[str]] = {}
    families: dict[str, set[str]] = {}
    for words in whole:
        first.setdefault(words[-1], set()).add(words[0] if len(words) == _WHOLE else words[1])
        families.setdefault(words[0], set()).add(words[-1])
    found: set[str] = set()
    for words in whole:
        word, family = words[0], words[-1]
        if family in alone and not _is_body(words[-_WHOLE:], lexicon):
            found.update(w for w in words[:-_WHOLE] if _is_agent(w, lexicon))
        if word.lower() in lexicon.given or not word.isalpha() or _is_body(words, lexicon):
            continue
        if len(words) == _WHOLE:
            is_short = len(first[family]) > 1 and _is_short_for(word, lexicon)
            is_styled = word.lower() in lexicon.styles  # "Pope Francis"
            is_title = is_short or (not is_styled and (word.lower(), family) in entitled)
        else:
            is_repeated = len(families[word]) > 1 and (word, family) in whole
            is_title = is_repeated or words[1:] in whole
        if is_title:
            found.add(word)
    return frozenset(found)


def _is_short_for(word: str, lexicon: Lexicon) -> bool:
    """Does a word look short for a noun for persons, as "Adv" and "Cllr" do?"""
    low = word.lower()
    if not _SHORTEST <= len(low) <= _LONGEST:
        return False
    return word.isupper() or low in lexicon.short_titles


def _is_agent(word: str, lexicon: Lexicon) -> bool:
    """Does a word tell by its ending that it is no given name: "Convener", "Protector"?"""
    return lexicon.nouns[word.lower()] in lexicon.forms.agents and word.lower() not in lexicon.given


def _is_body(words: Sequence[str], lexicon: Lexicon) -> bool:
    heads = lexicon.heads
    return words[-1] in lexicon.companies or any(
        heads.get(w.lower()) == NounClass.BODY for w in words
    )


def untitled(name: NameMention, titles: frozenset[str]) -> NameMention:
    """Make the first word of a name a title if the article has it as one.

    The words before a title are titles too: "Tide Movement Convener Ann Roe".
    """
    words = name.words
    cut = next((n for n in range(len(words) - _WHOLE, 0, -1) if words[n - 1] in titles), 0)
    if not cut and len(words) == _WHOLE and words[0] in titles:
        cut = 1
    for word in words[:cut]:
        name = _behind(name, word)
    return name._replace(titles=(*name.titles, *map(str.lower, words[:cut]))) if cut else name


def _behind(name: NameMention, word: str) -> NameMention:
    """Let a name begin behind its first word; the place keeps its titles."""
    text, _, end = name.place
    at = end - (name.end - name.start) + len(word)
    while text[at : at + 1].isspace() or text[at : at + 1] == ".":
        at += 1
    return name._replace(start=name.end - (end - at), words=name.words[1:])


class _Openers:
    """Words that open sentences and are no names."""

    def __init__(
        self, every: Sequence[NameMention], texts: Iterable[str], lexicon: Lexicon
    ) -> None:
        self._texts = [*texts]
        self._lexicon = lexicon
        self._small: set[str] = set()
        self._searches = 0
        self._inside: set[str] = set()
        self._names: set[tuple[str, ...]] = set()
        for name in every:
            opens = _opens(name)
            if name.is_body:  # headlines capitalise every word
                self._inside.update(name.words[1:] if opens else name.words)
            self._names.add(name.words)

    def cut(self, name: NameMention) -> NameMention | None:
        """Take a word that opens a sentence off a name; None if nothing is left."""
        word = name.words[0]
        if word in self._inside or name.titles or not _opens(name) or not self._is_plain(word):
            return name
        if len(name.words) == 1:
            return None
        cut = _behind(name, word)
        return cut if cut.words in self._names or word[-2:] == "ly" else name

    def _is_plain(self, word: str) -> bool:
        """Is it a word of the language, known or printed in small letters here?"""
        low, lexicon = word.lower(), self._lexicon
        if low in lexicon.given or not word.isalpha() or word.isupper():
            return False
        if low in lexicon.words.table or lexicon.head(low) is not None:
            return True
        if lexicon.words.opening[word] not in _NAMELIKE:
            return True
        return self._is_printed(low)

    def _is_printed(self, low: str) -> bool:
        """Is a word printed in small letters here? All of them are listed only if need be."""
        if not self._small:
            self._searches += 1
            if self._searches < _FEW:
                if any(f" {low} " in text for text in self._texts):
                    return True
                if not any(low in text for text in self._texts):
                    return False
            self._small = {w for text in self._texts for w in _PLAIN.findall(text)}
        return low in self._small


def _opens(name: NameMention) -> bool:
    """Does a name, or its title, open a sentence?"""
    text, start, _ = name.place
    before = text[max(0, start - 3) : start].rstrip()
    return not before or before[-1] in _OPENS
