"""Batches in, batches out: no row is lost, and each is found by what tells which it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest

import wireparse
from wireparse import Hooks, Parser
from wireparse.arrow import _rows
from wireparse.arrow._batches import parse_batches, parse_table, parser_for
from wireparse.outputs import tables

if TYPE_CHECKING:
    from wireparse import Article, Context

FERRY, DUMP = (wireparse.samples.path(name).read_text("utf-8") for name in ("ferry", "dump"))
PIER = "The Pier\n\nOSLO (AP) - A pier was opened."
ROWS = [FERRY, None, DUMP, "", " \n", "x" * 99, PIER]
ERRORS = [None, "the text is null", None, "the text is empty"]


def _batches(*sizes: int) -> list[pa.RecordBatch]:
    """Cut the rows into batches of some sizes, with an id and what belongs to the row."""
    table = pa.table({"url": [f"u{n}" for n in range(7)], "day": range(7), "text": ROWS})
    at, found = 0, []
    for size in sizes:
        found += table.slice(at, size).combine_chunks().to_batches() or [
            pa.RecordBatch.from_pylist([], schema=table.schema)
        ]
        at += size
    return found


def _rows_of(**how: Any) -> list[dict[str, Any]]:  # noqa: ANN401  whatever a row holds
    return pa.Table.from_batches(parse_batches(_batches(7), **how)).to_pylist()


@pytest.mark.parametrize("table", tables.TABLES)
def test_rows_are_those_of_each_text(table: Any) -> None:  # noqa: ANN401  a name
    """In order, each with the id of its row."""
    want = [
        {"url": f"u{number}", **row}
        for number, text in enumerate(ROWS)
        for row in tables.TABLES[table](wireparse.parse(text or ""))
    ]
    found = _rows_of(id="url", table=table)
    rows = [row for row in found if row["error"] is None]
    assert [{name: row[name] for name in want[0]} for row in rows] == want
    errors = {row["url"]: row["error"] for row in found if row["error"] is not None}
    empty = {"u3": "the text is empty", "u4": "the text contains only white space"}
    assert errors == {"u1": "the text is null", **(empty if table == "articles" else {})}


def test_no_row_is_lost() -> None:
    """Each is among the articles, by its number where nothing else was asked for."""
    assert {row["row"] for row in _rows_of()} == set(range(7))


@pytest.mark.parametrize("sizes", [(7,), (1,) * 7, (3, 0, 4), (0, 7)])
@pytest.mark.parametrize(
    "how", [{}, {"id": ["day", "url"]}, {"table": "text"}, {"table": "quotes"}]
)
def test_it_does_not_matter_how_batches_are_cut(sizes: tuple[int, ...], how: Any) -> None:  # noqa: ANN401
    """Nor whether it is a table, or an iterable of batches."""
    found = pa.Table.from_batches(parse_batches(iter(_batches(*sizes)), **how))
    assert found.to_pylist() == _rows_of(**how)
    assert parse_table(pa.Table.from_batches(_batches(7)), **how) == found


def test_the_text_keeps_the_row() -> None:
    """One row for one, its other columns as they were, the stories apart."""
    rows = _rows_of(table="text")
    assert [(row["url"], row["day"]) for row in rows] == [(f"u{n}", n) for n in range(7)]
    assert [row["error"] for row in rows[:4]] == ERRORS
    stories = rows[2]["text"].split("\n\n\n")
    assert stories == [article.text for article in wireparse.parse(DUMP)]
    assert rows[3]["text"] is None
    assert list(rows[0]) == ["url", "day", "text", "error"]


def test_a_long_row_is_an_error_and_no_more() -> None:
    """It is not even decoded."""
    batch = pa.record_batch({"text": ["x" * 100_000_000, PIER]})
    rows = pa.Table.from_batches(parse_batches([batch])).to_pylist()
    assert rows[0]["error"] == "the text has 100000000 bytes, more than 10000000"
    assert rows[1]["agency"] == "AP"


def test_bytes_are_no_text_and_no_reason_to_stop() -> None:
    """Each row says so."""
    batch = pa.record_batch({"text": [b"a", b"\xff", None]})
    found = pa.Table.from_batches(parse_batches([batch], table="text"))
    problem = "the text is not a text, but binary"
    assert found.column("error").to_pylist() == [problem, problem, "the text is null"]


def test_what_fails_in_one_row_is_told_in_it() -> None:
    """A hook of a strict parser, for one."""

    def fail(_: Article, __: Context) -> Article:
        msg = "no"
        raise KeyError(msg)

    parser = Parser(strict=True, hooks=Hooks(article=fail))
    batch = pa.record_batch({"text": [PIER, None]})
    rows = pa.Table.from_batches(parse_batches([batch], parser=parser)).to_pylist()
    assert rows[0]["error"].startswith("ParseError: hook-failed: ")
    assert rows[1]["error"] == "the text is null"


def test_what_a_hook_drops_is_no_error() -> None:
    """The text is empty then, and articles are those that are left."""
    parser = Parser(hooks=Hooks(article=lambda _, __: None))
    batch = pa.record_batch({"text": [PIER]})
    assert parse_table(batch, parser=parser).num_rows == 0
    rows = parse_table(batch, table="text", parser=parser).to_pylist()
    assert rows == [{"text": "", "error": None}]


def test_large_rows_are_handed_out_as_they_come(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that memory is bounded; the rows are the same."""
    want = _rows_of(id="url")
    monkeypatch.setattr(_rows, "_MOST_CHARS", 50)
    found = list(parse_batches(_batches(7), id="url"))
    assert len(found) > 2
    assert pa.Table.from_batches(found).to_pylist() == want


def test_a_table_without_rows_has_its_columns() -> None:
    """Engines ask with one what will come."""
    empty = pa.table({"text": pa.array([], pa.string()), "n": pa.array([], pa.int8())})
    assert (
        parse_table(empty, id="n", table="quotes").schema
        == parse_table(
            pa.record_batch({"text": [FERRY], "n": pa.array([1], pa.int8())}),
            id="n",
            table="quotes",
        ).schema
    )


@pytest.mark.parametrize(
    ("how", "says"),
    [
        ({"text": "body"}, "no column 'body': it has url, day, text"),
        ({"id": "uri"}, "no column 'uri'"),
        ({"table": "lines"}, "unknown table 'lines'"),
        ({"id": "text", "table": "text"}, "a column 'text' of its own"),
    ],
)
def test_mistakes_are_told(how: Any, says: str) -> None:  # noqa: ANN401  what nobody should give
    """Before anything is parsed."""
    with pytest.raises(ValueError, match=says):
        list(parse_batches(_batches(7), **how))


def test_quotations_are_left_out_where_nobody_sees_them() -> None:
    """Not where a hook is given them."""
    assert not parser_for("text", Parser()).quotes
    assert not parser_for("captions", Parser()).quotes
    assert parser_for("articles", Parser()).quotes
    with_hook = Parser(hooks=Hooks(quote=lambda quote, _: quote))
    assert parser_for("text", with_hook) is with_hook
