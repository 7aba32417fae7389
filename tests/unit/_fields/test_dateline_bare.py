"""Datelines without a bracket: the dash and the colon, and what stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wireparse import DEFAULT
from wireparse._fields import dateline_bare
from wireparse._vocabulary import compile_patterns

if TYPE_CHECKING:
    from wireparse._fields.dateline_places import Opening

PATTERNS = compile_patterns(DEFAULT)
SENTENCE = " The ferry carried nine people and a goat across the river on Monday."


def _values(found: Opening | None) -> tuple[str | None, ...] | None:
    """Leave the offset out."""
    return None if found is None else found[1:]


@pytest.mark.parametrize(
    ("before", "is_first", "want"),
    [
        ("KVAM ", False, ("KVAM", None, None)),
        ("KVAM, May 4 ", False, ("KVAM", None, "May 4")),
        ("Kvam, May 4 ", False, ("Kvam", None, "May 4")),
        ("Kvam am 4 May ", False, None),
        ("KVAM, AP ", False, ("KVAM", "AP", None)),
        ("AP, KVAM ", False, ("KVAM", "AP", None)),
        ("Santiago, Chile  CNN ", False, ("Santiago, Chile", "CNN", None)),
        ("SCRANTON, PA ", False, ("SCRANTON, PA", None, None)),
        ("AP ", False, (None, "AP", None)),
        ("KvamNews.Net ", False, (None, "KvamNews.Net", None)),
        ("@kvam.net ", False, None),
        ("TV ", True, None),
        ("Kvam ", False, None),
        ("Kvam ", True, ("Kvam", None, None)),
        ("The Kvam ", True, None),
        ("ONE TWO THREE FOUR ", False, None),
    ],
)
def test_a_dash_is_read_by_what_stands_before_it(
    before: str, is_first: object, want: tuple[str | None, ...] | None
) -> None:
    """Capitals, a date or an agency; in the first paragraph a city in small letters too."""
    head = f"{before}-{SENTENCE}"
    found = dateline_bare.read_dash(head, len(before), PATTERNS, bool(is_first))
    assert _values(found) == want


@pytest.mark.parametrize(
    ("before", "is_first", "want"),
    [
        ("KVAM", False, ("KVAM", None, None)),
        ("NEW KVAM", False, ("NEW KVAM", None, None)),
        ("RISK REMAINS", False, None),
        ("KVAM, Norway", False, ("KVAM, Norway", None, None)),
        ("Kvam, Norway", False, None),
        ("Kvam, Norway", True, ("Kvam, Norway", None, None)),
        ("Kvam, Telemark, Norway", False, ("Kvam, Telemark, Norway", None, None)),
        ("KVAM, May 4", False, ("KVAM", None, "May 4")),
        ("Kvam, May 4", False, None),
        ("Reuters, Kvam", False, ("Kvam", "Reuters", None)),
        ("Lakers", True, None),
        ("WATCH", True, None),
    ],
)
def test_a_colon_proves_less_than_a_dash(
    before: str, is_first: object, want: tuple[str | None, ...] | None
) -> None:
    """A label of several words stands before it more often than a city does."""
    head = f"{before}:{SENTENCE}"
    found = dateline_bare.read_colon(head, len(before), PATTERNS, bool(is_first))
    assert _values(found) == want


@pytest.mark.parametrize(
    ("rest", "want"),
    [
        (" KVAM - The ferry sank here.", ("KVAM", None, None)),
        (" KVAM, MAY 4 - The ferry sank here.", ("KVAM", None, "MAY 4")),
        (" Kvam - The ferry sank here.", None),
        (" kvam - The ferry sank here.", None),
        (" The ferry sank here.", None),
        ("", None),
    ],
)
def test_a_place_behind_an_agency_has_a_sign_of_its_own(
    rest: str, want: tuple[str | None, ...] | None
) -> None:
    """And capitals, a country or a date."""
    found = dateline_bare.read_place_behind(f"AP -{rest}", 4, PATTERNS)
    assert _values(found) == want
