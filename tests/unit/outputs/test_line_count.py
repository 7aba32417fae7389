"""Lines are counted as chunks come, and forgotten when they are done with."""

from __future__ import annotations

from itertools import product

import pytest

from wireparse.outputs import _line_count

TEXT = "one\r\ntwo\r\rthree\n\nfour\u2028five"


@pytest.mark.parametrize(
    ("offset", "line"),
    [(0, 1), (3, 1), (4, 1), (5, 2), (8, 2), (9, 3), (10, 4), (15, 4), (16, 5), (17, 6), (25, 6)],
)
def test_an_offset_has_a_line(offset: int, line: int) -> None:
    """From one, and a line ends at LF, CR LF and CR only."""
    lines = _line_count.LineCount()
    lines.add(TEXT)
    assert lines.line_of(offset) == line


def test_cuts_change_no_line() -> None:
    """A CR LF in two chunks is one line end."""
    whole = _line_count.LineCount()
    whole.add(TEXT)
    for low, high in product(range(len(TEXT)), repeat=2):
        cut = _line_count.LineCount()
        for chunk in (TEXT[:low], TEXT[low : max(low, high)], TEXT[max(low, high) :]):
            if chunk:
                cut.add(chunk)
        assert [cut.line_of(at) for at in range(25)] == [whole.line_of(at) for at in range(25)]


def test_what_is_forgotten_still_counts() -> None:
    """Later lines keep their numbers."""
    lines = _line_count.LineCount()
    lines.add(TEXT)
    want = [lines.line_of(at) for at in range(9, 25)]
    lines.forget(9)
    assert [lines.line_of(at) for at in range(9, 25)] == want
    assert len(lines._starts) == 4
