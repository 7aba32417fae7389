"""Which mentions could be the subject of a cue, and what speaks for each of them.

None of it depends on the quotation, so a paragraph's pairs are scored once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._paragraphs import Facts
from wireparse._tokens import squeeze

if TYPE_CHECKING:
    from wireparse._features import Scorer, Value
    from wireparse._lexicon import Lexicon
    from wireparse._paragraphs import Paragraph
    from wireparse._phrases import Cue, Mention
    from wireparse._tokens import Tokens

__all__ = ["Pairs"]

_BEFORE: Final = 30
"""A mention stands at most this many words before its cue."""
_BESIDE: Final = 3
_AFTER: Final = 8
_MOST: Final = 3
_REMEMBERED: Final = 30_000
_NO_VERBS: Final = dict.fromkeys(map(ord, "CVaceg"))
_STANDS: Final = frozenset(["pron", "alone", "his", "rel", "that"])
"""Sorts of mentions whose own word counts, not their last."""
_ENDINGS: Final = (
    "ist", "ists", "man", "men", "er", "ers", "or", "ors", "ian", "ians", "tion", "ment", "ness",
    "ity", "ing",
)  # fmt: skip


class _Near(NamedTuple):
    """Mentions near a cue, and those right before and right after it."""

    mentions: list[Mention]
    left: Mention | None
    right: Mention | None


class _Paths(dict[str, tuple[bool, bool, int, str]]):
    """What lies between mention and cue: a comma, a relative, how many verbs, the path."""

    __slots__ = ()

    def __missing__(self, path: str) -> tuple[bool, bool, int, str]:
        verbs = min(len(path) - len(path.translate(_NO_VERBS)), _MOST)
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[path] = ("," in path, "w" in path, verbs, squeeze(path)[-3:])
        return found


_paths = _Paths()


class Pairs:
    """Scores the pairs of mention and cue of an article's paragraphs."""

    __slots__ = ("_cues", "_lexicon", "_mentions", "_subjects", "_zero")

    def __init__(self, lexicon: Lexicon, scorer: Scorer) -> None:
        """Take the words of the language, and what gives values to keys."""
        groups = scorer.groups
        self._lexicon = lexicon
        self._zero = scorer.zero
        self._cues = groups["C"]
        self._mentions = groups["M"], groups["Mbefore"], groups["Mafter"], groups["Mword"]
        self._subjects = groups["X"], groups["Xrivals"], groups["Xpath"], groups["Xfit"]

    def of(self, paragraph: Paragraph, cue: Cue) -> tuple[Value, list[tuple[Mention, Value]]]:
        """Return the score of a cue, and the mentions that could be its subject with theirs."""
        found = paragraph.pairs.get(cue)
        if found is None:
            near = _around(paragraph, cue)
            found = self._scored(paragraph, cue, near) if near.mentions else (self._zero, [])
            paragraph.pairs[cue] = found
        return found

    def _scored(
        self, paragraph: Paragraph, cue: Cue, near: _Near
    ) -> tuple[Value, list[tuple[Mention, Value]]]:
        tokens, lexicon = paragraph.tokens, self._lexicon
        letters, low_words = tokens.letters, tokens.low
        first, after, form = cue
        prior = -1 if form[0] == "?" else lexicon.cues.get(form, -1)
        word = low_words[first]
        sense = lexicon.senses.get(word, "0")
        key = (
            low_words[first - 1] if first else "\n", letters[first],
            letters[max(0, first - 2) : first], letters[after : after + 2], prior,
            lexicon.reports.get(word, -1), sense, word[-2:],
        )  # fmt: skip
        subjects, rivals, ways, fitting = self._subjects
        left, right = near.left, near.right
        beside = ("L" + left[2] if left else "") + ("R" + right[2] if right else "")
        is_beside, is_apart = "True" + beside, "False" + beside
        before, ing, sense2 = letters[first - 1] if first else "^", _ing(word), sense[:2]
        ranks, facts = paragraph.ranks, paragraph.facts
        out = []
        for mention in near.mentions:
            m_first, m_after, sort = mention
            order, low, high = ("<", m_after, first) if m_after <= first else (">", after, m_first)
            fact = facts.get(mention) or self._fact(paragraph, mention)
            rank, governed = ranks[mention]
            comma, who, verbs, path = _paths[letters[low:high]]
            where = is_beside if mention in {left, right} else is_apart
            others = _others(paragraph, low, high) if low < high else 0
            score = (
                fact.score
                + subjects[order, where, sort, prior, comma, who, verbs]
                + rivals[order, others, governed, min(rank, 2), before, ing, sort, verbs]
                + ways[order, rank == 0 and not governed, path, ing]
                + fitting[order, sense2, fact.head, where, sort, low == high]
            )
            out.append((mention, score))
        return self._cues[key], out

    def _fact(self, paragraph: Paragraph, mention: Mention) -> Facts:
        tokens = paragraph.tokens
        first, after, sort = mention
        word = tokens.low[first if sort in _STANDS else after - 1]
        head = self._head(tokens, mention, word)
        letters, low, sorts = tokens.letters, tokens.low, self._mentions
        score = (
            sorts[0][letters[max(0, first - 2) : first], letters[after : after + 2], sort, head]
            + sorts[1][low[first - 1] if first else "\n",]
            + sorts[2][low[after] if after < tokens.size else "\n",]
            + sorts[3][word, sort]
        )
        found = paragraph.facts[mention] = Facts(score, head)
        return found

    def _head(self, tokens: Tokens, mention: Mention, word: str) -> str:
        """Give a mention's last word a class."""
        if mention[2] in _STANDS:
            return word
        known = self._lexicon.heads.get(word)
        if known:
            return known
        if tokens.letters[mention[1] - 1] == "N":
            return "N"
        return next(("-" + e for e in _ENDINGS if word.endswith(e)), "?")


def _ing(word: str) -> str:
    return "g" if word.endswith("ing") else ""


def _others(paragraph: Paragraph, low: int, high: int) -> int:
    """Count what else between mention and cue could be the subject."""
    others = 0
    begin = bisect_left(paragraph.subjects, (low, 0, ""))
    for other in paragraph.subjects[begin : begin + 12]:
        if other[0] >= high:
            break
        others += other[1] <= high
    return min(others, _MOST)


def _around(paragraph: Paragraph, cue: Cue) -> _Near:
    """Choose the mentions near a cue."""
    tokens = paragraph.tokens
    letters, sentence = tokens.letters, tokens.sentence
    first, after, form = cue
    unlisted = form[0] == "?"
    left = right = None
    near = []
    low = bisect_left(paragraph.mention_starts, first - _BEFORE - 10)
    high = bisect_right(paragraph.mention_starts, after + _AFTER)
    for mention in paragraph.mentions[low:high]:
        m_first, m_after, sort = mention
        if m_after <= first:
            begin, end = m_after, first
            is_beside = end - begin <= _BESIDE and not letters[begin:end].strip("ar")
            if is_beside and (left is None or m_after >= left[1]):
                left = mention
            limit = 12 if unlisted else _BEFORE
            if sort in {"rel", "that"}:
                limit = min(limit, 2 if sort == "that" else 4)
        elif m_first >= after:
            begin, end = after, m_first
            if m_first == after and right is None:
                right = mention
            limit = 0 if unlisted else _AFTER
            if sort in {"rel", "that"}:
                continue
        else:
            continue
        # A colon stands at the end of its own sentence.
        crosses = sentence[end] != sentence[begin] and not (form == ":" and end > begin)
        if end - begin > limit or crosses:
            continue
        near.append(mention)
    return _Near(near, left, right)
