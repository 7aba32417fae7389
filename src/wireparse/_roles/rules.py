"""What `Block.rule` can name: the facts that fix a line, and the groups of signs that are weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RULES", "UNSURE"]

UNSURE: Final = 0.6
"""A line of which its role is less likely gets the diagnostic `line-unsure`."""

_FACTS: Final = {
    "known-furniture": "matches a furniture row, or has no letter in it",
    "invisible": "invisible characters only",
    "end-mark": "a mark that ends a story",
    "signoff-words": "opens with the words of a signoff",
    "credit-alone": "a credit and nothing else",
    "among-paragraphs": "a paragraph between two others",
    "header-twice": "recurs with only header lines between",
    "given": "given by the caller",
}
_GROUPS: Final = {
    "look": "what its own text reads like",
    "form": "how it begins and ends, and how long it is",
    "case": "its capitals and small words",
    "marks": "signs in it: quotation marks, bars, addresses",
    "words": "its words",
    "above": "the line above",
    "below": "the line below",
    "place": "where it stands beside the stretches of sentences",
    "sentences": "how many sentences stand near",
    "from-start": "how far it is from the start of the text",
    "from-end": "how far it is from the end of the text",
    "recurs": "it, or a line like it, stands elsewhere too",
    "blank": "the blank lines around it",
    "shared": "its words recur in the sentences of the story",
    "neighbours": "the labels of the lines around it",
}
RULES: Final[Mapping[str, str]] = {**_FACTS, **_GROUPS}
"""Every rule that a block can name, and what it means."""
