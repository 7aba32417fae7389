"""The words of a caption, and where each begins.

A reader's value, on which finding the place rests.
"""

from __future__ import annotations

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
    words = text.split()
    starts: list[int] = []
    end = 0
    for word in words:
        start = text.index(word, end)
        starts.append(start)
        end = start + len(word)
    ranges: list[tuple[int, int, bool]] = []
    dated: set[int] = set()
    for day in dates:
        inside = [
            i for i, s in enumerate(starts) if day.start <= s + len(words[i]) - 1 and s < day.end
        ]
        if inside:
            ranges.append((inside[0], inside[-1], day.is_weekday))
            dated.update(inside)
    return CaptionWords(words, starts, ranges, dated, known)


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
