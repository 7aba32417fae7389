"""The commands, as click sees them; each loads what it needs when it is run."""

from __future__ import annotations

import codecs
import os
from typing import TYPE_CHECKING, Any, NoReturn

import click

import wireparse
from wireparse.cli._exit import finish, stop
from wireparse.cli._formats import FORMATS, TABLES, Shape
from wireparse.cli._paths import keep_apart, split_place, without_patterns

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["command"]

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
# Whether a file can be read is told when it is read: one that cannot must not stop the others.
_PATH = click.Path(path_type=str, readable=False)
_FILES = click.argument("files", nargs=-1, type=_PATH, metavar="[FILE]...")
_KEEP_PARTIAL = click.option(
    "--keep-partial",
    is_flag=True,
    help="If a file cannot be read to its end, keep the partial output as OUTPUT.part.",
)


def _known_encoding(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        try:
            b" ".decode(value, "ignore")
            value = codecs.lookup(value).name
        except (LookupError, ValueError):  # a codec of bytes, of domains, of nothing at all
            stop(f"--encoding: unknown text encoding {value!r}")
    return value


_INPUT = (
    click.option(
        "--knowledge",
        multiple=True,
        type=_PATH,
        metavar="FILE",
        help="Add the rows of a TOML file. Repeatable.",
    ),
    click.option(
        "--lines",
        type=_PATH,
        metavar="FILE",
        help="Tell lines apart with the weights of a FILE that 'wireparse train' wrote.",
    ),
    click.option("--plugins", is_flag=True, help="Use all installed plug-ins."),
    click.option(
        "--plugin",
        "names",
        multiple=True,
        metavar="NAME",
        help="Use one plug-in. Repeatable.",
    ),
    click.option(
        "--encoding",
        callback=_known_encoding,
        metavar="NAME",
        show_default="UTF-8, or by byte-order mark",
        help="Encoding of the files.",
    ),
    click.option(
        "--max-expansion",
        type=click.IntRange(min=0),
        default=1_000,
        show_default=True,
        metavar="N",
        help="Reject compressed input that expands to over N times its size; 0 for no limit.",
    ),
)
_QUOTING = (
    click.option(
        "--quotes/--no-quotes",
        default=True,
        show_default=True,
        help="Find quotations and their speakers.",
    ),
    click.option(
        "--indirect", is_flag=True, help="Also find reported speech, without quotation marks."
    ),
)
_COLOR = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="When to use colours; auto: on a terminal, unless NO_COLOR is set.",
)
_WIDTH = click.option(
    "--width",
    type=click.IntRange(min=40),
    metavar="N",
    show_default="the terminal's",
    help="Width in columns.",
)


def _input(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say what to read, and with what knowledge."""
    for option in reversed(_INPUT):
        function = option(function)
    return function


def _reading(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say how to read."""
    for option in reversed(_QUOTING):
        function = option(function)
    return _input(function)


def _settings(options: dict[str, Any], fate: str = "") -> Any:  # noqa: ANN401  imported late
    from wireparse.cli._extensions import extensions, weights_of  # noqa: PLC0415  loads the rows
    from wireparse.cli._sources import Settings  # noqa: PLC0415  loads the parser

    only = None if options["plugins"] else options["names"]
    knowledge, hooks = extensions(options["knowledge"], only)
    return Settings(
        encoding=options["encoding"],
        limit=options["max_expansion"],
        parser=wireparse.Parser(
            knowledge=knowledge,
            hooks=hooks,
            lines=weights_of(options["lines"]),
            quotes=options.get("quotes", False),
            indirect=options.get("indirect", False),
        ),
        fate=fate,
    )


def _read_with(how: dict[str, Any]) -> tuple[str, ...]:
    """Return the files that are read besides those that are named."""
    return (*how["knowledge"], *([how["lines"]] if how["lines"] else ()))


def _target(
    output: str | None, read: tuple[str, ...], *, keep_partial: bool, option: str = "--output"
) -> Any:  # noqa: ANN401  as above
    """Return where to write, after making sure that no input would be overwritten."""
    from wireparse.cli._writing import Target  # noqa: PLC0415  needs attrs

    target = Target(output, keep_partial)
    if keep_partial and target.is_screen:
        msg = f"--keep-partial requires {option}"
        raise click.UsageError(msg)
    keep_apart(output, read)
    if keep_partial:
        keep_apart(target.part, read)
    return target


class _Commands(click.Group):
    """The group; given a file for a command, it names the command to use."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first word names."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            if not os.path.exists(args[0]):  # noqa: PTH110  as it was typed
                raise
            msg = f"{error.message} To look at a file: wireparse show {args[0]}"
            raise click.UsageError(msg, ctx) from None


@click.group(cls=_Commands, context_settings=_SETTINGS)
@click.version_option(wireparse.__version__, prog_name="wireparse", message="%(prog)s %(version)s")
def command() -> None:
    """Parse plain-text dumps of wire news into articles, captions and quotes.

    FILE is a path, a glob pattern, or - for standard input; it may be compressed with gzip,
    bzip2, xz or zstd.
    """


@command.command()
@_FILES
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, not to standard output.")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="json",
    show_default=True,
    help="Output format; json is JSON Lines.",
)
@click.option(
    "--table",
    type=click.Choice(list(TABLES)),
    help="Write a flat table, as CSV or JSON Lines. CSV is of articles by default.",
)
@click.option("--text", is_flag=True, help="Add the clean text of each article, as the key 'text'.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="N",
    help="Read N files in parallel; 0 for one per processor.",
)
@_COLOR
@_KEEP_PARTIAL
@_reading
def parse(
    files: tuple[str, ...],
    output: str | None,
    *,
    keep_partial: bool,
    form: str,
    table: str | None,
    text: bool,
    jobs: int,
    **how: Any,  # noqa: ANN401
) -> None:
    """Write articles as JSON Lines, text, Markdown or CSV.

    On a terminal JSON is indented and in colours; in a pipe or a file it is one article a line.
    """
    from wireparse.cli._parse import run  # noqa: PLC0415  loads the parser

    if table is not None and form not in ("csv", "json"):
        msg = f"--table requires --format csv or json, not {form}"
        raise click.UsageError(msg)
    if text and (form != "json" or table is not None):
        msg = "--text requires --format json without --table"
        raise click.UsageError(msg)
    names = without_patterns(files)
    target = _target(output, (*names, *_read_with(how)), keep_partial=keep_partial)
    shape = Shape(format=form, table=table, text=text)
    finish(
        lambda: run(
            names, target, _settings(how, target.fate), shape, jobs=jobs, color=how["color"]
        ),
        prints=target.is_screen,
        fate=target.fate,
    )


@command.command()
@_FILES
@_COLOR
@_WIDTH
@click.option("--html", metavar="FILE", help="Write an HTML report to FILE instead.")
@click.option(
    "--gutter",
    is_flag=True,
    help="Write each line behind the letter of its role instead, to be corrected for 'train'.",
)
@_KEEP_PARTIAL
@_reading
def show(
    files: tuple[str, ...],
    color: str,
    width: int | None,
    html: str | None,
    *,
    gutter: bool,
    keep_partial: bool,
    **how: Any,  # noqa: ANN401
) -> None:
    """Show a dump with the role of each line in a gutter.

    With --gutter each line of one FILE stands as it is behind three columns: > where an article
    begins, the letter of its role, and |. H headline, D deck, C caption, K credit, B byline,
    L dateline, T timestamp, S crosshead, P paragraph, G signoff, F furniture.
    """
    names = without_patterns(files)
    if gutter:
        _write_gutter(names, html, how)
    read = (*names, *_read_with(how))
    target = _target(html, read, keep_partial=keep_partial, option="--html")
    if html is not None:
        from wireparse.cli._report import write  # noqa: PLC0415  loads the parser

        finish(
            lambda: write(names, target, _settings(how, target.fate)),
            prints=target.is_screen,
            fate=target.loss,
        )
    from wireparse.cli._show import run  # noqa: PLC0415  loads rich

    finish(lambda: run(names, _settings(how), color, width))


def _write_gutter(names: list[str], html: str | None, how: dict[str, Any]) -> NoReturn:
    if html is not None or len(names) > 1:
        msg = "--gutter takes one FILE, and no --html"
        raise click.UsageError(msg)
    target = _target(None, (*names, *_read_with(how)), keep_partial=False)
    from wireparse.cli._labels import write_gutter  # noqa: PLC0415  loads the parser

    finish(lambda: write_gutter(names[0], target, _settings({**how, "quotes": False})))


@command.command()
@_FILES
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json"]),
    default="text",
    help="Output format: path:line:column: code message; GitHub annotations; or JSON Lines.",
)
@click.option("--strict", is_flag=True, help="Fail on warnings as well as errors.")
@click.option("--no-notes", is_flag=True, help="Hide notes, which need no action.")
@_reading
def check(
    files: tuple[str, ...],
    form: str,
    *,
    strict: bool,
    no_notes: bool,
    **how: Any,  # noqa: ANN401
) -> None:
    """Report errors, warnings and notes on a dump.

    Exit status: 0 without errors, 1 with errors (with --strict: or warnings), 2 if a file cannot
    be read.
    """
    from wireparse.cli._check import run  # noqa: PLC0415  loads the parser

    names = without_patterns(files)
    keep_apart(None, (*names, *_read_with(how)))
    finish(lambda: run(names, _settings(how), form, strict=strict, notes=not no_notes))


@command.command(context_settings={"ignore_unknown_options": True})  # -:48 is no option
@click.argument("place", metavar="FILE:LINE")
@_COLOR
@_WIDTH
@_reading
def explain(place: str, color: str, width: int | None, **how: Any) -> None:  # noqa: ANN401
    """Explain why a line has its role.

    Prints the role, the rule that decided, the evidence in the order in which it was checked, and
    changes to the line that would give it another role.
    """
    from wireparse.cli._explain import run  # noqa: PLC0415  loads rich

    name, line = split_place(place)
    finish(lambda: run(name, line, _settings(how), color, width))


@command.command()
@click.option(
    "--folder",
    type=_PATH,
    default=os.curdir,
    show_default="the current one",
    metavar="FOLDER",
    help="Write to FOLDER; it is made if it is missing.",
)
@_COLOR
@_WIDTH
def demo(folder: str, color: str, width: int | None) -> None:
    r"""Write sample files, and show one of them.

    The stories are invented. Nothing is overwritten: if another file has the name of a sample,
    nothing is written, and the exit status is 2.

    \b
    Examples:
      wireparse demo                     write to the current folder
      wireparse demo --folder samples    write to the folder samples
      wireparse show dump.txt            look at another of the samples
    """
    from wireparse.cli._demo import run  # noqa: PLC0415  loads rich

    finish(lambda: run(folder, color, width))


@command.command()
def plugins() -> None:
    """List installed plug-ins.

    Prints the entry-point group, name and package of each, and whether it loads. Use them with
    --plugins or --plugin NAME. Exit status: 1 if one does not load.
    """
    from wireparse.cli._plugins import run  # noqa: PLC0415  loads the plug-ins

    finish(run)


@command.command()
@_FILES
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, not to standard output.")
@_KEEP_PARTIAL
@_input
def learn(
    files: tuple[str, ...],
    output: str | None,
    *,
    keep_partial: bool,
    **how: Any,  # noqa: ANN401
) -> None:
    """Propose rows of knowledge for a new outlet.

    FILES are pages of one outlet, the more the better. Prints TOML for --knowledge, with how often
    and where each row was seen, and how sure it is. Doubtful rows are commented out.
    """
    from wireparse.cli._learn import run  # noqa: PLC0415  loads the parser

    names = without_patterns(files)
    target = _target(output, (*names, *_read_with(how)), keep_partial=keep_partial)
    finish(
        lambda: run(names, target, _settings(how, target.fate)),
        prints=target.is_screen,
        fate=target.loss,
    )


@command.command()
@_FILES
@click.option("-o", "--output", metavar="FILE", required=True, help="Write the weights to FILE.")
@_input
def train(files: tuple[str, ...], output: str, **how: Any) -> None:  # noqa: ANN401
    """Teach the reader of lines an outlet, from labelled pages of it.

    FILES are pages that 'wireparse show --gutter' wrote and you corrected; five are enough. Every
    line stands behind > where an article begins, the letter of its role, and |. H headline,
    D deck, C caption, K credit, B byline, L dateline, T timestamp, S crosshead, P paragraph,
    G signoff, F furniture.

    Starts from the weights that ship, or from those of --lines. Use what it writes with --lines.
    """
    from wireparse.cli._labels import run  # noqa: PLC0415  loads the parser

    names = without_patterns(files)
    target = _target(output, (*names, *_read_with(how)), keep_partial=False)
    finish(
        lambda: run(names, target, _settings(how, target.fate)),
        prints=target.is_screen,
        fate=target.loss,
    )
