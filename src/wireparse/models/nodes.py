"""Nodes."""

from __future__ import annotations

from datetime import date
from datetime import time as time_of_day
from typing import Final

from attrs import frozen

from wireparse.models.kinds import (
    Attribution,
    Gender,
    GenderSource,
    QuoteKind,
    Role,
    SpeakerKind,
    TimestampKind,
)
from wireparse.spans import Span

__all__ = [
    "Block",
    "Byline",
    "Caption",
    "Credit",
    "Cue",
    "Dateline",
    "Headline",
    "Mention",
    "Node",
    "Quote",
    "Signoff",
    "Speaker",
    "Timestamp",
    "has_glyph",
]

_OPENING: Final = "\"'“‘„«‹([{$€£¥"
"""Signs that belong to the word behind them, also where a space stands between."""


@frozen
class Node:
    """A slice of the dump.

    Attributes:
        text: The characters, as they stand in the dump.
        start: Code-point offset of the first one.
        end: Offset after the last one.
    """

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """The place, as one value."""
        return Span(self.start, self.end)


@frozen
class Block(Node):
    """One line of the dump, or several where the text is hard-wrapped.

    Attributes:
        role: What it is.
        rule: Name of the rule that spoke loudest for it: a fact, or what is seen of the line.
        copy_of: Index in `Article.blocks` of the block that this one repeats.
        confidence: How likely the role is, 0 to 1: the share of like lines that had it, on pages
            of outlets that the reader was not trained on (a table is in the documentation, under
            *How often lines are right*). 1 where a fact decides, and of blocks that you make.
    """

    role: Role
    rule: str
    copy_of: int | None = None
    confidence: float = 1.0

    @property
    def content(self) -> str:
        """The text for reading: white space collapsed, glyph or bullet left out.

        Example:
            >>> Block("- Long  wait", 0, 12, Role.CROSSHEAD, "glyph").content
            'Long wait'
        """
        text = self.text
        if self.role is Role.PARAGRAPH and "  " not in text and text.isprintable():
            return text  # the only white space that is printable is the space
        words = text.split()
        return " ".join(words[has_glyph(words, self.role) :])


def has_glyph(words: list[str], role: Role) -> bool:
    """Is the first word of a line a sign set before the title, and no part of it?"""
    if role is Role.PARAGRAPH or not words:
        return False
    first, *rest = words
    if first[0] in _OPENING or any(map(str.isalnum, first)):
        return False
    return any(char.isalnum() for word in rest for char in word)


@frozen
class Headline(Node):
    """The headline.

    Attributes:
        copies: Where it stands again.
    """

    copies: tuple[Span, ...] = ()


@frozen
class Credit(Node):
    """Who made a picture and who sent it.

    Attributes:
        creators: The photographers.
        agency: The known agency, in the script that was printed; else the printed owner.
        via: Who passed it on ("AFP via Getty Images").
        source: Who handed it out ("Office of the Mayor/Handout via Reuters").
        is_file_photo: Whether the text says it is an archive picture.
        is_handout: Whether it was handed out.
        is_pool: Whether it is a pool picture.
    """

    creators: tuple[str, ...] = ()
    agency: str | None = None
    via: str | None = None
    source: str | None = None
    is_file_photo: bool = False
    is_handout: bool = False
    is_pool: bool = False


@frozen
class Caption(Node):
    """What the dump says about one picture.

    Attributes:
        copies: Where the caption stands again.
        description: The text without its credits, and without what the page or the picture desk
            set around it.
        credit: The credits, from the caption or a line of its own; where there are several, from
            the first to the end of the last.
        location: Where the picture was taken, as written.
        date_created: When it was taken; only if day, month and year are given.
        date_raw: The date as written, whole or not.
    """

    copies: tuple[Span, ...] = ()
    description: str = ""
    credit: Credit | None = None
    location: str | None = None
    date_created: date | None = None
    date_raw: str | None = None

    def _repr_html_(self) -> str | None:
        """Show the caption in a notebook, in a line; None without the extra `html`."""
        from wireparse.models.notebook import as_html  # noqa: PLC0415  only notebooks need it

        return as_html(self)


@frozen
class Dateline(Node):
    """Where the report comes from: `CAIRO, Oct 7 (Reuters) -`.

    Attributes:
        location: The place or places, as written.
        agency: The agency.
        date_raw: The date as written.
    """

    location: str | None = None
    agency: str | None = None
    date_raw: str | None = None


@frozen
class Byline(Node):
    """Who wrote the story.

    Attributes:
        authors: Their names.
    """

    authors: tuple[str, ...] = ()


@frozen
class Timestamp(Node):
    """A date or time that the page gives.

    Attributes:
        raw: The date as written; without one, the time of day, or how long ago it was.
        kind: Publication, update, or unknown.
        date: The day; only if day, month and year are given without doubt.
        time: The time of day as written: `10:43`, `3.07 p.m.`, `10h43`.
        clock: The same as a value, of a clock of 24 hours; it has no zone.
        tz: The time zone as written: `GMT`, `+02:00`, `local time`.
    """

    raw: str
    kind: TimestampKind = TimestampKind.UNKNOWN
    date: date | None = None
    time: str | None = None
    clock: time_of_day | None = None
    tz: str | None = None


@frozen
class Signoff(Node):
    """Who reported, wrote and edited.

    Attributes:
        credits: Pairs of what they did, as written, and their names.
    """

    credits: tuple[tuple[str, tuple[str, ...]], ...] = ()


@frozen
class Mention(Node):
    """The words that name a speaker: a name, a description or a pronoun."""


@frozen
class Cue(Node):
    """The verb that introduces a quotation, with an adjacent particle."""


@frozen
class Speaker:
    """Who is quoted.

    Attributes:
        name: The fullest form in the article, without title; a description without
            article where there is no name.
        mention: The words beside the quote.
        kind: Person, institution or anonymous.
        gender: What the words of the article tell of a person's gender; None where they tell
            nothing. It is never read off a given name.
        gender_from: Whether a pronoun or a title told it; None where nothing did.
        title: The title before a person's name, as printed: "Rear Admiral".
        description: What the article says a person with a name is, as printed beside it, white
            space collapsed: "a fellow at the Ostra Institute".
        mentions: Where the article tells of the speaker, in order, `mention` among them: the
            printings of the name in body, headline and captions, and the pronouns and roles of
            quotations that stand for the speaker. No two overlap; of more than 200, the first.
    """

    name: str
    mention: Mention
    kind: SpeakerKind = SpeakerKind.PERSON
    gender: Gender | None = None
    gender_from: GenderSource | None = None
    title: str | None = None
    description: str | None = None
    mentions: tuple[Mention, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Put in the mention at least."""
        if not self.mentions:
            object.__setattr__(self, "mentions", (self.mention,))


@frozen
class Quote(Node):
    """A quotation; `text` is without the marks.

    Attributes:
        outer: The place with the marks.
        kind: Direct, partial, indirect or scare.
        paragraph: Index into `Article.body`.
        speaker: Who said it.
        cue: The verb.
        attribution: How the two are tied.
        via: Who passed it on ("according to the AFP").
        is_closed: Whether a mark closes it.
        parent: Index into `Article.quotes` of the quote it is nested in.
        rule: Name of the rule that decided.
        confidence: Chance that `speaker.name` is right, 0 to 1: that the mention is who says it,
            times that it stands for that name. 0 without a speaker.
    """

    outer: Span
    kind: QuoteKind
    paragraph: int
    speaker: Speaker | None = None
    cue: Cue | None = None
    attribution: Attribution = Attribution.NONE
    via: Mention | None = None
    is_closed: bool = True
    parent: int | None = None
    rule: str = ""
    confidence: float = 0.0

    @property
    def content(self) -> str:
        """The text for reading: white space collapsed."""
        return " ".join(self.text.split())

    def _repr_html_(self) -> str | None:
        """Show the quote in a notebook, in a line; None without the extra `html`."""
        from wireparse.models.notebook import as_html  # noqa: PLC0415  only notebooks need it

        return as_html(self)
