"""Quotations as quotes without a speaker: their words and their kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.models import Attribution, Quote, QuoteKind
from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._quotes.pairing import QuotationSpan
    from wireparse.models import Block, Cue, Mention, Speaker

__all__ = ["Said", "bare_quote", "kind_of", "text_of"]


_BEFORE_DIRECT: Final = frozenset(',:.?!—–-"”»)…;')
"""Marks behind which a quotation is a sentence of its own."""
_SENTENCE_ENDS: Final = frozenset(".!?…,")
"""Marks that a quoted sentence ends with; a comma stands for its full stop."""


def text_of(body: Sequence[Block], mark: QuotationSpan) -> str:
    """Return a quotation's words, without its marks."""
    block = body[mark.paragraph]
    return block.text[mark.start - block.start : mark.end - block.start]


class Said(NamedTuple):
    """Who said a quotation, as the fields of `Quote` have it."""

    speaker: Speaker | None = None
    cue: Cue | None = None
    attribution: Attribution = Attribution.NONE
    via: Mention | None = None
    confidence: float = 0.0


_NOBODY: Final = Said()


def bare_quote(
    body: Sequence[Block],
    mark: QuotationSpan,
    rule: str,
    kind: QuoteKind | None = None,
    said: Said = _NOBODY,
) -> Quote:
    """Make a quote, without speaker if none is given; its form tells its kind if none is."""
    text = text_of(body, mark)
    return Quote(
        text=text,
        start=mark.start,
        end=mark.end,
        outer=Span(mark.outer_start, mark.outer_end),
        kind=kind or kind_of(body[mark.paragraph], mark, text),
        paragraph=mark.paragraph,
        speaker=said.speaker,
        cue=said.cue,
        attribution=said.attribution,
        via=said.via,
        is_closed=mark.is_closed,
        parent=mark.parent,
        rule=rule,
        confidence=said.confidence,
    )


def kind_of(block: Block, mark: QuotationSpan, text: str) -> QuoteKind:
    """Return `DIRECT` for a sentence of its own, `PARTIAL` for words that another runs into."""
    before = block.text[: mark.outer_start - block.start].rstrip()[-1:]
    first = next((c for c in text if c.isalnum()), "")
    is_sentence = not first.islower() and (not before or before in _BEFORE_DIRECT)
    has_end = text[-1:] in _SENTENCE_ENDS and first.isupper()
    return QuoteKind.DIRECT if is_sentence or has_end else QuoteKind.PARTIAL
