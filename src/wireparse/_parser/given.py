"""What is known of lines before they are read: by the caller, or by the form of an export.

From what is given to where it stands in the text.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from wireparse._segments import GivenLine, iter_blocks, iter_pieces, looks_of
from wireparse._source import (
    AUTO,
    TEXT,
    Documents,
    find_format,
    find_wrong_kind,
    iter_export,
    iter_lines,
)

if TYPE_CHECKING:
    from collections.abc import (
        Callable,
        Container,
        Iterable,
        Iterator,
        Mapping,
        MutableMapping,
        Sequence,
    )

    from wireparse._fields import Reader
    from wireparse._segments import Line
    from wireparse._source import ExportLine, Window
    from wireparse.models import Role

__all__ = ["NOTHING_TOLD", "line_of", "lines_of", "told_of"]

_MARK: Final = "\ufeff"
NOTHING_TOLD: Final[Mapping[int, GivenLine]] = {}
"""Of a text of which the caller knows no line."""


def line_of(line: object) -> GivenLine:
    """Return a line as it was given, or make one of its text.

    Raises:
        TypeError: It is neither.
    """
    if isinstance(line, GivenLine):
        return line
    if isinstance(line, str):
        return GivenLine(line)
    msg = f"parse_lines() expects GivenLine or str for a line, got {type(line).__name__}"
    raise TypeError(msg)


def told_of(lines: Sequence[GivenLine]) -> dict[int, GivenLine]:
    """Return what is known of lines, by where their first character stands in the text."""
    found = {}
    start = 0
    for line in lines:
        text = line.text.lstrip()
        if text and line.is_told:
            found[start + len(line.text) - len(text)] = line
        start += len(line.text) + 1
    return found


def lines_of(
    chunks: Iterable[str],
    window: Window,
    cut: Callable[[int, int], str],
    reader: Reader,
    told: Mapping[int, GivenLine],
    form: str,
    documents: Documents,
) -> Iterator[Line]:
    """Yield the lines of a text, wrapped ones joined, each with what is known of it.

    Args:
        chunks: The text.
        window: Takes it.
        cut: Cuts a slice out of it.
        reader: Reads lines.
        told: What the caller knows of lines, by their offset.
        form: The form of the text; that of an export, if the caller knows no line.
        documents: Takes what an export says of its documents.
    """
    lines = iter_lines(chunks, window, reader.patterns)
    if told:
        form = TEXT
    lines = _without_marks(lines, told)
    name, first, lines = find_format(lines, form, reader)
    if name == TEXT and form == AUTO and first:
        _note_kind(first, documents)
    known: MutableMapping[int, GivenLine] = dict(told)
    if name != TEXT:
        lines = _noted(iter_export(lines, name, cut, reader, documents), known)
    look = looks_of(reader)
    blocks = iter_blocks(iter_pieces(lines, cut, reader, known, look), reader, look)
    return _with(blocks, known) if told or name != TEXT else blocks


def _without_marks(
    lines: Iterable[tuple[int, str, int]], told: Container[int]
) -> Iterator[tuple[int, str, int]]:
    """Set byte-order marks apart, of joined files, but in lines that are told."""
    for line in lines:
        start, text, gap = line
        rest = text.lstrip(_MARK).lstrip() if text[0] == _MARK and start not in told else ""
        if rest:
            yield start, text[: len(text) - len(rest)].rstrip(), gap
            yield start + len(text) - len(rest), rest, 0
        else:
            yield line


def _note_kind(first: Sequence[tuple[int, str, int]], documents: Documents) -> None:
    """Note of a file that is no text what it is."""
    wrong = find_wrong_kind([text for _, text, _ in first])
    if wrong is not None:
        start, text, _ = first[0]
        documents.begin(start, "")
        documents.note(wrong.code, start, start + len(text), wrong.message)


def _noted(
    pieces: Iterable[ExportLine], known: MutableMapping[int, GivenLine]
) -> Iterator[tuple[int, str, int]]:
    """Yield the lines of an export, and note before what its form says of them."""
    for start, text, gap, role, begins in pieces:
        known[start] = _given(role, begins)
        yield start, text, gap


@cache
def _given(role: Role | None, begins: bool) -> GivenLine:  # noqa: FBT001  as it is cached
    """Make what is known of a line, whose text stands beside it."""
    return GivenLine("", role, begins)


def _with(lines: Iterable[Line], known: MutableMapping[int, GivenLine]) -> Iterator[Line]:
    """Yield lines with what is known of them, which is then forgotten."""
    for line in lines:
        line.given = known.pop(line.start, None)
        yield line
