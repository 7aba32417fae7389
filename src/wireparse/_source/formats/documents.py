"""What an export says of its documents, kept until articles are made of them."""

from __future__ import annotations

from collections import deque
from typing import Final, NamedTuple

from attrs import define, field

__all__ = ["Document", "Documents", "Note"]

_MOST_NAMED: Final = 3
"""Missing documents whose numbers are told."""


class Note(NamedTuple):
    """What is odd about a document.

    Attributes:
        code: That of a diagnostic.
        start: Where it shows.
        end: Where that ends.
        message: One line for people.
    """

    code: str
    start: int
    end: int
    message: str


@define
class Document:
    """One document of an export.

    Attributes:
        start: Where its first line begins.
        words: What its fields say, the lines of each apart.
        authors: Where the line with its authors begins and ends, and their names, where the form
            says how these are written.
        place: Where the line of a dateline begins and ends.
        notes: What is odd about it.
    """

    start: int
    words: dict[str, list[str]] = field(factory=dict)
    place: tuple[int, int] | None = None
    authors: tuple[int, int, tuple[str, ...]] | None = None
    notes: list[Note] = field(factory=list)

    @property
    def fields(self) -> dict[str, str]:
        """What its fields say."""
        found = {name: " ".join(" ".join(lines).split()) for name, lines in self.words.items()}
        return {name: value for name, value in found.items() if value}


@define
class _Series:
    """Documents that are counted together: `3 of 250`."""

    total: int
    is_printed: bool
    seen: set[int] = field(factory=set)

    def trouble(self) -> str:
        """Say what is wrong with the count; nothing, if it is right."""
        found = len(self.seen)
        if found == self.total and max(self.seen) == self.total:
            return ""
        message = f"the export announces {_many(self.total)}, and has {found}"
        missing: list[int] = []
        number = 1
        while self.is_printed and number <= self.total and len(missing) <= _MOST_NAMED:
            if number not in self.seen:
                missing.append(number)
            number += 1
        if missing:
            more = ", …" if len(missing) > _MOST_NAMED else ""
            message += f": without {', '.join(map(str, missing[:_MOST_NAMED]))}{more}"
        return message


def _many(count: int) -> str:
    return "1 document" if count == 1 else f"{count} documents"


class Documents:
    """The documents that have been read and not yet been taken, in the order of the text."""

    __slots__ = ("_all", "_counted", "_open", "_series")

    def __init__(self) -> None:
        """Begin without any."""
        self._all: deque[Document] = deque()
        self._open = ""
        self._series: _Series | None = None
        self._counted = (0, 0)

    def begin(self, start: int, form: str) -> None:
        """Begin a document in the form of an export."""
        self._all.append(Document(start, {"format": [form]} if form else {}))
        self._open = ""

    def put(self, name: str, value: str) -> None:
        """Note a line of what a field of the last document says.

        Lines that follow each other are of one value; of a field that is there twice, the first
        counts.
        """
        words = self._all[-1].words
        if name != self._open:
            self._open = "" if name in words else name
        if self._open:
            words.setdefault(name, []).append(value)

    def has(self, name: str) -> bool:
        """Tell whether the last document says something in a field."""
        return name in self._all[-1].words

    def sign(self, start: int, end: int, authors: tuple[str, ...]) -> None:
        """Note who wrote the last document."""
        if self._all[-1].authors is None and authors:
            self._all[-1].authors = start, end, authors

    def locate(self, start: int, end: int) -> None:
        """Note where the dateline of the last document stands."""
        self._all[-1].place = self._all[-1].place or (start, end)

    def note(self, code: str, start: int, end: int, message: str) -> None:
        """Note what is odd about the last document."""
        self._all[-1].notes.append(Note(code, start, end, message))

    def count(self, number: int, total: int, start: int, end: int, *, printed: bool = True) -> None:
        """Note the number that the last document has, of how many.

        Args:
            number: Its number.
            total: How many there are to be.
            start: Where that stands.
            end: Where that ends.
            printed: Whether it stands there; otherwise documents are numbered as they come.
        """
        series = self._series
        if series is None or total != series.total or number in series.seen:
            self._end_series(self._all[-2] if len(self._all) > 1 else self._all[-1])
            series = self._series = _Series(total, printed)
        series.seen.add(number)
        self._counted = start, end

    def close(self) -> None:
        """End the last series of numbers."""
        if self._all:
            self._end_series(self._all[-1])

    def _end_series(self, last: Document) -> None:
        trouble = self._series.trouble() if self._series is not None else ""
        if trouble:
            last.notes.append(Note("documents-missing", *self._counted, trouble))
        self._series = None

    def take(self, start: int) -> Document:
        """Take the document that begins at an offset, and forget those before it.

        Where no document begins there, it is one of which nothing is said.
        """
        found = Document(start)
        while self._all and self._all[0].start <= start:
            found = self._all.popleft()
        return found
