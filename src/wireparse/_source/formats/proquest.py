"""ProQuest, as text.

A rule of underlines stands above every document and below the last one; then come its number, in
some, the title, and fields with labels. The text stands behind `Full text:`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._source.formats.labels import find_label, labels_in
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._source.formats.labels import Label
    from wireparse._source.formats.sheet import HeadReader, Sheet
    from wireparse._source.formats.unwrapping import Raw

__all__ = ["NAME", "ProQuest", "is_head"]

NAME: Final = "proquest"

_LABELS: Final = {
    "Author": "byline", "Abstract": "abstract", "Full text": "body", "Full Text": "body",
    "Publication info": "publication_info", "Links": "links", "Subject": "subject",
    "Subjects": "subject", "Location": "location", "People": "people",
    "Company / organization": "company", "Business indexing term": "business_term",
    "Identifier / keyword": "keywords", "Classification": "classification", "Title": "headline",
    "Title annotation": "title_note", "Publication title": "source", "First page": "page",
    "Pages": "page", "Publication year": "year", "Publication date": "date", "Year": "year",
    "Section": "section", "Column": "column", "Publisher": "publisher", "Edition": "edition",
    "Place of publication": "place", "Country of publication": "country", "Volume": "volume",
    "Publication subject": "publication_subject", "ISSN": "issn", "Issue": "issue",
    "Source type": "publication_type", "Language of publication": "language",
    "Document type": "type", "Document feature": "feature", "ProQuest document ID": "id",
    "Document URL": "url", "Copyright": "copyright", "Last updated": "load_date",
    "Database": "database", "Illustration": "graphic", "Caption": "graphic", "Credit": "credit",
    "Dateline": "dateline", "Word count": "length", "ISBN": "isbn", "DOI": "doi",
}  # fmt: skip
_INSIDE: Final = frozenset(("graphic", "credit", "location", "people", "section", "dateline"))
"""Names of labels that a body may hold: they end none unless a blank line stands above."""
_LEAST_RULE: Final = 20
_LEAST: Final = 2
"""Labels below a rule that begin an export."""
_NUMBER: Final = r"Document (\d{1,7}) of (\d{1,7})"
_LAST: Final = ("Contact us at", "Database copyright", "Copyright ©", "Terms and Conditions")
"""What stands below the last rule."""
_NONE: Final = ("None available", "Not available", "n/a")


def is_head(head: Sequence[str], _: HeadReader) -> bool:
    """Do lines begin an export: a rule, and labels below it?"""
    at = next((at for at, text in enumerate(head) if text[0] == "_" and _is_rule(text)), None)
    return at is not None and len(labels_in(head[at:], _LABELS)) >= _LEAST


def _is_rule(text: str) -> bool:
    return len(text) >= _LEAST_RULE and text.count("_") == len(text)


class ProQuest:
    """Reads one export."""

    def __init__(self, sheet: Sheet) -> None:
        """Begin above the first document."""
        self._sheet = sheet
        self._part = "before"
        self._rule: Raw | None = None
        self._is_begun = False
        self._label = ""

    def read(self, line: Raw) -> None:
        """Read the next line."""
        text = line[1]
        if self._rule is not None:
            self._read_below_rule(self._rule, line)
        if _is_rule(text):
            self._rule = line
        elif (label := self._find(line)) is not None:
            self._read_label(line, label)
        elif self._part == "body":
            self._sheet.hold(line)
        elif self._part != "before" and text.startswith(("http://", "https://")):
            self._sheet.write(line)
            self._sheet.documents.put("url", text)
        elif self._part == "title":
            self._read_title(line)
        elif self._label in _ROLES and not line[2]:
            self._sheet.hold(line, _ROLES[self._label])
        else:
            self._sheet.write(line)
            if self._label:
                self._sheet.documents.put(self._label, text)

    def close(self) -> None:
        """Write a rule below which nothing stands, and tell of a document without one."""
        if self._rule is not None:
            self._sheet.write(self._rule)
        elif self._is_begun and self._part != "last":
            self._sheet.tell_cut()

    def _read_below_rule(self, rule: Raw, line: Raw) -> None:
        """Begin a document on a rule, but on the last one."""
        self._rule = None
        if line[1].startswith(_LAST):
            self._part = "last"
        else:
            if self._is_begun:
                self._sheet.begin()
            self._part, self._is_begun = "title", True
        self._label = ""
        self._sheet.write(rule)

    def _find(self, line: Raw) -> Label | None:
        """Find a label, where one may stand."""
        if self._part in {"before", "last"}:
            return None
        label = find_label(line[1], _LABELS)
        if label is not None and self._part == "body" and label.name in _INSIDE and not line[2]:
            return None
        return label

    def _read_title(self, line: Raw) -> None:
        """Read a line between the rule and the first label."""
        number = re.fullmatch(_NUMBER, line[1][:40])
        if number is not None:
            self._sheet.write(line)
            end = line[0] + len(line[1])
            self._sheet.documents.count(int(number[1]), int(number[2]), line[0], end)
        elif self._sheet.has_headline and line[2]:
            self._sheet.write(line)
        else:
            self._sheet.hold(line, Role.HEADLINE)

    def _read_label(self, line: Raw, label: Label) -> None:
        sheet, name = self._sheet, label.name
        self._label, self._part = name, "body" if name == "body" else "labels"
        if name == "byline":
            self._read_authors(line, label)
        elif name == "abstract" and label.value.startswith(_NONE):
            sheet.write(line)
            self._label = ""
        elif name == "headline" and sheet.has_headline:
            sheet.write(line)
        else:
            sheet.field(line, label, _ROLES)

    def _read_authors(self, line: Raw, label: Label) -> None:
        """Read names as ProQuest writes them: `Moss, Ida; Moe, Lars`."""
        names = tuple([name for part in label.value.split(";") if (name := " ".join(part.split()))])
        self._sheet.write(line, Role.BYLINE, label.low)
        start = line[0] + label.low
        if any("," in name for name in names):
            self._sheet.documents.sign(start, line[0] + len(line[1]), names)


_ROLES: Final = {
    "headline": Role.HEADLINE,
    "abstract": Role.DECK,
    "dateline": Role.DATELINE,
    "date": Role.TIMESTAMP,
}
"""What the model has a place for."""
