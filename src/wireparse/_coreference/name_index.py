"""The names printed in one article, by family name, given name, title and place.

Most names of an article are never asked for, so a text is read when a name that it may
hold is. After many questions everything is read at once, which keeps the work linear.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import chain, islice
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Final

from wireparse._coreference.joined_names import join_names
from wireparse._coreference.name_edges import cut_names, find_titles
from wireparse._coreference.names import read_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wireparse._coreference.names import NameMention
    from wireparse._vocabulary import Lexicon

__all__ = ["NameIndex", "bare", "last_of"]


_MANY: Final = 40
"""So many places of a role in one text are looked at."""
_FIELD: Final = 2
"""A body with its field has more words than these."""
_LEAD: Final = 40
"""What stands between a name and its role has at most this many characters."""
_EDGE: Final = re.compile(r"\b")


def last_of(words: tuple[str, ...], lexicon: Lexicon) -> str:
    """Return the family name, or the noun of a body with its field: College of Pilots.

    Jr. and numbers are no family names, nor is the article of al-Masri.
    """
    if len(words) > _FIELD:
        of = (n for n, word in enumerate(words) if n and word in lexicon.grammar.possession)
        field = next(of, 0)
        if field:
            return words[field - 1]
    last = words[-1]
    last = words[-2] if last in lexicon.forms.suffixes and len(words) > 1 else last
    return bare(last, lexicon) if "-" in last else last


def bare(word: str, lexicon: Lexicon) -> str:
    """Take the Arabic article off a name, which is left out when a name is told again."""
    article, _, rest = word.partition("-")
    return rest if rest and article.lower() in lexicon.forms.name_articles else word


class NameIndex:
    """The names of one article, read when they are first asked for."""

    def __init__(
        self,
        body: Iterable[tuple[int, str]],
        others: Iterable[tuple[int, str]],
        quoted: Sequence[tuple[int, int]],
        lexicon: Lexicon,
    ) -> None:
        """Take the texts.

        Args:
            body: Offset and text of the body's blocks.
            others: The same of headline and captions.
            quoted: Places of quotations, in order.
            lexicon: The words of the language.
        """
        texts = [(at, text, True) for at, text in body]
        texts += [(at, text, False) for at, text in others]
        self._texts = sorted(texts, key=itemgetter(0))
        self._lexicon = lexicon
        self._grammar = lexicon.grammar
        self._forms = lexicon.forms
        self._quoted = quoted
        self._acting: dict[int, list[NameMention]] = {}
        self._plain = [text for _, text, _ in self._texts]

    def called(self, last: str) -> Sequence[NameMention]:
        """Return the names with a family name, in order."""
        return self._last.get(last, ())

    def holding(self, word: str) -> Sequence[NameMention]:
        """Return the names that have a word between their first and their last, in order."""
        return self._middle.get(word, ())

    def initialled(self, letters: str) -> Sequence[NameMention]:
        """Return the names whose words begin with some letters: Rapid River Forces for RRF."""
        return self._initials.get(letters, ())

    def is_part(self, word: str) -> bool:
        """Does a name of several words hold a word?"""
        return word in self._parts

    def ending(self, end: int) -> NameMention | None:
        """Return the name that ends at an offset."""
        return self._ends.get(end)

    def opening(self, first: str) -> Sequence[NameMention]:
        """Return the names of several words that begin with a word, in order."""
        return self._first.get(first, ())

    def titled(self, title: str) -> Sequence[NameMention]:
        """Return the names that carry a title, in small letters, in order."""
        return self._title.get(title, ())

    def apposed(self, role: str) -> list[NameMention]:
        """Return the persons that an apposition gives a role, in order.

        "Ann Roe, the mayor of", "the mayor, Ann Roe," and "mayor Ann Roe".
        """
        out: list[NameMention] = []
        for index, (at, text, is_body) in enumerate(self._texts):
            if not is_body or role not in text:
                continue
            names = [n for n in self._names(index) if len(n.words) > 1]
            for begin, end in islice(_places(role, text), _MANY):
                low = bisect_left(names, at + begin, key=attrgetter("start"))
                if low < len(names) and self._follows(
                    text[end : names[low].start - at], text, names[low]
                ):
                    out.append(names[low])
                elif low and self._leads(text[names[low - 1].end - at : begin]):
                    out.append(names[low - 1])
        return sorted(out, key=attrgetter("start"))

    def before(self, at: int, begin: int = 0) -> Iterator[NameMention]:
        """Yield the names of the body between two places, outside quotations, last first."""
        for index in range(bisect_left(self._texts, at, key=itemgetter(0)) - 1, -1, -1):
            start, text, is_body = self._texts[index]
            if start + len(text) <= begin:
                return
            if is_body:
                names = self._outside(index)
                high = bisect_left(names, at, key=attrgetter("start"))
                low = bisect_left(names, begin, 0, high, key=attrgetter("start"))
                yield from reversed(names[low:high])

    @cached_property
    def header(self) -> list[NameMention]:
        """The names of headline and captions, in order."""
        return [
            name
            for (_, _, is_body), names in zip(self._texts, self._every, strict=True)
            if not is_body
            for name in names
        ]

    def acting(self) -> Iterator[NameMention]:
        """Yield the names of the body, outside quotations, in order."""
        for index, (_, _, is_body) in enumerate(self._texts):
            if is_body:
                yield from self._outside(index)

    def _names(self, index: int) -> list[NameMention]:
        """Return the names of a text."""
        return self._every[index]

    @cached_property
    def titles(self) -> frozenset[str]:
        """Words that are titles in this article."""
        return find_titles([*chain.from_iterable(self._read)], self._lexicon)

    @cached_property
    def _read(self) -> list[list[NameMention]]:
        """The names of every text as they look by themselves."""
        lexicon = self._lexicon
        found = [
            read_names(at, text, lexicon, is_body=is_body) for at, text, is_body in self._texts
        ]
        return join_names(found, lexicon)

    @cached_property
    def _every(self) -> list[list[NameMention]]:
        """The names of every text."""
        return cut_names(self._read, self._plain, self.titles, self._lexicon)

    @cached_property
    def _ends(self) -> dict[int, NameMention]:
        return {name.end: name for name in chain.from_iterable(self._every)}

    @cached_property
    def _parts(self) -> set[str]:
        found = {w for names in self._every for n in names if len(n.words) > 1 for w in n.words}
        return found.union([bare(word, self._lexicon) for word in found if "-" in word])

    @cached_property
    def _last(self) -> dict[str, list[NameMention]]:
        return self._by(lambda name: (last_of(name.words, self._lexicon),))

    @cached_property
    def _first(self) -> dict[str, list[NameMention]]:
        return self._by(lambda name: name.words[:1] if len(name.words) > 1 else ())

    @cached_property
    def _middle(self) -> dict[str, list[NameMention]]:
        return self._by(lambda name: name.words[1:-1])

    @cached_property
    def _title(self) -> dict[str, list[NameMention]]:
        return self._by(lambda name: name.titles)

    @cached_property
    def _initials(self) -> dict[str, list[NameMention]]:
        return _by(
            self.acting(),
            lambda name: ("".join([word[0] for word in name.words if word[0].isupper()]),),
        )

    def _by(self, keys: Callable[[NameMention], Iterable[str]]) -> dict[str, list[NameMention]]:
        return _by(chain.from_iterable(self._every), keys)

    def _outside(self, index: int) -> list[NameMention]:
        """Return the names of a text that stand outside quotations."""
        found = self._acting.get(index)
        if found is None:
            found = [n for n in self._names(index) if not self._is_quoted(n.start)]
            self._acting[index] = found
        return found

    def _follows(self, gap: str, text: str, name: NameMention) -> bool:
        """Is a name behind a role in apposition to it?"""
        if gap == " ":
            return True
        _, _, end = name.place
        is_near = gap == ", " or (
            gap.startswith(self._forms.fields) and gap.endswith(", ") and _is_plain(gap)
        )
        return is_near and text[end : end + 1] in {",", ".", ""}

    def _leads(self, gap: str) -> bool:
        """Do words between a name and a role lead up to an apposition?"""
        first = next(iter(gap[2:].split(None, 1)), "")
        is_clause = first in self._grammar.clause_openers
        return gap.startswith(", ") and _is_plain(gap) and not is_clause

    def _is_quoted(self, at: int) -> bool:
        index = bisect_right(self._quoted, (at, at)) - 1
        return index >= 0 and at < self._quoted[index][1]


def _by(
    names: Iterable[NameMention], keys: Callable[[NameMention], Iterable[str]]
) -> dict[str, list[NameMention]]:
    """Sort names by keys, several or none each."""
    found: dict[str, list[NameMention]] = {}
    for name in names:
        for key in keys(name):
            found.setdefault(key, []).append(name)
    return found


def _places(role: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a role stands in a text as whole words."""
    begin = text.find(role)
    while begin >= 0:
        end = begin + len(role)
        is_whole = _EDGE.match(text, begin) and _EDGE.match(text, end)
        if is_whole:
            yield begin, end
        begin = text.find(role, end if is_whole else begin + 1)


def _is_plain(gap: str) -> bool:
    """Are they a few words without a mark inside?"""
    return len(gap) <= _LEAD and not any(mark in gap[1:-2] for mark in ',.;:"“”()—–')
