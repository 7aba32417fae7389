"""The diagnostics of an article, but for those of quotes and hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._parser.lost_text import find_lost_text
from wireparse._roles import UNSURE
from wireparse._source import find_escapes, find_misdecoded
from wireparse.diagnostics import Diagnostic
from wireparse.models import Block, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wireparse._roles import Labelled
    from wireparse._vocabulary import Patterns

__all__ = ["check_blocks", "check_text"]


_LONG_LINE_CHARS: Final = 1_200
"""Paragraphs of agency copy have 40 to 900 characters; a whole story on a line has more."""
_FEW_BLOCKS: Final = 3
"""Blocks of an article in which one long line is the whole story."""
_MAX_LINE_CHARS: Final = 6_000
"""Characters that no line has, however many blocks there are."""
_MIN_TAGS: Final = 3
"""Tags from which on a text is HTML."""


def check_blocks(
    blocks: Sequence[Block], found: Sequence[Labelled], index: int
) -> Iterator[Diagnostic]:
    """Check what blocks there are, how sure their roles, and whether text may be lost.

    Args:
        blocks: Those of an article, as hooks left them.
        found: Its lines with their labels.
        index: Number of the article.
    """
    first = blocks[0]
    roles = {block.role for block in blocks}
    if Role.PARAGRAPH not in roles:
        yield _at(first, "article-without-body", "article has no paragraph", index)
    elif Role.HEADLINE not in roles:
        yield _at(first, "headline-missing", "no headline found", index)
    unsure = [block for block in blocks if block.confidence < UNSURE]
    if unsure:
        yield from _unsure(unsure, found, index)
    lost = find_lost_text(blocks)
    if lost is not None:
        said = f"{lost.sentences} sentences" if lost.sentences > 1 else "a sentence"
        message = f"{said} read as furniture: {lost.words} words, beside {lost.body} of body"
        yield Diagnostic(
            code="text-in-furniture", start=lost.start, end=lost.end,
            message=message, article=index,
        )  # fmt: skip
    sizes = [len(block.text) for block in blocks]
    size = max(sizes)
    if size >= _MAX_LINE_CHARS or (size >= _LONG_LINE_CHARS and len(blocks) <= _FEW_BLOCKS):
        message = f"{size} characters on one line: the page's line breaks were lost"
        yield _at(blocks[sizes.index(size)], "newlines-lost", message, index)


def check_text(
    blocks: Sequence[Block], cut: Callable[[int, int], str], patterns: Patterns, index: int
) -> Iterator[Diagnostic]:
    """Check that the text is a page's text, and was decoded as it was encoded."""
    text = cut(blocks[0].start, blocks[-1].end)
    yield from _check_source(text, blocks, patterns, index)
    found = find_misdecoded(text)
    if found is not None:
        sample = text[found.start : found.end]
        what = f"{found.was} was decoded as {found.read_as}" if found.was else "signs were lost"
        start = blocks[0].start + found.start
        message = f"{what} ({sample!r}): decode the bytes again, or run ftfy"
        yield Diagnostic(
            code="looks-misdecoded", start=start, end=blocks[0].start + found.end,
            message=message, article=index,
        )  # fmt: skip


def _check_source(
    text: str, blocks: Sequence[Block], patterns: Patterns, index: int
) -> Iterator[Diagnostic]:
    """Check that the text is not the source of a page, or of a string."""
    is_html = "<" in text and len(patterns.markup.findall(text)) >= _MIN_TAGS
    if is_html:
        message = "contains HTML tags: extract the text first, with trafilatura or resiliparse"
        yield _at(_first(blocks, "<"), "looks-like-html", message, index)
    for found in find_escapes(text, is_html=is_html):
        yield _at(_first(blocks, found.sample), found.code, found.message, index)


def _unsure(blocks: Sequence[Block], found: Sequence[Labelled], index: int) -> Iterator[Diagnostic]:
    """Name the two likeliest roles of lines."""
    seconds = {one.line.start: one.second_role for one in found}
    for block in blocks:
        message = f"{block.role} with probability {block.confidence:.2f}"
        second = seconds.get(block.start)
        if second is not None and second is not block.role:
            message += f", or {second}"
        yield _at(block, "line-unsure", message, index)


def _first(blocks: Sequence[Block], sign: str) -> Block:
    return next((block for block in blocks if sign in block.text), blocks[0])


def _at(block: Block, code: str, message: str, index: int) -> Diagnostic:
    return Diagnostic(code=code, start=block.start, end=block.end, message=message, article=index)
