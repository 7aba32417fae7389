"""The commands, as click sees them; each loads what it needs when it is run."""

from __future__ import annotations

import codecs
import os
from typing import TYPE_CHECKING, Any

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
    help="Where something cannot be read, keep what could be under the output's name + .part.",
)


def _known_encoding(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        try:
            b" ".decode(value, "ignore")
            value = codecs.lookup(value).name
        except (LookupError, ValueError):  # a codec of bytes, of domains, of nothing at all
            stop(f"--encoding: there is no text encoding {value!r}")
    return value


_INPUT = (
    click.option(
        "--knowledge",
        multiple=True,
        type=_PATH,
        metavar="FILE",
        help="Read with the rows of a TOML file too; may be given several times.",
    ),
    click.option("--plugins", is_flag=True, help="Use every plug-in that is installed."),
    click.option(
        "--plugin",
        "names",
        multiple=True,
        metavar="NAME",
        help="Use this plug-in; may be given several times.",
    ),
    click.option(
        "--encoding",
        callback=_known_encoding,
        metavar="NAME",
        help="What the files are encoded in. Default: UTF-8, or what a byte-order mark says.",
    ),
    click.option(
        "--max-expansion",
        type=click.IntRange(min=0),
        default=1_000,
        show_default=True,
        metavar="N",
        help="Refuse compressed input that grows to more than N times its size; 0 for any.",
    ),
)
_QUOTING = (
    click.option("--quotes/--no-quotes", default=True, help="Look for quotations. Default: yes."),
    click.option("--indirect", is_flag=True, help="Look for indirect speech too."),
)
_COLOR = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Whether to use colours. Default: on a terminal, unless NO_COLOR is set.",
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
    from wireparse.cli._extensions import extensions  # noqa: PLC0415  loads the rows
    from wireparse.cli._sources import Settings  # noqa: PLC0415  loads the parser

    only = None if options["plugins"] else options["names"]
    knowledge, hooks = extensions(options["knowledge"], only)
    return Settings(
        encoding=options["encoding"],
        limit=options["max_expansion"],
        parser=wireparse.Parser(
            knowledge=knowledge,
            hooks=hooks,
            quotes=options.get("quotes", False),
            indirect=options.get("indirect", False),
        ),
        fate=fate,
    )


def _target(
    output: str | None, read: tuple[str, ...], *, keep_partial: bool, option: str = "--output"
) -> Any:  # noqa: ANN401  as above
    """Return where to write, after making sure that nothing that is read is written over."""
    from wireparse.cli._writing import Target  # noqa: PLC0415  needs attrs

    target = Target(output, keep_partial)
    if keep_partial and target.is_screen:
        msg = f"--keep-partial goes with {option}"
        raise click.UsageError(msg)
    keep_apart(output, read)
    if keep_partial:
        keep_apart(target.part, read)
    return target


class _Commands(click.Group):
    """The group; who gives it a file is told what to do with one."""

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
    """Read plain-text dumps of wire news: stories, captions, quotes.

    FILE may be a pattern, compressed with gzip, bzip2, xz or zstd, or - for standard input.
    """


@command.command()
@_FILES
@click.option("-o", "--output", metavar="FILE", help="Write there. Default: standard output.")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="json",
    help="JSON, one object a line; clean text; Markdown; or CSV. Default: json.",
)
@click.option(
    "--table",
    type=click.Choice(list(TABLES)),
    help="Write a flat table of one kind, as CSV or JSON. Default for CSV: articles.",
)
@click.option("--text", is_flag=True, help="Add each article's clean text as the key 'text'.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    metavar="N",
    help="Read N files at a time; 0 for as many as there are processors. Default: 1.",
)
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
    """Print articles as JSON, one a line, or as text, Markdown or tables."""
    from wireparse.cli._parse import run  # noqa: PLC0415  loads the parser

    if table is not None and form not in ("csv", "json"):
        msg = f"--table goes with --format csv or json, not with {form}"
        raise click.UsageError(msg)
    if text and (form != "json" or table is not None):
        msg = "--text goes with whole articles as JSON; text and tables of articles have it anyway"
        raise click.UsageError(msg)
    names = without_patterns(files)
    target = _target(output, (*names, *how["knowledge"]), keep_partial=keep_partial)
    shape = Shape(format=form, table=table, text=text)
    finish(
        lambda: run(names, target, _settings(how, target.fate), shape, jobs=jobs),
        prints=target.is_screen,
        fate=target.fate,
    )


@command.command()
@_FILES
@_COLOR
@click.option("--width", type=click.IntRange(min=40), help="Columns. Default: the terminal's.")
@click.option("--html", metavar="FILE", help="Write a report for browsers there instead.")
@_KEEP_PARTIAL
@_reading
def show(
    files: tuple[str, ...],
    color: str,
    width: int | None,
    html: str | None,
    *,
    keep_partial: bool,
    **how: Any,  # noqa: ANN401
) -> None:
    """Print a dump with a gutter that says what each line is."""
    names = without_patterns(files)
    read = (*names, *how["knowledge"])
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


@command.command()
@_FILES
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json"]),
    default="text",
    help="How to print: path:line:col: code message; for GitHub's log; or a JSON object a line.",
)
@click.option("--strict", is_flag=True, help="Fail on warnings too, not only on errors.")
@click.option("--no-notes", is_flag=True, help="Leave out what is only worth knowing.")
@_reading
def check(
    files: tuple[str, ...],
    form: str,
    *,
    strict: bool,
    no_notes: bool,
    **how: Any,  # noqa: ANN401
) -> None:
    """Print what is odd about a dump.

    Exits with 1 if there is an error (with --strict: or a warning), with 2 if a file cannot be
    read, else with 0.
    """
    from wireparse.cli._check import run  # noqa: PLC0415  loads the parser

    names = without_patterns(files)
    keep_apart(None, (*names, *how["knowledge"]))
    finish(lambda: run(names, _settings(how), form, strict=strict, notes=not no_notes))


@command.command(context_settings={"ignore_unknown_options": True})  # -:48 is no option
@click.argument("place", metavar="FILE:LINE")
@_COLOR
@click.option("--width", type=click.IntRange(min=40), help="Columns. Default: the terminal's.")
@_reading
def explain(place: str, color: str, width: int | None, **how: Any) -> None:  # noqa: ANN401
    """Say why a line is what it is.

    Prints its role, the rule that decided, the evidence in the order in which it was asked for, and
    what would have made it something else.
    """
    from wireparse.cli._explain import run  # noqa: PLC0415  loads rich

    name, line = split_place(place)
    finish(lambda: run(name, line, _settings(how), color, width))


@command.command()
def plugins() -> None:
    """List the plug-ins that are installed.

    Prints what each offers, its name, the package that it comes from, and whether it loads. They
    are used with --plugins or --plugin NAME. Exits with 1 if one does not load.
    """
    from wireparse.cli._plugins import run  # noqa: PLC0415  loads the plug-ins

    finish(run)


@command.command()
@_FILES
@click.option("-o", "--output", metavar="FILE", help="Write there. Default: standard output.")
@_KEEP_PARTIAL
@_input
def learn(
    files: tuple[str, ...],
    output: str | None,
    *,
    keep_partial: bool,
    **how: Any,  # noqa: ANN401
) -> None:
    """Propose rows for an outlet that no row knows.

    Give pages of one outlet, the more the better. Prints TOML that --knowledge reads: for each row
    how often and where its form was seen, and how sure it is; doubtful rows are comments.
    """
    from wireparse.cli._learn import run  # noqa: PLC0415  loads the parser

    names = without_patterns(files)
    target = _target(output, (*names, *how["knowledge"]), keep_partial=keep_partial)
    finish(
        lambda: run(names, target, _settings(how, target.fate)),
        prints=target.is_screen,
        fate=target.loss,
    )
