"""Labels, years and rights are told by their form."""

from __future__ import annotations

import pytest

from wireparse._source.formats import labels

NAMES = {"SECTION": "section", "Company / organization": "company"}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("SECTION: NEWS; Pg. 7", ("section", 9, "NEWS; Pg. 7")),
        ("SECTION:", ("section", 8, "")),
        ("SECTION:\tNEWS", ("section", 9, "NEWS")),
        ("Company / organization: Pell", ("company", 24, "Pell")),
        ("SECTION:NEWS", None),
        ("SECTION", None),
        ("section: NEWS", None),
        (": NEWS", None),
        ("A SECTION: NEWS", None),
    ],
)
def test_a_label_is_known(text: str, want: tuple[str, int, str] | None) -> None:
    """And stands at the start of the line, before white space or nothing."""
    found = labels.find_label(text, NAMES)
    assert (found and (found.name, found.low, found.value)) == want


def test_labels_are_collected() -> None:
    """By the names that they have in every form."""
    assert labels.labels_in(["SECTION: X", "It rained.", "SECTION: Y"], NAMES) == {"section"}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("March 3, 2020 Tuesday", True),
        ("dinsdag 3 maart 2020", True),
        ("3.3.2020 Late Edition", True),
        ("Tuesday", False),
        ("2020", False),
        ("The goat of 20200 was old", False),
        ("In 2020 the goat of Pell was elected to its council by nine votes", False),
    ],
)
def test_a_date_has_a_year(text: str, want: bool) -> None:  # noqa: FBT001
    """In whatever language, on a short line."""
    assert labels.is_dated(text) is want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Copyright 2020 Pell Newspapers", True),
        ("Copyright © 2020 Pell Newspapers, Inc.", True),
        ("(c) 2020 Pell Newspapers", True),
        ("© 2020 Pell", True),
        ("All Rights Reserved", True),
        ("All rights reserved.", True),
        ("Copyright law is old", False),
        ("The goat has all rights reserved", False),
    ],
)
def test_rights_are_a_line_of_their_own(text: str, want: bool) -> None:  # noqa: FBT001
    """With a year, or reserved."""
    assert labels.is_rights(text) is want
