"""Owners of pictures and reports that no row knows are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from learned import NAMES, READER, pages, stories
from wireparse import Agency, Language, Page
from wireparse.learning import _agencies
from wireparse.learning._counts import Scope

if TYPE_CHECKING:
    from collections.abc import Callable

PERSON = "could be a photographer"


def proposed(
    line: Callable[[int], str], place: str = "header", count: int = 4
) -> list[tuple[Any, str | None]]:
    """Look at pages that have a line; returns rows and doubts."""
    finder = _agencies.AgencyFinder(READER)
    for story in stories(pages(**{place: [line]}, count=count)):  # type: ignore[arg-type]
        finder.look(story)
    found = finder.proposals(Scope(stories=count, language="en"))
    return [(evolve(each.row, seen=""), each.doubt) for each in found]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (lambda n: f"A view of goat no. {n} at the pier (Wolfpix)", "Wolfpix"),
        (lambda n: f"A view of goat no. {n} at the pier. {NAMES[n]}/Wolfpix", "Wolfpix"),
    ],
)
def test_an_owner_beside_several_pictures_is_proposed(
    line: Callable[[int], str], name: str
) -> None:
    """In brackets, or beside who took them."""
    assert proposed(line) == [(Agency(name=name, forms=(name,)), None)]


def test_who_passes_pictures_on_distributes() -> None:
    """Behind `via`."""
    ((row, doubt),) = proposed(lambda n: f"A view of goat no. {n} (AFP via Wolfpix)")
    assert row == Agency(name="Wolfpix", forms=("Wolfpix",), distributes=True)
    assert doubt is None


@pytest.mark.parametrize(
    ("line", "place", "name", "doubt"),
    [
        (lambda n: f"A view of goat no. {n} at the pier (Ana Lund)", "header", "Ana Lund", PERSON),
        (
            lambda n: f"Goat no. {n} was told of at length (Wolfpix)",
            "body",
            "Wolfpix",
            "in the text of stories: could be the source of what they say",
        ),
        (
            lambda n: f"A view of goat no. {n} at the pier. Wolfpix",
            "header",
            "Wolfpix",
            "no brackets or slash: could be anything that captions end in",
        ),
    ],
)
def test_what_else_it_could_be_is_a_doubt(
    line: Callable[[int], str], place: str, name: str, doubt: str
) -> None:
    """A photographer, a source, or anything."""
    assert proposed(line, place) == [(Agency(name=name, forms=(name,)), doubt)]


def test_who_is_named_in_most_stories_is_no_photographer() -> None:
    """Of five and more."""
    line = lambda n: f"A view of goat no. {n} at the pier (Ana Lund)"  # noqa: E731
    assert proposed(line, count=5) == [(Agency(name="Ana Lund", forms=("Ana Lund",)), None)]


@pytest.mark.parametrize(
    "line",
    [
        lambda n: f"A view of goat no. {n} at the pier (Reuters)",
        lambda _: "A view of the goat at the pier (Wolfpix)",
        lambda n: f"Goat no. {n} and the Water Board (WB)",
        lambda n: f"Goat no. {n} (One Two Three Four Five)",
    ],
    ids=["known", "one picture", "short for the words before it", "too long"],
)
def test_who_is_not_proposed(line: Callable[[int], str]) -> None:
    """What is known, what one picture has, and what is no owner."""
    assert proposed(line) == []


def test_a_label_of_credits_is_learnt() -> None:
    """`Lens: Ana Lund` has a word for a picture, and who took it."""
    line = lambda n: f"A view of goat no. {n} at the pier (Lens: {NAMES[n]})"  # noqa: E731
    assert proposed(line) == [(Language(code="en", page=Page(photo=("Lens",))), None)]


@pytest.mark.parametrize(
    ("name", "above", "want"),
    [
        ("WB", "the Water Board ", True),
        ("WB", "the Board of Water ", False),
        ("OWB", "the Osmark-Water Board ", True),
        ("WB", "", False),
        ("abcdefg", "a b c d e f g", False),
    ],
)
def test_initials_are_short_for_words_before_them(name: str, above: str, want: object) -> None:
    """In their order, and up to six of them."""
    assert _agencies._abbreviates(name, above) is want
