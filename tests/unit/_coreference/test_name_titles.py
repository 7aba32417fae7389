"""What stands before a name in a run of capitals, counted in words."""

from __future__ import annotations

import pytest

from speech import LEXICON
from wireparse._coreference import name_titles


def run_of(text: str) -> list[tuple[int, str]]:
    """Cut a run of capitals into words with their places."""
    out, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        out.append((at, word))
    return out


@pytest.mark.parametrize(
    ("run", "titles"),
    [
        ("Ada Brook", 0),
        ("Mayor Ada Brook", 1),
        ("Farmer Ada Brook", 1),
        ("Farmer Brook", 1),
        ("Farmers Brook", 0),
        ("Tan Sri Ada Brook", 2),
        ("Sri Brook", 0),
        ("Fan Shih-pin", 0),
        ("Stephen King", 0),
        ("Prime Minister", 2),
    ],
)
def test_titles_are_counted_in_front(run: str, titles: int) -> None:
    """Words for one person are titles before a name, and so are pairs that rows have."""
    assert name_titles.count_titles(run.split(), run, 0, len(run), LEXICON) == titles


@pytest.mark.parametrize(
    ("lead", "office"),
    [
        ("the mayor of ", "mayor"),
        ("the inspector-general of ", "inspector-general"),
        ("Minister in the ", "minister"),
        ("Minister of Trade, Industry and ", "minister"),
        ("minister of trade, industry and ", ""),
        ("the mayor of Parrow, the ", ""),
        ("the smell of ", ""),
        ("The mayor left. The end of ", ""),
    ],
)
def test_an_office_is_found_before_its_field(lead: str, office: str) -> None:
    """Over a list of fields too, where the office has a capital."""
    assert name_titles.office_before(lead + "Kvam Ada Brook", len(lead), LEXICON) == office


@pytest.mark.parametrize(
    ("run", "field"),
    [
        ("Kvam Ada Brook", 1),
        ("Falcons Club Hussam Kvam", 2),
        ("Economic Affairs Kuo Jyh-hui", 2),
        ("Kuo Jyh-hui", 0),
        ("Kvam Sunna Brook", 0),
    ],
)
def test_the_field_of_an_office_is_counted(run: str, field: int) -> None:
    """Up to a given name, behind a body's noun, and before a name of two syllables."""
    assert name_titles.count_field(run, run_of(run), LEXICON) == field


@pytest.mark.parametrize(
    ("title", "want"), [("mayor", True), ("Mr", True), ("foreign", False), ("", False)]
)
def test_a_title_of_persons_is_told_from_other_words(title: str, want: object) -> None:
    """Foreign stands before other titles."""
    assert name_titles.is_personal(title, LEXICON) is want


@pytest.mark.parametrize(
    ("words", "want"),
    [
        (("Pope", "Sunna"), True),
        (("King", "Carl", "II"), True),
        (("King", "Carl", "Brook"), False),
        (("Mayor", "Brook"), False),
    ],
)
def test_a_style_goes_with_a_single_name(words: tuple[str, ...], want: object) -> None:
    """And with a number behind it."""
    assert name_titles.is_styled(words, LEXICON) is want


def test_the_word_before_a_name_keeps_its_mark() -> None:
    """It is empty where none is."""
    assert name_titles.word_before("He left. Brook", 9) == "left."
    assert not name_titles.word_before("Brook", 0)
