"""IPTC 7901, the wires of agencies elsewhere.

A header has source and number, priority, category, number of words, and keywords below. The text
begins with the headline, which ends in `=`; lines of seventy characters follow, in paragraphs that
begin with a space or behind a blank line; day and time of transmission stand last. Control signs
stand around header and text, unless they were lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._source.formats.wires import END, HEADING, TEXT, bare
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._source.formats.sheet import HeadReader, Sheet
    from wireparse._source.formats.unwrapping import Raw

__all__ = ["NAME", "Iptc7901", "is_head"]

NAME: Final = "iptc7901"

_HEADER: Final = r"([A-Za-z]{2,5})(\d{3,4}) ([1-9]) ([A-Za-z]{1,3}) {1,3}(\d{1,5})(?:\s+(.{0,60}))?"
_SENT: Final = r"(\d{6}(?: [A-Z]{3,4})? [A-Za-z]{3} \d{2,4})"
_BEHIND: Final = (
    "The following information is not", "* * * *", "# Notebook", "## Note to editors", "NNNN"
)  # fmt: skip
_LONGEST: Final = 120
_MOST_HEAD: Final = 8
"""Lines from the start of a text to the end of its headline."""


def is_head(head: Sequence[str], _: HeadReader) -> bool:
    """Do lines begin a wire: a header with a sign before it, or with what it has behind it?"""
    for at, line in enumerate(head):
        text = bare(line)[2]
        if _header(text) is None:
            continue
        below = head[at + 1 : at + 1 + _MOST_HEAD + 2]
        if HEADING in line or any(TEXT in other for other in below):
            return True
        if any(other.endswith("=") for other in below):
            return True
    return False


def _header(text: str) -> re.Match[str] | None:
    return re.fullmatch(_HEADER, text) if len(text) <= _LONGEST else None


class Iptc7901:
    """Reads one wire, or several that follow each other."""

    def __init__(self, sheet: Sheet) -> None:
        """Begin above the first message."""
        self._sheet = sheet
        self._part = "before"
        self._is_begun = self._is_marked = self._ends = False
        self._head: list[Raw] = []

    def read(self, line: Raw) -> None:
        """Read the next line."""
        low, high, text = bare(line[1])
        header = _header(text)
        is_open = self._part not in {"before", "behind", "end"}
        if not text or END in line[1]:
            self._write_head(title=None)
        if HEADING in line[1] or (header is not None and (line[2] or not is_open)):
            self._begin(line, header)
        elif (sent := re.fullmatch(_SENT, text[:_LONGEST])) is not None and self._is_begun:
            self._write_head(title=None)
            self._sheet.write(line)
            self._sheet.documents.put("sent", sent[1])
            self._part, self._ends = "end", True
        elif self._part == "behind" or not text:
            self._sheet.write(line)
        elif self._part in {"before", "end"}:
            self._sheet.aside(line)
        elif self._part == "header":
            self._read_header(line, text)
        elif self._part == "head":
            self._read_head(line, text)
        elif text.startswith(_BEHIND):
            self._part = "behind"
            self._sheet.write(line)
        else:
            self._write(line, None, low, high)
        if END in line[1]:
            self._write_head(title=None)
            self._part, self._ends = "end", True

    def close(self) -> None:
        """Write what may have been a headline, and tell of a message that does not end."""
        self._write_head(title=None)
        if self._ends and self._part != "end":
            self._sheet.tell_cut()

    def _begin(self, line: Raw, header: re.Match[str] | None) -> None:
        self._write_head(title=None)
        if self._is_begun:
            self._sheet.begin()
        self._sheet.write(line)
        if header is not None:
            for name, value in zip(_NAMES, header.groups(), strict=True):
                self._sheet.documents.put(name, value or "")
        self._is_begun = True
        self._is_marked = self._is_marked or HEADING in line[1]
        self._part = "header" if self._is_marked else "head"

    def _read_header(self, line: Raw, text: str) -> None:
        """Read keywords, up to the sign that begins the text."""
        if TEXT in line[1]:
            self._part = "head"
            self._read_head(line, text)
        else:
            self._sheet.write(line)
            self._sheet.documents.put("slug", text)

    def _read_head(self, line: Raw, text: str) -> None:
        """Read on to the line that ends in `=`; without one, the first line is the headline."""
        self._head.append(line)
        if text.endswith("="):
            self._write_head(title=len(self._head))
            self._part = "body"
        elif len(self._head) > _MOST_HEAD:
            self._write_head(title=None)
            self._part = "body"

    def _write_head(self, *, title: int | None) -> None:
        """Write the lines from the start of a text.

        Args:
            title: How many of them stand above the text; None where nothing ends them.
        """
        lines, self._head = self._head, []
        signed = 0
        for at, line in enumerate(lines):
            low, high, text = bare(line[1])
            inner = text.rstrip("= ")
            if title is None:
                self._write(line, None if at else Role.HEADLINE, low, high)
            elif not inner or self._is_slug(inner, at) or _is_note(inner):
                self._sheet.write(line)
                self._sheet.documents.put("note" if _is_note(inner) else "slug", inner)
            elif signed or (at and self._sheet.reader.opens_byline(inner)):
                signed += 1
                self._sheet.write(line, Role.BYLINE, low, low + len(inner))
            else:
                self._write(line, Role.HEADLINE, low, low + len(inner))

    def _is_slug(self, text: str, at: int) -> bool:
        """Is it of keywords with strokes between, in place of those of a header?"""
        return not self._is_marked and at == 0 and "/" in text and " / " not in text

    def _write(self, line: Raw, role: Role | None, low: int, high: int) -> None:
        """Write a line that may go on below, and the signs around it as what they are."""
        start, text, gap = line
        self._sheet.hold((start, text[:high], gap), role, low)
        if high < len(text):
            self._sheet.flush()
            rest = text[high:].lstrip()
            if rest:
                self._sheet.write((start + len(text) - len(rest), rest, 0))


def _is_note(text: str) -> bool:
    """Is it about the version of a message, in capitals: `2ND LEAD`?"""
    return text.isupper() and len(text.split()) <= _MOST_NOTE


_MOST_NOTE: Final = 4
_NAMES: Final = ("service", "number", "priority", "category", "length", "keywords")
"""What the fields of a header are called."""
