"""A short line as its words, with their places."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._vocabulary import Patterns

__all__ = ["WordLine"]

_SPACES: Final = " .\t\u00a0\u202f"
"""What stands between two words that belong together, or a number and its unit."""


class WordLine:
    """A short line, cut into words and numbers, and at capitals where words are glued.

    Attributes:
        text: The line.
        words: Its words and numbers, in small letters.
        starts: Offset of each.
        ends: Offset after each.
    """

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(
        self,
        text: str,
        patterns: Patterns,
        places: Sequence[tuple[str, int, int]] | None = None,
    ) -> None:
        """Cut a line, unless its words and their *places* are known."""
        if places is None:
            found = patterns.dates.piece.finditer(text)
            places = [(match[0].lower(), *match.span()) for match in found]
        self.text = text
        self.words = [place[0] for place in places]
        self.starts = [place[1] for place in places]
        self.ends = [place[2] for place in places]

    def without(self, spans: Sequence[tuple[int, int]], patterns: Patterns) -> WordLine:
        """Return the line with spaces in the place of parts of it."""
        if not spans:
            return self
        text, cut = self.text, False
        places = [*zip(self.words, self.starts, self.ends, strict=True)]
        for start, end in spans:
            text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
            cut = cut or any(low < start < high or low < end < high for _, low, high in places)
            places = [place for place in places if place[1] < start or place[1] >= end]
        return WordLine(text, patterns) if cut else WordLine(text, patterns, places)

    def at(self, offset: int) -> int:
        """Return the index of the first word that begins at an offset or behind it."""
        return bisect_left(self.starts, offset)

    def joins(self, end: int, at: int, signs: str = "") -> bool:
        """Does a word follow an offset with nothing between but spaces and a few signs?"""
        return at < len(self.words) and not self.text[end : self.starts[at]].strip(_SPACES + signs)
