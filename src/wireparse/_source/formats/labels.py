"""Labels at the start of lines: `SECTION: NEWS; Pg. 7`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Label", "find_label", "is_dated", "is_rights", "labels_in"]

_LONGEST: Final = 40
"""Characters of a label."""
_LONGEST_DATE: Final = 60
_YEAR_DIGITS: Final = 4
_RIGHTS: Final = r"(?:Copyright|\(c\)|©)\s.*\b\d{4}\b.*|All Rights Reserved\.?"
_LONGEST_RIGHTS: Final = 200


@frozen
class Label:
    """A label that stands before a value.

    Attributes:
        name: What the field is called, whatever the form and its language call it.
        low: Where the value begins in the line.
        value: The value; nothing where the line ends behind the label.
    """

    name: str
    low: int
    value: str


def find_label(text: str, names: Mapping[str, str]) -> Label | None:
    """Find the label that a line begins with, if it is one of those that are known."""
    at = text.find(":", 0, _LONGEST)
    name = names.get(text[:at]) if at > 0 else None
    if name is None or text[at + 1 : at + 2].strip():
        return None
    rest = text[at + 1 :].lstrip()
    return Label(name, len(text) - len(rest), rest)


def labels_in(head: Iterable[str], names: Mapping[str, str]) -> set[str]:
    """Return the names of all labels that lines begin with."""
    found = (find_label(text, names) for text in head)
    return {label.name for label in found if label is not None}


def is_dated(text: str) -> bool:
    """Is a line short, and does it name a year of four digits and something more?"""
    return len(text) <= _LONGEST_DATE and " " in text and any(map(_is_year, _words(text)))


def _words(text: str) -> Sequence[str]:
    return text.replace(",", " ").replace(".", " ").split()


def _is_year(word: str) -> bool:
    return len(word) == _YEAR_DIGITS and word.isdecimal() and word[:2] in {"18", "19", "20"}


def is_rights(text: str) -> bool:
    """Does a line say whose text it is, and no more?"""
    return len(text) <= _LONGEST_RIGHTS and re.fullmatch(_RIGHTS, text, re.IGNORECASE) is not None
