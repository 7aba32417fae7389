"""Facts that fix what a line can be before the signs are weighed."""

from __future__ import annotations

import pytest

from wireparse import GivenLine, Role
from wireparse._fields import Reader
from wireparse._roles.certain import Fact, fact_of
from wireparse._roles.form import form_of
from wireparse._roles.headers import Place
from wireparse._roles.labels import BEGIN, LABELS
from wireparse._roles.weights import bits_of
from wireparse._segments import Line, Look
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

FURNITURE = {name for name in LABELS if name.startswith("furniture")}
READER = Reader(compile_patterns(DEFAULT))


def _fact(text: str, look: Look, told: GivenLine | None = None) -> Fact | None:
    line = Line(0, text, 0, text, look, told)
    return fact_of(line, form_of(line, READER), None)


def _left(fact: Fact | None) -> set[str]:
    assert fact is not None
    return {LABELS[n] for n in fact.labels}


@pytest.mark.parametrize(("part", "want"), [
    ("title", {"headline", "headline^"}), ("copy", {"headline"}),
    ("between", set(LABELS[:BEGIN]) - {"headline"}),
])  # fmt: skip
def test_a_header_with_a_credited_picture_is_certain(part: str, want: set[str]) -> None:
    """The title, its copy, and what is between; one without such a picture is weighed."""
    line = Line(0, "Goat Wins Right to Travel", 0, "", Look.TITLE)
    form = form_of(line, READER)
    assert _left(fact_of(line, form, Place(part, 1, 0, is_sure=True))) == want
    assert fact_of(line, form, Place(part, 1, 0, is_sure=False)) is None


def test_a_credited_line_of_a_header_printed_twice_is_a_caption() -> None:
    """Between a title and its copy; the copy itself is a headline, whatever it ends in."""
    line = Line(0, "The goat of Lunde sleeps. (AFP)", 0, "", Look.CREDITED)
    form = form_of(line, READER)
    place = Place("between", 1, 0, is_sure=True)
    assert _left(fact_of(line, form, place)) == {"caption-above", "caption-inside"}
    assert _left(fact_of(line, form, Place("copy", 1, 0, is_sure=True))) == {"headline"}


def test_looks_leave_furniture() -> None:
    """A credit may be of a caption, and labels are told as bits."""
    assert _left(_fact("Read More", Look.WIDGET)) == FURNITURE
    assert _left(_fact("###", Look.END)) == {"furniture-behind", "furniture-above^"}
    credit = _left(_fact("Photo: Ana Lund", Look.CREDIT))
    moment = _left(_fact("March 3, 2024 10:15 GMT", Look.MOMENT))
    assert moment == FURNITURE | {"paragraph", "paragraph^", "crosshead"}
    assert credit == FURNITURE | {name for name in LABELS if name.startswith("caption")}
    assert Fact("x", frozenset((3, 1))).bits == bits_of((1, 3))


def test_a_row_makes_no_sentence_and_no_number_furniture() -> None:
    """Rows are short, and tables have numbers; these are weighed."""
    assert _fact("1998", Look.WIDGET) is None
    assert _fact("1,998 views", Look.WIDGET) is not None
    assert _fact("Video of the goat on the ferry showed it " + "asleep " * 12, Look.WIDGET) is None


@pytest.mark.parametrize(
    ("told", "rule", "names"),
    [
        (GivenLine("x", role=Role.DECK), "given", {"deck", "deck^"}),
        (GivenLine("x", role=Role.DECK, begins=True), "given", {"deck^"}),
        (GivenLine("x", role=Role.CROSSHEAD, begins=True), "given", {"paragraph^"}),
        (GivenLine("x", role=Role.BYLINE, begins=False), "given", {
            "furniture-above", "furniture-header", "furniture-inside", "furniture-behind"}),
        (GivenLine("x", begins=True), "border-given", set(LABELS[BEGIN:])),
        (GivenLine("x", begins=False), "border-given", set(LABELS[:BEGIN])),
    ],
)  # fmt: skip
def test_what_a_caller_says_is_certain(told: GivenLine, rule: str, names: set[str]) -> None:
    """A role, a border, or both."""
    found = _fact("x", Look.TEXT, told)
    assert found is not None
    assert (found.rule, _left(found)) == (rule, names)


def test_a_border_that_is_given_leaves_what_a_fact_leaves() -> None:
    """Both hold."""
    assert _left(_fact("x", Look.WIDGET, GivenLine("x", begins=True))) == {"furniture-above^"}
