"""Forms of export that give borders and roles themselves: archives, and wires.

A module reads one form. Each tells it by its head, and writes lines with what the form says of
them; what it leaves open is found out as in any text.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from wireparse._source.formats import anpa, factiva, iptc7901, lexisnexis, nexisuni, proquest
from wireparse._source.formats.documents import Document, Documents
from wireparse._source.formats.sheet import ExportLine, Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from wireparse._source.formats.sheet import Form, HeadReader
    from wireparse._source.formats.unwrapping import Raw

    _IsHead = Callable[[Sequence[str], HeadReader], bool]
    _Reads = Callable[[Sheet], Form]

__all__ = [
    "AUTO",
    "FORMATS",
    "TEXT",
    "Document",
    "Documents",
    "ExportLine",
    "find_format",
    "iter_export",
]

AUTO: Final = "auto"
"""The form is told by the head."""
TEXT: Final = "text"
"""There is no form but that of the page."""
_HEAD: Final = 40
"""Lines, blank ones not counted, in which a form shows; lists of terms and sources stand first."""

_FORMS: Final[dict[str, tuple[_IsHead, _Reads]]] = {
    anpa.NAME: (anpa.is_head, anpa.Anpa),
    iptc7901.NAME: (iptc7901.is_head, iptc7901.Iptc7901),
    proquest.NAME: (proquest.is_head, proquest.ProQuest),
    lexisnexis.NAME: (lexisnexis.is_head, lexisnexis.LexisNexis),
    nexisuni.NAME: (nexisuni.is_head, nexisuni.NexisUni),
    factiva.NAME: (factiva.is_head, factiva.Factiva),
}
_WRAPPING: Final = frozenset((anpa.NAME, iptc7901.NAME, lexisnexis.NAME))
"""Forms whose lines have a width."""
FORMATS: Final = (AUTO, TEXT, *_FORMS)
"""What the form of an input may be said to be."""


def find_format(
    lines: Iterable[Raw], name: str, reader: HeadReader
) -> tuple[str, list[Raw], Iterator[Raw]]:
    """Find the form of an input.

    Args:
        lines: Its lines that are not blank.
        name: The form, if it is known; otherwise `auto`.
        reader: Reads what a form leaves open.

    Returns:
        The name of the form, the first lines, and all lines.
    """
    source = iter(lines)
    first = list(islice(source, _HEAD))
    head = [text for _, text, _ in first]
    if name == AUTO:
        name = next((each for each, (is_head, _) in _FORMS.items() if is_head(head, reader)), TEXT)
    return name, first, chain(first, source)


def iter_export(
    lines: Iterable[Raw],
    name: str,
    cut: Callable[[int, int], str],
    reader: HeadReader,
    documents: Documents,
) -> Iterator[ExportLine]:
    """Yield the lines of an export with what its form says of them.

    Args:
        lines: Its lines that are not blank.
        name: The form.
        cut: Cuts a slice out of the text.
        reader: Reads what the form leaves open.
        documents: Takes what is said of documents, before the line that follows is yielded.
    """
    sheet = Sheet(name, documents, cut, reader, wraps=name in _WRAPPING)
    form = _FORMS[name][1](sheet)
    for line in lines:
        sheet.see(line)
        form.read(line)
        yield from sheet.taken()
    form.close()
    sheet.flush()
    documents.close()
    yield from sheet.taken()
