"""Golden files: a dump with the role of each line in front of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wireparse.models import Dump

__all__ = ["GUTTER", "gutter", "iter_lines", "read_gutter"]

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
"""A line with its end; the last one may have none."""

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
"""The letter of every role in a golden file."""


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
    blocks = iter(dump.blocks)
    block = next(blocks, None)
    rows: list[str] = []
    for start, line in iter_lines(dump.text):
        end = start + len(line)
        while block is not None and block.end <= start:
            block = next(blocks, None)
        here = block if block is not None and block.start < end and line.strip() else None
        flag = ">" if here is not None and here.start in firsts and here.start >= start else " "
        rows.append(f"{flag}{GUTTER[here.role] if here is not None else ' '}|{line}")
    return "".join(rows)


def read_gutter(text: str) -> str:
    r"""Give back the dump that was written by `gutter`.

    Example:
        >>> read_gutter(">H|Ferry Returns\n  |\n P|It opened on Monday.\n")
        'Ferry Returns\n\nIt opened on Monday.\n'

    Args:
        text: A golden file.

    Returns:
        The dump.

    Raises:
        ValueError: A line is not behind its three columns; the message names the line.
    """
    lines: list[str] = []
    for number, (_, line) in enumerate(iter_lines(text), start=1):
        if line[2:3] != "|":
            msg = f"line {number} of a golden file has no gutter: {line!r}"
            raise ValueError(msg)
        lines.append(line[3:])
    return "".join(lines)


def iter_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield every line with its offset and its end; CR LF, LF and CR end one."""
    for found in _LINE.finditer(text):
        yield found.start(), found[0]
