"""The scorer's weights: one small number for the hash of every feature.

A feature's string is hashed into a table of single bytes, so the file holds no names
and its size is bounded. What a key scores is remembered: news repeats itself.
"""

from __future__ import annotations

import json
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from zlib import crc32

from wireparse._speakers.features import FEATURES
from wireparse._vocabulary import Learned, Memo, read_language_file, unpack_file
from wireparse.diagnostics import WeightsError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._speakers.keys import Key, Keys, Value

__all__ = [
    "BITS",
    "SCALE",
    "UNNAMED",
    "Weights",
    "load",
    "pack",
    "read_weights",
    "size",
    "slots",
    "stamped",
    "unpack",
]


BITS: Final = 20
"""Each half of the table has two to this power entries."""
SCALE: Final = 1 / 12
"""One step of an entry, in units of the log-linear model."""
_MASK: Final = (1 << BITS) - 1
"""Cuts a hash to a place in one half."""
_REPORTED: Final = frozenset("IJ")
"""Reported speech has a half of the table of its own, so that neither disturbs the other."""
UNNAMED: Final = 0x5BD1E
"""XOR with the place of a feature of N gives that of its weight for "speech, nobody named"."""
_HOPELESS: Final = round(4 / SCALE)
"""Beam width in steps of the table: a partial score this far below the best is dropped. In 420
training articles one answer that was dropped had a chance of 5 %."""
_MOST: Final = 30_000
"""Bound of the cache of a group's keys."""
_FILE: Final = "data/speakers.{}.bin"
"""Below the package; a language has weights if there is one for its code."""
_LANGUAGES: Final = 8
"""Languages whose weights are kept, or that they have none."""
_LONGEST_GAP: Final = 255
"""Entries of nought that one byte of the file counts."""
_MAGIC: Final = b"wpspk\0"
"""What the file begins with; two bytes follow, the versions of features and layout."""
_FEATURES_VERSION: Final = 2
"""Of `features`, `keys` and `slots`: weights are of use to the code that they were trained with.
It goes up where one of them gives another string or place, and then they are trained again."""
_LAYOUT_VERSION: Final = 2
"""Of what `pack` writes."""
_OTHER_CODE: Final = (
    "made for version {} of the features in layout {}, this code is version {} in layout {}"
)
_HEAD: Final = _MAGIC + bytes((_FEATURES_VERSION, _LAYOUT_VERSION))


def slots(group: str, key: Key) -> list[int]:
    """Return the places in the table of a group's features."""
    half, start = (group in _REPORTED) << BITS, _start(group)
    hashes = [crc32(f.encode("utf-8", "replace"), start) for f in FEATURES[group](key)]
    return [half | (h & _MASK) for h in hashes]


def _start(group: str) -> int:
    """Return what the hashes of a group's features begin with."""
    return crc32(group[0].encode())


def _total(group: str, table: memoryview) -> Callable[[Key], int]:
    """Make the function that says what the features of a key are worth together."""
    features, start = FEATURES[group], _start(group)

    def total(key: Key) -> int:
        try:
            return sum([table[crc32(f.encode(), start) & _MASK] for f in features(key)])
        except UnicodeEncodeError:  # half a character; asking for it each time takes longer
            return sum([table[place & _MASK] for place in slots(group, key)])

    return total


def _totals(group: str, table: memoryview) -> Callable[[Key], tuple[int, int]]:
    """Make the function that says what they are worth as no speech, and as nobody's."""
    features, start = FEATURES[group], _start(group)

    def totals(key: Key) -> tuple[int, int]:
        try:
            places = [crc32(f.encode(), start) & _MASK for f in features(key)]
        except UnicodeEncodeError:
            places = slots(group, key)
        return sum([table[p] for p in places]), sum([table[p ^ UNNAMED] for p in places])

    return totals


class Weights:
    """Scores keys by a table of weights.

    Attributes:
        learned: The word lists that were learned with the weights.
        groups: What keys score, by group, but for those of N.
    """

    __slots__ = ("_quotations", "groups", "learned")

    def __init__(self, table: bytes, learned: Learned) -> None:
        """Take over a table of signed bytes."""
        self.learned = learned
        signed = memoryview(table).cast("b")
        quoted, reported = signed[: 1 << BITS], signed[1 << BITS :]
        self.groups = {
            group: Memo(_total(group, reported if group in _REPORTED else quoted), _MOST)
            for group in FEATURES
            if group[0] != "N"
        }
        self._quotations = {
            group: Memo(_totals(group, quoted), _MOST) for group in FEATURES if group[0] == "N"
        }

    def least(self, scores: Sequence[Value]) -> Value | None:
        """Return under which score an answer is hopeless beside the best."""
        return max(scores) - _HOPELESS if scores else None

    def quotation(self, keys: Keys) -> tuple[int, int]:
        """Score a quotation as no speech, and as speech of nobody named."""
        no = nobody = 0
        for group, key in keys:
            part = self._quotations[group][key]
            no += part[0]
            nobody += part[1]
        return no, nobody


def size() -> int:
    """Return the number of entries of the table."""
    return 2 << BITS


def pack(table: bytes, learned: Learned) -> bytes:
    """Make the file's content: word lists and table, compressed.

    Few entries are used: the table is written as the gaps between them, and their values.
    Where a gap is too long for a byte, an entry of nought parts it.
    """
    lists = {"cues": learned.cues, "reports": learned.reports, "verbs": _by_letter(learned)}
    head = json.dumps(lists, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    gaps, values = bytearray(), bytearray()
    gap = 0
    for value in table:
        if value or gap == _LONGEST_GAP:
            gaps.append(gap)
            values.append(value)
            gap = 0
        else:
            gap += 1
    parts = [zlib.compress(part, 9) for part in (head, gaps, values)]
    return b"".join([_HEAD, *(len(x).to_bytes(4, "big") + x for x in parts)])


def _by_letter(learned: Learned) -> dict[str, list[str]]:
    letters = sorted(set(learned.verbs.values()))
    return {x: sorted(w for w, y in learned.verbs.items() if y == x) for x in letters}


def stamped(content: bytes) -> bytes:
    """Say in a file's head that this version of the features reads it, without training again.

    Raises:
        WeightsError: It is no file of weights in this layout.
    """
    head = content[: len(_HEAD)]
    if not head.startswith(_MAGIC) or head[-1] != _LAYOUT_VERSION:
        raise WeightsError(_mismatch(head))
    return _HEAD + content[len(_HEAD) :]


def unpack(content: bytes) -> Weights:
    """Read what `pack` made.

    Raises:
        WeightsError: It was made for another version of this code, or is damaged.
    """
    if not content.startswith(_HEAD):
        raise WeightsError(_mismatch(content[: len(_HEAD)]))
    try:
        return _unpacked(content)
    except (zlib.error, ValueError, KeyError, IndexError) as error:
        msg = "the file is damaged"
        raise WeightsError(msg) from error


def _mismatch(head: bytes) -> str:
    if len(head) < len(_HEAD) or not head.startswith(_MAGIC):
        return "this is no file of weights"
    return _OTHER_CODE.format(*head[-2:], *_HEAD[-2:])


def _unpacked(content: bytes) -> Weights:
    parts = []
    at = len(_HEAD)
    for _ in range(3):
        after = at + 4 + int.from_bytes(content[at : at + 4], "big")
        parts.append(zlib.decompress(content[at + 4 : after]))
        at = after
    lists = json.loads(parts[0])
    table = bytearray(size())
    place = -1
    for gap, value in zip(parts[1], parts[2], strict=True):
        place += gap + 1
        table[place] = value
    verbs = {w: letter for letter, words in lists["verbs"].items() for w in words}
    learned = Learned(cues=lists["cues"], reports=lists["reports"], verbs=verbs)
    return Weights(bytes(table), learned)


@lru_cache(maxsize=_LANGUAGES)
def load(code: str) -> Weights | None:
    """Read the weights of a language that ship with the package, when the first quote is seen.

    Raises:
        WeightsError: They cannot be read by this code; the message says what to do.
    """
    content = read_weights(code)
    return None if content is None else unpack_file(_FILE.format(code), content, unpack)


def read_weights(code: str) -> bytes | None:
    """Return the file with the weights of a language, None where it has none."""
    return read_language_file(_FILE, code)
