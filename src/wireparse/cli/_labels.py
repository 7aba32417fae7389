"""`wireparse show --gutter` and `wireparse train`: labels to correct, and what they teach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from wireparse._source import Input, ReadOptions, iter_text
from wireparse.cli._exit import TROUBLE, complain, warn
from wireparse.cli._hush import inform
from wireparse.cli._paths import open_named, shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._sources import read_dump
from wireparse.cli._writing import output_to
from wireparse.diagnostics import GutterError
from wireparse.learning import gutter, read_labels, score, train

if TYPE_CHECKING:
    from wireparse import GivenLine
    from wireparse.cli._sources import Settings
    from wireparse.cli._writing import Target

__all__ = ["run", "write_gutter"]


def write_gutter(name: str, target: Target, settings: Settings) -> int:
    """Write a dump behind its gutter, whole or not at all, and return the exit status."""
    with Progress([name]) as progress:
        dump, is_whole = read_dump(name, settings, progress)
    if dump is None or not is_whole:
        return TROUBLE
    with output_to(target) as out:
        out.write(gutter(dump).encode("utf-8", "replace"))
    return 0


def run(names: list[str], target: Target, settings: Settings) -> int:
    """Train on every file, say what changed on them, and return the exit status."""
    pages = [_read(name, settings) for name in names]
    found = [page for page in pages if page is not None]
    if len(found) < len(pages):
        return TROUBLE
    parser = evolve(settings.parser, quotes=False)
    weights = train(found, knowledge=parser.knowledge, lines=parser.lines)
    try:
        with output_to(target) as out:
            out.write(weights.content)
    except OSError as error:
        if target.is_screen:
            raise
        complain(str(target.path), error, target.loss_of("it"))
        return TROUBLE
    before, total = score(found, parser)
    after, _ = score(found, evolve(parser, lines=weights))
    of = f"{_many(len(found), 'page')}, {_many(total, 'line')}"
    inform(f"{of}: {before} read as labelled before, {after} now")
    return 0


def _many(count: int, name: str) -> str:
    return f"1 {name}" if count == 1 else f"{count} {name}s"


def _read(name: str, settings: Settings) -> list[GivenLine] | None:
    """Read a labelled page; say in one line what is wrong with it, and return None."""
    try:
        source = Input(open_named(name), ReadOptions(settings.limit))
        text = "".join(iter_text(source, settings.encoding))
        if source.notes.broken:
            raise EOFError(source.notes.broken)  # noqa: TRY301  told below
        return read_labels(text, shown_name(name))
    except GutterError as error:  # names the file itself
        warn(f"{error} {settings.fate}".rstrip())
    except Exception as error:  # noqa: BLE001  a fault must not hide what is wrong elsewhere
        complain(shown_name(name), error, settings.fate)
    return None
