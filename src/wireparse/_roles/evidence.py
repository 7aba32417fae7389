"""The sheet of one article: the facts of its lines, on which the cues rest.

A reader's value. The modules `_titles`, `_pictures`, `_extents` and `_decks` each find
some of the facts; `gathering` says in which order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._segments import Line, Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._fields import Reader
    from wireparse._vocabulary import Patterns

__all__ = [
    "BULLETS",
    "CAPTIONS",
    "ENDS",
    "FRONT",
    "HARD",
    "LONGEST_DECK",
    "LONG_TITLE",
    "PICTURES",
    "TEXTS",
    "WINDOW",
    "Sheet",
    "is_copied",
]


WINDOW: Final = 12
"""Blocks around the headline in which copies are looked for."""
FRONT: Final = 40
"""Blocks before a headline or body: navigation of the worst page seen has 26."""
LONGEST_DECK: Final = 320
LONG_TITLE: Final = 3
"""A title of more words than these is no label of a section."""
BULLETS: Final = "•·▪"
PICTURES: Final = frozenset((Look.CREDITED, Look.CREDIT))
TEXTS: Final = frozenset((Look.PROSE, Look.TEXT))
HARD: Final = frozenset((Look.MOMENT, Look.BYLINE, Look.DATELINE, Look.AGENCY, Look.NAME))
"""Looks that only a header has: what stands above them is header too."""
ENDS: Final = frozenset((Look.END, Look.SIGNOFF, Look.TAIL))
CAPTIONS: Final = frozenset(
    (Look.PROSE, Look.TEXT, Look.TITLE, Look.OWNED, Look.NAME, Look.CREDITED)
)
"""Looks that a caption can have."""


@define
class Sheet:
    """The facts of one article.

    Attributes:
        lines: Its lines.
        looks: Their looks.
        reader: Reads lines.
        headline: Index of the headline.
        headlines: Its index and those of its copies.
        first_headline: The first of them, -1 if there is none.
        last_headline: The last of them, -1 if there is none.
        captions: Indices of captions that their form or place shows, with the rule.
        decks: Indices of decks, with the rule.
        hard: Index behind the last line that only a header has.
        body: Index of the first line that may be body.
        last: Index of the last line that surely is body, -1 if there is none.
        foot: Index of the line that opens the foot of the page.
        foot_rule: Which rule found it.
        promos: Indices of the bullets under a promo.
        is_interview: Whether questions alone on their lines are part of the body.
    """

    lines: Sequence[Line]
    looks: list[Look]
    reader: Reader
    headline: int | None = None
    headlines: frozenset[int] = frozenset()
    first_headline: int = -1
    last_headline: int = -1
    captions: dict[int, str] = field(factory=dict)
    decks: dict[int, str] = field(factory=dict)
    body: int = 0
    hard: int = 0
    last: int = -1
    foot: int | None = None
    foot_rule: str = "foot"
    is_interview: bool = False
    promos: set[int] = field(factory=set)

    @property
    def patterns(self) -> Patterns:
        """What is known."""
        return self.reader.patterns


def is_copied(lines: Sequence[Line], at: int) -> bool:
    """Has a line an equal neighbour?"""
    key = lines[at].key
    return (at > 0 and lines[at - 1].key == key) or (
        at + 1 < len(lines) and lines[at + 1].key == key
    )
