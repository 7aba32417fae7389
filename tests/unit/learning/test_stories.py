"""Stories are taken once, and each line has its place in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import wireparse
from blocks import blocks_of
from learned import BODIES, READER, TITLES, pages, stories
from wireparse._segments import Look
from wireparse.learning import Place
from wireparse.learning import _stories as room
from wireparse.models import Role

if TYPE_CHECKING:
    from wireparse import Article


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("1,204 readers, 3 min", "{number} readers, {number} min"),
        ("3. Goats", "{number}. Goats"),
        ("goat", "goat"),
        ("v2.0.1", "v{number}"),
        ("٣ goats", "{number} goats"),
        ("", ""),
    ],
)
def test_numbers_are_left_open(text: str, want: str) -> None:
    """With points and commas between digits, and none at their end."""
    assert room.numbered(text) == want


def test_lines_have_places() -> None:
    """By the text that no other story has."""
    written = pages(front=["Kvam Courier"], header=["Ring our bell"], body=["Fares"], end=["Top"])
    for story in stories(written):
        found = {entry.text: entry.place for entry in story.entries}
        assert found["Kvam Courier"] is Place.FRONT
        assert found["Ring our bell"] is Place.HEADER
        assert found["Fares"] is Place.BODY
        assert found["Top"] is Place.END
        assert found[BODIES[story.number][1]] is Place.BODY


def test_lines_that_others_have_recur() -> None:
    """But for their numbers."""
    (first, *_) = stories(pages(header=["Ring our bell", lambda n: f"{n} readers"]))
    recurs = {entry.text: entry.recurs for entry in first.entries}
    assert recurs["Ring our bell"]
    assert recurs["0 readers"]
    assert not recurs[TITLES[0]]
    assert not recurs[BODIES[0][0]]


def test_a_story_is_told_once() -> None:
    """Whole, or most of it, or with the same title."""
    (one, two, three) = pages(count=3)
    assert len(stories([one, two, three])) == 3
    assert len(stories([one, one, two, one])) == 2
    again = one.replace(BODIES[0][2], "Nobody had asked the goat, which slept all the way across.")
    assert len(stories([one, again])) == 1
    other = two.replace(BODIES[1][0], BODIES[0][0])
    assert len(stories([one, other])) == 2


def test_stories_are_numbered_and_know_their_lines() -> None:
    """In the order in which they come; white space between lines is measured."""
    found = stories(pages(count=3))
    assert [story.number for story in found] == [0, 1, 2]
    assert not any(story.is_part for story in found)
    assert found[0].entries[0].gap == 0
    assert found[0].entries[1].gap == 2
    assert found[0].entries[0].key in found[0].keys


def test_equal_neighbours_are_twins() -> None:
    """Either of them."""
    (story,) = stories(pages(header=["Ring our bell", "Ring our bell", "Fares"], count=1))
    twins = [entry.is_twin for entry in story.entries]
    assert twins[:4] == [False, True, True, False]


def parsed(*parts: tuple[str, str, float], index: int = 0) -> Article:
    """Make an article of blocks: role, text and how likely the role is."""
    blocks = blocks_of(*[(role, text) for role, text, _ in parts])
    sure = [evolve(block, confidence=part[2]) for block, part in zip(blocks, parts, strict=True)]
    article = wireparse.parse("The goat slept.").articles[0]
    return evolve(article, index=index, blocks=tuple(sure))


FIRST = parsed(("headline", TITLES[0], 1.0), ("paragraph", BODIES[0][0], 1.0))


@pytest.mark.parametrize(
    ("role", "confidence", "index", "want"),
    [
        ("headline", 0.5, 1, 1),
        ("headline", 1.0, 1, 2),
        ("caption", 0.5, 1, 2),
        ("headline", 0.5, 0, 2),  # of another file
        ("headline", 0.5, 3, 2),
    ],
)
def test_a_border_that_is_not_sure_parts_no_story(
    role: str, confidence: float, index: int, want: int
) -> None:
    """A button that was taken for a headline stands in the story above."""
    second = parsed(
        (role, "Ring our bell", confidence), ("paragraph", BODIES[1][0], 1.0), index=index
    )
    found = list(room._joined([FIRST, second]))
    assert len(found) == want
    assert sum(len(blocks) for _, blocks in found) == 4


def test_the_headline_is_what_no_other_story_has() -> None:
    """Whatever stands above it and was taken for one, in all stories."""
    articles = [
        parsed(
            ("headline", "Ring our bell", 1.0),
            ("deck", TITLES[n], 0.5),
            ("paragraph", BODIES[n][0], 1.0),
            ("paragraph", BODIES[n][1], 1.0),
            index=n,
        )
        for n in range(4)
    ]
    for story in room.iter_stories(articles, READER):
        button, title, _, text = story.entries
        assert (button.place, button.role) == (Place.FRONT, Role.PARAGRAPH)
        assert (title.place, text.place) == (Place.HEADER, Place.END)


def test_the_headline_is_the_title_without_the_site() -> None:
    """Of two lines that begin alike."""
    keys = ["herons counted | courier", "herons counted", "herons"]
    assert [room._alone(at, keys) for at in range(3)] == [1, 2, 2]
    assert room._alone(0, ["herons", "herons"]) == 0


def test_text_that_is_not_sure_to_be_furniture_is_text() -> None:
    """Places are told by it."""
    (block,) = blocks_of(("furniture", BODIES[0][0]))
    assert room._is_text(evolve(block, confidence=0.4), Look.PROSE)
    assert not room._is_text(evolve(block, confidence=0.4), Look.TITLE)
    assert not room._is_text(block, Look.PROSE)


def test_stories_wait_for_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the first are seen with the next; what is kept of lines is bounded."""
    monkeypatch.setattr(room, "_SHELF", 2)
    found = stories(pages(header=["Ring our bell"]))
    assert len(found) == 8
    assert all(story.entries[1].recurs for story in found)
    monkeypatch.setattr(room, "_MOST_LINES", 3)
    assert len(stories(pages())) == 8
