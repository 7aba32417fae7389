"""Caption blocks are put together with their copies and credits, and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from blocks import blocks_of
from wireparse import DEFAULT
from wireparse._fields import captions, reader
from wireparse._vocabulary import compile_patterns

if TYPE_CHECKING:
    from wireparse.models import Caption

PATTERNS = compile_patterns(DEFAULT)
GOAT = "The goat on the deck in Lunde"


def found_in(*parts: tuple[str, str], copies: dict[int, int] | None = None) -> tuple[Caption, ...]:
    """Read the captions of blocks."""
    return captions.read_captions(blocks_of(*parts, copies=copies), reader.Reader(PATTERNS))


@pytest.mark.parametrize(
    ("text", "description", "agency"),
    [
        ("The goat on deck (AFP)", "The goat on deck", "AFP"),
        ("The goat on deck. REUTERS/Ana Lund", "The goat on deck.", "Reuters"),
        ("The goat on deck - AFP", "The goat on deck", "AFP"),
        ("The goat on deck", "The goat on deck", None),
        ("FILE PHOTO: The goat on deck", "The goat on deck", None),
        ("• The goat on deck (AFP)", "The goat on deck", "AFP"),
    ],
)
def test_a_credit_ends_the_description(text: str, description: str, agency: str | None) -> None:
    """What joins the two, what opens a caption and a bullet are no part of it."""
    (caption,) = found_in(("caption", text))
    assert caption.description == description
    assert (caption.credit and caption.credit.agency) == agency


@pytest.mark.parametrize(
    ("text", "is_file", "is_handout"),
    [
        ("The goat on deck (AFP)", False, False),
        ("FILE PHOTO: The goat on deck (AFP)", True, False),
        ("FILE - The goat on deck (AFP)", True, False),
        ("The goat on deck in this file photo (AFP)", True, False),
        ("The goat on deck in this handout picture (AFP)", False, True),
        ("Image caption: The goat on deck (AFP)", False, False),
    ],
)
def test_the_words_say_what_kind_of_picture_it_is(
    text: str, is_file: object, is_handout: object
) -> None:
    """The opener and the description flag the credit too."""
    (caption,) = found_in(("caption", text))
    assert caption.credit is not None
    assert (caption.credit.is_file_photo, caption.credit.is_handout) == (is_file, is_handout)


def test_place_and_date_are_those_of_the_description() -> None:
    """White space in them is one space, and a whole date goes before part of one."""
    (caption,) = found_in(
        ("caption", "On Monday the goat stood in Port  Lunde, March  4, 2024 (AFP)")
    )
    assert caption.location == "Port Lunde"
    assert (caption.date_raw, str(caption.date_created)) == ("March 4, 2024", "2024-03-04")


def test_a_headline_under_a_picture_names_no_place_of_it() -> None:
    """It names the place of the event: the picture may be old."""
    (caption,) = found_in(("headline", GOAT), ("caption", GOAT.upper()))
    assert caption.location is None
    (caption,) = found_in(("headline", "Goat Sleeps"), ("caption", GOAT))
    assert caption.location == "Lunde"


def test_copies_are_kept_with_their_caption() -> None:
    """One caption, and where it stands again."""
    found = found_in(("caption", GOAT), ("caption", GOAT), copies={1: 0})
    assert len(found) == 1
    assert [(span.start, span.end) for span in found[0].copies] == [(31, 60)]


def test_who_signs_two_pictures_signs_both() -> None:
    """The second credit repeats the first, and each stands above its caption."""
    other = "The ferry at its pier"
    parts = [("credit", "AFP"), ("caption", GOAT), ("paragraph", "It slept."), ("credit", "AFP")]
    found = found_in(*parts, ("caption", other), copies={3: 0})
    assert [(c.description, c.credit and c.credit.agency) for c in found] == [
        (GOAT, "AFP"),
        (other, "AFP"),
    ]


def test_the_credit_of_a_copy_counts() -> None:
    """Where the first print has none."""
    (caption,) = found_in(("caption", GOAT), ("caption", f"{GOAT} (AFP)"), copies={1: 0})
    assert caption.credit is not None
    assert caption.credit.agency == "AFP"


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        ([("caption", GOAT), ("credit", "Photo: AFP")], [(GOAT, "AFP")]),
        ([("caption", GOAT), ("furniture", "Share"), ("credit", "Photo: AFP")], [(GOAT, "AFP")]),
        (
            [("caption", GOAT), ("paragraph", "It slept."), ("credit", "Photo: AFP")],
            [(GOAT, None), ("", "AFP")],
        ),
        (
            [("caption", f"{GOAT} (Reuters)"), ("credit", "Photo: AFP")],
            [(GOAT, "Reuters"), ("", "AFP")],
        ),
        (
            [("caption", GOAT), ("credit", "Photo: AFP"), ("credit", "Photo: AP")],
            [(GOAT, "AFP"), ("", "AP")],
        ),
        ([("credit", "Photo: AFP")], [("", "AFP")]),
        (
            [("credit", "Image source, AFP"), ("caption", f"Image caption: {GOAT}")],
            [(GOAT, "AFP")],
        ),
        ([("credit", "Photo: AFP"), ("caption", GOAT)], [(GOAT, "AFP")]),
        (
            [("credit", "Photo: AFP"), ("caption", f"{GOAT} (Reuters)")],
            [("", "AFP"), (GOAT, "Reuters")],
        ),
        (
            [("credit", "Photo: AFP"), ("caption", GOAT), ("credit", "Photo: AP")],
            [("", "AFP"), (GOAT, "AP")],
        ),
        (
            [("credit", "Photo: AFP"), ("furniture", "Share"), ("caption", GOAT)],
            [("", "AFP"), (GOAT, None)],
        ),
        ([("paragraph", GOAT)], []),
        ([], []),
    ],
)
def test_a_credit_line_belongs_to_the_caption_above_or_right_below(
    parts: list[tuple[str, str]], want: list[tuple[str, str | None]]
) -> None:
    """Across furniture, not across a paragraph, and one line a picture."""
    found = found_in(*parts)
    read = [(c.description, c.credit.agency if c.credit else None) for c in found]
    assert read == want
