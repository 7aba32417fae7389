"""TOML files as rows: tables of a file to values of attrs classes.

`[[agency]]` makes an `Agency`, a key of the table is a field of the class. tomllib tells
where its own errors are, but not where a table stood; that is found again when a message
needs it.
"""

from __future__ import annotations

import os
import tomllib
from typing import TYPE_CHECKING, Any, Final, NoReturn

from attrs import NOTHING, fields, frozen

from wireparse.diagnostics import KnowledgeError
from wireparse.rows.validators import part_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from _typeshed import StrPath
    from attrs import Attribute, AttrsInstance

__all__ = ["WITHOUT", "TomlFile", "read_toml"]


WITHOUT = "without"
"""The table that names rows to leave out."""
_OF_ROWS: Final = frozenset(["code", "seen"])
"""Keys of a row with parts; TOML counts what stands below a part's header to the part."""


@frozen
class TomlFile:
    """A file of rows, read but not yet understood.

    Attributes:
        path: What the file is called in messages.
        text: What it holds.
        tables: The same as values.
    """

    path: str
    text: str
    tables: Mapping[str, Any]

    def rows(self, name: str, kind: type[AttrsInstance]) -> tuple[Any, ...]:
        """Make a row of each table `[[name]]`.

        Args:
            name: What the tables are called.
            kind: The class of the rows.

        Raises:
            KnowledgeError: A table is none, has a key that the class has not, or a wrong value.
        """
        tables = self.tables.get(name, [])
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            self.fail(f"must be tables: write [[{name}]] over each", name)
        return tuple(self._row(name, at, kind, table) for at, table in enumerate(tables))

    def _row(
        self, name: str, at: int, kind: type[AttrsInstance], table: dict[str, Any], part: str = ""
    ) -> AttrsInstance:
        """Make a row of a table, or a part of one: then *part* is its name and a point."""
        known = {field.name: field for field in fields(kind)}
        for key in table:
            if key not in known:
                self.fail(_unknown(key, name, known, part), name, at, part + key)
        for key, field in known.items():
            if field.default is NOTHING and key not in table:
                self.fail("is missing", name, at, part + key)
        values = {}
        for key, value in table.items():
            inner = part_of(known[key])
            if inner is None:
                values[key] = _frozen(value)
            elif isinstance(value, dict):
                values[key] = self._row(name, at, inner, value, f"{key}.")
            else:
                self.fail(f"must be a table: write [{name}.{key}] over it", name, at, key)
        try:
            return kind(**values)
        except KnowledgeError as error:
            key = error.place.removeprefix(f"{kind.__name__}.")
            self.fail(error.problem, name, at, part + key)

    def left_out(self, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Yield table and text of each row that `[without]` names.

        Args:
            names: The tables that there are.

        Raises:
            KnowledgeError: There is no such table, or what stands there is no text.
        """
        lists = self.tables.get(WITHOUT, {})
        if not isinstance(lists, dict):
            self.fail(f"must be one table: write [{WITHOUT}] over it", WITHOUT)
        known = tuple(names)
        for name, texts in lists.items():
            if name not in known:
                self.fail(f"no such key{_others(name, known)}", WITHOUT, key=name)
            if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
                self.fail(f"must be a list of texts, not {texts!r}", WITHOUT, key=name)
            yield from ((name, text) for text in texts)

    def check_names(self, names: Iterable[str]) -> None:
        """Refuse tables that nobody asks for.

        Raises:
            KnowledgeError: There is one.
        """
        known = (*names, WITHOUT)
        for name in self.tables:
            if name not in known:
                self.fail(f"no such table{_others(name, known)}", name)

    def fail_to_leave_out(self, name: str, text: str, known: Iterable[str]) -> NoReturn:
        """Refuse to leave out a row that is not there.

        Raises:
            KnowledgeError: Always.
        """
        words = tuple(known)
        if not words:
            self.fail(f"there are no rows to leave {text!r} out of: give a base", WITHOUT, key=name)
        self.fail(f"no such row: {text!r}{_nearest(text, words)}", WITHOUT, key=name)

    def fail(
        self, problem: str, name: str, at: int | None = None, key: str | None = None
    ) -> NoReturn:
        """Name the file, the line of a table, and the place in it.

        Raises:
            KnowledgeError: Always.
        """
        part = key.partition(".")[0] if key is not None and "." in key else None
        line = _header_line(self.text, name, at or 0, part)
        where = self.path if line is None else f"{self.path}:{line}"
        index = "" if at is None else f"[{at}]"
        field = "" if key is None else f".{key}"
        place = f"{where}: {name}{index}{field}"
        raise KnowledgeError(place, problem) from None


def read_toml(path: StrPath) -> TomlFile:
    """Read a file of rows.

    Raises:
        KnowledgeError: It is no TOML.
        OSError: It cannot be read.
    """
    name = os.fspath(path)
    with open(name, "rb") as file:  # noqa: PTH123  pathlib would be loaded for it
        data = file.read()
    try:
        # Editors of one system open UTF-8 with a byte-order mark, which TOML has not.
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        place, problem = f"{name}:{line}", "must be UTF-8"
        raise KnowledgeError(place, problem) from None
    try:
        return TomlFile(name, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(name, text, error) from None
    except (RecursionError, ValueError):  # numbers of thousands of digits, brackets likewise
        problem = "too long a number, or too deep a nesting"
        raise KnowledgeError(name, problem) from None


def _syntax_error(name: str, text: str, error: tomllib.TOMLDecodeError) -> KnowledgeError:
    """Put line and column, which tomllib says at the end of its message, before it."""
    problem, _, where = str(error).removesuffix(")").rpartition(" (at ")
    numbers = [part.rpartition(" ")[2] for part in where.split(", ")]
    if len(numbers) < 2:  # noqa: PLR2004  "end of document"
        last = text.rpartition("\n")[2]
        numbers = [str(text.count("\n") + 1), str(len(last) + 1)]
    return KnowledgeError(f"{name}:{':'.join(numbers)}", problem[:1].lower() + problem[1:])


def _header_line(text: str, name: str, index: int, part: str | None = None) -> int | None:
    """Return the line in which the table `[name]`, or the n-th `[[name]]`, begins.

    A line that looks like a header is one if what stands between it and the header before
    is TOML on its own; within a text of several lines or a list it is not.

    Args:
        text: A file that is TOML.
        name: What the table is called.
        index: Which of several of that name, from 0.
        part: A table `[name.part]` below it, whose line is returned where it has a header.

    Returns:
        The line, from 1; None if the table was not written with a header.
    """
    so_far: list[str] = []
    found = 0
    line_of_row: int | None = None
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith("[") and _is_toml("\n".join(so_far)):
            header = _parsed(line)
            so_far = []
            if header in ({name: [{}]}, {name: {}}):
                if line_of_row is not None:
                    break
                if found == index:
                    line_of_row = number
                    if part is None:
                        break
                found += 1
            elif line_of_row is not None and header == {name: {part: {}}}:
                return number
        so_far.append(line)
    return line_of_row


def _is_toml(text: str) -> bool:
    return _parsed(text) is not None


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _frozen(value: object) -> object:
    """Make lists tuples, down to the last."""
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _unknown(key: str, name: str, known: Mapping[str, Attribute[Any]], part: str) -> str:
    """Say that there is no such key: where in the row there is, or what there is instead."""
    for inner, field in known.items():
        kind = part_of(field)
        if kind is not None and key in {other.name for other in fields(kind)}:
            return f"belongs to a part of it: write [{name}.{inner}] over it"
    if part and key in _OF_ROWS:
        return f"belongs to the row: write it above [{name}.{part.rstrip('.')}]"
    return f"no such key{_others(key, known)}"


def _others(word: str, known: Iterable[str]) -> str:
    """Return the end of a message about a word that is not known: what there is instead."""
    names = tuple(known)
    return f"{_nearest(word, names)} (known: {', '.join(names)})"


def _nearest(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  only a message needs it

    spelt = {name.casefold(): name for name in known}
    near = get_close_matches(word.casefold(), spelt, 1)
    return f"; did you mean {spelt[near[0]]!r}?" if near else ""
