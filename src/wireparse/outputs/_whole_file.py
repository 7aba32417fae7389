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
def whole_file(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Open a file that takes its name, and the place of an earlier one, when all is written.

    Until then it stands beside it under a name of its own, which goes where there is trouble. A
    link stays one; a device or a pipe is written to at once.

    Args:
        path: The file.

    Raises:
        OSError: It cannot be written.
    """
    target = Path(path).resolve()
    mode = target.stat().st_mode if target.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        with target.open("wb") as file:
            yield file
        return
    draft = target.with_name(f".wireparse-{os.urandom(5).hex()}")
    try:
        with draft.open("xb") as file:
            yield file
        if mode is not None:
            draft.chmod(stat.S_IMODE(mode))
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
