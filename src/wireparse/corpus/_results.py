"""What is made of the articles of a chunk, in the form in which it goes to the shard."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any, Final, Protocol

import pyarrow as pa
from attrs import define, evolve, field, frozen

from wireparse.arrow import Rows
from wireparse.diagnostics import Diagnostic
from wireparse.models import Article
from wireparse.outputs._encoder import without_surrogates
from wireparse.outputs.json import to_json

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import BinaryIO

    from wireparse.corpus._chunks import Chunk
    from wireparse.corpus._options import Options

__all__ = ["CorpusDocument", "Result", "Spool", "result_for"]

_MOST_HELD: Final = 1_000_000
"""Bytes of output that are handed over in memory, where some wait for one before them; more goes
through a file."""
_FIRST: Final = (pa.field("row", pa.int64()), pa.field("id", pa.string()))


@frozen(kw_only=True)
class CorpusDocument:
    """A text of the input.

    Attributes:
        name: Its file.
        row: Its row in the file; None for a file of text.
        id: What tells which row it is, if the row says so.
        text: The text; None for the file as it stands.
        problem: Why there is no text.
        metadata: What else is known of it.
        own: The row itself, if it is kept.
    """

    name: str
    row: int | None = None
    id: str | None = None
    text: str | None = field(default=None, repr=False)
    problem: str = ""
    metadata: Mapping[str, str] = field(factory=dict)
    own: Mapping[str, Any] | None = field(default=None, repr=False)

    @property
    def place(self) -> str:
        """Where it is, for people."""
        return self.name if self.row is None else f"{self.name}:{self.row}"


class Result(Protocol):
    """What takes the articles of a chunk, or its texts where it is these that are asked for."""

    def article(
        self, document: CorpusDocument, article: Article, line_of: Callable[[int], int], /
    ) -> None:
        """Take an article."""

    def text(self, document: CorpusDocument, text: str, number: int | None, /) -> None:
        """Take a text that was cleaned; of a file of text, the one of an article."""

    def error(self, document: CorpusDocument, problem: str, /) -> None:
        """Take why a text, or the rest of it, could not be read."""

    def end(self) -> None:
        """Pass on what is left."""


class Spool(io.RawIOBase):
    """Output that is in memory as long as it is not much."""

    def __init__(self, folder: str) -> None:
        """Begin without output.

        Args:
            folder: Where a file is made if it is much.
        """
        self._folder = folder
        self._held = io.BytesIO()
        self._file: BinaryIO | None = None

    def writable(self) -> bool:
        """Say that it can be written to."""
        return True

    def write(self, data: Any, /) -> int:  # noqa: ANN401  bytes, or what Arrow has for them
        """Take some more."""
        if self._file is None and self._held.tell() + len(data) > _MOST_HELD:
            path = os.path.join(self._folder, os.urandom(8).hex())  # noqa: PTH118  a string
            self._file = open(path, "xb")  # noqa: PTH123, SIM115  closed below
            self._file.write(self._held.getvalue())
            self._held.close()
        return (self._held if self._file is None else self._file).write(data)

    def taken(self) -> bytes | str:
        """Return what there is, or the name of its file."""
        if self._file is None:
            return self._held.getvalue()
        self._file.close()
        return self._file.name


class _Taker:
    """What takes nothing: of articles and texts each form has one alone."""

    def article(self, _: CorpusDocument, __: Article, ___: Callable[[int], int], /) -> None:
        raise NotImplementedError

    def text(self, _: CorpusDocument, __: str, ___: int | None, /) -> None:
        raise NotImplementedError

    def end(self) -> None:
        pass


@define
class _JsonArticles(_Taker):
    """Whole articles, a line each; one without a line for what could not be read."""

    spool: Spool

    def article(self, document: CorpusDocument, article: Article, _: Callable[[int], int]) -> None:
        known = {**_known(document), **article.metadata}
        self.spool.write(to_json(evolve(article, metadata=known)) + b"\n")

    def error(self, document: CorpusDocument, problem: str) -> None:
        diagnostic = Diagnostic(code="input-unreadable", start=0, end=0, message=problem)
        article = Article(
            start=0, end=0, index=0, id="", diagnostics=(diagnostic,), metadata=_known(document)
        )
        self.spool.write(to_json(article) + b"\n")


def _known(document: CorpusDocument) -> dict[str, str]:
    known = {"file": document.name, **document.metadata}
    if document.row is not None:
        known["row"] = str(document.row)
    if document.id is not None:
        known["id"] = document.id
    return known


@define
class _TableRows:
    """Rows of a table, as batches of Arrow or as lines of JSON."""

    spool: Spool
    rows: Rows
    is_json: bool
    writer: Any = None

    def article(
        self, document: CorpusDocument, article: Article, line_of: Callable[[int], int]
    ) -> None:
        known = {**document.metadata, **article.metadata}
        self.rows.add(evolve(article, metadata=known), self._first(document), line_of)
        self._pass_on()

    def text(self, document: CorpusDocument, text: str, number: int | None) -> None:
        first = self._first(document)
        self.rows.add_text(text, first if number is None else {**first, "row": number})
        self._pass_on()

    def error(self, document: CorpusDocument, problem: str) -> None:
        self.rows.add_error(problem, self._first(document))
        self._pass_on()

    def end(self) -> None:
        self._write()
        if self.writer is not None:
            self.writer.close()

    def _first(self, document: CorpusDocument) -> dict[str, object]:
        return {"file": document.name, "row": document.row or 0, "id": document.id}

    def _pass_on(self) -> None:
        if self.rows.is_full:
            self._write()

    def _write(self) -> None:
        for batch in self.rows.take():
            if self.is_json:
                self.spool.write(b"".join([to_json(row) + b"\n" for row in batch.to_pylist()]))
                continue
            if self.writer is None:
                self.writer = pa.ipc.new_stream(pa.PythonFile(self.spool, "w"), batch.schema)
            self.writer.write_batch(batch)


@define
class _OwnRows(_Taker):
    """The rows of the input as lines of JSON, the text cleaned and the rest as it was."""

    spool: Spool
    text_key: str

    def text(self, document: CorpusDocument, text: str, _: int | None) -> None:
        row = {} if document.own is None else document.own
        self._write({**row, self.text_key: text})

    def error(self, document: CorpusDocument, problem: str) -> None:
        if document.own is None:
            row = {"file": document.name, "row": document.row, self.text_key: None}
        else:
            row = {**document.own, self.text_key: None}
        self._write({**row, "error": problem})

    def _write(self, row: Mapping[str, Any]) -> None:
        self.spool.write(to_json(row) + b"\n")


@define
class _OwnBatch(_Taker):
    """The rows of a record batch, the text cleaned, `error` behind them and the rest as it was."""

    spool: Spool
    batch: Any
    text_key: str
    texts: list[str | None] = field(factory=list)
    errors: list[str | None] = field(factory=list)

    def text(self, _: CorpusDocument, text: str, __: int | None) -> None:
        self.texts.append(without_surrogates(text))
        self.errors.append(None)

    def error(self, _: CorpusDocument, problem: str) -> None:
        self.texts.append(None)
        self.errors.append(problem)

    def end(self) -> None:
        names, columns = self.batch.schema.names, self.batch.columns
        columns[names.index(self.text_key)] = pa.array(self.texts, pa.string())
        columns.append(pa.array(self.errors, pa.string()))
        batch = pa.RecordBatch.from_arrays(columns, names=[*names, "error"])
        with pa.ipc.new_stream(pa.PythonFile(self.spool, "w"), batch.schema) as writer:
            writer.write_batch(batch)


def result_for(options: Options, chunk: Chunk, spool: Spool) -> Result:
    """Return what takes the articles of a chunk."""
    if options.table is None:
        return _JsonArticles(spool)
    if options.table == "text" and chunk.kind in ("jsonl", "parquet", None):
        if options.format == "json":
            return _OwnRows(spool, options.text_key)
        if chunk.kind == "parquet":
            return _OwnBatch(spool, chunk.rows, options.text_key)
    first = (pa.field("file", pa.string()), *_FIRST) if options.table == "text" else _FIRST
    rows = Rows(options.table, first, signature=options.signature)
    return _TableRows(spool, rows, is_json=options.format == "json")
