"""What a line is on pages of a few lines, each with one that matters."""

from __future__ import annotations

import pytest

import wireparse
from wireparse import Role

TITLE = "Ferry Returns to River after Nine Dry Winters"
PIC = "The ferry at its pier in Lunde (AFP)"
BODY = "The ferry carried nine people and a goat across the river on Monday, its owner said."
MORE = "Nobody had asked the goat, which slept through the crossing and woke on the other side."
LONG = f"{BODY} {MORE}"
LAST = "A second crossing has been announced for the morning, if the fog has gone by then."


def roles_of(*lines: str) -> list[Role]:
    """Parse lines parted by blank ones."""
    return [block.role for block in wireparse.parse("\n\n".join(lines)).blocks]


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        # bullets and questions of the body are text, glyphs over text are crossheads
        ((TITLE, LONG, "- The goat sleeps", MORE), Role.CROSSHEAD),
        ((TITLE, LONG, "* The goat sleeps", MORE), Role.CROSSHEAD),
        ((TITLE, LONG, "THE GOAT SLEEPS", MORE), Role.CROSSHEAD),
        ((TITLE, LONG, "WHO PAYS FOR THE GOAT?", MORE), Role.CROSSHEAD),
        ((TITLE, LONG, "The goat sleeps", MORE), Role.CROSSHEAD),
        ((TITLE, LONG, MORE, LAST), Role.PARAGRAPH),
        (
            (
                TITLE,
                LONG,
                "- The goat sleeps, and nobody on board knows who will pay for it.",
                MORE,
            ),
            Role.PARAGRAPH,
        ),
        ((TITLE, LONG, "“No,” he said.", MORE), Role.PARAGRAPH),
        ((TITLE, LONG, "Why?", MORE), Role.CROSSHEAD),
        # furniture
        ((TITLE, LONG, "Share", MORE), Role.FURNITURE),
        ((TITLE, LONG, "Advertisement", MORE), Role.FURNITURE),
        ((TITLE, LONG, "* * *", MORE), Role.FURNITURE),
        ((TITLE, LONG, "20", MORE), Role.FURNITURE),
        ((TITLE, LONG, "Read more: Goat wins right to travel", MORE), Role.FURNITURE),
        ((TITLE, LONG, "\u200b", MORE), Role.FURNITURE),
        # pictures
        ((TITLE, LONG, "The goat on deck in Kvam. (Ana Lund/AFP)", MORE), Role.CAPTION),
        ((TITLE, LONG, "REUTERS/Ana Lund", MORE), Role.CREDIT),
        # moments
        ((TITLE, LONG, "March 3, 2024 10:15 GMT", MORE), Role.TIMESTAMP),
    ],
)
def test_a_line_in_the_body_is_what_it_looks_like(lines: tuple[str, ...], want: Role) -> None:
    """The third line of a page, with text above and below."""
    assert roles_of(*lines)[2] is want


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        (
            (LONG, MORE, "You may also like", "Goat Wins Right to Travel", "Mill Burns at Night"),
            [Role.FURNITURE] * 3,
        ),
        ((LONG, MORE, "Related stories", "• Goat Wins Right to Travel"), [Role.FURNITURE] * 2),
        ((LONG, MORE, "© 2024 The Ferry Post. All rights reserved."), [Role.FURNITURE]),
        ((LONG, MORE, "ENDS", "Notes to editors"), [Role.FURNITURE] * 2),
    ],
)
def test_the_foot_of_a_page_is_furniture(lines: tuple[str, ...], want: list[Role]) -> None:
    """What follows a foot's opener is not the story, however it reads."""
    assert roles_of(TITLE, *lines)[3:] == want


def test_an_end_mark_with_the_story_behind_it_ends_nothing() -> None:
    """`___` parts sections of one story too."""
    assert roles_of(TITLE, LONG, "___", MORE, BODY, LAST).count(Role.PARAGRAPH) == 4


def test_the_author_box_is_furniture() -> None:
    """The author's name again, below the story, is no byline of it."""
    found = roles_of(
        TITLE, "By Ana Lund", LONG, MORE, "Ana Lund", "Ana Lund is a reporter in Lunde."
    )
    assert found[-2:] == [Role.FURNITURE, Role.FURNITURE]


@pytest.mark.parametrize("glyph", ["*", "·", "Q:"])
def test_questions_of_an_interview_are_paragraphs(glyph: str) -> None:
    """They are what was said, not what breaks it up."""
    who = f"{glyph} Who pays for the goat when the ferry is full, and who decides that it is?"
    what = f"{glyph} What did the owner of the goat say to you when the ferry came back?"
    when = f"{glyph} Will there be a second ferry in the spring?"
    found = roles_of(TITLE, LONG, "Here is the interview:", who, BODY, what, MORE, when, LAST)
    assert found[1:] == [Role.PARAGRAPH] * 8


@pytest.mark.parametrize(
    "line",
    [
        "They are expected to meet ag",
        "The goat is",
        "Prosecutors said that they would present photo",
        "Teachers said that the children would",
        "Prices in the valley have risen by a quarter, and the owner of the ferry said that the",
        "Lawmakers adjourned until the",
        "By noon on Monday the ice had",
        "“We will ring the bell our",
        "· Where do the goats co",
        "* There is no second ferry in the valley, but there may be one in th",
        "وقال أحد كبار السن إن القر",
    ],
)
def test_a_last_line_that_was_cut_off_is_a_paragraph(line: str) -> None:
    """Dumps are cut at a length: in the body, words in small letters are text without its end."""
    assert roles_of(TITLE, LONG, MORE, line)[-1] is Role.PARAGRAPH


@pytest.mark.parametrize(
    "line",
    ["More stories", "Next article", "Partner news", "About us", "View comments", "Read Next"],
)
def test_a_label_at_the_end_is_furniture(line: str) -> None:
    """Two words below the story are a label."""
    assert roles_of(TITLE, LONG, MORE, line)[-1] is Role.FURNITURE


@pytest.mark.parametrize(
    ("lines", "at", "want"),
    [
        ((TITLE, LONG, MORE, "Reuters"), 3, Role.BYLINE),
        ((TITLE, "Agence France-Presse", LONG, MORE), 1, Role.BYLINE),
        ((TITLE, LONG, "The goat sleeps (Ferry Museum)", MORE), 2, Role.CROSSHEAD),
        (("Text size:", TITLE, LONG, MORE), 0, Role.FURNITURE),
        ((f"{BODY} (AFP)", TITLE, TITLE, LONG, MORE), 0, Role.CAPTION),
        ((TITLE, f"LUNDE - {LONG}", f"{MORE} – AFP"), 2, Role.PARAGRAPH),
    ],
)
def test_a_line_is_judged_by_its_place_too(lines: tuple[str, ...], at: int, want: Role) -> None:
    """Agencies, owners, labels and credits mean one thing above the body and another in it."""
    assert roles_of(*lines)[at] is want


def test_a_body_paragraph_is_never_a_copy() -> None:
    """Copies are looked for among headlines, decks, captions and credits only."""
    dump = wireparse.parse(f"{TITLE}\n\n{LONG}\n\n{MORE}\n\n{MORE}\n\n{LONG}")
    assert all(block.copy_of is None for block in dump.blocks)


def test_a_copy_points_at_its_first() -> None:
    """`copy_of` is an index into the article's blocks, of the same role."""
    page = f"{TITLE}\n\n{PIC}\n{PIC}\nTT\n\n{TITLE}\n\n{PIC}\n{PIC}\n\n{LONG}\n"
    blocks = wireparse.parse(page).articles[0].blocks
    assert [block.copy_of for block in blocks] == [None, None, 1, None, 0, 1, 1, None]
