"""Every block names a rule that has a meaning."""

from __future__ import annotations

import wireparse
from goldens import goldens
from wireparse._roles import FACTS, RULES, UNSURE
from wireparse._roles.certain import BY_LOOK
from wireparse._roles.rules import CHAIN, RULE_OF
from wireparse._roles.signs import GROUPS


def test_every_group_of_signs_has_a_rule() -> None:
    """The groups that are weighed, and the form of a line, which is added up once."""
    assert set(RULE_OF) == {*GROUPS, "form"}
    assert {*RULE_OF.values(), CHAIN, *FACTS} == set(RULES)


def test_there_are_few_rules() -> None:
    """A dozen of weighed evidence can be told apart by name."""
    assert len(set(RULE_OF.values())) <= 12


def test_rules_have_meanings() -> None:
    """No two the same, each a part of a sentence."""
    assert len(set(RULES.values())) == len(RULES)
    assert all(meaning and meaning[-1] != "." for meaning in RULES.values())


def test_every_look_that_is_certain_is_a_fact() -> None:
    """As is what is said of headers."""
    assert {fact.rule for fact in BY_LOOK.values()} < set(FACTS)


def test_blocks_name_rules_only() -> None:
    """In all pages of the golden files."""
    parser = wireparse.Parser(quotes=False)
    found = {block.rule for file in goldens() for block in parser.parse(file.dump).blocks}
    assert found <= set(RULES)
    assert len(found & set(FACTS)) >= 5
    assert len(found - set(FACTS)) >= 8


def test_the_threshold_is_a_probability() -> None:
    """Above that of a coin, below that of a fact."""
    assert 0.5 < UNSURE < 1
