"""Which mentions could be the subject of a cue, and what speaks for each of them.

None of it depends on the quotation, so a paragraph's pairs are scored once.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._syntax import around, bucket, squeeze
from wireparse._vocabulary import HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._speakers.features import Scorer, Value
    from wireparse._speakers.quotation import QuotationContext
    from wireparse._syntax import CueSpan, MentionSpan, Near, Paragraph
    from wireparse._vocabulary import Lexicon

__all__ = ["AttributionScorer", "CueFacts", "MentionFacts", "SubjectScorer"]


_MOST: Final = 3
_OTHERS: Final = 12
"""So many mentions between mention and cue are looked at."""
_UP_TO_3: Final = ("0", "1", "2", *["3"] * _OTHERS)
_REMEMBERED: Final = 30_000
_VERBS: Final = "CVaceg"
_STANDS: Final = frozenset(["pron", "alone", "his", "rel", "that"])
"""Sorts of mentions whose own word counts, not their last."""
_TEXT: Final = ("False", "True")
"""Truth values as features hold them."""


class _Ways(dict[str, tuple[str, str, str, str]]):
    """What lies between mention and cue: a comma, a relative, how many verbs, the path."""

    __slots__ = ()

    def __missing__(self, outline: str) -> tuple[str, str, str, str]:
        comma, who = _TEXT["," in outline], _TEXT["w" in outline]
        verbs = str(min(sum(map(outline.count, _VERBS)), _MOST))
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[outline] = comma, who, verbs, squeeze(outline)[-3:]
        return found


_ways = _Ways()


class MentionFacts(NamedTuple):
    """What is known of a mention whatever the cue, as features hold it.

    Attributes:
        score: Of the mention on its own.
        head: Class of its head.
        rank: How many mentions of its sentence could be the subject before it, at most 2.
        governed: Whether a preposition governs it.
        leads: Whether it is the first in its sentence that none governs.
    """

    score: Value
    head: str
    rank: str
    governed: str
    leads: str


class CueFacts(NamedTuple):
    """What is known of a cue whatever the quotation, as features hold it.

    Attributes:
        score: Of the cue on its own, None where nobody stands near it.
        near: Who could be its subject.
        prior: How sure its form is.
        sense: What it does, see `Lexicon`.
        ing: `g` for a word in -ing.
    """

    score: Value | None
    near: Near
    prior: str
    sense: str
    ing: str


class _Memory(NamedTuple):
    """What was found of one paragraph: facts of its mentions and cues, scores of pairs."""

    mentions: dict[MentionSpan, MentionFacts]
    cues: dict[CueSpan, CueFacts]
    pairs: dict[CueSpan, list[tuple[MentionSpan, Value]]]


class SubjectScorer:
    """Scores the pairs of mention and cue of an article's paragraphs, each once."""

    __slots__ = ("_cues", "_lexicon", "_memory", "_mentions", "_subjects")

    def __init__(self, lexicon: Lexicon, scorer: Scorer) -> None:
        """Take the words of the language, and what gives values to keys."""
        groups = scorer.groups
        self._lexicon = lexicon
        self._memory: dict[int, _Memory] = {}
        self._cues = [groups[g] for g in ("C", "Cbefore", "Cafter")]
        self._mentions = [groups[g] for g in ("M", "Mhead", "Mbefore", "Mafter", "Mword")]
        self._subjects = [groups[g] for g in ("X", "Xrivals", "Xclause", "Xpath", "Xfit")]

    def cue(self, paragraph: Paragraph, cue: CueSpan) -> CueFacts:
        """Return what is known of a cue."""
        cues = self._of(paragraph).cues
        found = cues.get(cue)
        if found is None:
            found = cues[cue] = self._cue(paragraph, cue)
        return found

    def of(self, paragraph: Paragraph, cue: CueSpan) -> list[tuple[MentionSpan, Value]]:
        """Return the mentions that could be a cue's subject, each with its score."""
        pairs = self._of(paragraph).pairs
        found = pairs.get(cue)
        if found is None:
            found = pairs[cue] = self._scored(paragraph, cue)
        return found

    def _of(self, paragraph: Paragraph) -> _Memory:
        found = self._memory.get(paragraph.index)
        if found is None:
            found = self._memory[paragraph.index] = _Memory({}, {}, {})
        return found

    def _cue(self, paragraph: Paragraph, cue: CueSpan) -> CueFacts:
        lexicon, tokens = self._lexicon, paragraph.tokens
        first, after, form = cue
        letters, word = tokens.letters, tokens.low[first]
        prior, sense = lexicon.priors.get(form, "-1"), lexicon.senses.get(word, "0")
        near = around(paragraph, cue, has_listener=form in lexicon.addressing)
        score = None
        if near.mentions:
            cues, befores, afters = self._cues
            letter, reports = letters[first], lexicon.reports.get(word, -1)
            score = (
                cues[letter, prior, reports, sense, letters[max(0, first - 2) : first]]
                + befores[tokens.low[first - 1] if first else "\n",]
                + afters[letter, prior, sense, word[-2:], letters[after : after + 2]]
            )
        return CueFacts(
            score, near, prior, sense, "g" if word.endswith(lexicon.forms.active) else ""
        )

    def _scored(self, paragraph: Paragraph, cue: CueSpan) -> list[tuple[MentionSpan, Value]]:
        outline, facts = paragraph.tokens.outline, self._of(paragraph).mentions
        first, after, _ = cue
        _, (mentions, left, right), prior, sense, ing = self.cue(paragraph, cue)
        sense2 = sense[:2]
        before = paragraph.tokens.letters[first - 1] if first else "^"
        beside = ("L" + left[2] if left else "") + ("R" + right[2] if right else "")
        is_beside, is_apart = "True" + beside, "False" + beside
        subjects, rivals, clauses, paths, fitting = self._subjects
        out = []
        for mention in mentions:
            m_first, m_after, sort = mention
            order, low, high = ("<", m_after, first) if m_after <= first else (">", after, m_first)
            known = facts.get(mention)
            if known is None:
                known = facts[mention] = self._fact(paragraph, mention)
            score, head, rank, governed, leads = known
            comma, who, verbs, path = _ways[outline[low:high]]
            where = is_beside if mention is left or mention is right else is_apart
            others = _others(paragraph.subjects, low, high) if low < high else "0"
            score += (
                subjects[order, where, sort, prior]
                + rivals[order, others, governed, rank, before, ing]
                + clauses[order, before, sort, comma, who, verbs, ing]
                + paths[order, leads, path, ing]
                + fitting[order, sense2, head, where, sort, _TEXT[low == high]]
            )
            out.append((mention, score))
        return out

    def _fact(self, paragraph: Paragraph, mention: MentionSpan) -> MentionFacts:
        tokens = paragraph.tokens
        first, after, sort = mention
        letters, low = tokens.letters, tokens.low
        word = head = low[first if sort in _STANDS else after - 1]
        if sort not in _STANDS:
            head = self._lexicon.nouns[word]
            if letters[after - 1] == "N" and head not in HEADS:
                head = "N"
        before2, after2 = letters[max(0, first - 2) : first], letters[after : after + 2]
        sorts, heads, befores, afters, words = self._mentions
        score = (
            sorts[before2, sort]
            + heads[before2[-1:], after2, sort, head]
            + befores[low[first - 1] if first else "\n",]
            + afters[low[after] if after < tokens.size else "\n",]
            + words[word, sort]
        )
        rank, governed = paragraph.ranks[mention]
        leads = _TEXT[rank == 0 and not governed]
        return MentionFacts(score, head, str(min(rank, 2)), _TEXT[governed], leads)


def _others(subjects: list[MentionSpan], low: int, high: int) -> str:
    """Count what else between mention and cue could be the subject."""
    begin = bisect_left(subjects, (low, 0, ""))
    others = 0
    for first, after, _ in subjects[begin : begin + _OTHERS]:
        if first >= high:
            break
        others += after <= high
    return _UP_TO_3[others]


_REACH: Final = 120
"""Cues are looked for in this many words on either side of a quotation."""
_REACH_UNLISTED: Final = 15
_SENTENCES: Final = 3
_UP_TO_2: Final = ("0", "1", *["2"] * (2 * _REACH + 50))
_PATH: Final = 40


class AttributionScorer:
    """Scores who could have said a quotation in its own paragraph."""

    def __init__(self, lexicon: Lexicon, scorer: Scorer, subjects: SubjectScorer) -> None:
        """Take the words of the language, and what scores keys and pairs."""
        self._lexicon = lexicon
        self._least = scorer.least
        self._subjects = subjects
        self._groups = scorer.groups

    def of(
        self, paragraph: Paragraph, place: int, context: QuotationContext
    ) -> Iterator[tuple[Value, MentionSpan, CueSpan]]:
        """Yield score, mention and cue of every answer that has a chance.

        Args:
            paragraph: The quotation's own.
            place: Where the quotation stands among the words.
            context: What it looks like.
        """
        near = self._near(paragraph, place, context)
        least = self._least([base for _, _, base in near])
        if least is not None:
            near = [cue for cue in near if cue[2] >= least]
        every = [(*cue, self._subjects.of(paragraph, cue[0])) for cue in near]
        least = self._least([base + score for _, _, base, pairs in every for _, score in pairs])
        for cue, path, base, pairs in every:
            kept = pairs if least is None else [p for p in pairs if base + p[1] >= least]
            if kept:
                yield from self._joined((paragraph, place, context), cue, path, base, kept)

    def _near(
        self, paragraph: Paragraph, place: int, context: QuotationContext
    ) -> list[tuple[CueSpan, str, Value]]:
        """Choose the cues that could introduce a quotation: the path to it, and the score."""
        sentence = paragraph.tokens.sentence
        near = []
        for cue in paragraph.cues_between(place - _REACH, place + _REACH + 1):
            first, after = (place + 1, cue[0]) if cue[0] > place else (cue[1], place)
            is_listed = cue[2][0] != "?"
            if sentence[after] - sentence[first] > (_SENTENCES if is_listed else 0):
                continue
            if not is_listed and after - first > _REACH_UNLISTED:
                continue
            facts = self._subjects.cue(paragraph, cue)
            if facts.score is not None:
                near.append((cue, facts))
        ranks = _nearness([cue for cue, _ in near], place)
        return [
            (cue, *self._cited((paragraph, place, context), cue, facts, rank))
            for (cue, facts), rank in zip(near, ranks, strict=True)
        ]

    def _cited(
        self,
        seen: tuple[Paragraph, int, QuotationContext],
        cue: CueSpan,
        facts: CueFacts,
        near: str,
    ) -> tuple[str, Value]:
        """Score a cue with a quotation: the path between them, and the score."""
        paragraph, place, context = seen
        tokens, groups = paragraph.tokens, self._groups
        first, after, form = cue
        alone, _, prior, sense, ing = facts
        side, low, high = ("R", place + 1, first) if first > place else ("L", after, place)
        words = bucket(high - low)
        sentences = _UP_TO_2[tokens.sentence[high] - tokens.sentence[low]]
        quotes = _UP_TO_2[tokens.quoted[high] - tokens.quoted[low]]
        cues = _UP_TO_2[tokens.letters.count("C", low, high)]
        path = squeeze(tokens.outline[low:high])
        path = path[-3:] if side == "L" else path[:3]
        score = (
            alone
            + groups["Y"][side, words, sentences, quotes, prior, cues, context.begin, ing]
            + groups["Ynearest"][side, sentences, quotes, prior, context.base, near]
            + groups["Ypath"][side, form, sense, path]
            + groups["Yform"][
                side, form, sense, words, sentences, context.begin, context.capitals, context.length
            ]
        )
        return path, score

    def _joined(
        self,
        seen: tuple[Paragraph, int, QuotationContext],
        cue: CueSpan,
        to_quote: str,
        base: Value,
        pairs: list[tuple[MentionSpan, Value]],
    ) -> Iterator[tuple[Value, MentionSpan, CueSpan]]:
        """Yield the pairs of one cue, scored together with the quotation."""
        paragraph, place, context = seen
        tokens, groups = paragraph.tokens, self._groups
        orders, ways = groups["Z"], groups["Zpath"]
        sorts, forms = groups["Zsort"], groups["Zform"]
        sentence, quoted = tokens.sentence, tokens.quoted
        letters, outline = tokens.letters, tokens.outline
        _, _, prior, sense, _ = self._subjects.cue(paragraph, cue)
        edge, ends = f"{context.is_first}{context.is_last}", context.end
        for mention, score in pairs:
            first, _, sort = mention
            order, low, high, far = _order(mention, cue, place)
            sentences = _UP_TO_2[sentence[high] - sentence[low]]
            quotes = _UP_TO_2[quoted[high] - quoted[low]]
            words = bucket(far)
            path = squeeze(outline[low : min(high, low + _PATH)])[:2] if low < high else ""
            before = letters[first - 1] if first else "^"
            word = tokens.low[first] if sort == "pron" else sort
            total = (
                score
                + base
                + orders[order, sentences, quotes, words, prior, sort, edge]
                + ways[order, sentences, quotes, words, ends, path, before]
                + sorts[order, sentences, quotes, word, sense, sort]
                + forms[order, cue[2], to_quote, sort]
            )
            yield total, mention, cue


def _order(mention: MentionSpan, cue: CueSpan, place: int) -> tuple[str, int, int, int]:
    """Name the order of mention (S), cue (C) and quotation (Q).

    Returns:
        The order; the words between the two parts that stand beside the quotation and the
        quotation; the number of words between mention and cue.
    """
    if mention[1] <= cue[0]:
        order, low, high, far = "SC", mention[0], cue[1], cue[0] - mention[1]
    else:
        order, low, high, far = "CS", cue[0], mention[1], mention[0] - cue[1]
    if low > place:
        return "Q" + order, place + 1, low, far
    if high <= place:
        return order + "Q", high, place, far
    return order[0] + "Q" + order[1], 0, 0, far


def _nearness(cues: list[CueSpan], place: int) -> Iterator[str]:
    """Number the listed cues by how near they stand, on each side of a quotation; others are x."""
    before = sum([cue[0] < place and cue[2][0] != "?" for cue in cues])
    number = 0
    for _, _, form in cues:
        if form[0] == "?":
            yield "x"
            continue
        number += 1
        yield str(min(before - number if number <= before else number - before - 1, 3))
