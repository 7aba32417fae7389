"""Rows are written as TOML that can be read back, with what speaks for them in comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wireparse import Agency, Furniture, FurnitureKind, Glyph, Knowledge, Language, Page
from wireparse.cli import _rows
from wireparse.learning import Example, Place, Proposal
from wireparse.rows import QuotePair, SignoffOpener

if TYPE_CHECKING:
    from pathlib import Path

    from attrs import AttrsInstance


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        (Furniture(form="Tap"), ["[[furniture]]", 'form = "Tap"']),
        (
            Furniture(form='Say "goat" \\', kind=FurnitureKind.TAIL, seen="kvam"),
            ["[[furniture]]", r'form = "Say \"goat\" \\"', 'kind = "tail"', 'seen = "kvam"'],
        ),
        (
            Agency(name="KP", forms=("KP", "Kvam"), distributes=True),
            ["[[agency]]", 'name = "KP"', 'forms = ["KP", "Kvam"]', "distributes = true"],
        ),
        (SignoffOpener(form="Herded by"), ["[[signoff_opener]]", 'form = "Herded by"']),
        (Glyph(mark="¤"), ["[[glyph]]", 'mark = "¤"']),
        (
            Language(code="xx", page=Page(months=(("gor", 1),))),
            ["[[language]]", 'code = "xx"', "[language.page]", 'months = [["gor", 1]]'],
        ),
    ],
)
def test_a_row_is_a_table(row: AttrsInstance, lines: list[str], tmp_path: Path) -> None:
    """Without the fields that have their default, and read back it is the same."""
    text = _rows.row_as_toml(row)
    assert text.splitlines() == lines
    path = tmp_path / "rows.toml"
    path.write_text(text, encoding="utf-8")
    found = Knowledge.from_toml(path)
    assert [
        *found.furniture,
        *found.agencies,
        *found.signoffs,
        *found.glyphs,
        *found.languages,
    ] == [row]


def test_a_pair_of_marks_is_one_too() -> None:
    """Words of a class's name are parted."""
    text = _rows.row_as_toml(QuotePair(opening="‹", closing="›"))
    assert text == '[[quote_pair]]\nopening = "‹"\nclosing = "›"\n'


def proposal(**changes: object) -> Proposal:
    """Make a proposal."""
    given = {
        "row": Furniture(form="Tap"), "count": 4, "stories": 4, "of": 5, "sure": 0.9,
        "places": ((Place.HEADER, 4),),
        "examples": (Example(text="Tap", start=3, article=0, file="a.txt"),),
    }  # fmt: skip
    return Proposal(**{**given, **changes})  # type: ignore[arg-type]


def test_what_speaks_for_a_row_is_a_comment() -> None:
    """How often and where, how sure, and lines that it was made from."""
    lines = list(_rows.proposal_as_toml(proposal(), lambda example: f"{example.file}:7"))
    assert lines == [
        "# in 4 of 5 stories: above the body",
        "# sure: 0.90",
        "#   a.txt:7: Tap",
        "[[furniture]]",
        'form = "Tap"',
        "",
    ]


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"count": 9}, "# in 4 of 5 stories, 9 times: above the body"),
        (
            {"places": ((Place.HEADER, 3), (Place.END, 1))},
            "# in 4 of 5 stories: above the body in 3, below the body in 1",
        ),
        ({"doubt": "could be a name"}, "# sure: 0.90; could be a name"),
        ({"sure": 0.5}, "#[[furniture]]"),
        ({"sure": 0.5}, '#form = "Tap"'),
        (
            {"examples": (Example(text="x\x1b" + "y" * 99, start=3, article=0),)},
            f"#   None:7: x␛{'y' * 87}…",
        ),
    ],
)
def test_comments_say_what_is_odd(changes: dict[str, object], line: str) -> None:
    """A doubtful row is a comment itself, and what a terminal would act on is a sign."""
    lines = list(_rows.proposal_as_toml(proposal(**changes), lambda example: f"{example.file}:7"))
    assert line in lines
