"""Lines to labelled lines: what is looked at, what is certain, and how sure each role is."""

from __future__ import annotations

import pytest

from wireparse import GivenLine, Role
from wireparse._fields import Reader
from wireparse._roles.labelling import Labelled, Labeller, Looker
from wireparse._roles.labels import LABELS
from wireparse._roles.rules import RULES
from wireparse._roles.steps import iter_steps
from wireparse._roles.weights import load_weights, pack_weights, unpack_weights
from wireparse._segments import Line, iter_blocks
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

READER = Reader(compile_patterns(DEFAULT))
TITLE = "Goat Wins Right to Travel by Ferry"
TEXT = "The ferry carried nine people and a goat across the river on Monday, its owner said."
FLAT = [[0] * len(LABELS)] * len(LABELS)


def _lines(*texts: str) -> list[Line]:
    return list(iter_blocks([(at, text, 0) for at, text in enumerate(texts)], READER))


def _labelled(*lines: Line) -> list[Labelled]:
    return list(Labeller(load_weights(), READER).labelled(lines))


def test_paragraphs_between_others_are_not_looked_at() -> None:
    """They take the label above them, and say so."""
    lines = _lines(TITLE, *[TEXT] * 6, "Share")
    (step,) = iter_steps(lines)
    assert Looker(READER).look(step).asked == [0, 1, 6, 7]
    assert Looker(READER, skips=False).look(step).asked == list(range(8))
    found = _labelled(*lines)
    assert [one.line for one in found] == lines
    assert {(one.rule, one.confidence) for one in found[2:6]} == {("among-paragraphs", 0.994)}


def test_paragraphs_that_are_given_are_looked_at() -> None:
    """Or their border would be lost."""
    lines = _lines(*[TEXT] * 6)
    lines[3].given = GivenLine(TEXT, begins=True)
    found = _labelled(*lines)
    assert LABELS[found[3].label].endswith("^")
    assert found[3].rule == "border-given"
    assert sum(LABELS[one.label].endswith("^") for one in found[2:5]) == 1


def test_a_fact_names_its_rule() -> None:
    """And is certain, where it leaves one role."""
    lines = _lines(TITLE, "\u200b", TEXT, TEXT)
    lines[0].given = GivenLine(TITLE, role=Role.DECK)
    found = _labelled(*lines)
    assert [(one.rule, one.confidence) for one in found[:2]] == [("given", 1), ("invisible", 1)]
    assert LABELS[found[0].label].startswith("deck")


@pytest.mark.parametrize("count", [1, 2, 700, 1500])
def test_every_line_is_labelled(count: int) -> None:
    """In order, with a rule that is known and a second role that is another."""
    texts = [(TITLE, TEXT, "Share", "Ana Lund")[at % 7 % 4] for at in range(count)]
    found = _labelled(*_lines(*texts))
    assert [one.line.text for one in found] == texts
    for one in found:
        assert one.rule in RULES
        assert 0 <= one.confidence <= 1
        if one.rule != "among-paragraphs":
            assert one.second_role is not _role(one.label)


def _role(label: int) -> Role:
    return Role(LABELS[label].rstrip("^").split("-")[0])


def test_weights_that_say_nothing_leave_all_roles_alike() -> None:
    """Then no sign is the loudest, and most other roles together are more likely."""
    weights = unpack_weights(pack_weights({}, FLAT, FLAT[0]), "flat")
    (found,) = Labeller(weights, READER).labelled(_lines("Share a goat"))
    assert (found.label, found.rule) == (0, "roles-around")
    assert found.confidence == pytest.approx(2 / len(LABELS), abs=0.001)


def test_the_loudest_group_names_the_rule() -> None:
    """What it says for the label, against the next likely one."""
    says = [9 * (name == "crosshead") for name in LABELS]
    weights = unpack_weights(pack_weights({("above", "edge"): says}, FLAT, FLAT[0]), "edge")
    (found,) = Labeller(weights, READER).labelled(_lines("Share a goat"))
    assert (LABELS[found.label], found.rule) == ("crosshead", "line-above")


def test_signs_of_a_line_are_those_of_its_groups_and_words() -> None:
    """What is learned from is what is weighed."""
    (step,) = iter_steps(_lines(TITLE, TEXT))
    sight = Looker(READER).look(step)
    assert sight.signs(0) == [sign for group in sight.groups(0) for sign in group]
    weights = load_weights()
    said = [weights.said(name, column) for name, column in sight.window.seen([0]).items()]
    found = sum(one[-1] for (one,) in said) + weights.of_form(sight.forms[0])[-1]
    assert found == sum(weights.signs.get(sign, 0) for sign in sight.signs(0))


def test_signs_stand_in_one_order() -> None:
    """Or weights would not be the same in every process."""
    (step,) = iter_steps(_lines(TEXT))
    words = [sign[1] for sign in Looker(READER).look(step).signs(0) if sign[0] == "sentence-word"]
    assert words == sorted(words)
    assert len(words) > 5
