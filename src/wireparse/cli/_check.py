"""`wireparse check`: diagnostics, one a line."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Final

from wireparse.cli._exit import FOUND, TROUBLE
from wireparse.cli._json_view import view_for
from wireparse.cli._paths import shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._sources import Settings, read_dump
from wireparse.diagnostics import Diagnostic, Severity
from wireparse.outputs._control_characters import harmless

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse.models import Dump

__all__ = ["run"]

_GITHUB: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def run(names: list[str], settings: Settings, form: str, *, strict: bool, notes: bool) -> int:
    """Print the diagnostics of every file, and return the exit status."""
    status = 0
    line_of = _FORMS[form]
    view = view_for("auto") if form == "json" else None
    shown = {Severity.ERROR, Severity.WARNING, *([Severity.NOTE] if notes else [])}
    bad = {Severity.ERROR, *([Severity.WARNING] if strict else [])}
    with Progress(names, scrolls=True) as progress:
        for name in names:
            dump, _ = read_dump(name, settings, progress, takes_damaged=True)
            if dump is None:
                status = TROUBLE
                continue
            found = [each for each in dump.diagnostics if each.severity in shown]
            if any(each.severity in bad for each in found):
                status = status or FOUND
            if found:
                progress.make_room()
            for each in found:
                line = line_of(shown_name(name), dump, each)
                sys.stdout.write(view.show(line.encode()).decode() if view else f"{line}\n")
    return status


def _text(name: str, dump: Dump, found: Diagnostic) -> str:
    line, column = dump.locate(found.start)
    return harmless(f"{name}:{line}:{column}: {found.code} {found.message}")


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
