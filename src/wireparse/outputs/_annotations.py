"""What was read out of a dump, in a word or two: for the margin of a report and of a terminal.

Nothing here knows how it looks. An annotation is a label and a value; a mark names the words
in the dump that it was read from, so that they can be set off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse.models import Attribution, QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.models import Article, Caption, Credit, Dateline, Quote, Timestamp

__all__ = [
    "Annotation",
    "Mark",
    "annotate_caption",
    "annotate_quote",
    "caption_marks",
    "iter_facts",
]

_UNSURE: Final = 0.5
"""Confidence below which a speaker has a question mark: worse than even odds."""


@frozen
class Annotation:
    """Something that was read out of a line.

    Attributes:
        label: What it is.
        value: What was read; empty for a speaker who is not named.
        mark: The mark that its words have in the text, if any.
        is_unsure: Whether it is more likely wrong than right.
        how: How a speaker is tied to the words, a remark an item.
        via: Who passed the words on, if anybody.
    """

    label: str
    value: str
    mark: str = ""
    is_unsure: bool = False
    how: tuple[str, ...] = ()
    via: str = ""


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


def iter_facts(article: Article) -> Iterator[tuple[int, tuple[Annotation, ...]]]:
    """Yield what was read out of an article's lines, each with its offset in the dump."""
    for caption in article.captions:
        yield caption.start, tuple(annotate_caption(caption))
    if article.byline is not None:
        authors = article.byline.authors
        yield article.byline.start, tuple(Annotation("author", name) for name in authors)
    if article.dateline is not None:
        yield article.dateline.start, tuple(_annotate_dateline(article.dateline))
    for stamp in article.timestamps:
        yield stamp.start, (Annotation(stamp.kind.value, _moment(stamp)),)
    if article.signoff is not None:
        done = article.signoff.credits
        yield (
            article.signoff.start,
            tuple(Annotation(what, ", ".join(names)) for what, names in done),
        )


def _moment(stamp: Timestamp) -> str:
    """Write a moment: its day and time, or as it is printed."""
    if stamp.date is None:
        return stamp.raw
    clock = f"{stamp.clock:%H:%M}" if stamp.clock else None
    return " ".join(filter(None, (stamp.date.isoformat(), clock, stamp.tz)))


def _annotate_dateline(line: Dateline) -> Iterator[Annotation]:
    parts = (("place", line.location), ("agency", line.agency), ("date", line.date_raw))
    for label, value in parts:
        if value:
            yield Annotation(label, value, "place" if label == "place" else "")


def annotate_caption(caption: Caption) -> Iterator[Annotation]:
    """Yield the parts of a caption; those of its credit have the mark `credit`."""
    if not caption.description:
        yield Annotation("picture", "no description")
    if caption.location:
        yield Annotation("place", caption.location, "place")
    if caption.date_raw:
        day = caption.date_created
        yield Annotation("date", day.isoformat() if day else caption.date_raw, "date")
    if caption.credit is not None:
        yield from _annotate_credit(caption.credit)


def _annotate_credit(credit: Credit) -> Iterator[Annotation]:
    """Yield who made a picture and who sent it, or else the credit as it stands; then its kind."""
    parts = (
        ("by", ", ".join(credit.creators)),
        ("agency", credit.agency),
        ("via", credit.via),
        ("from", credit.source),
    )
    facts = [Annotation(label, value, "credit") for label, value in parts if value]
    yield from facts or [Annotation("credit", credit.text, "credit")]
    flags = (
        ("file photo", credit.is_file_photo),
        ("handout", credit.is_handout),
        ("pool", credit.is_pool),
    )
    yield from [Annotation("picture", flag, "credit") for flag, is_set in flags if is_set]


def caption_marks(caption: Caption) -> Iterator[Mark]:
    """Yield where place, date and credit stand; the credit can be a line of its own."""
    for raw, name in ((caption.location, "place"), (caption.date_raw, "date")):
        at = caption.text.rfind(raw) if raw else -1
        if raw and at >= 0:
            yield Mark(caption.start + at, caption.start + at + len(raw), (name,))
    if caption.credit is not None:
        yield Mark(caption.credit.start, caption.credit.end, ("credit",))


def annotate_quote(quote: Quote) -> Annotation | None:
    """Return who speaks; None for words that nobody is cited with.

    Those are scare quotes, and quotes inside another that have no speaker of their own.
    """
    speaker = quote.speaker
    if quote.kind is QuoteKind.SCARE or (speaker is None and quote.parent is not None):
        return None
    how = [f"“{quote.cue.text}”"] if quote.cue else []
    if quote.attribution not in (Attribution.EXPLICIT, Attribution.NONE):
        how.append(quote.attribution.value)
    if quote.kind is not QuoteKind.DIRECT:
        how.append(quote.kind.value)
    return Annotation(
        label="speaker",
        value=speaker.name if speaker else "",
        mark="speaker",
        is_unsure=speaker is not None and quote.confidence < _UNSURE,
        how=tuple(how),
        via=quote.via.text if quote.via else "",
    )
