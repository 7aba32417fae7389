"""How unlikely labelled lines are under the weights of a linear chain, and which way is less so.

The numbers of a sign, one for each label, lie side by side in one integer, and so does what a
line says against them: the signs of a line are added up, and told, in one sum. Lines share groups
of signs, which are added up once. A label that a line's signs speak against by far is left out; a
line with one label left is a wall, across which neighbours say nothing to each other.
"""

from __future__ import annotations

from array import array
from itertools import chain as joined
from math import exp, inf, log
from operator import itemgetter, mul
from struct import Struct
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Vector = list[float]
    Signed = tuple[Sequence[tuple[int, ...]], int]
    """The numbers of the signs of a line, in groups that other lines may have too; its label."""
    Rows = tuple[list[Vector], list[Vector]]
    """For every label the odds of those below it; how often they were met, but for these odds."""


__all__ = ["NEVER", "Chain", "Slope"]

NEVER: Final = -inf
"""The weight of a label below another that does not come there."""
_UNIT: Final = 1 << 20
"""Steps of a weight in an integer."""
_HALF: Final = 1 << 31
_FIELD: Final = 32
_FINE: Final = 1 << 32
"""Steps of a probability in an integer."""
_WIDE: Final = 64
_HOPELESS: Final = 9 * _UNIT
"""How far behind the best a label's own signs may put it before it is left out."""
_LEAST: Final = -300 * _UNIT
"""What is taken where the true label is further behind than a number can hold."""
_UNLIKELY: Final = 1e-5
"""The probability, with all lines above, below which a label is not followed further."""
_SMALL: Final = 1e-4
"""A difference between a probability and the truth that counts as none."""


@define(eq=False)
class Chain:
    """The weights of a chain.

    Attributes:
        labels: How many labels there are.
        weights: For each sign a weight a label, side by side; then for each label one for every
            label below it, `NEVER` where none comes.
    """

    labels: int
    weights: Vector

    @classmethod
    def empty(cls, signs: int, labels: int) -> Chain:
        """Begin with nothing known."""
        return cls(labels, [0.0] * (labels * (signs + labels)))

    def rows(self) -> list[Vector]:
        """Return the weights in rows of one a label."""
        step = self.labels
        return [self.weights[at : at + step] for at in range(0, len(self.weights), step)]


@define(eq=False)
class _Spot:
    """A line, and what the weights of a round make of it."""

    groups: tuple[int, ...]
    label: int
    kept: tuple[int, ...] = ()
    odds: Sequence[float] = ()
    said: float = 0.0

    def weigh(self, own: Sequence[int]) -> None:
        """Keep the labels that the line's own signs leave, and their odds."""
        top, label = max(own), self.label
        least = top - _HOPELESS
        self.kept = tuple([k for k, n in enumerate(own) if n >= least or k == label])
        if len(self.kept) == 1:
            self.odds, self.said = (1.0,), 0.0
            return
        self.odds = [exp(max(own[k] - top, _LEAST) / _UNIT) for k in self.kept]
        self.said = max(own[label] - top, _LEAST) / _UNIT

    def thinned(self, now: Vector, least: float) -> Vector:
        """Leave out the labels of which less than so much is left; return what is left."""
        left = [at for at, n in enumerate(now) if n >= least or self.kept[at] == self.label]
        self.kept = tuple([self.kept[at] for at in left])
        self.odds = [self.odds[at] for at in left]
        return [now[at] for at in left]


@define(eq=False)
class Slope:
    """The function that a fit makes small, and its slope.

    Attributes:
        home: Where the fit begins; the weights that are not fitted stay as they are here.
        strength: Of the penalty for going away from there.
        held: How many times as strong it is for each row of the weights; empty for once.
        places: Which weights are fitted: those of a sign and a label that some line has, and of
            pairs of labels that come.
    """

    home: Chain
    strength: float
    held: Sequence[float]
    places: list[int] = field(init=False)
    _groups: list[tuple[int, ...]] = field(init=False, factory=list)
    _getters: list[Callable[[Sequence[int]], tuple[int, ...]]] = field(init=False)
    _sequences: list[list[_Spot]] = field(init=False, factory=list)
    _start: Vector = field(init=False)
    _penalties: Vector = field(init=False)
    _fields: Struct = field(init=False)
    _biased: int = field(init=False)
    _rows: dict[tuple[int, ...], Rows] = field(init=False, factory=dict)
    _columns: dict[tuple[int, ...], list[Vector]] = field(init=False, factory=dict)
    _odds: list[Vector] = field(init=False, factory=list)
    _pairs: list[float] = field(init=False, factory=list)
    _told: list[int] = field(init=False, factory=list)

    @classmethod
    def of(
        cls,
        home: Chain,
        sequences: Sequence[Sequence[Signed]],
        strength: float,
        held: Sequence[float] = (),
    ) -> Slope:
        """Prepare sequences of lines."""
        made = cls(home, strength, held)
        labels, steps = home.labels, len(home.weights) - home.labels**2
        made._fields = Struct(f"<{labels}I")
        made._biased = sum(_HALF << (_FIELD * k) for k in range(labels))
        fitted = {p for p, w in enumerate(home.weights) if w not in {0.0, NEVER}}
        fitted.update(p for p in range(steps, len(home.weights)) if home.weights[p] != NEVER)
        fitted.update(
            sign * labels + label
            for lines in sequences
            for groups, label in lines
            for group in groups
            for sign in group
        )
        made.places = sorted(fitted)
        made._start = [home.weights[p] for p in made.places]
        made._penalties = [strength * (held[p // labels] if held else 1.0) for p in made.places]
        made._number(sequences)
        nothing = steps // labels  # a group of one sign is read as a pair with nothing
        made._getters = [itemgetter(*group, nothing) for group in made._groups]
        return made

    def _number(self, sequences: Sequence[Sequence[Signed]]) -> None:
        """Number the groups of signs, and cut sequences where two labels never meet."""
        weights, labels = self.home.weights, self.home.labels
        steps = len(weights) - labels**2
        known: dict[tuple[int, ...], int] = {}
        for lines in sequences:
            part: list[_Spot] = []
            for groups, label in lines:
                if part and weights[steps + part[-1].label * labels + label] == NEVER:
                    self._sequences.append(part)
                    part = []
                numbers = tuple([known.setdefault(group, len(known)) for group in groups if group])
                part.append(_Spot(numbers, label))
            self._sequences.append(part)
        self._groups = list(known)

    def start(self) -> Vector:
        """Return the weights that are fitted as they are at home."""
        return self._start[:]

    def dense(self, point: Vector) -> Vector:
        """Return all weights, of which some were fitted."""
        weights = self.home.weights[:]
        for place, weight in zip(self.places, point, strict=True):
            weights[place] = weight
        return weights

    def at(self, point: Vector) -> tuple[float, Vector]:
        """Return what is made small (unlikeliness and penalty), and its slope."""
        away = [w - h for w, h in zip(point, self._start, strict=True)]
        pull = list(map(mul, self._penalties, away))
        loss = sum(map(mul, pull, away))
        labels, weights = self.home.labels, self.dense(point)
        steps = len(weights) - labels * labels
        packed = self._packed(weights[:steps])
        sums = [sum(get(packed)) for get in self._getters]
        self._rows.clear()
        self._columns.clear()
        self._odds = [
            list(map(exp, weights[p : p + labels])) for p in range(steps, len(weights), labels)
        ]
        self._pairs, self._told = [0.0] * (labels * labels), [0] * len(self._groups)
        for lines in self._sequences:
            loss += self._sequence(lines, sums, weights[steps:])
        self._add_met()
        slope = [*self._unpacked(), *self._pairs]
        return loss, [slope[p] + 2 * a for p, a in zip(self.places, pull, strict=True)]

    def _packed(self, weights: Vector) -> list[int]:
        """Put the weights of each sign into an integer; nothing at the end."""
        numbers = array("I", [int(w * _UNIT + _HALF) for w in weights])
        if numbers.itemsize != _FIELD // 8:  # pragma: no cover  no such machine is known
            numbers = array("L", numbers)
        content, size, biased = numbers.tobytes(), self._fields.size, self._biased
        return [
            *[
                int.from_bytes(content[at : at + size], "little") - biased
                for at in range(0, len(content), size)
            ],
            0,
        ]

    def _unpacked(self) -> list[float]:
        """Return the slope of every sign for every label."""
        signs: list[int] = [0] * ((len(self.home.weights) // self.home.labels) - self.home.labels)
        for group, told in zip(self._groups, self._told, strict=True):
            if told:
                for sign in group:
                    signs[sign] += told
        labels = self.home.labels
        wide = Struct(f"<{labels}Q")
        half = 1 << (_WIDE - 1)
        biased = sum(half << (_WIDE * k) for k in range(labels))
        none = (0.0,) * labels
        return list(
            joined.from_iterable(
                [
                    [
                        (n - half) / _FINE
                        for n in wide.unpack((s + biased).to_bytes(wide.size, "little"))
                    ]
                    if s
                    else none
                    for s in signs
                ]
            )
        )

    def _sequence(self, lines: Sequence[_Spot], sums: Sequence[int], steps: Vector) -> float:
        """Add the slope of one sequence; return how unlikely it is (minus the logarithm)."""
        unpack, size, biased = self._fields.unpack, self._fields.size, self._biased
        loss = 0.0
        held: list[_Spot] = []
        for line in lines:
            total = biased
            for group in line.groups:
                total += sums[group]
            line.weigh(unpack(total.to_bytes(size, "little")))
            held.append(line)
            if len(line.kept) == 1:
                if len(held) > 1 and (len(held) > 2 or len(held[0].kept) > 1):  # noqa: PLR2004
                    loss += self._stretch(held, steps)
                held = [line]
        if held and len(held[-1].kept) > 1:
            loss += self._stretch(held, steps)
        return loss

    def _stretch(self, lines: Sequence[_Spot], steps: Vector) -> float:
        """Add the slope of lines between walls; return how unlikely they are."""
        labels = self.home.labels
        last = lines[0]
        size = sum(last.odds)
        now = [n / size for n in last.odds]
        total, ahead = log(size) - last.said, [now]
        for line in lines[1:]:
            columns = self._columns_of(last.kept)
            now = [
                odd * sum(map(mul, now, columns[label]))
                for odd, label in zip(line.odds, line.kept, strict=True)
            ]
            size = sum(now)
            total += log(size) - line.said - steps[last.label * labels + line.label]
            if min(now) < size * _UNLIKELY:
                now = line.thinned(now, size * _UNLIKELY)
                size = sum(now)
            now = [n / size for n in now]
            ahead.append(now)
            last = line
        behind = [1.0] * len(now)
        for at in range(len(lines) - 1, 0, -1):
            line, above = lines[at], lines[at - 1]
            if len(line.kept) > 1:
                self._tell(line, ahead[at], behind)
            below = list(map(mul, line.odds, behind))
            rows, met = self._rows_of(line.kept)
            behind = [sum(map(mul, rows[label], below)) for label in above.kept]
            if len(line.kept) > 1 or len(above.kept) > 1:
                _meet((above.kept, ahead[at - 1], behind), below, met)
                self._pairs[above.label * labels + line.label] -= 1.0
            size = sum(behind)
            behind = [n / size for n in behind]
        if len(lines[0].kept) > 1:
            self._tell(lines[0], ahead[0], behind)
        return total

    def _columns_of(self, above: tuple[int, ...]) -> list[Vector]:
        """Return for every label the odds of it below some others."""
        found = self._columns.get(above)
        if found is None:
            odds = self._odds
            found = [[odds[k][n] for k in above] for n in range(self.home.labels)]
            self._columns[above] = found
        return found

    def _rows_of(self, below: tuple[int, ...]) -> Rows:
        """Return for every label the odds of some others below it, and where to count them."""
        found = self._rows.get(below)
        if found is None:
            rows = [[row[n] for n in below] for row in self._odds]
            found = self._rows[below] = rows, [[0.0] * len(below) for _ in rows]
        return found

    def _add_met(self) -> None:
        """Add up how often each pair of labels is met."""
        pairs, labels = self._pairs, self.home.labels
        for below, (rows, met) in self._rows.items():
            for number, (row, counts) in enumerate(zip(rows, met, strict=True)):
                for label, odd, count in zip(below, row, counts, strict=True):
                    pairs[number * labels + label] += odd * count

    def _tell(self, line: _Spot, ahead: Vector, behind: Vector) -> None:
        """Tell the signs of a line how far its probabilities are from the truth."""
        chances = list(map(mul, ahead, behind))
        scale, label, told = 1.0 / sum(chances), line.label, 0
        for number, chance in zip(line.kept, chances, strict=True):
            more = chance * scale - (number == label)
            if not -_SMALL < more < _SMALL:
                told += int(more * _FINE) << (_WIDE * number)
        if told:
            for group in line.groups:
                self._told[group] += told


def _meet(above: tuple[Sequence[int], Vector, Vector], below: Vector, met: list[Vector]) -> None:
    """Count how likely each pair of labels is on two lines."""
    likely = list(map(mul, above[1], above[2]))
    scale = 1.0 / sum(likely)
    least = _SMALL / scale
    for label, ahead, chance in zip(above[0], above[1], likely, strict=True):
        if chance > least:
            share = ahead * scale
            met[label] = [m + share * n for m, n in zip(met[label], below, strict=True)]
