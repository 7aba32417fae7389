"""What test modules share: work that is counted, not timed, so that it is the same everywhere."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from _typeshed import TraceFunction

__all__ = ["work_of"]


def work_of(job: Callable[[], object]) -> int:
    """Count the calls that a job makes, into Python and into C, and the lines that it runs."""
    count = 0

    def note(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    def follow(_: FrameType, event: str, __: object) -> TraceFunction:
        # Loops that call nothing are work too.
        nonlocal count
        count += event == "line"
        return follow

    before = sys.gettrace()
    sys.setprofile(note)
    sys.settrace(follow)
    try:
        job()
    finally:
        sys.settrace(before)
        sys.setprofile(None)
    return count
