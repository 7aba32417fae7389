"""Lines that recur at one place of several stories are proposed as furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learned import NAMES, PATTERNS, pages, stories
from wireparse import Furniture, FurnitureKind
from wireparse.learning import _furniture
from wireparse.learning._counts import Scope

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse.learning import Proposal

Line = "str | Callable[[int], str]"


def proposed(count: int = 4, **places: list[str | Callable[[int], str]]) -> dict[str, Proposal]:
    """Look at pages with lines; returns the proposals by their forms."""
    finder = _furniture.FurnitureFinder(PATTERNS, frozenset(("share", "menu")))
    for story in stories(pages(**places, count=count)):  # type: ignore[arg-type]
        finder.look(story)
    found = finder.proposals(Scope(stories=count))
    return {each.row.form: each for each in found if isinstance(each.row, Furniture)}


def test_a_line_that_recurs_is_proposed() -> None:
    """With how sure it is, by how many stories and how steadily they have it."""
    found = proposed(header=["Ring our bell"])
    assert list(found) == ["Ring our bell"]
    proposal = found["Ring our bell"]
    assert (proposal.sure, proposal.stories, proposal.count) == (0.88, 4, 4)
    assert proposed(count=1, header=["Ring our bell"]) == {}


def test_numbers_in_it_are_left_open() -> None:
    """Where they differ."""
    assert "{number} readers rang" in proposed(header=[lambda n: f"{n + 2} readers rang"])
    assert "2 readers rang" in proposed(header=["2 readers rang"])


@pytest.mark.parametrize(
    ("places", "kind"),
    [
        ({"header": ["Ring our bell"]}, FurnitureKind.WIDGET),
        ({"end": ["== Ring our bell =="]}, FurnitureKind.END),
        (
            {"end": ["Ring our bell", lambda n: f"Ferry no. {n} Sails into the Fog of {NAMES[n]}"]},
            FurnitureKind.TAIL,
        ),
    ],
)
def test_what_stands_below_tells_the_kind(
    places: dict[str, list[str | Callable[[int], str]]], kind: FurnitureKind
) -> None:
    """Nothing, a link, or signs around it."""
    form = next(line for lines in places.values() for line in lines if isinstance(line, str))
    row = proposed(**places)[form].row
    assert isinstance(row, Furniture)
    assert row.kind is kind


@pytest.mark.parametrize("line", ["{goat} rings", "— — —", "g" * 230, "TT"])
def test_what_can_be_no_row(line: str) -> None:
    """Braces, signs alone, too long a line, and what is known."""
    assert proposed(header=[line]) == {}


def test_lines_of_one_form_are_one_row() -> None:
    """With a placeholder for what varies."""
    assert "Ring our bell, {name}" in proposed(end=[lambda n: f"Ring our bell, {NAMES[n]}"])


def test_a_name_above_the_body_has_a_doubt() -> None:
    """It could be that of who wrote the story."""
    doubt = proposed(count=8, header=[lambda n: "Over Combe" if n < 3 else f"goat no. {n}"])
    assert doubt["Over Combe"].doubt == "could be a name or a place"
