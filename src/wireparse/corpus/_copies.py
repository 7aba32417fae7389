"""Signatures to clusters of copies.

Signatures are cut in bands of a few numbers. Two articles that share half of their words in a row
have a band in common nearly always, two that share a hundredth nearly never; so whoever has a
band in common is compared, number by number, and nobody else is. Work is that of sorting, memory
half a kilobyte an article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["clusters_of", "shares_of"]

_ROWS: Final = 3
"""Numbers of a band: with these, one in three that share a third of their words are missed, and
one pair in 25,000 that shares a hundredth is compared in vain."""
_LEAST: Final = 0.2
"""Share of equal numbers under which signatures tell chance from likeness no more."""
_AT_A_TIME: Final = 100_000
"""Pairs that are compared at a time; each takes a kilobyte."""


def clusters_of(signatures: Any, words: Any, share: float) -> list[list[int]]:  # noqa: ANN401  of numpy
    """Return the numbers of articles that tell the same, cluster by cluster.

    Args:
        signatures: A signature each, as rows of an array.
        words: How many words each has.
        share: The least share of the words in a row of the shorter of two that must stand in the
            longer.

    Returns:
        Clusters of two or more, ordered by their first article.
    """
    leaders = np.arange(len(signatures))
    for left, right in _candidates(signatures):
        for low in range(0, len(left), _AT_A_TIME):
            a, b = left[low : low + _AT_A_TIME], right[low : low + _AT_A_TIME]
            alike = shares_of(signatures, words, a, b) >= share
            for one, other in zip(a[alike].tolist(), b[alike].tolist(), strict=True):
                _join(leaders, one, other)
    found: dict[int, list[int]] = {}
    for number in range(len(leaders)):
        found.setdefault(_leader(leaders, number), []).append(number)
    return [members for members in found.values() if len(members) > 1]


def shares_of(signatures: Any, words: Any, a: Any, b: Any) -> Any:  # noqa: ANN401  as above
    """Return, of pairs, how much of the shorter stands in the longer; 0 where it is chance."""
    equal = (signatures[a] == signatures[b]).mean(axis=1)
    both = words[a] + words[b]
    shared = equal * both / (1 + equal)  # |A and B|, of what they share and how many they have
    shares = np.minimum(1.0, shared / np.minimum(words[a], words[b]))
    return np.where(equal >= _LEAST, shares, 0.0)


def _candidates(signatures: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401  as above
    """Yield pairs that have a band in common: each with the next, and with the first of all."""
    for low in range(0, signatures.shape[1] - _ROWS + 1, _ROWS):
        band = np.ascontiguousarray(signatures[:, low : low + _ROWS])
        keys = band.view([("", band.dtype)] * _ROWS).ravel()
        order = np.argsort(keys, kind="stable")
        is_same = keys[order][1:] == keys[order][:-1]
        places = np.flatnonzero(is_same)
        if not len(places):
            continue
        starts = np.flatnonzero(np.concatenate(([True], ~is_same)))
        firsts = starts[np.searchsorted(starts, places, side="right") - 1]
        yield order[places], order[places + 1]
        yield order[firsts], order[places + 1]


def _leader(leaders: Any, number: int) -> int:  # noqa: ANN401  as above
    """Return who stands for a cluster, and shorten the way there."""
    while leaders[number] != number:
        leaders[number] = leaders[leaders[number]]
        number = int(leaders[number])
    return number


def _join(leaders: Any, one: int, other: int) -> None:  # noqa: ANN401  as above
    first, second = sorted((_leader(leaders, one), _leader(leaders, other)))
    leaders[second] = first
