"""A line is cut at its signs, and moments and addresses are parts of their own."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import byline_parts
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


WORDS, MOMENT, READING, ADDRESS = byline_parts.Kind


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("By Ana Lund", [("By Ana Lund", "", WORDS)]),
        ("Ana Lund, Kvam", [("Ana Lund", "", WORDS), ("Kvam", ",", WORDS)]),
        ("Ana Lund | AFP", [("Ana Lund", "", WORDS), ("AFP", "|", WORDS)]),
        ("Ana Lund|AFP", [("Ana Lund", "", WORDS), ("AFP", "|", WORDS)]),
        ("Ana Lund | | AFP", [("Ana Lund", "", WORDS), ("AFP", "|", WORDS)]),
        ("Ana Lund (Kvam)", [("Ana Lund", "", WORDS), ("Kvam", "(", WORDS)]),
        ("Ana Lund/AFP", [("Ana Lund", "", WORDS), ("AFP", "/", WORDS)]),
        ("Ana Lund - AFP", [("Ana Lund", "", WORDS), ("AFP", "-", WORDS)]),
        ("Ana Lund — AFP", [("Ana Lund", "", WORDS), ("AFP", "—", WORDS)]),
        ("Ana Lund-Berg", [("Ana Lund-Berg", "", WORDS)]),
        ("March 4, 2024", [("March 4, 2024", "", MOMENT)]),
        ("Ana Lund March 4, 2024", [("Ana Lund", "", WORDS), ("March 4, 2024", "", MOMENT)]),
        ("Ana Lund, March 4, 2024", [("Ana Lund", "", WORDS), ("March 4, 2024", ",", MOMENT)]),
        ("Ana Lund2 hours ago", [("Ana Lund", "", WORDS), ("2 hours ago", "", MOMENT)]),
        ("March 4, 2024 by Ana Lund", [("March 4, 2024", "", MOMENT), ("by Ana Lund", "", WORDS)]),
        ("4 min read", [("4 min read", "", READING)]),
        ("Ana Lund 4 min read", [("Ana Lund", "", WORDS), ("4 min read", "", READING)]),
        ("Ana Lund @analund", [("Ana Lund", "", WORDS), ("@analund", "", ADDRESS)]),
        ("Ana Lund a.l@k.example", [("Ana Lund", "", WORDS), ("a.l@k.example", "", ADDRESS)]),
        ("By Ana Lund Follow", [("By Ana Lund", "", WORDS)]),
        ("By Ana Lund 2", [("By Ana Lund 2", "", WORDS)]),
        ("", []),
        (" | ", []),
    ],
)
def test_a_line_is_cut_into_parts(
    text: str, want: list[tuple[str, str, byline_parts.Kind]]
) -> None:
    """Each with the sign before it; buttons are left out."""
    found = byline_parts.cut_parts(text, PATTERNS)
    assert [(part.text, part.sign, part.kind) for part in found] == want
    assert all(text[part.start :].startswith(part.text) for part in found)
