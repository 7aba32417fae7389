"""A line is a block, but where the text is hard-wrapped: there a run of lines is one."""

from __future__ import annotations

import textwrap

import pytest

import wireparse

TITLE = "Ferry Returns to River after Nine Dry Winters"
LONG = (
    "The ferry carried nine people and a goat across the river on Monday, for the first time "
    "since the water fell below the level at which its keel touches the gravel, its owner said, "
    "and nobody aboard could remember the name that is painted on its stern."
)
NEXT = (
    "Nobody had asked the goat, which slept through the crossing and woke up on the other side, "
    "where a small crowd had gathered to see whether the ferry would really reach the pier."
)
LAST = (
    "A second crossing has been announced for the morning, if the fog has gone by then and if "
    "the ferryman has found the key, which he believes to be in the coat of his brother."
)


def texts(dump: str) -> list[str]:
    """Return the blocks' texts."""
    return [block.text for block in wireparse.parse(dump).blocks]


def wrapped(text: str, width: int) -> str:
    """Break a paragraph hard."""
    return "\n".join(textwrap.wrap(text, width))


@pytest.mark.parametrize("width", [60, 65, 72, 76, 80, 90, 99])
@pytest.mark.parametrize("indent", ["", "    "])
def test_a_wrapped_paragraph_is_one_block(width: int, indent: str) -> None:
    """Widths from 60 to 99 are those of mail and agency terminals."""
    body = [wrapped(text, width) for text in (LONG, NEXT, LAST)]
    dump = textwrap.indent("\n\n".join([TITLE, *body]) + "\n", indent)
    blocks = wireparse.parse(dump).blocks
    assert [" ".join(block.text.split()) for block in blocks] == [TITLE, LONG, NEXT, LAST]


@pytest.mark.parametrize(
    "dump",
    [
        f"{TITLE}\n{LONG}\n{NEXT}\n{LAST}",
        (
            "The first sentence of the page stands alone and is closed by a stop.\n"
            "The second sentence of the page stands alone and is closed by a stop.\n"
            "The third sentence of the page stands alone and is closed by a full stop."
        ),
        "First short line\nSecond short line\nThird short line",
        f"{LONG}\n{NEXT}",
    ],
)
def test_lines_that_are_not_wrapped_stay_blocks(dump: str) -> None:
    """Long lines, short lines and whole sentences are blocks of their own."""
    assert texts(dump) == dump.split("\n")


def test_two_copies_of_a_caption_are_not_one_paragraph() -> None:
    """Equal lines are copies, however well they would wrap."""
    caption = "The ferry leaves its pier under a flag that nobody has seen before now"
    dump = f"{TITLE}\n\n{caption}\n{caption}\n\n{wrapped(LONG, 72)}\n\n{wrapped(NEXT, 72)}\n"
    found = texts(dump)
    assert found[1:3] == [caption, caption]
    assert len(found) == 5


def test_the_text_of_a_wrapped_article_is_unwrapped() -> None:
    """The clean text has each paragraph on one line."""
    dump = "\n\n".join([TITLE, wrapped(LONG, 72), wrapped(NEXT, 72), wrapped(LAST, 72)])
    assert wireparse.parse(dump).articles[0].text == f"{LONG}\n\n{NEXT}\n\n{LAST}"


def test_a_wrapped_block_is_a_slice_with_its_line_ends() -> None:
    """CR LF inside a wrapped paragraph stays inside the block."""
    dump = "\n\n".join([TITLE, wrapped(LONG, 72), wrapped(NEXT, 72)]).replace("\n", "\r\n")
    block = wireparse.parse(dump).blocks[1]
    assert dump[block.start : block.end] == block.text
    assert block.text.count("\r\n") == wrapped(LONG, 72).count("\n")


@pytest.mark.parametrize("size", [1, 5, 33])
def test_wrapped_text_in_chunks_is_the_same(size: int) -> None:
    """Looking ahead for wrapped lines does not depend on how the text was cut."""
    dump = "\n\n".join([TITLE, wrapped(LONG, 72), wrapped(NEXT, 72), wrapped(LAST, 72)])
    chunks = [dump[i : i + size] for i in range(0, len(dump), size)]
    assert tuple(wireparse.iter_articles(chunks)) == wireparse.parse(dump).articles


@pytest.mark.parametrize("line", ["x" * 50_000, "word " * 30_000, "\u200b" * 2_000 + "x"])
def test_a_very_long_line_is_one_block(line: str) -> None:
    """A line has no greatest length."""
    (block,) = wireparse.parse(line).blocks
    assert block.text == line.strip()
