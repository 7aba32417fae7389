"""`wireparse parse --output-dir`: a file of output for every file of input."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, Final

from wireparse.cli._exit import TROUBLE, complain, stop
from wireparse.cli._formats import FORMATS, Shape
from wireparse.cli._parse import each_done
from wireparse.cli._paths import STDIN, keep_apart
from wireparse.cli._progress import Progress
from wireparse.cli._stream import Stream
from wireparse.cli._writing import Target, output_to

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wireparse.cli._sources import Settings

__all__ = ["FATE", "run", "targets_in"]

FATE: Final = "(its output is not written)"
"""What becomes of the output of a file that cannot be read."""
_SUFFIXES: Final = {
    "json": "jsonl",
    "text": "txt",
    "markdown": "md",
    "ninjs": "ninjs.jsonl",
    "webannotation": "annotations.jsonl",
    "dolma": "dolma.jsonl",
    "brat": "ann",
    "iptc": "iptc.json",
}
"""Of files in a format that is not called as they are."""


def targets_in(
    folder: str, names: Sequence[str], form: str, read: Sequence[str], *, keep_partial: bool
) -> dict[str, Target]:
    """Return where the output of each file goes: its path below what all have in common.

    A file that is named twice is there once, by its first name.

    Args:
        folder: What they lie in.
        names: The files.
        form: The format, which their suffix tells.
        read: What else is read.
        keep_partial: Whether to keep what could be read of a file that broke off.

    Raises:
        SystemExit: One of them has no name, or would be overwritten; one line says so.
    """
    if STDIN in names:
        stop("--output-dir: standard input has no name: use --output")
    firsts: dict[str, str] = {}
    for name in names:
        firsts.setdefault(os.path.abspath(name), name)  # noqa: PTH100  names are strings here
    try:
        common = os.path.commonpath([os.path.dirname(path) for path in firsts])  # noqa: PTH120
    except ValueError:  # Windows: on several drives
        stop("--output-dir: the files have no folder in common")
    suffix = _SUFFIXES.get(form, form)
    targets = {}
    for path, name in firsts.items():
        inside = f"{os.path.relpath(path, common)}.{suffix}"
        target = Target(os.path.join(folder, inside), keep_partial)  # noqa: PTH118  as above
        keep_apart(target.path, (*names, *read))
        if keep_partial:
            keep_apart(target.part, (*names, *read))
        targets[name] = target
    return targets


def run(targets: Mapping[str, Target], settings: Settings, shape: Shape, *, jobs: int) -> int:
    """Write the articles of every file to its own target, and return the exit status."""
    status = 0
    names = list(targets)
    out = Stream(_Nowhere(), FORMATS[shape.format](shape))
    progress = Progress(names)
    work = each_done(names, settings, shape, out, jobs, progress)
    with progress, closing(work) as works:
        for target in targets.values():
            try:
                os.makedirs(os.path.dirname(str(target.path)), exist_ok=True)  # noqa: PTH103, PTH120
                with output_to(target) as sink:
                    out.sink, out.form, out.is_begun = sink, FORMATS[shape.format](shape), False
                    sink.write(out.form.head)
                    if not next(works):
                        sink.spoil()
                        status = TROUBLE
                    sink.write(out.form.foot())
            except OSError as error:
                progress.end()
                complain(str(target.path), error, target.loss_of("it"))
                return TROUBLE
    return status


class _Nowhere:
    """What takes bytes before there is a file; none come."""

    def write(self, data: bytes, /) -> None:
        """Drop some."""

    def flush(self) -> None:
        """Do nothing."""
