"""Articles as learning sees them: lines with their place, each story once.

A line recurs if it stands in several stories, so a story that is told twice must not
count as two. And where a line stands is told by the text that no other story has: what an
unknown page calls a paragraph may be its own boilerplate.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from wireparse._roles import UNSURE
from wireparse._segments import Look, fold, look_at
from wireparse.learning._merged_stories import part_starts
from wireparse.learning._proposals import Place
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wireparse._fields import Reader
    from wireparse.models import Article, Block

__all__ = ["LONGEST", "Entry", "Story", "iter_stories", "numbered"]

_NUMBER: Final = re.compile(r"\d(?:[\d.,]*\d)?")

LONGEST: Final = 220
"""Lines that are longer are no furniture, label or credit line."""
_SHELF: Final = 64
"""Stories that are held back, so that the first of them are seen with the next."""
_MOST_LINES: Final = 400_000
"""Digests of lines kept, of which the rarest half is dropped when there are more; and of
paragraphs, to which no more are added."""
_SOLID: Final = 60
"""Characters from which on a sentence is a paragraph."""
_LINKED: Final = 2
"""Stories that have a headline: its own, and one that links to it."""
_RETOLD: Final = 0.7
"""Share of its paragraphs that a story has in common with an earlier telling."""


def numbered(text: str) -> str:
    """Write `{number}` for every number.

    Example:
        >>> numbered("1,204 readers, 3 min")
        '{number} readers, {number} min'
    """
    return _NUMBER.sub("{number}", text)


@frozen(eq=False)
class Entry:
    """A line of a story.

    Attributes:
        text: The line, white space collapsed.
        key: Its form for comparing, in small letters.
        look: What it seems to be on its own.
        role: What it was read as.
        start: Its offset in the dump.
        place: Where it stands.
        gap: White space between the line above and it, in code points.
        recurs: Whether other stories have it too, but for its numbers.
        is_twin: Whether the line above or below is the same.
    """

    text: str
    key: str
    look: Look
    role: Role
    start: int
    place: Place
    gap: int
    recurs: bool
    is_twin: bool


@frozen(eq=False)
class Story:
    """One story, told once.

    Attributes:
        number: How many stories came before it.
        article: As it was parsed.
        entries: Its lines, in order.
        is_part: Whether the article holds others, with no border that the parser found.
    """

    number: int
    article: Article
    entries: tuple[Entry, ...]
    is_part: bool = False

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of its lines."""
        return frozenset(entry.key for entry in self.entries)


@frozen(eq=False)
class _WaitingStory:
    """A story that waits: its article, its blocks of it, and their keys."""

    article: Article
    blocks: tuple[Block, ...]
    keys: list[str]
    is_part: bool


@define
class _Shelf:
    """Stories that wait for more, and what all stories so far had."""

    reader: Reader
    waiting: list[_WaitingStory] = field(factory=list)
    recurring: Counter[int] = field(factory=Counter)
    told: dict[int, int] = field(factory=dict)
    titles: dict[int, int] = field(factory=dict)
    count: int = 0

    def add(self, article: Article, blocks: tuple[Block, ...]) -> None:
        """Put the stories of an article on the shelf, unless they were told before."""
        keys = [fold(block.text, self.reader.patterns).casefold() for block in blocks]
        starts = part_starts(blocks, keys, self.reader)
        for low, high in pairwise([*starts, len(blocks)]):
            page = _WaitingStory(article, blocks[low:high], keys[low:high], is_part=len(starts) > 1)
            if not self._is_told(page):
                self.waiting.append(page)
                short = {key for key in page.keys if len(key) <= LONGEST}
                self.recurring.update({hash(numbered(key)) for key in short})
        least = 1
        while len(self.recurring) > (_MOST_LINES if least == 1 else _MOST_LINES // 2):
            self.recurring = Counter({k: n for k, n in self.recurring.items() if n > least})
            least *= 2

    def _is_told(self, page: _WaitingStory) -> bool:
        """Does a story share most of its paragraphs with one earlier story?"""
        prose = {
            hash(key)
            for block, key in zip(page.blocks, page.keys, strict=True)
            if block.role is Role.PARAGRAPH and len(key) >= _SOLID
        }
        title = next((b.text for b in page.blocks if b.role is Role.HEADLINE), page.keys[0])
        shared = Counter(self.told[digest] for digest in prose if digest in self.told)
        number, most = shared.most_common(1)[0] if shared else (-1, 0)
        has_title = self.titles.get(hash(title)) == number
        if most and (has_title or (most > 1 and most > _RETOLD * len(prose))):
            return True
        if len(self.told) < _MOST_LINES:
            for digest in prose:
                self.told.setdefault(digest, self.count)
            self.titles[hash(title)] = self.count
        self.count += 1
        return False

    def take(self) -> Iterator[Story]:
        """Take every story off the shelf."""
        first = self.count - len(self.waiting)
        for number, page in enumerate(self.waiting, first):
            yield Story(number, page.article, tuple(self._entries(page)), page.is_part)
        self.waiting.clear()

    def _entries(self, page: _WaitingStory) -> Iterator[Entry]:
        blocks, keys = page.blocks, page.keys
        times = [self.recurring[hash(numbered(k))] if len(k) <= LONGEST else 1 for k in keys]
        texts = [" ".join(block.text.split()) for block in blocks]
        looks = [look_at(text, self.reader) for text in texts]
        solid = [
            at
            for at, block in enumerate(blocks)
            if len(block.text) >= _SOLID and times[at] <= 1 and _is_text(block, looks[at])
        ]
        titles = _titles(blocks, looks, times, solid[0] if solid else len(blocks))
        titles = sorted({_alone(at, keys) for at in titles})
        for at, block in enumerate(blocks):
            is_title = at in titles or block.role is not Role.HEADLINE
            yield Entry(
                texts[at],
                keys[at],
                looks[at],
                block.role if is_title else Role.PARAGRAPH,
                block.start,
                _place(at, titles, solid),
                block.start - blocks[at - 1].end if at else 0,
                times[at] > 1,
                keys[at] in (keys[at - 1] if at else None, *keys[at + 1 : at + 2]),
            )


def _titles(
    blocks: Sequence[Block], looks: Sequence[Look], times: Sequence[int], body: int
) -> list[int]:
    """Return which lines are the story's headline: those that fewest stories have.

    What all stories have may stand where headlines do, and be taken for one; the headline is then
    the first line above the body that reads like a title and stands in this story only.
    """
    found = [at for at, block in enumerate(blocks) if block.role is Role.HEADLINE]
    least = min([times[at] for at in found], default=_LINKED + 1)
    if least > _LINKED:
        alone = (at for at in range(body) if looks[at] is Look.TITLE and times[at] <= 1)
        first = next(alone, None)
        if first is not None:
            return [first]
    return [at for at in found if times[at] == least]


def _alone(at: int, keys: Sequence[str]) -> int:
    """Return the line beside a title that has its beginning only, or the title itself.

    Pages print their title with the outlet's name behind it, and once more without.
    """
    for beside in (at + 1, at - 1):
        if 0 <= beside < len(keys) and keys[at].startswith(f"{keys[beside]} "):
            return beside
    return at


def _place(at: int, titles: list[int], solid: list[int]) -> Place:
    """Return where a line stands; of a paragraph, by the others."""
    is_below = bool(solid) and (solid[0] < at or (solid[0] == at and len(solid) == 1))
    if not is_below:
        return Place.FRONT if titles and at < titles[0] else Place.HEADER
    return Place.BODY if solid[-1] > at else Place.END


def _joined(articles: Iterable[Article]) -> Iterator[tuple[Article, tuple[Block, ...]]]:
    """Yield each article with its blocks, and with those behind a border that is not sure.

    A button of an unknown outlet may be taken for a headline, in some of its stories only.
    """
    held: tuple[Article, tuple[Block, ...]] | None = None
    last = 0
    for article in articles:
        if held is not None and article.index == last + 1 and _is_unsure(article.blocks[0]):
            held = held[0], held[1] + article.blocks
        else:
            if held is not None:
                yield held
            held = article, article.blocks
        last = article.index
    if held is not None:
        yield held


def _is_text(block: Block, look: Look) -> bool:
    """Is it a paragraph, or reads like one and is not sure to be something else?"""
    is_unsure = block.confidence < UNSURE
    return block.role is Role.PARAGRAPH or (look is Look.PROSE and is_unsure)


def _is_unsure(block: Block) -> bool:
    """Is it a headline that could be none?"""
    return block.role is Role.HEADLINE and block.confidence < UNSURE


def iter_stories(articles: Iterable[Article], reader: Reader) -> Iterator[Story]:
    """Yield every story once, its lines in their places.

    Args:
        articles: In any order, from any number of dumps.
        reader: Reads lines.
    """
    shelf = _Shelf(reader)
    for article, blocks in _joined(articles):
        shelf.add(article, blocks)
        if len(shelf.waiting) >= _SHELF:
            yield from shelf.take()
    yield from shelf.take()
