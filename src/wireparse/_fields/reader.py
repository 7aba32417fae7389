"""All that is asked of a single line or text, with one knowledge.

A line is asked about by the borders, for its role and for its article's header. A `Reader`
belongs to one parse and remembers its last answers where reading is slow, so that none of these
reads again what another has read, and no parse sees what another remembers. The grammars below
it (bylines, credits, datelines, ...) take the compiled knowledge; nothing above it has to.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from wireparse._fields.author_names import is_author, split_names
from wireparse._fields.byline_labels import is_labelled
from wireparse._fields.bylines import describes_author, line_agency, read_bylines
from wireparse._fields.caption_lines import caption_extent
from wireparse._fields.credit_tails import find_tail
from wireparse._fields.credits import is_credit_line, names_sender, read_credit
from wireparse._fields.dateline_lines import read_city_line, read_dateline_line
from wireparse._fields.dateline_places import read_where
from wireparse._fields.dateline_signs import MAX_DATELINE_CHARS, may_open
from wireparse._fields.datelines import find_opening
from wireparse._fields.dates import find_dates
from wireparse._fields.durations import is_duration
from wireparse._fields.person_names import is_person
from wireparse._fields.places import find_place
from wireparse._fields.timestamps import is_moment, moment_parts
from wireparse._vocabulary import CLOSING_MARKS, Memo
from wireparse.models import Dateline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._fields.bylines import FoundByline
    from wireparse._fields.credit_spans import Tail
    from wireparse._fields.dates import FoundDate
    from wireparse._fields.moments import MomentPart
    from wireparse._vocabulary import Patterns
    from wireparse.models import Credit

__all__ = ["Reader"]


_MAX_REMEMBERED: Final = 1_000
"""Answers of each kind: what a line looks like is asked some hundred lines before its field is
read."""


class Reader:
    """Reads texts as fields with one knowledge, and remembers the last answers.

    Attributes:
        patterns: What is known.
        author_names: The names of a text, split at commas and joining words; empty if one of them
            is no name.
        dates: Every date of a text.
        credit_tail: The credits of a caption, at its end or before its sentences; None where it
            has none.
        moment_parts: The parts of a line of moments.
    """

    __slots__ = (
        "_bylines", "_openings", "_places", "author_names", "credit_tail", "dates", "moment_parts",
        "patterns",
    )  # fmt: skip

    def __init__(self, patterns: Patterns) -> None:
        """Begin with nothing remembered."""
        self.patterns = patterns
        self.dates: Callable[[str], tuple[FoundDate, ...]] = Memo(
            partial(find_dates, patterns=patterns), _MAX_REMEMBERED
        ).__getitem__
        self.credit_tail: Callable[[str], Tail | None] = Memo(
            partial(find_tail, patterns=patterns), _MAX_REMEMBERED
        ).__getitem__
        self.author_names: Callable[[str], tuple[str, ...]] = Memo(
            partial(split_names, patterns=patterns), _MAX_REMEMBERED
        ).__getitem__
        self.moment_parts: Callable[[str], Sequence[MomentPart]] = Memo(
            partial(moment_parts, patterns=patterns), _MAX_REMEMBERED
        ).__getitem__
        self._places: Memo[tuple[str, tuple[FoundDate, ...]], str | None] = Memo(
            lambda asked: find_place(*asked, patterns), _MAX_REMEMBERED
        )
        self._bylines = Memo(partial(read_bylines, patterns=patterns), _MAX_REMEMBERED)
        # By whether a paragraph is surely the first of its story.
        self._openings = tuple(
            Memo(partial(find_opening, patterns=patterns, is_first=is_first), _MAX_REMEMBERED)
            for is_first in (False, True)
        )

    def byline(self, text: str) -> FoundByline | None:
        """Read who a line says wrote the story, None where it says nothing of the kind."""
        return self._bylines[text][0]

    def header_byline(self, text: str) -> FoundByline | None:
        """Read the same under the headline, where `Name in City` is no caption."""
        return self._bylines[text][1]

    def dateline(self, text: str, start: int, *, is_first: bool = False) -> Dateline | None:
        """Read the dateline that opens a paragraph.

        Args:
            text: The paragraph.
            start: Its offset in the dump.
            is_first: Whether it is surely the first of its story: then a place without
                agency needs no capitals (`Umluj - Readers in ...`).
        """
        head = text[:MAX_DATELINE_CHARS]
        if not may_open(head, is_first=is_first):
            return None
        found = self._openings[is_first][head]
        if found is None:
            return None
        end = found.end
        return Dateline(
            text[:end], start, start + end, found.location, found.agency, found.date_raw
        )

    def may_be_place(self, text: str) -> bool:
        """Can a text be a place, and is it no label or day?"""
        where = read_where(text, self.patterns)
        return where is not None and where.place is not None

    def opens_body(self, text: str) -> bool:
        """Does a dateline open a line, so that it is body whatever its capitals?

        Place and agency or date prove it; one of them alone needs a sentence behind its dash.
        """
        found = self.dateline(text, 0)
        if found is None:
            return False
        if found.location and (found.agency or found.date_raw):
            return True
        return found.text[-1] != ":" and text[-1] in CLOSING_MARKS

    def dateline_line(self, text: str, start: int) -> Dateline | None:
        """Read a line that is a dateline and no more."""
        found = self.byline(text)
        if found is not None and found.is_labelled:
            return None  # `By Ana Lund | AP`
        return read_dateline_line(text, start, self.patterns)

    def city_line(self, text: str, start: int) -> Dateline | None:
        """Read a city and a colon, where the place shows that it is no label: `Kathmandu:`."""
        return read_city_line(text, start, self.patterns)

    def credit(self, text: str, start: int) -> Credit:
        """Read a line that is a picture credit, as `is_credit_line` says."""
        return read_credit(text, start, self.patterns)

    def is_author(self, text: str, *, is_labelled: bool = False) -> bool:
        """Does a text read like the name of an author, behind a word like "By" or without one?"""
        return is_author(text.strip(), self.patterns, is_labelled=is_labelled)

    def opens_byline(self, text: str) -> bool:
        """Does a line open with a word like "By"?"""
        return is_labelled(text, self.patterns)

    def is_furniture(self, text: str) -> bool:
        """Is a line a button, a label or a widget of a page?"""
        return self.patterns.furniture.find(text) is not None

    def describes_author(self, text: str) -> bool:
        """Does a line say what the author above it is, or where he is reached?"""
        return describes_author(text, self.patterns)

    def line_agency(self, text: str) -> str | None:
        """Read a line that is an agency's name, or that of its man: Associated Press Writer."""
        return line_agency(text, self.patterns)

    def place(self, text: str, dates: tuple[FoundDate, ...]) -> str | None:
        """Find where a picture was taken, from its description and the dates in it."""
        return self._places[text, dates]

    def caption_extent(self, text: str) -> tuple[int, int, bool]:
        """Return where a caption lies in its line, and whether the page cut it off."""
        return caption_extent(text, self.patterns)

    def is_credit_line(self, text: str) -> bool:
        """Is a whole line a picture credit: `Photo: Name, AP`, `Name | Agency`?"""
        return is_credit_line(text, self.patterns)

    def is_moment(self, text: str) -> bool:
        """Is a line a date with its clock, zone and labels, and nothing else?"""
        return is_moment(text, self.patterns)

    def is_duration(self, text: str) -> bool:
        """Is a line a length of time and no more: what reading takes, or a player's clock?"""
        return is_duration(text, self.patterns)

    def is_person(self, text: str) -> bool:
        """Does a text read like the name of a person: two to five capitalised words?"""
        return is_person(text, self.patterns)

    def names_sender(self, text: str) -> bool:
        """Could a text say who made or sent a picture? A cheap test that rules most lines out."""
        return names_sender(text, self.patterns)
