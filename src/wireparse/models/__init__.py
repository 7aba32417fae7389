"""What a dump is made of.

Every class is frozen and slotted; every collection is a tuple. Offsets count code
points of the dump's text, half open; lines are 1-based. Every node but `Article` and
`Dump` is a slice: `dump.text[node.start:node.end] == node.text`.

Names are those of the trade: IPTC (caption, credit, dateline, byline), schema.org,
and attribution research (speaker, cue).
"""

from wireparse.models.article import Article, Dump, clean_text
from wireparse.models.kinds import (
    Attribution,
    Gender,
    GenderSource,
    QuoteKind,
    Role,
    SpeakerKind,
    TimestampKind,
)
from wireparse.models.late import Late, LateQuotes, evolve_late
from wireparse.models.made_by import MadeBy
from wireparse.models.nodes import (
    Block,
    Byline,
    Caption,
    Credit,
    Cue,
    Dateline,
    Headline,
    Mention,
    Node,
    Quote,
    Signoff,
    Speaker,
    Timestamp,
)

__all__ = [
    "Article",
    "Attribution",
    "Block",
    "Byline",
    "Caption",
    "Credit",
    "Cue",
    "Dateline",
    "Dump",
    "Gender",
    "GenderSource",
    "Headline",
    "Late",
    "LateQuotes",
    "MadeBy",
    "Mention",
    "Node",
    "Quote",
    "QuoteKind",
    "Role",
    "Signoff",
    "Speaker",
    "SpeakerKind",
    "Timestamp",
    "TimestampKind",
    "clean_text",
    "evolve_late",
]
