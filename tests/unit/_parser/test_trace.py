"""A block is traced through the stages, and what would have changed it is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from wireparse import DEFAULT, Furniture, Hooks, Knowledge, Parser, Role
from wireparse._parser import trace

if TYPE_CHECKING:
    from wireparse._parser import Evidence

TEXT = (
    "The Goat Sleeps\n\nBy Ana Lund\n\nIt slept through the crossing.\n\nFares\n\n"
    "It costs a crown, they said.\n"
)


PARSER = Parser()


def traced(line: str, parser: Parser = PARSER) -> Evidence:
    """Trace the block that a line is."""
    found = trace.trace_block(TEXT, TEXT.index(line), parser)
    assert found is not None
    return found


@pytest.mark.parametrize("line", ["The Goat", "By Ana", "It slept", "Fares"])
def test_a_block_is_traced_to_the_label_that_it_has(line: str) -> None:
    """The same label, and as likely."""
    found = traced(line)
    (block,) = [b for b in PARSER.parse(TEXT).blocks if b.text.startswith(line)]
    role = found.label.rstrip("^").partition("-")[0]
    assert block.role == (role if role != "furniture" or block.role != "byline" else "byline")
    assert found.confidence == block.confidence
    assert found.second.partition("-")[0] != role
    assert found.signs


def test_what_a_row_knows_has_a_fact() -> None:
    """And its signs all the same."""
    knowledge = DEFAULT | Knowledge(furniture=(Furniture(form="Fares"),))
    found = traced("Fares", Parser(knowledge=knowledge))
    assert (found.fact, found.label.partition("-")[0]) == ("known-furniture", "furniture")
    assert traced("Fares").fact is None


@pytest.mark.parametrize("offset", [1, 15, len(TEXT) + 9])
def test_where_no_block_begins_there_is_nothing_to_trace(offset: int) -> None:
    """Inside a line, between two, and behind the text."""
    assert trace.trace_block(TEXT, offset, PARSER) is None


def rows_for(line: str) -> list[str]:
    """List the rows that are tried for a line."""
    return [row for row, _ in trace._rows(line)]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Ring our bell!", ["Furniture(form='Ring our bell!')"]),
        (
            "The goat on deck (Echopix)",
            [
                "Furniture(form='The goat on deck (Echopix)')",
                "Agency(name='Echopix', forms=('Echopix',))",
            ],
        ),
        (
            "Echopix",
            ["Furniture(form='Echopix')", "Agency(name='Echopix', forms=('Echopix',))"],
        ),
        ("◆ Six minutes late", ["Furniture(form='◆ Six minutes late')", "Glyph(mark='◆')"]),
        (
            "(Gathered by Ana Lund in Lunde)",
            [
                "Furniture(form='(Gathered by Ana Lund in Lunde)')",
                "SignoffOpener(form='Gathered by')",
            ],
        ),
        ("Fares {x}", []),
        ("F, " * 70, []),
    ],
)
def test_rows_are_tried_where_they_make_sense(line: str, want: list[str]) -> None:
    """The whole line, a name in brackets, a sign before it, words that open a signoff."""
    assert rows_for(line) == want


def test_what_would_have_changed_it_is_tried() -> None:
    """A row makes a line furniture; what changes nothing is left out."""
    start = TEXT.index("Fares")
    found = list(trace.iter_changes(TEXT, start, start + 5, PARSER))
    (was,) = [block.role for block in PARSER.parse(TEXT).blocks if block.text == "Fares"]
    rows = [each for each in found if each.is_row]
    assert trace.Change("Furniture(form='Fares')", Role.FURNITURE, is_row=True) in rows
    assert all(each.role is not was for each in found if not each.is_row)
    assert not any("closing mark" in each.change for each in found)


def test_hooks_are_left_out() -> None:
    """They would change the changed line too."""
    hook = lambda block, _: evolve(block, role=Role.DECK)  # noqa: E731
    start = TEXT.index("Fares")
    hooked = Parser(hooks=Hooks(block=(hook,)))
    assert list(trace.iter_changes(TEXT, start, start + 5, hooked)) == list(
        trace.iter_changes(TEXT, start, start + 5, PARSER)
    )


def test_copies_are_taken_away_where_there_are_some() -> None:
    """Else one is added."""
    head = "The goat (AFP)"
    text = TEXT.replace("By Ana Lund", f"{head}\n{head}\n\nBy Ana Lund")
    names = [
        change for change, _, _ in trace._variants(text, text.index(head), text.index(head) + 14)
    ]
    assert names[0] == "without its copies"
    start = TEXT.index("Fares")
    names = [change for change, _, _ in trace._variants(TEXT, start, start + 5)]
    assert names[0] == "printed twice, one line below the other"
    for _, changed, at in trace._variants(TEXT, start, start + 5):
        assert "Fares" in changed[at : at + 10]
