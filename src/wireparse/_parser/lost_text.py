"""Sentences that were read as furniture although the article may need them.

What a page says of itself comes in single sentences, or in less of them than the story has. A
run of sentences that is long beside the body may be the story, or one that no border parts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._roles import FACTS, RULES
from wireparse._vocabulary import CLOSING_SIGNS, SENTENCE_STOPS
from wireparse.models import Block, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["LostText", "find_lost_text"]

_FURNITURE: Final = Role.FURNITURE  # members of an enum are slow to look up
_PARAGRAPH: Final = Role.PARAGRAPH
_UNSPACED: Final = re.compile("[\u3040-\u9fff\uac00-\ud7af]")
_LEAST_WORDS: Final = 6
"""Words of a sentence; shorter ones are buttons and notices as often."""
_MOST: Final = 60
"""Words that count of one line."""
_COST: Final = 8
"""Words that a line which is no sentence costs its run."""
_RUN: Final = 2
"""Sentences of a run that can be a part of the story."""
_RUN_WORDS: Final = 30
_SHARE: Final = 4
"""A run with less than this part of the body's words is a teaser, a notice, a comment."""


@frozen
class LostText:
    """A run of sentences.

    Attributes:
        start: Where the first begins.
        end: Where the last ends.
        sentences: How many lines of it are sentences.
        words: Their words.
        body: The words of the article's body.
    """

    start: int
    end: int
    sentences: int
    words: int
    body: int


def find_lost_text(blocks: Sequence[Block]) -> LostText | None:
    """Find the longest run of sentences that is furniture, if it is long beside the body."""
    run = _longest(blocks)
    if run is None:
        return None
    first, last, sentences, score = run
    body = sum(_words(b.text) for b in blocks if b.role is _PARAGRAPH and _is_sentence(b.text))
    is_long = sentences >= _RUN and score >= max(_RUN_WORDS, body / _SHARE)
    if not is_long and not 0 < body <= score:
        return None
    words = sum(_words(b.text) for b in blocks[first : last + 1] if _is_lost(b))
    return LostText(blocks[first].start, blocks[last].end, sentences, words, body)


def _longest(blocks: Iterable[Block]) -> tuple[int, int, int, int] | None:
    """Return the first and last line of the best run, its sentences and what they count."""
    best: tuple[int, int, int, int] | None = None
    first = sentences = score = 0
    for at, block in enumerate(blocks):
        if block.role is not _FURNITURE:
            sentences = score = 0
        elif _is_lost(block):
            if not sentences:
                first, score = at, 0
            sentences += 1
            score += min(_MOST, _words(block.text))
            if best is None or score > best[3]:
                best = first, at, sentences, score
        elif sentences:
            score -= _COST
            sentences = sentences if score > 0 else 0
    return best


def _is_lost(block: Block) -> bool:
    """Is a line a sentence, and furniture neither by a fact nor by a hook?"""
    return block.rule in RULES and block.rule not in FACTS and _is_sentence(block.text)


def _is_sentence(text: str) -> bool:
    return text.rstrip(CLOSING_SIGNS)[-1:] in SENTENCE_STOPS and _words(text) >= _LEAST_WORDS


def _words(text: str) -> int:
    """Count words; two letters of a script without spaces are one."""
    if text.isascii():
        return text.count(" ") + 1
    return text.count(" ") + 1 + len(_UNSPACED.findall(text)) // 2
