"""The formats that `parse` writes: a name, and what makes the writer for it.

A writer gives the bytes of one article at a time, so that output streams, and so that several
files can be read at a time and written in order. A new format is a module in
`wireparse.outputs`, a function here and a row in the table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wireparse.cli._json_view import JsonView
    from wireparse.models import Article

__all__ = ["FORMATS", "TABLES", "Format", "Shape"]

TABLES: Final = ("articles", "captions", "quotes")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Shape(NamedTuple):
    """What the caller wants to have written.

    Attributes:
        format: Name of the format.
        table: Name of the table, if it is to be one.
        text: Whether to add the clean text of each article.
        view: How JSON is laid out for people; None for a line an article, which programs read.
    """

    format: str = "json"
    table: str | None = None
    text: bool = False
    view: JsonView | None = None


class Format(NamedTuple):
    """How articles are written, one after the other.

    Attributes:
        write: Gives the bytes of an article, from it and what tells the line of an offset;
            none where the format has nothing of it.
        head: What comes first, also where there is no article.
        between: What stands between two articles.
        has_lines: Whether lines are asked for.
    """

    write: Callable[[Article, Callable[[int], int]], bytes]
    head: bytes = b""
    between: bytes = b""
    has_lines: bool = False


def _json(shape: Shape) -> Format:
    from wireparse.outputs.json import to_json  # noqa: PLC0415  each format loads its own

    line = shape.view.show if shape.view else _line
    if shape.table is None:
        return Format(write=lambda article, _: line(to_json(article, text=shape.text)))
    from wireparse.outputs import tables  # noqa: PLC0415  see above

    table = tables.TABLES[shape.table]
    return Format(
        write=lambda article, line_of: b"".join(
            [line(to_json(row)) for row in table(article, line_of=line_of)]
        ),
        has_lines=True,
    )


def _line(data: bytes) -> bytes:
    return data + b"\n"


def _text(_: Shape) -> Format:
    from wireparse.outputs.text import SEPARATOR, to_text  # noqa: PLC0415  see above

    return _between(to_text, SEPARATOR)


def _markdown(_: Shape) -> Format:
    from wireparse.outputs.markdown import SEPARATOR, to_markdown  # noqa: PLC0415  see above

    return _between(to_markdown, SEPARATOR)


def _between(write: Callable[[Article], str], separator: str) -> Format:
    """Make the format of texts that end in one line end and have something between them."""

    def line_ended(article: Article, _: Callable[[int], int]) -> bytes:
        text = write(article)
        return _encoded(text + "\n") if text else b""

    return Format(write=line_ended, between=separator.removeprefix("\n").encode())


def _csv(shape: Shape) -> Format:
    from wireparse.outputs import tables  # noqa: PLC0415  see above
    from wireparse.outputs.csv import to_csv  # noqa: PLC0415  see above

    name = shape.table or "articles"
    table, columns = tables.TABLES[name], tables.columns(name)
    return Format(
        write=lambda article, line_of: _encoded(
            "".join(to_csv(table(article, line_of=line_of), columns, head=False))
        ),
        head="".join(to_csv((), columns)).encode(),
        has_lines=True,
    )


FORMATS: Final[Mapping[str, Callable[[Shape], Format]]] = {
    "json": _json,
    "text": _text,
    "markdown": _markdown,
    "csv": _csv,
}


def _encoded(text: str) -> bytes:
    """Encode as UTF-8, which has no lone surrogates: U+FFFD stands for each."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text).encode()
