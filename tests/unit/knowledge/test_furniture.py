"""Every row of the shipped knowledge works, in the form in which it was seen."""

from __future__ import annotations

import pytest

import wireparse
from wireparse import DEFAULT, Role
from wireparse._vocabulary.patterns import compile_patterns
from wireparse.rows import Agency, Furniture, FurnitureKind, Knowledge

PATTERNS = compile_patterns(DEFAULT)

TITLE = "Ferry Returns to River after Nine Dry Winters"
BODY = "The ferry carried nine people and a goat across the river on Monday, its owner said."
MORE = "Nobody had asked the goat, which slept through the crossing and woke on the other side."
FILLED = {"{number}": "214", "{name}": "Ana Lund", "{any}": " goats on board"}


def filled(form: str) -> str:
    """Write a line of a form."""
    for placeholder, text in FILLED.items():
        form = form.replace(placeholder, text)
    return " ".join(form.split())


def test_a_row_of_furniture_is_found() -> None:
    """The line is known, in capitals and small letters too, unless the row keeps its case."""
    assert [row.form for row in DEFAULT.furniture if not _is_found(row)] == []


def _is_found(row: Furniture) -> bool:
    line = filled(row.form)
    small = line if "{name}" in row.form else line.lower()
    spellings = (line,) if row.keeps_case else (line, line.upper(), small)
    if row.keeps_case and PATTERNS.furniture.find(small) is row.kind:
        return False
    return all(PATTERNS.furniture.find(spelled) is not None for spelled in spellings)


def test_a_row_of_furniture_is_no_part_of_the_story() -> None:
    """In the body of a page its line is neither paragraph nor crosshead."""
    told = (Role.PARAGRAPH, Role.CROSSHEAD, Role.HEADLINE)
    assert [row.form for row in DEFAULT.furniture if _role_of(filled(row.form)) in told] == []


def _role_of(line: str) -> Role:
    page = f"{TITLE}\n\n{TITLE}\n\n{BODY} {MORE}\n\n{BODY}\n\n{line}\n\n{MORE}\n\n{BODY} {MORE}\n"
    (block,) = [block for block in wireparse.parse(page).blocks if block.text == line]
    return block.role


def test_a_row_of_furniture_says_where_it_was_seen() -> None:
    """Knowledge without provenance cannot be judged again."""
    assert [row.form for row in DEFAULT.furniture if not row.seen] == []


@pytest.mark.parametrize(
    "line",
    [
        "Shared grief on the ferry",
        "Homeward bound",
        "The video shows a goat, the owner of the ferry said on Monday in Lunde.",
        "Next, the goat was led on board by nine people who had never met one, he said.",
        "Follow the goat, the owner of the ferry told those who were waiting on the pier.",
        "Closed",
        "Exclusive club of goats",
    ],
)
def test_a_sentence_or_title_is_no_furniture(line: str) -> None:
    """A form is the whole line, not its first word."""
    assert PATTERNS.furniture.find(line) is None


def test_a_row_of_one_s_own_makes_furniture() -> None:
    """What an outlet prints between paragraphs is told by a row."""
    line = "Tap here to join the goats"
    page = f"{TITLE}\n\n{BODY} {MORE}\n\n{line}\n\n{MORE}\n"
    mine = Knowledge(furniture=(Furniture(form="Tap here to join {any}", seen="Goat Post"),))
    (article,) = wireparse.parse(page, knowledge=DEFAULT | mine).articles
    assert [b.role for b in article.blocks if b.text == line] == [Role.FURNITURE]


@pytest.mark.parametrize(
    ("form", "yes", "no"),
    [
        ("Goats: {number}", ["Goats: 3", "Goats: 1,204", "goats: 3.5"], ["Goats: x", "Goats: 3 x"]),
        ("With {name}", ["With Ana Lund", "With Goat"], ["With a goat", "With"]),
        ("Goat {any}", ["Goat post", "Goat !"], ["The Goat post"]),
        ("{any} goats", ["Nine goats", "All the goats"], ["goat", "Nine goats more"]),
        ("{number} goats", ["3 goats"], ["Three goats"]),
        ("Go on", ["Go on", "GO ON"], ["Go on!", "Go  in"]),
    ],
)
def test_placeholders_stand_for_what_they_say(form: str, yes: list[str], no: list[str]) -> None:
    """Digits, capitalised words, anything: and the whole line must fit."""
    patterns = compile_patterns(Knowledge(furniture=(Furniture(form=form),)))
    assert all(patterns.furniture.find(line) is FurnitureKind.WIDGET for line in yes)
    assert all(patterns.furniture.find(line) is None for line in no)


def test_a_very_long_line_is_not_looked_up() -> None:
    """Furniture is a label or a sentence."""
    assert PATTERNS.furniture.find("Share " + "goats " * 100) is None


FORMS = [(row, form) for row in DEFAULT.agencies for form in row.forms]


@pytest.mark.parametrize(("row", "form"), FORMS, ids=[form for _, form in FORMS])
def test_every_form_of_an_agency_is_read_as_that_agency(row: Agency, form: str) -> None:
    """In brackets at the end of a caption, in every spelling."""
    text = f"The ferry leaves its pier under a flag. ({form})"
    page = f"{TITLE}\n\n{text}\n{text}\nTT\n\n{TITLE}\n\n{text}\n{text}\n\n{BODY}\n"
    (caption,) = wireparse.parse(page).articles[0].captions
    assert caption.credit is not None
    assert caption.credit.agency == row.name
    assert caption.description == "The ferry leaves its pier under a flag."


@pytest.mark.parametrize(("row", "form"), FORMS, ids=[form for _, form in FORMS])
def test_every_form_of_an_agency_can_stand_in_a_dateline(row: Agency, form: str) -> None:
    """`CITY (Agency) -` names the agency of the article."""
    page = f"{TITLE}\n\nLUNDE ({form}) - {BODY}\n\n{MORE}\n"
    assert wireparse.parse(page).articles[0].agency == row.name


def test_no_form_belongs_to_two_agencies() -> None:
    """A credit names one body."""
    owners: dict[str, set[str]] = {}
    for row, form in FORMS:
        owners.setdefault(form.casefold(), set()).add(row.name)
    assert [form for form, names in owners.items() if len(names) > 1] == []


def glyphs_before(what: str) -> list[wireparse.Glyph]:
    """List the glyphs that open crossheads, or captions."""
    return [row for row in DEFAULT.glyphs if row.opens == what]


@pytest.mark.parametrize("row", glyphs_before("caption"), ids=lambda row: row.mark)
def test_no_description_keeps_a_glyph(row: wireparse.Glyph) -> None:
    """Neither before the caption nor behind it."""
    lines = f"{row.mark} A ferry on a quay. (AFP)\n\n{row.mark}A goat on a quay {row.mark} (AFP)"
    (article,) = wireparse.parse(f"{TITLE}\n\n{lines}\n\n{BODY} {MORE}\n\n{MORE}\n").articles
    assert [c.description for c in article.captions] == ["A ferry on a quay.", "A goat on a quay"]


@pytest.mark.parametrize("row", glyphs_before("crosshead"), ids=lambda row: row.mark)
def test_every_glyph_opens_a_crosshead(row: wireparse.Glyph) -> None:
    """A short line behind it, with text above and below."""
    page = f"{TITLE}\n\n{BODY} {MORE}\n\n{row.mark} Nobody pays\n\n{MORE}\n"
    (article,) = wireparse.parse(page).articles
    (crosshead,) = [b for b in article.blocks if b.role is Role.CROSSHEAD]
    assert crosshead.content == "Nobody pays"


@pytest.mark.parametrize("row", DEFAULT.signoffs, ids=lambda row: row.form)
def test_every_signoff_is_found(row: wireparse.SignoffOpener) -> None:
    """Behind the last paragraph, in brackets or bare."""
    line = row.form.replace("{any}", "Ana Lund") if "{" in row.form else f"{row.form} Ana Lund"
    for spelled in (line, line if "{" in row.form else f"({line})"):
        page = f"{TITLE}\n\n{BODY}\n\n{MORE}\n\n{spelled}\n"
        assert wireparse.parse(page).blocks[-1].role is Role.SIGNOFF
