"""The labeller's weights: for every sign a small number for each label.

The numbers of a sign lie side by side in one integer, sixteen bits each, so that the signs of a
line are added up in one sum. They are made positive by the same shift for all labels, which
changes no comparison between labels.
"""

from __future__ import annotations

import json
import os
import pkgutil
import zlib
from functools import lru_cache
from itertools import repeat
from struct import Struct
from struct import error as StructError  # noqa: N812  the name of a class
from typing import TYPE_CHECKING, Final

from attrs import Factory, field, frozen

from wireparse._roles.form import WORDS
from wireparse._roles.labels import LABELS
from wireparse._roles.signs import GROUPS
from wireparse._vocabulary import Memo
from wireparse.diagnostics import WeightsError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from wireparse._roles.form import Form
    from wireparse._roles.signs import Sign, Values

    Said = tuple[int, ...]
    """What signs say of each label, then their sum, in which that lies side by side."""

__all__ = [
    "FIELD",
    "OWN",
    "SCALE",
    "LineWeights",
    "bits_of",
    "load_weights",
    "numbers_of",
    "pack_weights",
    "read_shipped",
    "unpack_weights",
]

SCALE: Final = 16
"""Steps of a weight to one unit of the log-linear model."""
_VERSION: Final = 1
"""Changes whenever the code makes other signs or labels than the weights were fitted to."""
FIELD: Final = 16
"""Bits of what is said of one label in a sum."""
_MAGIC: Final = b"wplin\0\0" + bytes((_VERSION,))
_SHIFT: Final = 128
"""What is added to a weight so that it is positive."""
_FIELDS: Final = Struct(f"<{len(LABELS)}H")
_STEPS: Final = Struct(f"<{len(LABELS) * (len(LABELS) + 1)}h")
_FILE: Final = "data/lines.bin"
_LARGEST: Final = 1 << 26
"""Bytes that a file of weights may expand to; those that ship are one megabyte."""
OWN: Final = ("own-outlet",)
"""Is among the signs where weights know an outlet, whose furniture may read like its text."""
_MOST_REMEMBERED: Final = 5_000
"""Values of a group of signs that are remembered."""


@frozen(eq=False, repr=False)
class LineWeights:
    """What tells which line of a dump is what, as `wireparse train` writes it.

    Two are equal if their files are. `Parser(lines=...)` reads with them in place of those that
    ship.

    Attributes:
        signs: The numbers of each sign in one integer; a sign that is not here says nothing.
        steps: For a label, what speaks for each label on the line below it.
        first: What speaks for each label on the first line of a text.
        content: The file that they are written down in.
    """

    signs: Mapping[Sign, int]
    steps: tuple[tuple[int, ...], ...]
    first: tuple[int, ...]
    content: bytes

    _said: dict[str, Memo[Values | None, Said]] = field(
        init=False, default=Factory(lambda self: self._groups(), takes_self=True)
    )
    _worded: dict[str, dict[str, int]] = field(
        init=False, default=Factory(lambda self: self._words(), takes_self=True)
    )

    @classmethod
    def read(cls, path: str | os.PathLike[str], /) -> LineWeights:
        """Read a file of weights.

        Args:
            path: What `wireparse train -o` or `write` wrote.

        Returns:
            The weights.

        Raises:
            WeightsError: It holds no weights, or those of another version.
            OSError: It cannot be opened or read.
        """
        with open(path, "rb") as file:  # noqa: PTH123  pathlib takes 10 ms
            return unpack_weights(file.read(), os.fspath(path))

    def write(self, path: str | os.PathLike[str], /) -> None:
        """Write them to a file.

        Args:
            path: The file; one that is there is replaced.

        Raises:
            OSError: It cannot be written.
        """
        with open(path, "wb") as file:  # noqa: PTH123  as above
            file.write(self.content)

    @property
    def knows_outlet(self) -> bool:
        """Whether they were trained on pages of one outlet, beyond what ships."""
        return OWN in self.signs

    def __eq__(self, other: object) -> bool:
        return self.content == other.content if isinstance(other, LineWeights) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.content)

    def __repr__(self) -> str:
        return f"LineWeights({len(self.signs)} signs, {zlib.crc32(self.content):08x})"

    def __reduce__(self) -> tuple[Callable[[bytes, str], LineWeights], tuple[bytes, str]]:
        return unpack_weights, (self.content, "pickled weights")

    def of_form(self, form: Form) -> Said:
        """Add up what the signs of a line's own form say; remembered with it."""
        if form.said is None:
            said, tables = self._said, self._worded
            total = said["own"][form.shape,][-1] + said["inside"][form.inside][-1]
            for kind, words in form.worded():
                total += sum(map(tables[kind].get, words, repeat(0)))
            form.said = (*scores(total), total)
        return form.said

    def said(self, name: str, seen: Iterable[Values | None]) -> list[Said]:
        """Add up what a group of signs says for values of lines; nothing for None."""
        return list(map(self._said[name].__getitem__, seen))

    def _groups(self) -> dict[str, Memo[Values | None, Said]]:
        """Remember what is said for values of a group, since they recur."""
        get, nothing = self.signs.get, repeat(0)

        def memo(group: Callable[..., tuple[Sign, ...]]) -> Memo[Values | None, Said]:
            def said(values: Values | None) -> Said:
                total = sum(map(get, group(*values), nothing)) if values else 0
                return (*scores(total), total)

            return Memo(said, _MOST_REMEMBERED)

        return {name: memo(group) for name, group in GROUPS.items()}

    def _words(self) -> dict[str, dict[str, int]]:
        """Find what each word says, by kind."""
        found: dict[str, dict[str, int]] = {kind: {} for kind in WORDS}
        for (kind, *words), total in self.signs.items():
            if kind in found:
                found[str(kind)][" ".join(map(str, words))] = total
        return found


def scores(total: int) -> tuple[int, ...]:
    """Return what a sum says of each label, in steps above a common zero."""
    return _FIELDS.unpack(total.to_bytes(_FIELDS.size, "little"))


def bits_of(labels: Iterable[int]) -> int:
    """Write labels down as the highest bits of their fields, which sums leave free."""
    return sum([1 << FIELD * label + FIELD - 1 for label in labels])


def numbers_of(weights: LineWeights, sign: Sign) -> tuple[int, ...]:
    """Return what a sign says for each label, and against it; nothing where it is not known."""
    total = weights.signs.get(sign)
    return (0,) * len(LABELS) if total is None else tuple([n - _SHIFT for n in scores(total)])


def pack_weights(
    signs: Mapping[Sign, Sequence[int]], steps: Sequence[Sequence[int]], first: Sequence[int]
) -> bytes:
    """Write weights as the bytes of a file: signs in order, then their numbers, then the steps."""
    known = sorted(signs, key=lambda sign: [str(part) for part in sign])
    names = json.dumps(known, ensure_ascii=False, separators=(",", ":")).encode()
    numbers = bytes([n + _SHIFT for sign in known for n in signs[sign]])
    columns = b"".join(numbers[at :: len(LABELS)] for at in range(len(LABELS)))
    table = _STEPS.pack(*first, *(n for row in steps for n in row))
    return _MAGIC + zlib.compress(len(names).to_bytes(4, "little") + names + columns + table, 9)


def unpack_weights(content: bytes, name: str) -> LineWeights:
    """Read weights.

    Raises:
        WeightsError: They are none, or were made for another version of the code.
    """
    if content[: len(_MAGIC)] != _MAGIC:
        is_ours = content[: len(_MAGIC) - 1] == _MAGIC[:-1]
        found = f"version {content[len(_MAGIC) - 1]}" if is_ours else "something else"
        want = f"expected weights of lines, version {_VERSION}"
        msg = f"{name}: {want}; found {found}: train them again"
        raise WeightsError(msg)
    try:
        return _unpacked(content)
    except (ValueError, TypeError, IndexError, StructError, zlib.error):
        msg = f"{name}: the weights of lines are damaged: train them again"
        raise WeightsError(msg) from None


def _unpacked(content: bytes) -> LineWeights:
    """Read weights of this version; what is damaged raises one error or another."""
    source = zlib.decompressobj()
    body = source.decompress(content[len(_MAGIC) :], _LARGEST)
    if not source.eof:
        raise ValueError
    end = 4 + int.from_bytes(body[:4], "little")
    known = json.loads(body[4:end])
    count, labels = len(known), len(LABELS)
    wide = bytearray(2 * count * labels)
    for at in range(labels):
        wide[2 * at :: 2 * labels] = body[end + at * count : end + (at + 1) * count]
    size = _FIELDS.size
    signs = {
        tuple(sign): int.from_bytes(wide[at * size : (at + 1) * size], "little")
        for at, sign in enumerate(known)
    }
    first, *steps = _rows(_STEPS.unpack(body[end + count * labels :]))
    return LineWeights(signs, tuple(steps), first, content)


def _rows(numbers: Sequence[int]) -> list[tuple[int, ...]]:
    """Cut numbers into one row a label."""
    labels = len(LABELS)
    return [tuple(numbers[at : at + labels]) for at in range(0, len(numbers), labels)]


def read_shipped() -> bytes:
    """Return the file of weights that ships with the library."""
    return pkgutil.get_data("wireparse", _FILE) or b""


@lru_cache(maxsize=1)
def load_weights() -> LineWeights:
    """Read the weights that ship with the library; once a process."""
    return unpack_weights(read_shipped(), _FILE)
