"""The words of an unclosed quotation end where an attribution follows."""

from __future__ import annotations

import pytest

from wireparse._quotes import unclosed
from wireparse.knowledge import DEFAULT

ENDS = unclosed.compile_ends(DEFAULT.languages)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It rained all night, she said.", "It rained all night,"),
        ("It rained all night, said Ann Roe.", "It rained all night,"),
        ("It rained all night, said she.", "It rained all night,"),
        ("Did it rain? Ann Roe asked.", "Did it rain?"),
        ("It rained! the van der Roe said.", "It rained!"),
        ("It rained, and it rained, Ann said", "It rained, and it rained,"),
    ],
)
def test_a_speaker_and_a_verb_end_the_words(text: str, words: str) -> None:
    """In either order, behind a comma or an end."""
    end = ENDS(text)
    assert end is not None
    assert text[:end] == words


@pytest.mark.parametrize(
    "text",
    [
        "It rained all night. She went home.",
        "It rained, the goat said nothing.",
        "It rained, said the goat.",
        "It rained, she",
        "It rained, One Two Three Four Five Six Seven said",
        "It rained,she said",
        "",
    ],
)
def test_without_an_attribution_nothing_ends(text: str) -> None:
    """A small word, one word, or too many before the verb."""
    assert ENDS(text) is None


def test_languages_are_compiled_once() -> None:
    """Without any, nothing is an attribution."""
    rows = DEFAULT.languages
    assert unclosed.compile_ends(rows) is unclosed.compile_ends((*rows,))
    assert unclosed.compile_ends(())("It rained all night, she said.") is None
