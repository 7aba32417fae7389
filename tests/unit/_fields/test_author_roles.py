"""Professions, those who sign without a name, and where somebody writes from."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import author_roles
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "agency", "location"),
    [
        ("Political Editor", None, None),
        ("Staff Writer", None, None),
        ("Editor-in-Chief", None, None),
        ("chief political correspondent", None, None),
        ("Wales correspondent", None, None),
        ("Deputy Content Hub Director", None, None),
        ("Associated Press Writer", "AP", None),
        ("AP Political Writer", "AP", None),
        ("The Associated Press Writer", "AP", None),
        ("correspondent in Kvam", None, "Kvam"),
        ("Redakteurin", None, None),
        ("corresponsal en Kvam", None, "Kvam"),
    ],
)
def test_a_profession_is_read(text: str, agency: str | None, location: str | None) -> None:
    """With the agency before it and the city behind it."""
    for is_parted in (False, True):
        found = author_roles.read_role(text, PATTERNS, is_parted=is_parted)
        assert found is not None
        assert (found.agency, found.location) == (agency, location)


@pytest.mark.parametrize(
    "text", ["Kvam Correspondent", "Head of Goat Affairs", "Goat Affairs Editor"]
)
def test_behind_a_sign_a_profession_may_hold_other_words(text: str) -> None:
    """No sign, no proof."""
    assert author_roles.read_role(text, PATTERNS, is_parted=True) is not None
    assert author_roles.read_role(f"Lund {text}", PATTERNS, is_parted=False) is None


@pytest.mark.parametrize(
    "text",
    ["", "Ferry", "the editor said", "Political", "Editor 2", "a b c d e f g editor", "Jon Berg"],
)
def test_what_is_no_profession(text: str) -> None:
    """A word for one must be there, and no word of a sentence."""
    assert author_roles.read_role(text, PATTERNS, is_parted=True) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Staff", True),
        ("Staff Writer", True),
        ("Our Correspondent", True),
        ("agencies", True),
        ("Redaktion", True),
        ("la rédaction", False),
        ("Writer", False),
        ("Our Ferry", False),
        ("", False),
    ],
)
def test_some_sign_without_a_name(text: str, want: object) -> None:
    """Every word is of such a phrase, and one is found in no other."""
    assert author_roles.is_staff(text, PATTERNS) is want


@pytest.mark.parametrize(
    ("text", "head", "place"),
    [
        ("Ana Lund in Kvam", "Ana Lund", "Kvam"),
        ("ANA LUND IN KVAM", "ANA LUND", "KVAM"),
        ("Ana Lund reports from New Kvam", "Ana Lund", "New Kvam"),
        ("à Kvam", "", "Kvam"),
        ("Ana Lund berichtet aus Kvam", "Ana Lund", "Kvam"),
        ("Ana Lund", "Ana Lund", None),
        ("Ana Lund in a boat", "Ana Lund in a boat", None),
        ("Ana Lund in Photo", "Ana Lund in Photo", None),
        ("Ana Lund in Our Newsroom", "Ana Lund in Our Newsroom", None),
        ("Ana Lund in 2024", "Ana Lund in 2024", None),
        ("Ana İLund in Kvam", "Ana İLund in Kvam", None),
    ],
)
def test_where_somebody_writes_from_is_cut_off(text: str, head: str, place: str | None) -> None:
    """A word that says so, and a place of up to three words."""
    assert author_roles.cut_place(text, PATTERNS) == (head, place)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Kvam", True),
        ("The Hague", True),
        ("Kvam News", False),
        ("Monday", False),
        ("March", False),
        ("Kvam 2", False),
        ("One Two Three Four", False),
        ("kvam", False),
    ],
)
def test_a_place_has_few_words_and_none_of_a_body(text: str, want: object) -> None:
    """Nor is it a day."""
    assert author_roles.is_place(text, PATTERNS) is want
