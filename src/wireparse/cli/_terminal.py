"""The terminal: what it can print, and whether in colours."""

from __future__ import annotations

import codecs
import io
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import TextIO

    from rich.console import Console

__all__ = ["accept_all", "has_colors", "open_console", "paints"]

_PLAIN: Final = {"→": "->", "×": "x", "·": "-", "…": "..."}
"""What the command itself prints beyond ASCII, for terminals that have no more."""
_HANDLER: Final = "wireparse-plain"


def accept_all(stream: TextIO | None) -> None:
    r"""Let an output print signs for what its encoding lacks, where it would fail.

    Standard output is in Latin letters only, or in ASCII, on Windows in a pipe and under the
    locale `C`. Characters that such an output lacks become `\u0639` and the like.

    Args:
        stream: The output; None where it is closed.
    """
    if isinstance(stream, io.TextIOWrapper) and stream.errors in ("strict", "surrogateescape"):
        codecs.register_error(_HANDLER, _in_plain_signs)
        stream.reconfigure(errors=_HANDLER)


def _in_plain_signs(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    plain = (
        _PLAIN.get(sign) or sign.encode("ascii", "backslashreplace").decode() for sign in lacking
    )
    return "".join(plain), error.end


def paints(color: str) -> bool:
    """Is what is written to standard output by hand to be in colours?

    Args:
        color: `always`, `never`, or `auto`: on a terminal, unless `NO_COLOR` is set.
    """
    if color == "never" or (color != "always" and not sys.stdout.isatty()):
        return False
    return has_colors(open_console(color, None))


def has_colors(console: Console) -> bool:
    """Can what is written by hand be in colours where rich writes in some?"""
    return not (console.color_system is None or console.no_color or console.legacy_windows)


def open_console(color: str, width: int | None) -> Console:
    """Open standard output for text with styles.

    Args:
        color: `always`, `never`, or `auto`: on a terminal, unless `NO_COLOR` is set.
        width: Columns; None for the terminal's.
    """
    from rich.console import Console  # noqa: PLC0415  45 ms that `check` need not pay

    class Plain(Console):
        def on_broken_pipe(self) -> None:
            """Raise, for the command to exit with its status; rich would exit with its own."""
            raise BrokenPipeError

    always = color == "always"
    return Plain(
        width=width,
        force_terminal={"always": True, "never": False}.get(color),
        color_system="256" if always else (None if color == "never" else "auto"),
        # NO_COLOR is a wish for all programs; what is said to this one is stronger.
        no_color=False if always else None,
        # What is printed is a dump, not rich's own mark-up.
        highlight=False,
        markup=False,
        emoji=False,
    )
