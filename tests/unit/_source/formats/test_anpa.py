"""ANPA 1312: service and number, slug, header lines behind `^`, paragraphs behind a tab."""

from __future__ import annotations

import pytest

from archived import READER, export, facts, lines_with, text_of
from wireparse import Parser, Role
from wireparse._source.formats import anpa

WHOLE = text_of("anpa")
CONTROLS = dict.fromkeys([*range(9), *range(0xE, 0x20)])
LOST = WHOLE.translate(CONTROLS)
"""The same behind a program that dropped control signs."""


@pytest.mark.parametrize("text", [WHOLE, LOST], ids=["signs", "no signs"])
def test_a_file_of_three_stories(text: str) -> None:
    """Marks around header lines are no part of headline, deck and byline."""
    dump = export(text)
    assert [facts(article) for article in dump.articles] == [
        (
            "Harbour crane that nobody ordered arrives on the morning tide",
            ("IDA MOSS",), None, "PELL", 4,
        ),
        ("Swan holds up the canal for a third day", ("LARS MOE", "ADA BROOK"), None, "OLDEN", 2),
        ("Bell is taken from the goat again", (), None, "PELL", 1),
    ]  # fmt: skip
    assert dump.articles[0].metadata == {
        "format": "anpa",
        "service": "z",
        "number": "6715",
        "priority": "r",
        "category": "a",
        "slug": "BC-PE--Pell-Crane,1st Ld-Writethru",
        "date": "03-03",
        "length": "0118",
        "note": "AP Photo PEL101, PEL102 Eds: UPDATES with the name of the goat. With AP Photos.",
        "sent": "03-03-20 0914GMT",
    }
    assert lines_with(dump, Role.DECK) == [
        "A crane arrived in Pell on Tuesday and nobody in the town admits to having ordered it."
    ]
    assert [article.agency for article in dump.articles] == ["AP", "AP", "AP"]
    assert dump.diagnostics == ()


def test_ticks_are_marks_of_speech() -> None:
    """As wires print them."""
    quotes = Parser().parse(WHOLE).articles[0].quotes
    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in quotes] == [
        ("We have room for it,", "Tove Lind"),
        ("What we do not have is anything for it to lift.", "Tove Lind"),
    ]


@pytest.mark.parametrize(
    ("head", "want"),
    [
        (["\x16\x16\x01z6715\x1f-----", "r z\x13\x11 BC-X--Goat   02-20 0500"], True),
        (["\x01W2870\x1fasian", "f l\x13\x12 am-Goat-Bell    11-13 1049"], True),
        (["z6715-----", "r z BC-X--Goat 1stLd-Writethru   02-20 0500"], True),
        (["a0042", "u s PM-X--Goat 3-4 21"], True),
        (["bulletin", "V0001----r", "d i BC-X--Goat 12-31"], True),
        (["z6715-----", "It rained."], False),
        (["r z BC-X--Goat   02-20 0500"], False),
        (["z67-----", "r z BC-X--Goat   02-20 0500"], False),
        (["z6715 was the number of the goat", "r z BC-X--Goat 02-20 0500"], False),
        (["z6715-----", "^BC-X--Goat<"], False),
        ([], False),
    ],
)
def test_a_head_is_of_two_lines(head: list[str], want: bool) -> None:  # noqa: FBT001
    """The second has priority, category, slug and date."""
    assert anpa.is_head(head, READER) is want


@pytest.mark.parametrize("text", [WHOLE, LOST], ids=["signs", "no signs"])
def test_a_cut_file_loses_nothing(text: str) -> None:
    """And is told, if a story before it ended."""
    for cut in range(60, len(text), 97):
        part = text[:cut]
        dump = export(part, "anpa")
        assert "".join("".join(b.text for b in dump.blocks).split()) == "".join(part.split())
    dump = export(text[: text.index("Ada Brook, who")])
    assert [d.code for d in dump.diagnostics] == ["document-cut"]
    assert len(dump.articles) == 2


def test_text_between_stories_is_no_furniture() -> None:
    """What reads like text is left to be read as text."""
    extra = (
        "The goat of Pell, which had been given a bell, was seen on the quay at noon on Monday.\r\n"
    )
    text = WHOLE.replace("\x04\r\n\r\n", f"\x04\r\n\r\n{extra}", 1)
    roles = [b.role for b in export(text).blocks if b.text == extra.strip()]
    assert roles == [Role.PARAGRAPH]
