"""Labels are cut off a credit, split it, or open it in the middle of a line."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import credit_labels, credit_parts
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("part", "rest", "is_labelled", "flags"),
    [
        ("Photo by Ana Lund", "Ana Lund", True, set()),
        ("Photo credit should read ANA LUND", "ANA LUND", True, set()),
        ("Photo Illustration by Ana Lund", "Ana Lund", True, set()),
        ("© Ana Lund", "Ana Lund", True, set()),
        ("Ana Lund Photo", "Ana Lund", True, set()),
        ("Kvam Works file photo", "Kvam Works", False, {"file"}),
        ("HANDOUT", "", False, {"handout"}),
        ("Foto von Ana Lund", "Ana Lund", True, set()),
        ("Crédit photo : Ana Lund", "Ana Lund", True, set()),
        ("تصوير: آنا لوند", "آنا لوند", True, set()),
        ("Ana Lund", "Ana Lund", False, set()),
        ("TT News Agency", "TT News Agency", False, set()),
        ("ANTARA FOTO", "ANTARA", True, set()),
    ],
)
def test_labels_are_cut_off_both_ends(
    part: str, rest: str, is_labelled: object, flags: set[str]
) -> None:
    """With what joins them to the name, and noted."""
    parts = credit_parts.CreditParts()
    assert credit_labels.cut_labels(part, parts, PATTERNS) == rest
    assert (parts.is_labelled, parts.flags) == (is_labelled, flags)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ledger photo by Ana Lund", ("Ledger", "photo by Ana Lund")),
        ("Kvam Post file photo by Ana Lund", ("Kvam Post", "file photo by Ana Lund")),
        ("Photo by Ana Lund", None),
        ("Ledger goat by Ana Lund", None),
        ("Ledger photo", None),
    ],
)
def test_a_label_splits_a_paper_from_its_photographer(
    text: str, want: tuple[str, str] | None
) -> None:
    """Where "by" follows it."""
    assert credit_labels.split_at_label(text, PATTERNS.words) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The goat Photo by Ana Lund", ["Photo by Ana Lund"]),
        ("The goat Photo: Ana Lund", ["Photo: Ana Lund"]),
        ("The goat Ledger photo by Ana Lund", ["Ledger photo by Ana Lund"]),
        ("العنزة تصوير: آنا لوند", ["تصوير: آنا لوند"]),
        ("Photo: Ana Lund", ["Photo: Ana Lund"]),
        ("She holds a photo by Ana Lund", []),
        ("The Photo by Ana Lund", []),
        ("It is late: the goat sleeps by the rope", []),
        ("It left at 12:30", []),
    ],
)
def test_a_label_may_open_a_credit_in_a_line(text: str, want: list[str]) -> None:
    """With a capital, or its paper's name before it, and behind no article."""
    starts = credit_labels.label_starts(text, 0, len(text), PATTERNS.words)
    assert [text[start:] for start in starts] == want
