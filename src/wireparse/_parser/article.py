"""The last stage: an article is put together of what was read off its blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from attrs import define, field

from wireparse._fields import Reader
from wireparse._parser.seen import Seen
from wireparse._source import Documents, InputNotes
from wireparse.diagnostics import Diagnostic
from wireparse.models import (
    Article,
    Block,
    Caption,
    Headline,
    Late,
    LateQuotes,
    MadeBy,
    Quote,
    Role,
    clean_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wireparse._fields import Header
    from wireparse._roles import Story

    Speech = tuple[tuple[Quote, ...] | LateQuotes, Callable[[], list[Diagnostic]]]
    """Quotations, or what finds them, and what finds what is odd about their marks."""

__all__ = ["ParseRun", "make_article", "make_blocks"]

_PARAGRAPH: Final = Role.PARAGRAPH  # members of an enum are slow to look up


@define
class ParseRun:
    """What one parse carries from article to article.

    Attributes:
        reader: Reads lines.
        cut: Cuts a slice out of the dump.
        notes: What was odd about the input.
        made_by: What it is read with, for the articles to carry.
        documents: What an export says of its documents.
        seen: The articles so far, and where each stood first.
        index: Number of the next article.
    """

    reader: Reader
    cut: Callable[[int, int], str]
    notes: InputNotes
    made_by: MadeBy
    documents: Documents = field(factory=Documents)
    seen: Seen = field(factory=Seen)
    index: int = 0


def make_blocks(story: Story) -> tuple[Block, ...]:
    """Make the blocks of a story, each with its role."""
    return tuple(
        [
            Block(
                one.line.text, one.line.start, one.line.start + len(one.line.text), role,
                one.rule, copy, one.confidence,
            )
            for one, role, copy in zip(story.found, story.roles, story.copies, strict=True)
        ]
    )  # fmt: skip


def make_article(
    blocks: tuple[Block, ...],
    captions: tuple[Caption, ...],
    header: Header,
    speech: Speech,
    found: list[Diagnostic],
    run: ParseRun,
    metadata: Mapping[str, str] | None = None,
) -> Article:
    """Put the article together; what is odd about marks is looked for with its diagnostics."""
    quotes, odd = speech
    name = _id(header.headline, blocks)
    repeated = _repeated(name, blocks, run)
    if repeated is not None:
        found.append(repeated)
    return Article(
        start=blocks[0].start,
        end=blocks[-1].end,
        index=run.index,
        id=name,
        headline=header.headline,
        deck=header.deck,
        captions=captions,
        byline=header.byline,
        dateline=header.dateline,
        timestamps=header.timestamps,
        signoff=header.signoff,
        agency=header.agency,
        language=cast("str | None", header.language),
        blocks=blocks,
        quotes=cast("tuple[Quote, ...]", quotes),
        diagnostics=cast(
            "tuple[Diagnostic, ...]",
            Late(lambda: tuple(sorted([*odd(), *found], key=_by_place))),
        ),
        metadata=dict(metadata or ()),
        made_by=run.made_by,
    )


def _by_place(diagnostic: Diagnostic) -> tuple[int, int]:
    """Sort diagnostics by where they are about."""
    return diagnostic.start, diagnostic.end


def _id(headline: Headline | None, blocks: tuple[Block, ...]) -> str:
    """Digest what makes two articles the same: headline and clean text."""
    import hashlib  # noqa: PLC0415  kept out of the start-up

    title = headline.text if headline else ""
    clean = f"{title}\0{clean_text(blocks)}"
    found = hashlib.blake2b(clean.encode("utf-8", "surrogatepass"), digest_size=16)
    return found.hexdigest()[:16]


def _repeated(name: str, blocks: tuple[Block, ...], run: ParseRun) -> Diagnostic | None:
    """Note that the same article stood earlier, if it has a body to tell by."""
    start, end = blocks[0].start, blocks[-1].end
    first = run.seen.first(int(name, 16), start, end)
    if first is None or all(block.role is not _PARAGRAPH for block in blocks):
        return None
    return Diagnostic(
        code="article-repeated",
        start=start,
        end=end,
        message="same headline and body as an earlier article",
        article=run.index,
        related=first,
    )
