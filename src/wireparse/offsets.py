"""Where the characters of an article's clean text stand in the dump."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Offsets"]

_TEXT: Final = itemgetter(0)
_DUMP: Final = itemgetter(1)


@frozen
class Offsets:
    r"""The way from an article's clean text to the dump, and back.

    Both count code points. The clean text is made of runs, each a slice of the dump in which
    every white-space character became a space; what stands between two runs was left out.
    So each character of a run has one place in either text, and the way is exact: what is no
    white space is the same character at both ends, and the order is the same. To ask takes
    time logarithmic in the number of runs.

    Example:
        >>> import wireparse
        >>> dump = wireparse.parse(
        ...     "Ferry Returns to River\n\nIt  carried a goat.\n\n"
        ...     "- The fare\n\n“One loaf,” he said.\n"
        ... )
        >>> article = dump.articles[0]
        >>> article.text
        'It carried a goat.\n\nThe fare\n\n“One loaf,” he said.'
        >>> article.offsets.to_dump(article.text.index("goat"))
        38
        >>> dump.text[38:42], article.offsets.to_text(38)
        ('goat', 13)
        >>> span = article.offsets.span_to_text(article.quotes[0].span)
        >>> article.text[span.start : span.end]
        'One loaf,'
        >>> article.offsets.span_to_text(article.headline.span) is None
        True

    Attributes:
        runs: Offset in the clean text, offset in the dump and length of each run, in order.
    """

    runs: tuple[tuple[int, int, int], ...] = ()

    def __len__(self) -> int:
        """Count the characters of the clean text."""
        if not self.runs:
            return 0
        at, _, length = self.runs[-1]
        return at + length

    def to_dump(self, offset: int) -> int:
        """Return where a character of the clean text stands in the dump.

        For the blank line between two paragraphs, which the dump need not have, and for the
        end of the text, that is where the run before ends.

        Args:
            offset: From 0 to the length of the clean text.

        Raises:
            IndexError: The offset lies outside the clean text, or there is none.
        """
        self._refuse(offset)
        at, place, length = self.runs[bisect_right(self.runs, offset, key=_TEXT) - 1]
        return place + min(offset - at, length)

    def to_text(self, offset: int) -> int | None:
        """Return where a character of the dump stands in the clean text.

        Args:
            offset: Any offset into the dump.

        Returns:
            None where the character was left out: it belongs to a caption, to a glyph or to
            another article, or it is white space that was collapsed.
        """
        number = bisect_right(self.runs, offset, key=_DUMP) - 1
        if number < 0:
            return None
        at, place, length = self.runs[number]
        return at + offset - place if offset - place < length else None

    def span_to_dump(self, span: Span) -> Span:
        """Return which slice of the dump holds a slice of the clean text.

        It is the shortest that holds every character of it. Where the slice goes over several
        paragraphs, what the dump has between them, such as a caption, lies inside.

        Args:
            span: A slice of the clean text, such as `Span(*match.span())`.

        Returns:
            An empty span where the slice is empty, or part of a blank line.

        Raises:
            IndexError: The slice lies outside the clean text, or there is none.
        """
        self._refuse(span.start)
        self._refuse(span.end)
        found = self._carry(span, _TEXT, _DUMP)
        if found is None:
            place = self.to_dump(span.start)
            return Span(place, place)
        return found

    def span_to_text(self, span: Span) -> Span | None:
        """Return which slice of the clean text holds what it has of a slice of the dump.

        Args:
            span: A slice of the dump, such as `Quote.span` or `Quote.outer`.

        Returns:
            None where the clean text has nothing of it.
        """
        return self._carry(span, _DUMP, _TEXT)

    def _carry(
        self,
        span: Span,
        here: Callable[[tuple[int, int, int]], int],
        there: Callable[[tuple[int, int, int]], int],
    ) -> Span | None:
        """Cut a slice down to what lies in runs, and carry its ends over."""
        runs = self.runs
        first = max(0, bisect_right(runs, span.start, key=here) - 1)
        if first < len(runs) and here(runs[first]) + runs[first][2] <= span.start:
            first += 1
        last = bisect_left(runs, span.end, key=here) - 1
        if first > last or span.start >= span.end:
            return None
        low, high = runs[first], runs[last]
        return Span(
            there(low) + max(0, span.start - here(low)),
            there(high) + min(span.end - here(high), high[2]),
        )

    def _refuse(self, offset: int) -> None:
        """Refuse an offset that is none of the clean text.

        Raises:
            IndexError: It is none.
        """
        if not self.runs or not 0 <= offset <= len(self):
            msg = f"offset {offset} is outside the clean text of {len(self)} characters"
            raise IndexError(msg)
