"""The commands, as click sees them; each loads what it needs when it is run."""

from __future__ import annotations

import os
import sys
from typing import Any, NoReturn

import click

import wireparse
from wireparse.cli._corpus_commands import corpus, dedupe
from wireparse.cli._exit import finish
from wireparse.cli._fields import FIELDS, NO_BLOCKS, fields_of
from wireparse.cli._formats import BINARY, FORMATS, OF_ONE_FILE, TABLES, Shape
from wireparse.cli._help import Documented, epilog
from wireparse.cli._options import (
    COLOR,
    FILES,
    KEEP_PARTIAL,
    PATH,
    WIDTH,
    read_with,
    settings_of,
    target_of,
    with_input,
    with_reading,
)
from wireparse.cli._paths import keep_apart, split_place, without_patterns

__all__ = ["command"]

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class _Commands(Documented, click.Group):
    """The group; given a file for a command, it names the command to use."""

    command_class: type[click.Command] | None = Documented

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


@click.group(cls=_Commands, context_settings=_SETTINGS, epilog=epilog("wireparse"))
@click.version_option(wireparse.__version__, prog_name="wireparse", message="%(prog)s %(version)s")
def command() -> None:
    """Parse plain-text dumps of wire news into articles, captions and quotes.

    FILE is a path, a glob pattern, or - for standard input; it may be compressed with gzip,
    bzip2, xz or zstd. 'parse' and 'check' also take directories, and read the files in them.
    """


@command.command(epilog=epilog("parse"))
@FILES
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
@FIELDS
@NO_BLOCKS
@click.option(
    "--output-dir",
    type=PATH,
    metavar="FOLDER",
    help="Write a file for each input to FOLDER, named like it; FOLDER is made if it is missing.",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    metavar="N",
    help="Read N files in parallel; 0 for one per processor.",
)
@COLOR
@KEEP_PARTIAL
@with_reading
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
    """Write articles as JSON Lines, text, Markdown, CSV, or in a standard that other tools read.

    On a terminal JSON is indented and in colours; in a pipe or a file it is one article a line.
    """
    from wireparse.cli._parse import run  # noqa: PLC0415  loads the parser

    if table is not None and form not in ("csv", "json"):
        msg = f"--table requires --format csv or json, not {form}"
        raise click.UsageError(msg)
    if text and (form != "json" or table is not None):
        msg = "--text requires --format json without --table"
        raise click.UsageError(msg)
    names = without_patterns(files, walks=True)
    shape = Shape(form, table, text, fields=fields_of(how, form, table, text=text))
    if how["output_dir"] is not None:
        _write_each(names, output, shape, {**how, "partial": keep_partial, "jobs": jobs})
    if form in OF_ONE_FILE and len(names) > 1:
        msg = f"--format {form} takes one FILE: its offsets are of one text"
        raise click.UsageError(msg)
    target = target_of(output, (*names, *read_with(how)), keep_partial=keep_partial)
    if target.is_screen:
        _keep_off_terminals(form)
    finish(
        lambda: run(
            names, target, settings_of(how, target.fate), shape, jobs=jobs, color=how["color"]
        ),
        prints=target.is_screen,
        fate=target.fate,
    )


def _keep_off_terminals(form: str) -> None:
    """Refuse to print what is no text on a terminal; in a pipe it is welcome."""
    if form in BINARY and sys.stdout is not None and sys.stdout.isatty():
        msg = f"--format {form} is binary: write it to a file with --output"
        raise click.UsageError(msg)


def _write_each(
    names: list[str], output: str | None, shape: Shape, how: dict[str, Any]
) -> NoReturn:
    """Write a file for every file."""
    if output is not None:
        msg = "--output-dir cannot be combined with --output"
        raise click.UsageError(msg)
    from wireparse.cli._output_dir import FATE, run, targets_in  # noqa: PLC0415  loads the parser

    read = read_with(how)
    folder = how["output_dir"]
    targets = targets_in(folder, names, shape.format, read, keep_partial=how["partial"])
    finish(lambda: run(targets, settings_of(how, FATE), shape, jobs=how["jobs"]), prints=False)


@command.command(epilog=epilog("show"))
@FILES
@COLOR
@WIDTH
@click.option("--html", metavar="FILE", help="Write an HTML report to FILE instead.")
@click.option(
    "--title",
    metavar="TEXT",
    show_default="the name of the file",
    help="Title of the report; requires --html.",
)
@click.option(
    "--gutter",
    is_flag=True,
    help="Write each line behind the letter of its role instead, to be corrected for 'train'.",
)
@KEEP_PARTIAL
@with_reading
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
    if how["title"] and html is None:
        msg = "--title requires --html"
        raise click.UsageError(msg)
    names = without_patterns(files)
    if gutter:
        _write_gutter(names, html, how)
    read = (*names, *read_with(how))
    target = target_of(html, read, keep_partial=keep_partial, option="--html")
    if html is not None:
        from wireparse.cli._report import made_with, write  # noqa: PLC0415  loads the parser

        words = {"title": how["title"] or "", "how": made_with(how)}
        finish(
            lambda: write(names, target, settings_of(how, target.fate), **words),
            prints=target.is_screen,
            fate=target.loss,
        )
    from wireparse.cli._show import run  # noqa: PLC0415  loads rich

    finish(lambda: run(names, settings_of(how), color, width))


def _write_gutter(names: list[str], html: str | None, how: dict[str, Any]) -> NoReturn:
    if html is not None or len(names) > 1:
        msg = "--gutter takes one FILE, and no --html"
        raise click.UsageError(msg)
    target = target_of(None, (*names, *read_with(how)), keep_partial=False)
    from wireparse.cli._labels import write_gutter  # noqa: PLC0415  loads the parser

    finish(lambda: write_gutter(names[0], target, settings_of({**how, "quotes": False})))


@command.command(epilog=epilog("check"))
@FILES
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "github", "json"]),
    default="text",
    help="Output format: path:line:column: severity code message; GitHub annotations; JSON Lines.",
)
@click.option("--strict", is_flag=True, help="Fail on warnings as well as errors.")
@click.option("--no-notes", is_flag=True, help="Hide notes, which need no action.")
@click.option("--statistics", is_flag=True, help="Count diagnostics by code; do not list them.")
@COLOR
@with_reading
def check(
    files: tuple[str, ...],
    form: str,
    *,
    strict: bool,
    no_notes: bool,
    statistics: bool,
    **how: Any,  # noqa: ANN401
) -> None:
    """Report errors, warnings and notes on a dump.

    Exit status: 0 without errors, 1 with errors (with --strict: or warnings), 2 if a file cannot
    be read.
    """
    from wireparse.cli._check import Wish, run  # noqa: PLC0415  loads the parser

    if statistics and form == "github":
        msg = "--statistics requires --format text or json"
        raise click.UsageError(msg)
    names = without_patterns(files, walks=True)
    keep_apart(None, (*names, *read_with(how)))
    wish = Wish(form, strict, not no_notes, statistics, how["color"])
    finish(lambda: run(names, settings_of(how), wish))


@command.command(
    context_settings={"ignore_unknown_options": True}, epilog=epilog("explain")
)  # -:48 is no option
@click.argument("place", metavar="FILE:LINE|CODE|ROLE|RULE")
@COLOR
@WIDTH
@with_reading
def explain(place: str, color: str, width: int | None, **how: Any) -> None:  # noqa: ANN401
    """Explain why a line has its role, or what a word means.

    Of FILE:LINE: the role, the rule that decided, the evidence, and changes to the line that would
    give it another role. Of the code of a diagnostic, of a role or of a rule: its entry in the
    catalogue.
    """
    from wireparse.cli._catalogue import check_word, print_entry  # noqa: PLC0415  loads the parser
    from wireparse.cli._explain import run  # noqa: PLC0415  loads rich

    if ":" not in place:
        check_word(place)
        finish(lambda: print_entry(place, color, width))
    name, line = split_place(place)
    finish(lambda: run(name, line, settings_of(how), color, width))


@command.command(epilog=epilog("demo"))
@click.option(
    "--folder",
    type=PATH,
    default=os.curdir,
    show_default="the current one",
    metavar="FOLDER",
    help="Write to FOLDER; it is made if it is missing.",
)
@COLOR
@WIDTH
def demo(folder: str, color: str, width: int | None) -> None:
    """Write sample files, and show one of them.

    The stories are invented. Nothing is overwritten: if another file has the name of a sample,
    nothing is written, and the exit status is 2.
    """
    from wireparse.cli._demo import run  # noqa: PLC0415  loads rich

    finish(lambda: run(folder, color, width))


@command.command(epilog=epilog("plugins"))
def plugins() -> None:
    """List installed plug-ins.

    Prints the entry-point group, name and package of each, and whether it loads. Use them with
    --plugins or --plugin NAME. Exit status: 1 if one does not load.
    """
    from wireparse.cli._plugins import run  # noqa: PLC0415  loads the plug-ins

    finish(run)


@command.command(epilog=epilog("learn"))
@FILES
@click.option("-o", "--output", metavar="FILE", help="Write to FILE, not to standard output.")
@KEEP_PARTIAL
@with_input
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
    target = target_of(output, (*names, *read_with(how)), keep_partial=keep_partial)
    finish(
        lambda: run(names, target, settings_of(how, target.fate)),
        prints=target.is_screen,
        fate=target.loss,
    )


@command.command(epilog=epilog("train"))
@FILES
@click.option("-o", "--output", metavar="FILE", required=True, help="Write the weights to FILE.")
@with_input
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
    target = target_of(output, (*names, *read_with(how)), keep_partial=False)
    finish(
        lambda: run(names, target, settings_of(how, target.fate)),
        prints=target.is_screen,
        fate=target.loss,
    )


command.add_command(corpus)
command.add_command(dedupe)
