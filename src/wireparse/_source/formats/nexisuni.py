"""Nexis Uni, and its like for other customers, as text.

A list of the documents may stand first. Every document has title, outlet and date, then labels, a
line `Body`, the text, what belongs to it, and `End of Document`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._source.formats.labels import find_label, is_dated, is_rights, labels_in
from wireparse._source.formats.sheet import is_prose
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._source.formats.labels import Label
    from wireparse._source.formats.sheet import HeadReader, Sheet
    from wireparse._source.formats.unwrapping import Raw

__all__ = ["NAME", "NexisUni", "is_head"]

NAME: Final = "nexisuni"

_LABELS: Final = {
    "Section": "section", "Length": "length", "Byline": "byline", "Dateline": "dateline",
    "Highlight": "deck", "Edition": "edition", "Series": "series", "Copyright": "copyright",
    "Load-Date": "load_date", "Language": "language", "Publication-Type": "publication_type",
    "Journal Code": "journal_code", "Subject": "subject", "Company": "company",
    "Organization": "organization", "Industry": "industry", "Person": "person",
    "Geographic": "geographic", "City": "city", "State": "state", "Country": "country",
    "Ticker": "ticker", "Acc-No": "id", "URL": "url", "Notes": "notes", "Graphic": "graphic",
}  # fmt: skip
_LISTED: Final = {
    name: name for name in (
        "Date and Time", "Job Number", "Client/Matter", "Search Terms", "Search Type",
        "Narrowed by", "Content Type", "News", "Source",
    )
}  # fmt: skip
"""Labels of the list of documents."""
_LISTED_LINES: Final = frozenset(
    ("News", "-None-", "Content Type Narrowed by", "Content Type", "Narrowed by", "Narrowed by:")
)
_BODY: Final = frozenset(("Body", "BODY"))
_BEHIND: Final = frozenset(("Classification", "Graphic", "Notes", "Correction", "Corrections"))
"""Titles of what stands behind the body."""
_ENDS: Final = frozenset(("End of Document", "Ende des Dokuments", "Fin du document"))
_TOTAL: Final = r"(?:Documents|Dokumente) \((\d{1,7})\)"
_PAGE: Final = r"Page \d+ of \d+.*|.*\bAbout LexisNexis\b.*"
_ITEM: Final = r"\d{1,7}\.\s.*"
_LEAST: Final = 2
"""Labels of a document that begin an export, above `Body` or in the list."""
_MOST_HEAD: Final = 12
"""Lines above the labels of a document; more of them are no head."""


def is_head(head: Sequence[str], _: HeadReader) -> bool:
    """Do lines begin an export: a list of documents, or labels above a line `Body`?"""
    if any(text[-1] == ")" and re.fullmatch(_TOTAL, text) for text in head):
        return len(labels_in(head, _LISTED)) >= _LEAST
    at = next((at for at, text in enumerate(head) if text in _BODY), None)
    if at is None:
        return False
    found = labels_in(head[:at], _LABELS)
    return "length" in found or len(found) >= _LEAST


class NexisUni:
    """Reads one export."""

    def __init__(self, sheet: Sheet) -> None:
        """Begin above the first document."""
        self._sheet = sheet
        self._part = "head"
        self._head: list[Raw] = []
        self._total = self._number = 0
        self._ends = False
        self._label = self._title = ""

    def read(self, line: Raw) -> None:
        """Read the next line."""
        text = line[1]
        if self._part == "head":
            self._read_head(line)
        elif text in _ENDS:
            self._sheet.write(line)
            self._part, self._ends = "end", True
        elif self._part == "end":
            self._read_end(line)
        elif len(text) <= _LONGEST_PAGE and re.fullmatch(_PAGE, text):
            self._sheet.write(line)
        elif self._part == "body":
            self._read_body(line)
        elif (label := find_label(text, _LABELS)) is not None:
            self._read_label(line, label)
        else:
            self._read_other(line)

    def close(self) -> None:
        """Write what may have been a head, and tell of a document that does not end."""
        self._end_head()
        if self._ends and self._part not in {"end", "head"}:
            self._sheet.tell_cut()

    def _read_head(self, line: Raw) -> None:
        """Read on until a label shows which lines above are title, outlet and date."""
        text = line[1]
        total = re.fullmatch(_TOTAL, text)
        if total is not None:
            self._total = int(total[1])
        if text in _ENDS:
            self._end_head()
            self._part = "labels"
            self.read(line)
            return
        label = find_label(text, _LABELS)
        if text not in _BODY and (label is None or _is_listed(text)) and not is_rights(text):
            self._head.append(line)
            return
        listed = [at for at, above in enumerate(self._head) if _is_listed(above[1])]
        first = listed[-1] + 1 if listed else 0
        for above in self._head[:first]:
            self._sheet.write(above)
        self._write_title(self._head[first:])
        self._head = []
        self._part = "labels"
        self.read(line)

    def _end_head(self) -> None:
        """Write what is no head, since no label stands below it."""
        for line in self._head:
            self._sheet.hold(line)
        self._head = []

    def _write_title(self, lines: list[Raw]) -> None:
        """Write title, outlet and date, and count the document."""
        sheet = self._sheet
        dated = [sheet.reader.is_moment(text) or is_dated(text) for _, text, _ in lines]
        at = dated.index(True) if True in dated else min(len(lines), 2)
        for number, line in enumerate(lines):
            if number > _MOST_HEAD:
                sheet.hold(line)
            elif number == at:
                sheet.write(line, Role.TIMESTAMP if dated[number] else Role.FURNITURE)
            elif number < max(at - 1, 1):
                is_title = not number or not line[2] or line[1] == lines[0][1]
                sheet.hold(line, Role.HEADLINE if is_title else Role.DECK)
            else:
                sheet.write(line)
                sheet.documents.put("source" if number == at - 1 else "edition", line[1])
        self._number += 1
        self._title = lines[0][1] if lines else ""
        if self._total and lines:
            low, high = lines[0][0], lines[0][0] + len(lines[0][1])
            sheet.documents.count(self._number, self._total, low, high, printed=False)

    def _read_label(self, line: Raw, label: Label) -> None:
        self._label = label.name
        self._sheet.field(line, label, _ROLES)

    def _read_body(self, line: Raw) -> None:
        """Read a line of the body, or the one that ends it."""
        label = find_label(line[1], _LABELS)
        if line[1] in _BEHIND or (label is not None and label.name in _LAST):
            self._part = "behind"
            self._label = line[1].lower()
            if label is not None:
                self._read_label(line, label)
            else:
                self._sheet.write(line)
        elif line[1] == self._title:  # the head of a page
            self._sheet.write(line)
        else:
            self._sheet.hold(line)

    def _read_other(self, line: Raw) -> None:
        """Read a line with no label, above the body or behind it."""
        sheet, text = self._sheet, line[1]
        if text in _BODY and self._part == "labels":
            sheet.write(line)
            self._part = "body"
        elif text in _BEHIND:
            self._label = text.lower()
            sheet.write(line)
        elif is_rights(text):
            sheet.write(line)
            sheet.documents.put("copyright", text)
        elif self._label == "graphic":
            sheet.caption(line)
        elif self._part == "labels" and is_prose(text):
            sheet.hold(line)
        else:
            sheet.write(line)
            sheet.documents.put(self._label or "other", text)

    def _read_end(self, line: Raw) -> None:
        """Read the line behind the end of a document: the next one begins on it."""
        if re.fullmatch(_PAGE, line[1][:_LONGEST_PAGE]):
            self._sheet.write(line)
            return
        self._sheet.begin()
        self._part, self._label = "head", ""
        self.read(line)


def _is_listed(text: str) -> bool:
    """Does a line belong to the list of documents?"""
    if text in _LISTED_LINES or find_label(text, _LISTED) is not None:
        return True
    return re.fullmatch(f"{_TOTAL}|{_ITEM}|{_PAGE}", text[:_LONGEST_PAGE]) is not None


_LONGEST_PAGE: Final = 200
_ROLES: Final = {"dateline": Role.DATELINE, "deck": Role.DECK}
"""What the model has a place for."""
_LAST: Final = frozenset(("load_date", "language", "publication_type", "graphic"))
"""Names of the labels that end a body."""
