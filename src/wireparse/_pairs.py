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
    from wireparse._features import Scorer, Value
    from wireparse._lexicon import Lexicon
    from wireparse._nearby import Near
    from wireparse._paragraphs import Paragraph
    from wireparse._phrases import Cue, Mention
    from wireparse._tokens import Tokens

__all__ = ["Pairs"]

_MOST: Final = 3
_REMEMBERED: Final = 30_000
_VERBS: Final = "CVaceg"
_STANDS: Final = frozenset(["pron", "alone", "his", "rel", "that"])
"""Sorts of mentions whose own word counts, not their last."""
_LONGEST_ENDING: Final = 4
_ENDINGS: Final = (
    "ist", "ists", "man", "men", "er", "ers", "or", "ors", "ian", "ians", "tion", "ment", "ness",
    "ity", "ing",
)  # fmt: skip


class _Ways(dict[str, tuple[bool, bool, int, str]]):
    """What lies between mention and cue: a comma, a relative, how many verbs, the path."""

    __slots__ = ()

    def __missing__(self, outline: str) -> tuple[bool, bool, int, str]:
        verbs = min(sum(map(outline.count, _VERBS)), _MOST)
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[outline] = ("," in outline, "w" in outline, verbs, squeeze(outline)[-3:])
        return found


class _Endings(dict[str, str]):
    """The last letters of a word to the ending that tells its class."""

    __slots__ = ()

    def __missing__(self, tail: str) -> str:
        found = next(("-" + e for e in _ENDINGS if tail.endswith(e)), "?")
        if len(self) >= _REMEMBERED:
            self.clear()
        self[tail] = found
        return found


_ways = _Ways()
_endings = _Endings()


class Pairs:
    """Scores the pairs of mention and cue of an article's paragraphs."""

    __slots__ = ("_groups", "_lexicon", "_subjects")

    def __init__(self, lexicon: Lexicon, scorer: Scorer) -> None:
        """Take the words of the language, and what gives values to keys."""
        groups = scorer.groups
        self._lexicon = lexicon
        self._groups = groups
        self._subjects = [groups[g] for g in ("X", "Xrivals", "Xclause", "Xpath", "Xfit")]

    def cue(self, paragraph: Paragraph, cue: Cue) -> Value | None:
        """Return the score of a cue on its own, None where nobody stands near it."""
        found = paragraph.around.get(cue)
        if found is None:
            near = around(paragraph, cue, has_listener=cue[2] in self._lexicon.addressing)
            score = self._alone(paragraph.tokens, cue) if near.mentions else None
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

    def _alone(self, tokens: Tokens, cue: Cue) -> Value:
        """Score a cue on its own."""
        lexicon, groups, letters = self._lexicon, self._groups, tokens.letters
        first, after, form = cue
        word, letter = tokens.low[first], letters[first]
        prior = -1 if form[0] == "?" else lexicon.cues.get(form, -1)
        sense = lexicon.senses.get(word, "0")
        before2, after2 = letters[max(0, first - 2) : first], letters[after : after + 2]
        return (
            groups["C"][letter, prior, lexicon.reports.get(word, -1), sense, before2]
            + groups["Cbefore"][tokens.low[first - 1] if first else "\n",]
            + groups["Cafter"][letter, prior, sense, word[-2:], after2]
        )

    def _scored(self, paragraph: Paragraph, cue: Cue, near: Near) -> list[tuple[Mention, Value]]:
        tokens, lexicon = paragraph.tokens, self._lexicon
        outline, facts = tokens.outline, paragraph.facts
        first, after, form = cue
        left, right = near.left, near.right
        prior = -1 if form[0] == "?" else lexicon.cues.get(form, -1)
        word = tokens.low[first]
        sense2 = lexicon.senses.get(word, "0")[:2]
        before, ing = tokens.letters[first - 1] if first else "^", _ing(word)
        beside = ("L" + left[2] if left else "") + ("R" + right[2] if right else "")
        is_beside, is_apart = "True" + beside, "False" + beside
        subjects, rivals, clauses, paths, fitting = self._subjects
        out = []
        for mention in near.mentions:
            m_first, m_after, sort = mention
            order, low, high = ("<", m_after, first) if m_after <= first else (">", after, m_first)
            score, head, rank, governed = facts.get(mention) or self._fact(paragraph, mention)
            comma, who, verbs, path = _ways[outline[low:high]]
            where = is_beside if mention in (left, right) else is_apart
            others = _others(paragraph, low, high) if low < high else 0
            score += (
                subjects[order, where, sort, prior]
                + rivals[order, others, governed, rank, before, ing]
                + clauses[order, before, sort, comma, who, verbs, ing]
                + paths[order, rank == 0 and not governed, path, ing]
                + fitting[order, sense2, head, where, sort, low == high]
            )
            out.append((mention, score))
        return out

    def _fact(self, paragraph: Paragraph, mention: Mention) -> Facts:
        tokens = paragraph.tokens
        first, after, sort = mention
        word = tokens.low[first if sort in _STANDS else after - 1]
        head = self._head(tokens, mention, word)
        letters, low, groups = tokens.letters, tokens.low, self._groups
        before2, after2 = letters[max(0, first - 2) : first], letters[after : after + 2]
        score = (
            groups["M"][before2, sort]
            + groups["Mhead"][before2[-1:], after2, sort, head]
            + groups["Mbefore"][low[first - 1] if first else "\n",]
            + groups["Mafter"][low[after] if after < tokens.size else "\n",]
            + groups["Mword"][word, sort]
        )
        rank, governed = paragraph.ranks[mention]
        found = paragraph.facts[mention] = Facts(score, head, min(rank, 2), governed)
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
        return _endings[word[-_LONGEST_ENDING:]]


def _ing(word: str) -> str:
    return "g" if word.endswith("ing") else ""


def _others(paragraph: Paragraph, low: int, high: int) -> int:
    """Count what else between mention and cue could be the subject."""
    subjects = paragraph.subjects
    begin = bisect_left(subjects, (low, 0, ""))
    others = 0
    for first, after, _ in subjects[begin : begin + 12]:
        if first >= high:
            break
        others += after <= high
    return min(others, _MOST)
