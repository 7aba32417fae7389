"""Blocks and header to the quotations of an article, when somebody asks: marks, then speakers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from wireparse._coreference import is_title_case
from wireparse._quotes import compile_ends, find_quotes
from wireparse._roles import PULL_QUOTE
from wireparse._speakers import find_speakers
from wireparse._vocabulary import compile_marks
from wireparse.models import Block, Caption, Dateline, Late, LateQuotes, Quote, QuoteKind, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._fields import Header
    from wireparse._quotes import QuotationSpan
    from wireparse.diagnostics import Diagnostic
    from wireparse.rows import Knowledge

__all__ = ["Wanted", "late_quotes"]

# Members of an enum are slow to look up.
_PARAGRAPH: Final = Role.PARAGRAPH
_CROSSHEAD: Final = Role.CROSSHEAD


class Wanted(NamedTuple):
    """What speech is asked for, as in `Parser`."""

    quotes: bool
    indirect: bool


class _Paired(NamedTuple):
    """The body, the quotations that its marks show, and what is odd about these."""

    body: list[Block]
    marked: list[QuotationSpan]
    odd: list[Diagnostic]


def late_quotes(
    blocks: tuple[Block, ...],
    captions: tuple[Caption, ...],
    header: Header,
    index: int,
    knowledge: Knowledge,
    wanted: Wanted,
) -> tuple[LateQuotes, Callable[[], list[Diagnostic]]]:
    """Return what finds quotations; marks are paired once, for whoever asks first.

    Args:
        blocks: All of the article.
        captions: Its captions, to resolve names with.
        header: What stands above the body.
        index: The article's number, for diagnostics.
        knowledge: Words and marks to go by.
        wanted: What speech is asked for.

    Returns:
        What finds the quotations, and what finds what is odd about their marks.
    """
    if not any(wanted):
        return LateQuotes(tuple, lambda: 0), list
    paired = Late(partial(_pair, blocks, header.dateline, index, knowledge))
    return (
        LateQuotes(
            lambda: _spoken(paired.found(), captions, header, knowledge, wanted),
            lambda: None if wanted.indirect else len(paired.found().marked),
        ),
        (lambda: paired.found().odd) if wanted.quotes else list,
    )


def _pair(
    blocks: Sequence[Block], dateline: Dateline | None, index: int, knowledge: Knowledge
) -> _Paired:
    """Pair the marks of the body."""
    body = [
        # What a pull quote says is read where the text says it.
        evolve(b, role=_CROSSHEAD) if b.rule == PULL_QUOTE else _without_dateline(dateline, b)
        for b in blocks
        if b.role is _PARAGRAPH or b.role is _CROSSHEAD
    ]
    marks, ends_at = compile_marks(knowledge.quote_pairs), compile_ends(knowledge.languages)
    return _Paired(body, *find_quotes(body, marks, ends_at, index))


def _spoken(
    paired: _Paired,
    captions: Sequence[Caption],
    header: Header,
    knowledge: Knowledge,
    wanted: Wanted,
) -> tuple[Quote, ...]:
    """Find who said the quotations."""
    if not paired.marked and not wanted.indirect:
        return ()
    others = [_printed(caption) for caption in captions]
    headline = header.headline
    if headline is not None and not is_title_case(headline.text):
        others.append((headline.start, headline.text))
    quotes = find_speakers(
        paired.body,
        paired.marked,
        knowledge,
        header.language.found(),
        others,
        authors=header.byline.authors if header.byline else (),
        indirect=wanted.indirect,
    )
    if wanted.quotes:
        return tuple(quotes)
    return tuple([quote for quote in quotes if quote.kind is QuoteKind.INDIRECT])


def _without_dateline(dateline: Dateline | None, block: Block) -> Block:
    """Cut the dateline off the paragraph that opens with it: no place in it speaks."""
    if dateline is None or not block.start <= dateline.start < dateline.end < block.end:
        return block
    return evolve(block, start=dateline.end, text=block.text[dateline.end - block.start :])


def _printed(caption: Caption) -> tuple[int, str]:
    """Return offset and text of a description; below nought if it is not printed in one piece."""
    words = caption.description or caption.text
    at = caption.text.find(words)
    return (caption.start + at if at >= 0 else -1 - len(words)), words
