"""`wireparse parse`: articles in a format that other programs read."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from wireparse.cli._exit import TROUBLE, complain
from wireparse.cli._formats import FORMATS, Shape
from wireparse.cli._json_view import view_for
from wireparse.cli._progress import Progress
from wireparse.cli._scratch import workplace
from wireparse.cli._stream import Stream
from wireparse.cli._writing import output_to

if TYPE_CHECKING:
    from collections.abc import Generator

    from wireparse.cli._sources import Settings
    from wireparse.cli._writing import Target

__all__ = ["each_done", "run"]


def run(
    names: list[str],
    target: Target,
    settings: Settings,
    shape: Shape,
    *,
    jobs: int,
    color: str = "auto",
) -> int:
    """Write the articles of every file, and return the exit status."""
    status = 0
    if target.is_screen and shape.format == "json":
        shape = shape._replace(view=view_for(color))
    try:
        with output_to(target, is_harmless=shape.view is not None) as sink:
            out = Stream(sink, FORMATS[shape.format](shape))
            sink.write(out.form.head)
            progress = Progress(names, scrolls=target.is_screen)
            work = each_done(names, settings, shape, out, jobs, progress)
            with progress, closing(work) as works:
                for is_whole in works:
                    if not is_whole:
                        sink.spoil()
                        status = TROUBLE
            sink.write(out.form.foot())
    except OSError as error:
        if target.is_screen:
            raise
        complain(str(target.path), error, target.loss_of("it"))
        return TROUBLE
    return status


def each_done(
    names: list[str],
    settings: Settings,
    shape: Shape,
    out: Stream,
    jobs: int,
    progress: Progress,
) -> Generator[bool, None, None]:
    """Write every file, and yield of each whether it could be read to its end."""
    jobs = 1 if out.form.is_whole else min(jobs or os.cpu_count() or 1, len(names))
    if jobs > 1:
        from wireparse.cli import _workers  # noqa: PLC0415  processes are slow to import

        _workers.check_that_it_travels(settings)
        read = _workers.counts_for(names) if progress.is_on else None
        with workplace() as folder:
            work = _workers.Work(settings, shape, folder, read)
            yield from _workers.side_by_side(names, work, jobs, out, progress)
        return
    for name in names:
        yield out.add(name, settings, progress)
        progress.step()
