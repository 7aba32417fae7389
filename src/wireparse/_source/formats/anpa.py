"""ANPA 1312, the wires of North American agencies.

A header has a letter and number of the service, and below it priority, category, slug, date and
number of words. Lines of slug, headline, notes and byline begin with `^` and end with `<` or `=`;
paragraphs begin with a tab. Control signs stand around header and text, unless they were lost.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse._source.formats.wires import END, HEADING, bare
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._source.formats.sheet import HeadReader, Sheet
    from wireparse._source.formats.unwrapping import Raw

__all__ = ["NAME", "Anpa", "is_head"]

NAME: Final = "anpa"

_SERVICE: Final = r"([A-Za-z])(\d{4})[\x1f\s-]*[\w-]{0,20}"
_STORY: Final = (
    r"([A-Za-z]) ([A-Za-z])[\x11-\x14\s]+(.{1,60}?)[\x1f\s]+(\d{1,2}-\d{1,2})(?: (\d{1,5}))?"
)
_SENT: Final = r"[A-Z]{2,4}(?:-[A-Z]{2})?-(\d{2}-\d{2}-\d{2} \d{4}[A-Z]{3,4})<?"
_NOTE: Final = r"\(?(?:Eds|EDS|EDITORS|Editors|EDITOR'S NOTE|With|AP Photo|Photo|Graphic)\b.*"
_LONGEST: Final = 120
_MARKS: Final = "^<="
_MOST_LINES: Final = 10
"""Lines of a header line that was wrapped."""


def is_head(head: Sequence[str], _: HeadReader) -> bool:
    """Do lines begin a wire: a service and its number over priority, category and slug?"""
    lines = [bare(text)[2] for text in head]
    return any(
        above[1:2].isdigit()
        and len(above) <= _LONGEST
        and re.fullmatch(_SERVICE, above) is not None
        and re.fullmatch(_STORY, below[:_LONGEST]) is not None
        for above, below in pairwise(lines)
    )


class Anpa:
    """Reads one wire, or several that follow each other."""

    def __init__(self, sheet: Sheet) -> None:
        """Begin above the first story."""
        self._sheet = sheet
        self._part = "before"
        self._is_begun = self._has_slug = self._ends = False
        self._open: list[Raw] = []

    def read(self, line: Raw) -> None:
        """Read the next line."""
        low, high, text = bare(line[1])
        if self._begins(line[1], text):
            self._begin(line)
        elif self._part == "service" and not text.startswith("^"):
            self._read_story(line, text)
        elif self._open or (self._part in {"service", "header"} and text.startswith("^")):
            self._part = "header"
            self._read_header(line)
        elif (sent := re.fullmatch(_SENT, text[:_LONGEST])) is not None:
            self._sheet.write(line)
            self._sheet.documents.put("sent", sent[1])
            self._part, self._ends = "end", True
        elif not text or self._part in {"before", "end"}:
            self._sheet.aside(line)
        else:
            self._part = "body"
            self._read_body(line, low, high)
        if END in line[1]:
            self._part, self._ends = "end", True

    def close(self) -> None:
        """Write a header line that does not end, and tell of a story that does not."""
        for line in self._open:
            self._sheet.write(line)
        self._open = []
        if self._ends and self._part != "end":
            self._sheet.tell_cut()

    def _begins(self, line: str, text: str) -> bool:
        """Does a story begin: with a sign for it, or where none is open?"""
        if HEADING in line:
            return True
        is_open = self._part not in {"before", "end"}
        return not is_open and len(text) <= _LONGEST and re.fullmatch(_SERVICE, text) is not None

    def _begin(self, line: Raw) -> None:
        for above in self._open:
            self._sheet.write(above)
        self._open = []
        if self._is_begun:
            self._sheet.begin()
        self._sheet.write(line)
        found = re.fullmatch(_SERVICE, bare(line[1])[2][:_LONGEST])
        if found is not None:
            self._sheet.documents.put("service", found[1])
            self._sheet.documents.put("number", found[2])
        self._part, self._is_begun = "service", True
        self._has_slug = False

    def _read_story(self, line: Raw, text: str) -> None:
        """Read the second line of a header."""
        self._sheet.write(line)
        story = re.fullmatch(_STORY, text[:_LONGEST])
        for name, value in zip(_STORY_NAMES, story.groups() if story else (), strict=False):
            self._sheet.documents.put(name, value or "")
        self._part = "header"

    def _read_header(self, line: Raw) -> None:
        """Read a line behind `^`, which goes on until `<` or `=`."""
        self._open.append(line)
        text = bare(line[1])[2]
        if not text.endswith(("<", "=")) and len(self._open) < _MOST_LINES:
            return
        whole, self._open = self._sheet.join(self._open), []
        text = bare(whole[1])[2]
        inner = text.strip(_MARKS + " \t")
        if not inner:
            self._sheet.write(whole)
            return
        low = whole[1].index(inner)
        self._write_header(whole, low, low + len(inner), ends=text[-1:])

    def _write_header(self, line: Raw, low: int, high: int, *, ends: str) -> None:
        sheet, text = self._sheet, line[1][low:high]
        if not self._has_slug and not sheet.has_headline and ("--" in text or "," in text[-5:]):
            sheet.write(line)
            self._has_slug = True
        elif ends == "=":
            sheet.write(line, Role.BYLINE, low, high)
        elif re.fullmatch(_NOTE, text, re.DOTALL) is not None:
            sheet.write(line)
            sheet.documents.put("note", text)
        else:
            sheet.write(line, Role.DECK if sheet.has_headline else Role.HEADLINE, low, high)

    def _read_body(self, line: Raw, low: int, high: int) -> None:
        if low or high < len(line[1]):
            self._sheet.write(line, Role.PARAGRAPH, low, high)
        else:
            self._sheet.hold(line)


_STORY_NAMES: Final = ("priority", "category", "slug", "date", "length")
"""What the fields of the second line of a header are called."""
