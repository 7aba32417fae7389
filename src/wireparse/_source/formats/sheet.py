"""The lines of an export as they are written down again, each with what its form says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from wireparse._source.formats.unwrapping import Raw, joined, unwrapped
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from wireparse._source.formats.documents import Documents
    from wireparse._source.formats.labels import Label

__all__ = ["ExportLine", "Form", "HeadReader", "Sheet", "is_prose"]

_LONG: Final = 100
"""Characters from which on a line of a body is a paragraph, whatever its last sign."""
_ENDS: Final = ".!?…؟。"
_CLOSERS: Final = "\"'”’»)]"
_LEAST_WORDS: Final = 3
"""Words of a caption; `IMAGE` and `PHOTO (2)` say that there was one."""
_NO_BREAK: Final = frozenset((Role.HEADLINE, Role.DECK, Role.BYLINE))
"""Roles whose lines are one, however they were wrapped."""


class ExportLine(NamedTuple):
    """A line, or what stands before, behind or between the signs of one.

    Attributes:
        start: Its offset.
        text: What it is, without white space around.
        gap: Blank lines before it.
        role: What it is; None where the form does not say.
        begins: Whether a document begins on it.
    """

    start: int
    text: str
    gap: int
    role: Role | None
    begins: bool


class _Named(Protocol):
    """What is read of a byline."""

    @property
    def authors(self) -> tuple[str, ...]: ...


class HeadReader(Protocol):
    """Who reads what a form leaves open."""

    def is_moment(self, text: str) -> bool: ...

    def opens_byline(self, text: str) -> bool: ...

    def header_byline(self, text: str) -> _Named | None: ...


class Form(Protocol):
    """Reads the lines of one form of export, and writes them on a sheet."""

    def read(self, line: Raw) -> None:
        """Read the next line."""

    def close(self) -> None:
        """Learn that there are no more lines."""


class Sheet:
    """What has been read and not yet been handed on.

    Attributes:
        name: The form.
        documents: Takes what is said of documents.
        reader: Reads what the form leaves open.
        indent: Characters before the line that is read.
        end: Where that line ends.
    """

    def __init__(
        self,
        name: str,
        documents: Documents,
        cut: Callable[[int, int], str],
        reader: HeadReader,
        *,
        wraps: bool,
    ) -> None:
        """Begin with nothing; some forms wrap lines."""
        self.name, self.documents, self.reader = name, documents, reader
        self.indent = 0
        self._cut, self._wraps = cut, wraps
        self._out: list[ExportLine] = []
        self._held: list[Raw] = []
        self._role: Role | None = None
        self._begins, self._has_headline = True, False
        self.end = self._indent_above = 0

    @property
    def has_headline(self) -> bool:
        """Whether the document has a headline, held or written."""
        return self._has_headline or bool(self._held and self._role is Role.HEADLINE)

    def see(self, line: Raw) -> None:
        """See how far a line is indented, before it is read."""
        white = self._cut(self.end, line[0])
        self._indent_above = self.indent
        self.indent = len(white) - 1 - max(white.rfind("\n"), white.rfind("\r"))
        self.end = line[0] + len(line[1])

    def taken(self) -> list[ExportLine]:
        """Hand over what is written."""
        out, self._out = self._out, []
        return out

    def begin(self) -> None:
        """Let a document begin on what is written next."""
        self.flush()
        self._begins, self._has_headline = True, False

    def write(
        self, line: Raw, role: Role | None = Role.FURNITURE, low: int = 0, high: int | None = None
    ) -> None:
        """Write a line.

        Args:
            line: The line.
            role: What it is.
            low: Where that begins in it; what stands before is furniture.
            high: Where it ends.
        """
        self.flush()
        start, text, gap = line
        high = len(text) if high is None else high
        ends = ((0, low, Role.FURNITURE), (low, high, role), (high, len(text), Role.FURNITURE))
        for first, last, what in ends:
            part = text[first:last].strip()
            if part:
                self._put((start + text.index(part, first), part, gap), what)
                gap = 0

    def hold(self, line: Raw, role: Role | None = None, low: int = 0) -> None:
        """Write a line that may go on below: of a body, where no role is given.

        Args:
            line: The line.
            role: What it is.
            low: Where that begins in it; what stands before is furniture.
        """
        is_new = line[2] or low or role is not self._role
        if is_new or (role is None and self.indent > self._indent_above):
            self.flush()
        if low:
            start, text, gap = line
            self._put((start, text[:low].rstrip(), gap), Role.FURNITURE)
            rest = text[low:].lstrip()
            if not rest:
                return
            line = start + len(text) - len(rest), rest, 0
        self._role = role
        self._held.append(line)

    def aside(self, line: Raw) -> None:
        """Write a line that belongs to no document: furniture, unless it reads like text."""
        if is_prose(line[1]):
            self.hold(line)
        else:
            self.write(line)

    def flush(self) -> None:
        """Write what is held."""
        held, self._held = self._held, []
        if not held:
            return
        if self._role in _NO_BREAK:
            self._put(joined(held, self._cut), self._role)
            return
        for line in unwrapped(held, self._cut, wraps=self._wraps):
            self._put(line, _in_body(line[1]) if self._role is None else self._role)

    def join(self, lines: Sequence[Raw]) -> Raw:
        """Make one line of several."""
        return joined(lines, self._cut)

    def byline(self, line: Raw, low: int = 0) -> None:
        """Write the byline, with its label where that is known to the reader of bylines."""
        found = self.reader.header_byline(line[1])
        is_read = found is not None and bool(found.authors)
        self.write(line, Role.BYLINE, 0 if is_read else low)

    def caption(self, line: Raw, low: int = 0) -> None:
        """Write a caption, if it says what is to be seen."""
        is_one = len(line[1][low:].split()) >= _LEAST_WORDS
        self.hold(line, Role.CAPTION if is_one else Role.FURNITURE, low if is_one else 0)

    def field(self, line: Raw, label: Label, roles: Mapping[str, Role]) -> None:
        """Write a line with a label; what is in the model has its role, all else is noted.

        Args:
            line: The line.
            label: What it is of, and where its value begins.
            roles: Those of fields that the model has a place for, besides byline and body.
        """
        name = label.name
        if name == "byline":
            self.byline(line, label.low)
        elif name == "graphic":
            self.caption(line, label.low)
        elif name == "body" or name in roles:
            self.hold(line, roles.get(name), label.low)
        else:
            self.write(line)
            self.documents.put(name, label.value)

    def tell_cut(self) -> None:
        """Tell that the last document does not end as those of its form do."""
        self.flush()
        message = "the last document of the export has no end"
        self.documents.note("document-cut", self.end, self.end, message)

    def _put(self, line: Raw, role: Role | None) -> None:
        start, text, gap = line
        if role is Role.HEADLINE:  # a document has one
            role = Role.FURNITURE if self._has_headline else role
            self._has_headline = True
        if self._begins:
            self.documents.begin(start, self.name)
        if role is Role.DATELINE:
            self.documents.locate(start, start + len(text))
        self._out.append(ExportLine(start, text, gap, role, self._begins))
        self._begins = False


def _in_body(text: str) -> Role | None:
    """Say what a line of a body is, where that is sure."""
    if not any(map(str.isalnum, text)):
        return Role.FURNITURE
    return Role.PARAGRAPH if is_prose(text) else None


def is_prose(text: str) -> bool:
    """Is a line of a body long, or does it end as sentences do?"""
    return len(text) >= _LONG or text.rstrip(_CLOSERS)[-1:] in _ENDS
