"""Rows of outlets: what a kind of furniture may be, and what each row needs."""

from __future__ import annotations

import pytest
from attrs import NOTHING, fields

from wireparse import KnowledgeError
from wireparse.rows import outlet

ROWS = (
    outlet.Agency,
    outlet.Furniture,
    outlet.Glyph,
    outlet.QuotePair,
    outlet.SignoffOpener,
)


@pytest.mark.parametrize("kind", list(outlet.FurnitureKind))
def test_a_kind_goes_by_its_value(kind: outlet.FurnitureKind) -> None:
    """As files write it."""
    assert outlet.Furniture(form="Goats", kind=str(kind)).kind is kind  # type: ignore[arg-type]
    assert outlet.Furniture(form="Goats", kind=kind).kind is kind


@pytest.mark.parametrize("value", ["tial", "", "TAIL", None, 3, "x" * 999])
def test_a_kind_that_is_none_is_refused(value: object) -> None:
    """With those that there are, on a line."""
    with pytest.raises(KnowledgeError) as caught:
        outlet.Furniture(form="Goats", kind=value)  # type: ignore[arg-type]
    assert caught.value.place == "Furniture.kind"
    assert all(kind in caught.value.problem for kind in outlet.FurnitureKind)
    assert len(caught.value.problem) < 250


def test_a_line_is_a_widget_unless_it_says_more() -> None:
    """The story goes on after it."""
    assert outlet.Furniture(form="Goats").kind is outlet.FurnitureKind.WIDGET


@pytest.mark.parametrize("kind", ROWS)
def test_a_row_is_a_value_that_says_where_it_was_seen(kind: type) -> None:
    """It may be left open; everything that has no default must be given."""
    given = {f.name: "¤" if "Glyph" in kind.__name__ or "Pair" in kind.__name__ else "goat"
             for f in fields(kind) if f.default is NOTHING}  # fmt: skip
    if "forms" in given:
        given["forms"] = ("goat",)  # type: ignore[assignment]
    row = kind(**given)
    assert row.seen == ""
    assert row == kind(**given)
    assert hash(row) == hash(kind(**given))
    assert kind(**given, seen="kvam") != row
