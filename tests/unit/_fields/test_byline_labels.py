"""Words before an author's name are cut off, and no others."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import byline_labels
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "opener", "rest"),
    [
        ("By Ana Lund", "By", "Ana Lund"),
        ("BY ANA LUND", "BY", "ANA LUND"),
        ("By: Ana Lund", "By", "Ana Lund"),
        ("By", "By", ""),
        ("Written by Ana Lund", "Written by", "Ana Lund"),
        ("Analysis by Ana Lund", "Analysis by", "Ana Lund"),
        ("Ein Kommentar von Ana Lund", "Ein Kommentar von", "Ana Lund"),
        ("Kommentar von", "Kommentar von", ""),
        ("Text: Ana Lund", "Text", "Ana Lund"),
        ("Text Ana Lund", "", "Text Ana Lund"),
        ("Reporting by Ana Lund", "Reporting by", "Ana Lund"),
        ("Additional reporting by Ana Lund", "Additional reporting by", "Ana Lund"),
        ("Editing by Ana Lund", "", "Editing by Ana Lund"),
        ("Text of the law", "", "Text of the law"),
        ("Bypass Opens", "", "Bypass Opens"),
        ("Goats seen by Ana Lund", "", "Goats seen by Ana Lund"),
        ("Goats by Ana Lund", "", "Goats by Ana Lund"),
        ("An analysis of goats seen by Ana Lund", "", "An analysis of goats seen by Ana Lund"),
        ("Goat: Ana Lund", "", "Goat: Ana Lund"),
    ],
)
def test_a_label_is_cut_off(text: str, opener: str, rest: str) -> None:
    """Alone, behind a kind of story, or before a colon."""
    assert byline_labels.cut_label(text, PATTERNS) == (opener, rest)


def test_a_text_opens_with_a_label_or_does_not() -> None:
    """A kind of story before it is no opening."""
    assert byline_labels.is_labelled("By Ana Lund", PATTERNS)
    assert not byline_labels.is_labelled("Ana Lund", PATTERNS)
    assert not byline_labels.is_labelled("Analysis by Ana Lund", PATTERNS)
