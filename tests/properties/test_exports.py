"""Exports, whole and damaged, keep every promise, and their documents are those of the form."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archived import HERE, PARSER, text_of
from wireparse import Parser
from wireparse.testing import check_text

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES: Final = sorted(path.stem for path in HERE.glob("*.txt"))


@cache
def lines_of(name: str) -> Sequence[str]:
    """Return the lines of an export, each with its end."""
    return text_of(name).splitlines(keepends=True)


@st.composite
def damaged_exports(draw: st.DrawFn) -> tuple[str, str]:
    """Draw an export of which lines are lost, doubled, moved, cut, or are those of another one."""
    name = draw(st.sampled_from(NAMES))
    lines = list(lines_of(name))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(lines) - 1))
        many = draw(st.integers(1, 9))
        match draw(st.sampled_from(("lose", "double", "move", "cut", "mix"))):
            case "lose":
                del lines[at : at + many]
            case "double":
                lines[at:at] = lines[at : at + many]
            case "move":
                taken = lines[at : at + many]
                del lines[at : at + many]
                to = draw(st.integers(0, len(lines)))
                lines[to:to] = taken
            case "cut":
                lines[at] = lines[at][: draw(st.integers(0, len(lines[at])))]
            case _:
                other = lines_of(draw(st.sampled_from(NAMES)))
                low = draw(st.integers(0, len(other) - 1))
                lines[at:at] = other[low : low + many]
        lines = lines or ["x"]
    return name, "".join(lines)


@given(damaged_exports())
@settings(max_examples=settings().max_examples // 2)
def test_a_damaged_export_keeps_every_promise(drawn: tuple[str, str]) -> None:
    """Whole or in chunks, told by its head or forced: nothing is lost, every node is a slice."""
    name, text = drawn
    check_text(text, parser=PARSER)
    check_text(text, parser=Parser(quotes=False, format_in=name.partition("_")[0]))


@pytest.mark.parametrize("name", NAMES)
def test_a_cut_export_begins_as_the_whole_one(name: str) -> None:
    """What is there before the cut is read as in the whole file, but for the last document."""
    text = "".join(lines_of(name))
    whole = PARSER.parse(text).articles
    assert len(whole) >= 3
    for cut in range(len(text) // 3, len(text), len(text) // 7):
        found = PARSER.parse(text[:cut]).articles[:-1]
        for one, other in zip(found, whole, strict=False):
            assert [b.role for b in one.blocks] == [b.role for b in other.blocks]
            assert (one.headline, one.metadata) == (other.headline, other.metadata)
