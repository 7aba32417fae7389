"""Directories to the files in them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["files_in"]


def files_in(name: str) -> Iterator[str]:
    """Yield the files of a directory and of those in it, in the order of their names.

    Files and directories whose name begins with a dot or an underscore are left out, and so are
    links to directories, which may lead round in a circle. What is no directory is itself.

    Raises:
        OSError: A directory cannot be read.
    """
    if not os.path.isdir(name):  # noqa: PTH112  pathlib costs 10 ms to import
        yield name
        return
    with os.scandir(name) as entries:
        found = sorted(
            (entry for entry in entries if entry.name[0] not in "._"), key=lambda each: each.name
        )
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from files_in(entry.path)
        elif entry.is_file():
            yield entry.path
