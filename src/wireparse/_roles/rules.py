"""What `Block.rule` can name: the facts that fix a line, and what its signs are of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["CHAIN", "FACTS", "PULL_QUOTE", "RULES", "RULE_OF", "UNSURE"]

UNSURE: Final = 0.62
"""A line whose role is less likely gets the diagnostic `line-unsure`: one line in twenty of pages
of unseen outlets, with half of the errors."""

PULL_QUOTE: Final = "pull-quote"
"""The rule of what is printed once more in large letters: it is said once."""

FACTS: Final[Mapping[str, str]] = {
    "known-furniture": "a row of furniture matches it, or it has no letter or digit",
    "invisible": "it has invisible characters only",
    "end-mark": "it is a mark that ends a story",
    "signoff-words": "it opens with the words of a signoff, or ends in them",
    "moment-alone": "it is a moment and nothing else, and so no title, deck or caption",
    "credit-alone": "it is a credit and nothing else",
    "note-correction": "a note says what was wrong in the story, or in an earlier version",
    "note-embargo": "a note says from when on the story may be printed",
    "note-advisory": "a note tells editors what to know, or what came with the story",
    "note-more": "a note says that more will follow",
    "note-version": "a note says which version it is, or what is new in it",
    "note-withdrawn": "a note says that the story must not be printed",
    "note-trim": "a note tells editors where to cut the story, or how to set a part",
    "header-twice": "it stands in a header that is printed twice and has a credited picture",
    "among-widgets": "it stands twice, each time with a button above it and another below",
    "above-dateline": "a dateline with its agency opens the line below, and another story above",
    "above-text": "text stands below it, and it stands twice, once with words of a wire or a site",
    "described-twice": "the same words stand in two lines, and a credit behind the lower ones",
    "picture-signed": "between two paragraphs, an agency or a credit is it, or stands right above",
    "live-entry": "it stands between two moments, or is one, with sentences and no header between",
    "below-label": "a label above it, which stands elsewhere too, says that it sums the story up",
    "speaks-to-reader": "the page speaks to its reader: about letters, alerts, links, money",
    "among-paragraphs": "it is a long paragraph between two others",
    PULL_QUOTE: "it is a quotation that the text has too, or the name below one",
    "given": "the caller, or the form of an export, said so",
    "border-given": "the caller, or the form of an export, said whether an article begins on it",
}
"""What is certain of a line, and needs no weighing."""

CHAIN: Final = "roles-around"
"""The rule of a line for which its neighbours' labels speak louder than any sign."""

_SIGNS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "own-text": (
        "what it reads like on its own: its words, length, capitals and marks",
        ("form", "own", "inside"),
    ),
    "line-above": ("what the line above it reads like", ("above",)),
    "line-below": ("what the line below it reads like", ("below",)),
    "sentences-near": ("how near sentences stand, and how many", ("sentences",)),
    "beside-text": (
        "where it stands beside the stretches of sentences, the bodies of stories",
        ("place", "stretch", "outside"),
    ),
    "edge-of-text": ("how far it is from the first or last line of the text", ("ends",)),
    "recurs": (
        "whether it, its opening or its neighbour stands elsewhere too, and where",
        ("recurs", "neighbours-recur", "opens-like", "twice"),
    ),
    "blank-lines": ("the blank lines around it, beside what is usual nearby", ("blank",)),
    "shared-words": (
        "how many of its words the stories around it have, and how it ranks in this",
        ("shared", "title"),
    ),
}
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
