"""Pages that run together are told by what comes in turn."""

from __future__ import annotations

import pytest

from blocks import blocks_of
from learned import READER
from wireparse.learning import _merged_stories

PROSE = [f"The goat of house number {n} slept through the whole of the crossing." for n in range(9)]


def starts(*lines: str) -> list[int]:
    """Find where pages begin in lines."""
    blocks = blocks_of(*[("paragraph", line) for line in lines])
    keys = [line.casefold() for line in lines]
    return _merged_stories.part_starts(blocks, keys, READER)


def page(number: int, *more: str) -> list[str]:
    """Write a page with a button above and below."""
    title = f"The goat of house number {number} sleeps"
    return [title, "Ring our bell", PROSE[number], *more, "Back to the harbour"]


def test_pages_begin_behind_the_last_line_of_a_turn() -> None:
    """At the headline, where white space tells nothing."""
    lines = [line for number in range(4) for line in page(number)]
    assert starts(*lines) == [0, 4, 8, 12]


@pytest.mark.parametrize(
    "lines",
    [
        PROSE,
        [*page(0), *page(1)],
        [line for n in range(3) for line in (PROSE[n], "Ring our bell")],
        [line for n in range(3) for line in (PROSE[n], "HOST:", "BERG:")],
        [line for n in range(3) for line in (PROSE[n], "Ana Lund", "Jon Berg")],
        [line for n in range(3) for line in (PROSE[n], "Ring", "Back")],
        [
            *("Ring our bell", PROSE[0], "Back to the harbour"),
            *("Back to the harbour", PROSE[1], "Ring our bell"),
            *("Ring our bell", PROSE[2], "Back to the harbour"),
        ],
    ],
    ids=["nothing", "two turns", "one line", "turns of speech", "names", "short", "out of order"],
)
def test_one_story_is_one(lines: list[str]) -> None:
    """Two lines must come in turn, three times, and be none of those that people say."""
    assert starts(*lines) == [0]


def test_more_white_space_than_usual_is_a_border() -> None:
    """Where the pages have it, whatever stands there."""
    parts = [("paragraph", line) for number in range(3) for line in page(number, "One more line")]
    blocks = list(blocks_of(*parts))
    keys = [text.casefold() for _, text in parts]
    shifted = []
    for at, block in enumerate(blocks):
        by = 3 * (at >= 6) + 3 * (at >= 11)
        shifted.append(type(block)(block.text, block.start + by, block.end + by, block.role, ""))
    assert _merged_stories.part_starts(shifted, keys, READER) == [0, 6, 11]
