"""A paragraph's words, who could speak in it and which words could say so."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from wireparse._phrases import find_cues, find_mentions

if TYPE_CHECKING:
    from wireparse._features import Value
    from wireparse._lexicon import Lexicon
    from wireparse._phrases import Cue, Mention
    from wireparse._tokens import Tokens

__all__ = ["Facts", "Paragraph"]


class Facts(NamedTuple):
    """A mention's score and the class of its head."""

    score: Value
    head: str


class Paragraph:
    """A paragraph's words, mentions and cues.

    Attributes:
        index: Of its block in the body.
        start: Offset of the block.
        tokens: The words.
        mentions: Who could speak, in order.
        mention_starts: The first word of each.
        cues: Which words could say so, in order.
        cue_starts: The first word of each.
        strong: How many verbs of saying it holds.
        ranks: For every mention its number in the sentence, and whether a preposition
            governs it.
        subjects: The mentions that none governs.
        facts: What is known of mentions, filled by the scorer.
        pairs: Scores of cues and their mentions, filled by the scorer.
    """

    __slots__ = (
        "cue_starts", "cues", "facts", "index", "mention_starts", "mentions", "pairs", "ranks",
        "start", "strong", "subjects", "tokens",
    )  # fmt: skip

    def __init__(self, index: int, start: int, tokens: Tokens, lexicon: Lexicon) -> None:
        """Read the mentions and cues off the words."""
        self.index = index
        self.start = start
        self.tokens = tokens
        self.mentions = find_mentions(tokens, lexicon)
        self.cues = find_cues(tokens, lexicon, self.mentions)
        self.cue_starts = [c[0] for c in self.cues]
        self.mention_starts = [m[0] for m in self.mentions]
        self.strong = tokens.letters.count("C")
        self.ranks = _ranks(tokens, self.mentions)
        self.subjects = [m for m in self.mentions if not self.ranks[m][1]]
        self.facts: dict[Mention, Facts] = {}
        self.pairs: dict[Cue, tuple[Value, list[tuple[Mention, Value]]]] = {}

    def mentions_at(self, first: int) -> list[Mention]:
        """Return the mentions that begin with a word."""
        starts = self.mention_starts
        low = bisect_left(starts, first)
        return self.mentions[low : bisect_right(starts, first, low)]

    def span(self, words: tuple[int, int, str]) -> tuple[int, int]:
        """Give words their place in the dump."""
        tokens = self.tokens
        return self.start + tokens.starts[words[0]], self.start + tokens.end(words[1] - 1)


def _ranks(tokens: Tokens, mentions: list[Mention]) -> dict[Mention, tuple[int, bool]]:
    """Number the mentions of each sentence; say which follow a preposition."""
    out: dict[Mention, tuple[int, bool]] = {}
    sentence, rank, last = -1, 0, None
    for mention in mentions:
        number = tokens.sentence[mention[0]]
        if number != sentence:
            sentence, rank, last = number, 0, None
        governed = mention[0] > 0 and tokens.letters[mention[0] - 1] in "pi"
        if last is not None and mention[0] < last[1]:
            out[mention] = (out[last][0], governed)
            continue
        out[mention] = (rank, governed)
        rank += not governed
        last = mention
    return out
