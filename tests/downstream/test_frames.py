"""Rows are taken by pandas and polars as they are, and CSV is read by both."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import pytest

import wireparse
from wireparse.outputs import tables
from wireparse.outputs.csv import to_csv

if TYPE_CHECKING:
    from wireparse import Dump


pd: Final = pytest.importorskip("pandas", reason="pandas is not installed: see group downstream")
pl: Final = pytest.importorskip("polars", reason="polars is not installed: see group downstream")


@pytest.fixture(scope="module")
def dump() -> Dump:
    """Parse the sample dump."""
    return wireparse.read(wireparse.samples.path("dump"))


@pytest.mark.parametrize("table", tables.TABLES)
def test_frames_hold_the_rows(table: str, dump: Dump) -> None:
    """A frame has the columns, and in them the values that went in."""
    want = list(tables.TABLES[table](dump))
    columns = tables.columns(table)
    frame = pl.DataFrame(tables.TABLES[table](dump), schema=columns)
    assert frame.to_dicts() == want
    other = pd.DataFrame(tables.TABLES[table](dump), columns=list(columns))
    assert list(other.columns) == list(columns)
    assert other["text"].tolist() == [row["text"] for row in want]
    assert len(other) == len(want)


@pytest.mark.parametrize("table", tables.TABLES)
def test_a_frame_without_rows_has_its_columns(table: str) -> None:
    """Where there is nothing, the columns and their types are the same."""
    columns = tables.columns(table)
    empty = pl.DataFrame(tables.TABLES[table](()), schema=columns)
    assert empty.schema.to_python() == columns
    assert list(pd.DataFrame(tables.TABLES[table](()), columns=list(columns))) == list(columns)


@pytest.mark.parametrize("table", tables.TABLES)
def test_both_read_the_csv(table: str, dump: Dump) -> None:
    """What is written as CSV is read back with its line ends, marks, numbers and truth values."""
    columns = tables.columns(table)
    written = "".join(to_csv(tables.TABLES[table](dump), columns))
    want = list(tables.TABLES[table](dump))
    assert pl.read_csv(io.StringIO(written), schema=pl.Schema(columns)).to_dicts() == [
        {name: None if value == "" else value for name, value in row.items()} for row in want
    ]
    frame = pd.read_csv(io.StringIO(written))
    for column in ("text", "line", "start"):
        assert frame[column].tolist() == [row[column] for row in want]
