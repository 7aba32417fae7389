"""What rows change: the same text read without them and with them, line by line."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Self

from attrs import define, field

from wireparse._roles import UNSURE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse.models import Article, Block, Role

__all__ = ["Comparison", "compare"]


@define
class Comparison:
    """How two readings of one text differ.

    Add comparisons of several texts up with `+=`.

    Attributes:
        lines: How many lines the text has that are not blank.
        articles: How many articles each reading found.
        unsure: How many lines each reading was not sure of, as `line-unsure` tells them.
        changed: How many lines changed from one role to another.
    """

    lines: int = 0
    articles: tuple[int, int] = (0, 0)
    unsure: tuple[int, int] = (0, 0)
    changed: Counter[tuple[Role, Role]] = field(factory=Counter)

    def __iadd__(self, other: Comparison) -> Self:
        self.lines += other.lines
        self.articles = _sum(self.articles, other.articles)
        self.unsure = _sum(self.unsure, other.unsure)
        self.changed.update(other.changed)
        return self


def _sum(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return one[0] + other[0], one[1] + other[1]


@define
class _Reading:
    """One reading, block by block; what was read of it so far."""

    articles: int = 0
    unsure: int = 0

    def blocks(self, articles: Iterable[Article]) -> Iterator[Block]:
        for article in articles:
            self.articles += 1
            for block in article.blocks:
                self.unsure += block.confidence < UNSURE
                yield block


def compare(before: Iterable[Article], after: Iterable[Article]) -> Comparison:
    r"""Compare two readings of one text, line by line.

    Both are taken one article at a time, so neither need fit in memory.

    Example:
        >>> import wireparse
        >>> from wireparse import DEFAULT, Furniture, Knowledge
        >>> text = "The Ferry Is Back\n\nRing our bell\n\nIt returned to the river on Monday.\n"
        >>> more = DEFAULT | Knowledge(furniture=(Furniture(form="Ring our bell"),))
        >>> found = compare(
        ...     wireparse.iter_articles([text]), wireparse.iter_articles([text], knowledge=more)
        ... )
        >>> found.lines, found.unsure
        (3, (1, 0))

    Args:
        before: The articles of a text.
        after: The articles of the same text, parsed with more knowledge.

    Returns:
        The differences; a line that only one reading has as a block is not in `changed`.
    """
    first, second = _Reading(), _Reading()
    found = Comparison()
    others = second.blocks(after)
    other = next(others, None)
    for block in first.blocks(before):
        found.lines += 1
        while other is not None and other.start < block.start:
            other = next(others, None)
        if other is not None and other.start == block.start and other.role is not block.role:
            found.changed[block.role, other.role] += 1
    for _ in others:  # what is left is counted
        pass
    found.articles = first.articles, second.articles
    found.unsure = first.unsure, second.unsure
    return found
