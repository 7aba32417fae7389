"""Files that hold texts and are none, told by their first lines: JSON, tables, Markdown, WARC."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["WrongKind", "find_wrong_kind"]

_MOST_NAME: Final = 30
"""Characters of the name of a column."""
_LEAST_COLUMNS: Final = 3
_LEAST_ROWS: Final = 2
_MOST_CHARS: Final = 200_000
"""Characters of the first lines that are read as records."""
_NAME: Final = r"\"?[A-Za-z_][\w .-]*\"?"
_WARC: Final = r"WARC/\d\.\d"
_FENCE: Final = r"(?:```|~~~)\w*"
_STRONG: Final = (
    r"#{1,6} \S.*",
    r".*\]\((?:https?:|/|#|\.)[^()\s]*\).*",
    r"\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:? *)?",
    _FENCE,
)
"""Lines that are of Markdown: headings, links, rules of tables, fences."""
_WEAK: Final = (r".*\*\*\S[^*]*\*\*.*", r"> \S.*", r"[*+-] \[[ x]\] .*", r"!\[.*")
_STARTS: Final = frozenset("#|:-`~")
"""What lines of Markdown begin with, but for links."""
_LEAST_MARKS: Final = 3
_MATTER: Final = "---"
_MATTER_LINE: Final = r"[A-Za-z_][\w-]*:(?: .*)?|[ -].*"


class WrongKind(NamedTuple):
    """What a file is.

    Attributes:
        code: That of a diagnostic.
        message: What to do, for people.
    """

    code: str
    message: str


def find_wrong_kind(head: Sequence[str]) -> WrongKind | None:
    """Tell what a file is by its first lines; None where it is a text.

    Example:
        >>> find_wrong_kind(['{"id": 7, "text": "It rained."}']).code
        'looks-like-json'
    """
    kept = _within(head)
    return next((found for find in _KINDS if kept and (found := find(kept))), None)


def _within(head: Sequence[str]) -> list[str]:
    """Leave out the lines behind so many characters."""
    kept: list[str] = []
    room = _MOST_CHARS
    for line in head:
        room -= len(line)
        if room < 0:
            break
        kept.append(line)
    return kept


def _json(head: Sequence[str]) -> WrongKind | None:
    """Tell JSON Lines, and JSON that is laid out."""
    first = head[0]
    if first[0] not in "{[":
        return None
    record = _record(first)
    if isinstance(record, list) and record:
        record = record[0]
    if isinstance(record, dict):
        texts = {key: value for key, value in record.items() if isinstance(value, str)}
        key = max(texts, key=lambda key: len(texts[key]), default="text")
        shown = key if re.fullmatch(r"\w+", key) else "text"
        how = f"jq -r .{shown} FILE | wireparse parse -"
        return WrongKind("looks-like-json", f"is JSON Lines: take the text out first, with {how}")
    is_laid_out = first in {"{", "[", "[{"} and len(head) > 1 and head[1][0] in '"{['
    if is_laid_out:
        how = "jq -r .text FILE | wireparse parse -"
        return WrongKind("looks-like-json", f"is JSON: take the text out first, with {how}")
    return None


def _record(line: str) -> Any:  # noqa: ANN401  whatever JSON holds
    import json  # noqa: PLC0415  few texts begin like a record

    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _table(head: Sequence[str]) -> WrongKind | None:
    """Tell a table: names of columns, and records with as many values."""
    first = head[0].removeprefix("\ufeff")
    sign = max("\t;|,", key=first.count)
    names = first.split(sign)
    if len(names) < _LEAST_COLUMNS or len(set(names)) < len(names):
        return None
    if any(len(name) > _MOST_NAME or not re.fullmatch(_NAME, name) for name in names):
        return None
    import csv  # noqa: PLC0415  few texts begin so

    try:
        sizes = [len(row) for row in csv.reader(head, delimiter=sign)]
    except csv.Error:
        return None
    if sizes.count(len(names)) < len(sizes) - 1 or len(sizes) <= _LEAST_ROWS:  # the last is cut
        return None
    kind = "tab-separated values" if sign == "\t" else "CSV"
    how = "csv.DictReader in Python" if sign != "|" else "csv.DictReader(delimiter='|') in Python"
    return WrongKind("looks-like-table", f"is {kind}: take the texts out first, with {how}")


def _warc(head: Sequence[str]) -> WrongKind | None:
    """Tell an archive of web pages, or of their texts."""
    if not re.fullmatch(_WARC, head[0]) or not any(line.startswith("WARC-") for line in head):
        return None
    return WrongKind(
        "looks-like-warc", "is a WARC or WET file: take its records out first, with warcio"
    )


def _markdown(head: Sequence[str]) -> WrongKind | None:
    """Tell Markdown by marks of two kinds, or by what stands before it."""
    end = next((at for at, line in enumerate(head) if at and line == _MATTER), 0)
    has_matter = (
        head[0] == _MATTER
        and end > 1
        and all(re.fullmatch(_MATTER_LINE, line) for line in head[1:end])
    )
    if not has_matter and not any(line[0] in _STARTS or "](" in line for line in head):
        return None
    strong = [sum(_is_like(line, form) for line in head) for form in _STRONG]
    weak = [sum(_is_like(line, form) for line in head) for form in _WEAK]
    kinds = sum(map(bool, strong + weak))
    is_marked = any(strong) and kinds > 1 and sum(strong + weak) >= _LEAST_MARKS
    is_marked = is_marked or sum(map(bool, strong)) > 1
    if not (has_matter or is_marked):
        return None
    how = "write it as plain text first, with pandoc -t plain --wrap=none FILE | wireparse parse -"
    return WrongKind("looks-like-markdown", f"is Markdown: {how}")


def _is_like(line: str, form: str) -> bool:
    return re.fullmatch(form, line[:_MOST_LINE]) is not None


_MOST_LINE: Final = 500
_KINDS: Final[tuple[Callable[[Sequence[str]], WrongKind | None], ...]] = (
    _json,
    _warc,
    _table,
    _markdown,
)
