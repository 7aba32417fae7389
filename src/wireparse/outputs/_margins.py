"""What stands in the margin of a report: facts, speakers, oddities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from wireparse.models import Attribution, QuoteKind
from wireparse.outputs._who import Who, who_speaks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse.diagnostics import Diagnostic
    from wireparse.models import Article, Caption, Credit, Dateline, Quote
    from wireparse.spans import Span

__all__ = [
    "JOINED",
    "Fact",
    "Mark",
    "Odd",
    "Voice",
    "iter_facts",
    "iter_marks",
    "odd_of",
    "voices_of",
]

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
