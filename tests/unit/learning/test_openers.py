"""Words beside several names or dates open bylines, signoffs or moments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from learned import NAMES, READER, pages, stories
from wireparse import Language, Page
from wireparse.learning import _openers
from wireparse.learning._counts import Scope
from wireparse.rows import SignoffOpener

if TYPE_CHECKING:
    from collections.abc import Callable

SAID = "few words behind a name: could be a sentence of the story"


def proposed(
    line: Callable[[int], str], place: str = "end", count: int = 4
) -> list[tuple[Any, str | None]]:
    """Look at pages that have a line; returns rows and doubts."""
    finder = _openers.OpenerFinder(READER)
    for story in stories(pages(**{place: [line]}, count=count)):  # type: ignore[arg-type]
        finder.look(story)
    found = finder.proposals(Scope(stories=count, language="en"))
    return [(evolve(each.row, seen=""), each.doubt) for each in found]


@pytest.mark.parametrize(
    ("line", "place", "row"),
    [
        (
            lambda n: f"Words herded by {NAMES[n]}",
            "header",
            Language(code="en", page=Page(byline=("Words herded by",))),
        ),
        (lambda n: f"Words herded by {NAMES[n]}", "end", SignoffOpener(form="Words herded by")),
        (
            lambda n: f"{NAMES[n]} helped to herd this.",
            "end",
            SignoffOpener(form="{any} helped to herd this."),
        ),
        (
            lambda n: f"Rung out March {n + 1}, 2026",
            "header",
            Language(code="en", page=Page(published=("Rung out",))),
        ),
    ],
)
def test_words_beside_what_varies_are_proposed(
    line: Callable[[int], str], place: str, row: object
) -> None:
    """By what stands beside them, and where."""
    assert proposed(line, place) == [(row, None)]


def test_one_word_before_a_name_could_be_a_part_of_it() -> None:
    """A title, for one; unless every other story has it with another name."""
    ((row, doubt),) = proposed(lambda n: f"Herder {NAMES[n]}")
    assert row == SignoffOpener(form="Herder")
    assert doubt == "one word before a name: could be a title or a part of it"
    assert proposed(lambda n: f"Herder {NAMES[n]}", count=8) == [(row, None)]


def test_two_words_behind_a_name_could_be_a_sentence() -> None:
    """Of the story."""
    assert proposed(lambda n: f"{NAMES[n]} herded this.") == [
        (SignoffOpener(form="{any} herded this."), SAID)
    ]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        (lambda _: "Words herded by Ana Lund", "end"),
        (lambda n: f"Words herded by {NAMES[n]}", "body"),
        (lambda n: f"{NAMES[n]} herds goats in Kvam.", "end"),
        (lambda n: f"9 herded by {NAMES[n]}", "end"),
        (lambda n: f"Words herded by goat no. {n}", "end"),
        (lambda n: f"{'Many words were ' * 20} herded by {NAMES[n]}", "end"),
    ],
    ids=["one name", "in the body", "what somebody does", "a number", "no names", "too long"],
)
def test_what_opens_nothing(line: Callable[[int], str], place: str) -> None:
    """It is not proposed."""
    assert proposed(line, place) == []


def test_few_names_are_a_doubt() -> None:
    """Two are few."""
    ((row, doubt),) = proposed(lambda n: f"Words herded by {NAMES[n % 2]}")
    assert row == SignoffOpener(form="Words herded by")
    assert doubt == "few names or dates stand beside it"
