"""The command `wireparse`; needs the extra `cli`."""

from __future__ import annotations

import os
import sys

__all__ = ["main"]


def main() -> None:
    """Run the command, or say in one line what to install for it."""
    if sys.stderr is None:  # closed; what is opened next would get its number, and its messages
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115  till the end
    try:
        import click  # noqa: F401, PLC0415  its absence is reported here, in one line
    except ModuleNotFoundError:
        sys.stderr.write(
            "wireparse: the command needs click and rich: pip install 'wireparse[cli]'\n"
        )
        raise SystemExit(2) from None
    from wireparse.cli._commands import command  # noqa: PLC0415  needs click
    from wireparse.cli._exit import end_output  # noqa: PLC0415  beside its use

    try:
        command(prog_name="wireparse")
    except OSError as error:  # of help and version, which click writes
        raise SystemExit(end_output(error)) from None
