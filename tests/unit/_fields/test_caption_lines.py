"""A caption is what is left of its line without bullet, counter and what folds it."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import caption_lines, credit_tails
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "want", "is_cut"),
    [
        ("The goat", "The goat", False),
        ("• The goat", "The goat", False),
        ("- The goat", "The goat", False),
        ("The goat slept ... more", "The goat slept", True),
        ("The goat slept … more", "The goat slept", True),
        ("The goat slept less", "The goat slept", False),
        ("The goat wants more", "The goat wants more", False),
        ("The goat is lawless", "The goat is lawless", False),
        ("▲ The goat", "The goat", False),
        ("⬆\ufe0f ▲The goat", "The goat", False),
        ("▲ less", "less", False),
    ],
)
def test_what_a_page_folds_with_is_no_part(text: str, want: str, is_cut: object) -> None:
    """A bullet in front, `less` behind, and `... more` where the page cut it off."""
    start, end, cut = caption_lines.caption_extent(text, PATTERNS)
    assert (text[start:end], cut) == (want, is_cut)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[1/2] The goat", "The goat"),
        ("[2]The goat", "The goat"),
        ("[1/2]", ""),
        ("[LR] The goat", "[LR] The goat"),
        ("[1/2 The goat", "[1/2 The goat"),
        ("Item 1 of 2 The goat", "The goat"),
        ("Item 1 of 2", "Item 1 of 2"),
        ("Item one of 2 goats", "Item one of 2 goats"),
        ("Goat 1 of 2 sleeps", "Goat 1 of 2 sleeps"),
        ("Item 1 in 2 sleeps", "Item 1 in 2 sleeps"),
    ],
)
def test_a_counter_is_left_out(text: str, want: str) -> None:
    """Numbers in brackets and `Item 1 of 2`, and nothing else that looks like it."""
    assert caption_lines.without_counter(text, PATTERNS) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("FILE PHOTO: The goat", "FILE PHOTO:"),
        ("APTOPIX FILE PHOTO: The goat", "FILE PHOTO:"),
        ("FOTO DE ARCHIVO: La cabra", "FOTO DE ARCHIVO:"),
        ("The goat", ""),
    ],
)
def test_words_may_open_a_caption(text: str, want: str) -> None:
    """With their colon, and behind the words of the picture desk."""
    assert caption_lines.caption_opener(text, PATTERNS) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The goat. (AFP)", "The goat."),
        ("The goat (Ana Lund/AP). It slept.", "The goat. It slept."),
        ("The goat. (Ana Lund/AP). It slept.", "The goat. It slept."),
        ("FILE PHOTO: ▲ The goat ▲", "The goat"),
        ("The goat | - (AFP)", "The goat"),
        ("APTOPIX The goat. NO SALES", "The goat."),
        ("The goat...", "The goat..."),
        ("Photo by Ana Lund: The goat slept.", "The goat slept."),
    ],
)
def test_a_description_is_what_is_left(text: str, want: str) -> None:
    """Without credits, opener, glyphs and notes, and joined where they were."""
    tail = credit_tails.find_tail(text, PATTERNS)
    assert caption_lines.description_of(text, tail, PATTERNS) == want
