"""What `Block.rule` can name: the facts that fix a line, and what its signs are of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CHAIN", "FACTS", "RULES", "RULE_OF", "UNSURE"]

UNSURE: Final = 0.6
"""A line whose role is less likely gets the diagnostic `line-unsure`."""

FACTS: Final[Mapping[str, str]] = {
    "known-furniture": "a row of furniture matches it, or it has no letter or digit",
    "invisible": "it has invisible characters only",
    "end-mark": "it is a mark that ends a story",
    "signoff-words": "it opens with the words of a signoff, or ends in them",
    "credit-alone": "it is a credit and nothing else",
    "header-twice": "it stands in a header that is printed twice",
    "among-paragraphs": "it is a long paragraph between two others",
    "given": "the caller said so",
}
"""What is certain of a line, and needs no weighing."""

CHAIN: Final = "lines-around"
"""The rule of a line for which no sign of its own speaks."""

_SIGNS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "own-look": (
        "what it reads like on its own: a title, a credit, a byline, prose",
        ("look", "look-size", "marks-look", "dateline"),
    ),
    "own-form": (
        "its length, how it begins and ends, its capitals, digits and marks",
        (
            "size", "count", "form", "case", "case-ending", "sentences", "digits", "marks",
            "ending", "opening",
        ),
    ),
    "own-words": (
        "its words",
        (
            "word", "words", "first-word", "first-words", "last-word", "late-word",
            "sentence-word",
        ),
    ),
    "line-above": (
        "what the two lines above it read like",
        (
            "above", "above-form", "above-case", "above-size", "above-opening", "above-2",
            "above-2-size",
        ),
    ),
    "line-below": (
        "what the two lines below it read like",
        (
            "below", "below-form", "below-case", "below-size", "below-opening", "below-2",
            "below-2-size",
        ),
    ),
    "sentences-near": (
        "how near sentences stand, and how many",
        (
            "sentence-above", "sentence-below", "sentences-near", "sentences-up",
            "sentences-down", "sentences-around",
        ),
    ),
    "beside-text": (
        "where it stands beside the stretches of sentences, the bodies of stories",
        (
            "place", "place-form", "place-case", "place-run", "place-score", "stretch-depth",
            "stretch-rest", "stretch-edge", "stretch-rank", "stretch-below", "stretch-above",
            "stretch-nearer",
        ),
    ),
    "dateline-below": ("the next sentence opens with a dateline", ("dateline-below",)),
    "edge-of-text": (
        "how far it is from the first or the last line of the text",
        ("from-start", "from-end"),
    ),
    "recurs": (
        "whether it, its opening or its neighbour stands elsewhere too, and where",
        (
            "recurs", "recurs-above", "recurs-below", "recurs-near", "recurs-size",
            "above-recurs", "below-recurs", "opens-like", "opens-like-longer",
        ),
    ),
    "blank-lines": (
        "the blank lines around it, beside those that are usual nearby",
        ("blank", "blank-more"),
    ),
    "shared-words": (
        "how many of its words the text, a title above or a line below has",
        ("shared-below", "shared-above", "shared-more", "title-words", "longer-words"),
    ),
}  # fmt: skip
"""For each rule of weighed evidence its meaning, and the groups of signs that it names."""

RULES: Final[Mapping[str, str]] = {
    **FACTS,
    **{rule: meaning for rule, (meaning, _) in _SIGNS.items()},
    CHAIN: "what the lines around it are",
}
"""Every rule that a block can name, and what it means."""

RULE_OF: Final[Mapping[str, str]] = {
    group: rule for rule, (_, groups) in _SIGNS.items() for group in groups
}
"""For each group of signs the rule that names it."""
