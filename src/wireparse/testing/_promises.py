"""What holds of any text, however it is read: whole, in chunks, as JSON and back."""

# ruff: noqa: S101  to assert is what `check_text` is for

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._parser import Parser
from wireparse.outputs.json import from_json, to_json
from wireparse.testing._checks import check

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["check_text"]

_CHUNKS: Final = (1, 7, 1_000)
"""Code points of a chunk: each character alone, parts of words, parts of stories."""
_MOST_SINGLE: Final = 20_000
"""Longer texts are not read by the character: it would take all the time and show no more."""


def check_text(text: str, /, *, parser: Parser | None = None) -> None:
    """Assert the promises of a text: those of `check`, and that it is read alike in any way.

    It is parsed whole and in chunks of several sizes, its articles are written as JSON and
    read back, and all three must be equal. It is parsed with reported speech as well, of
    which `check` must hold too.

    Example:
        >>> check_text("OSLO (AP) - A pier was opened here on Monday.")

    Args:
        text: What is parsed.
        parser: What it is parsed with; one of the default settings where None is given. Its
            hooks may not drop articles or captions.

    Raises:
        AssertionError: A promise is broken; the message says which.
        Exception: Whatever a parse raised, which none may.
    """
    parser = parser or Parser()
    dump = parser.parse(text)
    check(dump, knowledge=parser.knowledge)
    for size in _CHUNKS:
        if size > 1 or len(text) <= _MOST_SINGLE:
            streamed = tuple(parser.iter_articles(_cut(text, size)))
            assert streamed == dump.articles, f"in chunks of {size} the articles differ"
    for article in dump.articles:
        assert from_json(to_json(article)) == article, f"article {article.index} differs in JSON"
    if not parser.indirect:
        reporting = Parser(knowledge=parser.knowledge, hooks=parser.hooks, indirect=True)
        check(reporting.parse(text), knowledge=parser.knowledge)


def _cut(text: str, size: int) -> Iterator[str]:
    for at in range(0, len(text), size):
        yield text[at : at + size]
