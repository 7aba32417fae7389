"""Line."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from attrs import define

from wireparse._segments.similarity import is_near

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["LONGEST_TITLE", "TWIN_WINDOW", "Line", "Look", "near_copy"]


class Look(enum.StrEnum):
    """What a line seems to be."""

    INVISIBLE = "invisible"
    """Invisible characters only."""
    WIDGET = "widget"
    END = "end"
    TAIL = "tail"
    PROMO = "promo"
    """Opens links to other stories."""
    DECK = "deck-opener"
    SIGNOFF = "signoff"
    MOMENT = "timestamp"
    BYLINE = "byline"
    NAME = "name"
    """A person's name and no more."""
    AGENCY = "agency"
    """An agency's name and no more."""
    DATELINE = "dateline"
    CREDIT = "credit"
    """A credit and no more."""
    CREDITED = "credited"
    """A text that ends in a credit."""
    OWNED = "owned"
    """A text that ends in a name in brackets, with no full stop."""
    GLYPH = "glyph"
    """A short line behind a glyph."""
    TITLE = "title"
    """A short line without closing punctuation."""
    PROSE = "prose"
    """A sentence or more: what a body paragraph looks like."""
    TEXT = "text"
    """Anything else: bullets, fragments, labels with a colon."""


@define
class Line:
    """A line that is not blank, as the structural stages see it.

    Attributes:
        start: Its offset in the dump.
        text: The line, stripped.
        gap: Blank lines before it.
        key: The form that it is compared by.
        look: What it seems to be.
        number: Which line of the dump it is, blank ones not counted.
        twin: How many lines below an equal one stands, 0 where none does in `TWIN_WINDOW`.
    """

    start: int
    text: str
    gap: int
    key: str
    look: Look
    number: int
    twin: int = 0


TWIN_WINDOW: Final = 13
"""Lines below in which an equal one is a copy; the widest header seen has eleven between."""


LONGEST_TITLE: Final = 160
"""The longest headline seen has 121 characters, two-line ones of archives 150."""


def near_copy(lines: Sequence[Line], at: int, window: int) -> int | None:
    """Find a copy of the title at *at* that differs by a word, above the same caption.

    Its caption may differ by a word too: outlets mend both between two headers.
    """
    if at + 1 >= len(lines):
        return None
    title, below = lines[at].key, lines[at + 1].key
    for copy in range(at + 2, min(at + window + 1, len(lines) - 1)):
        if lines[copy].look is Look.TITLE or lines[copy].look is Look.NAME:
            under = lines[copy + 1].key
            if is_near(lines[copy].key, title) and (under == below or is_near(under, below)):
                return copy
    return None
