"""`wireparse demo`: the samples as files, one of them shown, and what to try on them."""

from __future__ import annotations

import errno
import os
import shlex
import sys
from typing import TYPE_CHECKING, Final

from wireparse import Parser, samples
from wireparse.cli import _show
from wireparse.cli._exit import TROUBLE, complain
from wireparse.cli._sources import Settings
from wireparse.cli._writing import Target, output_to
from wireparse.outputs._control_characters import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["run"]

_SHOWN: Final = "ferry"
_NO_LIMIT: Final = 0
"""Of what a compressed file grows to: the samples are none."""
_NEXT: Final = (
    ("show {dump}", "four stories on one page"),
    ("show --html report.html {dump}", "the same, for a browser"),
    ("parse --table quotes {dump}", "who said what, as JSON"),
    ("parse --format text {dump}", "the stories alone"),
    ("explain {dump}:5", "why a line is not the story"),
    ("learn {echo}", "rows for an unknown outlet"),
)


def run(folder: str, color: str, width: int | None) -> int:
    """Write the samples into a folder, show one, and return the exit status.

    Args:
        folder: Where to write; it is made if it is missing.
        color: When to use colours.
        width: How wide to show it; None for as wide as the terminal.
    """
    folder = folder or os.curdir
    places = {name: _place(folder, name) for name in samples.NAMES}
    try:
        written = _write(folder, places)
    except OSError as error:
        complain(str(error.filename), error, "(choose another folder with --folder)")
        return TROUBLE
    _say(_account(folder, written))
    _say("")
    _say(f"What `wireparse show {_quoted(places[_SHOWN])}` prints:")
    sys.stdout.flush()
    settings = Settings(encoding=None, limit=_NO_LIMIT, parser=Parser())
    status = _show.run([places[_SHOWN]], settings, color, width)
    _say("")
    for line in _try_next(places):
        _say(line)
    return status


def _place(folder: str, name: str) -> str:
    """Return where a sample is written, as somebody in that folder would type it."""
    return os.path.normpath(os.path.join(folder, samples.path(name).name))  # noqa: PTH118  as typed


def _write(folder: str, places: dict[str, str]) -> list[str]:
    """Write what is not there yet, and return its names; nothing, where a name is taken.

    Raises:
        OSError: A name is taken, or cannot be written.
    """
    missing = {name: place for name, place in places.items() if not _is_there(name, place)}
    os.makedirs(folder, exist_ok=True)  # noqa: PTH103  names are strings here
    for name, place in missing.items():
        try:
            with output_to(Target(place)) as out:
                out.write(samples.path(name).read_bytes())
        except OSError as error:
            error.filename = place  # not that of the draft
            raise
    return [os.path.basename(place) for place in missing.values()]  # noqa: PTH119  see above


def _is_there(name: str, place: str) -> bool:
    """Whether a sample has been written before.

    Raises:
        OSError: Something else has its name.
    """
    if not os.path.lexists(place):  # a link that leads nowhere is something else
        return False
    content = samples.path(name).read_bytes()
    # What is no file is not opened: a pipe without a writer would keep us waiting.
    if os.path.isfile(place) and os.path.getsize(place) == len(content):  # noqa: PTH113, PTH202
        with open(place, "rb") as file:  # noqa: PTH123  names are strings here
            if file.read() == content:
                return True
    raise FileExistsError(errno.EEXIST, "exists, and is not the sample of that name", place)


def _account(folder: str, written: list[str]) -> str:
    """Say what was written."""
    where = "" if folder == os.curdir else f" to {harmless(folder)}"
    if not written:
        return f"Nothing to write{where}: all samples are there."
    return f"Wrote {', '.join(written)}{where}."


def _try_next(places: dict[str, str]) -> Iterator[str]:
    """Suggest commands, each with what it gives."""
    quoted = {name: _quoted(place) for name, place in places.items()}
    commands = [(f"wireparse {words.format(**quoted)}", gives) for words, gives in _NEXT]
    widest = max(len(words) for words, _ in commands)
    yield "Try next:"
    for words, gives in commands:
        yield f"  {words:{widest}}  # {gives}"


def _quoted(place: str) -> str:
    return harmless(shlex.quote(place))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
