"""The scorer's weights: one small number for the hash of every feature.

A feature's string is hashed into a table of single bytes, so the file holds no names
and its size is bounded. What a key scores is remembered: news repeats itself.
"""

from __future__ import annotations

import json
import zlib
from functools import lru_cache
from itertools import accumulate, compress
from typing import TYPE_CHECKING, Final

from wireparse._features import FEATURES
from wireparse._lexicon import Learned

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._features import Key, Keys, Value

__all__ = [
    "BITS", "SCALE", "UNNAMED", "Remembered", "Weights", "load", "pack", "size", "slots", "unpack",
]  # fmt: skip

BITS: Final = 20
"""Each half of the table has two to this power entries."""
SCALE: Final = 1 / 12
"""One step of an entry, in units of the log-linear model."""
_MASK: Final = (1 << BITS) - 1
_REPORTED: Final = 1 << BITS
UNNAMED: Final = 0x5BD1E
"""Turns the hash of an N feature into that of the same U feature."""
_HOPELESS: Final = round(4 / SCALE)
"""What lies so far behind the best before all is looked at does not come to the front: in
420 training articles one such answer had a chance of 5 %."""
_MOST: Final = 30_000
_FILE: Final = "speakers.bin"
_STEPS: Final = (*range(1, 256), 255)
"""How far a gap moves on; the longest stands for a part of one."""
_FULL: Final = bytes([1] * 255 + [0])
_MAGIC: Final = b"wpspk\0\0\1"


def slots(group: str, key: Key) -> list[int]:
    """Return the places in the table of a group's features.

    Reported speech has a half of its own, so that neither disturbs the other.
    """
    crc = zlib.crc32
    half = _REPORTED if group in {"I", "J"} else 0
    prefix = crc(group[0].encode())
    return [
        half | (crc(f.encode("utf-8", "replace"), prefix) & _MASK) for f in FEATURES[group](key)
    ]


class Remembered(dict["Key", "Value"]):
    """Key to what it is worth; worked out when it is first asked for."""

    __slots__ = ("_group", "_worth")

    def __init__(self, group: str, worth: Callable[[str, Key], Value]) -> None:
        """Take a group and the function that values its keys."""
        super().__init__()
        self._group = group
        self._worth = worth

    def __missing__(self, key: Key) -> Value:
        """Work a key out."""
        value = self._worth(self._group, key)
        if len(self) >= _MOST:
            self.clear()
        self[key] = value
        return value


class Weights:
    """Scores keys by a table of weights.

    Attributes:
        learned: The word lists that were learned with the weights.
        groups: What keys score, by group.
    """

    __slots__ = ("_parts", "_signed", "groups", "learned")

    def __init__(self, table: bytes, learned: Learned) -> None:
        """Take over a table of signed bytes."""
        self.learned = learned
        self._signed = memoryview(table).cast("b")
        self.groups = {g: Remembered(g, self._sum) for g in FEATURES}
        self._parts = {g: Remembered(g, self._both) for g in FEATURES if g[0] == "N"}

    def _sum(self, group: str, key: Key) -> int:
        table = self._signed
        return sum([table[i] for i in slots(group, key)])

    def _both(self, group: str, key: Key) -> tuple[int, int]:
        table = self._signed
        found = slots(group, key)
        return sum([table[i] for i in found]), sum([table[i ^ UNNAMED] for i in found])

    def least(self, scores: Sequence[Value]) -> Value | None:
        """Tell under which score an answer is hopeless beside the best."""
        return max(scores) - _HOPELESS if scores else None

    def quotation(self, keys: Keys) -> tuple[int, int]:
        """Score a quotation as no speech, and as speech of nobody named."""
        no = nobody = 0
        for group, key in keys:
            part = self._parts[group][key]
            no += part[0]
            nobody += part[1]
        return no, nobody


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
    parts = [zlib.compress(part, 9) for part in (head, bytes(gaps), values)]
    return b"".join([_MAGIC, *(len(x).to_bytes(4, "big") + x for x in parts)])


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
    places = accumulate(map(_STEPS.__getitem__, parts[1]), initial=-1)
    next(places)
    for place, value in zip(compress(places, parts[1].translate(_FULL)), parts[2], strict=True):
        table[place] = value
    verbs = {w: letter for letter, words in lists["verbs"].items() for w in words}
    learned = Learned(cues=lists["cues"], reports=lists["reports"], verbs=verbs)
    return Weights(bytes(table), learned)


@lru_cache(maxsize=1)
def load() -> Weights:
    """Read the weights that ship with the package, when the first quote is seen."""
    from importlib.resources import files  # noqa: PLC0415  (27 ms, once)

    return unpack((files("wireparse") / "data" / _FILE).read_bytes())
