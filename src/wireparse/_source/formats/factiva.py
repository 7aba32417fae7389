"""Factiva, as text, laid out or with the codes of its fields.

Laid out: title, who wrote it, how many words, date, outlet and its code, language and whose it is
stand above the text, and a line `Document` with its number below. With codes, each field stands
behind two or three capitals, on the line or below: `HD`, `LP`, `TD`, and `AN` last.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._source.formats.labels import Label, is_dated
from wireparse._source.formats.sheet import is_prose
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._source.formats.sheet import HeadReader, Sheet
    from wireparse._source.formats.unwrapping import Raw

__all__ = ["NAME", "Factiva", "is_head"]

NAME: Final = "factiva"

_CODES: Final = {
    "SE": "section", "HD": "headline", "CR": "credit", "BY": "byline", "WC": "length",
    "PD": "date", "ET": "time", "SN": "source", "SC": "source_code", "ED": "edition", "PG": "page",
    "LA": "language", "CY": "copyright", "LP": "body", "TD": "body", "CO": "company",
    "IN": "industry", "NS": "subject", "RE": "region", "PUB": "publisher", "AN": "id",
    "CLM": "column", "DLN": "dateline", "ART": "graphic", "CX": "correction", "CT": "contact",
    "RF": "reference", "VOL": "volume", "IPC": "provider_code", "IPD": "provider", "RST": "limits",
    "NRAN": "reference", "DE": "keywords",
}  # fmt: skip
_FIRST: Final = frozenset(("section", "headline"))
_LEAST_CODES: Final = 3
_WORDS: Final = r"\d{1,3}(?:[,. ]?\d{3})* (?:words|Wörter|mots|palabras|parole|palavras|woorden)"
_END: Final = r"(?:Document|Dokument|Documento) ([A-Za-z]{2,}[A-Za-z0-9]{8,})"
_RIGHTS: Final = r"(?:\(c\)|©|Copyright\b).*|.*\bAll [Rr]ights [Rr]eserved\.?"
_CODE: Final = r"[A-Z][A-Z0-9]{1,8}"
_CLOCK: Final = r"\d{1,2}:\d{2}(?: ?[A-Z]{2,4})?"
_PAGE: Final = r"[A-Z]?\d{1,4}|(?:Page|Seite) \S{1,8}"
_LONGEST: Final = 120
"""Characters of a line above the text."""
_LONGEST_RIGHTS: Final = 300
_MOST_ABOVE: Final = 8
"""Lines of title, deck and byline."""
_MOST_BELOW: Final = 4
"""Lines between the number of words and the date."""
_NARROW: Final = 40


def is_head(head: Sequence[str], reader: HeadReader) -> bool:
    """Do lines begin an export: codes of fields, or a number of words, a date, and an outlet?"""
    codes = {label.name for text in head if (label := _coded(text)) is not None}
    if len(codes) >= _LEAST_CODES and "headline" in codes:
        return True
    for at, text in enumerate(head):
        if len(text) <= _NARROW and re.fullmatch(_WORDS, text):
            below = head[at + 1 : at + 10]
            return any(_is_day(line, reader) for line in below[:_MOST_BELOW]) and any(
                re.fullmatch(f"{_RIGHTS}|{_CODE}", line[:_LONGEST]) for line in below
            )
    return False


def _is_day(text: str, reader: HeadReader) -> bool:
    return is_dated(text) and reader.is_moment(text)


def _coded(text: str) -> Label | None:
    """Find the code that a line begins with, alone or before a wide space."""
    code = text[:4].split(None, 1)[0] if text[:1].isupper() else ""
    name = _CODES.get(code)
    if name is None:
        return None
    rest = text[len(code) :]
    if rest and not rest.startswith(("\t", "  ", "\xa0")):
        return None
    value = rest.lstrip()
    return Label(name, len(text) - len(value), value)


class Factiva:
    """Reads one export."""

    def __init__(self, sheet: Sheet) -> None:
        """Begin above the first document."""
        self._sheet = sheet
        self._part = "above"
        self._above: list[Raw] = []
        self._label = ""
        self._has_id = self._ends = False
        self._is_dated = False
        self._others: list[str] = []

    def read(self, line: Raw) -> None:
        """Read the next line."""
        label = _coded(line[1])
        if label is not None and (self._label or label.name in _FIRST):
            self._read_code(line, label)
        elif self._label:
            self._write_field(line, Label(self._label, 0, line[1]))
        elif (end := re.fullmatch(_END, line[1][:_LONGEST])) is not None:
            self._flush_above()
            self._sheet.write(line)
            self._sheet.documents.put("id", end[1])
            self._part, self._ends = "end", True
        else:
            self._read_laid_out(line)

    def close(self) -> None:
        """Write what may have been a title, and tell of a document that does not end."""
        is_cut = self._ends and not (self._part == "end" or self._has_id)
        self._flush_above()
        if is_cut:
            self._sheet.tell_cut()

    def _flush_above(self) -> None:
        above, self._above = self._above, []
        for line in above:
            self._sheet.hold(line)

    # With codes.

    def _read_code(self, line: Raw, label: Label) -> None:
        name = label.name
        self._flush_above()
        if name in _FIRST and self._has_id:
            self._sheet.begin()
            self._has_id = False
        self._label = name
        if name == "id":
            self._has_id = self._ends = True
        self._write_field(line, label)

    def _write_field(self, line: Raw, label: Label) -> None:
        """Write a line with a code, or below one; the number stands behind a word in some."""
        if label.name == "id" and (found := re.fullmatch(_END, label.value[:_LONGEST])):
            label = Label("id", label.low, found[1])
        self._sheet.field(line, label, _ROLES)

    # Laid out.

    def _read_laid_out(self, line: Raw) -> None:
        text = line[1]
        if self._part == "end":
            self._sheet.begin()
            self._part = "above"
        if self._part == "above":
            if len(text) <= _NARROW and re.fullmatch(_WORDS, text):
                self._write_above()
                self._sheet.write(line)
                self._sheet.documents.put("length", text)
                self._part, self._is_dated = "below", False
            else:
                self._above.append(line)
        elif self._part == "below":
            self._read_below(line)
        elif self._part == "rights" and re.fullmatch(_RIGHTS, text[:_LONGEST]):
            self._sheet.write(line)
        else:
            self._part = "body"
            self._sheet.hold(line)

    def _write_above(self) -> None:
        """Write section, title, deck and byline, which the number of words stands below."""
        sheet = self._sheet
        above, self._above = self._above, []
        for line in above[:-_MOST_ABOVE]:
            sheet.write(line)
        above = above[-_MOST_ABOVE:]
        signed = {at for at, line in enumerate(above) if at and sheet.reader.opens_byline(line[1])}
        titles = [at for at in range(len(above)) if at not in signed]
        is_section = len(titles) > 1 and len(above[0][1].split()) < _LEAST_TITLE
        for at, line in enumerate(above):
            if at in signed:
                sheet.byline(line)
            elif at == 0 and is_section:
                sheet.write(line)
                sheet.documents.put("section", line[1])
            else:
                is_deck = sheet.has_headline and bool(line[2])
                sheet.hold(line, Role.DECK if is_deck or min(signed, default=at) < at else _TITLE)

    def _read_below(self, line: Raw) -> None:
        """Read a line between the number of words and the text."""
        sheet, text = self._sheet, line[1]
        is_rights = re.fullmatch(_RIGHTS, text[:_LONGEST_RIGHTS]) is not None
        if is_rights or len(text) > _LONGEST or (self._is_dated and is_prose(text)):
            self._tell_others()
            self._part = "rights" if is_rights else "body"
            if not is_rights:
                sheet.hold(line)
                return
            sheet.write(line)
            sheet.documents.put("copyright", text)
        elif not self._is_dated and _is_day(text, sheet.reader):
            sheet.write(line, Role.TIMESTAMP)
            self._is_dated = True
        elif re.fullmatch(_CLOCK, text):
            sheet.write(line, Role.TIMESTAMP)
        else:
            sheet.write(line)
            self._put_below(text)

    def _put_below(self, text: str) -> None:
        """Tell outlet, its code and page by their forms and their order."""
        documents = self._sheet.documents
        if not documents.has("source"):
            documents.put("source", text)
        elif re.fullmatch(_PAGE, text):
            documents.put("page", text)
        elif re.fullmatch(_CODE, text) and not documents.has("source_code"):
            documents.put("source_code", text)
        else:
            self._others.append(text)

    def _tell_others(self) -> None:
        """Tell the language, which stands last, from the edition."""
        others, self._others = self._others, []
        if others and others[-1].isalpha():
            self._sheet.documents.put("language", others.pop())
        for text in others:
            self._sheet.documents.put("edition", text)


_TITLE: Final = Role.HEADLINE
_LEAST_TITLE: Final = 3
"""Words of a title, where a line of fewer above it is a section."""
_ROLES: Final = {
    "headline": Role.HEADLINE,
    "dateline": Role.DATELINE,
    "date": Role.TIMESTAMP,
    "time": Role.TIMESTAMP,
}
"""What the model has a place for."""
