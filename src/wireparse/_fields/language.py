"""The language of an article, by its small words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.models import Block, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse._vocabulary import Patterns

__all__ = ["find_date_order", "find_language"]

_SPEAKING: Final = frozenset((Role.PARAGRAPH, Role.DECK, Role.HEADLINE, Role.CAPTION))
"""Roles of blocks that are in the language of the article."""
_SAMPLE_CHARS: Final = 400
"""Characters that show a language: seventy words, of which twenty are common."""


def find_language(blocks: Iterable[Block], patterns: Patterns) -> str | None:
    """Return the language, ISO 639-1, by its small words; None where it is none that is known."""
    votes: list[str] = []
    words = seen = 0
    common = patterns.words.common
    for block in blocks:
        if block.role not in _SPEAKING:
            continue
        sample = block.text[: _SAMPLE_CHARS - seen].casefold().split()
        words += len(sample)
        votes += filter(None, map(common.get, sample))
        seen += len(block.text)
        if seen >= _SAMPLE_CHARS:
            break
    best = max(dict.fromkeys(votes), key=votes.count, default=None)
    if best is None or votes.count(best) * 25 < words or votes.count(best) < 2:  # noqa: PLR2004  four words in a hundred
        return None
    return best


def find_date_order(blocks: Iterable[Block], patterns: Patterns) -> str | None:
    """Return in which order an article's language prints day and month; None for both."""
    return patterns.words.date_orders.get(find_language(blocks, patterns) or "")
