"""Which mentions could be the subject of a cue, and what speaks for each of them.

None of it depends on the quotation, so a paragraph's pairs are scored once.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from wireparse._nearby import around
from wireparse._paragraphs import Facts
from wireparse._tokens import squeeze

if TYPE_CHECKING:
    from wireparse._features import Key, Scorer, Value
    from wireparse._lexicon import Lexicon
    from wireparse._nearby import Near
    from wireparse._paragraphs import Paragraph
    from wireparse._phrases import Cue, Mention
    from wireparse._tokens import Tokens

__all__ = ["Pairs"]

_MOST: Final = 3
_REMEMBERED: Final = 30_000
_NO_VERBS: Final = dict.fromkeys(map(ord, "CVaceg"))
_STANDS: Final = frozenset(["pron", "alone", "his", "rel", "that"])
"""Sorts of mentions whose own word counts, not their last."""
_ENDINGS: Final = (
    "ist", "ists", "man", "men", "er", "ers", "or", "ors", "ian", "ians", "tion", "ment", "ness",
    "ity", "ing",
)  # fmt: skip


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

    __slots__ = ("_cues", "_lexicon", "_mentions", "_subjects")

    def __init__(self, lexicon: Lexicon, scorer: Scorer) -> None:
        """Take the words of the language, and what gives values to keys."""
        groups = scorer.groups
        self._lexicon = lexicon
        self._cues = groups["C"]
        self._mentions = groups["M"], groups["Mbefore"], groups["Mafter"], groups["Mword"]
        self._subjects = groups["X"], groups["Xrivals"], groups["Xpath"], groups["Xfit"]

    def cue(self, paragraph: Paragraph, cue: Cue) -> Value | None:
        """Return the score of a cue on its own, None where nobody stands near it."""
        found = paragraph.around.get(cue)
        if found is None:
            near = around(paragraph, cue, has_listener=cue[2] in self._lexicon.addressing)
            score = self._cues[self._cue_key(paragraph.tokens, cue)] if near.mentions else None
            found = paragraph.around[cue] = score, near
        return found[0]

    def of(self, paragraph: Paragraph, cue: Cue) -> list[tuple[Mention, Value]]:
        """Return the mentions that could be a cue's subject, each with its score."""
        found = paragraph.pairs.get(cue)
        if found is None:
            is_alone = self.cue(paragraph, cue) is None
            found = [] if is_alone else self._scored(paragraph, cue, paragraph.around[cue][1])
            paragraph.pairs[cue] = found
        return found

    def _cue_key(self, tokens: Tokens, cue: Cue) -> Key:
        lexicon = self._lexicon
        letters, low_words = tokens.letters, tokens.low
        first, after, form = cue
        word = low_words[first]
        return (
            low_words[first - 1] if first else "\n", letters[first],
            letters[max(0, first - 2) : first], letters[after : after + 2],
            -1 if form[0] == "?" else lexicon.cues.get(form, -1),
            lexicon.reports.get(word, -1), lexicon.senses.get(word, "0"), word[-2:],
        )  # fmt: skip

    def _scored(self, paragraph: Paragraph, cue: Cue, near: Near) -> list[tuple[Mention, Value]]:
        tokens, lexicon = paragraph.tokens, self._lexicon
        letters = tokens.letters
        first, after, form = cue
        prior = -1 if form[0] == "?" else lexicon.cues.get(form, -1)
        word = tokens.low[first]
        sense2 = lexicon.senses.get(word, "0")[:2]
        subjects, rivals, ways, fitting = self._subjects
        left, right = near.left, near.right
        beside = ("L" + left[2] if left else "") + ("R" + right[2] if right else "")
        is_beside, is_apart = "True" + beside, "False" + beside
        before, ing = letters[first - 1] if first else "^", _ing(word)
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
        return out

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
        known = self._lexicon.head(word)
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
