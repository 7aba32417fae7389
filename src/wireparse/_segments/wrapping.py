"""Wrapping."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._segments.line import Look
from wireparse._segments.line_class import looks_of, may_be_credited
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from wireparse._fields import Reader
    from wireparse._segments.blocks import Piece

__all__ = ["iter_pieces"]

_SHORTEST: Final = 50
_LONGEST: Final = 100
_EVEN: Final = 0.7
"""Share of the longest line under which a wrapped one does not fall."""
_AHEAD: Final = 40
"""Lines that are looked ahead for a sign that the text is wrapped."""
_LONGEST_RUN: Final = 30
"""Lines of the longest wrapped paragraph: 2,000 characters."""
_CLOSING: Final = frozenset('.!?…؟。:;"”’»)')
_FULL_STOPS: Final = frozenset('.!?…؟۔。»”"')
_OPENING: Final = "\"“‘'«("
_CREDITED: Final = Look.CREDITED  # members of an enum are slow to look up
_APART: Final = frozenset(
    (Look.WIDGET, Look.END, Look.TAIL, Look.DECK, Look.MOMENT, Look.BYLINE, Look.CREDIT)
)
"""Looks of lines that are no end of a paragraph, however they are glued to one."""


def iter_pieces(
    lines: Iterable[Piece],
    cut: Callable[[int, int], str],
    reader: Reader,
    apart: Container[int] = frozenset(),
    look: Callable[[str], Look] | None = None,
) -> Iterator[Piece]:
    """Join the lines of hard-wrapped paragraphs.

    Args:
        lines: The lines that are not blank.
        cut: Cuts a slice out of the dump.
        reader: Reads lines.
        apart: Offsets of lines that are joined to no other.
        look: Says what a line seems to be, and remembers it; what `looks_of` makes.
    """
    source = iter(lines)
    stretch = _Stretch(look or looks_of(reader), reader, apart)
    ahead: deque[Piece] = stretch.ahead
    for piece in source:
        if not _SHORTEST <= len(piece[1]) <= _LONGEST:
            stretch.is_wrapped = stretch.is_wrapped and len(piece[1]) < _SHORTEST
            yield piece
            continue
        ahead.append(piece)
        while ahead:
            first = ahead[0]
            length = len(first[1])
            if length > _LONGEST:
                stretch.is_wrapped = False
            elif length >= _SHORTEST and (count := stretch.run(source)) > 1:
                last = [ahead.popleft() for _ in range(count)][-1]
                yield first[0], cut(first[0], last[0] + len(last[1])), first[2]
                continue
            yield ahead.popleft()


@define
class _Stretch:
    """The lines that were read ahead, and whether the text is wrapped here."""

    look: Callable[[str], Look]
    reader: Reader
    apart: Container[int]
    ahead: deque[Piece] = field(factory=deque)
    is_wrapped: bool = False

    def fill(self, source: Iterator[Piece], count: int) -> None:
        """Read lines until *count* are there, or the input ends."""
        if len(self.ahead) < count:
            self.ahead.extend(islice(source, count - len(self.ahead)))

    def run(self, source: Iterator[Piece]) -> int:
        """Return how many lines from here are one wrapped paragraph; 1 if none."""
        self.fill(source, 2)
        if len(self.ahead) < 2 or self.ahead[1][2] or self.ahead[1][1] == self.ahead[0][1]:  # noqa: PLR2004
            return 1
        self.fill(source, _LONGEST_RUN + 1)
        count = self._run_length(0)
        run = list(islice(self.ahead, count))
        if count < 2 or not _is_even(run):  # noqa: PLR2004  a run has two lines
            return 1
        if _goes_on(run):
            # Two lines may be a chance; three are none.
            if count == 2 and not self.is_wrapped and not self._is_sure(source, count):  # noqa: PLR2004
                return 1
            self.is_wrapped = True
            return count
        return count if self.is_wrapped or self._is_sure(source, count) else 1

    def _is_sure(self, source: Iterator[Piece], count: int) -> bool:
        """Look ahead: does wrapped text come before a line that is too long for it?"""
        self.fill(source, _AHEAD + _LONGEST_RUN)
        at = count
        while at < min(len(self.ahead), _AHEAD):
            length = self._run_length(at)
            run = list(islice(self.ahead, at, at + length))
            if any(len(text) > _LONGEST for _, text, _ in run):
                return False
            if length > 1 and _is_even(run) and _goes_on(run):
                return True
            at += length
        # A text of one short wrapped paragraph has nothing more to show.
        return at >= len(self.ahead) and count > 1 and _goes_on(list(islice(self.ahead, count)))

    def _run_length(self, at: int) -> int:
        """Count the lines from *at* that could be one paragraph.

        It ends at a blank line, at a line that the caller knows, at a copy of its first
        line, behind a short line (the last of a paragraph may be short) or a credit, and
        before furniture.
        """
        lines = self.ahead
        start, first, _ = lines[at]
        count = 1
        if start in self.apart:
            return count
        while at + count < len(lines) and count <= _LONGEST_RUN:
            above = lines[at + count - 1][1]
            start, text, gap = lines[at + count]
            if gap or text == first or len(above) < _SHORTEST or start in self.apart:
                break
            if len(text) < _SHORTEST and text[-1] != "." and self.look(text) in _APART:
                break
            if may_be_credited(above, self.reader) and self.look(above) is _CREDITED:
                break
            count += 1
        return count


def _is_even(run: list[Piece]) -> bool:
    """Can a run be one paragraph: even lines that mostly end in mid-sentence?"""
    inner = [text for _, text, _ in run[:-1]]
    longest = max(map(len, inner))
    if longest > _LONGEST or len(run[-1][1]) > _LONGEST:
        return False
    if min(map(len, inner)) < max(_SHORTEST, _EVEN * longest):
        return False
    return sum(text[-1] in _CLOSING for text in inner) * 2 <= len(inner)


def _goes_on(run: list[Piece]) -> bool:
    """Do lines go on with a small letter, as those of lists and titles do not?

    Without capitals to tell by, only three lines and more that run up to a full stop do.
    """
    heads = [(text.lstrip(_OPENING) or text)[0] for _, text, _ in run[1:]]
    small = sum(head.islower() or head.isdigit() for head in heads)
    if small:
        return small * 3 >= len(heads)
    if not all(is_uncased(head) for head in heads):
        return False
    is_closed = run[-1][1][-1] in _FULL_STOPS
    return len(heads) > 1 and is_closed and all(t[-1] not in _CLOSING for _, t, _ in run[:-1])
