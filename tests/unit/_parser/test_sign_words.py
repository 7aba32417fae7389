"""Signs are written for people: each kind has a name, each value words."""

from __future__ import annotations

import re
from functools import partial

import pytest

from goldens import goldens
from wireparse import DEFAULT
from wireparse._fields import Reader
from wireparse._parser.sign_words import _WORDS, in_words
from wireparse._roles import Looker, iter_steps, load_weights
from wireparse._segments import iter_blocks, iter_pieces
from wireparse._source import Window, iter_lines
from wireparse._vocabulary import compile_patterns


@pytest.mark.parametrize(
    ("sign", "want"),
    [
        (("look", "title"), "reads like: title"),
        (("above", "credit"), "above: credit"),
        (("above", "credit", "title"), "above: credit, itself title"),
        (("word", "newsletter"), "word: newsletter"),
        (("words", "read", "more"), "words: read, more"),
        (("size", 0), "length: up to 3 characters"),
        (("size", 4), "length: 40 to 60 characters"),
        (("size", 10), "length: over 800 characters"),
        (("case", 7, 8), "case: capitals only, no words"),
        (("case", 5, 0), "case: over 99 % capitals, 0 % small words"),
        (("marks", 0), "marks: none"),
        (("marks", 17), "marks: quotation mark, closing bracket"),
        (("from-end", 0), "from the last line: 0 lines"),
        (("from-end", 1), "from the last line: 1 line"),
        (("recurs", 1), "stands in the text: once"),
        (("sentence-above", 5, "title"), "sentence above: not within 20 lines, itself title"),
        (("recurs", 3, "above"), "stands in the text: 3 times, above"),
        (("opens-like",), "another line opens like it"),
        (("shared-below", 0, "inside"), "shares with text below: 0 % of its words, inside"),
        (("shared-below", 0, 0), "shares with text below: 0 % of its words, of 1 word"),
        (("title-rank", 0, "text"), "words shared with the text below: not among the first, text"),
        (("title-rank", 2, 1), "words shared with the text below: second, some"),
        (("twice", "between", 2, 1), "header printed twice: between, 2 pictures, 1 other"),
        (("blank-more", -1), "blank lines: -1 to the usual"),
        (("stretch-rank", "largest"), "in text: largest"),
    ],
)
def test_a_sign_in_words(sign: tuple[str | int, ...], want: str) -> None:
    """Steps are written as what lies between their edges."""
    assert in_words(sign) == want


def _slice(text: str, low: int, high: int) -> str:
    return text[low:high]


def test_every_sign_of_a_page_has_words() -> None:
    """And every kind that has words is met in some page."""
    patterns = compile_patterns(DEFAULT)
    kinds = set()
    for file in goldens():
        reader, text = Reader(patterns), file.dump
        lines = iter_lines((text,), Window(), patterns)
        pieces = iter_pieces(lines, partial(_slice, text), reader)
        for step in iter_steps(iter_blocks(pieces, reader)):
            sight = Looker(reader).look(step)
            for number in range(len(sight.asked)):
                for sign in sight.signs(number):
                    kinds.add(sign[0])
                    assert re.fullmatch(r"[A-Za-z0-9 ]+(: .+)?", in_words(sign), re.DOTALL), sign
    assert kinds == set(_WORDS) | {"shared-below", "shared-above"}


def test_every_sign_with_a_weight_has_words() -> None:
    """Those that are learned of labelled pages are among them."""
    for sign in load_weights().signs:
        assert in_words(sign)
