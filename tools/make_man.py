"""Writes the manual page from the command's own help: `python tools/make_man.py`.

One page for all commands, as `man wireparse` shows it where the package is installed. What it says
is compared with the command by `tests/test_man.py`, so that the two cannot drift.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from wireparse.cli._commands import command
from wireparse.cli._help import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["PAGE", "written"]

PAGE: Final = Path(__file__).parent.parent / "docs/man/wireparse.1"
_STATUSES: Final = (
    ("0", "success"),
    ("1", "check found an error, or with --strict a warning; a plug-in does not load"),
    ("2", "invalid usage, or a file could not be read to its end or written"),
    ("129, 130, 143", "hang-up, interrupt, termination"),
    ("141", "output closed early"),
)
_VARIABLES: Final = (
    ("WIREPARSE_KNOWLEDGE", "Files of rows that are added to what ships, separated as in PATH."),
    ("NO_COLOR", "If set, nothing is in colours, unless --color always is given."),
)
_FILES: Final = (
    (
        "wireparse.toml",
        (
            "Settings, found upward from the dumps; also [tool.wireparse] in pyproject.toml. Keys"
            " are names of options without the dashes."
        ),
    ),
)


def written() -> str:
    """Write the page."""
    assert isinstance(command, click.Group)  # noqa: S101  it is
    context = click.Context(command, info_name="wireparse", **command.context_settings)
    lines = [
        '.TH WIREPARSE 1 "" "wireparse" "User Commands"',
        ".SH NAME",
        _text("wireparse - parse plain-text dumps of wire news into articles, captions and quotes"),
        ".SH SYNOPSIS",
        r"\fBwireparse\fR \fICOMMAND\fR [\fIOPTION\fR]... [\fIFILE\fR]...",
        ".SH DESCRIPTION",
        *_prose(command.help or ""),
        ".SH COMMANDS",
    ]
    for name in sorted(command.commands):
        lines += _command(command.commands[name], context)
    for title, terms in (
        ("EXIT STATUS", _STATUSES),
        ("ENVIRONMENT", _VARIABLES),
        ("FILES", _FILES),
    ):
        lines += [f".SH {title}", *_terms(terms)]
    lines += [".SH EXAMPLES", *_examples("wireparse")]
    return "\n".join(lines) + "\n"


def _command(each: click.Command, above: click.Context) -> Iterator[str]:
    """Write what a command does, its options and examples; commands of a group below it."""
    context = click.Context(each, info_name=each.name, parent=above)
    usage = " ".join(each.collect_usage_pieces(context))
    yield ".SS " + _text(f"{context.command_path} {usage}")
    yield from _prose(each.help or "")
    given = (p for p in each.get_params(context) if isinstance(p, click.Option))
    options = (option.get_help_record(context) for option in given)
    yield from _terms(row for row in options if row)
    if isinstance(each, click.Group):
        for name in sorted(each.commands):
            yield from _command(each.commands[name], context)
    elif each.name in EXAMPLES:
        yield from _examples(str(each.name))


def _examples(name: str) -> Iterator[str]:
    for typed, what in EXAMPLES[name]:
        yield from (".PP", _text(f"{what}:"), ".PP", ".nf", ".RS", _text(typed), ".RE", ".fi")


def _terms(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, words in rows:
        yield from (".TP", rf"\fB{_text(term)}\fR", _text(words))


def _prose(text: str) -> Iterator[str]:
    """Write paragraphs; what click prints as it stands is kept so."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        kept = paragraph.startswith("\b")
        lines = [line.strip() for line in paragraph.removeprefix("\b").strip("\n").splitlines()]
        yield ".PP"
        yield from (".nf", *map(_text, lines), ".fi") if kept else (_text(" ".join(lines)),)


def _text(text: str) -> str:
    """Escape what the formatter would act on."""
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(written(), encoding="utf-8")
