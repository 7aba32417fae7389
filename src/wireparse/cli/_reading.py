"""Reading what was named, with one line on what cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from wireparse._input import Limited
from wireparse.cli._endings import complain
from wireparse.cli._names import STDIN, open_named, shown_name
from wireparse.diagnostics import WireparseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wireparse._pipeline import Parser
    from wireparse.models import Article, Dump

__all__ = ["Settings", "iter_articles_of", "read_along", "read_dumps"]


@frozen(kw_only=True)
class Settings:
    """How to read.

    Attributes:
        encoding: What the files are encoded in, if it is known.
        limit: How many times their size compressed files may grow to.
        parser: What to parse with.
    """

    encoding: str | None
    limit: int
    parser: Parser


def iter_articles_of(
    name: str, settings: Settings, hear: Callable[[str], None] | None = None
) -> Iterator[Article]:
    """Yield the articles of one file, with its name in their metadata, if no hook put one there.

    Args:
        name: The file.
        settings: How to read it.
        hear: Is given each chunk of the text before the articles in it are yielded.

    Raises:
        OSError: It cannot be read.
        WireparseError: It is no text.
    """
    source = Limited(open_named(name), settings.limit, hear)
    for article in settings.parser.iter_articles(source, encoding=settings.encoding):
        if name == STDIN:
            yield article
        else:
            yield evolve(article, metadata={"file": name, **article.metadata})


def read_along(
    name: str, settings: Settings, hear: Callable[[str], None]
) -> Iterator[Article | None]:
    """Yield the articles of one file as they are read; None, last, where it cannot be read on.

    Args:
        name: The file.
        settings: How to read it.
        hear: Is given each chunk of the text before the articles in it are yielded.
    """
    try:
        source = Limited(open_named(name), settings.limit, hear)
        yield from settings.parser.iter_articles(source, encoding=settings.encoding)
    except (OSError, WireparseError) as error:
        complain(shown_name(name), error)
        yield None


def read_dumps(names: list[str], settings: Settings) -> Iterator[tuple[str, Dump | None]]:
    """Yield each name with its dump; None where it could not be read, after saying so."""
    for name in names:
        dump = None
        try:
            source = Limited(open_named(name), settings.limit)
            dump = settings.parser.read(source, encoding=settings.encoding)
        except (OSError, WireparseError) as error:
            complain(shown_name(name), error)
        yield shown_name(name), dump
