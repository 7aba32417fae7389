"""The name beside a role is read on either side of it."""

from __future__ import annotations

import pytest

from speech import LEXICON, body_of, inventory_of, paragraph_of
from wireparse._coreference import appositions


def beside(role: str, text: str) -> str | None:
    """Read the name beside the longest mention that reads so."""
    paragraph = paragraph_of(text)
    words = [
        m for m in paragraph.mentions if " ".join(paragraph.tokens.words[m.start : m.end]) == role
    ]
    reader = appositions.Appositions(inventory_of(text), LEXICON)
    found = reader.name_beside(paragraph, words[-1], body_of(text)[0])
    return " ".join(found) if found else None


@pytest.mark.parametrize(
    ("role", "text", "want"),
    [
        ("The mayor", "The mayor of Kvam, Ann Roe, said so.", "Ann Roe"),
        ("The mayor", "The mayor, “Big” Ann Roe, said so.", "Ann Roe"),
        ("Her brother", "Her brother, Omar, said so.", "Omar"),
        ("The mayor", "The mayor, Omar, said so.", None),
        ("The mayor", "The mayor of Kvam said so.", None),
        ("The leader", "The leader of Kvam Council, Mayor Ann Roe, said so.", "Ann Roe"),
        ("The report", "The report, Ann Roe, said so.", None),
    ],
)
def test_a_name_stands_behind_a_role(role: str, text: str, want: str | None) -> None:
    """Between commas, and whole, but behind somebody's relative."""
    assert beside(role, text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ann Roe, a director of the board said so.", "Ann Roe"),
        ("It rained. Ann Roe, a director of the board said so.", "Ann Roe"),
        ("We met Ann Roe, a director of the board said so.", None),
        ("The Kvam Council, a director of the board said so.", None),
    ],
)
def test_a_name_may_open_the_sentence_before_its_role(text: str, want: str | None) -> None:
    """A person's, and nothing but a comma between."""
    assert beside("a director", text) == want
