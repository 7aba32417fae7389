"""Captions as photo metadata."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

import pytest

import wireparse
from wireparse import Caption, Credit
from wireparse.outputs import iptc

CREDIT = Credit(
    "Ana Lund and Jon Berg/Town of Lunde/Handout via  REUTERS",
    60,
    114,
    creators=("Ana Lund", "Jon Berg"),
    agency="Reuters",
    source="Town of Lunde",
    is_handout=True,
)
CAPTION = Caption(
    "The ferry in Lunde, Norway, on March 3, 2026.",
    0,
    45,
    credit=CREDIT,
    location="Lunde, Norway",
    date_created=date(2026, 3, 3),
)


def test_fields_have_the_names_of_the_standard() -> None:
    """Names are a list, days are of ISO 8601, and what handed the picture out is its source."""
    assert iptc.to_iptc(CAPTION) == {
        "By-line": ["Ana Lund", "Jon Berg"],
        "Credit Line": "Ana Lund and Jon Berg/Town of Lunde/Handout via REUTERS",
        "Source": "Town of Lunde",
        "Caption-Abstract": "The ferry in Lunde, Norway, on March 3, 2026.",
        "City": "Lunde",
        "Country": "Norway",
        "Date Created": "2026-03-03",
        "Instructions": "handout",
    }
    assert iptc.to_iptc(Caption("", 0, 0)) == {}


def test_tags_of_xmp_have_all_and_those_of_iim_what_fits() -> None:
    """Both under the picture's name."""
    tags = iptc.to_exiftool(CAPTION, file=PurePosixPath("a/b.jpg"))
    assert tags["SourceFile"] == "a/b.jpg"
    assert tags["XMP-photoshop:Credit"] == iptc.to_iptc(CAPTION)["Credit Line"]
    assert tags["IPTC:Credit"] == "Ana Lund and Jon Berg/Town of Lu"
    assert tags["IPTC:DateCreated"] == tags["XMP-photoshop:DateCreated"] == "2026:03:03"
    assert tags["IPTC:By-line"] == ["Ana Lund", "Jon Berg"]


@pytest.mark.parametrize(
    ("text", "most", "want"),
    [
        ("abc", 3, "abc"),
        ("abcd", 3, "abc"),
        ("ab cd", 3, "ab"),
        ("ab ", 3, "ab "),
        ("\U0001f600\U0001f600", 8, "\U0001f600\U0001f600"),
        ("\U0001f600\U0001f600", 7, "\U0001f600"),
        ("éé", 3, "é"),
        ("\U0001f600a", 4, "\U0001f600"),
        ("\U0001f600a", 3, ""),
        ("\ud800\ud800", 3, "\ufffd"),
        (["abcd", "é", "\U0001f600"], 2, ["ab", "é"]),
    ],
)
def test_a_text_is_cut_at_a_character(
    text: str | list[str], most: int, want: str | list[str]
) -> None:
    """Never inside one, and a name of which nothing is left is none."""
    assert iptc._cut(text, most) == want


def test_a_picture_whose_file_is_not_known_has_a_name() -> None:
    """Made of its article and its number."""
    article = wireparse.Article(start=0, end=0, index=2, id="58fc")
    assert iptc.picture_name(article, 1) == "58fc-2-1.jpg"


def test_every_field_has_its_tags() -> None:
    """In both forms."""
    assert [key.name for key in iptc.KEYS] == list(iptc.TAGS)
