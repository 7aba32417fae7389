"""The form of one line: what it looks like with all others covered.

Each is a few small numbers, from which the signs of the line and of its neighbours are made.
Lengths are in code points; a letter of a script that writes without spaces counts twice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise, repeat
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, frozen

from wireparse._fields import speaks_to_reader
from wireparse._roles.edges import EDGES
from wireparse._segments import NOTES, Look
from wireparse._vocabulary import CLOSING_SIGNS, SENTENCE_STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse._fields import Reader
    from wireparse._segments import Line

__all__ = ["CONTENT_CHARS", "WORDS", "Form", "Shape", "as_spoken", "form_of"]

_SIZES: Final = EDGES["characters"]
_COUNTS: Final = EDGES["words"]
_CAPITALS: Final = EDGES["capitals"]
_FUNCTION_WORDS: Final = EDGES["small-words"]
_DIGITS: Final = EDGES["digits"]
_NO_WORDS: Final = 8
_SHOUTED: Final = 7
"""Capitals only, where `_CAPITALS` has five steps."""
_LONGEST_READ: Final = 1_200
"""Code points of a line that are looked at; a longer one is a paragraph without doubt."""
_LONGEST_WORDED: Final = 80
"""Code points of a line whose every word is a sign."""
_LONGEST_CONTENT: Final = 260
_LONGEST_OFFER: Final = 260
"""Code points of two sentences that speak to the reader; a longer line is a story's."""
_LONGEST_COUNTED: Final = 300
"""Code points of a line whose digits are counted."""
WORDS: Final = frozenset(
    ("word", "words", "first-word", "first-words", "last-word", "late-word", "sentence-word")
)
"""Kinds of signs that are words of a line."""
_SEEN: Final = {look: (Look.WIDGET if look in NOTES else look).value for look in Look}
"""What the weights know of looks: a fact tells notes from other furniture."""
_FIRST_WORDS: Final = 8
_LAST_WORDS: Final = 5
_FEW_WORDS: Final = 4
_SMALL_CHARS: Final = 3
"""Letters of the longest word inside a long line that is no sign."""
_LONG_WORDS: Final = 14
_SENTENCE_WORDS: Final = 6
_MOST_SENTENCES: Final = 3
"""Sentences inside a line from which on it does not matter how many."""
CONTENT_CHARS: Final = 2
"""Letters that a word has at most if every text has it."""
_ENDINGS: Final = {
    **dict.fromkeys(".。۔", "."), **dict.fromkeys("!！", "!"), **dict.fromkeys("?？؟", "?"),
    **dict.fromkeys(",،", ","), **dict.fromkeys(":：", ":"), ";": ";", "…": "…",
}  # fmt: skip
_QUOTES: Final = frozenset("\"“‘'«„「『")
_QUOTED: Final = "“”«»„「"
_SPEECH: Final = f'"{_QUOTED}'
_BULLETS: Final = frozenset("-•·–—*►>▶▪")
_CODES: Final = list(map(chr, range(256)))
_FOLDED: Final = "".join([c.lower() if c.isalnum() or c == "_" else " " for c in _CODES]).encode(
    "latin-1", "replace"
)
"""For each sign of Latin-1 itself in a small letter, where it is of a word, else a space."""
_OTHERWISE: Final = (b"\xb5", b"\xdf")
"""Signs of Latin-1 that are not in it when they are casefolded: µ, ß."""
_CLASSES: Final = "".join(
    [" " if c.isspace() else "A" if c.isupper() else "a" if c.isalpha() else "0" for c in _CODES]
).encode()
"""For each sign of Latin-1 its class: a space, a capital, another letter, another sign."""
_NO_DIGITS: Final = "".join([c for c in _CODES if not c.isdigit()]).encode("latin-1")
"""The signs of Latin-1 that are no digits."""
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LAST_STOP: Final = 2
"""A full stop that fewer signs follow is followed by no sentence."""
_LONGEST_CASED: Final = 400
"""Code points of a line whose capitals are counted."""
_TITLED: Final = 1 << 32
"""What a small word counts for, beside one, where it is printed with a capital."""


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
        look: What it seems to be.
        text: The line, as far as it is read.
        length: Its length in code points.
        words: Its words, casefolded.
        count: How many there are; two letters of a script without spaces are one.
        opener: The first four; None where it has fewer.
        key: What it is compared by, casefolded.
        reader: Reads what most lines are not asked for.
        is_prose: Has it the words of a sentence?
        stops: Does it end as a sentence does?
        speaks: Whether a page speaks to its reader in it.
        said: What its signs say of each label, and the sum, once it was asked.
    """

    look: str
    text: str
    length: int
    words: list[str]
    count: int
    opener: str | None
    key: str
    reader: Reader
    is_prose: bool
    stops: bool
    speaks: bool
    _plain: str
    _last: str
    _unspaced: int
    said: tuple[int, ...] | None = None
    _shape: Shape | None = None
    _content: frozenset[str] | None = None
    _dateline: str | None = None

    @property
    def shape(self) -> Shape:
        """What many lines have in common."""
        if self._shape is None:
            last, plain = self._last, self._plain
            raw = _encoded(plain)
            self._shape = _shape(
                self.look,
                bisect_left(_SIZES, self.length + self._unspaced),
                bisect_left(_COUNTS, self.count),
                _ENDINGS.get(last) or ("a" if last.isalpha() else "d" if last.isdigit() else "s"),
                _opening(self.text[0]),
                *_case(self.text if raw is None else plain, raw, self.reader.patterns.words.small),
                self.is_prose,
                self.stops,
            )
        return self._shape

    @property
    def pairs(self) -> list[str]:
        """The pairs of its letters that need no spaces."""
        return _pairs(self.text[:_LONGEST_CONTENT]) if self._unspaced else []

    @property
    def content(self) -> frozenset[str]:
        """The words that not every text has, for comparing."""
        if self._content is None:
            small = self.reader.patterns.words.small
            found = frozenset([w for w in self.words if len(w) > CONTENT_CHARS]) - small
            self._content = found.union(self.pairs) if self._unspaced else found
        return self._content

    @property
    def dateline(self) -> str:
        """What the dateline says that it opens with; nothing where it opens with none."""
        if self._dateline is None:
            found = self.reader.dateline(self.text, 0)
            self._dateline = "" if found is None else "agency" if found.agency else "place"
        return self._dateline

    @property
    def inside(self) -> tuple[int, int, int, str, Shape]:
        """How many sentences end inside it, its digits, its marks, its dateline, and its shape."""
        text = self.text
        marks = (
            ('"' in text or (not text.isascii() and any(map(text.__contains__, _QUOTED))))
            + 2 * ("|" in text or "›" in text or " / " in text or " · " in text)
            + 4 * ("@" in text or "www." in text or "http:" in text or "https:" in text)
            + 8 * ("©" in text)
            + 16 * (text[-1] in ")]）")
        )
        is_counted = self.length < _LONGEST_COUNTED
        digits = bisect_left(_DIGITS, _digits(self._plain) / self.length) if is_counted else 0
        return self.sentences(), digits, marks, self.dateline, self.shape

    def sentences(self) -> int:
        """Count the sentences that end inside it; few lines have any."""
        text = self.text
        head = text[:-_LAST_STOP]
        may_end = "." in head or "!" in head or "?" in head or "؟" in head
        if not may_end and (text.isascii() or not any(map(text.__contains__, "。！？"))):
            return 0
        return min(_MOST_SENTENCES, len(self.reader.patterns.sentence.findall(text)))

    def worded(self) -> list[tuple[str, Iterable[str]]]:
        """Return its words by kind: all of a short line, the outer ones of a long one."""
        words = self.words
        if not words:
            return []
        if self.length < _LONGEST_WORDED:
            return [
                ("word", words[:_FIRST_WORDS]),
                ("first-word", words[:1]),
                ("last-word", words[-1:]),
                ("words", (" ".join(words),) if len(words) <= _FEW_WORDS else ()),
            ]
        return [
            ("first-word", words[:1]),
            ("first-words", (" ".join(words[:2]),)),
            ("late-word", words[-_LAST_WORDS:]),
            (
                "sentence-word",
                {w for w in words if len(w) > _SMALL_CHARS}
                if self.length < _LONGEST_CONTENT
                else (),
            ),
        ]


_shape: Final = lru_cache(maxsize=4096)(Shape)


def form_of(line: Line, reader: Reader) -> Form:
    """Return the form of a line."""
    text = line.text
    length = len(text)
    head = text if length <= _LONGEST_READ else text[:_LONGEST_READ]
    patterns = reader.patterns
    plain = _plain(line, head)
    raw = _encoded(plain)
    if raw is None:
        folded = head.casefold()
        words, unspaced = patterns.word.findall(folded), len(_UNSPACED.findall(head))
    else:
        words, unspaced = raw.translate(_FOLDED).decode("latin-1").split(), 0
    count = len(words) + unspaced // 2
    last = text.rstrip(CLOSING_SIGNS)[-1:] or text[-1]
    stops = last in SENTENCE_STOPS
    return Form(
        _SEEN[line.look],
        head,
        length,
        words,
        count,
        " ".join(words[:_FEW_WORDS]) if len(words) >= _FEW_WORDS else None,
        line.key.casefold(),
        reader,
        count >= _LONG_WORDS or (count >= _SENTENCE_WORDS and stops),
        stops,
        length <= _LONGEST_OFFER
        and bool(words)
        and speaks_to_reader(words, patterns.words)
        and not any(map(text.__contains__, _SPEECH)),
        plain,
        last,
        unspaced,
    )


def as_spoken(form: Form) -> Form:
    """Return the form of a line in which a page speaks to its reader, as its neighbours show."""
    return evolve(form, look=Look.WIDGET.value, speaks=True, said=None, shape=None)


def _plain(line: Line, head: str) -> str:
    """Return a line with the plain marks by which lines are compared, if its words are the same."""
    text, key = line.text, line.key
    if text.isascii():
        return head
    is_same = (len(key) == len(text) and "…" not in text) or text.isprintable()
    return key[:_LONGEST_READ] if is_same else head


def _encoded(text: str) -> bytes | None:
    """Return a text as Latin-1, where that has all its signs, casefolded too."""
    if text.isascii():
        return text.encode()
    try:
        raw = text.encode("latin-1")
    except UnicodeEncodeError:
        return None
    return None if any(map(raw.__contains__, _OTHERWISE)) else raw


@lru_cache(maxsize=512)
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


def _case(text: str, raw: bytes | None, small: frozenset[str]) -> tuple[int, int]:
    """Return the steps of the share of capitals, and of words that every text has."""
    words = text[:_LONGEST_CASED].split()
    if raw is None:
        letters = [w[0] for w in words if w[0].isalpha()]
        count, capitals = len(letters), sum(map(str.isupper, letters))
    else:
        classes = b" " + raw[:_LONGEST_CASED].translate(_CLASSES)
        capitals = classes.count(b" A")
        count = capitals + classes.count(b" a")
    if not count:
        return _NO_WORDS, _NO_WORDS
    titled, known = divmod(sum(map(_printed(small).get, words, repeat(0))), _TITLED)
    content = count - known
    function_words = bisect_left(_FUNCTION_WORDS, 1 - content / count)
    if text.isupper():
        return _SHOUTED, function_words
    if not content:
        return len(_CAPITALS) + 1, function_words
    return bisect_left(_CAPITALS, (capitals - titled) / content), function_words


@lru_cache(maxsize=4)
def _printed(small: frozenset[str]) -> dict[str, int]:
    """Return the ways in which small words are printed."""
    titled = [form for word in small for form in (word.capitalize(), word.upper())]
    return dict.fromkeys(titled, _TITLED + 1) | dict.fromkeys(small, 1)


def _digits(text: str) -> int:
    """Count the digits of a text."""
    raw = _encoded(text)
    return sum(map(str.isdigit, text)) if raw is None else len(raw.translate(None, _NO_DIGITS))


def _pairs(text: str) -> list[str]:
    """Cut text of a script without spaces into pairs of its signs."""
    signs = _UNSPACED.findall(text)
    return ["".join(pair) for pair in pairwise(signs)]
