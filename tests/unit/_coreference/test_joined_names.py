"""Names with "and" inside are one where the article shows it."""

from __future__ import annotations

import pytest

from speech import LEXICON
from wireparse._coreference.joined_names import join_names
from wireparse._coreference.names import read_names


def joined(*texts: str) -> list[list[str]]:
    """Read the names of some texts and join those that are one."""
    names = [read_names(0, text, LEXICON, is_body=True) for text in texts]
    return [[" ".join(name.words) for name in found] for found in join_names(names, LEXICON)]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("They wrote to Lund & Brook.", ["Lund & Brook"]),
        ("Then the Department for Trade met.", ["Department for Trade"]),
        (
            "Then the Ministry of Trade, Fisheries and Transport met.",
            ["Ministry of Trade Fisheries and Transport"],
        ),
        ("Then the Ministry of Trade and Fisheries met.", ["Ministry of Trade and Fisheries"]),
        ("Then the Ministry of Trade and Ann Roe met.", ["Ministry of Trade", "Ann Roe"]),
        ("Then the Ministry of Trade and Congress met.", ["Ministry of Trade", "Congress"]),
        ("They met Ann Roe and Kvam Council.", ["Ann Roe", "Kvam Council"]),
        ("They met Mr. Roe & Mrs. Brook.", ["Roe", "Brook"]),
    ],
)
def test_a_field_belongs_to_its_body(text: str, want: list[str]) -> None:
    """A body keeps its field, and nobody's name is one."""
    assert joined(text) == [want]


def test_two_places_share_a_body() -> None:
    """Printed together twice, and never apart, they are one body; once apart, two."""
    text = "They told Lund and Kvam Police of it."
    assert joined(text, text) == [["Lund and Kvam Police"]] * 2
    assert joined(text) == [["Lund", "Kvam Police"]]
    assert joined(text, text, "In Lund it rained.")[:2] == [["Lund", "Kvam Police"]] * 2


def test_places_stay_where_they_are() -> None:
    """A joined name is the slice from its first word to its last."""
    text = "They wrote to Lund & Brook again."
    (name,) = join_names([read_names(5, text, LEXICON, is_body=True)], LEXICON)[0]
    place, start, end = name.place
    assert place[start:end] == "Lund & Brook"
    assert (name.start, name.end) == (start + 5, end + 5)
