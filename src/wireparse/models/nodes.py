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
        text: The characters, as they stand in the dump, line ends and all: `"REUTERS/Ana Lund"`.
        start: Offset of the first character in the dump, from 0, counted in code points.
        end: Offset after the last character, so `end - start` is the length of `text`.
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
        role: What the line is to its story, such as `Role.CAPTION`; never None, for what fits
            nowhere is furniture.
        rule: Name of the fact or rule that spoke loudest for the role, such as `"header-twice"`.
        copy_of: Index in `Article.blocks` of the block that this one repeats, always an earlier
            one; None where it repeats none.
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

    Example:
        >>> import wireparse
        >>> article = wireparse.read(wireparse.samples.path("ferry")).articles[0]
        >>> article.headline.text, article.headline.copies
        ('Ferry Returns to the River Aun', (Span(start=202, end=232),))

    Attributes:
        copies: Where it stands again, in source order; empty where it is printed once.
    """

    copies: tuple[Span, ...] = ()


@frozen
class Credit(Node):
    """Who made a picture and who sent it.

    Example:
        >>> import wireparse
        >>> credit = wireparse.read(wireparse.samples.path("ferry")).articles[0].captions[0].credit
        >>> credit.creators, credit.agency, credit.is_file_photo
        (('Ana Lund',), 'Reuters', True)

    Attributes:
        creators: The photographers, as printed: `("Ana Lund",)`; empty where none is named.
        agency: The known agency, in the script that was printed, such as `"Reuters"`; else the
            printed owner; None where neither is named.
        via: Who passed the picture on: `"Getty Images"` of "AFP via Getty Images"; None where
            nobody did.
        source: Who handed it out: `"Office of the Mayor"` of "Office of the Mayor/Handout via
            Reuters"; None where nobody is named.
        is_file_photo: Whether the text says that it is an archive picture, as "File Photo" does.
        is_handout: Whether the text says that it was handed out.
        is_pool: Whether the text says that it is a pool picture.
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

    Example:
        >>> import wireparse
        >>> caption = wireparse.read(wireparse.samples.path("ferry")).articles[0].captions[0]
        >>> caption.description
        'The ferry at its old pier in Lower Aun, March 3, 2026.'
        >>> caption.location, caption.date_created.isoformat(), caption.credit.agency
        ('Lower Aun', '2026-03-03', 'Reuters')

    Attributes:
        copies: Where the caption stands again, in source order; empty where it is printed once.
        description: The text without its credits, and without what the page or the picture desk
            set around it; empty where there is nothing but a credit.
        credit: The credits, from the caption or a line of its own; where there are several, from
            the first to the end of the last. None where the picture is not credited.
        location: Where the picture was taken, as written: `"Lower Aun"`; None where no place is
            told from the rest of the text.
        date_created: When it was taken, as `date(2026, 3, 3)`; None unless day, month and year
            are given.
        date_raw: The date as written, whole or not: `"March 3, 2026"`; None without one.
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

    Example:
        >>> import wireparse
        >>> dateline = wireparse.read(wireparse.samples.path("ferry")).articles[0].dateline
        >>> dateline.text, dateline.location, dateline.agency
        ('LOWER AUN (Reuters) -', 'LOWER AUN', 'Reuters')

    Attributes:
        location: The place or places, as written: `"LOWER AUN"`; None where only an agency is
            printed.
        agency: The agency, by the name that the knowledge has for it: `"Reuters"`; None where
            none is printed.
        date_raw: The date as written: `"Oct 7"`; None without one.
    """

    location: str | None = None
    agency: str | None = None
    date_raw: str | None = None


@frozen
class Byline(Node):
    r"""Who wrote the story.

    Example:
        >>> import wireparse
        >>> page = "Ferry Returns\n\nBy Ana Lund and Pieter Aal\n\nIt carried a goat on Monday.\n"
        >>> wireparse.parse(page).articles[0].byline.authors
        ('Ana Lund', 'Pieter Aal')

    Attributes:
        authors: Their names, in order: `("Ana Lund", "Pieter Aal")`; empty where the byline names
            nobody.
    """

    authors: tuple[str, ...] = ()


@frozen
class Timestamp(Node):
    r"""A date or time that the page gives.

    Example:
        >>> import wireparse
        >>> page = "Ferry Returns\n\nPublished: 4 May 2026 10:43 GMT\n\nIt carried a goat.\n"
        >>> (stamp,) = wireparse.parse(page).articles[0].timestamps
        >>> stamp.kind.value, stamp.date.isoformat(), stamp.time, stamp.tz
        ('published', '2026-05-04', '10:43', 'GMT')

    Attributes:
        raw: The date as written, `"4 May 2026"`; without one, the time of day, or how long ago it
            was.
        kind: Whether it is of publication or of an update; `TimestampKind.UNKNOWN` where no word
            says so.
        date: The day; None unless day, month and year are given without doubt.
        time: The time of day as written: `10:43`, `3.07 p.m.`, `10h43`; None without one.
        clock: The same as a value, of a clock of 24 hours: `time(15, 7)`; it has no zone. None
            without a time.
        tz: The time zone as written: `GMT`, `+02:00`, `local time`; None where none is printed.
    """

    raw: str
    kind: TimestampKind = TimestampKind.UNKNOWN
    date: date | None = None
    time: str | None = None
    clock: time_of_day | None = None
    tz: str | None = None


@frozen
class Signoff(Node):
    r"""Who reported, wrote and edited.

    Example:
        >>> import wireparse
        >>> page = "Ferry Returns\n\nIt came back.\n\n(Writing by Ana Lund; Editing by P. Aal)\n"
        >>> wireparse.parse(page).articles[0].signoff.credits
        (('Writing by', ('Ana Lund',)), ('Editing by', ('P. Aal',)))

    Attributes:
        credits: Pairs of what they did, as written, and their names: `(("Reporting by", ("Ana
            Lund",)),)`.
    """

    credits: tuple[tuple[str, tuple[str, ...]], ...] = ()


@frozen
class Mention(Node):
    """The words that name a speaker: a name, a description or a pronoun.

    Example:
        >>> Mention("she", 540, 543).span
        Span(start=540, end=543)
    """


@frozen
class Cue(Node):
    """The verb that introduces a quotation, with an adjacent particle.

    Example:
        >>> Cue("said", 535, 539).span
        Span(start=535, end=539)
    """


@frozen
class Speaker:
    """Who is quoted.

    Example:
        >>> import wireparse
        >>> article = wireparse.read(wireparse.samples.path("dump")).articles[0]
        >>> speaker = article.quotes[-2].speaker
        >>> speaker.name, speaker.mention.text, speaker.kind.value
        ('Marta Oyelaran', 'she', 'person')

    Attributes:
        name: The fullest form in the article, without title: `"Marta Oyelaran"`; a description
            without article where there is no name: `"spokesman"`. Never None.
        mention: The words beside the quote, such as `"she"`.
        kind: Person, institution or anonymous.
        gender: What the words of the article tell of a person's gender; None where they tell
            nothing. It is never read off a given name.
        gender_from: Whether a pronoun or a title told it; None where nothing did.
        title: The title before a person's name, as printed: `"Rear Admiral"`; None without one.
        description: What the article says a person with a name is, as printed beside it, white
            space collapsed: `"a fellow at the Ostra Institute"`; None where it says nothing, or
            has no name.
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

    Example:
        >>> import wireparse
        >>> quote = wireparse.read(wireparse.samples.path("ferry")).articles[0].quotes[0]
        >>> quote.speaker.name, quote.cue.text, quote.attribution.value, quote.confidence > 0.9
        ('Marta Oyelaran', 'said', 'explicit', True)

    Attributes:
        outer: The place with the marks, while `start` and `end` are without.
        kind: Whether it is a sentence of its own, part of one, reported without marks, or a term.
        paragraph: Index into `Article.body`, from 0.
        speaker: Who said it; None where nobody was found, and of scare quotes.
        cue: The verb that ties the two, such as "said"; None where there is none, as in `NAME:
            "…"`.
        attribution: How the two are tied: by an own cue, a pronoun, or what stands around;
            `Attribution.NONE` where the speaker is None.
        via: Who passed it on ("according to the AFP"); None where nobody did.
        is_closed: Whether a mark closes it; False too where the next paragraph goes on with it.
        parent: Index into `Article.quotes` of the quote that it is nested in; None of all others.
        rule: Name of the rule that decided, such as `"own-paragraph"`.
        confidence: Chance that `speaker.name` is right, 0 to 1: that the mention is who says it,
            times that it stands for that name, as often as such names were right on pages of
            other outlets (a table is in the documentation, under *What the confidence means*). 0
            without a speaker.
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
