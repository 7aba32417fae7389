"""A paragraph's words, who could speak in it and which words could say so."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from wireparse._syntax.cues import ADVERBIAL, find_cues
from wireparse._syntax.mentions import RELATIVE_KINDS, MentionKind, find_mentions
from wireparse._vocabulary import WordClass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wireparse._syntax.cues import CueSpan
    from wireparse._syntax.mentions import MentionSpan
    from wireparse._syntax.tokens import Tokens
    from wireparse._vocabulary import Lexicon

__all__ = ["Near", "Paragraph", "around"]


_Span = TypeVar("_Span", bound=tuple[int, int, str])
"""A mention or a cue."""


_BEFORE: Final = 30
"""A mention stands at most this many words before its cue."""
_BEFORE_UNLISTED: Final = 12
"""The same in words, before a cue that no list holds."""
_BEFORE_RELATIVE: Final[Mapping[str, int]] = {MentionKind.RELATIVE: 4, MentionKind.THAT: 2}
"""The same in words, for what stands for the words before it."""
_BESIDE: Final = 3
"""Adverbs and auxiliaries, at most, between a cue and the mention right before it."""
_AFTER: Final = 8
"""A mention stands at most this many words after its cue."""
_LONGEST: Final = 10
"""Words of a mention before its cue, at most: it is looked for by its first."""
_LONGEST_UNLISTED: Final = 20
"""The same before a cue that no list holds; no mention is as long."""


class Near(NamedTuple):
    """Mentions near a cue, and those right before and right after it."""

    mentions: list[MentionSpan]
    left: MentionSpan | None
    right: MentionSpan | None


_near: Final = partial(tuple.__new__, Near)
"""Makes it from a tuple, in half the time that its class takes."""


def around(paragraph: Paragraph, cue: CueSpan, *, has_listener: bool) -> Near:
    """Choose the mentions near a cue.

    Args:
        paragraph: Where it stands.
        cue: The cue.
        has_listener: Whether who stands behind the verb is spoken to: "told Reuters".
    """
    tokens = paragraph.tokens
    letters, sentence = tokens.letters, tokens.sentence
    first, after, form = cue
    unlisted = form[0] == "?"
    left = right = None
    near = []
    before, behind = (_BEFORE_UNLISTED, 0) if unlisted else (_BEFORE, _AFTER)
    longest = _LONGEST_UNLISTED if unlisted else _LONGEST
    for mention in paragraph.mentions_between(first - before - longest, after + behind + 1):
        m_first, m_after, kind = mention
        if m_after <= first:
            begin, end = m_after, first
            is_beside = end - begin <= _BESIDE and not letters[begin:end].strip(ADVERBIAL)
            if is_beside and (left is None or m_after >= left.end):
                left = mention
            limit = _BEFORE_RELATIVE.get(kind, before)
        elif m_first >= after:
            begin, end = after, m_first
            if has_listener:
                continue
            # One phrase gives several mentions, the longest last: "said a veteran guide".
            if m_first == after:
                right = mention
            limit = behind
            if kind in RELATIVE_KINDS:
                continue
        else:
            continue
        if end - begin > limit:
            continue
        # A colon stands at the end of its own sentence.
        if sentence[end] == sentence[begin] or (form == ":" and end > begin):
            near.append(mention)
    return _near((near, left, right))


class Paragraph:
    """A paragraph's words, mentions and cues.

    Attributes:
        index: Of its block in the body.
        start: Offset of the block.
        tokens: The words.
        strong: How many verbs of saying it holds.
    """

    def __init__(self, index: int, start: int, tokens: Tokens, lexicon: Lexicon) -> None:
        """Take the words; mentions and cues are read off them when they are asked for."""
        self.index = index
        self.start = start
        self.tokens = tokens
        self.strong = tokens.letters.count(WordClass.CUE)
        self._lexicon = lexicon

    @cached_property
    def mentions(self) -> list[MentionSpan]:
        """Who could speak, in order."""
        return find_mentions(self.tokens, self._lexicon)

    @cached_property
    def cues(self) -> list[CueSpan]:
        """Which words could say so, in order."""
        return find_cues(self.tokens, self._lexicon, self.mentions)

    @cached_property
    def ranks(self) -> dict[MentionSpan, tuple[int, bool]]:
        """For every mention its number in the sentence, and whether a preposition governs it."""
        return _ranks(self.tokens, self.mentions)

    @cached_property
    def subjects(self) -> list[MentionSpan]:
        """The mentions that none governs."""
        ranks = self.ranks
        return [m for m in self.mentions if not ranks[m][1]]

    def mentions_at(self, first: int) -> list[MentionSpan]:
        """Return the mentions that begin with a word."""
        return self.mentions_between(first, first + 1)

    def mentions_between(self, first: int, after: int) -> list[MentionSpan]:
        """Return the mentions that begin in a stretch of words."""
        return _between(self.mentions, first, after)

    def cues_between(self, first: int, after: int) -> list[CueSpan]:
        """Return the cues that begin in a stretch of words."""
        return _between(self.cues, first, after)

    def span(self, words: tuple[int, int, str]) -> tuple[int, int]:
        """Give words their place in the dump."""
        tokens = self.tokens
        return self.start + tokens.starts[words[0]], self.start + tokens.end(words[1] - 1)


def _between(found: list[_Span], first: int, after: int) -> list[_Span]:
    """Choose the spans that begin in a stretch of words; they are sorted."""
    low = bisect_left(found, (first, 0, ""))
    return found[low : bisect_left(found, (after, 0, ""), low)]


def _ranks(tokens: Tokens, mentions: list[MentionSpan]) -> dict[MentionSpan, tuple[int, bool]]:
    """Number the mentions of each sentence; say which follow a preposition."""
    out: dict[MentionSpan, tuple[int, bool]] = {}
    sentence, rank, last, last_end = -1, 0, None, 0
    sentences, letters = tokens.sentence, tokens.letters
    for mention in mentions:
        start, end, _ = mention
        number = sentences[start]
        if number != sentence:
            sentence, rank, last, last_end = number, 0, None, 0
        governed = start > 0 and letters[start - 1] in "pi"
        if start < last_end and last is not None:
            out[mention] = (out[last][0], governed)
            continue
        out[mention] = (rank, governed)
        rank += not governed
        last, last_end = mention, end
    return out
