"""Lines are joined where the next word had no room."""

from __future__ import annotations

import pytest

from wireparse._source.formats import unwrapping

LONG = "The canal of Olden stayed closed on Wednesday, for the third day"
NEXT = "in a row, while a swan sat in its only lock."


def pieces(text: str, *, wraps: bool) -> list[str]:
    """Unwrap lines without blank lines between them."""
    run = []
    start = 0
    for line in text.split("\n"):
        run.append((start, line, 0))
        start += len(line) + 1
    found = unwrapping.unwrapped(run, lambda low, high: text[low:high], wraps=wraps)
    return [piece for _, piece, _ in found]


@pytest.mark.parametrize("wraps", [True, False])
@pytest.mark.parametrize(
    ("lines", "want"),
    [
        ([LONG, NEXT], [0]),
        ([LONG, LONG.lower(), NEXT], [0]),
        ([LONG + "." + "x" * 60, NEXT], [0, 1]),
        (["Goat 9.14", "Ferry 9.40", "Dog 11.02"], [0, 1, 2]),
        ([LONG], [0]),
    ],
)
def test_paragraphs_are_what_was_wrapped(lines: list[str], want: list[int], wraps: bool) -> None:  # noqa: FBT001
    """Items of lists, and lines of any length, are each their own."""
    found = pieces("\n".join(lines), wraps=wraps)
    ends = [*want[1:], len(lines)]
    assert found == ["\n".join(lines[low:high]) for low, high in zip(want, ends, strict=True)]


def test_a_form_that_does_not_wrap_needs_a_small_letter() -> None:
    """Two sentences of a length are two paragraphs there."""
    lines = f"{LONG}.\n{LONG}."
    assert len(pieces(lines, wraps=False)) == 2
    assert len(pieces(lines, wraps=True)) == 1
