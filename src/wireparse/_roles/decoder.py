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
    _Picker = Callable[[Any], Sequence[Any]]
    Decoded = tuple[int, float, int]
    """The label of a line, how likely its role is, and the next likely label of another role."""
    Memory = Memo[tuple[int, int | None, "_Kept", tuple[int, ...]], "_Passed"]
    """Lines by what their signs say, the labels left, and the labels and best ways above."""

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
_MOST_PASSED: Final = 4_000
"""Lines of one text that are remembered, each below what it was below: dumps repeat layouts."""
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
_EVEN: Final = (1.0,) * _COUNT
_START: Final = _COUNT
"""The start of a text is a label behind all others."""


class _Kept:
    """A few labels.

    Attributes:
        labels: The labels, in order.
        pick: Picks what is of these labels out of a row for all.
        down: For each label of a line below them how these speak for it, once it was asked.
        up: For each label of a line above them how it speaks for these, once it was asked.
        others: For each of these the others of another role, in order, and what picks what is of
            these others out of a row for the few labels; None where there are none.
    """

    __slots__ = ("down", "labels", "others", "pick", "up")

    def __init__(self, labels: Sequence[int], down: _Odds, up: _Odds) -> None:
        """Pick what is of a few labels.

        Args:
            labels: These, in order; one at least.
            down: The odds of each label below all others.
            up: The odds of all labels below each.
        """
        self.labels = tuple(labels)
        self.pick = _picker(labels)
        self.down: Memo[int, Sequence[float]] = Memo(lambda label: self.pick(down[label]), _COUNT)
        self.up: Memo[int, Sequence[float]] = Memo(lambda label: self.pick(up[label]), _COUNT)
        self.others = Memo(self._others, _COUNT)

    def _others(self, label: int) -> tuple[list[int], _Picker] | None:
        role = LABEL_ROLES[label]
        places = [at for at, k in enumerate(self.labels) if LABEL_ROLES[k] is not role]
        return ([self.labels[at] for at in places], _picker(places)) if places else None


def _picker(places: Sequence[int]) -> _Picker:
    """Return what picks the items of a few places out of a row."""
    first, *others = places
    return itemgetter(*places) if others else lambda row: (row[first],)


class _Passed:
    """A line, below what it is below.

    Attributes:
        said: What its signs say of each label.
        kept: The labels that are likely.
        ways: What the best way to each of these says, above a zero of the line's own.
        own: Their odds by the line's signs.
        odds: For each of these the odds of it below each that is likely above.
        backs: The best label of the line, by that of the line below; None where there is none.
    """

    __slots__ = ("backs", "kept", "odds", "own", "said", "ways")

    def __init__(
        self,
        said: Sequence[int],
        kept: _Kept,
        ways: tuple[int, ...],
        own: Sequence[float],
        odds: _Odds,
    ) -> None:
        self.said, self.kept, self.ways, self.own, self.odds = said, kept, ways, own, odds
        self.backs: dict[int | None, int] = {}


_SURE: Final = (1.0,)
_ALONE: Final = (0,)


class Decoder:
    """Finds labels with one set of weights."""

    __slots__ = ("_down", "_kept", "_packed", "_starts", "_steps", "_up")

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
        self._starts = [_Kept((label,), self._down, ()) for label in range(_COUNT + 1)]

    def _of_bits(self, bits: int) -> _Kept:
        """Return labels by their bits, of which there is one at least."""
        labels = [k for k in range(_COUNT) if bits >> FIELD * k + _TOP & 1]
        return _Kept(labels, self._down, self._up)

    def memory(self) -> Memory:
        """Return what remembers the lines of one text."""
        return Memo(lambda asked: self._pass(*asked), _MOST_PASSED)

    def decode(
        self,
        said: Iterable[int],
        left: Iterable[int | None],
        before: int | None,
        memory: Memory | None = None,
    ) -> list[Decoded]:
        """Return the best label of each line.

        Args:
            said: What the signs of each line say, side by side.
            left: The labels that are certainly left for it, as `bits_of` writes them; None for all.
            before: The label of the line above the first; None at the start of a text.
            memory: What remembers the lines of the text that they are of.
        """
        memory = self.memory() if memory is None else memory
        kept = self._starts[_START if before is None else before]
        ways: tuple[int, ...] = ()
        ahead: Sequence[float] = _SURE
        found: list[tuple[_Passed, Sequence[float]]] = []
        for total, among in zip(said, left, strict=True):
            line = memory[total, among, kept, ways]
            kept, ways = line.kept, line.ways
            ahead = _ahead(line, ahead)
            found.append((line, ahead))
        return self._from_below(found)

    def _pass(self, total: int, among: int | None, above: _Kept, ways: tuple[int, ...]) -> _Passed:
        """Find what the best way to each label of a line says, below what is above it."""
        said = scores(total)
        top = max(said if among is None else self._kept[among].pick(said))
        if top >> _TOP:  # no line of a page comes near it, but weights are anybody's
            said, top = tuple([max(0, min(n - top + _MOST, _MOST)) for n in said]), _MOST
            total = sum([n << FIELD * k for k, n in enumerate(said)])
        low = max(0, top - _HOPELESS)
        bits = (total | _ALL) - low * _EACH & (_ALL if among is None else among)
        ones = bits >> _TOP
        inside = bits - ones
        reached = self._reached(above.labels, ways or _ALONE)
        packed = (reached + (total & inside) - low * ones) & inside
        sums = scores(packed)
        # What stands below the first line may yet speak for each of its labels.
        least = max(1, max(sums) - _HOPELESS) if ways else 1
        kept = self._kept[(packed | _ALL) - least * _EACH & _ALL]
        if len(kept.labels) == 1:
            return _Passed(said, kept, _ALONE, _SURE, ())
        values = kept.pick(said)
        top = max(values)
        return _Passed(
            said,
            kept,
            tuple([n - least for n in kept.pick(sums)]),
            [_CHANCES[top - n] for n in values],
            kept.pick(above.down),
        )

    def _reached(self, labels: Sequence[int], ways: Sequence[int]) -> int:
        """Return what the best way to each label says without the line's own signs."""
        rows = self._packed
        best = rows[labels[0]] + ways[0] * _EACH
        for at in range(1, len(labels)):
            other = rows[labels[at]] + ways[at] * _EACH
            bits = (best | _ALL) - other & _ALL
            best = other ^ (best ^ other) & bits - (bits >> _TOP)
        return best

    def _from_below(self, passed: Sequence[tuple[_Passed, Sequence[float]]]) -> list[Decoded]:
        """Walk the best way back, and find how likely each label is from both sides."""
        found: list[Decoded] = []
        weighed: Sequence[float] = _SURE
        below: _Kept | None = None
        label: int | None = None
        for line, ahead in reversed(passed):
            kept = line.kept
            best = line.backs.get(label)
            if best is None:
                best = line.backs[label] = self._back(line, label)
            label = best
            if len(ahead) == 1:
                found.append((label, 1.0, _second(label, line.said)))
                weighed, below = _SURE, kept
                continue
            behind: Sequence[float] = _EVEN[: len(ahead)]
            if below is not None:
                behind = [sum(map(mul, weighed, row)) for row in kept.pick(below.up)]
            chances = list(map(mul, ahead, behind))
            size = sum(chances)
            found.append(_doubt(label, line, chances, size))
            if not _SMALL < size < _LARGE:
                behind = _scaled(behind, size)
            weighed, below = list(map(mul, line.own, behind)), kept
        found.reverse()
        return found

    def _back(self, line: _Passed, below: int | None) -> int:
        """Return the best label of a line above one with a label; None where it is the last."""
        ways: Sequence[int] = line.ways
        if below is not None:
            ways = list(map(add, ways, line.kept.pick(self._steps[below])))
        return line.kept.labels[ways.index(max(ways))]


def _ahead(line: _Passed, above: Sequence[float]) -> Sequence[float]:
    """Return the chances of a line's labels by its signs and all that stands above.

    Args:
        line: The line.
        above: The chances above it; both to a scale of their own.
    """
    if len(line.ways) == 1:
        return _SURE
    if len(above) == 1:
        found = [o * n for o, (n,) in zip(line.own, line.odds)]  # noqa: B905  of one length
    else:
        found = list(map(mul, line.own, [sum(map(mul, above, row)) for row in line.odds]))
    size = sum(found)
    return found if _SMALL < size < _LARGE else _scaled(found, size)


def _doubt(label: int, line: _Passed, chances: Sequence[float], size: float) -> Decoded:
    """Return a label, how likely its role is, and the next likely label of another role."""
    others = line.kept.others[label]
    if others is None:
        return label, 1.0, _second(label, line.said)
    labels, pick = others
    rest = pick(chances)
    part = sum(rest) / (size or 1.0)
    best = max(rest)  # of two that are alike the last
    second = labels[-1 - rest[::-1].index(best)]
    return label, round(max(0.0, 1.0 - part), 3), second


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
