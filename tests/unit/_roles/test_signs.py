"""Groups of signs: functions of a few values, which stand in their order in every line."""

from __future__ import annotations

import pytest

from wireparse._roles.form import Shape
from wireparse._roles.rules import RULE_OF
from wireparse._roles.signs import GROUPS

SHAPE = Shape("title", 3, 2, "a", "capital", 5, 1, is_prose=False, stops=False)
NEAR = Shape("prose", 8, 7, ".", "quote", 0, 3, is_prose=True, stops=True)


@pytest.mark.parametrize(
    ("name", "values", "want"),
    [
        ("above", (None, SHAPE), {("above", "edge")}),
        ("below", (NEAR, SHAPE), {("below", "prose"), ("below", "prose", "title")}),
        ("stretch", (1, 0, 0, 1, "largest", "title"), {("stretch-edge", 0, 1, "title")}),
        (
            "outside",
            ("above", 2, 7, 1, 3),
            {("stretch-below", "above", 2), ("stretch-nearer", 1, 3)},
        ),
        ("recurs", (1, 0, 0, "", "", 0), {("recurs", 1)}),
        ("recurs", (2, 1, 5, "above", "title", 3), {("recurs", 2, "above"), ("recurs-near", 1, 5)}),
        ("neighbours-recur", (0, 2, 1, "title"), {("below-recurs", 2)}),
        ("opens-like", (-1, 0, 0, ""), {("opens-like",)}),
        ("opens-like", (2, 1, 0, "title"), {("opens-like", 2, 1)}),
        ("sentences", (1, 2, 0, 1, 1, "title"), {("dateline-below", 2), ("sentences-near", 1, 2)}),
        ("inside", (1, 0, 0, "agency", NEAR), {("dateline", "agency", 1)}),
        ("shared", ((1, 0), (4, 2), 3, 1, "between"), {("shared-more", 3)}),
        ("title", (0, 0, "", 0, "title"), {("title-rank", 0, "title")}),
        (
            "title",
            (2, 1, "above", 3, "title"),
            {("title-rank", 2, 1), ("title-rank", 2, "above", "title")},
        ),
        ("twice", ("copy", 2, 0, "title"), {("twice", "copy"), ("twice-look", "copy", "title")}),
    ],
)
def test_a_group_says_what_its_values_show(
    name: str, values: tuple[object, ...], want: set[tuple[object, ...]]
) -> None:
    """Some of its signs, which weights know by name."""
    assert want <= set(GROUPS[name](*values))


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("neighbours-recur", (0, 0, 1, "title")),
        ("shared", (None, None, 0, 1, "none")),
    ],
)
def test_a_group_without_values_says_nothing(name: str, values: tuple[object, ...]) -> None:
    """Where there is no neighbour to compare with."""
    assert GROUPS[name](*values) == ()


def test_every_group_has_a_rule() -> None:
    """That of words is no function of values."""
    assert set(GROUPS) == set(RULE_OF) - {"form"}
