"""Pull quotes: quotations that the text has too."""

from __future__ import annotations

import pytest

from wireparse import Role
from wireparse._fields import Reader
from wireparse._roles.labelling import Labelled
from wireparse._roles.pull_quotes import find_pull_quotes
from wireparse._segments import iter_blocks
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

READER = Reader(compile_patterns(DEFAULT))
SAID = "I shall miss the ducks, all ninety."
TOLD = f'"{SAID[:-1]}," said Ivo Roos, who kept the lock.'


def _pulled(*texts: str, role: Role = Role.PARAGRAPH) -> tuple[list[int], list[int]]:
    lines = iter_blocks([(at * 900, text, 1) for at, text in enumerate(texts)], READER)
    found = [Labelled(line, 5, "given", 1.0, 0) for line in lines]
    return find_pull_quotes(found, [role] * len(found), READER)


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        ([f'"{SAID}"', TOLD], ([0], [])),
        ([f"“{SAID}”", "Ivo Roos", TOLD], ([0], [1])),
        ([TOLD, f"«{SAID}»", "— Ivo Roos, lock keeper"], ([1], [2])),
        ([f'"{SAID}"', "He has kept the lock for ninety years.", TOLD], ([0], [])),
        ([f'"{SAID}"', f'"{SAID}"'], ([1], [])),
        ([f'"{SAID}"', "Ivo Roos"], ([], [])),
        (['"I quit."', '"I quit," said Ivo Roos.'], ([], [])),
        ([TOLD, TOLD], ([], [])),
        ([SAID, TOLD], ([], [])),
        ([f'"{SAID}" "{SAID}"', TOLD], ([], [])),
        ([f'"{SAID * 20}"', f'"{SAID * 20}" said Ivo Roos.'], ([], [])),
        (["\u200b", f'"{SAID}"', TOLD], ([1], [])),
        ([], ([], [])),
    ],
)
def test_a_quotation_that_stands_again_is_pulled(
    texts: list[str], want: tuple[list[int], list[int]]
) -> None:
    """It fills a paragraph, has some words, and another paragraph has them; a name may follow."""
    assert _pulled(*texts) == want


def test_only_paragraphs_are_compared() -> None:
    """A headline may say what the text says."""
    assert _pulled(f'"{SAID}"', TOLD, role=Role.HEADLINE) == ([], [])


def test_a_story_has_so_many_at_most() -> None:
    """More are left alone, so that work is bounded by the text."""
    quotes = [f'"{SAID[:-1]} and {n} others."' for n in range(30)]
    told = [f"{quote} said Ivo Roos." for quote in quotes]
    assert len(_pulled(*quotes, *told)[0]) == 20
