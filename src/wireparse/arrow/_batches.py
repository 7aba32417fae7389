"""Record batches with a text column in, record batches of rows out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
from attrs import evolve

from wireparse._parser import Parser
from wireparse.arrow._rows import Rows
from wireparse.arrow._schema import TABLES, Table, schema
from wireparse.arrow._texts import column_of, iter_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["LIMIT", "add_text", "parse_batches", "parse_table", "parser_for"]

LIMIT: Final = 10_000_000
"""Bytes of a text that are parsed, where nothing else is said."""
_ROW: Final = pa.field("row", pa.int64())


def parse_batches(
    batches: pa.Table | Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    id: str | Sequence[str] | None = None,  # noqa: A002  what it is called in such tables
    table: Table = "articles",
    parser: Parser | None = None,
    limit: int = LIMIT,
    signature: bool = False,
) -> Iterator[pa.RecordBatch]:
    """Parse the texts of record batches; yield record batches of what is in them.

    One row in may be many out; none is lost, as the module says. Batches are
    taken as they are needed, and those that are yielded are of bounded size, at least one for
    each that has rows.

    Args:
        batches: Record batches, such as those of a reader; or a table.
        text: The column of the texts, each a whole dump: `string`, `large_string`,
            `string_view`, or a dictionary of these.
        id: The column, or columns, that tell which row it was, and stand first in what is yielded.
            Without, that is `row`: the number of the row in *batches*, from 0; in the table `text`
            it is all columns but that of the texts.
        table: `articles`, `captions`, `quotes`; or `text`: one row for each, cleaned, stories
            separated by two blank lines.
        parser: What to parse with; by default `Parser()`.
        limit: The most bytes that a text may have; a longer one is an error.
        signature: Whether articles have the column `signature`: a MinHash of the body, which
            needs the extra `dedupe`.

    Yields:
        Record batches of one schema, that of `schema(table, first=...)`.

    Raises:
        ValueError: There is no such table or column, or a column's name is taken.
        MissingExtraError: *signature* is asked for, and the extra is not installed.
    """
    reader = parser_for(table, Parser() if parser is None else parser)
    seen = 0
    for batch in _iter_batches(batches):
        names = _ids(batch, id, table, text)
        rows = Rows(table, [_ROW], signature=signature)
        first = seen if names is None else 0
        for number, (given, problem) in enumerate(iter_texts(column_of(batch, text), limit), first):
            add_text(rows, reader, given, problem, {"row": number})
            if rows.is_full:
                yield from _with_ids(rows, batch, names)
        yield from _with_ids(rows, batch, names)
        seen += len(batch)


def parse_table(
    data: pa.Table | pa.RecordBatch,
    *,
    text: str = "text",
    id: str | Sequence[str] | None = None,  # noqa: A002  as above
    table: Table = "articles",
    parser: Parser | None = None,
    limit: int = LIMIT,
    signature: bool = False,
) -> pa.Table:
    r"""Parse the texts of one table, as `parse_batches` does; return one table.

    The result has its columns also where there is no row.

    Example:
        >>> import pyarrow as pa
        >>> data = pa.table({"day": [1], "text": ["The Pier\n\nOSLO (AP) - A pier was opened."]})
        >>> parse_table(data, table="text").to_pylist()
        [{'day': 1, 'text': 'OSLO (AP) - A pier was opened.', 'error': None}]

    Args:
        data: A table or a record batch.
        text: As in `parse_batches`.
        id: Likewise.
        table: Likewise.
        parser: Likewise.
        limit: Likewise.
        signature: Likewise.

    Raises:
        ValueError: There is no such table or column, or a column's name is taken.
        MissingExtraError: *signature* is asked for, and the extra is not installed.
    """
    names = _ids(data, id, table, text)
    first = [_ROW] if names is None else [data.schema.field(name) for name in names]
    found = parse_batches(
        data if isinstance(data, pa.Table) else [data],
        text=text,
        id=id,
        table=table,
        parser=parser,
        limit=limit,
        signature=signature,
    )
    return pa.Table.from_batches(found, schema(table, first=first, signature=signature))


def parser_for(table: Table, parser: Parser) -> Parser:
    """Leave quotations out where nobody sees them: no table has them, and no hook is given them."""
    is_seen = table in ("articles", "quotes") or parser.hooks.quote or parser.hooks.article
    return parser if is_seen else evolve(parser, quotes=False, indirect=False)


def add_text(rows: Rows, parser: Parser, text: str, problem: str, first: dict[str, object]) -> None:
    """Add the rows of one text, or the error that it is."""
    if problem:
        rows.add_error(problem, first)
        return
    try:
        dump = parser.parse(text)
        empty = dump.diagnostics[0].message if dump.diagnostics and not dump.articles else ""
        rows.add_all(dump, first, empty)
    except Exception as error:  # noqa: BLE001  one text must not take the others along
        rows.add_error(f"{type(error).__name__}: {error}", first)


def _iter_batches(batches: Any) -> Iterator[pa.RecordBatch]:  # noqa: ANN401  pyarrow has no types
    yield from batches.to_batches() if isinstance(batches, pa.Table) else batches


def _ids(
    batch: pa.RecordBatch | pa.Table, given: str | Sequence[str] | None, table: Table, text: str
) -> list[str] | None:
    """Return the names of the columns that stand first; None for the number of the row."""
    if table not in TABLES:
        schema(table)  # raises
    if given is not None:
        names = [given] if isinstance(given, str) else list(given)
        for name in names:
            column_of(batch, name)
        return names
    return [name for name in batch.schema.names if name != text] if table == "text" else None


def _with_ids(
    rows: Rows, batch: pa.RecordBatch, names: list[str] | None
) -> Iterator[pa.RecordBatch]:
    """Take the rows, with the columns that tell which they are of in place of their number."""
    for found in rows.take():
        if names is None:
            yield found
            continue
        places = found.column(0)
        firsts = [column_of(batch, name).take(places) for name in names]
        fields = [batch.schema.field(name) for name in names]
        columns = schema(rows.table, first=fields, signature="signature" in found.schema.names)
        yield pa.RecordBatch.from_arrays([*firsts, *found.columns[1:]], schema=columns)
