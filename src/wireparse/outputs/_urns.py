"""Names for stories and their parts, the same in every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wireparse.models import Article

__all__ = ["urn_of"]


def urn_of(article: Article, part: str = "") -> str:
    """Return the name of an article, or of a part of it; one of a kind in its dump.

    An id alone is not: the same story twice has the same.

    Example:
        >>> from wireparse import Article
        >>> urn_of(Article(start=0, end=0, index=2, id="58fc"), "quote-0")
        'urn:wireparse:58fc:2#quote-0'

    Args:
        article: The article.
        part: What the part is called; empty for the article.
    """
    name = f"urn:wireparse:{article.id}:{article.index}"
    return f"{name}#{part}" if part else name
