"""A paragraph as words with one class letter each; quotations are one word.

Shared by the stages that look at words around quotations.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._lexicon import Lexicon

__all__ = ["QUOTED", "Tokens", "bucket", "squeeze", "tokenise"]

_WORD: Final = re.compile(r"[@#$]?\w+(?:[-'’/&]\w+|\.(?![A-Z][a-z])\w+)*(?:['’](?!\w))?|[^\w\s]")
QUOTED: Final = '""'
"""Stands for a quotation among the words; no word of a text is two marks."""
_OPENERS: Final = frozenset("([\"'‘“«")
_DROPPED: Final = re.compile("[r_]")
_NOUNS: Final = re.compile("[dN#xh]+")
_CHAINS: Final = re.compile("M(?:pM)+")
_MOST: Final = 60_000
_LONG: Final = 6


class Tokens:
    """The words of one paragraph.

    Attributes:
        starts: Offset of every word in the paragraph.
        words: As printed.
        low: In small letters.
        letters: Their class letters, one string.
        sentence: Number of sentence ends before every word, and one more at the end.
        quoted: Number of quotations before every word, and one more at the end.
        places: Where every quotation stands among the words.
    """

    __slots__ = ("letters", "low", "places", "quoted", "sentence", "size", "starts", "words")

    def __init__(self, starts: list[int], words: list[str], places: list[int]) -> None:
        self.starts = starts
        self.words = words
        self.places = places
        self.size = len(words)
        self.low = [w.lower() for w in words]
        self.letters = ""
        self.sentence: list[int] = []
        self.quoted: list[int] = []

    def end(self, index: int) -> int:
        """Return the offset after a word that is no quotation."""
        return self.starts[index] + len(self.words[index])

    def is_glued(self, index: int) -> bool:
        """Tell whether nothing stands between a word and the one before."""
        return index > 0 and self.starts[index] == self.end(index - 1)


def tokenise(text: str, quotes: Sequence[tuple[int, int]], lexicon: Lexicon) -> Tokens:
    """Cut a paragraph into words.

    Args:
        text: The paragraph.
        quotes: Places of its outermost quotations, with their marks, in order.
        lexicon: Class letters.
    """
    starts: list[int] = []
    words: list[str] = []
    places: list[int] = []
    at = 0
    for start, end in quotes:
        found = [*_WORD.finditer(text, at, start)]
        starts += [m.start() for m in found]
        words += [m.group() for m in found]
        places.append(len(words))
        starts.append(start)
        words.append(QUOTED)
        at = end
    found = [*_WORD.finditer(text, at)]
    starts += [m.start() for m in found]
    words += [m.group() for m in found]
    tokens = Tokens(starts, words, places)
    _classify(tokens, lexicon)
    return tokens


def _classify(tokens: Tokens, lexicon: Lexicon) -> None:
    known = lexicon.words
    pairs = [known[w] for w in tokens.words]
    letters = [p[0] for p in pairs]
    for place in tokens.places:
        letters[place] = "Q"
    begins = [0]
    guess = "".join(letters)
    at = guess.find(".")
    while at >= 0:
        if _is_end(tokens, at, lexicon):
            begins.append(at + 1)
        else:
            letters[at] = "_"
        at = guess.find(".", at + 1)
    begins += [i + 1 for i, letter in enumerate(letters) if letter == ":"]
    for begin in begins:
        index = begin
        while index < tokens.size and not _is_word(tokens.words[index]):
            index += 1
        if index < tokens.size:
            letters[index] = pairs[index][1]
    _initials(tokens, letters)
    joined = tokens.letters = "".join(letters)
    tokens.sentence = [0, *accumulate([letter == "." for letter in joined])]
    tokens.quoted = [0, *accumulate([letter == "Q" for letter in joined])]


def _is_word(word: str) -> bool:
    return word[0].isalnum() or word[0] in "@#$"


def _is_end(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a full stop or the like ends a sentence."""
    words = tokens.words
    if at + 1 >= tokens.size:
        return True
    if words[at] == "." and tokens.is_glued(at):
        before = words[at - 1]
        if before in lexicon.abbreviations or "." in before or _is_initial(before):
            return False
    after = words[at + 1]
    return after == QUOTED or after[0].isupper() or after[0] in _OPENERS


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _initials(tokens: Tokens, letters: list[str]) -> None:
    """Make a single capital with a full stop a name, `A.` and `I.` too."""
    words = tokens.words
    for index, letter in enumerate(letters):
        if letter not in "dh" or not _is_initial(words[index]) or index + 2 >= tokens.size:
            continue
        if words[index + 1] == "." and tokens.is_glued(index + 1):
            after = words[index + 2]
            if words[index] != "I" or after[0].isupper():
                letters[index] = "N"


class _Paths(dict[str, str]):
    """Letters to their path; filled when asked."""

    __slots__ = ()

    def __missing__(self, letters: str) -> str:
        path = _NOUNS.sub("M", _DROPPED.sub("", letters))
        if len(path) > _LONG:
            path = _CHAINS.sub("Mp", path)
        if len(path) > _LONG + 2:
            path = path[:3] + "~" + path[-4:]
        if len(self) >= _MOST:
            self.clear()
        self[letters] = path
        return path


squeeze: Final = _Paths().__getitem__
"""Shorten a string of letters to a path: adverbs dropped, noun material one M."""


_BUCKETS: Final = (0, 1, 2, 3, 4, 4, 6, 6, 6, 6, *[10] * 10)


def bucket(distance: int) -> int:
    """Round a distance in words."""
    return _BUCKETS[distance] if distance < len(_BUCKETS) else 20
