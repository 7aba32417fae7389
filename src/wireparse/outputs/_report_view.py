"""What a report shows, as plain values: the template decides how it looks.

Values are made from articles alone, which hold the text of their lines; what knows the
whole dump only adds the numbers of the lines.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import field, frozen

from wireparse.outputs._annotations import Mark, annotate_quote, caption_marks, iter_facts
from wireparse.outputs._control_characters import iter_signs
from wireparse.outputs._speaker_counts import Who, who_speaks
from wireparse.outputs._summary import Totals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wireparse.diagnostics import Diagnostic
    from wireparse.models import Article, Block, Quote
    from wireparse.outputs._annotations import Annotation
    from wireparse.spans import Span

__all__ = ["LIT", "ArticleView", "Line", "Link", "Piece", "view_article"]

LIT: Final = 200
"""Speakers' notes of an article that light up with their words; each needs a rule of style."""

_T = TypeVar("_T")


@frozen
class Piece:
    """A stretch of a line of which all characters are set alike.

    Attributes:
        text: The characters, or the sign that stands for one that cannot be shown.
        names: What it is: words that the stylesheet knows.
        hint: Name of the character that the sign stands for.
    """

    text: str
    names: str = ""
    hint: str = ""


@frozen
class Link:
    """A line to go to.

    Attributes:
        anchor: Its anchor.
        label: What it is called.
    """

    anchor: str
    label: str


@frozen(kw_only=True)
class SpeakerNote:
    """A speaker beside a paragraph, for all that they are quoted with there.

    Attributes:
        number: Counted in the article from 1; joins quotes, cues and mentions.
        who: The speaker; None where nobody is named.
        said: What is told of them: of the first quotation.
        quotes: The quotations.
    """

    number: int
    who: Who | None
    said: Annotation
    quotes: list[Quote] = field(factory=list)

    @property
    def how(self) -> str:
        """How the speaker is tied to the words."""
        via = (f"via {self.said.via}",) if self.said.via else ()
        return ", ".join((*self.said.how, *via))


@frozen(kw_only=True)
class Line:
    """One block.

    Attributes:
        role: What it is.
        anchor: Where links lead.
        number: Its line, or first and last line; empty where the dump is not known.
        pieces: The text.
        copy_of: The line that it repeats.
        copies: The lines that repeat it.
        facts: What was read out of it.
        speakers: Who speaks in it.
        diagnostics: Its diagnostics.
    """

    role: str
    anchor: str
    number: str
    pieces: tuple[Piece, ...]
    copy_of: Link | None = None
    copies: tuple[Link, ...] = ()
    facts: tuple[Annotation, ...] = ()
    speakers: tuple[SpeakerNote, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


@frozen(kw_only=True)
class ArticleView:
    """One article.

    Attributes:
        number: From 1.
        anchor: Where links lead.
        title: The headline, or what there is instead.
        facts: Agency, language, day.
        counts: How many captions, quotes, copies, diagnostics.
        language: Code, for the reader's fonts and voices.
        lines: Its blocks.
        notes: How many speakers' notes there are.
        said: Speakers, and how often they are quoted; None where nobody is named.
    """

    number: int
    anchor: str
    title: str
    facts: tuple[str, ...]
    counts: tuple[str, ...]
    language: str
    lines: tuple[Line, ...]
    notes: int
    said: Counter[Who | None]


def view_article(
    article: Article, *, number: int, prefix: str = "", line_of: Callable[[int], int] | None = None
) -> ArticleView:
    """Make the view of an article.

    Args:
        article: The article.
        number: Its number in the report, from 1.
        prefix: Begins all anchors, so that two reports on a page do not mix.
        line_of: From an offset to its line; None where the dump is not known.
    """
    notes = _speaker_notes(article, number)
    totals = Totals()
    totals.add(article)
    said = Counter[Who | None]()
    for note in notes:
        said[note.who] += len(note.quotes)
    language = article.language or ""
    published = article.published.isoformat() if article.published else ""
    return ArticleView(
        number=number,
        anchor=f"{prefix}A{number}",
        title=" ".join(article.headline.text.split()) if article.headline else "",
        facts=tuple([fact for fact in (article.agency, language, published) if fact]),
        counts=tuple(totals.words()[1:]),
        language="" if language == "en" else language,
        lines=tuple(_ReportLines(article, notes, prefix, line_of)),
        notes=len(notes),
        said=said,
    )


def _speaker_notes(article: Article, number: int) -> list[SpeakerNote]:
    """Return who speaks, a note for every speaker of every paragraph, in source order.

    Args:
        article: The article.
        number: Its number in the report.
    """
    found: dict[tuple[int, Who | None, str], SpeakerNote] = {}
    for quote in article.quotes:
        said = annotate_quote(quote)
        if said is None:
            continue
        who = who_speaks(quote, number)
        key = (quote.paragraph, who, said.via)
        if key not in found:
            found[key] = SpeakerNote(number=len(found) + 1, who=who, said=said)
        found[key].quotes.append(quote)
    return list(found.values())


def _iter_marks(article: Article, notes: Iterable[SpeakerNote]) -> Iterator[Mark]:
    """Yield what is set off in the text of an article."""
    for caption in article.captions:
        yield from caption_marks(caption)
    if article.dateline is not None:
        yield Mark(article.dateline.start, article.dateline.end, ("place",))
    for diagnostic in article.diagnostics:
        if diagnostic.code.startswith("quote-"):
            yield Mark(diagnostic.start, diagnostic.end, ("problem",))
    yield from _speaker_marks(notes)


def _speaker_marks(notes: Iterable[SpeakerNote]) -> Iterator[Mark]:
    """Join quotes, cues and mentions; a mention can belong to the notes of several paragraphs."""
    found: dict[tuple[Span, str], list[str]] = {}
    for note in notes:
        for quote in note.quotes:
            spans = [(quote.outer, "quote")]
            if quote.cue:
                spans.append((quote.cue.span, "cue"))
            if quote.speaker:
                spans.append((quote.speaker.mention.span, "speaker"))
            for key in spans:
                numbers = found.setdefault(key, [])
                if note.number <= LIT:
                    numbers.append(f"g{note.number}")
    for (span, name), numbers in found.items():
        yield Mark(span.start, span.end, (name, *dict.fromkeys(numbers)))


class _ReportLines:
    """Makes the lines of an article."""

    def __init__(
        self,
        article: Article,
        notes: list[SpeakerNote],
        prefix: str,
        line_of: Callable[[int], int] | None,
    ) -> None:
        self._blocks = blocks = article.blocks
        self._starts = [block.start for block in blocks]
        self._line_of = line_of
        self._prefix = prefix
        self._marks = _grouped(
            (at, mark)
            for mark in _iter_marks(article, notes)
            for at in range(self._index(mark.start), self._index(mark.end) + 1)
        )
        self._facts = _grouped(
            (self._index(offset), fact) for offset, facts in iter_facts(article) for fact in facts
        )
        self._diagnostics = _grouped((self._index(d.start), d) for d in article.diagnostics)
        self._speakers = _grouped((self._index(n.quotes[0].start), n) for n in notes)
        self._copies = _grouped(
            (b.copy_of, self._link(at)) for at, b in enumerate(blocks) if b.copy_of is not None
        )

    def _index(self, offset: int) -> int:
        """Return the index of the block that an offset lies in, or of the one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def __iter__(self) -> Iterator[Line]:
        for at, block in enumerate(self._blocks):
            first = block.copy_of
            yield Line(
                role=block.role.value,
                anchor=self._link(at).anchor,
                number=self._number(block),
                pieces=tuple(_cut_pieces(block, self._marks.get(at, ()))),
                copy_of=None if first is None else self._link(first),
                copies=tuple(self._copies.get(at, ())),
                facts=tuple(self._facts.get(at, ())),
                speakers=tuple(self._speakers.get(at, ())),
                diagnostics=tuple(self._diagnostics.get(at, ())),
            )

    def _link(self, at: int) -> Link:
        if self._line_of is None:
            return Link(f"{self._prefix}B{self._blocks[0].start}-{at}", "")
        line = self._line_of(self._blocks[at].start)
        return Link(f"{self._prefix}L{line}", str(line))

    def _number(self, block: Block) -> str:
        if self._line_of is None:
            return ""
        first, last = self._line_of(block.start), self._line_of(max(block.start, block.end - 1))
        return str(first) if first == last else f"{first}–{last}"


def _grouped(pairs: Iterable[tuple[int, _T]]) -> dict[int, list[_T]]:
    found: dict[int, list[_T]] = {}
    for at, item in pairs:
        found.setdefault(at, []).append(item)
    return found


def _cut_pieces(block: Block, marks: Sequence[Mark]) -> Iterator[Piece]:
    """Cut the text of a block where a mark begins or ends, and at what cannot be shown."""
    if not marks:
        yield from _pieces(block.text, "")
        return
    begins = _grouped((min(max(m.start, block.start), block.end), m) for m in marks)
    ends = _grouped((min(max(m.end, block.start), block.end), m) for m in marks)
    active: Counter[str] = Counter()
    low = block.start
    for high in sorted({*begins, *ends, block.end}):
        if low < high:
            names = " ".join(sorted(name for name, times in active.items() if times > 0))
            yield from _pieces(block.text[low - block.start : high - block.start], names)
            low = high
        for mark in begins.get(high, ()):
            active.update(mark.names)
        for mark in ends.get(high, ()):
            active.subtract(mark.names)


def _pieces(text: str, names: str) -> Iterator[Piece]:
    for piece, hint in iter_signs(text):
        yield Piece(piece, f"{names} sign".lstrip() if hint else names, hint)
