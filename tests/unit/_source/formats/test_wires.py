"""Control signs around a line are told from it."""

from __future__ import annotations

import pytest

from wireparse._source.formats import wires


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("plain", (0, 5, "plain")),
        ("\x02Goat=", (1, 6, "Goat=")),
        ("\x16\x16\x01z6715\x1f---", (3, 12, "z6715\x1f---")),
        ("Goat \x03", (0, 4, "Goat")),
        ("\x03", (1, 1, "")),
        ("\x01 \x02", (3, 3, "")),
    ],
)
def test_signs_are_left_out_at_both_ends(text: str, want: tuple[int, int, str]) -> None:
    """Those inside stay."""
    assert wires.bare(text) == want
