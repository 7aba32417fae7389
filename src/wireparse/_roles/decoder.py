"""The best labels of a run of lines, and how likely their roles are.

A linear chain: what the signs of each line say, and which label may follow which. The best
sequence is found by Viterbi's algorithm, the probabilities by passes from both ends. A label that
is behind the best by more than `_HOPELESS` is not followed.

What is said of all labels lies side by side in one integer, as in the weights: a field each, whose
highest bit is free. So one subtraction compares all labels, and leaves that bit where the one is
not less than the other.
"""

from __future__ import annotations

from functools import lru_cache
from math import exp
from operator import add, itemgetter, mul
from typing import TYPE_CHECKING, Any, Final

from wireparse._roles.labels import LABEL_ROLES, LABELS
from wireparse._roles.weights import FIELD, SCALE, bits_of, scores
from wireparse._vocabulary import Memo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from wireparse._roles.weights import LineWeights

    _Odds = Sequence[Sequence[float]]
    Decoded = tuple[int, float, int]
    """The label of a line, how likely its role is, and the next likely label of another role."""
    _Passed = tuple[tuple[int, ...], "_Kept", Sequence[int], Sequence[float], Sequence[float]]
    """A line that was passed: what its signs say of each label; the labels that are likely; what
    the best way to each of these says, above a zero of the line's own; their odds by the line's
    signs; their chances by these and all that stands above, to a scale of the line's own."""

__all__ = ["Decoder", "decoder_of"]

_HOPELESS: Final = 8 * SCALE
"""A label whose odds are 3,000 times worse than the best one's: by the line's own signs, or with
all that stands above it. Of 15,306 lines of pages 21 got another label by it."""
_WARMTH: Final = 1.5
"""Weights that were fitted to some outlets are too sure of others. Divided by this, lines of those
that were held out are right about as often as they are said to be."""
_CHANCES: Final = [exp(-gap / (SCALE * _WARMTH)) for gap in range(_HOPELESS + 1)]
_SMALL: Final = 1e-100
_LARGE: Final = 1e100
"""Chances are scaled where they sum up to less or more, since numbers end at 1e308."""
_MOST_KEPT: Final = 4_000
"""Sets of labels that are remembered; pages have some hundreds."""
_COUNT: Final = len(LABELS)
_TOP: Final = FIELD - 1
"""The place of the bit of a field that is free."""
_MOST: Final = (1 << _TOP) - 1
"""The largest number of a field."""
_EACH: Final = sum(1 << FIELD * label for label in range(_COUNT))
"""One in every field."""
_ALL: Final = bits_of(range(_COUNT))
_LIFT: Final = 1 << 12
"""What is added to a step so that it is positive; no step says more."""
_OTHERS: Final = [
    (labels, itemgetter(*labels))
    for labels in (
        tuple([k for k in reversed(range(_COUNT)) if LABEL_ROLES[k] is not role])
        for role in LABEL_ROLES
    )
]
"""For each label those of other roles; of two that are alike the last comes first."""
_OTHER_ROLE: Final = [frozenset(labels) for labels, _ in _OTHERS]
_EVEN: Final = (1.0,) * _COUNT
_START: Final = _COUNT
"""The start of a text is a label behind all others."""


class _Kept:
    """A few labels.

    Attributes:
        labels: The labels, in order.
        pick: Picks what is of these labels out of a row for all.
        down: For each label of a line below them how these speak for it.
        up: For each label of a line above them how it speaks for these.
    """

    __slots__ = ("down", "labels", "pick", "up")

    def __init__(self, labels: Sequence[int], down: _Odds, up: _Odds) -> None:
        """Pick what is of a few labels.

        Args:
            labels: These, in order; one at least.
            down: The odds of each label below all others.
            up: The odds of all labels below each.
        """
        self.labels = tuple(labels)
        one = slice(labels[0], labels[0] + 1)
        self.pick: Callable[[Sequence[Any]], Sequence[Any]] = (
            itemgetter(*labels) if len(labels) > 1 else itemgetter(one)
        )
        self.down = list(map(self.pick, down))
        self.up = list(map(self.pick, up))


_SURE: Final = (1.0,)
_ALONE: Final = (0,)


class Decoder:
    """Finds labels with one set of weights."""

    __slots__ = ("_down", "_kept", "_packed", "_steps", "_up")

    def __init__(self, weights: LineWeights) -> None:
        """Keep which label may follow which."""
        rows = [
            [max(1 - _LIFT, min(n, _LIFT)) for n in row] for row in (*weights.steps, weights.first)
        ]
        self._packed = [sum([n + _LIFT << FIELD * k for k, n in enumerate(row)]) for row in rows]
        self._steps = list(zip(*rows, strict=True))
        self._kept: Memo[int, _Kept] = Memo(self._of_bits, _MOST_KEPT)
        self._down = [[exp(n / (SCALE * _WARMTH)) for n in row] for row in self._steps]
        self._up = list(zip(*self._down, strict=True))

    def _of_bits(self, bits: int) -> _Kept:
        """Return labels by their bits, of which there is one at least."""
        labels = [k for k in range(_COUNT) if bits >> FIELD * k + _TOP & 1]
        return _Kept(labels, self._down, self._up)

    def decode(
        self, said: Iterable[int], left: Iterable[int | None], before: int | None
    ) -> list[Decoded]:
        """Return the best label of each line.

        Args:
            said: What the signs of each line say, side by side.
            left: The labels that are certainly left for it, as `bits_of` writes them; None for all.
            before: The label of the line above the first; None at the start of a text.
        """
        above = _Kept((_START if before is None else before,), self._down, ())
        now: _Passed = (), above, _ALONE, _SURE, _SURE
        passed: list[_Passed] = []
        for total, among in zip(said, left, strict=True):
            now = self._pass(total, among, now, is_first=not passed)
            passed.append(now)
        return self._from_below(passed)

    def _pass(self, total: int, among: int | None, above: _Passed, *, is_first: bool) -> _Passed:
        """Find what the best way to each label of a line says, and how likely it is from above."""
        said = scores(total)
        top = max(said if among is None else self._kept[among].pick(said))
        if top >> _TOP:  # no line of a page comes near it, but weights are anybody's
            said, top = tuple([max(0, min(n - top + _MOST, _MOST)) for n in said]), _MOST
            total = sum([n << FIELD * k for k, n in enumerate(said)])
        low = max(0, top - _HOPELESS)
        bits = (total | _ALL) - low * _EACH & (_ALL if among is None else among)
        ones = bits >> _TOP
        inside = bits - ones
        _, before, so_far, _, ahead = above
        packed = (self._reached(before.labels, so_far) + (total & inside) - low * ones) & inside
        ways = scores(packed)
        # What stands below the first line may yet speak for each of its labels.
        least = 1 if is_first else max(1, max(ways) - _HOPELESS)
        kept = self._kept[(packed | _ALL) - least * _EACH & _ALL]
        if len(kept.labels) == 1:
            return said, kept, _ALONE, _SURE, _SURE
        values = kept.pick(said)
        top = max(values)
        own = [_CHANCES[top - n] for n in values]
        rows = kept.pick(before.down)
        if len(ahead) == 1:
            found = [o * n for o, (n,) in zip(own, rows)]  # noqa: B905  of one length
        else:
            found = [o * sum(map(mul, ahead, row)) for o, row in zip(own, rows)]  # noqa: B905
        size = sum(found)
        if not _SMALL < size < _LARGE:
            found = _scaled(found, size)
        return said, kept, [n - least for n in kept.pick(ways)], own, found

    def _reached(self, labels: Sequence[int], ways: Sequence[int]) -> int:
        """Return what the best way to each label says without the line's own signs."""
        rows = self._packed
        best = rows[labels[0]] + ways[0] * _EACH
        for at in range(1, len(labels)):
            other = rows[labels[at]] + ways[at] * _EACH
            bits = (best | _ALL) - other & _ALL
            best = other ^ (best ^ other) & bits - (bits >> _TOP)
        return best

    def _from_below(self, passed: Sequence[_Passed]) -> list[Decoded]:
        """Walk the best way back, and find how likely each label is from both sides."""
        found: list[Decoded] = []
        weighed: Sequence[float] = _SURE
        below: _Kept | None = None
        label = -1
        for said, kept, ways, own, ahead in reversed(passed):
            labels = kept.labels
            if len(labels) == 1:
                label = labels[0]
                found.append((label, 1.0, _second(label, said)))
                weighed, below = _SURE, kept
                continue
            behind: Sequence[float] = _EVEN[: len(labels)]
            whole = ways
            if below is not None:
                whole = list(map(add, ways, kept.pick(self._steps[label])))
                behind = [sum(map(mul, weighed, row)) for row in kept.pick(below.up)]
            label = labels[whole.index(max(whole))]
            chances = list(map(mul, ahead, behind))
            size = sum(chances)
            found.append(_doubt(label, labels, chances, size, said))
            if not _SMALL < size < _LARGE:
                behind = _scaled(behind, size)
            weighed, below = list(map(mul, own, behind)), kept
        found.reverse()
        return found


def _doubt(
    label: int, labels: Sequence[int], chances: Sequence[float], size: float, said: Sequence[int]
) -> Decoded:
    """Return a label, how likely its role is, and the next likely label of another role."""
    others = _OTHER_ROLE[label]
    rest = [(chance, k) for chance, k in zip(chances, labels, strict=True) if k in others]
    if not rest:
        return label, 1.0, _second(label, said)
    part = sum([chance for chance, _ in rest]) / (size or 1.0)
    return label, round(max(0.0, 1.0 - part), 3), max(rest)[1]


def _second(label: int, said: Sequence[int]) -> int:
    """Return the label of another role for which a line's own signs say most."""
    labels, pick = _OTHERS[label]
    values: tuple[int, ...] = pick(said)
    return labels[values.index(max(values))]


@lru_cache(maxsize=4)
def decoder_of(weights: LineWeights) -> Decoder:
    """Return the decoder of weights; remembered, since texts are many and weights few."""
    return Decoder(weights)


def _scaled(values: Sequence[float], total: float) -> list[float]:
    """Divide values by their total, if there is one."""
    by = 1.0 / (total or 1.0)
    return [v * by for v in values]
