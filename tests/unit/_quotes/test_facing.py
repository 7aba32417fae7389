"""Marks face one way or the other, and pair as brackets do."""

from __future__ import annotations

import pytest

from speech import MARKS
from wireparse._quotes import facing


def found(text: str) -> list[facing.Mark]:
    """List the double marks of a text."""
    return [(m.start(), m.end(), m.group()) for m in MARKS.pattern.finditer(text)]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('"Row on," he said.', {0: 8}),
        ('"The "old" pier," he said.', {0: 16, 5: 9}),
        ('"It rained and "it stopped," he said.', {15: 27}),
        ("“The “old” pier,”", {0: 16, 5: 9}),
        ('He left." She', {}),
        ('("Row on")', {1: 8}),
        ('x"y"z', {1: 3}),
    ],
)
def test_marks_pair_as_brackets_do(text: str, want: dict[int, int]) -> None:
    """What nothing closes has no partner."""
    assert facing.partners(text, found(text), MARKS) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('"It is 6" deep," she said.', [8]),
        ('"It is 6" or 9" deep," she said.', [8, 14]),
        ('"It is 6" and "so," she said.', []),
        ('"It is 6" said Ida.', []),
        ("“It is 6” deep,”", []),
    ],
)
def test_a_mark_behind_a_digit_is_inches_where_another_closes(text: str, want: object) -> None:
    """Only the straight mark is."""
    assert sorted(start for start, _, _ in facing.inches(text, found(text), MARKS)) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('" Row on , " she said', True),
        ('She said : " Row on . "', True),
        ('" Row on," she said', False),
        ('a " b', False),
        ("“ Row on ”", False),
    ],
)
def test_marks_of_words_that_stand_apart_are_told(text: str, want: object) -> None:
    """All of a paragraph stand between blanks, and look alike."""
    assert facing.are_spaced(text, found(text), MARKS) is want
