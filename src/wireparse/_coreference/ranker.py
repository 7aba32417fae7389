"""Facts to one answer: whom a mention stands for, and how likely that is.

A log-linear model: the weights of an antecedent's signs are added up, and the sums become
probabilities. `tools/train_antecedents.py` makes the weights.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from functools import lru_cache
from math import exp
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from wireparse._coreference.antecedents import AskedKind
from wireparse._coreference.facts import (
    FAMILY_SIGNS,
    ITSELF_SIGNS,
    ROLE_SIGNS,
    SIGNS,
    Facts,
    ItselfFacts,
)
from wireparse._vocabulary import read_language_file, unpack_file
from wireparse.diagnostics import WeightsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = [
    "ALL",
    "SCALE",
    "SURE",
    "Ranker",
    "Sign",
    "load_ranker",
    "pack",
    "read_antecedents",
    "signs_of",
    "unpack",
]

ALL: Final = "*"
"""Stands for every kind of mention in a sign."""
SCALE: Final = 1 / 32
"""One step of a weight, in units of the log-linear model."""
SURE: Final = "="
"""Stands for the kind where a number is a chance that is told, and its weight the real one."""
_CHANCE: Final = 1 / 1000
"""One step of these."""
_MAGIC: Final = b"wpante\0\x01"
"""Begins the file; the last byte is the version of signs and layout."""
_FILE: Final = "data/antecedents.{}.bin"
"""Below the package; a language has weights if there is one for its code."""
_CACHED: Final = 8
"""Languages whose weights are kept, or that they have none."""

Sign = tuple[str, int, tuple[str, ...]]
"""Kind of mention (`AskedKind`, `ALL`, `SURE`), number of the row of signs, values of its facts."""

_ROWS: Final = (*SIGNS, *ROLE_SIGNS, *FAMILY_SIGNS)
_USED: Final = {
    AskedKind.ROLE: slice(0, len(SIGNS) + len(ROLE_SIGNS)),
    AskedKind.FAMILY: slice(len(SIGNS) + len(ROLE_SIGNS), len(_ROWS)),
}
"""Rows that are read of an antecedent, by kind of mention; of others those of `SIGNS`."""
_ALWAYS: Final = slice(0, len(SIGNS))
_FIELDS: Final = {name: place for place, name in enumerate(Facts._fields)}
_ITSELF_FIELDS: Final = {name: place for place, name in enumerate(ItselfFacts._fields)}


def _getter(places: Sequence[int]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """Make what takes values out of facts, also a single one as a tuple."""
    if len(places) == 1:
        return itemgetter(slice(places[0], places[0] + 1))
    return itemgetter(*places)


_Row = tuple["Callable[[tuple[str, ...], int], int]", "Callable[[Sequence[str]], tuple[str, ...]]"]
"""Looks the weight of values up, and takes these values out of facts."""
_GETTERS: Final = [_getter([_FIELDS[name] for name in row]) for row in _ROWS]
_ITSELF: Final = [_getter([_ITSELF_FIELDS[name] for name in row]) for row in ITSELF_SIGNS]


def signs_of(kind: str, facts: Facts | ItselfFacts) -> Iterator[Sign]:
    """Yield the signs of an antecedent, for its kind of mention and for every kind."""
    if isinstance(facts, ItselfFacts):
        for number, get in enumerate(_ITSELF, len(_ROWS)):
            yield kind, number, get(facts)
        return
    used = _USED.get(kind, _ALWAYS)
    for number, get in enumerate(_GETTERS[used], used.start):
        values = get(facts)
        yield ALL, number, values
        yield kind, number, values


class Ranker:
    """The weights of signs."""

    def __init__(self, weights: Mapping[Sign, int]) -> None:
        """Take the weights, in steps of `SCALE`."""
        self._sure = sorted(
            (number * _CHANCE, weight * _CHANCE)
            for (kind, number, _), weight in weights.items()
            if kind == SURE
        )
        weights = {sign: weight for sign, weight in weights.items() if sign[0] != SURE}
        size = len(_ROWS) + len(_ITSELF)
        kinds = {kind for kind, _, _ in weights} | {AskedKind.ONE, AskedKind.ROLE}
        every: dict[str, list[dict[tuple[str, ...], int]]] = {
            kind: [{} for _ in range(size)] for kind in kinds if kind != ALL
        }
        for (kind, number, values), weight in weights.items():
            for each, tables in every.items():
                if kind in {each, ALL}:
                    tables[number][values] = tables[number].get(values, 0) + weight
        self._rows: dict[str, tuple[list[_Row], list[_Row]]] = {}
        for kind in (*every, *_USED):
            tables, used = every.get(kind) or every[AskedKind.ONE], _USED.get(kind, _ALWAYS)
            own = _rows(tables[len(_ROWS) :], _ITSELF)
            self._rows[kind] = _rows(tables[used], _GETTERS[used]), own

    def confidence(self, chance: float) -> float:
        """Say how often a speaker's name is right that is told with a chance.

        On the straight line between two chances that were counted, up to the first from nought.
        """
        if not self._sure:
            return chance
        after = bisect_left(self._sure, (chance, 0.0))
        if after == len(self._sure):
            return self._sure[-1][1]
        low, least = self._sure[after - 1] if after else (0.0, 0.0)
        high, most = self._sure[after]
        return least + (most - least) * (chance - low) / (high - low)

    def chances(self, kind: str, every: Sequence[Facts | ItselfFacts]) -> list[float]:
        """Say how likely each antecedent of a mention is, 0 to 1."""
        rows, own = self._rows.get(kind) or self._rows[AskedKind.ONE]
        scores = [
            sum(
                [
                    weight(values(facts), 0)
                    for weight, values in (own if facts.__class__ is ItselfFacts else rows)
                ]
            )
            for facts in every
        ]
        top = max(scores)
        chances = [exp((score - top) * SCALE) for score in scores]
        total = sum(chances)
        return [chance / total for chance in chances]


def _rows(
    tables: Sequence[dict[tuple[str, ...], int]],
    getters: Sequence[Callable[[Sequence[str]], tuple[str, ...]]],
) -> list[_Row]:
    """Join the weights of rows of signs with what takes their values out, where there are any."""
    return [(table.get, values) for table, values in zip(tables, getters, strict=True) if table]


def pack(weights: Mapping[Sign, int]) -> bytes:
    """Write weights as the bytes of a file, the same ones for the same weights."""
    lines = [
        "\t".join((kind, str(number), *values, str(weight)))
        for (kind, number, values), weight in sorted(weights.items())
        if weight
    ]
    return _MAGIC + zlib.compress("\n".join(lines).encode(), 9)


def unpack(data: bytes) -> dict[Sign, int]:
    """Read the bytes of a file.

    Raises:
        WeightsError: They are no weights of antecedents, or of another version.
    """
    if not data.startswith(_MAGIC):
        message = "no weights of antecedents, or of another version of wireparse"
        raise WeightsError(message)
    found: dict[Sign, int] = {}
    try:
        for line in zlib.decompress(data[len(_MAGIC) :]).decode().split("\n"):
            kind, number, *values, weight = line.split("\t")
            found[kind, int(number), tuple(values)] = int(weight)
    except (zlib.error, ValueError) as error:
        message = "damaged"
        raise WeightsError(message) from error
    return found


def read_antecedents(code: str) -> bytes | None:
    """Read the file of a language's weights; None if it has none."""
    return read_language_file(_FILE, code)


@lru_cache(maxsize=_CACHED)
def load_ranker(code: str) -> Ranker:
    """Load the weights of a language; without any, all antecedents are as likely.

    Raises:
        WeightsError: They cannot be read by this code; the message says what to do.
    """
    content = read_antecedents(code)
    return Ranker({} if content is None else unpack_file(_FILE.format(code), content, unpack))
