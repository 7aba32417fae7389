"""The words of a caption, and where the name of a place in them ends."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import dates, place_names
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


def caption_of(text: str) -> place_names.CaptionWords:
    """Split a caption with its dates."""
    return place_names.split_caption(text, dates.find_dates(text, PATTERNS), PATTERNS.words)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("A goat in Lunde", [0, 2, 7, 10]),
        ("A  goat\tin Lunde", [0, 3, 8, 11]),
        (" goat goat", [1, 6]),
        ("", [0]),
    ],
)
def test_words_know_where_they_begin(text: str, starts: list[int]) -> None:
    """White space of any width parts words, and equal ones are told apart."""
    caption = caption_of(text)
    assert caption.starts == starts
    assert all(
        text.startswith(word, at) for word, at in zip(caption.words, caption.starts, strict=False)
    )


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("in Lunde, March 4, 2024", [(2, 4, False)]),
        ("on Monday in Lunde", [(1, 1, True)]),
        ("March 4, 2024 and May 2", [(0, 2, False), (4, 5, False)]),
        ("in Lunde", []),
    ],
)
def test_words_of_dates_are_known(text: str, ranges: list[tuple[int, int, bool]]) -> None:
    """First and last word of each date, and whether it is a weekday alone."""
    caption = caption_of(text)
    assert caption.dates == ranges
    assert caption.dated == {at for low, high, _ in ranges for at in range(low, high + 1)}


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("Lunde,", "Lunde"),
        ("(Lunde)", "Lunde"),
        ("“Lunde”.", "Lunde”"),
        ("Lunde.", "Lunde"),
        ("Lunde…", "Lunde"),
        ("N.M.", "N.M."),
        ("N.M.,", "N.M."),
        ("،", ""),
    ],
)
def test_marks_around_a_word_are_taken_off(word: str, bare: str) -> None:
    """The full stop of an abbreviation with one inside belongs to it."""
    assert place_names.bare_word(word) == bare


@pytest.mark.parametrize(
    ("word", "want"),
    [
        ("Lunde", True),
        ("(Lunde", True),
        ("العبّارة", True),
        ("al-Lunde", True),
        ("abu-Lunde", True),
        ("north-Lunde", False),
        ("abuu-Lunde", False),
        ("al-lunde", False),
        ("lunde", False),
        ("(", False),
        ("9", False),
    ],
)
def test_a_capital_shows_a_name(word: str, want: object) -> None:
    """Behind marks, and behind a short head such as `al-` too."""
    assert place_names.is_capitalised(word) is want


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("in Lunde on Monday", "Lunde"),
        ("in Lunde, Norway, on Monday", "Lunde, Norway,"),
        ("in Lunde, Telemark, Norway, Europe, on", "Lunde, Telemark, Norway,"),
        ("in Rio de Lunde.", "Rio de Lunde."),
        ("in northern Lunde.", "northern Lunde."),
        ("in St. Lunde.", "St. Lunde."),
        ("in Lunde St. Kvam", "Lunde St."),
        ("in Kvam's old port", "Kvam's"),
        ("in Kvam, Mayor Berg opens a school", "Kvam,"),
        ("in Kvam (File", "Kvam"),
        ("in Hamra Street, Kvam.", "Hamra Street, Kvam."),
        ("in Kvam's port.", "Kvam's"),
        ("in Kvam's old fishing port", "Kvam's"),
        ("in Kvam, Lunde", "Kvam, Lunde"),
        ("in Kvam, Lunde in spring", "Kvam, Lunde"),
        ("in Kvam, Berg's house", "Kvam,"),
        ("in إدلب شمال سوريا", "إدلب شمال سوريا"),
        ("in دمشق القديمة", "دمشق"),
    ],
)
def test_a_name_is_read_to_its_last_word(text: str, place: str) -> None:
    """City, state and country, small words inside, and no name that has a verb of its own."""
    caption = caption_of(text)
    last = place_names.read_place_name(1, caption)
    assert last is not None
    assert " ".join(caption.words[1 : last + 1]) == place


@pytest.mark.parametrize(
    "text",
    [
        "in a boat",
        "in March 2024",
        "in January",
        "in 2024",
        "in Parliament on",
        "in Berg's house",
        "in Berg's very old and quiet port",
        "in Hamra Street.",
        "in Hamra Street, a boat",
        "near the Kvam bridge, which is",
        "in , Lunde",
        "in",
    ],
)
def test_what_begins_no_name(text: str) -> None:
    """Small words, dates, bodies, owners, and what comes behind "the" and is no region."""
    assert place_names.read_place_name(1, caption_of(text)) is None


@pytest.mark.parametrize(
    ("name", "is_building", "want"),
    [
        ("Lunde", False, False),
        ("May", False, True),
        ("Monday", False, True),
        ("Lunde's", False, True),
        ("Lunde’s", False, True),
        ("Lundes'", False, True),
        ("Lunde University", False, True),
        ("Lunde University", True, False),
        ("West Bank", False, False),
        ("Central Bank", False, True),
    ],
)
def test_bodies_months_and_owners_are_no_places(
    name: str, is_building: object, want: object
) -> None:
    """A point of the compass makes a region of a body; a street is asked for by itself."""
    caption = caption_of(f"in {name}")
    last = len(caption.words) - 1
    assert place_names.is_not_place(1, last, caption, is_building=bool(is_building)) is want


@pytest.mark.parametrize(("name", "want"), [("West Bank", True), ("Central Bank", False)])
def test_a_side_is_a_region_behind_a_point_of_the_compass(name: str, want: object) -> None:
    """Without one it is a body of the same name."""
    assert place_names.is_compass_region(2, 1, caption_of(f"in {name}")) is want
    assert not place_names.is_compass_region(1, 1, caption_of("in Bank"))


@pytest.mark.parametrize(
    ("word", "want"),
    [(";", True), (";,", True), ("right,", True), ("Left,", True), ("right", False), ("", False)],
)
def test_a_side_between_commas_is_an_aside(word: str, want: object) -> None:
    """And so is the sign that stands for one in brackets."""
    assert place_names.is_aside(word, PATTERNS.words) is want


@pytest.mark.parametrize(
    ("name", "want"),
    [("Netherlands", True), ("Kvam Strip", True), ("Czech Republic", True), ("Kvam", False)],
)
def test_regions_and_countries_can_have_an_article(name: str, want: object) -> None:
    """Towns have none."""
    caption = caption_of(f"in the {name}")
    assert place_names.has_article(2, len(caption.words) - 1, caption) is want
