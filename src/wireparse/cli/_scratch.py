"""Temporary files, which can fail for want of room like any output, but elsewhere."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from wireparse.cli._exit import TroubleError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["no_room", "workplace"]


@contextmanager
def workplace() -> Iterator[str]:
    """Make a folder for temporary files, and remove it in the end.

    Raises:
        TroubleError: There is nowhere to make one.
    """
    from tempfile import TemporaryDirectory  # noqa: PLC0415  few commands need it

    try:
        folder = TemporaryDirectory(prefix="wireparse-")
    except OSError as error:
        raise no_room(error) from None
    with folder as name:
        yield name


def no_room(error: OSError) -> TroubleError:
    """Say that temporary files cannot be written, and what to do about it."""
    return TroubleError(
        f"temporary files: {error.strerror or error}: set TMPDIR to another directory"
    )
