"""Words that an article has more than once, in marks and without: names, titles and terms."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._speakers.weighed_mentions import WeighedParagraph

__all__ = ["RecurringPhrases"]


_WORD: Final = re.compile(r"\w+")
_MOST: Final = 12
"""Words of a phrase that is looked for."""


class RecurringPhrases:
    """What an article puts in marks, and the words that follow each other outside of them."""

    def __init__(self, paragraphs: Iterable[WeighedParagraph]) -> None:
        """Collect them."""
        self._marked: Counter[tuple[str, ...]] = Counter()
        self._pairs: set[tuple[str, ...]] = set()
        for paragraph in paragraphs:
            words, begin = paragraph.words, 0
            for place in (*paragraph.places, len(words)):
                self._keep(_words(" ".join(words[begin:place])))
                begin = place + 1
            self._marked.update(_words(words[place]) for place in paragraph.places)

    def _keep(self, run: Sequence[str]) -> None:
        self._pairs.update((word,) for word in run)
        self._pairs.update(pairwise(run))

    def again(self, text: str) -> str:
        """Say where else the words of a quotation stand: `m` in marks, `t` told without."""
        words = _words(text)
        if not 0 < len(words) <= _MOST:
            return ""
        parts = [*pairwise(words)] if len(words) > 1 else [words]
        is_told = all(part in self._pairs for part in parts)
        return "m" * (self._marked[words] > 1) + "t" * is_told


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))
