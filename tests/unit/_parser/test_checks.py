"""What is odd about an article is found by one check each."""

from __future__ import annotations

import pytest
from attrs import evolve

from blocks import blocks_of, cutter
from wireparse import DEFAULT
from wireparse._parser import checks
from wireparse._roles import RULES
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
DOUBTFUL = next(name for name, rule in RULES.items() if rule.doubt is not None)
SURE = next(name for name, rule in RULES.items() if rule.doubt is None)


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        ([("headline", "Goat"), ("paragraph", "It slept.")], []),
        ([("headline", "Goat")], [("article-without-body", 0)]),
        ([("furniture", "TT"), ("paragraph", "It slept.")], [("headline-missing", 0)]),
        ([("furniture", "TT")], [("article-without-body", 0)]),
        ([("headline", "Goat"), ("paragraph", "x" * 1_199)], []),
        ([("headline", "Goat"), ("paragraph", "x" * 1_200)], [("newlines-lost", 1)]),
        ([("headline", "Goat"), *[("paragraph", "x" * 1_200)] * 2], [("newlines-lost", 1)]),
        ([("headline", "Goat"), *[("paragraph", "x" * 5_999)] * 3], []),
        (
            [("headline", "G"), ("paragraph", "x"), ("paragraph", "x" * 6_000), ("paragraph", "x")],
            [("newlines-lost", 2)],
        ),
    ],
)
def test_blocks_are_checked(parts: list[tuple[str, str]], want: list[tuple[str, int]]) -> None:
    """A body, a headline, and lines of the length that lines have."""
    blocks = blocks_of(*parts)
    found = list(checks.check_blocks(blocks, 7))
    assert [(each.code, each.start) for each in found] == [
        (code, blocks[at].start) for code, at in want
    ]
    assert all(each.article == 7 for each in found)


def test_rules_that_may_be_wrong_are_told() -> None:
    """With what they rest on."""
    first, second = blocks_of(("headline", "Goat"), ("paragraph", "It slept."))
    found = list(checks.check_blocks((evolve(first, rule=DOUBTFUL), evolve(second, rule=SURE)), 0))
    assert [(each.code, each.start) for each in found] == [("line-unsure", 0)]
    assert str(RULES[DOUBTFUL].doubt) in found[0].message


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        (["It slept."], None),
        (["It slept.", "<p>Goat</p> <br>"], ("looks-like-html", 11, 27)),
        (["<p>Goat</p> slept"], None),
        (["a < b < c < d"], None),
        (["It said â€œbaaâ€ and slept"], ("looks-misdecoded", 8, 11)),
        (["cafÃ© and dÃ©jÃ"], ("looks-misdecoded", 3, 5)),
        (["cafÃ© and déjà"], None),
        (["Ã la carte"], None),
        (["Øre Åse"], None),
    ],
)
def test_text_is_checked(lines: list[str], want: tuple[str, int, int] | None) -> None:
    """Three tags are HTML; one sign that only a wrong reading has, or two that may be words."""
    blocks = blocks_of(*[("paragraph", line) for line in lines])
    found = list(checks.check_text(blocks, cutter(blocks), PATTERNS, 7))
    assert [(each.code, each.start, each.end) for each in found] == ([want] if want else [])
