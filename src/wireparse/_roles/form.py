"""The form of one line: what it looks like with all others covered.

Each is a few small numbers, from which the signs of the line and of its neighbours are made.
Lengths are in code points; a letter of a script that writes without spaces counts twice.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

import regex
from attrs import define

if TYPE_CHECKING:
    from wireparse._fields import Reader
    from wireparse._segments import Line

    Sign = tuple[str | int, ...]
    """What is seen of a line: a group's name, and values."""

__all__ = ["Form", "form_of"]

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
_FIRST_WORDS: Final = 8
_LAST_WORDS: Final = 5
_FEW_WORDS: Final = 4
_LONG_WORDS: Final = 14
_SENTENCE_WORDS: Final = 6
_CONTENT_CHARS: Final = 2
_WORDED_CHARS: Final = 3
_STOPS: Final = frozenset(".!?…。！？؟۔")
_CLOSING: Final = "\"”’'»)） 」』]"
_ENDINGS: Final = {**dict.fromkeys(".。۔", "."), **dict.fromkeys("!！", "!"), **dict.fromkeys("?？؟", "?"),
                   **dict.fromkeys(",،", ","), **dict.fromkeys(":：", ":"), ";": ";", "…": "…"}  # fmt: skip
_QUOTES: Final = frozenset("\"“‘'«„「『")
_BULLETS: Final = frozenset("-•·–—*►>▶▪")
_QUOTED: Final = regex.compile("[\"“”«»„「]")
_PARTED: Final = regex.compile(r"[|›]| [/·] ")
_ADDRESS: Final = regex.compile(r"https?:|www\.|@")
_WORD: Final = regex.compile(r"[\p{L}\p{M}\p{N}_]+")
_UNSPACED: Final = regex.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SENTENCE: Final = regex.compile(r"[.!?؟][\"”’»)]* +[\p{Lu}\"“„«]|[。！？]")


@define(eq=False)
class Form:
    """What a line looks like on its own.

    Attributes:
        look: What it seems to be.
        size: Step of its length.
        length: Its length in code points.
        words: How many words it has.
        ending: Its last sign, marks that close a quotation or bracket left out.
        opening: The class of its first sign.
        capitals: Step of the share of its words that open with a capital.
        case: Step of the share of words that every text has.
        is_prose: Has it the words of a sentence?
        stops: Does it end as a sentence does?
        content: Its words without those that every text has, for comparing; casefolded.
        opener: Its first four words; None where it has fewer.
        has_dateline: Does it open with a dateline?
        signs: The signs that it shows on its own.
        said: What these say, once it was asked.
    """

    look: str
    size: int
    length: int
    words: int
    ending: str
    opening: str
    capitals: int
    case: int
    is_prose: bool
    stops: bool
    content: tuple[str, ...]
    opener: str | None
    has_dateline: bool
    signs: tuple[Sign, ...]
    said: int | None = None


def step(value: float, edges: tuple[float, ...]) -> int:
    """Return in which of the steps between *edges* a value lies."""
    return bisect_left(edges, value)


def form_of(line: Line, reader: Reader) -> Form:
    """Return the form of a line."""
    text, small = line.text, reader.patterns.words.small
    length = len(text)
    head = text[:_LONGEST_READ]
    words = _WORD.findall(head.casefold())
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(head))
    size, count = step(length + unspaced, _SIZES), len(words) + unspaced // 2
    last = text.rstrip(_CLOSING)[-1:] or text[-1]
    ending = _ENDINGS.get(last) or ("a" if last.isalpha() else "d" if last.isdigit() else "s")
    opening, stops = _opening(text[0]), last in _STOPS
    capitals, function_words = _case(head, small)
    look = str(line.look)
    is_prose = count >= _LONG_WORDS or (count >= _SENTENCE_WORDS and stops)
    content = tuple([w for w in words if len(w) > _CONTENT_CHARS and w not in small])
    if unspaced:
        content += tuple(_pairs(head[:_LONGEST_CONTENT]))
    marks = (
        (_QUOTED.search(head) is not None)
        + 2 * (_PARTED.search(head) is not None)
        + 4 * (_ADDRESS.search(head) is not None)
        + 8 * ("©" in head)
        + 16 * (text[-1] in ")]）")
    )
    digits = step(sum(map(str.isdigit, head)) / length, _DIGITS) if length < 300 else 0
    sentences = min(3, len(_SENTENCE.findall(head)))
    signs: list[Sign] = [
        ("look", look),
        ("look-size", look, size),
        ("form", ending, opening, step(count, _COUNTS)),
        ("case", capitals, function_words),
        ("case-ending", capitals, ending, size),
        ("sentences", sentences, size),
        ("digits", digits, size),
        ("marks", marks),
        ("marks-look", marks, look),
        ("ending", ending),
        ("opening", opening),
        ("count", step(count, _COUNTS)),
        ("size", size),
        *_word_signs(words, length),
    ]
    dateline = reader.dateline(text, 0)
    if dateline is not None:
        signs.append(("dateline", "agency" if dateline.agency else "place", +is_prose))
    opener = " ".join(words[:_FEW_WORDS]) if len(words) >= _FEW_WORDS else None
    return Form(
        look, size, length, count, ending, opening, capitals, function_words, is_prose, stops,
        content, opener, dateline is not None, tuple(signs),
    )  # fmt: skip


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
    content = [w for w in words if w.casefold() not in small]
    function_words = step(1 - len(content) / len(words), _FUNCTION_WORDS)
    if text.isupper():
        return _SHOUTED, function_words
    if not content:
        return len(_CAPITALS) + 1, function_words
    capitals = sum([w[0].isupper() for w in content])
    return step(capitals / len(content), _CAPITALS), function_words


def _pairs(text: str) -> list[str]:
    """Cut text of a script without spaces into pairs of its signs."""
    signs = _UNSPACED.findall(text)
    return ["".join(pair) for pair in zip(signs, signs[1:], strict=False)]


def _word_signs(words: list[str], length: int) -> list[Sign]:
    """Return the signs of a line's words: all of a short one, first and last of a long one."""
    if not words:
        return []
    if length < _LONGEST_WORDED:
        found: list[Sign] = [("word", w) for w in words[:_FIRST_WORDS]]
        found += [("first-word", words[0]), ("last-word", words[-1])]
        if len(words) <= _FEW_WORDS:
            found.append(("words", *words))
        return found
    found = [("first-word", words[0]), ("first-words", *words[:2])]
    found += [("late-word", w) for w in words[-_LAST_WORDS:]]
    if length < _LONGEST_CONTENT:
        found += [("sentence-word", w) for w in sorted({w for w in words if len(w) > _WORDED_CHARS})]
    return found
