"""`parse_many`: many texts, on all processors, in order."""

from __future__ import annotations

from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, overload

from attrs import evolve

from wireparse._many.pool import all_cores, in_order
from wireparse._parser import Parser
from wireparse.models import Dump

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Unpack

    import pyarrow as pa

    from wireparse._parser import ParserSettings

__all__ = ["Made", "parse_many"]

Made: TypeAlias = Literal["dump", "json", "arrow"]
"""What is made of each text."""

_MOST_CHARS: Final = 100_000
"""Characters that are sent to a worker at a time; some tenths of a second of work."""
_MOST_TEXTS: Final = 500
"""Texts, likewise."""


@overload
def parse_many(
    texts: Iterable[str],
    /,
    *,
    jobs: int | None = None,
    make: Literal["dump"] = "dump",
    **settings: Unpack[ParserSettings],
) -> Iterator[Dump]: ...


@overload
def parse_many(
    texts: Iterable[str],
    /,
    *,
    jobs: int | None = None,
    make: Literal["json"],
    **settings: Unpack[ParserSettings],
) -> Iterator[bytes]: ...


@overload
def parse_many(
    texts: Iterable[str],
    /,
    *,
    jobs: int | None = None,
    make: Literal["arrow"],
    **settings: Unpack[ParserSettings],
) -> Iterator[pa.Table]: ...


def parse_many(
    texts: Iterable[str],
    /,
    *,
    jobs: int | None = None,
    make: Made = "dump",
    **settings: Unpack[ParserSettings],
) -> Iterator[Dump | bytes | pa.Table]:
    r"""Parse many texts, on all processors; yield something for each, in their order.

    Texts are taken as workers come free, so an endless iterable will do, and memory is bounded.
    Where all texts are few and short, no process is started. For files there is the command
    `wireparse corpus`, for batches of Arrow `wireparse.arrow.parse_batches`.

    Processes are started as `multiprocessing` does: where that is not by forking (Windows, macOS,
    Python 3.14), a script calls this below `if __name__ == "__main__":`.

    Example:
        >>> texts = ["OSLO (AP) - A pier was opened.", "KVAM (AFP) - A pier was closed."]
        >>> [dump.articles[0].agency for dump in parse_many(texts)]
        ['AP', 'AFP']
        >>> [line[:21] for line in parse_many(texts, make="json", quotes=False)]
        [b'{"start":0,"end":30,"', b'{"start":0,"end":31,"']

    Args:
        texts: The texts, each a whole dump.
        jobs: How many processes; None for one per processor.
        make: What to make of each text: a `Dump`; or, which cost less to send between processes,
            `"json"`, the JSON Lines of its articles, or `"arrow"`, their table, which needs the
            extra `arrow`.
        **settings: Those of `Parser`: knowledge, hooks, lines, quotes, indirect, strict.

    Yields:
        A `Dump`, UTF-8 bytes or a table for each text.

    Raises:
        TypeError: What is given is one text, or there is something else among the texts.
        ValueError: There is nothing of the name *make*, or *jobs* is below 1.
        ParseError: There is an error-level diagnostic, and *strict* is set.
        MissingExtraError: Tables are asked for, and the extra is not installed.
        WireparseError: A worker was killed, most often for want of memory.
    """
    if isinstance(texts, str):
        msg = "parse_many() expects texts, got a str: use parse(text)"
        raise TypeError(msg)
    if make not in _MAKERS:
        msg = f"unknown make {make!r}, expected one of {', '.join(_MAKERS)}"
        raise ValueError(msg)
    if jobs is not None and jobs < 1:
        msg = f"jobs must be at least 1, not {jobs}"
        raise ValueError(msg)
    work = partial(_parse_chunk, Parser(**settings), make)
    return _made(_iter_chunks(texts), work, jobs or all_cores())


def _made(
    chunks: Iterator[list[str]], work: Callable[[list[str]], list[Any]], jobs: int
) -> Iterator[Any]:
    first = list(islice(chunks, 2))
    if len(first) < 2:  # noqa: PLR2004  a second one is worth a process
        jobs = 1
    for chunk, answers in in_order(chain(first, chunks), work, jobs=jobs):
        for text, answer in zip(chunk, answers, strict=True):
            # A text that was sent need not come back.
            yield evolve(answer, text=text) if isinstance(answer, Dump) else answer


def _iter_chunks(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield texts, some at a time."""
    chunk: list[str] = []
    size = 0
    for text in texts:
        if not isinstance(text, str):
            msg = f"parse_many() expects texts, got a {type(text).__name__} among them"
            raise TypeError(msg)
        chunk.append(text)
        size += len(text)
        if size >= _MOST_CHARS or len(chunk) >= _MOST_TEXTS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _dump_without_text(parser: Parser, text: str) -> Dump:
    return evolve(parser.parse(text), text="")


def _json_lines(parser: Parser, text: str) -> bytes:
    from wireparse.outputs.json import to_json_lines  # noqa: PLC0415  loads cattrs

    return b"".join(to_json_lines(parser.parse(text)))


def _table(parser: Parser, text: str) -> pa.Table:
    from wireparse.arrow import to_table  # noqa: PLC0415  an extra

    return to_table(parser.parse(text))


_MAKERS: Final[dict[Made, Callable[[Parser, str], Any]]] = {
    "dump": _dump_without_text,
    "json": _json_lines,
    "arrow": _table,
}


def _parse_chunk(parser: Parser, make: Made, chunk: list[str]) -> list[Any]:
    return [_MAKERS[make](parser, text) for text in chunk]
