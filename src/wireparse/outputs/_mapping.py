"""How the model maps to a standard: which fields of ours fill which key of theirs.

What writes a format goes through these tables, and the documentation prints them, so that
the one cannot differ from the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from wireparse.models import Node

__all__ = ["Key", "fill", "mapped", "words_of"]

_T = TypeVar("_T")


class Key(NamedTuple, Generic[_T]):
    """One key of a standard.

    Attributes:
        name: The key.
        get: What it is filled with; where that is empty, the key is left out.
        of: The fields of the model that are in it, each with where it stands there.
    """

    name: str
    get: Callable[[_T], object]
    of: Mapping[str, str]


def fill(keys: Iterable[Key[_T]], item: _T) -> dict[str, object]:
    """Fill the keys that an article, or a part of one, has something for."""
    tree: dict[str, object] = {}
    for key in keys:
        value = key.get(item)
        if value:
            tree[key.name] = value
    return tree


def words_of(node: Node | None) -> str | None:
    """Return a node's text for reading: white space collapsed."""
    return None if node is None else " ".join(node.text.split())


def mapped(*tables: Iterable[Key[Any]]) -> list[tuple[str, str]]:
    """Return the pairs of a field of ours and its place there, in the order of the tables."""
    return [pair for table in tables for key in table for pair in key.of.items()]
