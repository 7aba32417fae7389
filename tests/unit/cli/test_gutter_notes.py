"""What is known about each block, in words, beside it and in its colours."""

from __future__ import annotations

import pytest
from attrs import evolve

import wireparse
from wireparse import Diagnostic
from wireparse.cli import _gutter_notes
from wireparse.cli._colors import DATE, MAKER, PLACE

DUMP = (
    "The Goat Sleeps\n\n"
    "The goat in Lunde on March 4, 2024. REUTERS/Ana Lund\n\n"
    "KVAM (AFP) - The goat slept.\n\n"
    "“It snored,” Jon Berg said. “It slept on.”\n"
)


def notes() -> dict[int, _gutter_notes.Notes]:
    """Note what is known about the blocks of the dump."""
    return _gutter_notes.notes_by_block(wireparse.parse(DUMP).articles[0])


def test_a_caption_says_where_when_and_who() -> None:
    """The credit as one fact."""
    (fact,) = notes()[1].facts
    assert "Lunde" in fact
    assert "2024-03-04" in fact
    assert fact.endswith(("credit Reuters, Ana Lund", "credit Ana Lund, Reuters"))


@pytest.mark.parametrize(
    ("block", "words", "style"),
    [
        (1, "Lunde", PLACE),
        (1, "March 4, 2024", DATE),
        (1, "REUTERS/Ana Lund", MAKER),
        (2, "KVAM (AFP) -", PLACE),
        (3, "It snored,", "underline"),
        (3, "said", "italic"),
    ],
)
def test_words_that_were_read_are_set_off(block: int, words: str, style: str) -> None:
    """Each by what it says."""
    found = [(DUMP[start:end], name) for start, end, name in notes()[block].styles]
    assert (words, style) in found


def test_speakers_stand_where_their_words_begin() -> None:
    """Of each quotation in the block."""
    assert notes()[3].speakers == [
        (DUMP.index("It snored"), "Jon Berg"),
        (DUMP.index("It slept"), "Jon Berg"),
    ]


def test_a_block_of_which_nothing_is_known_has_no_notes() -> None:
    """The headline is shown as it is."""
    assert 0 not in notes()


def test_a_diagnostic_belongs_to_the_block_it_is_about() -> None:
    """The one that holds its beginning."""
    article = wireparse.parse(DUMP).articles[0]
    told = [
        Diagnostic(code="line-unsure", start=block.start, end=block.end, message=block.text)
        for block in article.blocks[1:3]
    ]
    found = _gutter_notes.notes_by_block(evolve(article, diagnostics=tuple(told)))
    for at, diagnostic in enumerate(told, 1):
        assert found[at].diagnostics == [diagnostic]
