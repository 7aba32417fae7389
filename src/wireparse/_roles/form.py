"""The form of one line: what it looks like with all others covered.

Each is a few small numbers, from which the signs of the line and of its neighbours are made.
Lengths are in code points; a letter of a script that writes without spaces counts twice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import define, frozen

from wireparse._vocabulary import CLOSING_SIGNS, SENTENCE_STOPS

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse._fields import Reader
    from wireparse._roles.signs import Sign
    from wireparse._roles.window import Group
    from wireparse._segments import Line

__all__ = ["Form", "Shape", "form_of", "step"]

_SIZES: Final = (3, 12, 25, 40, 60, 90, 130, 200, 400, 800)
_COUNTS: Final = (1, 2, 4, 7, 10, 14, 20, 35, 80)
_CAPITALS: Final = (0.1, 0.3, 0.5, 0.8, 0.999)
_FUNCTION_WORDS: Final = (0, 0.1, 0.2, 0.3, 0.4)
_DIGITS: Final = (0, 0.03, 0.1, 0.3)
_NO_WORDS: Final = 8
_SHOUTED: Final = 7
"""Capitals only, where `_CAPITALS` has five steps."""
_LONGEST_READ: Final = 1_200
"""Code points of a line that are looked at; a longer one is a paragraph without doubt."""
_LONGEST_WORDED: Final = 80
"""Code points of a line whose every word is a sign."""
_LONGEST_CONTENT: Final = 260
_LONGEST_COUNTED: Final = 300
"""Code points of a line whose digits are counted."""
_FIRST_WORDS: Final = 8
_LAST_WORDS: Final = 5
_FEW_WORDS: Final = 4
_LONG_WORDS: Final = 14
_SENTENCE_WORDS: Final = 6
_CONTENT_CHARS: Final = 2
_WORDED_CHARS: Final = 3
_ENDINGS: Final = {
    **dict.fromkeys(".。۔", "."), **dict.fromkeys("!！", "!"), **dict.fromkeys("?？؟", "?"),
    **dict.fromkeys(",،", ","), **dict.fromkeys(":：", ":"), ";": ";", "…": "…",
}  # fmt: skip
_QUOTES: Final = frozenset("\"“‘'«„「『")
_BULLETS: Final = frozenset("-•·–—*►>▶▪")
_QUOTED: Final = re.compile('["“”«»„「]')
_PARTS: Final = ("|", "›", " / ", " · ")
_ADDRESSES: Final = ("@", "www.", "http:", "https:")
_DIGIT: Final = re.compile("[0-9]")
_SPACED: Final = "".join([c if c.isalnum() or c == "_" else " " for c in map(chr, range(128))])
"""For each sign of ASCII itself where it is of a word, else a space."""
_LATIN: Final = re.compile("[\\0-\u02ff\u2000-\u206f]*")
_LATIN_WORD: Final = re.compile(r"\w+")
"""The same as `Patterns.word` in Latin letters, and faster."""
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MAY_STOP: Final = re.compile(r"[.!?؟][\"”’»)]* |[。！？]")
"""Stands in every text that `Patterns.sentence` finds something in."""


@frozen(eq=False)
class Shape:
    """What many lines have in common, in a few steps; equal shapes are one object.

    Attributes:
        look: What a line seems to be.
        size: Step of its length.
        count: Step of the number of its words.
        ending: Class of its last sign, marks that close a quotation or bracket left out.
        opening: Class of its first sign.
        capitals: Step of the share of its words that open with a capital.
        small: Step of the share of words that every text has.
        is_prose: Has it the words of a sentence?
        stops: Does it end as a sentence does?
    """

    look: str
    size: int
    count: int
    ending: str
    opening: str
    capitals: int
    small: int
    is_prose: bool
    stops: bool


@define(eq=False)
class Form:
    """What a line looks like on its own.

    Attributes:
        shape: What many lines have in common.
        text: The line, as far as it is read.
        length: Its length in code points.
        words: Its words, casefolded.
        count: How many there are; two letters of a script without spaces are one.
        content: The words that not every text has, for comparing.
        opener: Its first four words; None where it has fewer.
        sentences: How many of its sentences are followed by another; more than three are three.
        dateline: What the dateline says that it opens with; nothing where it opens with none.
        key: What it is compared by, casefolded.
        said: What its signs say, once it was asked.
    """

    shape: Shape
    text: str
    length: int
    words: list[str]
    count: int
    content: frozenset[str]
    opener: str | None
    sentences: int
    dateline: str
    key: str
    said: int | None = None

    def groups(self) -> list[Group]:
        """Return the groups of signs for what it looks like, and for what stands in it."""
        text = self.text
        marks = (
            (_QUOTED.search(text) is not None)
            + 2 * any(map(text.__contains__, _PARTS))
            + 4 * any(map(text.__contains__, _ADDRESSES))
            + 8 * ("©" in text)
            + 16 * (text[-1] in ")]）")
        )
        digits = step(_digits(text) / self.length, _DIGITS) if self.length < _LONGEST_COUNTED else 0
        inside = ("inside", self.sentences, digits, marks, self.dateline, self.shape)
        return [("own", self.shape), inside]

    def word_signs(self) -> list[Sign]:
        """Return the signs of its words: all of a short line, the outer ones of a long one."""
        words = self.words
        if not words:
            return []
        if self.length < _LONGEST_WORDED:
            found: list[Sign] = [("word", w) for w in words[:_FIRST_WORDS]]
            found += [("first-word", words[0]), ("last-word", words[-1])]
            if len(words) <= _FEW_WORDS:
                found.append(("words", *words))
            return found
        found = [("first-word", words[0]), ("first-words", *words[:2])]
        found += [("late-word", w) for w in words[-_LAST_WORDS:]]
        if self.length < _LONGEST_CONTENT:
            long = {w for w in words if len(w) > _WORDED_CHARS}
            found += [("sentence-word", w) for w in sorted(long)]
        return found


def step(value: float, edges: tuple[float, ...]) -> int:
    """Return in which of the steps between *edges* a value lies."""
    return bisect_left(edges, value)


_shape: Final = lru_cache(maxsize=4096)(Shape)


def form_of(line: Line, reader: Reader) -> Form:
    """Return the form of a line."""
    text = line.text
    length = len(text)
    head = text[:_LONGEST_READ]
    patterns = reader.patterns
    words, unspaced = _words(head, patterns.word.findall)
    count = len(words) + unspaced // 2
    last = text.rstrip(CLOSING_SIGNS)[-1:] or text[-1]
    stops = last in SENTENCE_STOPS
    small = patterns.words.small
    shape = _shape(
        str(line.look),
        step(length + unspaced, _SIZES),
        step(count, _COUNTS),
        _ENDINGS.get(last) or ("a" if last.isalpha() else "d" if last.isdigit() else "s"),
        _opening(text[0]),
        *_case(head, small),
        count >= _LONG_WORDS or (count >= _SENTENCE_WORDS and stops),
        stops,
    )
    content = frozenset([w for w in words if len(w) > _CONTENT_CHARS]) - small
    if unspaced:
        content = content.union(_pairs(head[:_LONGEST_CONTENT]))
    sentences = len(patterns.sentence.findall(head)) if _MAY_STOP.search(head) else 0
    found = reader.dateline(text, 0)
    return Form(
        shape,
        head,
        length,
        words,
        count,
        content,
        " ".join(words[:_FEW_WORDS]) if len(words) >= _FEW_WORDS else None,
        min(3, sentences),
        "" if found is None else "agency" if found.agency else "place",
        line.key.casefold(),
    )


def _words(text: str, find: Callable[[str], list[str]]) -> tuple[list[str], int]:
    """Return the words of a text, casefolded, and the number of signs that need no spaces."""
    folded = text.casefold()
    if folded.isascii():
        return folded.translate(_SPACED).split(), 0
    if _LATIN.fullmatch(folded) is not None:
        return _LATIN_WORD.findall(folded), 0
    return find(folded), len(_UNSPACED.findall(text))


def _opening(char: str) -> str:
    """Return the class of the sign that a line opens with."""
    if char in _QUOTES:
        return "quote"
    if char in _BULLETS:
        return "bullet"
    if char.isdigit():
        return "digit"
    if not char.isalpha():
        return "sign"
    return "capital" if char.isupper() else "small" if char.islower() else "uncased"


def _case(text: str, small: frozenset[str]) -> tuple[int, int]:
    """Return the steps of the share of capitals, and of words that every text has."""
    words = [w for w in text[:400].split() if w[0].isalpha()]
    if not words:
        return _NO_WORDS, _NO_WORDS
    count = len(words)
    content = count - sum(map(small.__contains__, map(str.casefold, words)))
    function_words = step(1 - content / count, _FUNCTION_WORDS)
    if text.isupper():
        return _SHOUTED, function_words
    if not content:
        return len(_CAPITALS) + 1, function_words
    capitals = sum([w.casefold() not in small for w in words if w[0].isupper()])
    return step(capitals / content, _CAPITALS), function_words


def _digits(text: str) -> int:
    """Count the digits of a text."""
    return len(_DIGIT.findall(text)) if text.isascii() else sum(map(str.isdigit, text))


def _pairs(text: str) -> list[str]:
    """Cut text of a script without spaces into pairs of its signs."""
    signs = _UNSPACED.findall(text)
    return ["".join(pair) for pair in pairwise(signs)]
