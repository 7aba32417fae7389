"""What mypy and pyright must say of the samples; checked, never run.

Each line that is wrong has a comment that both tools report where it hides nothing.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import wireparse
from wireparse import Dump, samples


def right() -> None:
    """Find them by the package and by their own module, and read one."""
    assert_type(wireparse.samples.path("dump"), Path)
    assert_type(samples.path("dump"), Path)
    assert_type(samples.NAMES, tuple[str, ...])
    assert_type(samples.about("dump"), str)
    assert_type(wireparse.read(samples.path("dump")), Dump)


def wrong() -> None:
    """Ask by a number, and for a name that there is not."""
    samples.path(1)  # type: ignore[arg-type]
    wireparse.samples.paths  # type: ignore[attr-defined]
