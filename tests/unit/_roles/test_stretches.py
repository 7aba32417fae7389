"""Stretches of sentences: where the bodies of stories lie."""

from __future__ import annotations

import pytest

from wireparse._fields import Reader
from wireparse._roles.form import Form, form_of
from wireparse._roles.stretches import find_stretches
from wireparse._segments import iter_blocks
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

READER = Reader(compile_patterns(DEFAULT))
TEXT = "The ferry carried nine people and a goat across the river on Monday, its owner said. " * 2
SMALL = {"t": "Share", "P": TEXT, "p": "The goat slept all day on deck."}


def _forms(kinds: str) -> list[Form]:
    pieces = [(at, SMALL[kind], 0) for at, kind in enumerate(kinds)]
    return [form_of(line, READER) for line in iter_blocks(pieces, READER)]


@pytest.mark.parametrize(
    ("kinds", "want"),
    [
        ("", []),
        ("tttt", []),
        ("tPPPt", [(1, 4)]),
        ("tPtPt", [(1, 4)]),
        ("PPP" + "t" * 20 + "PPP", [(0, 3), (23, 26)]),
        ("p" + "t" * 9 + "PPP", [(10, 13)]),
        ("PP" + "t" * 9 + "P" * 20, [(11, 31)]),
    ],
)
def test_stretches_are_runs_of_sentences(kinds: str, want: list[tuple[int, int]]) -> None:
    """Few words are none, nor is one that is small beside another nearby."""
    assert [(one.first, one.end) for one in find_stretches(_forms(kinds))] == want


def test_the_rank_is_a_share_of_the_largest_nearby() -> None:
    """The largest is named so; far ones are not compared."""
    near = find_stretches(_forms("PPP" + "t" * 20 + "PPPPPP"))
    far = find_stretches(_forms("PPP" + "t" * 300 + "PPPPPP"))
    assert [one.rank for one in near] == ["2", "largest"]
    assert [one.rank for one in far] == ["largest", "largest"]


def test_words_are_those_of_its_sentences() -> None:
    """What short lines between them say is left out."""
    forms = _forms("PtPP")
    words = find_stretches(forms)[0].words(forms)
    assert "goat" in words
    assert "share" not in words
