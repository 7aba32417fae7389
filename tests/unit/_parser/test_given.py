"""Lines that are given keep what is known of them, whatever they look like."""

from __future__ import annotations

from typing import Any

import pytest

from archived import text_of
from learned import BODIES
from wireparse import GivenLine, Parser, Role
from wireparse._parser import given
from wireparse.testing import check_text

PARSER = Parser(quotes=False)
SENTENCE = "Nine people and a goat crossed the river on Monday, said the woman who keeps the pier."


def test_places_are_those_of_the_first_letters() -> None:
    """White space before a line is no part of it, and a blank line holds nothing to know."""
    lines = [
        GivenLine("  a", "deck"),
        GivenLine(" ", "deck"),
        GivenLine("b"),
        GivenLine("c", "deck"),
    ]
    assert given.told_of(lines) == {2: lines[0], 8: lines[3]}


def test_roles_and_borders_are_kept() -> None:
    """A sentence is furniture, a button a paragraph, and a byline begins a story."""
    lines = [
        GivenLine(SENTENCE, Role.FURNITURE),
        GivenLine("Share", Role.PARAGRAPH, begins=False),
        GivenLine("Ana Lund", Role.BYLINE, begins=True),
        GivenLine("Read more", Role.CROSSHEAD, begins=True),
        GivenLine("ENDS", Role.HEADLINE, begins=False),
    ]
    dump = PARSER.parse_lines(lines)
    assert [block.role for block in dump.blocks] == [line.role for line in lines]
    assert {(block.rule, block.confidence) for block in dump.blocks} == {("given", 1.0)}
    assert [dump.text[a.start : a.end].splitlines()[0] for a in dump.articles] == [
        SENTENCE, "Ana Lund", "Read more",
    ]  # fmt: skip
    assert dump.text == "\n".join([line.text for line in lines])


def test_a_border_leaves_the_role_open() -> None:
    """What is given of one thing says nothing of the other."""
    texts = ["Ferry Returns to River", "", SENTENCE, "", SENTENCE.replace("Nine", "Six")]
    lines = [GivenLine(text, begins=at == 4) for at, text in enumerate(texts)]
    dump = PARSER.parse_lines(lines)
    assert len(dump.articles) == 2
    assert {block.rule for block in dump.blocks} == {"border-given"}


def test_given_paragraphs_are_not_joined() -> None:
    """Lines of hard-wrapped text are, where nothing is given."""
    wrapped = [
        "Nine people and a goat crossed the river on Monday, said the woman",
        "who keeps the pier at Lower Aun, and nobody was seasick but the goat",
        "which had eaten the timetable before anybody could learn it by heart",
        "so that the ferry will go when it goes until a new one is printed.",
    ]
    assert len(PARSER.parse_lines(wrapped).blocks) == 1
    told = [GivenLine(text, Role.PARAGRAPH) for text in wrapped]
    assert [block.text for block in PARSER.parse_lines(told).blocks] == wrapped
    mixed: list[GivenLine | str] = [*wrapped[:2], GivenLine(wrapped[2], begins=False), wrapped[3]]
    assert wrapped[2] in [block.text for block in PARSER.parse_lines(mixed).blocks]


def test_lines_without_more_are_a_text() -> None:
    """They are read as `parse` reads them."""
    text = f"Ferry Returns\n\n{SENTENCE}\n\nRead more\n"
    assert PARSER.parse_lines(text.split("\n")) == PARSER.parse(text)


def test_given_sentences_have_no_neighbours_that_are_not_looked_at() -> None:
    """A long paragraph between two others is looked at where one of these is given as no one."""
    bodies = [" ".join(body) for body in BODIES[:5]]
    texts = ["Ferry Returns to River", *[part for body in bodies for part in ("", body)], ""]
    rules = [block.rule for block in PARSER.parse_lines(texts).blocks]
    assert rules[2:5] == ["among-paragraphs"] * 3
    lines = [GivenLine(t, Role.FURNITURE if t == bodies[2] else None) for t in texts]
    blocks = PARSER.parse_lines(lines).blocks
    assert blocks[3].role is Role.FURNITURE
    assert "among-paragraphs" not in {block.rule for block in blocks}


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("a text", r"expects lines, got a str: use parse\(text\)"),
        ([("a", "headline")], "expects GivenLine or str for a line, got tuple"),
    ],
)
def test_what_is_no_line_is_refused(lines: Any, said: str) -> None:  # noqa: ANN401  wrong on purpose
    """In one line."""
    with pytest.raises(TypeError, match=said):
        PARSER.parse_lines(lines)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("\ufeffFerry Returns", ["\ufeff", "Ferry Returns"]),
        ("Ferry Returns\n\ufeffGoat Sleeps", ["Ferry Returns", "\ufeff", "Goat Sleeps"]),
        ("Ferry Returns\r\n\ufeffGoat Sleeps", ["Ferry Returns", "\ufeff", "Goat Sleeps"]),
        ("Ferry Returns\n\n\ufeff\ufeffGoat", ["Ferry Returns", "\ufeff\ufeff", "Goat"]),
        ("Ferry Returns\n\ufeff  Goat", ["Ferry Returns", "\ufeff", "Goat"]),
        ("Ferry Returns\n\ufeff", ["Ferry Returns", "\ufeff"]),
        ("\ufeff\nFerry Returns", ["\ufeff", "Ferry Returns"]),
        ("Ferry\ufeff Returns", ["Ferry\ufeff Returns"]),
        ("Ferry Returns\ufeff", ["Ferry Returns\ufeff"]),
        ("\u200b\ufeffFerry Returns", ["\u200b\ufeffFerry Returns"]),
        ("\ufeff \ufeff", ["\ufeff", "\ufeff"]),
    ],
)
def test_marks_of_byte_order_are_set_apart(text: str, want: list[str]) -> None:
    """They stand before a line where files were joined, and are no part of it."""
    dump = PARSER.parse(text)
    assert [block.text for block in dump.blocks] == want
    check_text(text, parser=PARSER)


def test_a_story_behind_a_mark_begins_with_its_title() -> None:
    """Headline, dateline and roles are those of the file that was joined."""
    story = f"Ferry Returns to River\n\nPELL (AP) - {SENTENCE}\n\n{SENTENCE}\n"
    joined = PARSER.parse(story + "\ufeff" + story.replace("Ferry", "Goat"))
    assert [a.headline and a.headline.text for a in joined.articles] == [
        "Ferry Returns to River", "Goat Returns to River",
    ]  # fmt: skip
    assert [a.dateline and a.dateline.location for a in joined.articles] == ["PELL", "PELL"]


def test_lines_that_are_told_are_not_cut() -> None:
    """What is given of a line is of all of it."""
    dump = PARSER.parse_lines([GivenLine("\ufeffFerry Returns", Role.HEADLINE)])
    assert [(block.role, block.text) for block in dump.blocks] == [
        (Role.HEADLINE, "\ufeffFerry Returns")
    ]


def test_what_a_caller_knows_comes_before_the_form_of_an_export() -> None:
    """Lines of which nothing is known are read as their text."""
    text = text_of("lexisnexis")
    assert PARSER.parse_lines(text.split("\n")) == PARSER.parse(text)
    told = [GivenLine(line, begins=at == 0) for at, line in enumerate(text.split("\n"))]
    assert "format" not in PARSER.parse_lines(told).articles[0].metadata


@pytest.mark.parametrize("name", ["plain", "", None, "LexisNexis"])
def test_a_form_is_one_that_is_known(name: Any) -> None:  # noqa: ANN401  wrong on purpose
    """The error names all of them."""
    with pytest.raises(ValueError, match="format_in must be one of auto, text, anpa"):
        Parser(format_in=name)
