"""What a parser knows, as a few digits: its rows, and the weights that ship for them.

Results that are kept carry it, so that it can be told later whether they would be the same
today. It is made of content only: names and values of fields, and bytes of files.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

from attrs import fields

from wireparse._coreference import read_antecedents
from wireparse._roles import read_shipped
from wireparse._speakers import read_signs, read_weights
from wireparse.models import MadeBy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from attrs import AttrsInstance

    from wireparse._roles import LineWeights
    from wireparse.rows import Knowledge

__all__ = ["made_by"]

_SIZE: Final = 8
"""Bytes of a digest, which is written in twice as many digits."""
_KEPT: Final = 8
"""Knowledges whose digest is remembered."""
_NOTE: Final = "seen"
"""The field of rows that says where their form was seen, which nothing is read with."""


@lru_cache(maxsize=_KEPT)
def made_by(knowledge: Knowledge, lines: LineWeights | None = None) -> MadeBy:
    """Say which wireparse this is, and what it reads with.

    Args:
        knowledge: The rows.
        lines: Weights that are given; None for those that ship.
    """
    import hashlib  # noqa: PLC0415  kept out of the start-up

    from wireparse import __version__  # noqa: PLC0415  the package is loaded by then

    found = hashlib.blake2b(_content(knowledge), digest_size=_SIZE)
    for name, weights in _weights(knowledge, lines):
        found.update(f"\n{name} {len(weights)}\n".encode())
        found.update(weights)
    return MadeBy(version=__version__, digest=found.hexdigest())


def _content(knowledge: Knowledge) -> bytes:
    """Write rows in the order that they have, and fields in that of their names."""
    return json.dumps(knowledge, default=_said, sort_keys=True, separators=(",", ":")).encode()


def _said(row: AttrsInstance) -> dict[str, Any]:
    """Return what a row says: a field at its default says nothing."""
    found = {}
    for name, default in _defaults(type(row)):
        value = getattr(row, name)
        if value is not default and value != default:
            found[name] = value
    return found


@cache
def _defaults(kind: type[AttrsInstance]) -> tuple[tuple[str, object], ...]:
    return tuple((each.name, each.default) for each in fields(kind) if each.name != _NOTE)


def _weights(knowledge: Knowledge, lines: LineWeights | None) -> Iterator[tuple[str, bytes]]:
    """Yield every file of weights that is read with, each with a name for it."""
    yield "signs", read_signs()
    yield "lines", read_shipped() if lines is None else lines.content
    for code in sorted({row.code for row in knowledge.languages}):
        content = read_weights(code)
        if content is not None:
            yield code, content
        antecedents = read_antecedents(code)
        if antecedents is not None:
            yield f"{code} antecedents", antecedents
