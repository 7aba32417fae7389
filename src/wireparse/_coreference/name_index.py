"""The names printed in one article, by family name, given name, title and place.

Most names of an article are never asked for, so a text is read when a name that it may
hold is. After many questions everything is read at once, which keeps the work linear.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from itertools import islice
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Final

from wireparse._coreference.names import read_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wireparse._coreference.names import NameMention
    from wireparse._vocabulary import Lexicon

__all__ = ["NameIndex", "bare", "last_of"]


_MANY: Final = 40
"""So many questions are answered by looking for the word in every text."""
_LEAD: Final = 40
"""What stands between a name and its role has at most this many characters."""
_NEXT_WORD: Final = re.compile(r"[\w’'-]+\s+")
_EDGE: Final = re.compile(r"\b")
_DESCRIBING: Final = 3
"""So many words stand between an article and a role."""


def last_of(words: tuple[str, ...], lexicon: Lexicon) -> str:
    """Return the family name: Jr. and numbers are not, nor is the article of al-Masri."""
    last = words[-1]
    last = words[-2] if last in lexicon.forms.suffixes and len(words) > 1 else last
    return bare(last, lexicon) if "-" in last else last


def bare(word: str, lexicon: Lexicon) -> str:
    """Take the Arabic article off a name, which is left out when a name is told again."""
    article, _, rest = word.partition("-")
    return rest if rest and article.lower() in lexicon.forms.name_articles else word


class NameIndex:
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
        self._grammar = lexicon.grammar
        self._forms = lexicon.forms
        self._quoted = quoted
        self._read: dict[int, list[NameMention]] = {}
        self._acting: dict[int, list[NameMention]] = {}
        self._last: dict[str, list[NameMention]] = {}
        self._first: dict[str, list[NameMention]] = {}
        self._middle: dict[str, list[NameMention]] = {}
        self._title: dict[str, list[NameMention]] = {}
        self._initials: dict[str, list[NameMention]] | None = None
        self._plain = [text for _, text, _ in self._texts]
        self._introduced: dict[str, list[tuple[int, str]]] = {}
        self._low: list[str] = []
        self._asked: set[tuple[str, bool]] = set()

    def called(self, last: str) -> Sequence[NameMention]:
        """Return the names with a family name, in order."""
        self._read_where(last, self._plain)
        return self._last.get(last, ())

    def holding(self, word: str) -> Sequence[NameMention]:
        """Return the names that have a word between their first and their last, in order."""
        self._read_where(word, self._plain)
        return self._middle.get(word, ())

    def initialled(self, letters: str) -> Sequence[NameMention]:
        """Return the names whose words begin with some letters: Rapid River Forces for RRF."""
        if self._initials is None:
            self._initials = {}
            for name in self.acting():
                key = "".join([word[0] for word in name.words])
                self._initials.setdefault(key, []).append(name)
        return self._initials.get(letters, ())

    def opening(self, first: str) -> Sequence[NameMention]:
        """Return the names of several words that begin with a word, in order."""
        self._read_where(first, self._plain)
        return self._first.get(first, ())

    def titled(self, title: str) -> Sequence[NameMention]:
        """Return the names that carry a title, in small letters, in order."""
        self._low = self._low or [text.lower() for text in self._plain]
        self._read_where(title, self._low)
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

    def introduced(self, role: str, at: int) -> str | None:
        """Return how a story brings in somebody unnamed, the last time before a place.

        "A Western diplomat in Parrow" for the diplomat; without the article.
        """
        if role not in self._introduced:
            self._introduced[role] = [
                (start + begin, text[begin:end])
                for start, text, is_body in self._texts
                if is_body and role in text
                for begin, end in islice(self._introductions(role, text), _MANY)
            ]
        every = self._introduced[role]
        count = bisect_left(every, at, key=itemgetter(0))
        return " ".join(every[count - 1][1].split()) if count else None

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

    def acting(self) -> Iterator[NameMention]:
        """Yield the names of the body, outside quotations, in order."""
        for index, (_, _, is_body) in enumerate(self._texts):
            if is_body:
                yield from self._outside(index)

    def _read_where(self, word: str, texts: Sequence[str]) -> None:
        """Read every text that holds a word; after many words, every text."""
        key = word, texts is self._low
        if key in self._asked or len(self._asked) > _MANY:
            return
        self._asked.add(key)
        is_enough = len(self._asked) > _MANY
        for index, text in enumerate(texts):
            if index not in self._read and (is_enough or word in text):
                self._names(index)

    def _names(self, index: int) -> list[NameMention]:
        """Return the names of a text, which are entered when it is read."""
        found = self._read.get(index)
        if found is None:
            at, text, is_body = self._texts[index]
            found = self._read[index] = read_names(at, text, self._lexicon, is_body=is_body)
            for name in found:
                words = name.words
                _enter(self._last, last_of(words, self._lexicon), name)
                if len(words) > 1:
                    _enter(self._first, words[0], name)
                for word in words[1:-1]:
                    _enter(self._middle, word, name)
                for title in name.titles:
                    _enter(self._title, title, name)
        return found

    def _outside(self, index: int) -> list[NameMention]:
        """Return the names of a text that stand outside quotations."""
        found = self._acting.get(index)
        if found is None:
            found = [n for n in self._names(index) if not self._is_quoted(n.start)]
            self._acting[index] = found
        return found

    def _introductions(self, role: str, text: str) -> Iterator[tuple[int, int]]:
        """Yield where an indefinite article brings in a role, without the article."""
        introduction, complement = self._forms.introduction, self._forms.complement
        article = introduction.search(text)
        while article is not None:
            begin = at = article.end()
            end = _end_of(role, text, begin)
            if end is not None:
                belongs = complement.match(text, end)
                at = belongs.end() if belongs else end
                yield begin, at
            article = introduction.search(text, at)

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


def _enter(table: dict[str, list[NameMention]], key: str, name: NameMention) -> None:
    """Enter a name among those of its key, in order."""
    names = table.get(key)
    if names is None:
        table[key] = [name]
    elif names[-1].start < name.start:
        names.append(name)
    else:
        insort(names, name, key=attrgetter("start"))


def _places(role: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where a role stands in a text as whole words."""
    begin = text.find(role)
    while begin >= 0:
        end = begin + len(role)
        is_whole = _EDGE.match(text, begin) and _EDGE.match(text, end)
        if is_whole:
            yield begin, end
        begin = text.find(role, end if is_whole else begin + 1)


def _end_of(role: str, text: str, at: int) -> int | None:
    """Return where a role ends that has a few words before it."""
    for _ in range(_DESCRIBING + 1):
        end = at + len(role)
        if text.startswith(role, at) and _EDGE.match(text, end):
            return end
        word = _NEXT_WORD.match(text, at)
        if word is None:
            return None
        at = word.end()
    return None


def _is_plain(gap: str) -> bool:
    """Are they a few words without a mark inside?"""
    return len(gap) <= _LEAD and not any(mark in gap[1:-2] for mark in ',.;:"“”()—–')
