"""What benchmarks share: who is measured, for how long, and how large it gets."""

from __future__ import annotations

import platform
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MEGABYTE", "best", "interpreter", "peak"]

MEGABYTE: Final = 1_000_000


def interpreter() -> str:
    """Name the interpreter, and where it is: the same release may be built fast or slow."""
    made = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{made}, {platform.python_compiler()}, {Path(sys.executable).resolve()}"


def best(work: Callable[[], object], times: int = 1, patience: float = 0.0) -> float:
    """Return the shortest time of work, in seconds of the processor.

    It is done so many times, and again while the patience, in seconds, is not used up.
    """
    found: list[float] = []
    while len(found) < times or sum(found) < patience:
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def peak() -> float:
    """Return the most memory that this process has held, in megabytes."""
    status = Path("/proc/self/status")
    if status.is_file():  # `getrusage` counts what the parent held before this one was started
        rows = status.read_text(encoding="ascii").splitlines()
        held = next(row for row in rows if row.startswith("VmHWM:"))
        return int(held.split()[1]) * 1024 / MEGABYTE
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
