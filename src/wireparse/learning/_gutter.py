"""Dumps with the role of each line in front of it: written to be corrected, and read again."""

from __future__ import annotations

from collections import deque
from io import StringIO
from typing import TYPE_CHECKING, Final

from wireparse._segments import GivenLine
from wireparse.diagnostics import GutterError
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wireparse.models import Block, Dump

__all__ = ["GUTTER", "gutter", "read_gutter", "read_labels"]

GUTTER: Final[Mapping[Role, str]] = {
    Role.HEADLINE: "H",
    Role.DECK: "D",
    Role.CAPTION: "C",
    Role.CREDIT: "K",
    Role.BYLINE: "B",
    Role.DATELINE: "L",
    Role.TIMESTAMP: "T",
    Role.CROSSHEAD: "S",
    Role.PARAGRAPH: "P",
    Role.SIGNOFF: "G",
    Role.FURNITURE: "F",
}
"""The letter of every role in a gutter."""
_ROLES: Final = {letter: role for role, letter in GUTTER.items()}
_BEGINS: Final = ">"


def gutter(dump: Dump) -> str:
    r"""Write a dump with the role of each line in front of it.

    Three columns stand before every line: `>` where an article begins, else a space;
    the letter of the role, a space on blank lines; `|`. The line follows as it is, with
    its own end, so `read_gutter` gives the dump back: a file in this form is its own
    input. Read and write such files with `newline=""`.

    Example:
        >>> import wireparse
        >>> dump = wireparse.parse("Ferry Returns to River\n\nOSLO (AP) - It came on Monday.\n")
        >>> print(gutter(dump), end="")
        >H|Ferry Returns to River
          |
         P|OSLO (AP) - It came on Monday.

    Args:
        dump: What was parsed.

    Returns:
        The lines of the dump, each behind its three columns.
    """
    firsts = {article.start for article in dump.articles}
    blocks = deque(dump.blocks)
    rows: list[str] = []
    end = 0
    for line in StringIO(dump.text, newline=""):
        start, end = end, end + len(line)
        here: list[Block] = []
        while blocks and blocks[0].start < end:
            here.append(blocks.popleft())
        begins = any(start <= block.start and block.start in firsts for block in here)
        rows.append(f"{_BEGINS if begins else ' '}{_letter(here)}|{line}")
        if here and here[-1].end > end:  # goes on below
            blocks.appendleft(here[-1])
    return "".join(rows)


def _letter(here: Sequence[Block]) -> str:
    """Return the letter of a line; where a label stands before what it is of, that counts."""
    roles = [block.role for block in here]
    if not roles:
        return " "
    return GUTTER[next((role for role in roles if role is not Role.FURNITURE), roles[0])]


def read_gutter(text: str) -> str:
    r"""Give back the dump that was written by `gutter`.

    Example:
        >>> read_gutter(">H|Ferry Returns\n  |\n P|It opened on Monday.\n")
        'Ferry Returns\n\nIt opened on Monday.\n'

    Args:
        text: Lines behind their gutter.

    Returns:
        The dump.

    Raises:
        GutterError: A line is not behind its three columns.
    """
    return "".join([line for _, _, line in _rows(text, "")])


def read_labels(text: str, name: str = "") -> list[GivenLine]:
    r"""Read a dump whose gutter was corrected.

    Example:
        >>> lines = read_labels(">H|Ferry Returns\n  |\n P|It opened on Monday.\n")
        >>> [(line.role and line.role.value, line.begins) for line in lines]
        [('headline', True), (None, None), ('paragraph', False)]

    Args:
        text: Lines behind their gutter.
        name: What to call the file in an error.

    Returns:
        The lines, for `train` or `Parser.parse_lines`.

    Raises:
        GutterError: A line is not behind its three columns, has no letter or one that stands for
            no role, or there is no line.
    """
    found: list[GivenLine] = []
    for number, columns, line in _rows(text, name):
        content = line.rstrip("\r\n")
        if not content.strip():
            found.append(GivenLine(content))
            continue
        if columns[0] not in (_BEGINS, " "):
            problem = f"expected {_BEGINS!r} or a space in the first column, found {columns[0]!r}"
            raise GutterError(_place(name, number), problem)
        if columns[1] not in _ROLES:
            is_none = columns[1] == " "
            problem = "the line has no letter" if is_none else f"unknown letter {columns[1]!r}"
            letters = ", ".join(f"{letter} {role.value}" for letter, role in _ROLES.items())
            raise GutterError(_place(name, number), f"{problem}: expected one of {letters}")
        found.append(GivenLine(content, _ROLES[columns[1]], columns[0] == _BEGINS))
    if not any(line.is_told for line in found):
        raise GutterError(_place(name, 1), "expected lines behind a gutter, found none")
    return found


def _rows(text: str, name: str) -> Iterator[tuple[int, str, str]]:
    """Yield number, columns and content of every row."""
    for number, row in enumerate(StringIO(text, newline=""), start=1):
        if row[2:3] != "|":
            problem = f"expected three columns that end in '|' before the line, found {row[:20]!r}"
            raise GutterError(_place(name, number), problem)
        yield number, row[:2], row[3:]


def _place(name: str, number: int) -> str:
    return f"{name}:{number}" if name else f"line {number}"
