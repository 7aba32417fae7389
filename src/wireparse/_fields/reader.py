"""What lines and texts say as fields, each read once in a parse.

A line is asked about by the borders, for its role and for its article's header. A `Reader`
belongs to one parse and remembers its last answers, so that none of these reads again what
another has read, and no parse sees what another remembers.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from wireparse._fields.bylines import read_byline
from wireparse._fields.credits import find_tail
from wireparse._fields.datelines import DATELINE_REACH, find_opening, may_open
from wireparse._fields.dates import find_dates
from wireparse._vocabulary import Memo
from wireparse.models import Dateline

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse._fields.bylines import FoundByline
    from wireparse._fields.credits import Tail
    from wireparse._fields.dates import FoundDate
    from wireparse._vocabulary import Patterns

__all__ = ["Reader"]


_REMEMBERED: Final = 64
"""Answers of each kind: a header has at most twelve lines, and is asked about three times."""


class Reader:
    """Reads texts as fields with one knowledge, and remembers the last answers.

    Attributes:
        patterns: What is known.
        dates: Every date of a text.
        credit_tail: The credit that ends a text, None where none does.
        byline: Who a line says wrote the story, None where it says nothing of the kind.
        header_byline: The same of a line under the headline, where `Name in City` is no
            caption and no crosshead.
    """

    __slots__ = ("_openings", "byline", "credit_tail", "dates", "header_byline", "patterns")

    def __init__(self, patterns: Patterns) -> None:
        """Begin with nothing remembered."""
        self.patterns = patterns
        self.dates: Callable[[str], tuple[FoundDate, ...]] = Memo(
            partial(find_dates, patterns=patterns), _REMEMBERED
        ).__getitem__
        self.credit_tail: Callable[[str], Tail | None] = Memo(
            partial(find_tail, patterns=patterns), _REMEMBERED
        ).__getitem__
        self.byline: Callable[[str], FoundByline | None] = Memo(
            partial(read_byline, patterns=patterns), _REMEMBERED
        ).__getitem__
        self.header_byline: Callable[[str], FoundByline | None] = Memo(
            partial(read_byline, patterns=patterns, in_header=True), _REMEMBERED
        ).__getitem__
        # By whether a paragraph is surely the first of its story.
        self._openings = tuple(
            Memo(partial(find_opening, patterns=patterns, is_first=is_first), _REMEMBERED)
            for is_first in (False, True)
        )

    def dateline(self, text: str, start: int, *, is_first: bool = False) -> Dateline | None:
        """Read the dateline that opens a paragraph.

        Args:
            text: The paragraph.
            start: Its offset in the dump.
            is_first: Whether it is surely the first of its story: then a place without
                agency needs no capitals (`Umluj - Readers in ...`).
        """
        head = text[:DATELINE_REACH]
        if not may_open(head, is_first=is_first):
            return None
        found = self._openings[is_first][head]
        if found is None:
            return None
        end, location, agency, raw = found
        return Dateline(text[:end], start, start + end, location, agency, raw)
