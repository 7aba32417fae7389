"""The articles of a dump so far, as small as they can be, to tell that one stands there again.

Most articles stand once, and a dump has any number of them. So each is a key and a place, which
are 24 bytes, and of more than a million the first are forgotten, so that memory is bounded.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import define, field

from wireparse.spans import Span

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable

__all__ = ["Seen"]

_RUN: Final = 1 << 15
"""Articles that are packed at a time; one that is not yet takes eight times as much."""
_RUNS: Final = 32
"""Packs that are kept. Every article is looked for in each of them, a microsecond long."""

_Place: TypeAlias = tuple[int, int]
_Pack: TypeAlias = "tuple[array[int], array[int], array[int]]"
"""Keys in their order; where the article of each starts, and ends."""


def _no_packs() -> deque[_Pack]:
    return deque(maxlen=_RUNS)


@define
class Seen:
    """Where articles stood first: of the last million for certain."""

    _recent: dict[int, _Place] = field(factory=dict)
    _packs: deque[_Pack] = field(factory=_no_packs)

    def first(self, key: int, start: int, end: int) -> Span | None:
        """Return where an article stood first; None for one that is new, which is remembered.

        Args:
            key: What articles that are the same have in common, of 64 bits.
            start: Where the article starts.
            end: Where it ends.
        """
        place = self._recent.get(key) or self._packed(key)
        if place is not None:
            return Span(*place)
        self._recent[key] = start, end
        if len(self._recent) == _RUN:
            self._pack()
        return None

    def _packed(self, key: int) -> _Place | None:
        for keys, starts, ends in self._packs:
            at = bisect_left(keys, key)
            if at < len(keys) and keys[at] == key:
                return starts[at], ends[at]
        return None

    def _pack(self) -> None:
        keys = sorted(self._recent)
        starts, ends = zip(*[self._recent[key] for key in keys], strict=True)
        self._packs.append((_numbers(keys), _numbers(starts), _numbers(ends)))
        self._recent.clear()


def _numbers(of: Iterable[int]) -> array[int]:
    from array import array  # noqa: PLC0415  kept out of the start-up

    return array("Q", of)
