"""`wireparse show --html`: the dump as a page for browsers."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING, Any

from wireparse.cli._exit import TROUBLE, complain
from wireparse.cli._paths import shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._sources import read_dump
from wireparse.cli._writing import output_to
from wireparse.diagnostics import MissingExtraError
from wireparse.outputs.html import to_html

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wireparse.cli._sources import Settings
    from wireparse.cli._writing import Target
    from wireparse.models import Dump

__all__ = ["made_with", "write"]


def made_with(options: Mapping[str, Any]) -> str:
    """Tell with what options dumps were read, as they would be typed; folders are left out.

    Example:
        >>> made_with({"knowledge": ("/home/ana/echo.toml",), "quotes": True, "indirect": True})
        'wireparse show --html --knowledge echo.toml --indirect'
    """
    words = ["wireparse show --html"]
    for name in ("knowledge", "lines"):
        given = options.get(name) or ()
        paths = (given,) if isinstance(given, str) else given
        words += [f"--{name} {shlex.quote(os.path.basename(path))}" for path in paths]  # noqa: PTH119
    words += ["--plugins"] if options.get("plugins") else []
    words += [f"--plugin {shlex.quote(name)}" for name in options.get("names", ())]
    words += [f"--encoding {options['encoding']}"] if options.get("encoding") else []
    words += [] if options.get("quotes", True) else ["--no-quotes"]
    return " ".join([*words, *(["--indirect"] if options.get("indirect") else [])])


def write(
    names: list[str], target: Target, settings: Settings, *, title: str = "", how: str = ""
) -> int:
    """Write a report of every file that can be read, and return the exit status.

    Where a file cannot, an earlier report stays as it was.

    Args:
        names: The files.
        target: Where the report goes.
        settings: How to read.
        title: Of the page; none for the name of the file.
        how: With what options, in words.
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
        page = to_html(dumps, title=title, made_with=how)
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
