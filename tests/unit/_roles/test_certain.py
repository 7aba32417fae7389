"""Facts that fix what a line can be before the signs are weighed."""

from __future__ import annotations

import pytest

from wireparse import GivenLine, Role
from wireparse._roles.certain import BY_LOOK, Fact, given, headers
from wireparse._roles.labels import BEGIN, LABELS
from wireparse._segments import Line, Look

FURNITURE = tuple(n for n, name in enumerate(LABELS) if name.startswith("furniture"))
LOOKS = {
    "T": Look.TITLE,
    "w": Look.WIDGET,
    "c": Look.CREDITED,
    "e": Look.END,
    "o": Look.TEXT,
    "m": Look.MOMENT,
}


def _lines(kinds: str) -> list[Line]:
    """A title is the same wherever it stands."""
    found = []
    for at, kind in enumerate(kinds):
        text = "Goat Wins Right to Travel" if kind == "T" else f"line {at}"
        found.append(Line(at, text, 0, text, LOOKS[kind]))
    return found


@pytest.mark.parametrize(
    ("kinds", "want"),
    [
        ("TcwTo", {0: "T", 1: "-", 2: "-", 3: "t"}),
        ("TwTo", {0: "T", 1: "-", 2: "t"}),
        ("TooTo", {}),
        ("TcooTo", {0: "T", 1: "-", 2: "-", 3: "-", 4: "t"}),
        ("TweTo", {}),
        ("TTo", {}),
        ("TwT", {}),
        ("T" + "w" * 20 + "To", {}),
        ("mTwmTo", {}),
    ],
)
def test_a_header_that_is_printed_twice_is_certain(kinds: str, want: dict[int, str]) -> None:
    """A title, its copy, and header between them that is no title."""
    lines = _lines(kinds)
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        places.setdefault(line.key, []).append(at)
    names = {0: "t", 9: "T"}
    found = {}
    for at, fact in headers(lines, places):
        is_title = set(fact.labels) <= set(names)
        found[at] = names[max(fact.labels)] if is_title else "-"
        assert is_title or not set(fact.labels) & set(names)
    assert found == want


def test_looks_leave_furniture() -> None:
    """Labels stand in order; a credit may be of a caption."""
    assert BY_LOOK[Look.WIDGET.value].labels == FURNITURE
    assert BY_LOOK["end"].labels == FURNITURE
    assert {LABELS[n].split("-")[0] for n in BY_LOOK["credit"].labels} == {"furniture", "caption"}
    assert Fact("x", (3, 1, 2)).labels == (1, 2, 3)


@pytest.mark.parametrize(
    ("told", "rule", "names"),
    [
        (GivenLine("x", role=Role.DECK), "given", {"deck", "deck^"}),
        (GivenLine("x", role=Role.DECK, begins=True), "given", {"deck^"}),
        (GivenLine("x", role=Role.CROSSHEAD, begins=True), "given", {"paragraph^"}),
        (GivenLine("x", role=Role.BYLINE, begins=False), "given", {
            "furniture-above", "furniture-inside", "furniture-behind"}),
        (GivenLine("x", begins=True), "border-given", set(LABELS[BEGIN:])),
        (GivenLine("x", begins=False), "border-given", set(LABELS[:BEGIN])),
    ],
)  # fmt: skip
def test_what_a_caller_says_is_certain(told: GivenLine, rule: str, names: set[str]) -> None:
    """A role, a border, or both."""
    found = given(Line(0, "x", 0, "x", Look.TEXT, told), None)
    assert found is not None
    assert (found.rule, {LABELS[n] for n in found.labels}) == (rule, names)


def test_what_nobody_says_changes_no_fact() -> None:
    """And a border that is given leaves what a fact leaves."""
    fact = BY_LOOK["widget"]
    assert given(Line(0, "x", 0, "x", Look.WIDGET), fact) is fact
    told = given(Line(0, "x", 0, "x", Look.WIDGET, GivenLine("x", begins=True)), fact)
    assert told is not None
    assert [LABELS[n] for n in told.labels] == ["furniture-above^"]
