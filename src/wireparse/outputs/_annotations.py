"""What stands in the margin of a report: facts, speakers, oddities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from wireparse.diagnostics import Diagnostic, Severity
from wireparse.models import Attribution, QuoteKind, Role
from wireparse.outputs._who import Who, who_speaks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from wireparse.models import Article, Caption, Credit, Dateline, Quote
    from wireparse.spans import Span

__all__ = [
    "JOINED",
    "Fact",
    "Mark",
    "Odd",
    "Saying",
    "Voice",
    "captions_of",
    "iter_facts",
    "iter_marks",
    "odd_of",
    "quotes_of",
    "sayings_of",
    "voices_of",
]


@frozen(kw_only=True)
class Saying:
    """A part of a block that is coloured, a remark on it, or both.

    Attributes:
        words: The remark; empty for none.
        start: Where the part begins, in the dump; None for a remark on the whole.
        end: Where it ends.
        style: Of the part.
        mark: Before the remark.
        plain_mark: The same in ASCII.
        note_style: Of the remark.
    """

    words: str = ""
    start: int | None = None
    end: int = 0
    style: str = ""
    mark: str = "↳"
    plain_mark: str = ">"
    note_style: str = "dim"


_PLACE: Final = "yellow"
_DATE: Final = "cyan"
_CREDIT: Final = "magenta"
_SEVERITIES: Final[Mapping[Severity, tuple[str, str]]] = {
    Severity.ERROR: ("✖", "bold red"),
    Severity.WARNING: ("▲", "yellow"),
    Severity.NOTE: ("•", "dim"),
}


def captions_of(article: Article) -> dict[int, tuple[Saying, ...]]:
    """Take captions apart, by the index of their block."""
    places = _blocks_by_start(article)
    found: dict[int, tuple[Saying, ...]] = {}
    for caption in article.captions:
        at = _block_at(caption.start, places, article)
        if at is not None:
            found[at] = tuple(_caption_parts(caption))
    if article.dateline is not None:
        at = _block_at(article.dateline.start, places, article)
        if at is not None:
            line = article.dateline
            part = Saying(start=line.start, end=line.end, style=_PLACE)
            found[at] = (*found.get(at, ()), part)
    return found


def _caption_parts(caption: Caption) -> Iterable[Saying]:
    """Yield place, date and credit where they stand in the caption, and all of them in words."""
    facts: list[str] = []
    for name, raw, style in (
        ("place", caption.location, _PLACE),
        ("date", caption.date_raw, _DATE),
    ):
        if raw is None:
            continue
        at = caption.text.rfind(raw)
        if at >= 0:
            yield Saying(start=caption.start + at, end=caption.start + at + len(raw), style=style)
        day = caption.date_created
        facts.append(f"{name} {day.isoformat() if name == 'date' and day else raw}")
    credit = caption.credit
    if credit is not None:
        if credit.start >= caption.start and credit.end <= caption.end:
            yield Saying(start=credit.start, end=credit.end, style=_CREDIT)
        facts.append(f"credit {_credit_words(credit)}")
    if not caption.description:
        facts.insert(0, "no description")
    if facts:
        yield Saying(words=" · ".join(facts), note_style="dim")


def _credit_words(credit: Credit) -> str:
    """Say who made a picture and who sent it."""
    words = [*credit.creators, *([credit.agency] if credit.agency else [])]
    if credit.via:
        words.append(f"via {credit.via}")
    if credit.source:
        words.append(f"from {credit.source}")
    flags = {
        "file photo": credit.is_file_photo,
        "handout": credit.is_handout,
        "pool": credit.is_pool,
    }
    words += [flag for flag, is_set in flags.items() if is_set]
    return ", ".join(words) or credit.text


def quotes_of(article: Article) -> dict[int, list[Saying]]:
    """Underline quotes and name their speakers, by the index of their block."""
    if not article.quotes:
        return {}
    places = [
        at for at, b in enumerate(article.blocks) if b.role in (Role.PARAGRAPH, Role.CROSSHEAD)
    ]
    found: dict[int, list[Saying]] = {}  # a paragraph can have thousands: lists grow in place
    for quote in article.quotes:
        at = places[quote.paragraph]
        saying = Saying(
            words=_speaker_words(quote),
            start=quote.start,
            end=quote.end,
            style="" if quote.kind is QuoteKind.SCARE else "underline",
            mark="“",
            plain_mark='"',
            note_style="green",
        )
        mine = found.setdefault(at, [])
        mine.append(saying)
        if quote.cue is not None and quote.cue.start >= article.blocks[at].start:
            mine.append(Saying(start=quote.cue.start, end=quote.cue.end, style="italic"))
    return found


def _speaker_words(quote: Quote) -> str:
    """Name the speaker; a question mark where the parser is not sure."""
    if quote.kind is QuoteKind.SCARE or (quote.speaker is None and quote.parent is not None):
        return ""
    if quote.speaker is None:
        return "(nobody named)" if quote.attribution is Attribution.NONE else ""
    doubt = "?" if quote.confidence < 0.5 else ""  # noqa: PLR2004  below even odds
    via = f" via {quote.via.text}" if quote.via else ""
    return f"{quote.speaker.name}{doubt}{via}"


def sayings_of(article: Article) -> dict[int, list[Saying]]:
    """Place diagnostics below the blocks that they begin in."""
    places = _blocks_by_start(article)
    found: dict[int, list[Saying]] = {}
    for diagnostic in article.diagnostics:
        at = _block_at(diagnostic.start, places, article)
        found.setdefault(at or 0, []).append(_remark(diagnostic))
    return found


def _remark(diagnostic: Diagnostic) -> Saying:
    mark, style = _SEVERITIES[diagnostic.severity]
    return Saying(
        words=f"{diagnostic.severity}: {diagnostic.code}: {diagnostic.message}",
        mark=mark,
        plain_mark="!",
        note_style=style,
    )


def _blocks_by_start(article: Article) -> list[int]:
    return [block.start for block in article.blocks]


def _block_at(offset: int, starts: list[int], article: Article) -> int | None:
    """Return the index of the block that an offset lies in, if it lies in one."""
    from bisect import bisect_right  # noqa: PLC0415  beside its use

    at = bisect_right(starts, offset) - 1
    return at if at >= 0 and offset <= article.blocks[at].end else None


_UNSURE: Final = 0.5
"""Confidence below which a speaker has a question mark: worse than even odds."""
JOINED: Final = 200
"""Voices of an article that light up together; each needs a rule in the stylesheet."""


@frozen
class Mark:
    """A stretch of the dump that is set off in the text.

    Attributes:
        start: Where it begins.
        end: Where it ends.
        names: What it is: words that the stylesheet knows.
    """

    start: int
    end: int
    names: tuple[str, ...]


@frozen
class Fact:
    """Something that was read out of a line.

    Attributes:
        label: What it is.
        value: The value.
        name: The mark that its words have in the text, if any.
    """

    label: str
    value: str
    name: str = ""


@frozen
class Odd:
    """A diagnostic.

    Attributes:
        severity: How much it matters.
        code: Its code.
        message: One line for people.
    """

    severity: str
    code: str
    message: str


@frozen(kw_only=True)
class Voice:
    """A speaker beside a paragraph, for all that they are quoted with there.

    Attributes:
        who: The speaker; None where nobody is named.
        number: Counted in the article from 1; joins quotes, cues and mentions.
        is_unsure: Whether the parser would rather not bet on it.
        quotes: The quotations.
    """

    who: Who | None
    number: int
    is_unsure: bool
    quotes: list[Quote] = field(factory=list)

    @property
    def name(self) -> str:
        """What the speaker is called; empty where nobody is named."""
        return self.who.name if self.who else ""

    @property
    def how(self) -> str:
        """Say how the speaker is tied to the words."""
        first = self.quotes[0]
        facts = [f"“{first.cue.text}”"] if first.cue else []
        if first.attribution not in (Attribution.EXPLICIT, Attribution.NONE):
            facts.append(first.attribution.value)
        if first.kind is not QuoteKind.DIRECT:
            facts.append(first.kind.value)
        if first.via:
            facts.append(f"via {first.via.text}")
        return ", ".join(facts)


def odd_of(found: Diagnostic) -> Odd:
    """Return a diagnostic as it is shown."""
    return Odd(found.severity.value, found.code, found.message)


def voices_of(article: Article, number: int) -> list[Voice]:
    """Return who speaks, a voice for every speaker of every paragraph, in source order.

    Args:
        article: The article.
        number: Its number in the report.
    """
    found: dict[tuple[int, Who | None, str], Voice] = {}
    for quote in article.quotes:
        is_open = quote.speaker is None
        if quote.kind is QuoteKind.SCARE or (is_open and quote.parent is not None):
            continue
        who = who_speaks(quote, number)
        key = (quote.paragraph, who, quote.via.text if quote.via else "")
        if key not in found:
            doubt = not is_open and quote.confidence < _UNSURE
            found[key] = Voice(who=who, number=len(found) + 1, is_unsure=doubt)
        found[key].quotes.append(quote)
    return list(found.values())


def iter_marks(article: Article, voices: Iterable[Voice]) -> Iterator[Mark]:
    """Yield what is set off in the text of an article."""
    for caption in article.captions:
        yield from _caption_marks(caption)
    if article.dateline is not None:
        yield Mark(article.dateline.start, article.dateline.end, ("place",))
    for diagnostic in article.diagnostics:
        if diagnostic.code.startswith("quote-"):
            yield Mark(diagnostic.start, diagnostic.end, ("odd",))
    yield from _voice_marks(voices)


def _voice_marks(voices: Iterable[Voice]) -> Iterator[Mark]:
    """Join quotes, cues and mentions; a mention can belong to several paragraphs' voices."""
    found: dict[tuple[Span, str], list[str]] = {}
    for voice in voices:
        for quote in voice.quotes:
            spans = [(quote.outer, "quote")]
            if quote.cue:
                spans.append((quote.cue.span, "cue"))
            if quote.speaker:
                spans.append((quote.speaker.mention.span, "speaker"))
            for key in spans:
                numbers = found.setdefault(key, [])
                if voice.number <= JOINED:
                    numbers.append(f"g{voice.number}")
    for (span, name), numbers in found.items():
        yield Mark(span.start, span.end, (name, *dict.fromkeys(numbers)))


def _caption_marks(caption: Caption) -> Iterator[Mark]:
    for raw, name in ((caption.location, "place"), (caption.date_raw, "date")):
        at = caption.text.rfind(raw) if raw else -1
        if raw and at >= 0:
            yield Mark(caption.start + at, caption.start + at + len(raw), (name,))
    if caption.credit is not None:
        yield Mark(caption.credit.start, caption.credit.end, ("credit",))


def iter_facts(article: Article) -> Iterator[tuple[int, tuple[Fact, ...]]]:
    """Yield what was read out of an article's lines, each with its offset in the dump."""
    for caption in article.captions:
        yield caption.start, tuple(_caption_facts(caption))
    if article.byline is not None:
        yield article.byline.start, tuple(Fact("author", name) for name in article.byline.authors)
    if article.dateline is not None:
        yield article.dateline.start, tuple(_dateline_facts(article.dateline))
    for stamp in article.timestamps:
        day = stamp.date.isoformat() if stamp.date else stamp.raw
        yield stamp.start, (Fact(stamp.kind.value, day),)
    if article.signoff is not None:
        done = article.signoff.credits
        yield article.signoff.start, tuple(Fact(what, ", ".join(names)) for what, names in done)


def _dateline_facts(line: Dateline) -> Iterator[Fact]:
    parts = (("place", line.location), ("agency", line.agency), ("date", line.date_raw))
    for label, value in parts:
        if value:
            yield Fact(label, value, "place" if label == "place" else "")


def _caption_facts(caption: Caption) -> Iterator[Fact]:
    """Take a caption apart."""
    if not caption.description:
        yield Fact("picture", "no description")
    if caption.location:
        yield Fact("place", caption.location, "place")
    if caption.date_raw:
        day = caption.date_created
        yield Fact("date", day.isoformat() if day else caption.date_raw, "date")
    if caption.credit is not None:
        yield from _credit_facts(caption.credit)


def _credit_facts(credit: Credit) -> Iterator[Fact]:
    """Say who made a picture and who sent it."""
    parts = (
        ("by", ", ".join(credit.creators)),
        ("agency", credit.agency),
        ("via", credit.via),
        ("from", credit.source),
    )
    facts = [Fact(label, value, "credit") for label, value in parts if value]
    yield from facts or [Fact("credit", credit.text, "credit")]
    flags = (
        ("file photo", credit.is_file_photo),
        ("handout", credit.is_handout),
        ("pool", credit.is_pool),
    )
    yield from [Fact("picture", flag, "credit") for flag, is_set in flags if is_set]
