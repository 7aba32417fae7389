"""The names printed in a text, whole, with their titles taken off."""

from __future__ import annotations

import pytest

from speech import LEXICON
from wireparse._coreference import names


def read(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Read the names of a text: their words, and the titles before them."""
    found = names.read_names(0, text, LEXICON, is_body=True)
    return [(" ".join(name.words), name.titles) for name in found]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ada Brook came.", [("Ada Brook", ())]),
        ("Then Ada Brook met Jon Berg.", [("Ada Brook", ()), ("Jon Berg", ())]),
        ("Ada R. Brook came.", [("Ada R Brook", ())]),
        ("Ada A. Brook came.", [("Ada A Brook", ())]),
        ("Ada van der Brook came.", [("Ada van der Brook", ())]),
        ("Huda al-Masri came.", [("Huda al-Masri", ())]),
        ("Ada “Big Rain” Brook came.", [("Ada Big Rain Brook", ())]),
        ("Ada (Big) Brook came.", [("Ada Big Brook", ())]),
        ("Ada Brook's boat", [("Ada Brook", ())]),
        ("Mayor Ada Brook came.", [("Ada Brook", ("mayor",))]),
        ("Mr. Brook came.", [("Brook", ("mr",))]),
        ("The goat came on Monday.", []),
        ("They came. He left.", []),
        ("the King came", []),
        ("", []),
    ],
)
def test_names_are_runs_of_capitals(text: str, want: list[tuple[str, tuple[str, ...]]]) -> None:
    """With initials, small words and nicknames inside, and titles apart."""
    assert read(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("April Brook came.", "April Brook"),
        ("In April Brook came.", "Brook"),
        ("Will Brook came.", "Will Brook"),
        ("Will Brook come?", "Brook"),
        ("said April Brook.", "April Brook"),
    ],
)
def test_a_word_that_is_a_given_name_too_is_told_by_its_place(text: str, want: str) -> None:
    """A month behind a preposition, a verb that opens a question."""
    assert read(text)[-1][0] == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Stephen King came.", "Stephen King"),
        ("Pope Francis came.", "Pope Francis"),
        ("mayor of Kvam Ada Brook came.", "Ada Brook"),
        ("Farmer Ada Brook came.", "Ada Brook"),
    ],
)
def test_a_title_may_be_part_of_a_name(text: str, want: str) -> None:
    """A family name behind a given one, and what goes with a single name."""
    assert want in [words for words, _ in read(text)]


def test_a_name_knows_its_place() -> None:
    """In the dump and in its text, titles included there."""
    text = "Then Mayor Ada Brook's boat came."
    (name,) = names.read_names(100, text, LEXICON, is_body=False)
    assert (name.start, name.end) == (111, 120)
    assert name.place[0][name.place[1] : name.place[2]] == "Mayor Ada Brook"
    assert not name.is_body
    assert names.is_titled(name, LEXICON)


@pytest.mark.parametrize(
    ("text", "want"),
    [("the King", True), ("a Greek", True), ("then King", False), ("King", False)],
)
def test_an_article_stands_before_no_name(text: str, want: object) -> None:
    """It makes a description of it."""
    start = max(text.find("King"), text.find("Greek"))
    assert names.is_determined(text, start, LEXICON) is want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ferry returns to River after nine years", False),
        ("Ferry Returns Across River Near Kvam", True),
        ("Ferry returns across river", False),
        ("Ferry Returns", False),
    ],
)
def test_a_headline_in_title_case_tells_no_name(text: str, want: object) -> None:
    """Nearly every word has a capital there."""
    assert names.is_title_case(text) is want
