"""The names printed in one article, by family name, given name, title and place.

Most names of an article are never asked for, so a text is read when a name that it may
hold is. After many questions everything is read at once, which keeps the work linear.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Final

from wireparse._naming import read_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wireparse._lexicon import Lexicon
    from wireparse._naming import Named

__all__ = ["Printed", "last_of"]

_MANY: Final = 40
"""So many questions are answered by looking for the word in every text."""
_LEAD: Final = 40
"""What stands between a name and its role has at most this many characters."""
_COMPLEMENTS: Final = (" of ", " for ", " at ")
_CLAUSES: Final = (["who"], ["which"], ["and"], ["but"], ["as"])
"""What goes on after a comma as a clause, not as an apposition."""
_SUFFIXES: Final = frozenset(["Jr", "Sr", "II", "III", "IV"])


def last_of(words: tuple[str, ...]) -> str:
    """Return the family name: Jr. and numbers are not."""
    last = words[-1]
    return words[-2] if last in _SUFFIXES and len(words) > 1 else last


_KEYS: Final[dict[str, Callable[[Named], tuple[str, ...]]]] = {
    "last": lambda name: (last_of(name.words),),
    "first": lambda name: name.words[:1] if len(name.words) > 1 else (),
    "title": lambda name: name.titles,
}


class Printed:
    """The names of one article, read when they are asked for."""

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
        self._quoted = quoted
        self._read: dict[int, list[Named]] = {}
        self._acting: dict[int, list[Named]] = {}
        self._tables: dict[str, dict[str, list[Named]]] = {by: {} for by in _KEYS}
        self._low: list[str] = []
        self._asked = 0

    def called(self, last: str) -> Sequence[Named]:
        """Return the names with a family name, in order."""
        return self._found("last", last)

    def opening(self, first: str) -> Sequence[Named]:
        """Return the names of several words that begin with a word, in order."""
        return self._found("first", first)

    def titled(self, title: str) -> Sequence[Named]:
        """Return the names that carry a title, in small letters, in order."""
        return self._found("title", title)

    def apposed(self, role: str) -> list[Named]:
        """Return the persons that an apposition gives a role, in order.

        "Ann Roe, the mayor of", "the mayor, Ann Roe," and "mayor Ann Roe".
        """
        out: list[Named] = []
        for index, (at, text, is_body) in enumerate(self._texts):
            if not is_body or role not in text:
                continue
            names = [n for n in self._names(index) if len(n.words) > 1]
            for match in islice(re.finditer(rf"\b{re.escape(role)}\b", text), _MANY):
                begin, end = match.span()
                low = bisect_left(names, at + begin, key=attrgetter("start"))
                if low < len(names) and _follows(
                    text[end : names[low].start - at], text, names[low]
                ):
                    out.append(names[low])
                elif low and _leads(text[names[low - 1].end - at : begin]):
                    out.append(names[low - 1])
        return out

    def before(self, at: int, begin: int = 0) -> Iterator[Named]:
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

    def acting(self) -> Iterator[Named]:
        """Yield the names of the body, outside quotations, in order."""
        for index, (_, _, is_body) in enumerate(self._texts):
            if is_body:
                yield from self._outside(index)

    def _names(self, index: int) -> list[Named]:
        found = self._read.get(index)
        if found is None:
            at, text, is_body = self._texts[index]
            found = self._read[index] = read_names(at, text, self._lexicon, is_body=is_body)
        return found

    def _outside(self, index: int) -> list[Named]:
        """Return the names of a text that stand outside quotations."""
        found = self._acting.get(index)
        if found is None:
            found = [n for n in self._names(index) if not self._is_quoted(n.start)]
            self._acting[index] = found
        return found

    def _is_quoted(self, at: int) -> bool:
        index = bisect_right(self._quoted, (at, at)) - 1
        return index >= 0 and at < self._quoted[index][1]

    def _found(self, by: str, word: str) -> Sequence[Named]:
        table = self._tables[by]
        found = table.get(word)
        if found is not None or self._asked > _MANY:
            return found or ()
        self._asked += 1
        if self._asked > _MANY:
            self._fill()
            return self._found(by, word)
        keys = _KEYS[by]
        texts: Iterable[str] = (text for _, text, _ in self._texts)
        if by == "title":
            texts = self._low = self._low or [text.lower() for text in texts]
        table[word] = [
            name
            for index, text in enumerate(texts)
            if word in text
            for name in self._names(index)
            if word in keys(name)
        ]
        return table[word]

    def _fill(self) -> None:
        """Read every text and enter every name."""
        for by, keys in _KEYS.items():
            table = self._tables[by] = {}
            for index in range(len(self._texts)):
                for name in self._names(index):
                    for key in keys(name):
                        table.setdefault(key, []).append(name)


def _follows(gap: str, text: str, name: Named) -> bool:
    """Tell whether a name behind a role is in apposition to it."""
    if gap == " ":
        return True
    end = name.place[2]
    is_near = gap == ", " or (
        gap.startswith(_COMPLEMENTS) and gap.endswith(", ") and _is_plain(gap)
    )
    return is_near and text[end : end + 1] in {",", ".", ""}


def _leads(gap: str) -> bool:
    """Tell whether words between a name and a role lead up to an apposition."""
    first = gap[2:].split(None, 1)[:1]
    return gap.startswith(", ") and _is_plain(gap) and first not in _CLAUSES


def _is_plain(gap: str) -> bool:
    """Tell a few words without a mark inside."""
    return len(gap) <= _LEAD and not any(mark in gap[1:-2] for mark in ',.;:"“”()—–')
