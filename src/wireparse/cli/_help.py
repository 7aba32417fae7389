"""What help ends with: examples, and where the documentation is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EXAMPLES", "Documented", "address", "epilog"]

EXAMPLES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "wireparse": (
        ("wireparse demo", "write samples here, and show one"),
        ("wireparse show dump.txt", "look at a dump"),
    ),
    "parse": (
        ("wireparse parse dump.txt -o out.jsonl", "articles as JSON Lines"),
        ("wireparse parse *.gz --output-dir out", "a file for each"),
    ),
    "show": (
        ("wireparse show --color always dump.txt | less -R", "turn pages"),
        ("wireparse show --html report.html dump.txt", "for a browser"),
    ),
    "check": (
        ("wireparse check --strict --no-notes *.txt", "fail on warnings too"),
        ("wireparse check --statistics *.txt", "count by code"),
    ),
    "explain": (
        ("wireparse explain dump.txt:48", "why line 48 has its role"),
        ("wireparse explain quote-unclosed", "what a diagnostic means"),
    ),
    "corpus": (
        ("wireparse corpus dumps/ -o out", "shards of JSON Lines"),
        ("wireparse corpus a.wet.gz -o out --format parquet", "of Parquet"),
    ),
    "dedupe": (
        ("wireparse corpus dumps/ -o out --format parquet --signature", "first"),
        ("wireparse dedupe out -o copies.parquet", "then"),
    ),
    "demo": (
        ("wireparse demo", "write to the current folder"),
        ("wireparse demo --folder samples", "write to the folder samples"),
    ),
    "plugins": (
        ("wireparse plugins", "list them"),
        ("wireparse parse --plugins dump.txt", "use them all"),
    ),
    "learn": (
        ("wireparse learn echo.txt > echo.toml", "propose rows"),
        ("wireparse show --knowledge echo.toml echo.txt", "see what they change"),
    ),
    "train": (
        ("wireparse show --gutter page.txt > page.gutter", "a page to label"),
        ("wireparse train *.gutter -o mine.bin", "learn from labelled pages"),
    ),
}
"""Two of each command: what to type, and what it is for."""


def epilog(command: str) -> str:
    """Write the examples of a command, for the end of its help."""
    wide = max(len(typed) for typed, _ in EXAMPLES[command])
    rows = [f"  {typed:<{wide}}  {what}" for typed, what in EXAMPLES[command]]
    return "\n".join(("\b", "Examples:", *rows))


def address() -> str:
    """Return where the documentation is, as the installed package says; nothing if it does not."""
    from importlib import metadata  # noqa: PLC0415  only help needs it

    try:
        urls = metadata.metadata("wireparse").get_all("Project-URL", [])
    except metadata.PackageNotFoundError:  # the sources, not installed
        return ""
    named: dict[str, str] = dict(url.split(", ", 1) for url in urls)
    return named.get("Documentation", "")


class Documented(click.Command):
    """Ends its help with the address of the documentation."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, and the address."""
        super().format_epilog(ctx, formatter)
        if url := address():
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(f"Documentation: {url}")
