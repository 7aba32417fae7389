"""What each part of a credit is, and which rule makes agency, via and source of them."""

from __future__ import annotations

from typing import Any

import pytest

from wireparse import DEFAULT
from wireparse._fields import credit_parts
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


def parts_of(text: str) -> dict[str, Any] | None:
    """Read a credit into the parts that are not empty."""
    parts = credit_parts.read_credit_parts(text, PATTERNS)
    if parts is None:
        return None
    names = ("agencies", "distributors", "persons", "owners", "flags")
    return {name: list(found) for name in names if (found := getattr(parts, name))}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("REUTERS/Ana Lund", {"agencies": ["Reuters"], "persons": ["Ana Lund"]}),
        ("Ana Lund | AFP", {"agencies": ["AFP"], "persons": ["Ana Lund"]}),
        (
            "AP Photo/Ana Lund, File",
            {"agencies": ["AP"], "persons": ["Ana Lund"], "flags": ["file"]},
        ),
        ("Photo by Ana Lund", {"persons": ["Ana Lund"]}),
        ("© Ana Lund", {"persons": ["Ana Lund"]}),
        ("AFP via Getty Images", {"agencies": ["AFP"], "distributors": ["Getty Images"]}),
        ("Getty Images", {"distributors": ["Getty Images"]}),
        ("Lunde Town Hall/Handout", {"owners": ["Lunde Town Hall"], "flags": ["handout"]}),
        ("Ana Lund / Kvam Ledger", {"persons": ["Ana Lund"], "owners": ["Kvam Ledger"]}),
        ("Ana Lund for The Ledger", {"persons": ["Ana Lund"], "owners": ["The Ledger"]}),
        ("Ana Lund for AFP", {"agencies": ["AFP"], "persons": ["Ana Lund"]}),
        ("Pool", {"flags": ["pool"]}),
        ("KL PHOTO: Ana Lund", {"persons": ["Ana Lund"], "owners": ["KL"]}),
        ("AP/Ana Lund/jb", {"agencies": ["AP"], "persons": ["Ana Lund"]}),
        ("", {}),
    ],
)
def test_each_part_is_of_one_kind(text: str, want: dict[str, Any]) -> None:
    """Agency, who passed it on, person, owner or flag; the desk's sign behind is nothing."""
    assert parts_of(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "AP/the goat slept",
        "he told Reuters",
        "Ana Lund/jb",
        "AP/Ana Lund/1234",
        "AP/Ana Lund/abcde",
        "Photo by the goat",
    ],
)
def test_prose_in_one_part_spoils_the_credit(text: str) -> None:
    """Words in small letters are no name, and a desk signs only behind its agency."""
    assert parts_of(text) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("AFP", True),
        ("AP via Kvam", True),
        ("Photo: Ana Lund", True),
        ("Ana Lund / Kvam Ledger", True),
        ("File photo", True),
        ("Ana Lund", False),
        ("Kvam Town Hall", False),
        ("Photo", False),
        ("File", False),
        ("Pool", False),
        ("Kvam / Town Hall of Lunde", False),
    ],
)
def test_an_agency_a_label_or_a_phrase_proves_a_credit(text: str, want: object) -> None:
    """A name alone, a label without a name and a single flag do not."""
    parts = credit_parts.read_credit_parts(text, PATTERNS)
    assert parts is not None
    assert credit_parts.is_proven(parts) is want


@pytest.mark.parametrize(
    ("inner", "want"),
    [
        ("Kvam Town Hall", True),
        ("Friends of the Kvam", True),
        ("Kvam & Lunde", True),
        ("بلدية كفام", True),
        ("Kvam One Two Three Four Five Six Eight", True),
        ("Kvam One Two Three Four Five Six Eight Nine", False),
        ("R", False),
        ("AB", False),
        ("ABC", True),
        ("the goat", False),
        ("Kvam (Town)", False),
        ("Kvam [Town]", False),
        ("Kvam 9", False),
    ],
)
def test_a_capitalised_name_may_own_a_picture(inner: str, want: object) -> None:
    """Eight words at most, no digit, no bracket, and more than the sign of a side."""
    assert credit_parts.is_owner_name(inner, PATTERNS.words) is want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("REUTERS/Ana Lund", ("Reuters", None, None, ("Ana Lund",))),
        ("AFP via Getty Images", ("AFP", "Getty Images", None, ())),
        ("Getty Images", ("Getty Images", None, None, ())),
        ("Kvam Town Hall via Reuters", ("Reuters", None, "Kvam Town Hall", ())),
        ("Kvam Town Hall/Handout", ("Kvam Town Hall", None, None, ())),
        ("Handout/Ana Lund", ("Ana Lund", None, None, ())),
        ("Ana Lund", ("Ana Lund", None, None, ())),
        ("Photo: Ana Lund", (None, None, None, ("Ana Lund",))),
        ("AFP/AFP", ("AFP", None, None, ())),
    ],
)
def test_agency_via_and_source_are_told_by_one_rule(
    text: str, want: tuple[str | None, str | None, str | None, tuple[str, ...]]
) -> None:
    """The first sender is the agency, else the owner, else the first name without a label."""
    parts = credit_parts.read_credit_parts(text, PATTERNS)
    assert parts is not None
    credit = credit_parts.make_credit(text, 5, 5 + len(text), parts)
    assert (credit.agency, credit.via, credit.source, credit.creators) == want
    assert (credit.text, credit.start, credit.end) == (text, 5, 5 + len(text))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("AP File Photo", (True, False, False)),
        ("Handout via REUTERS", (False, True, False)),
        ("Pool/AFP", (False, False, True)),
        ("AFP", (False, False, False)),
    ],
)
def test_flags_are_those_of_the_credit(text: str, want: tuple[bool, bool, bool]) -> None:
    """From the archive, handed out, from a pool."""
    parts = credit_parts.read_credit_parts(text, PATTERNS)
    assert parts is not None
    credit = credit_parts.make_credit(text, 0, len(text), parts)
    assert (credit.is_file_photo, credit.is_handout, credit.is_pool) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("dpa-desk", {"agencies": ["dpa"]}),
        ("EPA-EFE", {"agencies": ["EPA"]}),
        ("Ana Lund and Jon Berg/AP", {"agencies": ["AP"], "persons": ["Ana Lund", "Jon Berg"]}),
        ("Ana Lund-AP", {"agencies": ["AP"], "persons": ["Ana Lund"]}),
        ("Photo Ana Lund AP", {"agencies": ["AP"], "persons": ["Ana Lund"]}),
        ("Copyright AP Ana Lund", {"agencies": ["AP"], "persons": ["Ana Lund"]}),
        ("AP/Ana Lund. Courtesy of the Kvam", {"agencies": ["AP"], "persons": ["Ana Lund"],
                                               "owners": ["the Kvam"]}),
        ("Getty Images for Kvam", {"distributors": ["Getty Images"]}),
        ("Kvam/KVN (Kvam News) via AP", {"distributors": ["AP"], "owners": ["Kvam", "KVN"]}),
        ("AP via Reuters/Ana Lund", {"agencies": ["AP"], "distributors": ["Reuters"],
                                     "persons": ["Ana Lund"]}),
        ("Photo: kvam.example", {"owners": ["kvam.example"]}),
        ("© Getty Images | kvamfoto", {"distributors": ["Getty Images"], "persons": ["kvamfoto"]}),
        # a sentence ends in it, or its brackets hold another credit
        ("Ana Lund waves. Jon Berg/AP", None),
        ("The goat (AP)", None),
        ("the owner via AP", None),
    ],
)  # fmt: skip
def test_names_are_told_by_what_joins_them(text: str, want: dict[str, Any] | None) -> None:
    """Dashes, joining words, a label behind a full stop, brackets, and who it was made for."""
    assert parts_of(text) == want


def test_brackets_say_where_an_owner_ends() -> None:
    """In small letters it is one only before "via" and an agency."""
    parts = credit_parts.read_credit_parts("the mayor's office via AP", PATTERNS, is_enclosed=True)
    assert parts is not None
    assert parts.owners == ["the mayor's office"]
    assert credit_parts.read_credit_parts("the mayor's office", PATTERNS, is_enclosed=True) is None


def test_several_credits_are_one() -> None:
    """The first that names an agency says which it is, and a name counts once."""
    one = credit_parts.CreditParts(persons=["Ana LUND"], is_labelled=True)
    two = credit_parts.CreditParts(agencies=["AFP"], persons=["ANA LUND"], flags={"file"})
    three = credit_parts.CreditParts(agencies=["AP"], distributors=["Getty Images"])
    merged = credit_parts.merge_parts([one, two, three])
    assert (merged.agencies, merged.distributors) == (["AFP"], ["Getty Images"])
    assert (merged.persons, merged.flags, merged.is_labelled) == (["Ana LUND"], {"file"}, True)
    assert credit_parts.merge_parts([one]) is one
