"""A block is traced through the stages, and what would have changed it is tried."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT, Role
from wireparse._parser import trace
from wireparse._roles import TRANSITIONS

TEXT = (
    "The Goat Sleeps\n\nBy Ana Lund\n\nIt slept through the crossing.\n\nFares\n\n"
    "It costs a crown, they said.\n"
)


def traced(line: str) -> trace.Trace:
    """Trace the block that a line is."""
    found = trace.trace_block(TEXT, TEXT.index(line), DEFAULT)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("The Goat", Role.HEADLINE),
        ("By Ana", Role.BYLINE),
        ("It slept", Role.PARAGRAPH),
        ("Fares", Role.CROSSHEAD),
    ],
)
def test_a_block_has_its_role_by_the_table(line: str, role: Role) -> None:
    """For the state that was reached and the cue."""
    found = traced(line)
    assert found.role is role
    assert TRANSITIONS[found.state][found.cue] == (found.after, role)
    assert (found.border, bool(found.rule)) == ("start-of-text", True)


def test_questions_end_with_the_first_answer() -> None:
    """The headline is asked first, and its look last."""
    (only,) = traced("The Goat").questions
    assert only.answer == "yes: The Goat Sleeps"
    *others, last = traced("By Ana").questions
    assert [question.answer for question in others] == [""] * len(others)
    assert last.answer


@pytest.mark.parametrize("offset", [1, 15, len(TEXT) + 9])
def test_where_no_block_begins_there_is_nothing_to_trace(offset: int) -> None:
    """Inside a line, between two, and behind the text."""
    assert trace.trace_block(TEXT, offset, DEFAULT) is None


def test_what_would_have_changed_it_is_tried() -> None:
    """A row of knowledge makes a crosshead furniture; what changes nothing is left out."""
    start = TEXT.index("Fares")
    found = list(trace.iter_changes(TEXT, start, start + 5, DEFAULT))
    changes = {each.change: each.role for each in found}
    assert changes["a row of knowledge: Furniture(form='Fares')"] is Role.FURNITURE
    assert changes["with a full stop at its end"] is Role.PARAGRAPH
    assert all(role is not Role.CROSSHEAD for role in changes.values())
    assert not any("closing mark" in change for change in changes)


def test_a_line_that_no_row_can_hold_is_not_tried_as_one() -> None:
    """Braces, and what is longer than any furniture."""
    for line in ("Fares {x}", "F" * 201):
        text = TEXT.replace("Fares", line)
        start = text.index(line)
        found = trace.iter_changes(text, start, start + len(line), DEFAULT)
        assert not any("row of knowledge" in each.change for each in found)


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
