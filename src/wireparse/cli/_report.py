"""`wireparse show --html`: the dump as a page for browsers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.cli._exit import TROUBLE, complain
from wireparse.cli._paths import shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._sources import read_dump
from wireparse.cli._writing import output_to
from wireparse.diagnostics import MissingExtraError
from wireparse.outputs.html import to_html

if TYPE_CHECKING:
    from wireparse.cli._sources import Settings
    from wireparse.cli._writing import Target
    from wireparse.models import Dump

__all__ = ["write"]


def write(names: list[str], target: Target, settings: Settings) -> int:
    """Write a report of every file that can be read, and return the exit status.

    Where a file cannot, an earlier report stays as it was.
    """
    dumps: dict[str, Dump] = {}
    status = 0
    with Progress(names) as progress:
        for name in names:
            dump, is_whole = read_dump(name, settings, progress)
            status = status if is_whole else TROUBLE
            if dump is not None:
                dumps[shown_name(name)] = dump
    if not dumps or (status and target.loss and not target.keeps_part):
        return status
    try:
        page = to_html(dumps)
        with output_to(target) as out:
            out.write(page.encode("utf-8"))
            if status:
                out.spoil()
    except (OSError, MissingExtraError) as error:
        if target.is_screen and isinstance(error, OSError):
            raise
        complain(str(target.path), error, target.loss_of("it"))
        return TROUBLE
    return status
