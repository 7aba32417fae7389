"""Lines that say how long something is: what reading takes, a film, a player's clock.

A reader of single lines. It is no moment, though it has its figures and words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.word_lines import WordLine

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["is_duration"]

_MAX_CHARS: Final = 40
"""Characters of such a line: `Temps de lecture : 12 minutes`, and some."""
_SHORT: Final = 3
"""Letters of the short form of a unit: `60 Minutes` is a title as well."""


def is_duration(text: str, patterns: Patterns) -> bool:
    """Is a line a length of time and no more: `4 min`, `Lesezeit: 3 Minuten`, `0:00 / 3:15`?"""
    if len(text) > _MAX_CHARS or patterns.dates.digit.search(text) is None:
        return False
    line, known = WordLine(text, patterns), patterns.times
    words = [word for word in line.words if not word.isdigit()]
    if not known.known.issuperset(words):
        return False
    if not known.reading.isdisjoint(words):
        return True
    if words:
        return known.units.issuperset(words) and all(1 < len(word) <= _SHORT for word in words)
    # Without words the clock of a player: where it stands, and how long it runs.
    clocks = text.replace("/", " ").split()
    return all(":" in clock for clock in clocks) and ("/" in text or not clocks[0].strip("0:"))
