"""The scorer's weights: one small number for the hash of every feature.

A feature's string is hashed into a table of single bytes, so the file holds no names
and its size is bounded. What a key scores is remembered: news repeats itself.
"""

from __future__ import annotations

import json
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from wireparse._features import FEATURES
from wireparse._lexicon import Learned

if TYPE_CHECKING:
    from wireparse._features import Look

__all__ = ["BITS", "SCALE", "Weights", "load", "pack", "slots"]

BITS: Final = 20
"""The table has two to this power entries."""
SCALE: Final = 1 / 24
"""One step of an entry, in units of the log-linear model."""
_MASK: Final = (1 << BITS) - 1
_UNNAMED: Final = 0x5BD1E
"""Turns the hash of an N feature into that of the same U feature."""
_MOST: Final = 30_000
_FILE: Final = "speakers.bin"


def slots(group: str, key: tuple[object, ...]) -> list[int]:
    """Return the places in the table of a group's features."""
    crc = zlib.crc32
    return [crc((group + f).encode("utf-8", "replace")) & _MASK for f in FEATURES[group](key)]


class Weights:
    """Scores keys by a table of weights.

    Attributes:
        learned: The word lists that were learned with the weights.
    """

    zero = 0

    __slots__ = ("_memory", "_signed", "learned")

    def __init__(self, table: bytes, learned: Learned) -> None:
        """Take over a table of signed bytes."""
        self.learned = learned
        self._signed = memoryview(table).cast("b")
        self._memory: dict[str, dict[tuple[object, ...], int]] = {g: {} for g in FEATURES}

    def score(self, group: str, key: tuple[object, ...]) -> int:
        """Add up the weights of a group's features."""
        memory = self._memory[group]
        value = memory.get(key)
        if value is None:
            table = self._signed
            value = sum([table[i] for i in slots(group, key)])
            if len(memory) >= _MOST:
                memory.clear()
            memory[key] = value
        return value

    def quotation(self, *key: Look | str | int) -> tuple[int, int]:
        """Score a quotation as no speech, and as speech of nobody named."""
        table = self._signed
        found = slots("N", key)
        return sum([table[i] for i in found]), sum([table[i ^ _UNNAMED] for i in found])


def pack(table: bytes, learned: Learned) -> bytes:
    """Make the file's content: word lists and table, compressed."""
    lists = {"cues": learned.cues, "reports": learned.reports, "verbs": _by_letter(learned)}
    head = json.dumps(lists, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return zlib.compress(len(head).to_bytes(4, "big") + head + table, 9)


def _by_letter(learned: Learned) -> dict[str, list[str]]:
    letters = sorted(set(learned.verbs.values()))
    return {x: sorted(w for w, y in learned.verbs.items() if y == x) for x in letters}


def unpack(content: bytes) -> Weights:
    """Read what `pack` made."""
    raw = zlib.decompress(content)
    size = int.from_bytes(raw[:4], "big")
    lists = json.loads(raw[4 : 4 + size])
    verbs = {w: letter for letter, words in lists["verbs"].items() for w in words}
    learned = Learned(cues=lists["cues"], reports=lists["reports"], verbs=verbs)
    return Weights(raw[4 + size :], learned)


@lru_cache(maxsize=1)
def load() -> Weights:
    """Read the weights that ship with the package, when the first quote is seen."""
    from importlib.resources import files  # noqa: PLC0415  (27 ms, once)

    return unpack((files("wireparse") / "data" / _FILE).read_bytes())
