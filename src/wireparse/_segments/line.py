"""Line."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from attrs import define

from wireparse.rows import FurnitureKind

if TYPE_CHECKING:
    from wireparse._segments.given_line import GivenLine

__all__ = ["LONGEST_TITLE", "NOTES", "Line", "Look"]


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
    CORRECTION = "note-correction"
    EMBARGO = "note-embargo"
    ADVISORY = "note-advisory"
    MORE = "note-more"
    VERSION = "note-version"
    WITHDRAWN = "note-withdrawn"
    TRIM = "note-trim"
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


NOTES: Final = frozenset(Look[kind.name] for kind in FurnitureKind if kind.is_note)
"""Looks of notes on the version of a story."""


@define
class Line:
    """A line that is not blank, as the structural stages see it.

    Attributes:
        start: Its offset in the dump.
        text: The line, stripped.
        gap: Blank lines before it.
        key: The form that it is compared by.
        look: What it seems to be.
        given: What the caller knows of it; None where that is nothing.
    """

    start: int
    text: str
    gap: int
    key: str
    look: Look
    given: GivenLine | None = None


LONGEST_TITLE: Final = 160
"""The longest headline seen has 121 characters, two-line ones of archives 150."""
