"""Lines in steps: each is decided once, with lines on both sides in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wireparse._roles.steps import iter_steps
from wireparse._segments import Line, Look

if TYPE_CHECKING:
    from collections.abc import Iterator


def _lines(count: int) -> list[Line]:
    return [Line(at, str(at), 0, str(at), Look.TEXT) for at in range(count)]


@pytest.mark.parametrize("count", [0, 1, 511, 512, 513, 769, 1024, 3000])
def test_each_line_is_decided_once_in_order(count: int) -> None:
    """However many there are."""
    steps = iter_steps(_lines(count))
    found = [line.start for step in steps for line in step.lines[step.start : step.stop]]
    assert found == list(range(count))


def test_steps_are_bounded_and_know_the_ends() -> None:
    """Each sees at most 256 lines on either side; the first and last know that they are."""
    steps = list(iter_steps(_lines(3000)))
    assert max(len(step.lines) for step in steps) <= 256 + 512 + 256
    assert [step.is_first for step in steps] == [True] + [False] * (len(steps) - 1)
    assert steps[-1].is_last
    assert not steps[0].is_last
    assert all(step.stop <= step.end <= len(step.lines) for step in steps)
    assert steps[1].start == 256


def test_a_step_is_given_before_the_text_ends() -> None:
    """As soon as the lines behind it are there, since a stream may have no end."""
    seen = []

    def stream() -> Iterator[Line]:
        for line in _lines(3000):
            seen.append(line)
            yield line

    next(iter_steps(stream()))
    assert len(seen) == 512 + 256 + 1
