"""Lines of a text that comes in chunks, for offsets that are asked for in order."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

__all__ = ["LineCount"]


_END: Final = re.compile(r"\r\n|\n|\r")


class LineCount:
    r"""Counts lines, to give that of an offset; lines that are done with are forgotten.

    Example:
        >>> lines = LineCount()
        >>> lines.add("one\r")
        >>> lines.add("\ntwo\n")
        >>> lines.line_of(4), lines.line_of(5)
        (1, 2)
    """

    def __init__(self) -> None:
        """Begin at the first character."""
        self._starts = [0]
        self._first = 1
        self._length = 0
        self._is_cut = False

    def add(self, chunk: str) -> None:
        """Append a chunk."""
        if self._is_cut and chunk.startswith("\n"):  # a CR LF that lies in two chunks
            self._starts.pop()
        self._starts += [self._length + end.end() for end in _END.finditer(chunk)]
        self._length += len(chunk)
        self._is_cut = chunk.endswith("\r")

    def line_of(self, offset: int) -> int:
        """Return the number of a line, from 1, by an offset that is not yet forgotten."""
        return self._first + bisect_right(self._starts, offset) - 1

    def forget(self, before: int) -> None:
        """Drop the lines that end before an offset."""
        done = bisect_right(self._starts, before) - 1
        del self._starts[:done]
        self._first += done
