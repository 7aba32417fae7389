"""The command `wireparse`; needs the extra `cli`."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command, or say in one line what to install for it."""
    try:
        import click  # noqa: F401, PLC0415  its absence is reported here, in one line
    except ModuleNotFoundError:
        sys.stderr.write(
            "wireparse: the command needs click and rich: pip install 'wireparse[cli]'\n"
        )
        raise SystemExit(2) from None
    from wireparse.cli._commands import command  # noqa: PLC0415  needs click

    command(prog_name="wireparse")
