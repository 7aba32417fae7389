"""Articles to record batches of bounded size."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from wireparse.arrow._schema import Table, schema
from wireparse.models import Dump
from wireparse.outputs import tables
from wireparse.outputs._encoder import without_surrogates
from wireparse.outputs.text import to_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wireparse.models import Article

__all__ = ["Rows", "to_table"]

_MOST_ROWS: Final = 4_096
_MOST_CHARS: Final = 8_000_000
"""Of a batch: characters of its texts, so that memory is bounded whatever is in a row."""


class Rows:
    """Rows of one table, from articles and errors, taken as record batches.

    Attributes:
        schema: The columns.
        table: What the rows are of.
    """

    def __init__(
        self, table: Table = "articles", first: Sequence[pa.Field] = (), *, signature: bool = False
    ) -> None:
        """Begin without rows.

        Args:
            table: What the rows are of.
            first: The columns before those of the table.
            signature: Whether articles have the column `signature`, which needs the extra
                `dedupe`.
        """
        self.schema = schema(table, first=first, signature=signature)
        self.table: Table = table
        self._rows: list[Mapping[str, object]] = []
        self._chars = 0
        self._signed = "signature" in self.schema.names

    def add(self, article: Article, first: Mapping[str, object], line_of: Any = None) -> None:  # noqa: ANN401  as in tables
        """Add the rows of an article.

        Args:
            article: The article.
            first: What stands in the columns before those of the table.
            line_of: From an offset to its line, if it is known.
        """
        extra: dict[str, object] = {**first, "metadata": _json(article.metadata)}
        if self._signed:
            from wireparse.arrow._signature import signature_of  # noqa: PLC0415  an extra

            extra["signature"] = signature_of(article.text)
        for row in tables.TABLES[self.table](article, line_of=line_of):
            self._put({**row, **extra})

    def add_text(self, text: str, first: Mapping[str, object]) -> None:
        """Add a row of the table `text`."""
        self._put({**first, "text": text})

    def add_error(self, error: str, first: Mapping[str, object]) -> None:
        """Add a row for what could not be read."""
        self._put({**first, "error": error})

    def add_all(
        self, articles: Dump | Iterable[Article], first: Mapping[str, object], empty: str
    ) -> None:
        """Add the rows of a text, whatever the table.

        Args:
            articles: Those of the text.
            first: What stands in the columns before those of the table.
            empty: The error where there is no article.
        """
        if self.table == "text":
            text = to_text(articles)
            if text or not empty:
                self.add_text(text, first)
            else:
                self.add_error(empty, first)
            return
        line_of = (lambda at: articles.locate(at)[0]) if isinstance(articles, Dump) else None
        is_empty = True
        for article in articles:
            is_empty = False
            self.add(article, first, line_of)
        if is_empty and empty and self.table == "articles":
            self.add_error(empty, first)

    def _put(self, row: Mapping[str, object]) -> None:
        text = row.get("text")
        self._chars += len(text) if isinstance(text, str) else 0
        self._rows.append(row)

    @property
    def is_full(self) -> bool:
        """Whether it is time to take a batch."""
        return len(self._rows) >= _MOST_ROWS or self._chars >= _MOST_CHARS

    def take(self) -> Iterator[pa.RecordBatch]:
        """Yield what there is, if there is something, and begin again."""
        if self._rows:
            rows, self._rows, self._chars = self._rows, [], 0
            yield _batch(rows, self.schema)


def _batch(rows: list[Mapping[str, object]], columns: pa.Schema) -> pa.RecordBatch:
    try:
        return pa.RecordBatch.from_pylist(rows, schema=columns)
    except UnicodeEncodeError:  # lone surrogates: U+FFFD stands for each, as in CSV
        cleaned = [
            {k: without_surrogates(v) if isinstance(v, str) else v for k, v in row.items()}
            for row in rows
        ]
        return pa.RecordBatch.from_pylist(cleaned, schema=columns)


def _json(metadata: Mapping[str, str]) -> str | None:
    return json.dumps(dict(metadata), ensure_ascii=False) if metadata else None


def to_table(
    articles: Dump | Iterable[Article],
    table: Table = "articles",
    *,
    signature: bool = False,
) -> pa.Table:
    """Return a table of articles, their captions or their quotations.

    Example:
        >>> import wireparse
        >>> dump = wireparse.read(wireparse.samples.path("dump"))
        >>> found = to_table(dump, "quotes")
        >>> found.num_rows, found.schema.field("published").type
        (22, DataType(date32[day]))

    Args:
        articles: A dump, or articles.
        table: `articles`, `captions`, `quotes`, or `text`, of which each article is a row.
        signature: Whether to add the column `signature`: a MinHash of the body, which needs the
            extra `dedupe`.

    Raises:
        ValueError: There is no such table.
        MissingExtraError: *signature* is asked for, and the extra is not installed.
    """
    rows = Rows(table, signature=signature)
    batches: list[pa.RecordBatch] = []
    line_of = (lambda at: articles.locate(at)[0]) if isinstance(articles, Dump) else None
    for article in articles:
        if table == "text":
            rows.add_text(article.text, {})
        else:
            rows.add(article, {}, line_of)
        if rows.is_full:
            batches += rows.take()
    return pa.Table.from_batches([*batches, *rows.take()], rows.schema)
