"""Weights learn what labelled pages say, and keep what they knew."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from learned import BODIES, TITLES
from wireparse import GivenLine, Parser, Role
from wireparse._roles import WORDS, load_weights, numbers_of
from wireparse.learning import _training, score, train

if TYPE_CHECKING:
    from wireparse import LineWeights

BUTTON = "Tied to this rope is a tale of another boat, which you may pull up if you like."


def page(at: int) -> list[GivenLine]:
    """Write a page of an outlet whose button reads like a paragraph."""
    body = [GivenLine(text, Role.PARAGRAPH, begins=False) for text in BODIES[at]]
    button = GivenLine(BUTTON, Role.FURNITURE, begins=False)
    return [GivenLine(TITLES[at], Role.HEADLINE, begins=True), body[0], button, *body[1:], button]


PAGES = [page(at) for at in range(len(BODIES))]


@cache
def mine() -> LineWeights:
    """Train on three pages, once for all that ask what comes of it."""
    return train(PAGES[:3])


def test_an_outlet_is_learned_from_some_of_its_pages() -> None:
    """What its other pages hold is read better then."""
    before, total = score(PAGES[3:], Parser())
    after, _ = score(PAGES[3:], Parser(lines=mine()))
    assert before < after <= total


def test_the_same_pages_give_the_same_weights() -> None:
    """To the byte."""
    assert train(PAGES[:3]) == mine()


def test_signs_that_no_page_has_keep_their_weights() -> None:
    """And words that only this outlet has get some."""
    learned, shipped = mine(), load_weights()
    words = {word for line in PAGES[0] for word in line.text.casefold().split()}
    absent = [s for s in shipped.signs if s[0] == "first-word" and s[1] not in words]
    kept = [numbers_of(learned, sign) == numbers_of(shipped, sign) for sign in absent]
    assert len(kept) > 100
    assert sum(kept) / len(kept) > 0.9
    assert learned.knows_outlet
    assert not shipped.knows_outlet
    assert {sign[0] for sign in set(learned.signs) - set(shipped.signs)} & WORDS


def test_training_goes_on_from_weights_that_are_given() -> None:
    """What was learned first is still known."""
    second = train([PAGES[3]], lines=mine())
    assert second != train([PAGES[3]])
    assert score(PAGES[:3], Parser(lines=second)) >= score(PAGES[:3], Parser())


def test_a_wrapped_paragraph_has_one_role_or_none() -> None:
    """Where its lines have different ones, it is left out."""
    rows = [GivenLine("a", Role.PARAGRAPH), GivenLine("b", Role.PARAGRAPH), GivenLine("c")]
    text = "\n".join(line.text for line in rows)

    class Block:
        """A line of a text."""

        def __init__(self, start: int, end: int) -> None:
            """Say where it stands."""
            self.start, self.text = start, text[start:end]

    found = _training._labels_of([Block(0, 3), Block(4, 5)], rows)  # type: ignore[list-item]
    assert found == ([Role.PARAGRAPH, None], [False, False])
    found = _training._labels_of([Block(2, 5)], rows)  # type: ignore[list-item]
    assert found == ([None], [False])


def test_nothing_to_learn_from_is_refused() -> None:
    """Rather than giving back what there is."""
    with pytest.raises(ValueError, match="no line has a role"):
        train([[GivenLine("a")], []])


def test_roles_that_are_told_by_what_is_read_count_as_their_like() -> None:
    """Whether a line is a byline or another piece of furniture, no weight decides."""
    lines = [GivenLine("By Ana Lund", Role.FURNITURE), GivenLine("b"), GivenLine("")]
    text = Parser().parse("By Ana Lund\nb\n")
    want = text.blocks[0].role in {Role.BYLINE, Role.FURNITURE}
    assert score([lines], Parser()) == (int(want), 1)
