"""The texts of a column, each with why it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["column_of", "iter_texts"]


def column_of(batch: pa.RecordBatch, name: str) -> pa.Array:
    """Return a column.

    Raises:
        ValueError: There is no such column, or there are two.
    """
    places = batch.schema.get_all_field_indices(name)
    if len(places) != 1:
        problem = "no column" if not places else "more than one column"
        msg = f"the input has {problem} {name!r}: it has {', '.join(batch.schema.names)}"
        raise ValueError(msg)
    return batch.column(places[0])


def iter_texts(column: pa.Array, limit: int) -> Iterator[tuple[str, str]]:
    """Yield each text of a column; in its place where it is none, nothing and why.

    A text is decoded when it is its turn, and one that is too long never is.

    Args:
        column: Of whatever type.
        limit: The most bytes that a text may have.
    """
    column = _plain(column)
    if pa.types.is_null(column.type):
        yield from [("", "the text is null")] * len(column)
        return
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        for is_there in column.is_valid().to_pylist():
            problem = f"not a text, but {column.type}" if is_there else "null"
            yield "", f"the text is {problem}"
        return
    sizes = pc.call_function("binary_length", [column]).to_pylist()
    for number, size in enumerate(sizes):
        if size is None:
            yield "", "the text is null"
        elif size > limit:
            yield "", f"the text has {size} bytes, more than {limit}"
        else:
            yield _decoded(column[number])


def _plain(column: pa.Array) -> pa.Array:
    """Unpack what only stores texts in another way."""
    if isinstance(column, pa.DictionaryArray):
        column = column.dictionary_decode()
    if isinstance(column, pa.ExtensionArray):
        column = column.storage
    return column.cast(pa.large_string()) if pa.types.is_string_view(column.type) else column


def _decoded(value: pa.Scalar) -> tuple[str, str]:
    try:
        return value.as_py(), ""
    except UnicodeDecodeError as error:
        return "", f"the text is not valid UTF-8: {error.reason} at byte {error.start}"
