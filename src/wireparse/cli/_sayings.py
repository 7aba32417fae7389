"""What a sheet says about blocks: parts of captions, speakers, diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse.diagnostics import Diagnostic, Severity
from wireparse.models import Attribution, QuoteKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wireparse.models import Article, Caption, Credit, Quote

__all__ = ["Saying", "captions_of", "quotes_of", "sayings_of"]


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
