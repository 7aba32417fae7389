"""Which mentions could be the subject of a cue, and what speaks for each of them.

None of it depends on the quotation, so a paragraph's pairs are scored once.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._syntax import OWN_WORD_KINDS, MentionKind, around, bucket, squeeze
from wireparse._vocabulary import HEADS, Memo, WordClass

if TYPE_CHECKING:
    from wireparse._speakers.keys import Scorer, Value
    from wireparse._speakers.quotation import Occurrence
    from wireparse._syntax import CueSpan, MentionSpan, Near, Paragraph
    from wireparse._vocabulary import Lexicon

__all__ = ["AttributionScorer", "CueFacts", "MentionFacts", "ParagraphScores", "SubjectScorer"]


_RANK: Final = ("0", "1", "2", *["3"] * 20)
"""Numbers of cues as features hold them, at most 3."""
_MOST: Final = 3
"""Verbs, rivals and nearer cues are counted up to here."""
_OTHERS: Final = 12
"""So many mentions between mention and cue are looked at."""
_UP_TO_3: Final = ("0", "1", "2", *["3"] * _OTHERS)
_VERBS: Final = "CVaceg"
"""Class letters of verbs that are counted between mention and cue."""
_CLAUSES: Final = "bws"
"""Letters of words with which another clause begins: "but", "who", "when"."""
_RANKS: Final = "012"
_TEXT: Final = ("False", "True")
"""Truth values as features hold them."""


def _way(outline: str) -> tuple[str, str, str]:
    """Describe what lies between mention and cue: a comma, another clause, how many verbs."""
    comma, who = _TEXT["," in outline], next(filter(outline.__contains__, _CLAUSES), "-")
    verbs = str(min(sum(map(outline.count, _VERBS)), _MOST))
    return comma, who, verbs


_ways: Final = Memo(_way, 30_000)


class MentionFacts(NamedTuple):
    """What is known of a mention whatever the cue, as features hold it.

    Attributes:
        score: Of the mention on its own.
        rank: How many mentions of its sentence could be the subject before it, at most 2.
        governed: Whether a preposition governs it.
    """

    score: Value
    rank: str
    governed: str


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


# What is made for every mention and cue is made from a tuple, in half the time.
_mention_facts: Final = partial(tuple.__new__, MentionFacts)
_cue_facts: Final = partial(tuple.__new__, CueFacts)


class ParagraphScores:
    """What is known of the mentions and cues of one paragraph; each is found once.

    Attributes:
        paragraph: The paragraph.
        mentions: Facts of the mentions that were asked for.
    """

    __slots__ = ("_cues", "_scorer", "_subjects", "mentions", "paragraph")

    def __init__(self, paragraph: Paragraph, scorer: SubjectScorer) -> None:
        """Take the paragraph, and who finds what is not known yet."""
        self.paragraph = paragraph
        self.mentions: dict[MentionSpan, MentionFacts] = {}
        self._cues: dict[CueSpan, CueFacts] = {}
        self._subjects: dict[CueSpan, list[tuple[MentionSpan, Value]]] = {}
        self._scorer = scorer

    def facts(self, cue: CueSpan) -> CueFacts:
        """Return what is known of a cue."""
        found = self._cues.get(cue)
        if found is None:
            found = self._cues[cue] = self._scorer.facts_of(self.paragraph, cue)
        return found

    def subjects(self, cue: CueSpan) -> list[tuple[MentionSpan, Value]]:
        """Return the mentions that could be a cue's subject, each with its score."""
        found = self._subjects.get(cue)
        if found is None:
            found = self._subjects[cue] = self._scorer.subjects_of(self, cue)
        return found


class SubjectScorer:
    """Scores the pairs of mention and cue of an article's paragraphs, each once."""

    __slots__ = ("_cues", "_lexicon", "_mentions", "_scores", "_subjects")

    def __init__(self, lexicon: Lexicon, scorer: Scorer) -> None:
        """Take the words of the language, and what gives values to keys."""
        groups = scorer.groups
        self._lexicon = lexicon
        self._scores: dict[int, ParagraphScores] = {}
        self._cues = [groups[g] for g in ("C", "Cbefore", "Cafter")]
        self._mentions = [groups[g] for g in ("M", "Mhead", "Mbefore", "Mafter", "Mword")]
        self._subjects = [groups[g] for g in ("X", "Xrivals", "Xclause")]

    def of(self, paragraph: Paragraph) -> ParagraphScores:
        """Return what is known of a paragraph."""
        found = self._scores.get(paragraph.index)
        if found is None:
            found = self._scores[paragraph.index] = ParagraphScores(paragraph, self)
        return found

    def facts_of(self, paragraph: Paragraph, cue: CueSpan) -> CueFacts:
        """Find what can be known of a cue."""
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
        ing = "g" if word.endswith(lexicon.forms.active) else ""
        return _cue_facts((score, near, prior, sense, ing))

    def subjects_of(self, scores: ParagraphScores, cue: CueSpan) -> list[tuple[MentionSpan, Value]]:
        """Score the mentions that could be a cue's subject."""
        paragraph, facts = scores.paragraph, scores.mentions
        outline = paragraph.tokens.outline
        first, after, _ = cue
        _, (mentions, left, right), prior, _, ing = scores.facts(cue)
        before = paragraph.tokens.letters[first - 1] if first else "^"
        beside = ("L" + left.kind if left else "") + ("R" + right.kind if right else "")
        is_beside, is_apart = "True" + beside, "False" + beside
        subjects, rivals, clauses = self._subjects
        out = []
        for mention in mentions:
            m_first, m_after, kind = mention
            order, low, high = ("<", m_after, first) if m_after <= first else (">", after, m_first)
            score, rank, governed = facts.get(mention) or self._fact(scores, mention)
            comma, who, verbs = _ways[outline[low:high]]
            where = is_beside if mention is left or mention is right else is_apart
            others = _others(paragraph.subjects, low, high) if low < high else "0"
            score += subjects[order, where, kind, prior]
            score += rivals[order, others, governed, rank, before, ing]
            out.append((mention, score + clauses[order, before, kind, comma, who, verbs, ing]))
        return out

    def _fact(self, scores: ParagraphScores, mention: MentionSpan) -> MentionFacts:
        paragraph = scores.paragraph
        tokens = paragraph.tokens
        first, after, kind = mention
        letters, low = tokens.letters, tokens.low
        word = head = low[first if kind in OWN_WORD_KINDS else after - 1]
        if kind not in OWN_WORD_KINDS:
            head = self._lexicon.nouns[word]
            if letters[after - 1] == _NAME and head not in HEADS:
                head = "N"
        before2, after2 = letters[max(0, first - 2) : first], letters[after : after + 2]
        kinds, heads, befores, afters, words = self._mentions
        score = (
            kinds[before2, kind]
            + heads[before2[-1:], after2, kind, head]
            + befores[low[first - 1] if first else "\n",]
            + afters[low[after] if after < tokens.size else "\n",]
            + words[word, kind]
        )
        rank, governed = paragraph.ranks[mention]
        found = _mention_facts((score, _RANKS[min(rank, 2)], _TEXT[governed]))
        scores.mentions[mention] = found
        return found


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
_MOST_CUES: Final = 10
"""So many of them, the nearest ones, on either side: what is chosen is hardly ever the fifth."""
_REACH_UNLISTED: Final = 15
"""The same in words, for cues that no list holds."""
_SENTENCES: Final = 3
"""So many ends of sentences may stand between a quotation and a cue."""
_PASSED: Final = 2
"""So many quotations, at most, stand between a cue and a quotation: in 8,566 attributions to
training articles and pages one had more."""
_UP_TO_2: Final = ("0", "1", *["2"] * (2 * _REACH + 50))
"""Counts as features hold them; nothing in reach is counted further."""
_BETWEEN: Final = 4
"""Fewer words between cue and quotation are told by their letters: `told her: “Q”`."""
_PATH: Final = 40
"""Words between mention and cue on one side and the quotation that their path is made of."""
_PRONOUN: Final = MentionKind.PRONOUN
_CUE: Final = WordClass.CUE
_STOP: Final = WordClass.STOP
_ENDS: Final = frozenset(".!?…")
"""Marks that a quotation ends with that is a sentence of its own."""
_NAME: Final = WordClass.NAME


class AttributionScorer:
    """Scores who could have said a quotation in its own paragraph."""

    def __init__(self, lexicon: Lexicon, scorer: Scorer, subjects: SubjectScorer) -> None:
        """Take the words of the language, and what scores keys and subjects."""
        self._lexicon = lexicon
        self._least = scorer.least
        self._subjects = subjects
        self._groups = scorer.groups

    def attributions_of(self, quotation: Occurrence) -> list[tuple[Value, MentionSpan, CueSpan]]:
        """List score, mention and cue of every answer that has a chance."""
        scores = self._subjects.of(quotation.paragraph)
        near = self._near(quotation, scores)
        least = self._least([base for _, _, base in near])
        every = [
            (cue, facts, base, scores.subjects(cue))
            for cue, facts, base in near
            if least is None or base >= least
        ]
        least = self._least([base + score for _, _, base, pairs in every for _, score in pairs])
        out: list[tuple[Value, MentionSpan, CueSpan]] = []
        for cue, facts, base, pairs in every:
            kept = pairs if least is None else [p for p in pairs if base + p[1] >= least]
            if kept:
                self._join(quotation, facts, (cue, base), kept, out)
        return out

    def _near(
        self, quotation: Occurrence, scores: ParagraphScores
    ) -> list[tuple[CueSpan, CueFacts, Value]]:
        """Choose the cues that could introduce a quotation, each with its facts and score."""
        paragraph, place, context = quotation
        tokens = paragraph.tokens
        letters, sentence, quoted = tokens.letters, tokens.sentence, tokens.quoted
        inside, distances, ranks = context.inside, self._groups["Y"], self._groups["Ynearest"]
        near = [(cue, scores.facts(cue)) for cue in _in_reach(quotation)]
        near = [(cue, facts) for cue, facts in near if facts.score is not None]
        out = []
        for (cue, facts), rank in zip(near, _nearness(near, place), strict=True):
            first, after, _ = cue
            alone, _, prior, _, ing = facts
            side, low, high = ("R", place + 1, first) if first > place else ("L", after, place)
            words = bucket(high - low)
            sentences = _UP_TO_2[sentence[high] - sentence[low]]
            quotes = _UP_TO_2[quoted[high] - quoted[low]]
            cues = _UP_TO_2[letters.count(_CUE, low, high)]
            between = letters[low:high] if high - low < _BETWEEN else "~"
            score = (
                alone
                + distances[side, words, sentences, quotes, prior, cues, inside.begin, ing]
                + ranks[side, sentences, quotes, prior, inside.base, rank, between]
            )
            out.append((cue, facts, score))
        return out

    def _join(
        self,
        quotation: Occurrence,
        facts: CueFacts,
        cited: tuple[CueSpan, Value],
        pairs: list[tuple[MentionSpan, Value]],
        out: list[tuple[Value, MentionSpan, CueSpan]],
    ) -> None:
        """Add the pairs of one cue to *out*, scored together with the quotation."""
        paragraph, place, context = quotation
        tokens, groups = paragraph.tokens, self._groups
        orders, ways = groups["Z"], groups["Zpath"]
        whose = groups["Zsort"]
        sentence, quoted = tokens.sentence, tokens.quoted
        letters, outline = tokens.letters, tokens.outline
        _, _, prior, sense, _ = facts
        cue, base = cited
        beside, ends = context.beside, context.inside.end
        edge = f"{beside.is_first}{beside.is_last}"
        cue_place = cue[:2]
        for mention, score in pairs:
            first, after, kind = mention
            order, low, high, far = _order((first, after), cue_place, place)
            sentences = _UP_TO_2[sentence[high] - sentence[low]]
            quotes = _UP_TO_2[quoted[high] - quoted[low]]
            words = bucket(far)
            path = squeeze(outline[low : min(high, low + _PATH)])[:2] if low < high else ""
            before = letters[first - 1] if first else "^"
            word = tokens.low[first] if kind == _PRONOUN else kind
            total = (
                score
                + base
                + orders[order, sentences, quotes, words, prior, kind, edge]
                + ways[order, sentences, quotes, words, ends, path, before]
                + whose[order, sentences, quotes, word, sense, kind]
            )
            out.append((total, mention, cue))


def _in_reach(quotation: Occurrence) -> list[CueSpan]:
    """List the cues around a quotation that are near enough to introduce it, in order."""
    paragraph, place, context = quotation
    tokens, cues = paragraph.tokens, paragraph.cues
    sentence, quoted = tokens.sentence, tokens.quoted
    # A sentence of its own may be spoken by whom the sentence before it tells of.
    is_apart = context.beside.before_letter == _STOP and context.inside.end in _ENDS
    middle = bisect_left(cues, (place, 0, ""))
    first, own, passed = max(0, place - _REACH), sentence[place], quoted[place]
    before: list[CueSpan] = []
    for index in range(middle - 1, -1, -1):
        cue = cues[index]
        start, after, form = cue
        ends, others = own - sentence[after], passed - quoted[after]
        if start < first or ends > _SENTENCES or others > _PASSED or len(before) == _MOST_CUES:
            break
        if form[0] != "?" or (ends <= is_apart and not others and place - after <= _REACH_UNLISTED):
            before.append(cue)
    before.reverse()
    first = place + 1
    last, own, passed, most = first + _REACH, sentence[first], quoted[first], len(before)
    most += _MOST_CUES
    for index in range(middle, len(cues)):
        cue = cues[index]
        start, _, form = cue
        others = quoted[start] - passed
        ends = sentence[start] - own
        if start >= last or ends > _SENTENCES or others > _PASSED or len(before) == most:
            break
        if form[0] != "?" or (not ends + others and start - first <= _REACH_UNLISTED):
            before.append(cue)
    return before


def _order(mention: tuple[int, int], cue: tuple[int, int], place: int) -> tuple[str, int, int, int]:
    """Name the order of mention (S), cue (C) and quotation (Q).

    Returns:
        The order; the words between the two parts that stand beside the quotation and the
        quotation; the number of words between mention and cue.
    """
    first, after = mention
    cue_first, cue_after = cue
    if after <= cue_first:
        order, low, high, far = "SC", first, cue_after, cue_first - after
    else:
        order, low, high, far = "CS", cue_first, after, first - cue_after
    if low > place:
        return "Q" + order, place + 1, low, far
    if high <= place:
        return order + "Q", high, place, far
    return order[0] + "Q" + order[1], 0, 0, far


def _nearness(near: list[tuple[CueSpan, CueFacts]], place: int) -> list[str]:
    """Number the listed cues by how near they stand, on each side of a quotation; others are x."""
    listed = [start < place for (start, _, form), _ in near if form[0] != "?"]
    before = listed.count(True)
    numbers = iter([*range(before - 1, -1, -1), *range(len(listed) - before)])
    return ["x" if form[0] == "?" else _RANK[next(numbers)] for (_, _, form), _ in near]
