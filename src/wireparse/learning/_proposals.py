"""What is proposed: a row, and what speaks for it."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from wireparse.rows import Agency, Furniture, Glyph, Language, SignoffOpener

    Row = Agency | Furniture | Glyph | Language | SignoffOpener

__all__ = ["SURE", "Example", "Place", "Proposal"]

SURE: Final = 0.7
"""From this on a proposal is taken without asking: three stories, and nothing against it."""


class Place(enum.StrEnum):
    """Where in a story a line stands, by the text that no other story has."""

    FRONT = "above the headline"
    HEADER = "above the body"
    BODY = "in the body"
    END = "below the body"


@frozen(kw_only=True)
class Example:
    """A line that a proposal was made from.

    Attributes:
        text: The line.
        start: Its code-point offset in its dump.
        article: Index of its article in the dump.
        file: What the article's metadata has under `file`, if anything.
    """

    text: str
    start: int
    article: int
    file: str | None = None


@frozen(kw_only=True)
class Proposal:
    """A row that would make unknown lines known.

    Attributes:
        row: The row; add it to a `Knowledge`.
        count: How often its form was seen.
        stories: In how many stories; one that is told twice counts once.
        of: How many stories were looked at.
        places: Where it stands, and in how many of the stories; the most frequent first.
        examples: Up to three lines, each from another story.
        sure: How likely it is right, from 0 to 1; an estimate from number and place.
        doubt: What it could be instead; None where nothing speaks against it.
    """

    row: Row
    count: int
    stories: int
    of: int
    places: tuple[tuple[Place, int], ...] = ()
    examples: tuple[Example, ...] = field(default=(), repr=False)
    sure: float
    doubt: str | None = None

    @property
    def is_sure(self) -> bool:
        """Whether to take it without asking."""
        return self.sure >= SURE
