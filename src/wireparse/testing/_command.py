"""`python -m wireparse.testing`: the promises, on files and on texts that are drawn."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded

from wireparse._source import Input, iter_text
from wireparse.diagnostics import WireparseError
from wireparse.testing._damage import anything
from wireparse.testing._mixes import header_mixes
from wireparse.testing._promises import check_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hypothesis import strategies as st

__all__ = ["main"]

_FOUND: Final = 1
_TROUBLE: Final = 2
_SLOW: Final = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
_MOST_SHOWN: Final = 200
"""Characters of a find; an assertion may quote a whole caption."""


class _Finds:
    """What was checked, and what was found, a line for each."""

    def __init__(self) -> None:
        self.checked = 0
        self.found = 0
        self.unread = 0

    def check(self, name: str, text: str) -> None:
        self.checked += 1
        try:
            check_text(text)
        except Exception as error:  # noqa: BLE001  whatever a parse raises is a find
            self.found += 1
            said = f"{type(error).__name__}: {error}".splitlines()[0][:_MOST_SHOWN]
            sys.stdout.write(f"{name}: {said}\n")

    @property
    def status(self) -> int:
        return _FOUND if self.found else _TROUBLE if self.unread else 0


def main(arguments: list[str] | None = None) -> None:
    """Check files and drawn texts, print every find and a count, and end with a status.

    Args:
        arguments: Those of the command line where None is given.

    Raises:
        SystemExit: Always: 0 if nothing was found, 1 if something was, 2 if a file could
            not be read or was no text.
    """
    options = _options().parse_intermixed_args(arguments)
    finds = _Finds()
    for path in _paths(options.files):
        try:
            text = "".join(iter_text(Input(path)))
        except (OSError, WireparseError, LookupError) as error:
            finds.unread += 1
            sys.stderr.write(f"{path}: {error}\n")
            continue
        finds.check(str(path), text)
    _draw(header_mixes(), options.mixes, options.seed, finds)
    _draw(anything, options.any, options.seed, finds)
    sys.stdout.write(f"{finds.checked} texts checked, {finds.found} finds\n")
    raise SystemExit(finds.status)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m wireparse.testing",
        description="Assert wireparse's promises of texts: files, and texts that are drawn.",
        epilog="Exit status: 0 nothing found, 1 a promise is broken, 2 a file could not be read.",
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="a dump, or a directory: every .txt file below it"
    )
    parser.add_argument(
        "--mixes", type=int, default=0, metavar="N", help="draw N short mixes of header lines"
    )
    parser.add_argument("--any", type=int, default=0, metavar="N", help="draw N texts of any kind")
    parser.add_argument("--seed", type=int, default=0, help="other texts are drawn with another")
    return parser


def _paths(files: Iterable[str]) -> Iterator[Path]:
    for path in map(Path, files):
        below = sorted(path.rglob("*.txt")) if path.is_dir() else [path]
        yield from below


def _draw(strategy: st.SearchStrategy[str], count: int, seed: int, finds: _Finds) -> None:
    """Check *count* texts that a strategy draws; finds are as they were drawn, not shrunk."""
    if not count:
        return

    @seeded(seed)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=_SLOW,
    )
    @given(strategy)
    def draw(text: str) -> None:
        finds.check(ascii(text), text)

    draw()
