"""What an export says of a document, put where the model has a place for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from wireparse.diagnostics import Diagnostic
from wireparse.models import Byline, Dateline, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wireparse._fields import Header
    from wireparse._source import Document
    from wireparse.models import Block

__all__ = ["signed", "told_of_document", "without_known"]


def signed(
    header: Header,
    document: Document,
    blocks: Sequence[Block],
    cut: Callable[[int, int], str],
) -> Header:
    """Give a header the authors, and the place, that the form of an export names.

    What the form does not call a byline is none: the name of an outlet stands beside the date.
    """
    if document.authors is not None:
        start, end, authors = document.authors
        header = evolve(header, byline=Byline(cut(start, end), start, end, authors))
    elif document.words and header.byline is not None:
        header = evolve(header, byline=_of_role(header.byline, blocks, cut))
    if document.place is not None and header.dateline is None:
        start, end = document.place
        text = cut(start, end)
        if not any(map(str.isdecimal, text)):  # a date that the reader of datelines did not know
            header = evolve(header, dateline=Dateline(text, start, end, " ".join(text.split())))
    return header


def _of_role(
    byline: Byline, blocks: Sequence[Block], cut: Callable[[int, int], str]
) -> Byline | None:
    """Cut a byline down to the lines of that role; None where there are none."""
    starts = [block.start for block in blocks if block.role is Role.BYLINE]
    start = next((start for start in starts if byline.start <= start < byline.end), None)
    return None if start is None else evolve(byline, start=start, text=cut(start, byline.end))


def told_of_document(document: Document, index: int) -> Iterator[Diagnostic]:
    """Yield what is odd about a document, as diagnostics of the article with that number."""
    for code, start, end, message in document.notes:
        yield Diagnostic(code=code, start=start, end=end, message=message, article=index)


def without_known(found: Iterable[Diagnostic], document: Document) -> Iterator[Diagnostic]:
    """Leave out diagnostics whose code a document has already."""
    known = {note.code for note in document.notes}
    return (each for each in found if each.code not in known)
