"""Lines in which a page speaks to its reader: about letters, alerts, subscriptions, links, money.

A reader of words. No single one of them tells: stories are about alerts too, and authors say "we".
So words are counted, and a line that has enough of them, and addresses somebody, is the page's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._vocabulary import WordLists

__all__ = ["speaks_to_reader"]

_ENOUGH: Final = 3
"""Points from which on a line is the page's. Of 411 lines of pages with as many, 403 are."""
_OFFER: Final = 3
_NEAR: Final = 3
"""Words behind "your" among which the thing that is owned stands."""


def speaks_to_reader(words: Sequence[str], lists: WordLists) -> bool:
    """Does a page speak to its reader in a line of these words, casefolded?"""
    if lists.page_things.isdisjoint(words):
        return False
    things = lists.page_things.intersection(words)
    is_order = words[0] in lists.orders
    if not is_order and lists.addressing.isdisjoint(words):
        return False
    points = len(things) + (_OFFER - 1) * len(lists.offers & things) + is_order
    return points + _is_owned(words, lists) >= _ENOUGH


def _is_owned(words: Sequence[str], lists: WordLists) -> bool:
    """Does "your" or "our" stand before one of the things?"""
    return any(
        word in lists.owning and not lists.page_things.isdisjoint(words[at : at + _NEAR])
        for at, word in enumerate(words, 1)
    )
