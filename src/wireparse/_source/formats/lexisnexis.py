"""LexisNexis, as its plain text was for twenty years.

Every document begins with its number, `3 of 250 DOCUMENTS`, in the middle of a line. Outlet, date
and edition follow, each in the middle; headline and labels in capitals at the margin; the body, in
paragraphs of lines of eighty characters; and labels again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._source.formats.labels import find_label, is_dated, is_rights, labels_in
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._source.formats.labels import Label
    from wireparse._source.formats.sheet import HeadReader, Sheet
    from wireparse._source.formats.unwrapping import Raw

__all__ = ["NAME", "LexisNexis", "is_head"]

NAME: Final = "lexisnexis"

_COUNTERS: Final = (
    r"(?:\S+ - )?(\d{1,7}) of (\d{1,7}) DOCUMENTS?",
    r"Dokument (\d{1,7}) von (\d{1,7})",
    r"Document (\d{1,7}) de (\d{1,7})",
    r"Document (\d{1,7}) van (\d{1,7})",
)
_LONGEST_COUNTER: Final = 40

_ABOVE: Final = {
    "HEADLINE": "headline", "TITLE": "headline", "TITEL": "headline", "TITRE": "headline",
    "BYLINE": "byline", "AUTHOR": "byline", "AUTOR": "byline", "AUTEUR": "byline",
    "DATELINE": "dateline", "HIGHLIGHT": "deck", "HOOGTEPUNT": "deck",
    "BODY": "body", "TEXT": "body", "VOLLTEXT": "body",
    "SECTION": "section", "RUBRIK": "section", "RUBRIQUE": "section", "SECTIE": "section",
    "LENGTH": "length", "LÄNGE": "length", "LONGUEUR": "length", "LENGTE": "length",
    "SERIES": "series", "COLUMN": "column", "SOURCE": "source", "DATE": "date",
}  # fmt: skip
_BELOW: Final = {
    "LOAD-DATE": "load_date", "UPDATE": "load_date", "LANGUAGE": "language",
    "SPRACHE": "language", "LANGUE": "language", "TAAL": "language",
    "PUBLICATION-TYPE": "publication_type", "ZEITUNG": "publication_type", "TYPE": "type",
    "PUB-TYPE": "publication_type", "JOURNAL-CODE": "journal_code", "ACC-NO": "id",
    "GRAPHIC": "graphic", "GRAFIK": "graphic", "GRAPHIQUE": "graphic", "SUBJECT": "subject",
    "PERSON": "person", "COMPANY": "company", "ORGANIZATION": "organization", "CITY": "city",
    "STATE": "state", "COUNTRY": "country", "GEOGRAPHIC": "geographic", "INDUSTRY": "industry",
    "TICKER": "ticker", "URL": "url", "ISSN": "issn", "NOTES": "notes", "CORRECTION": "correction",
    "CORRECTION-DATE": "correction_date", "DOCUMENT-TYPE": "type", "DISTRIBUTION": "distribution",
}  # fmt: skip
_LABELS: Final = {**_ABOVE, **_BELOW}


def is_head(head: Sequence[str], _: HeadReader) -> bool:
    """Do lines begin an export: a number of documents in capitals, or one and labels?"""
    counters = [text for text in head if _counter(text)]
    if not counters:
        return False
    return any("DOCUMENT" in text for text in counters) or bool(labels_in(head, _LABELS))


def _counter(text: str) -> tuple[int, int] | None:
    """Read the number of a document, and how many there are."""
    if len(text) > _LONGEST_COUNTER or not text[-1].isalnum() or " " not in text:
        return None
    for form in _COUNTERS:
        found = re.fullmatch(form, text, re.ASCII)
        if found is not None:
            return int(found[1]), int(found[2])
    return None


class LexisNexis:
    """Reads one export."""

    def __init__(self, sheet: Sheet) -> None:
        """Begin above the first document."""
        self._sheet = sheet
        self._part = "before"
        self._is_begun = False
        self._label = ""
        self._awaits = False

    def read(self, line: Raw) -> None:
        """Read the next line."""
        text = line[1]
        number = _counter(text)
        label = find_label(text, _LABELS) if number is None else None
        if number is not None:
            self._begin(line, number)
        elif self._part == "before":
            self._sheet.write(line)
        elif label is not None and self._is_label(label, line):
            self._read_label(line, label)
        elif is_rights(text):
            self._sheet.write(line)
            self._sheet.documents.put("copyright", text)
        elif self._part in _HEAD:
            self._read_head(line)
        else:
            self._read_text(line)

    def close(self) -> None:
        """Nothing is open that a next line would have closed."""

    def _begin(self, line: Raw, number: tuple[int, int]) -> None:
        if self._is_begun:
            self._sheet.begin()
        self._sheet.write(line)
        self._sheet.documents.count(*number, line[0], line[0] + len(line[1]))
        self._part, self._is_begun, self._label = "source", True, ""

    def _is_label(self, label: Label, line: Raw) -> bool:
        """Tell a label from words that open a line of the body."""
        return self._part != "body" or (label.name in _LAST and line[2] > 0)

    def _read_label(self, line: Raw, label: Label) -> None:
        """Read a line with a label, which says what part of a document it is of."""
        name = label.name
        self._label, self._awaits = name, not label.value
        self._part = "below" if name in _LAST else "body" if name == "body" else "labels"
        self._sheet.field(line, label, _ROLES)

    def _read_head(self, line: Raw) -> None:
        """Read a line between the number and the first label."""
        sheet, text, gap = self._sheet, line[1], line[2]
        if self._part == "source":
            sheet.write(line)
            sheet.documents.put("source", text)
            self._part = "date"
        elif self._part == "date" and (sheet.reader.is_moment(text) or is_dated(text)):
            sheet.write(line, Role.TIMESTAMP)
            self._part = "edition"
        elif self._part == "date" or (self._part == "edition" and not gap):
            sheet.write(line)
            sheet.documents.put("edition", text)
        else:
            if gap:
                self._part = "deck" if sheet.has_headline else "title"
            sheet.hold(line, Role.DECK if self._part == "deck" else Role.HEADLINE)

    def _read_text(self, line: Raw) -> None:
        """Read a line of the body, or one on which the value of a label goes on."""
        sheet, name = self._sheet, self._label
        is_on = self._awaits if line[2] else name != "length"
        if self._part == "body" or not is_on:
            self._part = "body" if self._part == "labels" else self._part
            sheet.hold(line)
        elif name == "graphic" or name in _ROLES:
            sheet.hold(line, _ROLES.get(name, Role.CAPTION))
        else:
            sheet.write(line)
            sheet.documents.put(name, line[1])
        self._awaits = False


_HEAD: Final = frozenset(("source", "date", "edition", "title", "deck"))
"""Parts of a document above its labels."""
_LAST: Final = frozenset(_BELOW.values())
"""Names of what stands below the body."""
_ROLES: Final = {
    "headline": Role.HEADLINE,
    "dateline": Role.DATELINE,
    "deck": Role.DECK,
    "byline": Role.BYLINE,
    "date": Role.TIMESTAMP,
}
"""What the model has a place for."""
