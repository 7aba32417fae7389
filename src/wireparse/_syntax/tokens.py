"""A paragraph as words with one class letter each; quotations are one word.

Shared by the stages that look at words around quotations.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._vocabulary import OPENING_QUOTES, Memo, WordClass, find_every

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._vocabulary import Lexicon

__all__ = ["QUOTED", "Tokens", "bucket", "squeeze", "tokenise", "without_possessive"]


def without_possessive(text: str, lexicon: Lexicon) -> str:
    """Take the ending off "Ann Roe's"."""
    endings = lexicon.forms.owners
    if not text.endswith(endings):
        return text
    return next(text[: -len(ending)] for ending in endings if text.endswith(ending))


# No group is possessive: Python 3.11.0 to 3.11.4 takes the full stop into the word then.
_WORD: Final = re.compile(
    r"[@#$]?+\w++(?:[-'’/&]\w++|\.(?![A-Z][a-z])\w++)*(?:['’](?!\w))?|[^\w\s]"
)
QUOTED: Final = '""'
"""Stands for a quotation among the words; no word of a text is two marks."""
_OPENERS: Final = frozenset(f"([{OPENING_QUOTES}")
_OUTLINE: Final = str.maketrans("dN#xhr", "MMMMM_")
"""Letters of noun material to M, that of adverbs to none."""
_MODAL_CITES: Final = WordClass.AUXILIARY + WordClass.CUE
_NAME: Final = WordClass.NAME
_QUOTATION: Final = WordClass.QUOTATION
_STOP: Final = WordClass.STOP
_COLON: Final = WordClass.COLON
_MARK: Final = WordClass.MARK
_CHAINS: Final = re.compile("M(?:pM)+")
"""Noun material with prepositions between."""
_LONG: Final = 6
"""Paths of more letters have their chains of nouns shortened, of two more their middle."""


class Tokens:
    """The words of one paragraph.

    Attributes:
        starts: Offset of every word in the paragraph.
        words: As printed.
        low: In small letters.
        letters: Their class letters, one string.
        outline: The same for paths: noun material is M, an adverb `_`.
        sentence: Number of sentence ends before every word, and one more at the end.
        quoted: Number of quotations before every word, and one more at the end.
        places: Where every quotation stands among the words.
    """

    __slots__ = (
        "letters", "low", "outline", "places", "quoted", "sentence", "size", "starts", "words",
    )  # fmt: skip

    def __init__(self, starts: list[int], words: list[str], places: list[int]) -> None:
        self.starts = starts
        self.words = words
        self.places = places
        self.size = len(words)
        self.low = [*map(str.lower, words)]
        self.letters = self.outline = ""
        self.sentence: list[int] = []
        self.quoted: list[int] = []

    def end(self, index: int) -> int:
        """Return the offset after a word that is no quotation."""
        return self.starts[index] + len(self.words[index])

    def is_glued(self, index: int) -> bool:
        """Does nothing stand between a word and the one before?"""
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
        words += [m[0] for m in found]
        places.append(len(words))
        starts.append(start)
        words.append(QUOTED)
        at = end
    found = [*_WORD.finditer(text, at)]
    starts += [m.start() for m in found]
    words += [m[0] for m in found]
    tokens = Tokens(starts, words, places)
    _classify(tokens, lexicon)
    return tokens


def _classify(tokens: Tokens, lexicon: Lexicon) -> None:
    """Give every word its letter; what ends a sentence is told by what stands beside it."""
    words, classes = tokens.words, lexicon.words
    letters = [*map(classes.inside.__getitem__, words)]
    for place in tokens.places:
        letters[place] = _QUOTATION
    begins = [0]
    guess = "".join(letters)
    for at in find_every(guess, _STOP):
        if _is_end(tokens, at, lexicon):
            begins.append(at + 1)
        else:
            letters[at] = _MARK
    begins += [at + 1 for at in find_every(guess, _COLON)]
    for begin in begins:
        index = begin
        while index < tokens.size and not _is_word(words[index]):
            index += 1
        if index < tokens.size and letters[index] != _QUOTATION:
            letters[index] = classes.opening[words[index]]
    for at in find_every(guess, _STOP):
        _initial(tokens, letters, at)
    joined = tokens.letters = _with_namesakes("".join(letters), words, lexicon)
    tokens.outline = joined.translate(_OUTLINE)
    tokens.sentence = _counts(joined, _STOP)
    tokens.quoted = _counts(joined, _QUOTATION)


def _with_namesakes(letters: str, words: Sequence[str], lexicon: Lexicon) -> str:
    """Make an auxiliary a name where a verb that cites follows it: `May told`, `Will said`."""
    for at in find_every(letters, _MODAL_CITES):
        word = words[at]
        if word in lexicon.calendar or (word[0].isupper() and word.lower() in lexicon.given):
            letters = f"{letters[:at]}{_NAME}{letters[at + 1 :]}"
    return letters


def _counts(letters: str, letter: str) -> list[int]:
    """Count a letter before every word, and up to the end."""
    out: list[int] = []
    for count, at in enumerate((*find_every(letters, letter), len(letters))):
        out += [count] * (at + 1 - len(out))
    return out


def _is_word(word: str) -> bool:
    return word[0].isalnum() or word[0] in "@#$"


def _is_end(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Does a full stop or the like end a sentence?"""
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


def _initial(tokens: Tokens, letters: list[str], at: int) -> None:
    """Make a single capital before a full stop a name, `A.` and `I.` too."""
    words, index = tokens.words, at - 1
    if index < 0 or letters[index] not in "dh" or not _is_initial(words[index]):
        return
    if at + 1 < tokens.size and words[at] == "." and tokens.is_glued(at):
        after = words[at + 1]
        if words[index] != "I" or after[0].isupper():
            letters[index] = _NAME


def _path(outline: str) -> str:
    """Shorten a stretch of an outline: adverbs dropped, noun material one M."""
    path = outline.replace("_", "")
    while "MM" in path:
        path = path.replace("MM", "M")
    if len(path) > _LONG:
        path = _CHAINS.sub("Mp", path)
    if len(path) > _LONG + 2:
        path = path[:3] + "~" + path[-4:]
    return path


squeeze: Final = Memo(_path, 60_000).__getitem__
"""Shorten a stretch of an outline to a path, and remember it."""


_BUCKETS: Final = ("0", "1", "2", "3", "4", "4", "6", "6", "6", "6", *["10"] * 10)
"""Distances in words, as features hold them."""
_FAR: Final = "20"
"""From twenty words on, all are equally far."""


def _bucket(distance: int) -> str:
    return _BUCKETS[distance] if distance < len(_BUCKETS) else _FAR


bucket: Final = Memo(_bucket, 10_000).__getitem__
"""Round a distance in words; as text, as features hold it."""
