r"""Articles as Arrow: record batches with a text column in, typed batches out.

Needs pyarrow: `pip install 'wireparse[arrow]'`. Whatever speaks Arrow can run it: Dask, Spark, Ray,
datasets of Hugging Face, DuckDB, Polars.

The columns of the tables `articles`, `captions` and `quotes` are those of
[`wireparse.outputs.tables`](outputs.md#tables), in their order and with Arrow's types: `string`,
`int64`, `double`, `bool` and `date32`. Any of them may be null. Before them stands what tells
which row of the input they are of, behind them `metadata`, a JSON object or null, and `error`.

No row is lost. In the table `articles` each row of the input is found at least once, in `text`
exactly once: what could not be read has null in every column but the first, and `error` says why.
That is where the text is null or no text at all (bytes, a number), not valid UTF-8, empty, or
longer than `limit`; and where a strict parser raised. `captions` and `quotes` have no row for a
text that has none of these, unless there is an error.

Example:
    >>> import pyarrow as pa
    >>> from wireparse.arrow import parse_batches
    >>> texts = ["OSLO (AP) - A pier was opened.\n\nKVAM (AFP) - Another was closed.", None]
    >>> batch = pa.record_batch({"url": ["a.example", "b.example"], "text": texts})
    >>> for found in parse_batches([batch], id="url"):
    ...     for row in found.select(["url", "article", "agency", "error"]).to_pylist():
    ...         print(row)
    {'url': 'a.example', 'article': 0, 'agency': 'AP', 'error': None}
    {'url': 'b.example', 'article': None, 'agency': None, 'error': 'the text is null'}
"""

from typing import Final

from wireparse.diagnostics import MissingExtraError

try:
    import pyarrow as pa  # noqa: F401  its absence is reported here, in one line
except ModuleNotFoundError as error:
    _PROBLEM: Final = "wireparse.arrow needs pyarrow: pip install 'wireparse[arrow]'"
    raise MissingExtraError(_PROBLEM) from error

from wireparse.arrow._batches import LIMIT, parse_batches, parse_table, parser_for
from wireparse.arrow._rows import Rows, to_table
from wireparse.arrow._schema import TABLES, Table, schema
from wireparse.arrow._signature import signature_of
from wireparse.arrow._texts import iter_texts

__all__ = [
    "LIMIT",
    "TABLES",
    "Rows",
    "Table",
    "iter_texts",
    "parse_batches",
    "parse_table",
    "parser_for",
    "schema",
    "signature_of",
    "to_table",
]
