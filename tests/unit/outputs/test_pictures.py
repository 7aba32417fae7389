"""What is said of pictures in more than one standard."""

from __future__ import annotations

import pytest

from wireparse import Caption, Credit
from wireparse.outputs import _pictures
from wireparse.outputs._pictures import PicturePlace


@pytest.mark.parametrize(
    ("location", "place"),
    [
        (None, PicturePlace()),
        (" , ", PicturePlace()),
        ("Lower Aun", PicturePlace(city="Lower Aun")),
        ("Norway", PicturePlace(country="Norway")),
        ("Oregon", PicturePlace(state="Oregon")),
        ("Halvik, Norway", PicturePlace(city="Halvik", country="Norway")),
        ("Halvik, NORWAY", PicturePlace(city="Halvik", country="NORWAY")),
        ("Osway, Kan.", PicturePlace(city="Osway", state="Kan.")),
        ("Pine Hollow, Oregon", PicturePlace(city="Pine Hollow", state="Oregon")),
        ("Larantu, East Flor", PicturePlace(city="Larantu", state="East Flor")),
        ("Halvik, Nordmark, Norway", PicturePlace("Halvik", "Nordmark", "Norway")),
        (
            "Old Quay, Halvik, Nordmark, Norway",
            PicturePlace("Old Quay, Halvik", "Nordmark", "Norway"),
        ),
        ("Trällebo, Schweden", PicturePlace(city="Trällebo", country="Schweden")),
    ],
)
def test_a_place_is_city_state_and_country(location: str | None, place: PicturePlace) -> None:
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
