"""What stands below, beside and in the colours of each block in the terminal."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse.cli._colors import DATE, MAKER, PLACE
from wireparse.models import QuoteKind, Role
from wireparse.outputs._annotations import annotate_caption, annotate_quote, caption_marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse.diagnostics import Diagnostic
    from wireparse.models import Article, Quote
    from wireparse.outputs._annotations import Annotation

__all__ = ["Notes", "notes_by_block"]

_STYLES: Final = {"place": PLACE, "date": DATE, "credit": MAKER}
"""Of the words that were read."""


@define
class Notes:
    """What is known about a block.

    Attributes:
        styles: Stretches of the dump and how they are set off, those on top last.
        facts: What was read out of a caption, in words.
        speakers: Where quotations begin, and who speaks; empty of those that nobody is cited with.
        diagnostics: Those that begin in it.
    """

    styles: list[tuple[int, int, str]] = field(factory=list)
    facts: list[str] = field(factory=list)
    speakers: list[tuple[int, str]] = field(factory=list)
    diagnostics: list[Diagnostic] = field(factory=list)


def notes_by_block(article: Article) -> dict[int, Notes]:
    """Return the notes of an article, by the index of their block; lists grow in place."""
    starts = [block.start for block in article.blocks]
    found: dict[int, Notes] = {}

    def notes_at(offset: int) -> Notes:
        return found.setdefault(max(0, bisect_right(starts, offset) - 1), Notes())

    for caption in article.captions:
        notes = notes_at(caption.start)
        notes.styles += [
            (mark.start, mark.end, _STYLES[name])
            for mark in caption_marks(caption)
            for name in mark.names
            if caption.start <= mark.start and mark.end <= caption.end
        ]
        if facts := list(annotate_caption(caption)):
            notes.facts.append(_in_words(facts))
    if article.dateline is not None:
        line = article.dateline
        notes_at(line.start).styles.append((line.start, line.end, _STYLES["place"]))
    _add_quotes(article, found)
    for diagnostic in article.diagnostics:
        notes_at(diagnostic.start).diagnostics.append(diagnostic)
    return found


def _in_words(facts: Iterable[Annotation]) -> str:
    """Say what a caption tells, its credit as one fact."""
    said: list[str] = []
    credit: list[Annotation] = []
    for fact in facts:
        if fact.mark == "credit":
            credit.append(fact)
        else:
            said.append(fact.value if fact.label == "picture" else f"{fact.label} {fact.value}")
    # The credit as it stands is only worth saying where nothing was read out of it.
    parts = [fact for fact in credit if fact.label != "credit"] or credit
    if parts:
        said.append(f"credit {', '.join(map(_credit_part, parts))}")
    return " · ".join(said)


def _credit_part(fact: Annotation) -> str:
    return f"{fact.label} {fact.value}" if fact.label in ("via", "from") else fact.value


def _add_quotes(article: Article, found: dict[int, Notes]) -> None:
    """Underline quotations, and note who speaks, by the index of their block."""
    if not article.quotes:
        return
    places = [
        at for at, b in enumerate(article.blocks) if b.role in (Role.PARAGRAPH, Role.CROSSHEAD)
    ]
    for quote in article.quotes:
        at = places[quote.paragraph]
        notes = found.setdefault(at, Notes())
        if quote.kind is not QuoteKind.SCARE:
            notes.styles.append((quote.start, quote.end, "underline"))
        notes.speakers.append((quote.start, _speaker_words(quote)))
        if quote.cue is not None and quote.cue.start >= article.blocks[at].start:
            notes.styles.append((quote.cue.start, quote.cue.end, "italic"))


def _speaker_words(quote: Quote) -> str:
    """Name the speaker; a question mark where the parser is not sure."""
    speaker = annotate_quote(quote)
    if speaker is None:
        return ""
    if not speaker.value:
        return "(nobody named)"
    via = f" via {speaker.via}" if speaker.via else ""
    return f"{speaker.value}{'?' if speaker.is_unsure else ''}{via}"
