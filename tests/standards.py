"""What test modules share: formats of other people's tools, and what must be found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse import QuoteKind
from wireparse.cli._formats import FORMATS, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse import Article

__all__ = ["joined", "written"]


def written(name: str, articles: Iterable[Article]) -> bytes:
    """Write articles as the command does."""
    form = FORMATS[name](Shape(format=name))
    parts = [form.write(article, lambda _: 1) for article in articles]
    return form.head + form.between.join([part for part in parts if part]) + form.foot()


def joined(article: Article) -> list[tuple[str, str | None]]:
    """Return the quotations that somebody is cited with, each with its speaker."""
    return [
        (quote.content, quote.speaker.name if quote.speaker else None)
        for quote in article.quotes
        if quote.kind is not QuoteKind.SCARE
    ]
