"""What a worker does: a chunk in, finished output and counts out.

Every text goes through the parser as a stream, so that memory is bounded by the longest article,
and output that is much goes through a file.
"""

from __future__ import annotations

import json
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from wireparse._source import Input, InputNotes, ReadOptions
from wireparse.arrow import iter_texts, parser_for
from wireparse.corpus._places import open_bytes
from wireparse.corpus._report import Counts
from wireparse.corpus._results import CorpusDocument, Result, Spool, result_for
from wireparse.diagnostics import MissingExtraError
from wireparse.outputs._line_count import LineCount
from wireparse.outputs.text import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._source import Source
    from wireparse.corpus._chunks import Chunk
    from wireparse.corpus._options import Options

__all__ = ["Done", "ShardWork"]


@frozen(kw_only=True)
class Done:
    """What a worker hands back.

    Attributes:
        output: What it made, or the name of the file in which it is.
        counts: What was in it.
    """

    output: bytes | str = field(repr=False)
    counts: Counts


@frozen
class ShardWork:
    """What is done with every chunk.

    Attributes:
        options: How the run reads and what it writes.
        folder: Where output goes that is much.
    """

    options: Options
    folder: str

    def __call__(self, chunk: Chunk) -> Done:
        """Parse a chunk."""
        counts, spool = Counts(), Spool(self.folder)
        result = result_for(self.options, chunk, spool)
        for document in _documents(chunk, self.options):
            _read(document, self.options, result, counts)
        result.end()
        return Done(output=spool.taken(), counts=counts)


def _read(document: CorpusDocument, options: Options, result: Result, counts: Counts) -> None:
    """Parse a text; what is wrong with it takes no other along."""
    counts.texts += 1
    start = time.perf_counter()
    problem = document.problem
    if not problem:
        try:
            problem = _parse(document, options, result, counts)
        except MissingExtraError:
            raise  # it would be the same with all others
        except Exception as error:  # noqa: BLE001  see above
            problem = _words(error)
    if problem:
        counts.note_error(document.place, problem)
        result.error(document, problem)
    counts.note_time(time.perf_counter() - start, document.place)


def _words(error: Exception) -> str:
    said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{type(error).__name__}: {said}"


def _parse(document: CorpusDocument, options: Options, result: Result, counts: Counts) -> str:
    """Parse a text; return why there is nothing in it, if that is so."""
    table = options.table
    parser = parser_for(table or "articles", options.parser)
    lines, notes = LineCount(), InputNotes()
    on_text = lines.add if table in ("articles", "captions", "quotes") else None
    is_file = document.text is None
    texts: list[str] = []
    before = counts.articles
    with ExitStack() as stack:
        source: Source = [document.text or ""]
        if is_file:
            source = stack.enter_context(open_bytes(document.name))
        given = Input(source, ReadOptions(options.max_expansion, on_text), notes)
        encoding = options.encoding if is_file else None
        for article in parser.iter_articles(given, encoding=encoding):
            counts.count(article)
            if table != "text":
                result.article(document, article, lines.line_of)
                lines.forget(article.end)
            elif is_file:
                result.text(document, article.text, article.index)
            elif article.text:
                texts.append(article.text)
    counts.chars += notes.length
    if not notes.last:
        return "the text contains only white space" if notes.length else "the text is empty"
    if table == "text" and not is_file:
        result.text(document, SEPARATOR.join(texts), None)
    return notes.broken if counts.articles == before else ""


def _documents(chunk: Chunk, options: Options) -> Iterator[CorpusDocument]:
    """Yield the texts of a chunk."""
    if chunk.kind is None:
        yield CorpusDocument(name=chunk.name, row=chunk.first, problem=chunk.rows)
    elif chunk.kind == "text":
        for name in chunk.rows:
            yield CorpusDocument(name=name)
    elif chunk.kind == "parquet":
        yield from _of_batch(chunk, options)
    else:
        read = _of_line if chunk.kind == "jsonl" else _of_record
        for number, row in enumerate(chunk.rows, chunk.first):
            document = read(chunk.name, number, row, options)
            if document is not None:
                yield document


def _of_line(name: str, number: int, line: bytes | int, options: Options) -> CorpusDocument | None:
    """Read a line of JSON; None for one that is blank."""
    if isinstance(line, int):
        problem = f"the line has {line} bytes, more than {2 * options.limit}"
        return CorpusDocument(name=name, row=number, problem=problem)
    if not line.strip():
        return None
    try:
        own = json.loads(line, parse_constant=_no_number)
    except UnicodeDecodeError as error:
        return CorpusDocument(
            name=name, row=number, problem=f"the line is not valid UTF-8: {error}"
        )
    except (ValueError, RecursionError) as error:
        return CorpusDocument(name=name, row=number, problem=f"the line is not JSON: {error}")
    if not isinstance(own, dict):
        return CorpusDocument(name=name, row=number, problem="the line is not a JSON object")
    text = own.get(options.text_key)
    return CorpusDocument(
        name=name,
        row=number,
        id=_id(own.get(options.id_key)) if options.id_key else None,
        text=text if isinstance(text, str) else None,
        problem=_problem(text, options),
        own=own,
    )


def _problem(text: object, options: Options) -> str:
    """Say why a value is no text, if it is none."""
    if text is None:
        return f"there is no {options.text_key!r}, or it is null"
    if not isinstance(text, str):
        return f"{options.text_key!r} is not a text, but a {type(text).__name__}"
    size = len(text.encode("utf-8", "surrogatepass"))
    return f"the text has {size} bytes, more than {options.limit}" if size > options.limit else ""


def _id(value: object) -> str | None:
    return None if value is None else str(value)


def _of_record(
    name: str, number: int, row: tuple[str, str, bytes | int], options: Options
) -> CorpusDocument:
    """Read a record of WARC."""
    where, when, data = row
    known = {key: value for key, value in (("uri", where), ("date", when)) if value}
    text: str | None = None
    problem = ""
    if isinstance(data, int):
        problem = f"the text has {data} bytes, more than {options.limit}"
    else:
        try:
            text = data.decode()
        except UnicodeDecodeError as error:
            problem = f"the text is not valid UTF-8: {error}"
    return CorpusDocument(
        name=name, row=number, id=where or None, text=text, problem=problem, metadata=known
    )


def _of_batch(chunk: Chunk, options: Options) -> Iterator[CorpusDocument]:
    """Read the rows of a record batch."""
    batch: Any = chunk.rows
    ids = batch.column(options.id_key) if options.id_key else None
    is_kept = options.table == "text" and options.format == "json"
    texts = iter_texts(batch.column(options.text_key), options.limit)
    for number, (text, problem) in enumerate(texts):
        yield CorpusDocument(
            name=chunk.name,
            row=chunk.first + number,
            id=None if ids is None else _id(ids[number].as_py()),
            text=text,
            problem=problem,
            own=_own(batch, number, options.text_key) if is_kept else None,
        )


def _own(batch: Any, number: int, text: str) -> dict[str, Any]:  # noqa: ANN401  pyarrow has no types
    """Return a row as JSON can have it; the text is put there when it is clean."""
    names = batch.schema.names
    return {
        name: None if name == text else _plain(batch.column(place)[number].as_py())
        for place, name in enumerate(names)
    }


def _plain(value: Any) -> Any:  # noqa: ANN401  whatever a column holds
    try:
        json.dumps(value, allow_nan=False)
    except TypeError:  # days, bytes, decimal numbers
        return str(value)
    except ValueError:
        return json.loads(json.dumps(value), parse_constant=_no_number)
    return value


def _no_number(_: str) -> None:
    """Read `NaN` and the infinite, which are no JSON, as null."""
