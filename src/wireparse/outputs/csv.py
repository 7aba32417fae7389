r"""Rows as CSV: RFC 4180, UTF-8, a line of names first.

Lines end in CR LF, and a cell with a comma, a quotation mark or a line end is quoted. None is
an empty cell, truth values are `true` and `false`, dates are as in ISO 8601.

Spreadsheets run a cell that begins with `=`, `+`, `-` or `@` as a formula, and what a dump says
comes from anywhere. Such a cell gets an apostrophe in front, which spreadsheets take for "this is
text"; so does one in which only apostrophes stand before the sign, so that `unescape_formula`
tells what was there. Numbers are left alone.

Example:
    >>> from wireparse.outputs.csv import to_csv
    >>> rows = [{"line": -3, "text": '=HYPERLINK("x")'}, {"line": None, "text": "a, b"}]
    >>> for line in to_csv(rows, ["line", "text"]):
    ...     print(ascii(line))
    'line,text\r\n'
    '-3,"\'=HYPERLINK(""x"")"\r\n'
    ',"a, b"\r\n'
"""

from __future__ import annotations

import csv
import re
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["to_csv", "unescape_formula"]

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
"""What a spreadsheet takes for the beginning of a formula, in wide letters too."""


class _Line:
    """The file that a CSV writer wants; it hands the line back."""

    @staticmethod
    def write(line: str) -> str:
        return line


def to_csv(
    rows: Iterable[Mapping[str, object]], columns: Iterable[str], *, head: bool = True
) -> Iterator[str]:
    """Yield the lines of a table, their line ends included.

    Args:
        rows: From `articles`, `captions` or `quotes` of `wireparse.outputs.tables`.
        columns: Names of the columns, such as `wireparse.outputs.tables.columns("quotes")`; what a
            row has besides is left out.
        head: Whether the names come first.
    """
    names = list(columns)
    writer = csv.writer(_Line())
    if head:
        yield writer.writerow(names)
    for row in rows:
        yield writer.writerow([_cell(row[name]) for name in names])


def unescape_formula(cell: str) -> str:
    """Take the apostrophe away that keeps a spreadsheet from running a cell.

    Example:
        >>> unescape_formula("'=1+1"), unescape_formula("'tis the season")
        ('=1+1', "'tis the season")

    Args:
        cell: A cell with text, as a CSV reader gives it.
    """
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _cell(value: object) -> object:
    if isinstance(value, str):
        return f"'{value}" if _FORMULA.match(value) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else value
