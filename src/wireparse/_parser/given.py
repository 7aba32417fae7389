"""What a caller knows of lines: from the values that are given to where they stand in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._segments import GivenLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wireparse._segments import Line

__all__ = ["NOTHING_TOLD", "line_of", "told_of", "with_told"]

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


def with_told(lines: Iterable[Line], told: Mapping[int, GivenLine]) -> Iterator[Line]:
    """Yield lines with what is known of them."""
    for line in lines:
        line.given = told.get(line.start)
        yield line
