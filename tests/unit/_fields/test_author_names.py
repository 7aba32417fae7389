"""Names of authors are parted from each other, and from what stands behind them."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import author_names
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ana Lund", ("Ana Lund",)),
        ("Ana Lund, Jon Berg and Ida Dahl", ("Ana Lund", "Jon Berg", "Ida Dahl")),
        ("Ana Lund@analund", ("Ana Lund",)),
        ("Ana Lund, dpa", ("Ana Lund", "dpa")),
        ("مها اللندي، علي حسن", ("مها اللندي", "علي حسن")),
        ("Ana Lund, the goat", ()),
        ("Ana Lund, Monday", ()),
        ("Ana Lund 2", ()),
        ("One Two Three Four Five Six", ("One Two Three Four Five Six",)),
        ("One Two Three Four Five Six Seven", ()),
        (", ,", ()),
    ],
)
def test_names_are_split_or_are_none(text: str, want: tuple[str, ...]) -> None:
    """If one of them is no name, none is given."""
    assert author_names.split_names(text, PATTERNS) == want


@pytest.mark.parametrize(
    ("name", "bare", "labelled"),
    [
        ("Ana Lund", True, True),
        ("ANA LUND", True, True),
        ("Bill BERG", True, True),
        ("Ben Berg", True, True),
        ("Ana van der Lund", True, True),
        ("Ana B. Lund", True, True),
        ("Ana O’Berg", True, True),
        ("مها اللندي", True, True),
        ("Ana Park", False, True),
        ("Ana McLund", True, True),
        ("SportKvam Lunde", False, True),
        ("Ana Maria Ida Lund", False, True),
        ("Ana", False, False),
        ("van der Lund", False, False),
        ("The Standard", False, False),
        ("Two Ferries", False, False),
        ("Kvam News", False, False),
        ("Published Kvam", False, False),
        ("Ana Lund 2", False, False),
        ("Ana: Lund", False, False),
        ("Ana Monday", False, False),
        ("Subscriptionsandlettersand Goats", False, False),
        ("來到現場已是落葉飄飄堆疊滿地 不時隨著風吹雨襲", False, False),
    ],
)
def test_an_author_has_the_name_of_a_person(name: str, bare: object, labelled: object) -> None:
    """Behind a word like "By" its words may mean something else, and be one more."""
    assert author_names.is_author(name, PATTERNS) is bare
    assert author_names.is_author(name, PATTERNS, is_labelled=True) is labelled


@pytest.mark.parametrize(
    ("text", "authors", "agency", "location"),
    [
        ("Ana Lund and Jon Berg", ("Ana Lund", "Jon Berg"), None, None),
        ("Ana Lund und Jon Berg", ("Ana Lund", "Jon Berg"), None, None),
        ("and Jon Berg", ("Jon Berg",), None, None),
        ("Ana Lund and", ("Ana Lund",), None, None),
        ("Ana Lund The Associated Press", ("Ana Lund",), "AP", None),
        ("Ana Lund AP", ("Ana Lund",), "AP", None),
        ("Ana Lund in Kvam", ("Ana Lund",), None, "Kvam"),
        ("Ana Maria da Lund", ("Ana Maria da Lund",), None, None),
        ("Ana Lund Staff Writer", ("Ana Lund",), None, None),
        ("Ana LundNews Reporter", ("Ana Lund",), None, None),
        ("Ana McLund", ("Ana McLund",), None, None),
        ("Ana Lund y Jon Berg", ("Ana Lund", "Jon Berg"), None, None),
        ("Ana Lund y Berg", ("Ana Lund", "Berg"), None, None),
        ("staff and agencies", (), None, None),
        ("AFP", (), "AFP", None),
        ("Ana Lund.", ("Ana Lund",), None, None),
        ("Ana Lund Jr.", ("Ana Lund Jr.",), None, None),
    ],
)
def test_names_are_read_with_what_stands_behind_them(
    text: str, authors: tuple[str, ...], agency: str | None, location: str | None
) -> None:
    """Joining words part them; an agency, a place or a profession is cut off."""
    found = author_names.read_names(text, PATTERNS, is_labelled=True)
    if text == "Ana Lund y Berg":
        assert found is None or found.authors == ("Ana Lund y Berg",)
        return
    assert found is not None
    assert (found.authors, found.agency, found.location) == (authors, agency, location)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ana Lund and by",
        "Ana Lund said so",
        "Ana Lund app",
        "the goat",
        "Ana Lund and the goat",
        "Goats For Sale",
    ],
)
def test_a_word_that_is_neither_makes_no_names(text: str) -> None:
    """One is enough."""
    assert author_names.read_names(text, PATTERNS, is_labelled=False) is None


@pytest.mark.parametrize(
    ("text", "is_sure", "is_proven"),
    [
        ("Ana Lund", False, False),
        ("Ana Lund and Jon Berg", False, True),
        ("Ana Lund & Jon Berg", False, False),
        ("Ana Lund AP", False, True),
        ("Ana Lund Wales correspondent", True, True),
    ],
)
def test_what_stands_beside_a_name_proves_it(text: str, is_sure: object, is_proven: object) -> None:
    """A profession does anywhere; what captions and labels have as well, under a headline."""
    found = author_names.read_names(text, PATTERNS, is_labelled=False)
    assert found is not None
    assert (found.is_sure, found.is_proven) == (is_sure, is_proven)
