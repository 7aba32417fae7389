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
_PASSED: Final = 1
"""A mention stands at most this many quotations before its cue: of 5,692 answers of the scorer to
training articles and pages four were others."""
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
    near, left = _ahead(paragraph, cue)
    right = None if has_listener else _behind(paragraph, cue, near)
    return _near((near, left, right))


def _ahead(paragraph: Paragraph, cue: CueSpan) -> tuple[list[MentionSpan], MentionSpan | None]:
    """List the mentions before a cue, and choose the one right before it."""
    tokens, mentions = paragraph.tokens, paragraph.mentions
    letters, sentence, quoted = tokens.letters, tokens.sentence, tokens.quoted
    first, _, form = cue
    unlisted = form[0] == "?"
    most = _BEFORE_UNLISTED if unlisted else _BEFORE
    least = first - most - (_LONGEST_UNLISTED if unlisted else _LONGEST)
    own, count = sentence[first], quoted[first] - _PASSED
    left = None
    near: list[MentionSpan] = []
    for index in range(bisect_left(mentions, (first, 0, "")) - 1, -1, -1):
        mention = mentions[index]
        start, end, kind = mention
        if start < least or quoted[end] < count:
            break
        gap = first - end
        if gap < 0:
            continue
        is_beside = gap <= _BESIDE and not letters[end:first].strip(ADVERBIAL)
        if is_beside and (left is None or end > left.end):
            left = mention
        # A colon stands at the end of its own sentence.
        is_own = sentence[end] == own or (form == ":" and gap)
        if is_own and gap <= _BEFORE_RELATIVE.get(kind, most):
            near.append(mention)
    near.reverse()
    return near, left


def _behind(paragraph: Paragraph, cue: CueSpan, near: list[MentionSpan]) -> MentionSpan | None:
    """Add the mentions behind a cue to *near*, and choose the one right behind it."""
    sentence, mentions = paragraph.tokens.sentence, paragraph.mentions
    _, after, form = cue
    last, own = after if form[0] == "?" else after + _AFTER, sentence[after]
    right = None
    for index in range(bisect_left(mentions, (after, 0, "")), len(mentions)):
        mention = mentions[index]
        start, _, kind = mention
        if start > last:
            break
        # One phrase gives several mentions, the longest last: "said a veteran guide".
        if start == after:
            right = mention
        if (sentence[start] == own or form == ":") and kind not in RELATIVE_KINDS:
            near.append(mention)
    return right


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
