"""Signs of datelines: dashes of every kind, and where they close."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import dateline_signs
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("head", "first", "later"),
    [
        ("LUNDE (AFP) The goat", True, True),
        ("LUNDE: The goat", True, True),
        ("Lunde - The goat", True, True),
        ("Lunde- The goat", True, False),
        ("The long-haired goat", False, False),
    ],
)
def test_a_mark_shows_where_a_dateline_may_close(head: str, first: object, later: object) -> None:
    """In the first paragraph a glued dash is one too."""
    assert dateline_signs.may_open(head, is_first=True) is first
    assert dateline_signs.may_open(head, is_first=False) is later


@pytest.mark.parametrize(
    ("text", "end", "kind"),
    [
        (" - The", 2, "-"),
        (" -- The", 3, "-"),
        (" - - The", 4, "-"),
        (" _ The", 2, "-"),
        ("__The", 2, "-"),
        (".- The", 2, "-"),
        (". - The", 3, "-"),
        (" ― The", 2, "-"),
        (" ـ العبارة", 2, "-"),
        (": The", 1, ":"),
        (" | The", 2, "|"),
        (". The", 1, "."),
        (" The", 0, ""),
        ("The", 0, ""),
        ("", 0, ""),
    ],
)
def test_a_sign_closes_a_dateline(text: str, end: int, kind: str) -> None:
    """A run of dashes is one; a full stop before it belongs to it."""
    assert dateline_signs.close(text, 0) == (end, kind)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("KVAM (AP) - The", "(-"),
        ("KVAM/LUNDE (AP) - The", "/(-"),
        ("PORT-AU-KVAM - The", "-"),
        ("KVAM— The", ""),
        ("KVAM—The", "—"),
        ("KVAM —The", "—"),
        ("KVAM- The", "-"),
        ("Kvam- The", ""),
        ("SIEGEL--Jerome", ""),
        ("لـ«الشرق", ""),
        ("حماة-سانا", "-"),
        ("KVAM said “no” - The", ""),
        ("- The", ""),
        ("a-b-c", ""),
    ],
)
def test_signs_are_told_from_hyphens(text: str, found: str) -> None:
    """Those inside words, behind a quotation and at the front are none."""
    signs = dateline_signs.signs_of(text)
    assert "".join(text[at] for at in signs) == found


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The ferry sank", True),
        (" “The ferry sank", True),
        ("9 goats swam", True),
        ("سارت العبّارة", True),
        ("the ferry sank", False),
        ("The Complete Guide", False),
        ("Lunde 2-1 on goals", False),
        ("Lunde 3:1 on goals", False),
        ("", False),
        ("—", False),
    ],
)
def test_a_sentence_begins_behind_a_dateline(text: str, want: object) -> None:
    """With a capital and small words; titles and results are none."""
    assert dateline_signs.begins_sentence(text) is want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("LUNDE (AP) -", True),
        ("Lunde -", True),
        ("lunde -", False),
        ("“LUNDE -", False),
        ("By Ana Lund (AP) -", False),
        ("FILE PHOTO: The", False),
        ("Bydgoszcz (PAP) -", True),
    ],
)
def test_what_begins_no_dateline(text: str, want: object) -> None:
    """Small letters, marks, captions and bylines."""
    assert dateline_signs.opens_dateline(text, PATTERNS) is want
