"""What an export says of a document, put where the model has a place for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from wireparse.diagnostics import Diagnostic
from wireparse.models import Byline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wireparse._fields import Header
    from wireparse._source import Document

__all__ = ["signed", "told_of_document"]


def signed(header: Header, document: Document, cut: Callable[[int, int], str]) -> Header:
    """Give a header the authors that the form of an export names."""
    if document.authors is None:
        return header
    start, end, authors = document.authors
    return evolve(header, byline=Byline(cut(start, end), start, end, authors))


def told_of_document(document: Document, index: int) -> Iterator[Diagnostic]:
    """Yield what is odd about a document, as diagnostics of the article with that number."""
    for code, start, end, message in document.notes:
        yield Diagnostic(code=code, start=start, end=end, message=message, article=index)
