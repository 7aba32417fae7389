"""A run: inputs found, read in order by all processors, and written shard by shard."""

from __future__ import annotations

import json
import os
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final

from attrs import fields

import wireparse
from wireparse._many import WIDE, all_cores, in_order
from wireparse._parser import Parser
from wireparse.corpus._chunks import File, iter_chunks
from wireparse.corpus._options import FORMATS, CorpusError, Options
from wireparse.corpus._places import find, is_remote, place_of
from wireparse.corpus._shards import NOTES, Shards
from wireparse.corpus._work import ShardWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from wireparse.corpus._report import Counts

__all__ = ["files_of", "parse_corpus"]

_DIGESTED: Final = ("knowledge", "lines", "hooks")
"""Settings of a parser that its digest stands for, or that are code."""


def parse_corpus(
    inputs: Iterable[str],
    out: str,
    options: Options | None = None,
    *,
    jobs: int | None = None,
    max_errors: int | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Counts:
    """Parse a corpus into shards, on all processors; go on where an earlier run was ended.

    Shards are `part-00000.jsonl` or `.parquet`, and so on, in the folder *out*, in the order of the
    inputs and of what is in them, each whole or not at all. Beside them, `_run` holds what the
    run needs to go on, and its report. Whenever it was ended, and however many processes there
    are, the shards have the same bytes in the end.

    Args:
        inputs: Paths, directories, patterns and addresses; see `find`.
        out: The folder, on this machine or where fsspec reaches; made if it is missing.
        options: How to read and what to write.
        jobs: How many processes; None for one per processor.
        max_errors: How many texts, rows and files may be unreadable; None for any number.
        on_progress: Is given how many bytes of the inputs have been read, and how many there are;
            also while nothing new is.

    Returns:
        What was in the corpus.

    Raises:
        CorpusError: There are too many errors, or the folder holds something else.
        FileNotFoundError: There is no such input.
        OSError: It cannot be written.
        MissingExtraError: An input or the folder needs an extra that is not installed.
        WireparseError: A worker was killed, most often for want of memory.
    """
    options = options or Options()
    _check(options)
    files = files_of(inputs, out)
    shards = Shards(place_of(out), options)
    shards.resume(_plan(files, options))
    tell = _Progress(files, on_progress)
    tell.at(shards.start, 0)
    try:
        _parse(files, options, shards, jobs or all_cores(), max_errors, tell)
    except BaseException as error:
        shards.give_up(error)
        raise
    counts = shards.counts
    counts.add(shards.open)  # of chunks behind the last shard, of which nothing was written
    with shards.place.write(f"{NOTES}/report.json") as file:
        file.write(json.dumps(counts.to_dict(), indent=2).encode() + b"\n")
    return counts


def _parse(
    files: Sequence[File],
    options: Options,
    shards: Shards,
    jobs: int,
    max_errors: int | None,
    tell: _Progress,
) -> None:
    chunks = iter_chunks(files, options, shards.start)
    last = time.monotonic()
    with (
        shards.place.scratch() as folder,
        closing(
            in_order(chunks, ShardWork(options, folder), jobs=jobs, ahead=WIDE, watch=tell.again)
        ) as answers,
    ):
        for chunk, done in answers:
            now = time.monotonic()
            done.counts.seconds, last = now - last, now
            shards.add(done.output, done.counts, (chunk.file, chunk.row))
            errors = shards.counts.errors + shards.open.errors
            if max_errors is not None and errors > max_errors:
                first = (shards.counts.first_errors or shards.open.first_errors)[0]
                msg = f"{errors} errors, more than {max_errors}, the first: {first}"
                raise CorpusError(msg)
            tell.at((chunk.file, chunk.row), chunk.read if chunk.row else 0)
        shards.end()


class _Progress:
    """Tells how far it is."""

    def __init__(
        self, files: Sequence[File], on_progress: Callable[[int, int], None] | None
    ) -> None:
        self._on_progress = on_progress
        self._ends = [0]
        for file in files:
            self._ends.append(self._ends[-1] + file.size)
        self._read = 0

    def at(self, start: tuple[int, int], read: int) -> None:
        """Tell that all before a place is done."""
        self._read = self._ends[start[0]] + read
        self.again()

    def again(self) -> None:
        """Tell that nothing new is done."""
        if self._on_progress is not None:
            self._on_progress(self._read, self._ends[-1])


def files_of(inputs: Iterable[str], out: str) -> list[File]:
    """Return the files of all inputs, in order, but for those in the folder of the output."""
    folder = "" if is_remote(out) else os.path.join(os.path.realpath(out), "")  # noqa: PTH118
    return [
        File(name, size)
        for each in inputs
        for name, size in find(each)
        if not folder or is_remote(name) or not os.path.realpath(name).startswith(folder)
    ]


def _check(options: Options) -> None:
    """Refuse what cannot be written, before anything is.

    Raises:
        CorpusError: Parquet of whole articles is asked for.
    """
    if options.format not in FORMATS:
        msg = f"unknown format {options.format!r}, expected one of {', '.join(FORMATS)}"
        raise CorpusError(msg)
    if options.format == "parquet" and options.table is None:
        msg = "whole articles are written as JSON: name a table for Parquet"
        raise CorpusError(msg)


def _plan(files: Sequence[File], options: Options) -> bytes:
    """Return what the run is: where something else is said, bytes would differ."""
    parser = options.parser
    plan: dict[str, Any] = {
        "wireparse": wireparse.__version__,
        "inputs": [[file.name, file.size] for file in files],
        "knowledge": parser.digest,
        "parser": [
            getattr(parser, setting.name)
            for setting in fields(Parser)
            if setting.name not in _DIGESTED
        ],
        "hooks": bool(parser.hooks.block or parser.hooks.caption or parser.hooks.quote)
        or bool(parser.hooks.article),
    }
    plan |= {
        option.name: getattr(options, option.name)
        for option in fields(Options)
        if option.name != "parser"
    }
    return json.dumps(plan, indent=1).encode() + b"\n"
