"""`--quiet`: whether standard error is for errors only."""

from __future__ import annotations

from typing import Final

import click

from wireparse.cli._exit import warn

__all__ = ["QUIET", "inform", "is_quiet"]

_KEY: Final = "wireparse.quiet"


def _note(context: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001  click
    context.meta[_KEY] = value


QUIET: Final = click.option(
    "-q",
    "--quiet",
    is_flag=True,
    expose_value=False,
    callback=_note,
    help="Print nothing but errors to standard error: no progress, no summary.",
)


def is_quiet() -> bool:
    """Was the command that runs asked to be quiet?"""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(_KEY))


def inform(words: str) -> None:
    """Print a line on what was done, unless only errors are wanted."""
    if not is_quiet():
        warn(words)
