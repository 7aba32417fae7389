"""The edges between steps: numbers of what is seen are signs by the step in which they lie.

Steps are few where numbers are large, so that what is learned of a page holds for others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EDGES"]

EDGES: Final[Mapping[str, tuple[float, ...]]] = {
    # of a line
    "characters": (3, 12, 25, 40, 60, 90, 130, 200, 400, 800),
    "words": (1, 2, 4, 7, 10, 14, 20, 35, 80),
    "capitals": (0.1, 0.3, 0.5, 0.8, 0.999),
    "small-words": (0, 0.1, 0.2, 0.3, 0.4),
    "digits": (0, 0.03, 0.1, 0.3),
    # of the lines around it
    "text-below": (1, 2, 3, 5, 8, 15, 40),
    "text-above": (0, 1, 2, 4, 7, 14, 40),
    "sentence": (1, 2, 4, 8, 20),
    "inside-text": (0, 1, 2, 5, 12),
    "ends": (0, 1, 3, 6, 12, 30),
    "short-lines": (0, 1, 2, 4, 10),
    "recurs": (1, 2, 5, 12, 50),
    "blank-lines": (0, 1, 2, 3),
    "text-words": (60, 150, 400),
    # of the words that it shares with them
    "share": (0, 0.2, 0.4, 0.6, 0.8, 0.99),
    "thirds": (0, 0.34, 0.67),
    "difference": (-0.5, -0.2, -0.01, 0.01, 0.2, 0.5),
    "shared-words": (1, 3, 6, 10),
}
"""For each number its edges, in lines, words, characters, or shares of the whole."""
