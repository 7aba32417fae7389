"""Captions as IPTC photo metadata, with the standard's names and as exiftool reads them.

`to_iptc` gives the fields of the IPTC Core; `to_exiftool` the same as tags that
`exiftool -json=FILE PICTURES` writes into pictures: XMP, which has everything whole, and IIM, the
older form, whose fields have a length in bytes. What is longer is cut at a character.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.iptc import to_exiftool, to_iptc
    >>> dump = wireparse.read(wireparse.samples.path("ferry"))
    >>> caption = dump.articles[0].captions[0]
    >>> fields = to_iptc(caption)
    >>> fields["By-line"], fields["Credit Line"], fields["City"], fields["Date Created"]
    (['Ana Lund'], 'REUTERS/Ana Lund/File Photo', 'Lower Aun', '2026-03-03')
    >>> tags = to_exiftool(caption, file="ferry.jpg")
    >>> tags["SourceFile"], tags["IPTC:DateCreated"], tags["XMP-photoshop:Source"]
    ('ferry.jpg', '2026:03:03', 'Reuters')
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse.outputs._encoder import without_surrogates
from wireparse.outputs._mapping import Key, fill, mapped, words_of
from wireparse.outputs._pictures import flags_of, place_of, text_of

if TYPE_CHECKING:
    from wireparse.models import Article, Caption

__all__ = ["KEYS", "NOT_MAPPED", "TAGS", "mapping", "picture_name", "to_exiftool", "to_iptc"]


class Tag(NamedTuple):
    """How a field of the standard is called by exiftool.

    Attributes:
        iim: The tag of IIM.
        bytes: How long it may be there, in bytes of UTF-8.
        xmp: The tag of XMP.
    """

    iim: str
    bytes: int
    xmp: str


KEYS: Final[tuple[Key[Caption], ...]] = (
    Key(
        "By-line",
        lambda c: list(c.credit.creators) if c.credit else None,
        {"Credit.creators": "By-line (Creator), 2:80, one each"},
    ),
    Key(
        "Credit Line",
        lambda c: words_of(c.credit),
        {"Credit.text": "Credit Line, 2:110", "Credit.via": "Credit Line, 2:110, in its words"},
    ),
    Key(
        "Source",
        lambda c: (c.credit.source or c.credit.agency) if c.credit else None,
        {
            "Credit.source": "Source, 2:115",
            "Credit.agency": "Source, 2:115, where nobody handed the picture out",
        },
    ),
    Key("Caption-Abstract", text_of, {"Caption.text": "Caption-Abstract (Description), 2:120"}),
    Key(
        "City",
        lambda c: place_of(c.location).city,
        {"Caption.location": "City, 2:90; Province-State, 2:95; Country, 2:101"},
    ),
    Key("Province-State", lambda c: place_of(c.location).state, {}),
    Key("Country", lambda c: place_of(c.location).country, {}),
    Key(
        "Date Created",
        lambda c: c.date_created.isoformat() if c.date_created else None,
        {"Caption.date_created": "Date Created, 2:55"},
    ),
    Key(
        "Instructions",
        lambda c: ", ".join(flags_of(c.credit)),
        {
            "Credit.is_file_photo": "Instructions, 2:40: `file`",
            "Credit.is_handout": "Instructions, 2:40: `handout`",
            "Credit.is_pool": "Instructions, 2:40: `pool`",
        },
    ),
)
"""The fields of the standard, and what fills them."""

TAGS: Final = {
    "By-line": Tag("IPTC:By-line", 32, "XMP-dc:Creator"),
    "Credit Line": Tag("IPTC:Credit", 32, "XMP-photoshop:Credit"),
    "Source": Tag("IPTC:Source", 32, "XMP-photoshop:Source"),
    "Caption-Abstract": Tag("IPTC:Caption-Abstract", 2000, "XMP-dc:Description"),
    "City": Tag("IPTC:City", 32, "XMP-photoshop:City"),
    "Province-State": Tag("IPTC:Province-State", 32, "XMP-photoshop:State"),
    "Country": Tag("IPTC:Country-PrimaryLocationName", 64, "XMP-photoshop:Country"),
    "Date Created": Tag("IPTC:DateCreated", 10, "XMP-photoshop:DateCreated"),
    "Instructions": Tag("IPTC:SpecialInstructions", 256, "XMP-photoshop:Instructions"),
}
"""What exiftool calls the fields."""


def to_iptc(caption: Caption) -> dict[str, Any]:
    """Return what is known of a picture, by the names of the IPTC Photo Metadata Standard.

    Args:
        caption: Its caption.

    Returns:
        Strings, and for `By-line` a list of them; a field that is not known is left out.
    """
    return fill(KEYS, caption)


def to_exiftool(caption: Caption, *, file: str | os.PathLike[str]) -> dict[str, Any]:
    """Return the same as tags of exiftool; a list of such objects is the file that it reads.

    Args:
        caption: The caption.
        file: The picture, as it will be named to exiftool.
    """
    tags: dict[str, Any] = {"SourceFile": os.fspath(file), "IPTC:CodedCharacterSet": "UTF8"}
    for name, value in to_iptc(caption).items():
        tag = TAGS[name]
        told = value.replace("-", ":") if name == "Date Created" else value
        tags[tag.iim] = _cut(told, tag.bytes)
        tags[tag.xmp] = told
    return tags


def picture_name(article: Article, number: int) -> str:
    """Return what the command calls the picture of a caption, whose file it does not know."""
    return f"{article.id}-{article.index}-{number}.jpg"


def _cut(value: str | list[str], most: int) -> str | list[str]:
    """Cut a text to a number of bytes, and never a character."""
    if isinstance(value, list):
        return [text for item in value if (text := str(_cut(item, most)))]
    if len(value) * 4 <= most:
        return value
    data = without_surrogates(value).encode("utf-8")
    return value if len(data) <= most else data[:most].decode("utf-8", "ignore").rstrip()


def mapping() -> list[tuple[str, str]]:
    """Return the fields of the model that are written, each with where it stands."""
    return mapped(KEYS)


NOT_MAPPED: Final = {
    "Caption.description": "part of Caption-Abstract, which is there whole",
    "Caption.copies": "a page repeats them; a picture has one caption",
    "Caption.date_raw": "a date that is not whole stands in Caption-Abstract",
    "Caption.start": "there is no place for offsets into another text",
    "Article.headline": "it is of the story; a picture's Headline is its own",
    "Article.body": "photo metadata are of pictures; the story is in the other formats",
}
"""What is not filled in, and why."""
