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
    from wireparse._features import Key

__all__ = ["BITS", "SCALE", "UNNAMED", "Weights", "load", "pack", "size", "slots", "unpack"]

BITS: Final = 20
"""Each half of the table has two to this power entries."""
SCALE: Final = 1 / 12
"""One step of an entry, in units of the log-linear model."""
_MASK: Final = (1 << BITS) - 1
_REPORTED: Final = 1 << BITS
UNNAMED: Final = 0x5BD1E
"""Turns the hash of an N feature into that of the same U feature."""
_MOST: Final = 30_000
_FILE: Final = "speakers.bin"
_MAGIC: Final = b"wpspk\0\0\1"


def slots(group: str, key: Key) -> list[int]:
    """Return the places in the table of a group's features.

    Reported speech has a half of its own, so that neither disturbs the other.
    """
    crc = zlib.crc32
    half = _REPORTED if group in {"I", "J"} else 0
    return [
        half | (crc((group + f).encode("utf-8", "replace")) & _MASK) for f in FEATURES[group](key)
    ]


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
        self._memory: dict[str, dict[Key, int]] = {g: {} for g in FEATURES}

    def score(self, group: str, key: Key) -> int:
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

    def quotation(self, key: Key) -> tuple[int, int]:
        """Score a quotation as no speech, and as speech of nobody named."""
        table = self._signed
        found = slots("N", key)
        return sum([table[i] for i in found]), sum([table[i ^ UNNAMED] for i in found])


def size() -> int:
    """Return the number of entries of the table."""
    return 2 << BITS


def pack(table: bytes, learned: Learned) -> bytes:
    """Make the file's content: word lists and table, compressed.

    Few entries are used: the table is written as the gaps between them, and their values.
    """
    lists = {"cues": learned.cues, "reports": learned.reports, "verbs": _by_letter(learned)}
    head = json.dumps(lists, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    gaps = bytearray()
    last = -1
    for place in [i for i, value in enumerate(table) if value]:
        gap = place - last - 1
        gaps += b"\xff" * (gap // 255) + bytes([gap % 255])
        last = place
    values = bytes([value for value in table if value])
    return b"".join(
        [_MAGIC, *(len(x).to_bytes(4, "big") + x for x in map(_squeezed, (head, gaps, values)))]
    )


def _squeezed(part: bytes | bytearray) -> bytes:
    return zlib.compress(part, 9)


def _by_letter(learned: Learned) -> dict[str, list[str]]:
    letters = sorted(set(learned.verbs.values()))
    return {x: sorted(w for w, y in learned.verbs.items() if y == x) for x in letters}


def unpack(content: bytes) -> Weights:
    """Read what `pack` made."""
    parts = []
    at = len(_MAGIC)
    for _ in range(3):
        after = at + 4 + int.from_bytes(content[at : at + 4], "big")
        parts.append(zlib.decompress(content[at + 4 : after]))
        at = after
    lists = json.loads(parts[0])
    table = bytearray(size())
    place = -1
    values = iter(parts[2])
    for gap in parts[1]:
        place += gap
        if gap != 255:  # noqa: PLR2004  a full step only
            place += 1
            table[place] = next(values)
    verbs = {w: letter for letter, words in lists["verbs"].items() for w in words}
    learned = Learned(cues=lists["cues"], reports=lists["reports"], verbs=verbs)
    return Weights(bytes(table), learned)


@lru_cache(maxsize=1)
def load() -> Weights:
    """Read the weights that ship with the package, when the first quote is seen."""
    from importlib.resources import files  # noqa: PLC0415  (27 ms, once)

    return unpack((files("wireparse") / "data" / _FILE).read_bytes())
