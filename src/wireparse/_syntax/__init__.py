"""A paragraph in; its words, each with a class letter, its mentions and its cues out.

Stands in for a tagger: the letters of a paragraph are one string, and what could speak or
introduce words is read off it.
"""

from wireparse._syntax.cues import CueSpan
from wireparse._syntax.mentions import (
    OWN_WORD_KINDS,
    RELATIVE_KINDS,
    MentionKind,
    MentionSpan,
    name_end,
)
from wireparse._syntax.paragraph import Near, Paragraph, around
from wireparse._syntax.tokens import (
    QUOTED,
    Tokens,
    bucket,
    squeeze,
    tokenise,
    without_possessive,
)

__all__ = [
    "OWN_WORD_KINDS",
    "QUOTED",
    "RELATIVE_KINDS",
    "CueSpan",
    "MentionKind",
    "MentionSpan",
    "Near",
    "Paragraph",
    "Tokens",
    "around",
    "bucket",
    "name_end",
    "squeeze",
    "tokenise",
    "without_possessive",
]
