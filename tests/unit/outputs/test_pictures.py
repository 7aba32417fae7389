"""What is said of pictures in more than one standard."""

from __future__ import annotations

import pytest

from wireparse import Caption, Credit
from wireparse.outputs import _pictures
from wireparse.outputs._pictures import Place


@pytest.mark.parametrize(
    ("location", "place"),
    [
        (None, Place()),
        (" , ", Place()),
        ("Lower Aun", Place(city="Lower Aun")),
        ("Norway", Place(country="Norway")),
        ("Oregon", Place(state="Oregon")),
        ("Halvik, Norway", Place(city="Halvik", country="Norway")),
        ("Halvik, NORWAY", Place(city="Halvik", country="NORWAY")),
        ("Osway, Kan.", Place(city="Osway", state="Kan.")),
        ("Pine Hollow, Oregon", Place(city="Pine Hollow", state="Oregon")),
        ("Larantu, East Flor", Place(city="Larantu", state="East Flor")),
        ("Halvik, Nordmark, Norway", Place("Halvik", "Nordmark", "Norway")),
        ("Old Quay, Halvik, Nordmark, Norway", Place("Old Quay, Halvik", "Nordmark", "Norway")),
        ("Trällebo, Schweden", Place(city="Trällebo", country="Schweden")),
    ],
)
def test_a_place_is_city_state_and_country(location: str | None, place: Place) -> None:
    """By what rows know; a name alone is a city, and what a city lies in is at least a state."""
    assert _pictures.place_of(location) == place


def test_a_caption_is_read_with_its_spaces_collapsed() -> None:
    """As every text for reading is."""
    assert _pictures.text_of(Caption("The  goat,\nasleep", 0, 17)) == "The goat, asleep"


def test_flags_are_the_words_of_picture_desks() -> None:
    """In one order; a picture without a credit has none."""
    credit = Credit("", 0, 0, is_pool=True, is_file_photo=True)
    assert _pictures.flags_of(credit) == ["file", "pool"]
    assert _pictures.flags_of(Credit("", 0, 0, is_handout=True)) == ["handout"]
    assert _pictures.flags_of(None) == []
