"""What a caller knows of lines is so in what is parsed, whatever the lines are."""

from __future__ import annotations

from typing import Final

from hypothesis import given
from hypothesis import strategies as st

from wireparse import GivenLine, Parser, Role
from wireparse.testing import anything, check

PARSER: Final = Parser(quotes=False)


@st.composite
def given_lines(draw: st.DrawFn) -> list[GivenLine]:
    """Draw the lines of any text, some with a role or a border."""
    roles = st.none() | st.sampled_from(Role)
    borders = st.none() | st.booleans()
    text = draw(anything).replace("\r\n", "\n").replace("\r", "\n")
    return [GivenLine(line, draw(roles), draw(borders)) for line in text.split("\n")]


@given(given_lines())
def test_given_roles_and_borders_are_those_of_the_dump(lines: list[GivenLine]) -> None:
    """Each line with a role is a block of it, and articles begin where it is said."""
    dump = PARSER.parse_lines(lines)
    if all(line.role is not Role.HEADLINE for line in lines):
        check(dump)  # two headlines of one article are copies there, which given ones need not be
    assert dump.text == "\n".join([line.text for line in lines])
    blocks = {block.start: block for block in dump.blocks}
    begins = {article.start for article in dump.articles}
    start, is_first = 0, True
    for line in lines:
        text = line.text.strip()
        at = start + line.text.index(text[0]) if text else start
        if text and line.role is not None:
            assert (blocks[at].role, blocks[at].text) == (line.role, text)
        if text and line.begins is not None and not is_first:
            assert (at in begins) is line.begins
        is_first = is_first and not text
        start += len(line.text) + 1


@given(anything)
def test_lines_without_more_are_read_as_their_text(text: str) -> None:
    """Nothing depends on the way in."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    assert PARSER.parse_lines(text.split("\n")) == PARSER.parse(text)
