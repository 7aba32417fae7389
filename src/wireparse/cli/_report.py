"""`wireparse show --html`: the dump as a page for browsers."""

from __future__ import annotations

from wireparse.cli._endings import TROUBLE, complain
from wireparse.cli._reading import Settings, read_dumps
from wireparse.cli._writing import output_to
from wireparse.diagnostics import MissingExtraError
from wireparse.outputs.html import to_html

__all__ = ["write"]


def write(names: list[str], output: str, settings: Settings) -> int:
    """Write a report of every file that can be read, and return the exit status."""
    dumps = {name: dump for name, dump in read_dumps(names, settings) if dump is not None}
    status = 0 if len(dumps) == len(set(names)) else TROUBLE
    if not dumps:
        return status
    try:
        page = to_html(dumps)
    except MissingExtraError as error:
        complain(output, error)
        return TROUBLE
    try:
        with output_to(output) as out:
            out.write(page.encode("utf-8"))
    except OSError as error:
        if output == "-":
            raise
        complain(output, error)
        status = TROUBLE
    return status
