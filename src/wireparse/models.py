"""What a dump is made of.

Every class is frozen and slotted; every collection is a tuple. Offsets count code
points of the dump's text, half open; lines are 1-based. Every node but `Article` and
`Dump` is a slice: `dump.text[node.start:node.end] == node.text`.

Names are those of the trade: IPTC (caption, credit, dateline, byline), schema.org,
and attribution research (speaker, cue).
"""

from __future__ import annotations

import enum
from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from wireparse.diagnostics import Diagnostic, MissingExtraError
from wireparse.offsets import Offsets
from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
    "Headline",
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
]


_BLANK_LINE: Final = "\n\n"
_RENDERER: Final = "wireparse.outputs.html:to_fragment"
_OPENING: Final = "\"'“‘„«‹([{$€£¥"
"""Signs that belong to the word behind them, also where a space stands between."""


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
    """What a timestamp says about its moment."""

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
        rule: Name of the rule that decided.
        copy_of: Index in `Article.blocks` of the block that this one repeats.
    """

    role: Role
    rule: str
    copy_of: int | None = None

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
        return " ".join(words[_has_glyph(words, self.role) :])


def _has_glyph(words: list[str], role: Role) -> bool:
    """Tell whether the first word of a line is a sign set before the title, not part of it."""
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
        description: The text without its credit tail.
        credit: The credit, from the caption's tail or a line of its own.
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
    """A moment that the page gives.

    Attributes:
        raw: The date as written.
        kind: What the moment is.
        date: The day; only if day, month and year are given without doubt.
    """

    raw: str
    kind: TimestampKind = TimestampKind.UNKNOWN
    date: date | None = None


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
    """

    name: str
    mention: Mention
    kind: SpeakerKind = SpeakerKind.PERSON


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
        confidence: Chance that `speaker.mention` is who says it, 0 to 1. Where that is a
            pronoun or a description, whether `speaker.name` is the right one for it is not
            part of the number.
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


class _Keeping:
    """A place for what an article makes when it is first asked for.

    For `functools.cached_property` attrs would give the class a `__getattr__`, and where there
    is one, Python needs thrice the time for every field that anyone reads.
    """

    __slots__ = ("_offsets",)
    _offsets: Offsets


@frozen(kw_only=True)
class Article(_Keeping):
    """One story.

    Attributes:
        start: Where its first block begins.
        end: Where its last block ends.
        index: Its number in the dump, from 0.
        id: 16 hex digits over headline and clean text; the same story twice has the same.
        headline: None where the page has none.
        deck: Standfirst and summary bullets.
        captions: One for every picture, in source order.
        byline: Who wrote it.
        dateline: Where it was written.
        timestamps: Every moment that the page gives.
        signoff: Who reported and edited it.
        agency: From the dateline, else from under the byline, else from the signoff.
        language: ISO 639-1 code, if it is one that the knowledge knows.
        blocks: Every line of it, in source order.
        quotes: Every quotation of the body, in source order.
        diagnostics: What was odd about it.
        metadata: Yours: article hooks may fill it.
    """

    start: int
    end: int
    index: int
    id: str
    headline: Headline | None = None
    deck: tuple[Block, ...] = ()
    captions: tuple[Caption, ...] = ()
    byline: Byline | None = None
    dateline: Dateline | None = None
    timestamps: tuple[Timestamp, ...] = ()
    signoff: Signoff | None = None
    agency: str | None = None
    language: str | None = None
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    quotes: tuple[Quote, ...] = field(default=(), repr=False)
    diagnostics: tuple[Diagnostic, ...] = ()
    metadata: Mapping[str, str] = field(factory=dict, hash=False)

    @property
    def span(self) -> Span:
        """The place, as one value."""
        return Span(self.start, self.end)

    @property
    def body(self) -> tuple[Block, ...]:
        """The paragraphs and crossheads."""
        return tuple(b for b in self.blocks if b.role is Role.PARAGRAPH or b.role is Role.CROSSHEAD)

    @property
    def text(self) -> str:
        """The body for reading: contents of its blocks, joined by blank lines."""
        return clean_text(self.blocks)

    @property
    def offsets(self) -> Offsets:
        """Where each character of `text` stands in the dump; made when first asked for."""
        try:
            return self._offsets
        except AttributeError:
            object.__setattr__(self, "_offsets", Offsets(tuple(_runs(self.body))))
            return self._offsets

    @property
    def published(self) -> date | None:
        """The day of publication, if a timestamp gives it without doubt."""
        for kind in (TimestampKind.PUBLISHED, TimestampKind.UNKNOWN):
            for stamp in self.timestamps:
                if stamp.kind is kind and stamp.date is not None:
                    return stamp.date
        return None

    def _repr_html_(self) -> str | None:
        """Show the article in a notebook; None without the extra `html`."""
        return _as_html(self)


def _as_html(item: Article | Dump) -> str | None:
    # Notebooks ask the value itself how it looks; it names who shows it, and imports nothing.
    from pkgutil import resolve_name  # noqa: PLC0415  only notebooks need it

    to_fragment = resolve_name(_RENDERER)
    try:
        shown: str = to_fragment(item)
    except MissingExtraError:
        return None
    return shown


def clean_text(blocks: Iterable[Block]) -> str:
    """Join the contents of the body blocks among *blocks* by blank lines."""
    body = [b for b in blocks if b.role in _BODY]
    text = "".join([b.text for b in body])
    if "  " not in text and _is_printable(text):  # then a paragraph is its own content
        return _BLANK_LINE.join([b.text if b.role is _PARAGRAPH else b.content for b in body])
    return _BLANK_LINE.join([block.content for block in body])


def _is_printable(text: str) -> bool:
    """Tell whether all white space is spaces; most text is ASCII, where that is soon told."""
    if text.isascii():
        return not any(map(text.__contains__, _CONTROLS))
    return text.isprintable()


_PARAGRAPH: Final = Role.PARAGRAPH  # members of an enum are slow to look up
_BODY: Final = frozenset((Role.PARAGRAPH, Role.CROSSHEAD))
_CONTROLS: Final = ("\t", "\n", "\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x1f")
"""What white space ASCII has, besides the space."""


def _runs(body: Iterable[Block]) -> Iterator[tuple[int, int, int]]:
    """Yield where the contents of the body stand in the clean text and in the dump.

    Yields:
        Offset in the clean text, offset in the dump, and the length that both have.
    """
    at = 0
    for block in body:
        for low, high in _stretches(block):
            yield at, block.start + low, high - low
            at += high - low
        at += len(_BLANK_LINE)


def _stretches(block: Block) -> Iterator[tuple[int, int]]:
    """Yield the parts of a block's text that are its content, one character for one.

    Where white space was collapsed, its first character goes with the part before.
    """
    words = block.text.split()
    first = 1 if _has_glyph(words, block.role) else 0
    low, end = -1, 0
    for number, word in enumerate(words):
        start = block.text.index(word, end)  # only white space stands between
        if number == first:
            low = start
        elif low >= 0 and start > end + 1:
            yield low, end + 1
            low = start
        end = start + len(word)
    if low >= 0:
        yield low, end


@frozen(kw_only=True)
class Dump:
    """A parsed dump.

    Attributes:
        text: What was parsed.
        articles: The stories, in source order.
        diagnostics: What was odd, in source order; those of the articles included.
    """

    text: str = field(repr=False)
    articles: tuple[Article, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Every block of every article."""
        return tuple(block for article in self.articles for block in article.blocks)

    @cached_property
    def _starts(self) -> list[int]:
        """Offsets at which lines begin; a line ends at CR LF, LF or CR, nothing else."""
        starts = [0]
        text = self.text
        for piece in text.replace("\r\n", "\n\n").replace("\r", "\n").split("\n"):
            starts.append(starts[-1] + len(piece) + 1)
        starts.pop()
        return [s for s in starts if not (0 < s < len(text) and text[s - 1 : s + 1] == "\r\n")]

    def locate(self, offset: int) -> tuple[int, int]:
        r"""Tell line and column of an offset.

        Example:
            >>> Dump(text="one\r\ntwo").locate(6)
            (2, 2)

        Args:
            offset: A code-point offset, from 0 to the length of the text.

        Returns:
            Line and column, both from 1; the column counts code points.

        Raises:
            IndexError: The offset lies outside the text.
        """
        if not 0 <= offset <= len(self.text):
            msg = f"offset {offset} is outside the text of {len(self.text)} characters"
            raise IndexError(msg)
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        r"""Return a line without its end.

        Example:
            >>> Dump(text="one\r\ntwo").line(1)
            'one'

        Args:
            number: The line's number, from 1.

        Raises:
            IndexError: There is no such line.
        """
        starts = self._starts
        if not 1 <= number <= len(starts):
            msg = f"line {number} is outside the text of {len(starts)} lines"
            raise IndexError(msg)
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def _repr_html_(self) -> str | None:
        """Show the first articles in a notebook; None without the extra `html`."""
        return _as_html(self)
