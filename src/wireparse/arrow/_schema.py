"""The columns of each table, with the types that Arrow has for them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import pyarrow as pa

from wireparse.outputs import tables

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["TABLES", "Table", "schema"]

Table: TypeAlias = Literal["articles", "captions", "quotes", "text"]
"""What the rows are of."""

TABLES: Final[tuple[Table, ...]] = ("articles", "captions", "quotes", "text")
"""What the rows can be of."""

_TYPES: Final = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    date: pa.date32(),
}


def schema(
    table: Table = "articles", *, first: Iterable[pa.Field] = (), signature: bool = False
) -> pa.Schema:
    """Return the columns of a table, each with its type.

    Example:
        >>> schema("quotes").field("confidence")
        pyarrow.Field<confidence: double>
        >>> schema("text", first=[pa.field("url", pa.string())]).names
        ['url', 'text', 'error']

    Args:
        table: `articles`, `captions`, `quotes`, or `text`, of which a row is what a text is
            cleaned to.
        first: Columns that stand before them.
        signature: Whether articles have the column `signature`.

    Raises:
        ValueError: There is no such table, or a column has a name that is taken.
    """
    if table not in TABLES:
        msg = f"unknown table {table!r}, expected one of {', '.join(TABLES)}"
        raise ValueError(msg)
    fields = [*first, *_fields(table, signature=signature), pa.field("error", pa.string())]
    names = [field.name for field in fields]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        msg = f"the table {table!r} has a column {twice[0]!r} of its own: rename that of the input"
        raise ValueError(msg)
    return pa.schema(fields)


def _fields(table: Table, *, signature: bool) -> list[pa.Field]:
    if table == "text":
        return [pa.field("text", pa.string())]
    fields = [pa.field(name, _TYPES[kind]) for name, kind in tables.columns(table).items()]
    fields.append(pa.field("metadata", pa.string()))
    if signature and table == "articles":
        fields.append(pa.field("signature", pa.list_(pa.uint32())))
    return fields
