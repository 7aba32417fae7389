"""Sentences that are furniture are told where the article may need them."""

from __future__ import annotations

import pytest
from attrs import evolve

from blocks import blocks_of
from wireparse._parser.lost_text import find_lost_text
from wireparse._roles import FACTS, RULES

WEIGHED = next(rule for rule in RULES if rule not in FACTS)
BODY = "The ferry carried nine people and a goat across the river on a Monday in the rain."
TOLD = "Nobody had asked the goat, which slept through all of the crossing and woke in Lunde."
NOTE = "We use cookies for the ferry."
LONG = " ".join([BODY] * 4)


def lost(*parts: tuple[str, str], rule: str = WEIGHED) -> tuple[int, int, int] | None:
    """Find lost text in blocks; returns its sentences, its words and those of the body."""
    found = find_lost_text([evolve(block, rule=rule) for block in blocks_of(*parts)])
    return None if found is None else (found.sentences, found.words, found.body)


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        # a whole story, with and without a line between its sentences
        ([("headline", "Goat"), ("furniture", BODY), ("furniture", TOLD)], (2, 33, 0)),
        (
            [("furniture", f"{BODY} {BODY}"), ("furniture", "Fares"), ("furniture", TOLD)],
            (2, 50, 0),
        ),
        # one sentence, that is as long as all that is body
        ([("furniture", BODY), ("paragraph", "It slept, they said on a Monday.")], (1, 17, 7)),
        # a second story behind one that is not much longer
        ([("paragraph", LONG), ("furniture", BODY), ("furniture", TOLD)], (2, 33, 68)),
        # in a script without spaces
        ([("furniture", "山" * 40 + "。"), ("furniture", "川" * 40 + "。")], (2, 42, 0)),
        # a notice beside a story, a menu, one sentence where there is no body at all
        ([("paragraph", LONG), ("furniture", NOTE), ("furniture", NOTE)], None),
        ([("furniture", "Fares and Times"), ("furniture", "All our ferries of the week")], None),
        ([("furniture", BODY)], None),
        ([("headline", "Goat"), ("paragraph", BODY)], None),
        # sentences that do not stand together
        (
            [("paragraph", LONG * 3), *[("furniture", BODY), *[("furniture", "Fares")] * 9] * 3],
            None,
        ),
        # body between them
        ([("furniture", BODY), ("paragraph", LONG * 2), ("furniture", TOLD)], None),
    ],
)
def test_runs_of_sentences_are_measured(
    parts: list[tuple[str, str]], want: tuple[int, int, int] | None
) -> None:
    """By their words, beside those of the body."""
    assert lost(*parts) == want


@pytest.mark.parametrize("rule", [next(iter(FACTS)), "of-a-hook"])
def test_what_somebody_said_is_not_told(rule: str) -> None:
    """A row or a hook made it furniture, and no weighing."""
    parts = [("furniture", BODY), ("furniture", TOLD)]
    assert lost(*parts) is not None
    assert lost(*parts, rule=rule) is None


def test_the_place_is_that_of_the_run() -> None:
    """From its first sentence to its last."""
    parts = (("headline", "Goat"), ("furniture", BODY), ("furniture", TOLD), ("furniture", "Fares"))
    blocks = [evolve(block, rule=WEIGHED) for block in blocks_of(*parts)]
    found = find_lost_text(blocks)
    assert found is not None
    assert (found.start, found.end) == (blocks[1].start, blocks[2].end)
