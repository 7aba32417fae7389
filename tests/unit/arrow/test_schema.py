"""The columns of each table, and names that are taken."""

from __future__ import annotations

import pyarrow as pa
import pytest

from wireparse.arrow import TABLES
from wireparse.arrow._schema import schema
from wireparse.outputs import tables


@pytest.mark.parametrize("table", tables.TABLES)
def test_columns_are_those_of_the_tables(table: str) -> None:
    """In their order, with what an Arrow row has besides behind them."""
    names = schema(table).names  # type: ignore[arg-type]
    assert names == [*tables.columns(table), "metadata", "error"]


def test_types_are_those_of_arrow() -> None:
    """Days are days, and numbers numbers."""
    quotes = schema("quotes")
    wanted = {"published": pa.date32(), "confidence": pa.float64(), "is_closed": pa.bool_()}
    assert {name: quotes.field(name).type for name in wanted} == wanted
    assert schema("articles", signature=True).field("signature").type == pa.list_(pa.uint32())
    assert "signature" not in schema("captions", signature=True).names


def test_the_text_alone_has_two_columns() -> None:
    """Behind those that stand first."""
    first = [pa.field("day", pa.date32())]
    assert schema("text", first=first).names == ["day", "text", "error"]


@pytest.mark.parametrize("table", TABLES)
def test_a_name_that_is_taken_is_refused(table: str) -> None:
    """The caller is told which column to rename."""
    with pytest.raises(ValueError, match="a column 'error' of its own: rename"):
        schema(table, first=[pa.field("error", pa.string())])  # type: ignore[arg-type]


def test_another_table_is_refused() -> None:
    """With the names of those that there are."""
    with pytest.raises(ValueError, match="expected one of articles, captions, quotes, text"):
        schema("lines")  # type: ignore[arg-type]
