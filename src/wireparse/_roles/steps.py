"""Lines in steps: so many to decide, and so many on either side to see.

What is decided does not depend on how the input comes in, and nothing is held but these lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse._segments import Line

__all__ = ["Step", "iter_steps"]

_STEP: Final = 512
"""Lines that are decided at once; pages have 219 in the median, 1,423 at most."""
_CONTEXT: Final = 256
"""Lines on either side that are seen."""
_OVERLAP: Final = 64
"""Lines behind a step that are decoded with it, since they speak for its last labels."""


@frozen(eq=False)
class Step:
    """Lines to decide, among lines to see.

    Attributes:
        lines: All of them.
        start: The first to decide.
        stop: Behind the last to decide.
        end: Behind the last to decode.
        is_first: Whether the text begins with the first of `lines`.
        is_last: Whether it ends with the last of them.
    """

    lines: list[Line]
    start: int
    stop: int
    end: int
    is_first: bool
    is_last: bool


def iter_steps(lines: Iterable[Line]) -> Iterator[Step]:
    """Yield the steps of a text; all lines are decided once, in their order."""
    held: list[Line] = []
    start, is_first = 0, True
    for line in lines:
        held.append(line)
        if len(held) == start + _STEP + _CONTEXT + 1:
            seen = held[:-1]
            stop = start + _STEP
            yield Step(seen, start, stop, stop + _OVERLAP, is_first, is_last=False)
            start = stop
            cut = max(0, start - _CONTEXT)
            del held[:cut]
            start, is_first = start - cut, is_first and not cut
    while start < len(held):
        stop = min(len(held), start + _STEP)
        yield Step(held, start, stop, min(len(held), stop + _OVERLAP), is_first, is_last=True)
        start = stop
