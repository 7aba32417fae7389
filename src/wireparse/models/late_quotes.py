"""Quotations that are found when they are first looked at.

To tell who speaks takes most of the time of a parse, and who cleans text never asks.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import MemberDescriptorType

    from wireparse.models.article import Article
    from wireparse.models.nodes import Quote

__all__ = ["LateQuotes", "QuotesField", "count_quotes", "evolve_late"]


class LateQuotes:
    """Quotations of an article that nobody has looked at yet.

    Attributes:
        count: How many there are; None where they have to be found to be counted.
    """

    __slots__ = ("_find", "_found", "_lock", "count")

    def __init__(self, find: Callable[[], tuple[Quote, ...]], count: int | None) -> None:
        """Take what finds them; it is asked once."""
        self._find: Callable[[], tuple[Quote, ...]] | None = find
        self._found: tuple[Quote, ...] = ()
        self._lock = Lock()
        self.count = count

    def found(self) -> tuple[Quote, ...]:
        """Find them; all threads get the same ones."""
        with self._lock:
            if self._find is not None:
                self._found = self._find()
                self._find = None
            return self._found


class QuotesField:
    """The field of an article that holds its quotations, and finds them where it must."""

    __slots__ = ("_slot",)

    def __init__(self, slot: MemberDescriptorType) -> None:
        """Take the slot that holds them."""
        self._slot = slot

    def __get__(self, article: Article | None, owner: type | None = None) -> object:
        """Return the quotations; of the class, the field."""
        if article is None:
            return self
        held = self._slot.__get__(article, owner)
        if held.__class__ is LateQuotes:
            held = held.found()
            self._slot.__set__(article, held)
        return held

    def __set__(self, article: Article, held: object) -> None:
        """Keep quotations, or what finds them."""
        self._slot.__set__(article, held)

    def held_by(self, article: Article) -> Any:  # noqa: ANN401  quotations, or what finds them
        """Return what an article holds, and look for no speakers."""
        return self._slot.__get__(article)


def _held_by(article: Article) -> Any:  # noqa: ANN401  as above
    field: QuotesField = vars(type(article))["quotes"]
    return field.held_by(article)


def count_quotes(article: Article) -> int:
    """Count the quotations of an article without looking for speakers."""
    held = _held_by(article)
    count = held.count if held.__class__ is LateQuotes else len(held)
    return len(article.quotes) if count is None else count


def evolve_late(article: Article, **changes: Any) -> Article:  # noqa: ANN401  what fields hold
    """Return an article with other values; quotations that nobody has looked at stay so."""
    return evolve(article, **{"quotes": _held_by(article), **changes})
