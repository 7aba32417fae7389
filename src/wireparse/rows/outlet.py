"""Outlet."""

from __future__ import annotations

import enum
from typing import Final

from attrs import field, frozen

from wireparse.diagnostics import KnowledgeError
from wireparse.rows.validators import (
    are_forms,
    is_bool,
    is_form,
    is_glyph,
    is_signoff,
    is_text,
    one_of,
    seen_field,
    shown,
)

__all__ = ["Agency", "Furniture", "FurnitureKind", "Glyph", "QuotePair", "SignoffOpener"]


@frozen(kw_only=True)
class Agency:
    """A news or picture agency, or another body that pictures are credited to.

    One row for every script: an agency is reported in the script that was printed.

    Attributes:
        name: How it is reported: the short name that it signs with.
        forms: How it is printed; capitals and small letters count as the same.
        distributes: Whether it also passes on what others made (Getty Images).
        seen: Where.
    """

    name: str = field(validator=is_text)
    forms: tuple[str, ...] = field(validator=are_forms)
    distributes: bool = field(default=False, validator=is_bool)
    seen: str = seen_field()


class FurnitureKind(enum.StrEnum):
    """What a piece of page furniture says about the lines around it."""

    WIDGET = "widget"
    """Nothing: the story goes on after it."""
    END = "end"
    """The story ends here; another may follow."""
    TAIL = "tail"
    """What follows is not the story: other headlines, comments, the author box."""
    PROMO = "promo"
    """Links to other stories follow; the bullets under it are not the story."""
    DECK = "deck"
    """The lines glued below it sum the story up."""
    CORRECTION = "note-correction"
    """A note on the story: what was wrong in it, or in an earlier version."""
    EMBARGO = "note-embargo"
    """A note: from when on it may be printed."""
    ADVISORY = "note-advisory"
    """A note to editors: what they must know, or what came with the story."""
    MORE = "note-more"
    """A note: more will follow."""
    VERSION = "note-version"
    """A note: which version of which story it is, and what is new in it."""
    WITHDRAWN = "note-withdrawn"
    """A note: the story must not be printed."""
    TRIM = "note-trim"
    """A note to editors: where the story may be cut, and how a part is set."""

    @property
    def is_note(self) -> bool:
        """Whether it is a note on the version of a story."""
        return self.startswith("note-")


def _kind(value: FurnitureKind | str) -> FurnitureKind:
    try:
        return FurnitureKind(value)
    except ValueError:
        place, known = "Furniture.kind", ", ".join(FurnitureKind)
        raise KnowledgeError(place, f"must be one of {known}, not {shown(value)}") from None


@frozen(kw_only=True)
class Furniture:
    """A line that the page has and the story has not.

    Attributes:
        form: The whole line, a literal with placeholders.
        kind: What it says about the lines around it. A note may also have brackets, dashes or
            bullets around it, and go on for longer than a form can be; one whose form opens with
            a bracket has to.
        keeps_case: Whether case counts ("MORE").
        seen: Where.
    """

    form: str = field(validator=is_form)
    kind: FurnitureKind = field(default=FurnitureKind.WIDGET, converter=_kind)
    keeps_case: bool = field(default=False, validator=is_bool)
    seen: str = seen_field()


_GLYPHED: Final = ("crosshead", "caption")
"""What a glyph can open."""


@frozen(kw_only=True)
class Glyph:
    """A sign that opens a crosshead, or that a page sets before a caption.

    Attributes:
        mark: The sign; before a crosshead white space follows it.
        opens: What it opens: `crosshead` or `caption`. Before or behind a caption it is no part
            of the description.
        seen: Where.
    """

    mark: str = field(validator=is_glyph)
    opens: str = field(default="crosshead", validator=one_of(_GLYPHED))
    seen: str = seen_field()


@frozen(kw_only=True, cache_hash=True)
class QuotePair:
    """Two marks that stand around a quotation.

    Attributes:
        opening: The mark that opens.
        closing: The mark that closes.
        nests: Whether the pair stands inside another (single marks).
        seen: Where.
    """

    opening: str = field(validator=is_glyph)
    closing: str = field(validator=is_glyph)
    nests: bool = field(default=False, validator=is_bool)
    seen: str = seen_field()


@frozen(kw_only=True)
class SignoffOpener:
    """Words that open a signoff, or that close one ("{any} contributed to this report.").

    Attributes:
        form: The words, behind `{any} ` if they close it; case does not count.
        seen: Where.
    """

    form: str = field(validator=is_signoff)
    seen: str = seen_field()
