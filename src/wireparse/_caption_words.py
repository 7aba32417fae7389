"""The words of a caption, and where each begins.

A reader's value, on which finding the place rests.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from attrs import define

from wireparse._letters import is_uncased

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._dates import FoundDate
    from wireparse._words import Words

__all__ = ["AROUND", "CLOSING", "CaptionWords", "bare_word", "is_capital", "split_caption"]

AROUND: Final = '"“”«»()[],;:!?،'
CLOSING: Final = ",.;:)!?،؛…"


@define
class CaptionWords:
    """A caption's words, where each begins, and which of them are dates."""

    words: list[str]
    starts: list[int]
    dates: list[tuple[int, int, bool]]
    dated: set[int]
    known: Words


def split_caption(text: str, dates: Sequence[FoundDate], known: Words) -> CaptionWords:
    """Split a caption into its words; none of its dates reaches beyond them."""
    words = text.split()
    if " ".join(words) == text:
        starts = list(accumulate([len(word) + 1 for word in words[:-1]], initial=0))
    else:
        starts = _starts(text, words)
    ranges: list[tuple[int, int, bool]] = []
    dated: set[int] = set()
    for day in dates:
        first = bisect_right(starts, day.start) - 1
        after = bisect_left(starts, day.end, first)
        ranges.append((first, after - 1, day.is_weekday))
        dated.update(range(first, after))
    return CaptionWords(words, starts, ranges, dated, known)


def _starts(text: str, words: Sequence[str]) -> list[int]:
    """Find where words begin that more than single spaces part."""
    starts: list[int] = []
    end = 0
    for word in words:
        starts.append(text.index(word, end))
        end = starts[-1] + len(word)
    return starts


def bare_word(word: str) -> str:
    bare = word.strip(AROUND)
    return bare if "." in bare[:-1] else bare.rstrip(".…")


def is_capital(word: str) -> bool:
    bare = word.lstrip(AROUND)
    if not bare:
        return False
    if bare[0].isupper() or is_uncased(bare):
        return True
    head, mark, rest = bare.partition("-")
    return bool(mark) and len(head) <= 3 and rest[:1].isupper()  # noqa: PLR2004  el-Sheikh
