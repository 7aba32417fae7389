"""`wireparse check`: diagnostics, one a line."""

from __future__ import annotations

import json
import sys
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.cli._exit import FOUND, TROUBLE
from wireparse.cli._hush import inform
from wireparse.cli._json_view import view_for
from wireparse.cli._paths import shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._sources import Settings, read_dump
from wireparse.cli._terminal import paints
from wireparse.diagnostics import CATALOGUE, Diagnostic, Severity
from wireparse.outputs._control_characters import harmless
from wireparse.outputs._summary import count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wireparse.cli._json_view import JsonView
    from wireparse.models import Dump

__all__ = ["Wish", "run"]

_GITHUB: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_PAINT: Final = {
    Severity.ERROR: "1;38;5;160",
    Severity.WARNING: "1;38;5;133",
    Severity.NOTE: "1",
}
"""How the word for a severity is set off, in colours as `show` has them."""


class Wish(NamedTuple):
    """What the caller wants to see.

    Attributes:
        form: How a diagnostic is written.
        strict: Whether warnings fail.
        notes: Whether notes are shown.
        counts: Whether diagnostics are counted by their code, and not listed.
        color: `auto`, `always` or `never`.
    """

    form: str = "text"
    strict: bool = False
    notes: bool = True
    counts: bool = False
    color: str = "auto"


def run(names: list[str], settings: Settings, wish: Wish) -> int:
    """Print the diagnostics of every file, and return the exit status."""
    status = 0
    printer = _Printer(wish)
    shown = {Severity.ERROR, Severity.WARNING, *([Severity.NOTE] if wish.notes else [])}
    bad = {Severity.ERROR, *([Severity.WARNING] if wish.strict else [])}
    seen: list[Counter[str]] = []
    with Progress(names, scrolls=True) as progress:
        for name in names:
            dump, _ = read_dump(name, settings, progress, takes_damaged=True)
            if dump is None:
                status = TROUBLE
                continue
            found = [each for each in dump.diagnostics if each.severity in shown]
            seen.append(Counter(each.code for each in found))
            if any(each.severity in bad for each in found):
                status = status or FOUND
            if found and not wish.counts:
                progress.make_room()
                printer.add(shown_name(name), dump, found)
    if wish.counts:
        printer.count(seen)
    sys.stdout.flush()
    if wish.form == "text":
        inform(_summary(seen))
    return status


class _Printer:
    """Writes diagnostics to standard output, in one form."""

    def __init__(self, wish: Wish) -> None:
        self._form = wish.form
        self._view: JsonView | None = view_for(wish.color) if wish.form == "json" else None
        self._has_colors = wish.form == "text" and paints(wish.color)
        self._line_of = partial(_text, has_colors=True) if self._has_colors else _FORMS[wish.form]

    def add(self, name: str, dump: Dump, found: Iterable[Diagnostic]) -> None:
        """Write the diagnostics of a file."""
        for each in found:
            self._write(self._line_of(name, dump, each))

    def count(self, seen: list[Counter[str]]) -> None:
        """Write how often each code was met, and in how many files: the worst first."""
        totals = sum(seen, Counter[str]())
        severities = list(Severity)
        width = len(f"{max(totals.values(), default=0):,}")
        longest = max(map(len, totals), default=0)
        for code in sorted(
            totals, key=lambda c: (severities.index(CATALOGUE[c].severity), -totals[c], c)
        ):
            severity, files = CATALOGUE[code].severity, sum(code in each for each in seen)
            if self._form == "json":
                item = {"code": code, "severity": severity, "count": totals[code], "files": files}
                self._write(json.dumps(item))
                continue
            word = _painted(f"{severity:<7}", severity) if self._has_colors else f"{severity:<7}"
            where = count(files, "file")
            self._write(f"{totals[code]:>{width},} {word} {code:<{longest}} in {where}")

    def _write(self, line: str) -> None:
        sys.stdout.write(
            self._view.show(line.encode()).decode() if self._view is not None else f"{line}\n"
        )


def _summary(seen: list[Counter[str]]) -> str:
    """Say how many of each severity there are in how many files."""
    totals = sum(seen, Counter[str]())
    facts = [
        count(number, severity.value)
        for severity in Severity
        if (number := sum(n for c, n in totals.items() if CATALOGUE[c].severity is severity))
    ]
    return f"{', '.join(facts) or 'nothing found'} in {count(len(seen), 'file')}"


def _painted(word: str, severity: Severity) -> str:
    return f"\x1b[{_PAINT[severity]}m{word}\x1b[0m"


def _text(name: str, dump: Dump, found: Diagnostic, *, has_colors: bool = False) -> str:
    """Write as compilers do."""
    line, column = dump.locate(found.start)
    place, rest = f"{name}:{line}:{column}:", f"{found.code} {found.message}"
    if not has_colors:
        return harmless(f"{place} {found.severity} {rest}")
    return f"{harmless(place)} {_painted(found.severity, found.severity)} {harmless(rest)}"


def _github(name: str, dump: Dump, found: Diagnostic) -> str:
    """Write as GitHub's log commands are: properties escape more than the message."""
    line, column = dump.locate(found.start)
    end_line, end_column = dump.locate(found.end)
    places = f"line={line},endLine={end_line},col={column},endColumn={end_column}"
    kind = _GITHUB[found.severity]
    file = _escaped(name).replace(":", "%3A").replace(",", "%2C")
    return f"::{kind} file={file},{places},title={found.code}::{_escaped(found.message)}"


def _escaped(text: str) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return harmless(text)


def _json(name: str, dump: Dump, found: Diagnostic) -> str:
    line, column = dump.locate(found.start)
    related = found.related
    item = {
        "path": name,
        "line": line,
        "column": column,
        "severity": found.severity,
        "code": found.code,
        "message": found.message,
        "start": found.start,
        "end": found.end,
        "article": found.article,
        "related": None if related is None else {"start": related.start, "end": related.end},
    }
    return json.dumps(item)


_FORMS: Final[dict[str, Callable[[str, Dump, Diagnostic], str]]] = {
    "text": _text,
    "github": _github,
    "json": _json,
}
