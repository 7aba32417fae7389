"""Two readings of one text are compared line by line."""

from __future__ import annotations

from attrs import evolve

import wireparse
from wireparse import DEFAULT, Article, Furniture, Knowledge, Role
from wireparse.learning import _effects

TEXT = (
    "The Goat Sleeps through Its First Crossing\n\n"
    "The goat slept on Monday, from the first pier to the last, and nobody dared to wake it.\n\n"
    "Fares\n\n"
    "A crossing costs nine crowns for a goat and twelve for its owner, they said on Tuesday.\n"
)
MORE = DEFAULT | Knowledge(furniture=(Furniture(form="Fares"),))


def _read(knowledge: Knowledge, likely: float) -> tuple[Article, ...]:
    """Read the text, with as much confidence as is given in what stands between paragraphs."""
    (article,) = wireparse.parse(TEXT, knowledge=knowledge).articles
    blocks = [evolve(b, confidence=likely if b.text == "Fares" else 1.0) for b in article.blocks]
    return (evolve(article, blocks=tuple(blocks)),)


BEFORE = _read(DEFAULT, 0.4)
AFTER = _read(MORE, 1.0)


def test_changed_roles_are_counted() -> None:
    """And lines that each was not sure of."""
    found = _effects.compare(iter(BEFORE), iter(AFTER))
    assert (found.lines, found.articles) == (4, (1, 1))
    (change,) = found.changed
    assert change == (Role.CROSSHEAD, Role.FURNITURE)
    assert found.changed[change] == 1
    assert found.unsure == (1, 0)


def test_the_same_is_no_change() -> None:
    """In either."""
    found = _effects.compare(AFTER, AFTER)
    assert (found.changed, found.unsure) == ({}, (0, 0))


def test_lines_that_one_reading_has_are_left_out() -> None:
    """The others are compared where they stand."""
    short = (evolve(BEFORE[0], blocks=BEFORE[0].blocks[::2]),)
    assert _effects.compare(BEFORE, short).changed == {}
    assert _effects.compare(short, AFTER).changed == {(Role.CROSSHEAD, Role.FURNITURE): 1}
    assert _effects.compare(short, AFTER).lines == 2
    assert _effects.compare((), AFTER).articles == (0, 1)


def test_comparisons_add_up() -> None:
    """Of several texts."""
    total = _effects.Comparison()
    for _ in range(2):
        total += _effects.compare(BEFORE, AFTER)
    assert (total.lines, total.articles, total.unsure) == (8, (2, 2), (2, 0))
    assert total.changed.total() == 2
