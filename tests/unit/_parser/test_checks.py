"""What is odd about an article is found by one check each."""

from __future__ import annotations

import pytest
from attrs import evolve

from blocks import blocks_of, cutter
from wireparse import DEFAULT, Block, Role
from wireparse._parser import checks
from wireparse._roles import FACTS, LABELS, RULES, UNSURE, Labelled
from wireparse._segments import Line, Look
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
WEIGHED = next(rule for rule in RULES if rule not in FACTS)


def labelled(block: Block, second: str) -> Labelled:
    """Make the labelled line of a block."""
    line = Line(block.start, block.text, 1, block.text, Look.TEXT)
    return Labelled(line, LABELS.index("headline"), WEIGHED, 0.5, LABELS.index(second))


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
    found = list(checks.check_blocks(blocks, (), 7))
    assert [(each.code, each.start) for each in found] == [
        (code, blocks[at].start) for code, at in want
    ]
    assert all(each.article == 7 for each in found)


@pytest.mark.parametrize(
    ("confidence", "second", "want"),
    [
        (
            UNSURE - 0.01,
            "furniture-above",
            f"headline with probability {UNSURE - 0.01:.2f}, or furniture",
        ),
        (0.4, "caption-inside", "headline with probability 0.40, or caption"),
        (0.4, "headline^", "headline with probability 0.40"),
        (UNSURE, "deck", None),
    ],
)
def test_lines_that_are_not_sure_are_told(confidence: float, second: str, want: str | None) -> None:
    """With both roles, and how likely the first is."""
    first, text = blocks_of(("headline", "Goat"), ("paragraph", "It slept."))
    blocks = (evolve(first, confidence=confidence), text)
    found = list(checks.check_blocks(blocks, [labelled(first, second)], 0))
    assert [(d.code, d.start, d.message) for d in found] == (
        [("line-unsure", 0, want)] if want else []
    )


def test_a_line_that_is_in_no_label_is_told_with_one_role() -> None:
    """A caller's blocks may have no lines."""
    (block,) = blocks_of(("paragraph", "It slept."))
    found = list(checks.check_blocks([evolve(block, confidence=0.2)], (), 0))
    assert found[-1].message == "paragraph with probability 0.20"


def test_sentences_that_are_furniture_are_told() -> None:
    """Where they are, and how much they are."""
    said = "The ferry carried nine people and a goat across the river on Monday, its owner said."
    parts = (("headline", "Goat"), ("furniture", said), ("furniture", said))
    blocks = [evolve(block, rule=WEIGHED) for block in blocks_of(*parts)]
    found = [d for d in checks.check_blocks(blocks, (), 3) if d.code == "text-in-furniture"]
    assert [(d.start, d.end, d.article) for d in found] == [(blocks[1].start, blocks[2].end, 3)]
    assert found[0].message == "2 sentences read as furniture: 32 words, beside 0 of body"
    assert blocks[0].role is Role.HEADLINE


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
        (["It said &quot;baa&quot; and slept"], ("looks-like-html", 0, 33)),
        (["It slept.", "It said &#8220;baa&#8221;."], ("looks-like-html", 11, 37)),
        (["Wool &amp; Milk"], None),
        (["Wool & Milk; Rope & Co; all"], None),
        (["It said &ldquo;baa&rdquo; and slept"], ("looks-like-html", 0, 35)),
        (["It said &#x201c;baa&#x201d; and slept"], ("looks-like-html", 0, 37)),
        (["Caf&eacute; d&eacute;j&agrave;"], ("looks-like-html", 0, 30)),
        (['It said \\"baa\\" and slept'], ("looks-like-json", 0, 25)),
        (["It said \\u201cbaa\\u201d and slept"], ("looks-like-json", 0, 33)),
        (["It slept.\\n\\nIt woke."], ("looks-like-json", 0, 21)),
        (["It\\/he slept, and she\\/he woke"], ("looks-like-json", 0, 30)),
        (['It said \\"baa'], None),
        (["See C:\\notes\\rain and \\\\pell\\notes\\rain"], None),
    ],
)
def test_text_is_checked(lines: list[str], want: tuple[str, int, int] | None) -> None:
    """Three tags are HTML, two entities too; one sure sign of a wrong reading, or two others."""
    blocks = blocks_of(*[("paragraph", line) for line in lines])
    found = list(checks.check_text(blocks, cutter(blocks), PATTERNS, 7))
    assert [(each.code, each.start, each.end) for each in found] == ([want] if want else [])
