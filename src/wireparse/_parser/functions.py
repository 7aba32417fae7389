"""The functions `parse`, `read` and `iter_articles`: a `Parser` for what is read once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from wireparse._parser.parser import Parser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Unpack

    from wireparse._roles import LineWeights
    from wireparse._source import Source
    from wireparse.hooks import Hooks
    from wireparse.models import Article, Dump
    from wireparse.rows import Knowledge

__all__ = ["ParserSettings", "iter_articles", "parse", "read"]


class ParserSettings(TypedDict, total=False):
    """The keywords of `Parser`, which says what they mean."""

    knowledge: Knowledge
    hooks: Hooks
    lines: LineWeights | None
    quotes: bool
    indirect: bool
    strict: bool
    format_in: str


def parse(text: str, /, **settings: Unpack[ParserSettings]) -> Dump:
    """Parse a whole dump.

    Never raises on content: what is wrong is in `Dump.diagnostics`, and every
    character that is not white space is in exactly one block of `Dump.blocks`.

    Example:
        >>> dump = parse("OSLO (Reuters) - A bridge was opened on Monday, officials said.")
        >>> dump.articles[0].dateline.location, dump.articles[0].agency
        ('OSLO', 'Reuters')

    Args:
        text: The dump, decoded. Line endings may be mixed.
        **settings: Those of `Parser`: knowledge, hooks, lines, quotes, indirect, strict,
            format_in.

    Returns:
        The dump, its articles in source order.

    Raises:
        TypeError: It is no text.
        ParseError: There is an error-level diagnostic, and *strict* is set.
    """
    return Parser(**settings).parse(text)


def read(
    source: Source, /, *, encoding: str | None = None, **settings: Unpack[ParserSettings]
) -> Dump:
    r"""Read and parse a whole file.

    The text is that of `iter_articles`: files compressed with gzip, bzip2, xz or zstd are
    expanded, by content and not by name.

    Example:
        >>> import io
        >>> dump = read(io.BytesIO(b"OSLO (Reuters) - A caf\xe9 was opened on Monday."))
        >>> dump.text
        'OSLO (Reuters) - A café was opened on Monday.'
        >>> print(dump.diagnostics[-1])
        encoding-mixed: 1 character was not valid UTF-8, and was decoded as Windows-1252

    Args:
        source: A path, an open text or binary file, or chunks of text or bytes.
        encoding: What bytes are encoded in. Otherwise they are UTF-8, or what a byte-order
            mark says; a run that is not is read as Windows-1252, with a diagnostic.
        **settings: Those of `Parser`: knowledge, hooks, lines, quotes, indirect, strict,
            format_in.

    Returns:
        The dump, its articles in source order.

    Raises:
        TypeError: It is none of these; names of files are read one by one.
        NotTextError: It is an archive, a picture, a directory or the like, or cannot be read
            in the encoding that is given.
        OSError: It cannot be opened or read.
        LookupError: There is no such encoding of texts.
        ParseError: There is an error-level diagnostic, and *strict* is set.
    """
    return Parser(**settings).read(source, encoding=encoding)


def iter_articles(
    source: Source, /, *, encoding: str | None = None, **settings: Unpack[ParserSettings]
) -> Iterator[Article]:
    """Yield each article of a dump as soon as what follows cannot change it.

    However the input is cut, the articles are those of `parse`. Memory is bounded by the
    longest article, and some bytes for each of the last million articles.

    Example:
        >>> pieces = ["OSLO (Reuters) - A bridge was op", "ened on Monday, officials said."]
        >>> [article.agency for article in iter_articles(pieces)]
        ['Reuters']

    Args:
        source: The dump, cut anywhere: chunks of text or bytes, an open text or binary file,
            or an `os.PathLike`.
        encoding: What bytes are encoded in; see `read`.
        **settings: Those of `Parser`: knowledge, hooks, lines, quotes, indirect, strict,
            format_in.

    Raises:
        TypeError: A `str` was given, which would be read letter by letter, or names of files
            in place of chunks.
        NotTextError: It is an archive, a picture, a directory or the like, or cannot be read
            in the encoding that is given.
        OSError: It cannot be opened or read.
        LookupError: There is no such encoding of texts.
        ParseError: There is an error-level diagnostic, and *strict* is set.
    """
    return Parser(**settings).iter_articles(source, encoding=encoding)
