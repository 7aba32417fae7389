"""Who reported, wrote and edited, from the lines under a story."""

from __future__ import annotations

import pytest

from blocks import blocks_of, cutter
from wireparse import DEFAULT, Knowledge
from wireparse._fields import signoffs
from wireparse._vocabulary import compile_patterns
from wireparse.models import Signoff

PATTERNS = compile_patterns(DEFAULT)
Credits = tuple[tuple[str, tuple[str, ...]], ...]


def signoff_of(*parts: tuple[str, str]) -> Signoff | None:
    """Find the signoff among blocks."""
    blocks = blocks_of(*parts)
    return signoffs.find_signoff(blocks, cutter(blocks), PATTERNS)


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("(Reporting by Ana Lund)", (("Reporting by", ("Ana Lund",)),)),
        (
            "(Reporting by Ana Lund; Editing by Jon Berg)",
            (("Reporting by", ("Ana Lund",)), ("Editing by", ("Jon Berg",))),
        ),
        ("Reporting by Ana Lund and Ida Dahl", (("Reporting by", ("Ana Lund", "Ida Dahl")),)),
        ("Reporting by Ana Lund in KVAM", (("Reporting by", ("Ana Lund",)),)),
        ("Reporting by: Ana Lund.", (("Reporting by", ("Ana Lund",)),)),
        ("Misreporting by Ana Lund", ()),
        ("Ana Lund contributed to this report.", ()),
    ],
)
def test_tasks_have_names(line: str, want: Credits) -> None:
    """What they did stands as written, and where they were is left out."""
    found = signoff_of(("paragraph", "The goat slept."), ("signoff", line))
    assert found is not None
    assert (found.text, found.start, found.end) == (line, 17, 17 + len(line))
    assert found.credits == want


def test_neighbours_are_one_signoff() -> None:
    """The first run of them; a later one is not joined to it."""
    found = signoff_of(
        ("signoff", "Reporting by Ana Lund"),
        ("signoff", "Editing by Jon Berg"),
        ("furniture", "More goats"),
        ("signoff", "Writing by Ida Dahl"),
    )
    assert found is not None
    assert found.text == "Reporting by Ana Lund\n\nEditing by Jon Berg"
    assert [what for what, _ in found.credits] == ["Reporting by", "Editing by"]


def test_without_such_a_line_there_is_no_signoff() -> None:
    """Other blocks are not asked."""
    assert signoff_of(("paragraph", "Reporting by Ana Lund")) is None
    assert signoffs.find_signoff_agency(None, PATTERNS) is None


def test_without_rows_no_task_is_known() -> None:
    """The text stays a signoff, and says nothing."""
    blocks = blocks_of(("signoff", "Reporting by Ana Lund"))
    found = signoffs.find_signoff(blocks, cutter(blocks), compile_patterns(Knowledge()))
    assert found is not None
    assert found.credits == ()


@pytest.mark.parametrize(
    ("text", "who", "want"),
    [
        ("(Reporting by Reuters)", (("Reporting by", ("Reuters",)),), "Reuters"),
        ("(Editing by Reuters)", (("Editing by", ("Reuters",)),), None),
        ("(AFP/Ana Lund)", (), "AFP"),
        ("AFP", (), "AFP"),
        ("(Ana Lund)", (), None),
        ("Information from Reuters", (), None),
    ],
)
def test_the_agency_is_among_those_who_report(
    text: str,
    who: Credits,
    want: str | None,
) -> None:
    """Or it signs before a slash; an agency that edited does not own the story."""
    signoff = Signoff(text, 0, len(text), who)
    assert signoffs.find_signoff_agency(signoff, PATTERNS) == want
