"""A file that is there whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["whole_file"]


@contextmanager
def whole_file(
    path: str | os.PathLike[str], *, part: str | os.PathLike[str] | None = None
) -> Iterator[BinaryIO]:
    """Open a file that takes its name, and the place of an earlier one, when all is written.

    Until then it stands beside it under a name of its own, which goes where there is trouble. A
    link stays one; a device or a pipe is written to at once.

    Args:
        path: The file.
        part: The name that what was written gets where there is trouble; None to drop it.

    Raises:
        OSError: It cannot be written.
    """
    target = Path(path).resolve()
    mode = target.stat().st_mode if target.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        with target.open("wb") as file:
            yield file
        return
    # A name of its own, short where the file's has all the length that a name may have.
    draft = target.with_name(f".wireparse-{os.urandom(5).hex()}")
    name: str | os.PathLike[str] | None = None
    try:
        with draft.open("xb") as file:
            name = part
            yield file
        name = target
    finally:
        _rename(draft, name, mode)


def _rename(draft: Path, name: str | os.PathLike[str] | None, mode: int | None) -> None:
    """Give a draft its name and the rights of the file that it replaces, or remove it."""
    try:
        if name is not None:
            if mode is not None:
                draft.chmod(stat.S_IMODE(mode))
            draft.replace(name)
    finally:
        draft.unlink(missing_ok=True)
