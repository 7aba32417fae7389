"""What every output takes: a dump, one article, or any number of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from wireparse.models import Article, Dump

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Stories", "iter_stories"]


Stories: TypeAlias = "Dump | Article | Iterable[Article]"
"""A dump, one article, or articles, such as those of `iter_articles`."""


def iter_stories(stories: Stories) -> Iterable[Article]:
    """Return the articles of what a caller has."""
    if isinstance(stories, Dump):
        return stories.articles
    return (stories,) if isinstance(stories, Article) else stories
