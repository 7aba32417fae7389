r"""Tables as CSV: RFC 4180, UTF-8, with a header line.

Lines end in CR LF, and cells with a comma, a quotation mark or a line end are quoted. None is
an empty cell, booleans are `true` and `false`, dates are in ISO 8601.

Spreadsheets evaluate a cell that begins with `=`, `+`, `-` or `@` as a formula, and the text of a
dump is not trusted. Such cells get a leading apostrophe, which makes them text; so do cells with
only apostrophes before the sign, so that `unescape_formula` is exact. Numbers are not escaped.

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
        columns: Names of the columns, such as `wireparse.outputs.tables.columns("quotes")`; other
            keys of a row are left out.
        head: Whether to write a header line.
    """
    names = list(columns)
    writer = csv.writer(_Line())
    if head:
        yield writer.writerow(names)
    for row in rows:
        yield writer.writerow([_cell(row[name]) for name in names])


def unescape_formula(cell: str) -> str:
    """Remove the apostrophe that keeps a spreadsheet from evaluating a cell.

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
