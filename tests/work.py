"""What test modules share: work that is counted, not timed, so that it is the same everywhere."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from math import ceil
from typing import TYPE_CHECKING, Final

import pytest

from wireparse._fields import reader
from wireparse._roles import decoder, steps
from wireparse._segments import blocks, line_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import FrameType

    from _typeshed import TraceFunction

    from wireparse import Parser

__all__ = ["assert_linear", "parse_whole", "short_steps", "times_of", "work_of"]

_STEP: Final = 16
"""Lines of a short step; half as many are seen on either side."""
_LINES: Final = 8 * _STEP
"""Lines of a text of short lines: more than are seen or remembered in short steps."""


def work_of(job: Callable[[], object]) -> int:
    """Count the lines that a job runs, and the calls into Python that it makes.

    Loops of one line run it again for each turn. Calls into C are not counted: a line makes only so
    many.
    """
    count = 0

    def follow(_: FrameType, __: str, ___: object) -> TraceFunction:
        nonlocal count
        count += 1
        return follow

    before = sys.gettrace()
    sys.settrace(follow)
    try:
        job()
    finally:
        sys.settrace(before)
    return count


def parse_whole(parser: Parser, text: str) -> None:
    """Parse, and look at the quotations, which are not found before."""
    for article in parser.parse(text).articles:
        _ = article.quotes


@contextmanager
def short_steps() -> Iterator[None]:
    """Label lines in short steps meanwhile, so that a short text has many; remember as few."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "_MAX_REMEMBERED", 4 * _STEP)
        patch.setattr(line_class, "_MOST_LOOKED", 4 * _STEP)
        patch.setattr(blocks, "_MOST_FOLDED", 4 * _STEP)
        patch.setattr(decoder, "_MOST_PASSED", 4 * _STEP)
        patch.setattr(steps, "_STEP", _STEP)
        patch.setattr(steps, "_CONTEXT", _STEP // 2)
        patch.setattr(steps, "_OVERLAP", _STEP // 4)
        yield


def times_of(
    text: Callable[[int], str], blocks: Callable[[str], int], characters: int, longer: float = 1
) -> int:
    """Return how often a text repeats itself to be long enough, and to hold whole short steps.

    A text of short lines is long enough when it has many.
    """
    length = len(text(2)) - len(text(1))
    several = blocks(text(3 * _STEP)) - blocks(text(_STEP))
    period = next(n for n in range(1, _STEP + 1) if several * n % (2 * _STEP * _STEP) == 0)
    times = characters / length
    if several:
        times = min(times, 2 * _STEP * _LINES / several)
    return ceil(times * longer / period) * period


def assert_linear(counts: Sequence[int], slack: int, told: str = "") -> None:
    """Assert that the work on texts of one, two and four lengths grows as these do.

    It may grow by a twentieth more, and by an eighth less: later text finds more remembered.
    """
    first, second = counts[1] - counts[0], counts[2] - counts[1]
    assert 0.875 * 2 * first - slack <= second, f"work: {counts}{told}"
    assert second <= 1.05 * 2 * first + slack, f"work: {counts}{told}"
