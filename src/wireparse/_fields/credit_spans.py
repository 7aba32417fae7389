"""A picture credit and its place in a caption, and what is asked before one is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.credit_parts import make_credit
from wireparse._vocabulary import DASHES, words_between

if TYPE_CHECKING:
    from wireparse._fields.credit_parts import CreditParts
    from wireparse._vocabulary import Patterns
    from wireparse.models import Credit

__all__ = [
    "BETWEEN",
    "BRACKETS",
    "CLOSING",
    "MAX_BARE_CHARS",
    "MAX_BRACKET_CHARS",
    "Tail",
    "make_tail",
    "may_credit",
    "may_open",
]


MAX_BARE_CHARS: Final = 90
"""A bare credit is shorter than a sentence; the longest seen has 71 characters."""
MAX_BRACKET_CHARS: Final = 140
"""Characters of a credit in brackets, and of its brackets."""
BRACKETS: Final = {")": "(", "]": "[", "）": "（"}
"""Closing brackets to those that open."""
CLOSING: Final = {opening: closing for closing, opening in BRACKETS.items()}
"""Opening brackets to those that close."""
BETWEEN: Final = f" .|/+\u00a0{DASHES}"
"""What stands between two credits, and between description and credit."""
_OPENERS: Final = (":", "/", *CLOSING)
"""Signs of which a credit has one that a text follows."""


class Tail(NamedTuple):
    """The credit of a caption and its place in the text.

    Attributes:
        start: Offset of the first credit, brackets included.
        end: Offset after the last one.
        text: Their words, and what stands between them.
        parts: What all credits of the text say.
        is_strong: Whether an agency, label or flag proves it; a capitalised name in
            brackets alone does not.
        is_bare_agency: Whether it is the name of an agency and no more.
        cuts: Where credits and notes stand: what is left is the description.
    """

    start: int
    end: int
    text: str
    parts: CreditParts
    is_strong: bool
    is_bare_agency: bool
    cuts: tuple[tuple[int, int], ...] = ()

    def credit(self, start: int) -> Credit:
        """Make the credit of a text that starts at an offset of the dump."""
        return make_credit(self.text, start + self.start, start + self.end, self.parts)


def make_tail(text: str, start: int, end: int, parts: CreditParts, *, is_strong: bool) -> Tail:
    """Make a tail of the parts between two offsets."""
    alone = not (parts.persons or parts.owners or parts.flags or parts.is_labelled)
    is_bare_agency = alone and len(parts.agencies) == 1
    return Tail(start, end, text[start:end], parts, is_strong, is_bare_agency, ((start, end),))


def may_credit(text: str, patterns: Patterns) -> bool:
    """Can a text hold an agency or a label? A cheap test that rules most texts out."""
    if any(map(text.__contains__, patterns.credits.joints)):
        return True
    return not patterns.credits.keys.isdisjoint(words_between(text.casefold()))


def may_open(text: str, patterns: Patterns) -> bool:
    """Can a text hold a credit that others follow: in brackets, with a slash or a label?"""
    return any(map(text.__contains__, _OPENERS)) or any(
        map(text.__contains__, patterns.words.by_spaced)
    )
