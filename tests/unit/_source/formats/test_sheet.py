"""Lines are written with what the form says, cut where a label ends."""

from __future__ import annotations

import pytest

from archived import READER
from wireparse import Role
from wireparse._source.formats import sheet
from wireparse._source.formats.documents import Documents
from wireparse._source.formats.labels import Label


def new_sheet(text: str) -> sheet.Sheet:
    """Make a sheet for lines of a text."""
    return sheet.Sheet("anpa", Documents(), lambda low, high: text[low:high], READER, wraps=True)


def test_a_line_is_cut_into_label_and_value() -> None:
    """White space between belongs to neither; only the first has blank lines before it."""
    text = "HEADLINE:  Goat elected <"
    page = new_sheet(text)
    page.write((0, text, 2), Role.HEADLINE, 11, 23)
    assert [tuple(piece) for piece in page.taken()] == [
        (0, "HEADLINE:", 2, Role.FURNITURE, True),
        (11, "Goat elected", 0, Role.HEADLINE, False),
        (24, "<", 0, Role.FURNITURE, False),
    ]


def test_a_document_has_one_headline() -> None:
    """What comes later in its place is furniture; the next document has its own."""
    text = "Goat\nGoat\nSwan"
    page = new_sheet(text)
    page.write((0, "Goat", 0), Role.HEADLINE)
    page.write((5, "Goat", 0), Role.HEADLINE)
    page.begin()
    page.write((10, "Swan", 0), Role.HEADLINE)
    assert [piece.role for piece in page.taken()] == [
        Role.HEADLINE, Role.FURNITURE, Role.HEADLINE,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("It rained.", Role.PARAGRAPH),
        ("“It rained.”", Role.PARAGRAPH),
        ("word " * 20, Role.PARAGRAPH),
        ("What the note says", None),
        ("___", Role.FURNITURE),
        ("* * *", Role.FURNITURE),
    ],
)
def test_a_line_of_a_body_is_what_it_surely_is(text: str, role: Role | None) -> None:
    """Short lines without an end are left open."""
    page = new_sheet(text)
    page.hold((0, text, 0))
    page.flush()
    assert [piece.role for piece in page.taken()] == [role]


def test_indents_begin_paragraphs() -> None:
    """Where no blank line does."""
    text = "  It rained in Pell.\nIt stopped.\n  It rained again."
    page = new_sheet(text)
    for line in ((2, "It rained in Pell.", 0), (21, "It stopped.", 0), (35, "It rained again.", 0)):
        page.see(line)
        page.hold(line)
    page.flush()
    assert [piece.text for piece in page.taken()] == [
        "It rained in Pell.", "It stopped.", "It rained again.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("GRAPHIC: The crane on the quay.", ["GRAPHIC:", "The crane on the quay."]),
        ("GRAPHIC: IMAGE", ["GRAPHIC: IMAGE"]),
        ("GRAPHIC: PHOTO (2)", ["GRAPHIC: PHOTO (2)"]),
    ],
)
def test_a_caption_says_what_is_to_be_seen(text: str, want: list[str]) -> None:
    """That there was a picture is furniture."""
    page = new_sheet(text)
    page.caption((0, text, 0), 9)
    page.flush()
    assert [piece.text for piece in page.taken()] == want


def test_prose_aside_is_no_furniture() -> None:
    """A line of no document may be text."""
    page = new_sheet("")
    page.aside((0, "It rained.", 0))
    page.aside((20, "NNNN", 0))
    assert [piece.role for piece in page.taken()] == [Role.PARAGRAPH, Role.FURNITURE]


@pytest.mark.parametrize(
    ("name", "text", "want", "noted"),
    [
        ("byline", "BYLINE: By Ada Brook", [Role.BYLINE], {}),
        ("graphic", "GRAPHIC: The crane on the quay.", [Role.FURNITURE, Role.CAPTION], {}),
        ("body", "BODY: It rained.", [Role.FURNITURE, Role.PARAGRAPH], {}),
        ("dateline", "DATELINE: PELL", [Role.FURNITURE, Role.DATELINE], {}),
        ("section", "SECTION: Sport", [Role.FURNITURE], {"section": "Sport"}),
    ],
)
def test_a_field_has_its_role_or_is_noted(
    name: str, text: str, want: list[Role], noted: dict[str, str]
) -> None:
    """As far as the model has a place for it."""
    page = new_sheet(text)
    page.begin()
    low = text.index(":") + 2
    page.field((0, text, 0), Label(name, low, text[low:]), {"dateline": Role.DATELINE})
    page.flush()
    assert [piece.role for piece in page.taken()][-len(want) :] == want
    fields = page.documents.take(0).fields
    assert {key: fields[key] for key in fields if key != "format"} == noted
