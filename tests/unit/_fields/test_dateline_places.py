"""Places before a dash are told from titles, labels, persons and sentences."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import dateline_places
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("part", "want"),
    [
        ("Lunde", True),
        ("Port of Lunde", True),
        ("Rio de Lunde", True),
        ("دمشق", True),
        ("One Two Three Four Five", True),
        ("One Two Three Four Five Six", False),
        ("lunde", False),
        ("of Lunde", False),
        ("Lunde (old)", False),
        ("Lunde!", False),
        ("Lunde goat", False),
        ("", False),
    ],
)
def test_words_between_commas_can_be_a_place(part: str, want: object) -> None:
    """Capitalised words, small ones inside, five at most, and no mark of a sentence."""
    assert dateline_places.is_place_part(part, PATTERNS) is want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Kvam Ledger", True),
        ("dpa", True),
        ("سانا", True),
        ("One Two Three Four", True),
        ("One Two Three Four Five", False),
        ("the Ledger", False),
        ("", False),
    ],
)
def test_a_few_capitalised_words_are_a_name(text: str, want: object) -> None:
    """Of an agency or outlet that is not known."""
    assert dateline_places.is_name(text) is want


@pytest.mark.parametrize(
    ("text", "place", "raw"),
    [
        ("KVAM, Oct 7", "KVAM", "Oct 7"),
        ("KVAM, Norway, 7 October 2026", "KVAM, Norway", "7 October 2026"),
        ("Oct 7", None, "Oct 7"),
        ("Kvam, le 4 mai", "Kvam", "4 mai"),
        ("أبوظبي في 4 مايو", "أبوظبي", "4 مايو"),
        ("Kvam (Telemark) [Norway], May 2", "Kvam (Telemark) [Norway]", "May 2"),
        ("KVAM, Norway, and LUND, Sweden", "KVAM, Norway, and LUND, Sweden", None),
        ("KVAM; LUNDE", "KVAM; LUNDE", None),
        ("دمشق، سوريا", "دمشق، سوريا", None),
    ],
)
def test_place_and_date_are_split(text: str, place: str | None, raw: str | None) -> None:
    """Small words between them are of neither; brackets of a place stay."""
    where = dateline_places.read_where(text, PATTERNS)
    assert where == (place, raw)


@pytest.mark.parametrize(
    "text",
    [
        "KVAM, Oct 7 at noon",
        "KVAM 2",
        "Monday",
        "March",
        "WATCH",
        "NEWS, Business",
        "Photo",
        "Kvam, and",
        "(STATEMENT OF THE YEAR)",
        "the ferry",
        "وقال المتحدث باسم الحكومة",
        "ماعز قرب لوندة",
        "K" + "v" * 64,
    ],
)
def test_what_is_no_place_is_not_split(text: str) -> None:
    """Numbers, days, labels and sentences."""
    assert dateline_places.read_where(text, PATTERNS) is None


@pytest.mark.parametrize(
    ("place", "want"),
    [
        ("FERRY IS BACK", True),
        ("WHAT WE KNOW", True),
        ("STAT OF THE WEEK", True),
        ("FERRY SERVICE", True),
        ("BREAKING NEWS", True),
        ("HOWEVER", True),
        ("KVAM", False),
        ("NEW KVAM", False),
        ("LA KVAM", False),
        ("THE KVAM", False),
        ("PORT OF KVAM", False),
        ("KVAM AND LUNDE", False),
        ("WEST BANK", False),
        ("KVAM SERVICE, Norway", False),
    ],
)
def test_words_of_a_title_are_no_place(place: str, want: object) -> None:
    """Verbs, small words and labels tell; articles and joiners are in names too."""
    assert dateline_places.is_worded(place, PATTERNS.words) is want


@pytest.mark.parametrize(
    ("place", "want"),
    [
        ("KVAM, Norway", True),
        ("KVAM/Lunde", True),
        ("KVAM and LUNDE", True),
        ("KVAM an der LUNDE", True),
        ("Kvam", False),
        ("K", False),
        ("KVAM Lunde", False),
        ("", False),
    ],
)
def test_capitals_show_a_city(place: str, want: object) -> None:
    """Of its words all, but for small ones inside."""
    assert dateline_places.is_capitals(place) is want


@pytest.mark.parametrize(
    ("place", "want"),
    [
        ("Kvam, Norway", True),
        ("Kvam, South Korea", True),
        ("Combe, Vt.", True),
        ("Combe, PA", True),
        ("Old Kvam, Telemark, Norway", True),
        ("Kvam, Lunde", False),
        ("Norway", False),
        (", Norway", False),
    ],
)
def test_a_country_shows_a_city(place: str, want: object) -> None:
    """One that rows know, or the short form of a state."""
    assert dateline_places.is_city_and_country(place, PATTERNS.words) is want
