"""What test modules share: the parts of the command, run in this process."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from rich.console import Console

import wireparse
from wireparse.cli._sources import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["GOAT", "console", "ended", "settings", "write"]

GOAT = "The Goat Sleeps\n\nBy Ana Lund\n\nKVAM (AFP) - The goat slept through the crossing.\n"


def settings(**changes: Any) -> Settings:  # noqa: ANN401  whatever a setting is
    """Make the settings of a command that was given no option."""
    return Settings(
        **{"encoding": None, "limit": 1_000, "parser": wireparse.Parser(), "fate": "", **changes}
    )


def write(folder: Path, text: str | bytes = GOAT, name: str = "goat.txt") -> str:
    """Write a file; return its name."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def console(width: int = 60, encoding: str = "utf-8") -> Console:
    """Make a console without colours that keeps what is printed."""
    file = io.TextIOWrapper(io.BytesIO(), encoding, write_through=True, newline="")
    return Console(file=file, width=width, color_system=None, highlight=False, markup=False)


def ended(job: Callable[[], object]) -> int:
    """Run what ends the command; return its status."""
    try:
        job()
    except SystemExit as end:
        return int(str(end.code))
    msg = "it did not end the command"
    raise AssertionError(msg)
