"""Fit the weights of lines to labelled pages, from nothing."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields import Reader
from wireparse._roles.form import WORDS
from wireparse._roles.labels import BEGIN, LABELS
from wireparse._roles.weights import pack_weights
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT
from wireparse.learning._chain import NEVER, Chain
from wireparse.learning._fit import fit
from wireparse.learning._training import iter_labelled, rounded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from line_pages import Page
    from wireparse._roles import Sign
    from wireparse.learning._chain import Signed

    Group = tuple[Sign, ...]

__all__ = ["Signer", "Story", "train"]

_ROUNDS: Final = 60
_STRENGTH: Final = 1.0
_SHARPNESS: Final = 0.3
"""Of the penalties: on the squares of weights, and on weights. The latter leaves nearly all words
without a weight, and other outlets are read better without them."""
_LEAST_SEEN: Final = 3
"""Lines that a sign needs."""
_LEAST_PAIRS: Final = 2
"""Times that two labels have to meet; those that do not never do."""
_LEAST_SAID: Final = 2
"""A sign that says less than this of every label is left out."""
_MOST: Final = 127
_RARE: Final = -400
"""What stands in the file for never."""
_LEANINGS: Final = {"headline": 8, "deck": 8, "^": -16}
"""Steps that speak for a label on every line, and against every border: a deck that is taken for a
paragraph costs less than none is worth, and a story that is cut in two costs more. By
cross-validation they cost a tenth of a point of lines, and give each page in ten its headline."""


class Story(NamedTuple):
    """The lines of a page that the weights decide: groups of signs, and the label.

    Attributes:
        outlet: Whose page it is; empty where it was made of several.
        lines: Groups of signs of each line, and its label.
    """

    outlet: str
    lines: list[tuple[tuple[Group, ...], int]]


class Signer:
    """Makes the signs of pages; equal groups are one object."""

    def __init__(self) -> None:
        """Begin with no group known."""
        self._reader = Reader(compile_patterns(DEFAULT))
        self._groups: dict[Group, Group] = {}

    def story(self, page: Page) -> Story:
        """Return what is learned from a page."""
        found = [
            (tuple([self._groups.setdefault(g, g) for g in sight.groups(number)]), label)
            for sight, number, label in iter_labelled(page.lines, self._reader)
        ]
        return Story(page.outlet, found)


def train(
    stories: Sequence[Story], told: Callable[[int, float], None] = lambda _round, _loss: None
) -> bytes:
    """Fit weights; return them as the bytes of a file."""
    stories = [story for story in stories if story.lines]
    numbers = _numbers(stories)
    labels, signs = len(LABELS), len(numbers)
    sequences = [_numbered(story, numbers) for story in stories]
    pairs = Counter((above[1], below[1]) for lines in sequences for above, below in pairwise(lines))
    chain = Chain.empty(signs, labels)
    for above in range(labels):
        for below in range(labels):
            if pairs[above, below] < _LEAST_PAIRS:
                chain.weights[(signs + above) * labels + below] = NEVER
    fit(chain, sequences, _ROUNDS, _STRENGTH, told, sharpness=_SHARPNESS)
    return _written(chain, numbers)


def _rare(stories: Iterable[Story]) -> set[Sign]:
    """Find words that stand at one outlet only, or at none: on pages that were made."""
    seen: dict[Sign, str | None] = {}
    made: set[Sign] = set()
    for story in stories:
        groups = {group for found, _ in story.lines for group in found}
        words = {sign for group in groups for sign in group if sign[0] in WORDS}
        if not story.outlet:
            made |= words
            continue
        for sign in words:
            if seen.setdefault(sign, story.outlet) != story.outlet:
                seen[sign] = None
    return {sign for sign, outlet in seen.items() if outlet is not None} | (made - seen.keys())


def _numbers(stories: Sequence[Story]) -> dict[Sign, int]:
    """Number the signs that get weights, in the order in which they are met."""
    times = Counter(group for story in stories for groups, _ in story.lines for group in groups)
    counts: Counter[Sign] = Counter()
    for group, count in times.items():
        for sign in group:
            counts[sign] += count
    rare = _rare(stories)
    kept = [sign for sign, n in counts.items() if n >= _LEAST_SEEN and sign not in rare]
    return {sign: number for number, sign in enumerate(kept)}


def _numbered(story: Story, numbers: dict[Sign, int]) -> list[Signed]:
    """Put numbers in place of signs."""
    known: dict[Group, tuple[int, ...]] = {}
    found: list[Signed] = []
    for groups, label in story.lines:
        for group in groups:
            if group not in known:
                known[group] = tuple([numbers[sign] for sign in group if sign in numbers])
        found.append(([known[group] for group in groups], label))
    return found


def _written(chain: Chain, numbers: dict[Sign, int]) -> bytes:
    """Round the weights."""
    rows = chain.rows()
    found: dict[Sign, list[int]] = {}
    for sign, number in numbers.items():
        row = [rounded(weight, _MOST) for weight in rows[number]]
        if any(abs(n) >= _LEAST_SAID for n in row):
            found[sign] = row
    leanings = [_LEANINGS.get("^" if label.endswith("^") else label, 0) for label in LABELS]
    steps = [
        [
            _RARE if weight == NEVER else rounded(weight, -_RARE) + more
            for weight, more in zip(row, leanings, strict=True)
        ]
        for row in rows[len(numbers) :]
    ]
    first = [0 if label >= BEGIN else _RARE for label in range(len(LABELS))]
    return pack_weights(found, steps, first)
