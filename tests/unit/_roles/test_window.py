"""Lines among each other: the values of the groups of signs for any of them."""

from __future__ import annotations

from typing import Any

import pytest

from wireparse._fields import Reader
from wireparse._roles.form import form_of
from wireparse._roles.window import Window
from wireparse._segments import iter_blocks
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

READER = Reader(compile_patterns(DEFAULT))
TITLE = "Goat Wins Right to Travel by Ferry"
TEXT = "The ferry carried nine people and a goat across the river on Monday, its owner said. " * 2
PAGE = ["Share", TITLE, "Share", TITLE, f"LUNDE (AFP) - {TEXT}", TEXT, "Goats", TEXT + TEXT, "More"]


def _window(*texts: str, gaps: tuple[int, ...] = (), is_first: bool = True) -> Window:
    wide = dict(enumerate(gaps))
    pieces = [(at, text.strip(), wide.get(at, 0)) for at, text in enumerate(texts)]
    lines = list(iter_blocks(pieces, READER))
    return Window(lines, [form_of(line, READER) for line in lines], is_first, is_last=True)


def _group(window: Window, at: int, name: str) -> tuple[Any, ...] | None:
    """Return the values of a group."""
    return window.seen(range(len(window.lines)))[name][at]


def test_lines_are_seen_alike_alone_and_among_others() -> None:
    """A line in a stretch has values of one group in the place of those of lines outside."""
    window = _window(*PAGE)
    for at in range(len(PAGE)):
        assert {k: column[0] for k, column in window.seen([at]).items()} == {
            k: column[at] for k, column in window.seen(range(len(PAGE))).items()
        }
        assert (_group(window, at, "stretch") is None) != (_group(window, at, "outside") is None)


@pytest.mark.parametrize(
    ("at", "name", "want"),
    [
        (0, "ends", (0, 4, "text")),
        (0, "recurs", (2, 5, 1, "above", "text", 1)),
        (1, "neighbours-recur", (2, 2, 2, "title")),
        (4, "recurs", (1, 0, 0, "", "", 0)),
        (3, "sentences", (5, 0, 0, 3, 1, "title")),
        (8, "sentences", (0, 5, 3, 0, 0, "text")),
        (3, "outside", ("above", 0, 7, 1, 0)),
        (8, "outside", ("behind", 7, 0, 0, 0)),
        (4, "stretch", (0, 3, 1, 0, "largest", "prose")),
        (6, "place", ("inside", 1, 1, "shape")),
        (5, "blank", (0, 0, 0, "prose")),
        (8, "blank", (0, 5, 0, "text")),
    ],
)
def test_values_are_steps_of_what_is_near(at: int, name: str, want: tuple[object, ...]) -> None:
    """A shape stands for itself."""
    window = _window(*PAGE)
    shape = window.forms[at].shape
    found = _group(window, at, name)
    assert found is not None
    assert ["shape" if value is shape else value for value in found] == [
        shape.look if value in {"text", "title", "prose"} else value for value in want
    ]


def test_neighbours_end_at_the_edge() -> None:
    """Beyond it there is none."""
    window = _window("Share", "Print")
    shapes = [form.shape for form in window.forms]
    assert _group(window, 0, "above") == (None, shapes[0])
    assert _group(window, 0, "below") == (shapes[1], shapes[0])
    assert _group(window, 1, "below") == (None, shapes[1])


def test_an_end_that_is_not_seen_is_far() -> None:
    """Where a step begins in the middle of a text."""
    assert _group(_window(*PAGE, is_first=False), 0, "ends") == (6, 4, "widget")


def test_white_space_is_compared_with_what_is_usual() -> None:
    """The median of the lines around."""
    assert _group(_window(*"abcde", gaps=(0, 1, 1, 3, 1)), 3, "blank") == (3, 1, 2, "text")


def test_words_are_compared_with_the_text() -> None:
    """A title shares its words with the story below it."""
    window = _window(*PAGE)
    below, above, more, count, place = _group(window, 3, "shared") or ()
    assert (above, more, place) == (None, 0, "above")
    assert below[0] > 1
    assert count > 1
    assert _group(window, 7, "shared") is None


def test_titles_and_headers_printed_twice_are_seen() -> None:
    """A rank and a place; all other lines have none."""
    window = _window(*PAGE)
    looks = [form.shape.look for form in window.forms]
    assert (_group(window, 3, "title") or ())[0] == 1
    assert _group(window, 0, "title") == (0, 0, "", 0, looks[0])
    assert _group(window, 1, "twice") == ("title", 0, 0, looks[1])
    assert _group(window, 0, "twice") is None


def test_lines_that_open_alike_are_found() -> None:
    """The nearest that is not the same line."""
    window = _window("Ana Lund is a", "Share", "Ana Lund is a reporter in Lunde")
    assert _group(window, 0, "opens-like") == (1, 0, 1, "title")
    assert _group(window, 2, "opens-like") == (1, 1, 0, "title")
    alone = _window("Ana Lund is a", "Ana Lund is a")
    assert _group(alone, 0, "opens-like") == (-1, 0, 0, "")
    assert _group(window, 1, "opens-like") is None
