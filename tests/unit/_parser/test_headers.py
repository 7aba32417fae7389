"""Bylines, agencies, signoffs, decks and languages: what stands over and under a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import wireparse
from wireparse import Role, TimestampKind
from wireparse._fields.bylines import read_bylines

if TYPE_CHECKING:
    from wireparse._fields.bylines import FoundByline
    from wireparse._vocabulary.patterns import Patterns

TITLE = "Ferry Returns to River after Nine Dry Winters"
BODY = "The ferry carried nine people and a goat across the river on Monday, its owner said."
MORE = "Nobody had asked the goat, which slept through the crossing and woke up on the other side."


def article_of(*lines: str) -> wireparse.Article:
    """Parse a page with the given parts, parted by blank lines."""
    (article,) = wireparse.parse("\n\n".join(lines) + "\n").articles
    return article


@pytest.mark.parametrize(
    ("line", "want"),
    [
        (
            "(Reporting by Ana Lund; Editing by Jon Berg)",
            (("Reporting by", ("Ana Lund",)), ("Editing by", ("Jon Berg",))),
        ),
        (
            "Reporting by Ana Lund; Editing by Jon Berg",
            (("Reporting by", ("Ana Lund",)), ("Editing by", ("Jon Berg",))),
        ),
        (
            "(Writing by Ana Lund, editing by Jon Berg)",
            (("Writing by", ("Ana Lund",)), ("editing by", ("Jon Berg",))),
        ),
        (
            "Reporting by Ana Lund and Ida Dahl in Lunde",
            (("Reporting by", ("Ana Lund", "Ida Dahl")),),
        ),
        (
            "(Reporting by Ana Lund in LUNDE and Ida Dahl in KVAM; Writing by Jon Berg)",
            (("Reporting by", ("Ana Lund", "Ida Dahl")), ("Writing by", ("Jon Berg",))),
        ),
        (
            "(Additional reporting by Ana Lund; Compiled by Jon Berg)",
            (("Additional reporting by", ("Ana Lund",)), ("Compiled by", ("Jon Berg",))),
        ),
    ],
)
def test_a_signoff_is_read_into_tasks_and_names(
    line: str, want: tuple[tuple[str, tuple[str, ...]], ...]
) -> None:
    """What they did stands as written, with the names behind it."""
    article = article_of(TITLE, BODY, MORE, line)
    assert article.blocks[-1].role is Role.SIGNOFF
    assert article.signoff is not None
    assert article.signoff.text == line
    assert article.signoff.credits == want


@pytest.mark.parametrize(
    "line",
    [
        "Associated Press writers Ana Lund and Jon Berg contributed to this report.",
        "Jon Berg contributed to this report.",
    ],
)
def test_a_contributors_line_is_a_signoff(line: str) -> None:
    """AP names its writers in a sentence of its own."""
    assert article_of(TITLE, BODY, MORE, "___", line).blocks[-1].role is Role.SIGNOFF


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        ((TITLE, f"LUNDE (AFP) - {BODY}", MORE), "AFP"),
        ((TITLE, "By Ana Lund\nAssociated Press", BODY, MORE), "AP"),
        ((TITLE, "By Ana Lund\nAssociated Press", f"LUNDE (AFP) - {BODY}", MORE), "AFP"),
        ((TITLE, BODY, MORE, "(Reporting by Ana Lund; Reuters)"), "Reuters"),
        ((TITLE, "The ferry (Reuters)\nThe ferry (Reuters)", BODY, MORE), None),
        (
            (TITLE, BODY, "“It was a goat,” the owner told Reuters on the pier in the evening."),
            None,
        ),
    ],
)
def test_the_article_s_agency_is_not_that_of_a_picture(
    lines: tuple[str, ...], want: str | None
) -> None:
    """Dateline first, then byline, then signoff; pictures and prose say nothing about it."""
    assert article_of(*lines).agency == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (f"{BODY} {MORE}", "en"),
        (
            "قال مالك العبّارة إن الماعز نام طوال الرحلة من الضفة إلى الضفة في المساء.",
            "ar",
        ),
        ("1234 5678 9012 3456 7890 1234 5678 9012 3456 7890 1234 5678 9012 3456 7890.", None),
        (
            "Lodzia wrocila na rzeke po dziewieciu suchych zimach, powiedzial wlasciciel.",
            None,
        ),
    ],
)
def test_the_language_is_told_or_left_open(text: str, want: str | None) -> None:
    """A language that the knowledge does not know is not guessed."""
    assert wireparse.parse(text).articles[0].language == want


@pytest.mark.parametrize(
    "deck",
    ["The goat slept through the crossing.", "Nine people, one goat, no tickets"],
)
def test_a_line_between_headline_and_byline_is_a_deck(deck: str) -> None:
    """What sums the story up over the byline is no paragraph."""
    article = article_of(TITLE, deck, "By Ana Lund", f"LUNDE (AFP) - {BODY}", MORE)
    assert [block.text for block in article.deck] == [deck]


def test_highlights_are_decks() -> None:
    """Lines glued below `Highlights` sum the story up."""
    decks = ["The goat slept through the crossing.", "Nobody on board had a ticket."]
    article = article_of(
        TITLE, "\n".join(["Highlights", *decks]), "By Ana Lund", f"LUNDE (Reuters) - {BODY}", MORE
    )
    assert [block.text for block in article.deck] == decks


@pytest.mark.parametrize("glyph", ["•", "*", "-"])
def test_bullets_under_the_headline_are_decks(glyph: str) -> None:
    """Summary bullets stand before any paragraph; behind one they are crossheads or lists."""
    bullets = f"{glyph} Nine people on board\n{glyph} Goat sleeps through crossing"
    article = article_of(TITLE, bullets, "By Ana Lund", f"LUNDE (Reuters) - {BODY}", MORE)
    assert [block.content for block in article.deck] == [
        "Nine people on board",
        "Goat sleeps through crossing",
    ]


def test_a_paragraph_that_a_deck_repeats_stays() -> None:
    """A body paragraph is never a copy."""
    article = article_of(TITLE, f"Highlights\n{MORE}", BODY, MORE)
    assert [block.text for block in article.body] == [BODY, MORE]
    assert article.blocks[-1].copy_of is None


def test_the_speakers_of_a_transcript_are_no_places() -> None:
    """A name in capitals and a colon is a dateline once, and a speaker from the third time on."""
    said = (
        "HOST: You were on the ferry with the goat when it crossed the river on Monday, they say.",
        "BRANDT: The goat was on the ferry with me, and it slept until we came to the other side.",
        "HOST: There are those in the valley who doubt that there was a goat on board at all.",
        "BRANDT: They were not on the ferry, and nobody has asked the goat what it has to say.",
    )
    article = article_of("Transcript: The Goat of Lunde Speaks Out", "", "\n\n".join(said))
    assert article.dateline is None
    assert [b.role for b in article.blocks[1:]] == [Role.PARAGRAPH] * 4


@pytest.mark.parametrize(
    "line",
    [
        "Ana Lund Published February 11, 2025",
        "By Ana Lund Published February 11, 2025",
        "By Ana Lund Published: 11 February 2025 10:15 GMT",
        "By Ana Lund, Reuters Published Feb. 11, 2025",
        "By Ana Lund. Published 11 February 2025",
        "By Ana Lund  Published\u00a0 February 11, 2025",
        "Ana Lund and Karim Dahl Published February 11, 2025",
        "By Ana Lund and Karim Dahl Published February 11, 2025",
    ],
)
def test_a_byline_with_its_moment_gives_both(line: str) -> None:
    """Author and timestamp are read off one line, by the same reading."""
    article = article_of(TITLE, line, BODY, MORE)
    assert article.byline is not None
    assert article.byline.authors[0] == "Ana Lund"
    assert [str(stamp.date) for stamp in article.timestamps] == ["2025-02-11"]
    assert [stamp.kind for stamp in article.timestamps] == [TimestampKind.PUBLISHED]


def test_a_line_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Borders, roles and header ask one reader, which reads each line once for both its answers."""
    read: list[str] = []

    def count(text: str, patterns: Patterns) -> tuple[FoundByline | None, FoundByline | None]:
        read.append(text)
        return read_bylines(text, patterns)

    monkeypatch.setattr("wireparse._fields.reader.read_bylines", count)
    assert article_of(TITLE, "By Ana Lund\nMarch 3, 2026", BODY, MORE).byline is not None
    assert "By Ana Lund" in read
    assert len(read) == len(set(read))
