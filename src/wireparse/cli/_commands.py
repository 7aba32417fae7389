"""The commands, as click sees them."""

from __future__ import annotations

from pathlib import Path

import click

import wireparse

__all__ = ["command"]

_HELP = {"help_option_names": ["-h", "--help"]}


@click.group(context_settings=_HELP)
@click.version_option(wireparse.__version__, prog_name="wireparse")
def command() -> None:
    """Read plain-text dumps of wire news."""


@command.command()
@click.argument("path", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def show(path: Path) -> None:
    """Print a dump with a gutter that says what each line is."""
    dump = wireparse.parse(path.read_text(encoding="utf-8", errors="replace"))
    for article in dump.articles:
        click.secho(f"-- article {article.index + 1} --", dim=True)
        for block in article.blocks:
            number = dump.locate(block.start)[0]
            again = block.copy_of is not None
            is_head = block.role is wireparse.Role.HEADLINE
            gutter = click.style(f"{block.role:>9} {number:>5} ", fg="cyan", dim=again)
            click.echo(gutter + click.style(block.text, bold=is_head, dim=again))
