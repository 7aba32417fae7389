"""The answers that a quotation could have, each with its score.

The verdict of an answer says what it is; windows are bounded in words, so that a paragraph of
any length costs linear work. The same code makes the training examples: only the scorer
differs.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._speakers.keys import Gap, Value, carried_key, quotation_keys
from wireparse._speakers.quotation import Occurrence, QuotationContext
from wireparse._speakers.scoring import AttributionScorer, SubjectScorer
from wireparse._syntax import MentionKind, Paragraph, bucket, squeeze, tokenise
from wireparse._vocabulary import WordClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._quotes import QuotationSpan
    from wireparse._speakers.keys import Scorer
    from wireparse._syntax import CueSpan, MentionSpan
    from wireparse._vocabulary import Lexicon
    from wireparse.models import Block

__all__ = ["Answer", "ArticleQuotations", "Candidate", "Verdict"]


_MOST_CUES: Final = 30
"""This many cues of a neighbouring paragraph are tried, the nearest to the quotation."""
_LONGEST_PATH: Final = 60
"""Words after the quotation before that its path is made of."""
_MARKS: Final = {"‘": "'", "`": "'", "``": '"'}
"""Marks that features take for others."""
_SHORT: Final = 3
"""Words of a quotation that are looked for without marks."""
_MOST_ASKED: Final = 40
"""So many quotations of an article are looked for."""
_COUNTED: Final = 3
"""Quotations, sentences, paragraphs and verbs are counted up to here."""


class Verdict:
    """What an answer says of a quotation; the texts are those that features hold.

    Attributes:
        NOT_SPEECH: It is no speech.
        UNNAMED: It is speech of nobody named.
        CONTINUES: It goes on from the quotation before.
        OWN_PARAGRAPH: Mention and cue stand in its own paragraph.
        NEIGHBOUR: They stand in a neighbouring one, where its own holds no cue.
    """

    NOT_SPEECH: Final = "N"
    UNNAMED: Final = "U"
    CONTINUES: Final = "P"
    OWN_PARAGRAPH: Final = "A"
    NEIGHBOUR: Final = "B"


class Answer(NamedTuple):
    """What the next quotation may go on from.

    Attributes:
        paragraph: Where mention and cue stand.
        mention: Who spoke.
        cue: What says so.
        quotation: The quotation.
        verdict: On it.
    """

    paragraph: Paragraph
    mention: MentionSpan
    cue: CueSpan
    quotation: Occurrence
    verdict: str


class Candidate(NamedTuple):
    """One possible answer.

    Attributes:
        verdict: What it says, see `Verdict`.
        score: In steps of the weights.
        paragraph: Where mention and cue stand.
        mention: Who speaks, None for nobody.
        cue: What says so, None for nothing.
    """

    verdict: str
    score: Value
    paragraph: Paragraph | None = None
    mention: MentionSpan | None = None
    cue: CueSpan | None = None


_candidate: Final = partial(tuple.__new__, Candidate)
"""Makes a candidate from a tuple, in half the time that its class takes."""
_BEFORE: Final = "<"
"""The neighbouring paragraph stands before, as features hold it."""
_BEHIND: Final = ">"
"""It stands behind."""


class ArticleQuotations:
    """One article's paragraphs and outermost quotations."""

    def __init__(
        self,
        body: Sequence[Block],
        quotes: Sequence[QuotationSpan],
        lexicon: Lexicon,
        scorer: Scorer,
    ) -> None:
        self.body = body
        self.quotes = quotes
        self.lexicon = lexicon
        self.scorer = scorer
        self.subjects = SubjectScorer(lexicon, scorer)
        self._attributions = AttributionScorer(lexicon, scorer, self.subjects)
        self._scores = scorer.groups
        self._inside: dict[int, list[int]] = {}
        self._again: dict[str, int] = {}
        for number, quote in enumerate(quotes):
            self._inside.setdefault(quote.paragraph, []).append(number)
            words = self.words(quote)
            self._again[words] = self._again.get(words, 0) + 1
        self._paragraphs: dict[int, Paragraph] = {}
        self._places: dict[int, tuple[int, int]] = {}
        self._whole = ""
        self._asked = 0
        self._plainly: dict[int, int] = {}

    def words(self, quote: QuotationSpan) -> str:
        """Return a quotation's text."""
        block = self.body[quote.paragraph]
        return block.text[quote.start - block.start : quote.end - block.start]

    def paragraph(self, index: int) -> Paragraph:
        """Return a paragraph, cut into words once."""
        found = self._paragraphs.get(index)
        if found is None:
            block = self.body[index]
            at = block.start
            inside = [self._place(number) for number in self._inside.get(index, ())]
            tokens = tokenise(block.text, inside, self.lexicon)
            found = self._paragraphs[index] = Paragraph(index, at, tokens, self.lexicon)
        return found

    def _place(self, number: int) -> tuple[int, int]:
        """Return where a quotation begins and ends in its paragraph as one word.

        A label inside its marks is none of it, and the comma right behind them is: “It rained”,
        she said, as British papers set it, reads like “It rained,” she said.
        """
        quote = self.quotes[number]
        block = self.body[quote.paragraph]
        at, text = block.start, block.text
        begin, end = quote.outer_start + quote.label - at, quote.outer_end - at
        has_comma = text[end : end + 1] == "," and text[quote.end - at - 1].isalnum()
        self._places[number] = place = begin, end + has_comma
        return place

    def occurrence(self, number: int) -> Occurrence:
        """Describe a quotation: its paragraph, its place among the words, what it looks like."""
        quote = self.quotes[number]
        paragraph = self.paragraph(quote.paragraph)
        place = paragraph.tokens.places[number - self._inside[quote.paragraph][0]]
        block = self.body[quote.paragraph]
        begin, end = self._places[number]
        outer, first = block.text[begin:end], block.text[quote.outer_start - block.start]
        mark = "'" if quote.is_single else _MARKS.get(first, first)
        context = QuotationContext(
            outer, paragraph.tokens, place, self.lexicon, mark=mark, is_closed=quote.is_closed
        )
        return Occurrence(paragraph, place, context)

    def candidates(
        self, number: int, quotation: Occurrence, previous: Answer | None, silent: int
    ) -> list[Candidate]:
        """List a quotation's possible answers: no speech, then nobody named, then all others.

        Args:
            number: Which quotation.
            quotation: The quotation.
            previous: The last answer, if there is one.
            silent: How many quotations before it were no speech, at most 2.
        """
        paragraph, _, context = quotation
        tokens = paragraph.tokens
        words = self.words(self.quotes[number])
        again = min(self._again[words], _COUNTED)
        plain = self.plain(number, context)
        cues = f"{WordClass.CUE in tokens.letters}{WordClass.WEAK_CUE in tokens.letters}"
        quotes = min(len(tokens.places), _COUNTED)
        keys = quotation_keys(context, silent, again, plain, quotes, cues)
        no, nobody = self.scorer.quotation(keys)
        out = [Candidate(Verdict.NOT_SPEECH, no), Candidate(Verdict.UNNAMED, nobody)]
        if previous is not None:
            _, mention, cue, _, _ = previous
            score = self._carried(quotation, previous)
            out.append(Candidate(Verdict.CONTINUES, score, previous.paragraph, mention, cue))
        found = self._attributions.attributions_of(quotation)
        own = Verdict.OWN_PARAGRAPH
        out += [_candidate((own, score, paragraph, mention, cue)) for score, mention, cue in found]
        if not paragraph.strong or not paragraph.mentions:
            index = paragraph.index
            if index > 0:
                self._neighbour(out, self.paragraph(index - 1), context, _BEFORE)
            if index + 1 < len(self.body):
                self._neighbour(out, self.paragraph(index + 1), context, _BEHIND)
        return out

    def plain(self, number: int, context: QuotationContext) -> int:
        """Count how often a quotation's words stand without marks too, if they are few; once."""
        found = self._plainly.get(number)
        if found is None:
            is_short = context.inside.size <= _SHORT
            found = self._plain(self.words(self.quotes[number])) if is_short else 0
            self._plainly[number] = found
        return found

    def _plain(self, words: str) -> int:
        """Count how often a few words stand in the article without marks, at most 2.

        Terms and titles do. After many questions none is answered, which keeps the work linear.
        """
        self._asked += 1
        if self._asked > _MOST_ASKED:
            return 0
        self._whole = self._whole or "\n".join([block.text for block in self.body])
        return max(0, min(self._whole.count(words.rstrip(",.?!")) - self._again[words], 2))

    @staticmethod
    def answer(chosen: Candidate, quotation: Occurrence, previous: Answer | None) -> Answer | None:
        """Return what the next quotation may go on from."""
        verdict, _, paragraph, mention, cue = chosen
        if verdict == Verdict.CONTINUES and previous is not None:
            return previous._replace(quotation=quotation, verdict=verdict)
        if paragraph is None or mention is None or cue is None:
            return previous
        return Answer(paragraph, mention, cue, quotation, verdict)

    def _carried(self, quotation: Occurrence, previous: Answer) -> Value:
        """Score that a quotation goes on from the one before."""
        paragraph, place, context = quotation
        at, its_place, its_context = previous.quotation
        mention, cue = previous.mention, previous.cue
        tokens = paragraph.tokens
        sentences: int | str = "x"
        if at is paragraph:
            begin = its_place + 1
            sentences = min(tokens.sentence[place] - tokens.sentence[begin], _COUNTED)
            path = squeeze(tokens.outline[begin:place][:_LONGEST_PATH])
            is_between = previous.paragraph is paragraph and its_place < cue.start < place
            where, far = ("0b" if is_between else "0-"), bucket(place - begin)
        else:
            where = f"{min(paragraph.index - at.index, _COUNTED)}-"
            path, far = context.around.left, bucket(place)
        is_pronoun = mention.kind == MentionKind.PRONOUN
        kind = previous.paragraph.tokens.low[mention.start] if is_pronoun else mention.kind
        cues, last = min(paragraph.strong, _COUNTED), tokens.low[place - 1] if place else "\n"
        gap = Gap(where, path, sentences, far, kind, cue.form, previous.verdict, cues, last)
        return self._scores["P"][carried_key(context, its_context, gap)]

    def _neighbour(
        self, out: list[Candidate], other: Paragraph, context: QuotationContext, where: str
    ) -> None:
        """Add the pairs of a neighbouring paragraph to *out*."""
        tokens, scores = other.tokens, self.subjects.of(other)
        cue_scores, mention_scores = self._scores["B"], self._scores["W"]
        size = tokens.size
        listed = [c for c in other.cues if c.form[0] != "?"]
        # Where no verb of saying stands, whoever the paragraph before tells of may go on to speak.
        cues = listed if listed or where == _BEHIND else other.cues
        cues = cues[-_MOST_CUES:] if where == _BEFORE else cues[:_MOST_CUES]
        inside, beside = context.inside, context.beside
        edge = f"{beside.is_first}{beside.is_last}"
        own = (inside.base, inside.length, context.is_closed)
        neighbour = Verdict.NEIGHBOUR
        for cue in cues:
            facts = scores.facts(cue)
            if facts.score is None:
                continue
            first, after, form = cue
            if where == _BEFORE:
                low, high, far, last = after, size, size - after, tokens.letters[-1:]
            else:
                low, high, far, last = 0, first, first, ""
            ends = min(tokens.sentence[high] - tokens.sentence[low], 2)
            quotes = min(tokens.quoted[high] - tokens.quoted[low], 2)
            key = (where, facts.prior, bucket(far), form, edge, last, ends, quotes, *own)
            base = facts.score + cue_scores[key]
            for mention, score in scores.subjects(cue):
                order = "SC" if mention.end <= first else "CS"
                total = score + base + mention_scores[where, mention.kind, order, ends]
                out.append(_candidate((neighbour, total, other, mention, cue)))
