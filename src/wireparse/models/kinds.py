"""Kinds."""

from __future__ import annotations

import enum

__all__ = [
    "Attribution",
    "Gender",
    "GenderSource",
    "QuoteKind",
    "Role",
    "SpeakerKind",
    "TimestampKind",
]


class Role(enum.StrEnum):
    """What a block is."""

    HEADLINE = "headline"
    """The headline, or a copy of it."""
    DECK = "deck"
    """Standfirst, summary, summary bullets."""
    CAPTION = "caption"
    """Words that belong to a picture, with or without their credit."""
    CREDIT = "credit"
    """A picture credit on a line of its own."""
    BYLINE = "byline"
    """Who wrote the story."""
    DATELINE = "dateline"
    """Place, agency and date of the report, on a line of their own."""
    TIMESTAMP = "timestamp"
    """When the page was published or updated."""
    CROSSHEAD = "crosshead"
    """A line that breaks up the body."""
    PARAGRAPH = "paragraph"
    """A paragraph of the body."""
    SIGNOFF = "signoff"
    """Who reported, wrote and edited, at the end of the story."""
    FURNITURE = "furniture"
    """What the page has and the story has not: widgets, promos, share bars."""


class TimestampKind(enum.StrEnum):
    """What a timestamp says: publication or update."""

    PUBLISHED = "published"
    """When the page came out."""
    UPDATED = "updated"
    """When it was changed last."""
    UNKNOWN = "unknown"
    """It does not say which."""


class QuoteKind(enum.StrEnum):
    """How a quotation sits in its sentence."""

    DIRECT = "direct"
    """A sentence of its own."""
    PARTIAL = "partial"
    """The sentence around it runs into it."""
    INDIRECT = "indirect"
    """Reported without marks."""
    SCARE = "scare"
    """Title, nickname, single words: nobody is cited."""


class Attribution(enum.StrEnum):
    """How a quotation is tied to its speaker."""

    EXPLICIT = "explicit"
    """Own cue; the speaker is named or described."""
    PRONOUN = "pronoun"
    """Own cue; the mention is a pronoun."""
    CARRIED = "carried"
    """No own cue; same paragraph as the quote that it goes on from."""
    CONTINUED = "continued"
    """The same quotation goes on from the paragraph before."""
    FLOATING = "floating"
    """No cue; the speaker is in a neighbouring paragraph."""
    NONE = "none"
    """No speaker."""


class SpeakerKind(enum.StrEnum):
    """What sort of speaker."""

    PERSON = "person"
    """Somebody with a name, or a pronoun for one."""
    INSTITUTION = "institution"
    """An office, a company, a statement, a newspaper."""
    ANONYMOUS = "anonymous"
    """Somebody without a name: officials, a witness, the bell-founder."""


class Gender(enum.StrEnum):
    """The gender that an article gives a person, by its words."""

    F = "f"
    """A woman."""
    M = "m"
    """A man."""


class GenderSource(enum.StrEnum):
    """What tells a gender; a given name never does."""

    PRONOUN = "pronoun"
    """A pronoun that stands for the person: "she"."""
    TITLE = "title"
    """A title or a gendered noun: "Mrs", "the spokesman"."""
