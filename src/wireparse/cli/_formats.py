"""The formats that `parse` writes: a name, and what makes the writer for it.

A writer gives the bytes of one article at a time, so that output streams, and so that several
files can be read at a time and written in order. A new format is a module in
`wireparse.outputs`, a function here and a row in the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wireparse.cli._json_view import JsonView
    from wireparse.models import Article

__all__ = ["BINARY", "FORMATS", "OF_ONE_FILE", "TABLES", "Format", "Shape"]

TABLES: Final = ("articles", "captions", "quotes")


class Shape(NamedTuple):
    """What the caller wants to have written.

    Attributes:
        format: Name of the format.
        table: Name of the table, if it is to be one.
        text: Whether to add the clean text of each article.
        view: How JSON is laid out for people; None for a line an article, which programs read.
        fields: Keys of articles that JSON is to have, in the order of articles; None for all.
    """

    format: str = "json"
    table: str | None = None
    text: bool = False
    view: JsonView | None = None
    fields: frozenset[str] | None = None


class Format(NamedTuple):
    """How articles are written, one after the other.

    Attributes:
        write: Gives the bytes of an article, from it and what tells the line of an offset;
            none where the format has nothing of it.
        head: What comes first, also where there is no article.
        between: What stands between two articles.
        has_lines: Whether lines are asked for.
        foot: Gives what comes last, also where there is no article.
        is_whole: Whether what is written is one thing, that one process has to make.
    """

    write: Callable[[Article, Callable[[int], int]], bytes]
    head: bytes = b""
    between: bytes = b""
    has_lines: bool = False
    foot: Callable[[], bytes] = bytes
    is_whole: bool = False


def _json(shape: Shape) -> Format:
    from wireparse.outputs.json import to_dict, to_json  # noqa: PLC0415  each format loads its own

    line = shape.view.show if shape.view else _line
    if (kept := shape.fields) is not None:
        from attrs import evolve  # noqa: PLC0415  see above

        def part(article: Article, _: Callable[[int], int]) -> bytes:
            if "quotes" not in kept:  # so that nobody looks for speakers
                article = evolve(article, quotes=())
            tree = to_dict(article, text=shape.text)
            return line(to_json({key: tree[key] for key in tree if key in kept}))

        return Format(write=part)
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


def _ninjs(_: Shape) -> Format:
    from wireparse.outputs.ninjs import to_ninjs  # noqa: PLC0415  see above

    return _lines(to_ninjs)


def _web_annotation(_: Shape) -> Format:
    from wireparse.outputs.webannotation import to_webannotation  # noqa: PLC0415  see above

    return _lines(to_webannotation)


def _dolma(_: Shape) -> Format:
    from wireparse.outputs.dolma import to_dolma  # noqa: PLC0415  see above

    return _lines(to_dolma)


def _lines(write: Callable[[Article], object]) -> Format:
    """Make the format of plain values of an article, a line each."""
    from wireparse.outputs._encoder import encode  # noqa: PLC0415  see above

    return Format(write=lambda article, _: encode(write(article)) + b"\n")


def _jsonld(_: Shape) -> Format:
    from wireparse.outputs._encoder import encode  # noqa: PLC0415  see above
    from wireparse.outputs.jsonld import CONTEXT, iter_nodes, safe_bytes  # noqa: PLC0415  see above

    return Format(
        write=lambda article, _: b",\n".join(map(safe_bytes, iter_nodes(article))),
        head=b'{"@context":' + encode(CONTEXT) + b',"@graph":[\n',
        between=b",\n",
        foot=lambda: b"\n]}\n",
    )


def _brat(_: Shape) -> Format:
    from wireparse.outputs.brat import Annotations  # noqa: PLC0415  see above

    annotations = Annotations()
    return Format(write=lambda article, _: _encoded(annotations.add(article)), is_whole=True)


def _iptc(_: Shape) -> Format:
    from wireparse.outputs._encoder import encode  # noqa: PLC0415  see above
    from wireparse.outputs.iptc import picture_name, to_exiftool  # noqa: PLC0415  see above

    def pictures(article: Article, _: Callable[[int], int]) -> bytes:
        return b",\n".join(
            encode(to_exiftool(caption, file=picture_name(article, number)))
            for number, caption in enumerate(article.captions)
        )

    return Format(write=pictures, head=b"[\n", between=b",\n", foot=lambda: b"\n]\n")


def _spacy(_: Shape) -> Format:
    from wireparse.outputs.spacy import to_doc, to_docbin  # noqa: PLC0415  see above

    docs = to_docbin(())

    def keep(article: Article, _: Callable[[int], int]) -> bytes:
        docs.add(to_doc(article))
        return b""

    def everything() -> bytes:
        data: bytes = docs.to_bytes()
        return data

    return Format(write=keep, foot=everything, is_whole=True)


FORMATS: Final[Mapping[str, Callable[[Shape], Format]]] = {
    "json": _json,
    "text": _text,
    "markdown": _markdown,
    "csv": _csv,
    "ninjs": _ninjs,
    "jsonld": _jsonld,
    "brat": _brat,
    "webannotation": _web_annotation,
    "spacy": _spacy,
    "dolma": _dolma,
    "iptc": _iptc,
}
BINARY: Final = frozenset(("spacy",))
"""The formats that are no text."""
OF_ONE_FILE: Final = frozenset(("brat",))
"""The formats that are about one dump."""


def _encoded(text: str) -> bytes:
    """Encode as UTF-8, which has no lone surrogates: U+FFFD stands for each."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        from wireparse.outputs._encoder import without_surrogates  # noqa: PLC0415  see above

        return without_surrogates(text).encode()
