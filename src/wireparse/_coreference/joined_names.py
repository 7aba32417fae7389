"""Names to names of bodies that hold "and": what is printed as two names, or three, and is one.

"Johnson & Johnson", "Department for Culture, Media and Sport", "Devon and Cornwall Police". Whether
two names beside "and" are one body or two is told by what else the article prints.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse._vocabulary import NounClass, WordClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._coreference.names import NameMention
    from wireparse._vocabulary import Lexicon

__all__ = ["join_names"]

_WHOLE: Final = 2
"""Words of a name with given and family name."""
_TWICE: Final = 2
"""Printed so often, two names are one body."""
_LONGEST: Final = 8
"""Characters between two names that may be one, at most."""

_AMPERSAND: Final = " & "
_COMMA: Final = ", "

_Pair = tuple[tuple[str, ...], tuple[str, ...]]


def join_names(names: Sequence[list[NameMention]], lexicon: Lexicon) -> list[list[NameMention]]:
    """Join the names that are one body's.

    Args:
        names: The names of every text.
        lexicon: The words of the language.

    Returns:
        The names of every text.
    """
    joiner = _Joiner(names, lexicon)
    return [joiner.joined(found) for found in names]


class _Joiner:
    """Tells one body with "and" in its name from two names."""

    def __init__(self, names: Sequence[list[NameMention]], lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._pairs: Counter[_Pair] = Counter()
        self._alone: Counter[tuple[str, ...]] = Counter()
        for found in names:
            self._alone.update([name.words for name in found])
            for one, other in pairwise(found):
                if other.start - one.end <= _LONGEST and self._is_and(_gap(one, other)):
                    self._pairs[one.words, other.words] += 1

    def joined(self, found: list[NameMention]) -> list[NameMention]:
        """Join names of one text, from its front."""
        out: list[NameMention] = []
        for index, name in enumerate(found):
            is_near = bool(out) and name.start - out[-1].end <= _LONGEST
            if is_near and self._is_one(out[-1], name, found[index + 1 : index + 2]):
                out[-1] = _together(out[-1], name)
            else:
                out.append(name)
        return out

    def _is_and(self, gap: str) -> bool:
        return self._lexicon.words.fixed.get(gap.strip()) == WordClass.AND

    def _is_one(self, one: NameMention, other: NameMention, after: list[NameMention]) -> bool:
        """Are two names that follow each other one body's?"""
        gap = _gap(one, other)
        if other.titles or len(gap) > _LONGEST:
            return False
        if gap == _AMPERSAND:
            return len(one.words) == len(other.words) == 1
        is_and = self._is_and(gap)
        if self._is_field(other):
            if gap.strip() in self._lexicon.forms.purposes:
                return self._is_body(one.words[-1])
            if self._has_field(one) and (is_and or gap == _COMMA):
                return is_and or bool(after and self._is_field(after[0]))
        return is_and and self._is_shared(one, other)

    def _is_body(self, word: str) -> bool:
        return self._lexicon.heads.get(word.lower()) == NounClass.BODY

    def _has_field(self, name: NameMention) -> bool:
        """Is it a body with its field: "Ministry of Trade"?"""
        links = self._lexicon.grammar.possession | self._lexicon.forms.purposes
        link = next((n for n, word in enumerate(name.words) if word in links), 0)
        return link > 0 and self._is_body(name.words[link - 1])

    def _is_field(self, name: NameMention) -> bool:
        """Is it one word that could be a field, and nobody's name?"""
        low, lexicon = name.words[0].lower(), self._lexicon
        is_known = low in lexicon.origins or low in lexicon.given or self._is_body(low)
        return len(name.words) == 1 and not is_known and self._alone[name.words] <= 1

    def _is_shared(self, one: NameMention, other: NameMention) -> bool:
        """Do two places share one body, as in "Devon and Cornwall Police"?

        Where the article has them together twice, and neither apart.
        """
        if len(other.words) < _WHOLE or not self._is_body(other.words[-1]) or one.titles:
            return False
        together = self._pairs[one.words, other.words]
        is_apart = max(self._alone[one.words], self._alone[other.words]) > together
        return together >= _TWICE and not is_apart and not any(map(self._is_body, one.words))


def _gap(one: NameMention, other: NameMention) -> str:
    """Return what stands between two names of one text."""
    text, start, _ = other.place
    return text[one.place[2] : start]


def _together(one: NameMention, other: NameMention) -> NameMention:
    text, start, end = one.place[0], one.place[1], other.place[2]
    first = end - (other.end - one.start)
    words = tuple(text[first:end].replace(".", " ").replace(",", " ").split())
    return one._replace(end=other.end, words=words, place=(text, start, end))
