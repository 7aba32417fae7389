"""Chunks of text to lines.

A line ends at LF, CR LF or CR and nowhere else: news text carries the other characters
that `str.splitlines` knows (U+2028, form feeds) inside its lines. What comes out does
not depend on where the chunks were cut: a CR at the end of a chunk waits for what
follows, since it may be half of a CR LF.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, count
from operator import add
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse._vocabulary import Patterns

__all__ = ["Window", "iter_lines"]


class Window:
    """The part of the input that an open article may still be sliced from."""

    def __init__(self) -> None:
        """Begin at the first character."""
        self._chunks: list[str] = []
        self._starts: list[int] = []
        self._end = 0

    def add(self, chunk: str) -> None:
        """Append a chunk."""
        self._chunks.append(chunk)
        self._starts.append(self._end)
        self._end += len(chunk)

    def slice(self, start: int, end: int) -> str:
        """Return the characters between two offsets of the whole input."""
        first = bisect_right(self._starts, start) - 1
        pieces: list[str] = []
        for at in range(first, len(self._chunks)):
            base = self._starts[at]
            if base >= end:
                break
            pieces.append(self._chunks[at][max(0, start - base) : end - base])
        return "".join(pieces)

    def forget(self, before: int) -> None:
        """Drop the chunks that end at or before an offset."""
        keep = max(0, bisect_right(self._starts, before) - 1)
        if keep:
            del self._chunks[:keep], self._starts[:keep]


def iter_lines(
    chunks: Iterable[str], window: Window, patterns: Patterns
) -> Iterator[tuple[int, str, int]]:
    """Yield every line that is not blank.

    Args:
        chunks: The input, cut anywhere.
        window: Takes the chunks, for slices that run over lines.
        patterns: Knows line ends.

    Yields:
        Offset of the first character that is not white space, the line stripped at both
        ends, and how many blank lines stand before it.
    """
    position = 0
    blank = 0
    for whole in _whole_lines(chunks, window):
        if "\r" in whole:
            lines = patterns.line_end.split(whole)
            starts = _starts(whole, position, patterns)
        else:
            lines = whole.split("\n")
            starts = map(add, accumulate(map(len, lines), initial=position), count())
        if not lines[-1]:
            lines.pop()  # behind the last line end begins the next chunk's line
        for start, raw, text in zip(starts, lines, map(str.strip, lines), strict=False):
            if text:
                yield start if text is raw else start + raw.index(text[0]), text, blank
                blank = 0
            else:
                blank += 1
        position += len(whole)


def _starts(text: str, position: int, patterns: Patterns) -> Iterator[int]:
    """Yield where lines begin, behind line ends of one character or two."""
    yield position
    for end in patterns.line_end.finditer(text):
        yield position + end.end()


def _whole_lines(chunks: Iterable[str], window: Window) -> Iterator[str]:
    """Regroup *chunks* so that each ends with a line end, but maybe the last."""
    held: list[str] = []
    for chunk in chunks:
        if not chunk:
            continue
        window.add(chunk)
        if held and held[-1].endswith("\r") and not chunk.startswith("\n"):
            yield "".join(held)
            held = []
        cut = _last_end(chunk)
        if cut:
            held.append(chunk[:cut])
            yield "".join(held)
            held = []
        if cut < len(chunk):
            held.append(chunk[cut:])
    if held:
        yield "".join(held)


def _last_end(chunk: str) -> int:
    """Return the offset after the last line end that no later chunk can change."""
    cut = max(chunk.rfind("\n"), chunk.rfind("\r", 0, len(chunk) - 1))
    return cut + 1
