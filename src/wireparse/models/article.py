"""What a dump is made of.

Every class is frozen and slotted; every collection is a tuple. Offsets count code
points of the dump's text, half open; lines are 1-based. Every node but `Article` and
`Dump` is a slice: `dump.text[node.start:node.end] == node.text`.

Names are those of the trade: IPTC (caption, credit, dateline, byline), schema.org,
and attribution research (speaker, cue).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from wireparse.diagnostics import Diagnostic
from wireparse.models.kinds import Role, TimestampKind
from wireparse.models.late import LateField, count_quotes
from wireparse.models.made_by import MadeBy
from wireparse.models.nodes import (
    Block,
    Byline,
    Caption,
    Dateline,
    Headline,
    Node,
    Quote,
    Signoff,
    Timestamp,
    has_glyph,
)
from wireparse.offsets import Offsets
from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Article", "Dump", "clean_text"]


_BLANK_LINE: Final = "\n\n"
_TITLE_CHARS: Final = 40  # of a headline in a line that stands for its article


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

    Example:
        >>> import wireparse
        >>> article = wireparse.read(wireparse.samples.path("ferry")).articles[0]
        >>> article
        Article('Ferry Returns to the River Aun', 1 caption, 1 quote)
        >>> article.agency, article.language, article.byline
        ('Reuters', 'en', None)

    Attributes:
        start: Offset in the dump where its first block begins, in code points.
        end: Offset after its last block.
        index: Its number in the dump, from 0.
        id: The first 16 hex digits of a BLAKE2b digest of headline and clean text. The same story
            twice has the same; it changes where one of these is read otherwise, so also with a
            release that reads better.
        headline: The headline; None where the page has none.
        deck: Standfirst and summary bullets, in source order; empty where there are none.
        captions: One for every picture, in source order; copies of a caption are in its `copies`.
        byline: Who wrote it; None where no line says so.
        dateline: Where it was written, as `CAIRO (Reuters) -` says; None without one.
        timestamps: Every date or time that the page gives, in source order.
        signoff: Who reported and edited it, at its end; None without one.
        agency: From the dateline, else from under the byline, else from the signoff: `"Reuters"`;
            None where none of them names one.
        language: ISO 639-1 code, such as `"en"`; None where it is none that the knowledge knows.
        blocks: Every line of it, in source order, furniture and copies too.
        quotes: Every quotation of the body, in source order. They are found, and their speakers
            told, when they are first looked at; who never does pays nothing for them.
        diagnostics: What is wrong with it, or worth knowing, in source order. Marks of quotations
            are paired, and those that fit nowhere told, when they are first looked at.
        metadata: What an export says of it, such as `source`, `section` and `load_date`, with
            `format` for its form; and yours: article hooks may fill it. All is text. `wireparse
            parse` puts `file` there.
        made_by: Which wireparse read it; None where JSON of before there was such a key is read.
            Not compared.
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
    blocks: tuple[Block, ...] = ()
    quotes: tuple[Quote, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    metadata: Mapping[str, str] = field(factory=dict, hash=False)
    made_by: MadeBy | None = field(default=None, eq=False)

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
    def publication(self) -> Timestamp | None:
        """The timestamp that gives the day of publication without doubt."""
        for kind in (TimestampKind.PUBLISHED, TimestampKind.UNKNOWN):
            for stamp in self.timestamps:
                if stamp.kind is kind and stamp.date is not None:
                    return stamp
        return None

    @property
    def published(self) -> date | None:
        """The day of publication, if a timestamp gives it without doubt."""
        stamp = self.publication
        return None if stamp is None else stamp.date

    def __repr__(self) -> str:
        title = " ".join(self.headline.text.split()) if self.headline else ""
        if len(title) > _TITLE_CHARS:
            head = title[:_TITLE_CHARS]
            title = (head.rpartition(" ")[0] or head[:-1]) + "…"
        counts = _counted(caption=len(self.captions), quote=count_quotes(self))
        return f"Article({repr(title) if title else 'no headline'}, {counts})"

    def _repr_html_(self) -> str | None:
        """Show the article in a notebook; None without the extra `html`."""
        from wireparse.models.notebook import as_html  # noqa: PLC0415  only notebooks need it

        return as_html(self)


LateField.install(Article, "quotes", "diagnostics", "language")


def _counted(**numbers: int) -> str:
    """Say how many there are of each."""
    return ", ".join(f"{n:,} {name}{'s' * (n != 1)}" for name, n in numbers.items())


def clean_text(blocks: Iterable[Block]) -> str:
    """Join the contents of the body blocks among *blocks* by blank lines."""
    body = [b for b in blocks if b.role in _BODY]
    text = "".join([b.text for b in body])
    if "  " not in text and _is_printable(text):  # then a paragraph is its own content
        return _BLANK_LINE.join([b.text if b.role is _PARAGRAPH else b.content for b in body])
    return _BLANK_LINE.join([block.content for block in body])


def _is_printable(text: str) -> bool:
    """Is all white space spaces? Most text is ASCII, where that is soon said."""
    if text.isascii():
        return not any(map(text.__contains__, _CONTROLS))
    return text.isprintable()


_GAP: Final = re.compile(r"\s\s+")  # what is one space in the clean text
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
    text = block.text
    if block.role is _PARAGRAPH and text and "  " not in text and text.isprintable():
        yield 0, len(text)  # nothing was left out, as of most paragraphs
        return
    words = text.split(maxsplit=2) if block.role is not _PARAGRAPH else []
    glyph = len(words[0]) if has_glyph(words, block.role) else 0
    body = text.lstrip()[glyph:].lstrip()
    low, end = len(text) - len(body), len(text.rstrip())
    for gap in _GAP.finditer(text, low, end):
        yield low, gap.start() + 1
        low = gap.end()
    if low < end:
        yield low, end


@frozen(kw_only=True)
class Dump:
    r"""A parsed dump: the stories of a text, one after another.

    It has the length and the items of its `articles`, so a dump without articles is false.

    Example:
        >>> import wireparse
        >>> dump = wireparse.parse("Ferry Returns to River\n\nIt carried a goat.\n")
        >>> dump
        Dump(1 article, 0 captions, 0 quotes, 43 characters)
        >>> list(dump)
        [Article('Ferry Returns to River', 0 captions, 0 quotes)]
        >>> dump.locate(dump.articles[0].body[0])
        (3, 1)

    Attributes:
        text: What was parsed.
        articles: The stories, in source order.
        diagnostics: What is wrong, or worth knowing, of all articles too, in source order.
        made_by: Which wireparse read it, as in its articles. Not compared.
    """

    text: str
    articles: tuple[Article, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    made_by: MadeBy | None = field(default=None, eq=False)

    def __repr__(self) -> str:
        counts = _counted(
            article=len(self.articles),
            caption=sum(len(article.captions) for article in self.articles),
            quote=sum(map(count_quotes, self.articles)),
            character=len(self.text),
        )
        return f"Dump({counts})"

    def __iter__(self) -> Iterator[Article]:
        return iter(self.articles)

    def __len__(self) -> int:
        return len(self.articles)

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

    def locate(self, place: int | Node | Article | Diagnostic | Span, /) -> tuple[int, int]:
        r"""Return line and column of an offset, or of where something begins.

        Example:
            >>> Dump(text="one\r\ntwo").locate(6)
            (2, 2)

        Args:
            place: A code-point offset, from 0 to the length of the text; or a node, an
                article, a diagnostic or a span of this dump.

        Returns:
            Line and column, both from 1; the column counts code points.

        Raises:
            IndexError: The offset lies outside the text.
        """
        offset = place if isinstance(place, int) else place.start
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
        """Show the first articles in a notebook, folded; None without the extra `html`."""
        from wireparse.models.notebook import as_html  # noqa: PLC0415  only notebooks need it

        return as_html(self)


LateField.install(Dump, "diagnostics")
