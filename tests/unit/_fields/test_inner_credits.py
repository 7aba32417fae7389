"""A credit that a sentence follows is one without doubt."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import inner_credits
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        # in brackets, between sentences
        ("A goat. (Ana Lund/AP) It slept.", ["(Ana Lund/AP)"]),
        ("A goat (Ana Lund/AP). It slept.", ["(Ana Lund/AP)"]),
        ("A goat. (Kvam Post via AP) It slept.", ["(Kvam Post via AP)"]),
        ("A goat. (Kvam Post file photo) It slept.", ["(Kvam Post file photo)"]),
        ("A goat. (Photo: AP) It slept. (Photo: AFP) It woke.", ["(Photo: AP)", "(Photo: AFP)"]),
        ("عنزة. (تصوير: آنا لوند) نامت العنزة.", ["(تصوير: آنا لوند)"]),
        ("A goat (Ana Lund/AP) and a sheep", []),
        ("A goat (Ana Lund/AP) Asleep", []),
        ("A goat. (AP) It slept.", []),
        ("A goat. (Kvam) It slept.", []),
        ("A goat. (Ana Lund/AP", []),
        # bare, up to the end of its sentence
        ("A goat. REUTERS/Ana Lund. It slept.", ["REUTERS/Ana Lund"]),
        ("A goat. Photo by Ana M. Lund. It slept.", ["Photo by Ana M. Lund"]),
        ("A goat. Photo: the goat. It slept.", []),
        # before the caption
        ("Photo by Ana Lund: A goat slept", ["Photo by Ana Lund"]),
        ("Photo: Ana Lund | A goat slept", ["Photo: Ana Lund"]),
        ("REUTERS/Ana Lund - A goat slept", ["REUTERS/Ana Lund"]),
        ("Photo: Ana Lund - the mayor of Kvam", []),
        ("Photo: Ana Lund. She slept.", []),
        ("Ana Lund: A goat slept", []),
        ("Photo by Ana Lund: Asleep", []),
    ],
)
def test_a_credit_inside_is_told_by_what_is_around_it(text: str, want: list[str]) -> None:
    """A maker and a sender or a label, between two sentences or before all of them."""
    found = inner_credits.inner_credits(text, 0, len(text), PATTERNS)
    assert [tail.text for tail in found] == want


def test_only_so_many_places_are_asked() -> None:
    """A text with more signs than a caption has is a list, and is not read to its end."""
    text = "It slept. (a) " * 30 + "(Ana Lund/AP) It woke."
    assert inner_credits.inner_credits(text, 0, len(text), PATTERNS) == []
