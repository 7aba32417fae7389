"""The answers that a quotation could have, each with its score.

For every quotation: it is no speech (`N`); it is speech of nobody named (`U`); it goes on
from the quotation before (`P`); a mention and a cue of its own paragraph (`A`) or, where
that holds no cue, of a neighbouring one (`B`).

Windows are bounded in words, so that a paragraph of any length costs linear work. The
same code makes the training examples: only the scorer differs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._speakers.features import Value, goes_on_key, quotation_keys
from wireparse._speakers.quotation import QuotationContext, context_of
from wireparse._speakers.scoring import AttributionScorer, SubjectScorer
from wireparse._syntax import Paragraph, bucket, squeeze, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._quotes import QuotationSpan
    from wireparse._speakers.features import Scorer
    from wireparse._syntax import CueSpan, MentionSpan
    from wireparse._vocabulary import Lexicon
    from wireparse.models import Block

__all__ = ["Answer", "ArticleQuotations", "Candidate"]


_NEIGHBOUR: Final = 30
"""This many cues of a neighbouring paragraph are tried."""


class Answer(NamedTuple):
    """What the next quotation may go on from."""

    paragraph: Paragraph
    mention: MentionSpan
    cue: CueSpan
    at: Paragraph
    place: int
    context: QuotationContext
    kind: str


class Candidate(NamedTuple):
    """One possible answer: kind, score, and where mention and cue stand."""

    kind: str
    score: Value
    paragraph: Paragraph | None = None
    mention: MentionSpan | None = None
    cue: CueSpan | None = None


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
            inside = [
                (self.quotes[n].outer_start - at, self.quotes[n].outer_end - at)
                for n in self._inside.get(index, ())
            ]
            tokens = tokenise(block.text, inside, self.lexicon)
            found = self._paragraphs[index] = Paragraph(index, at, tokens, self.lexicon)
        return found

    def context(self, number: int) -> tuple[Paragraph, int, QuotationContext]:
        """Describe a quotation: its paragraph, its place among the words, its context."""
        quote = self.quotes[number]
        paragraph = self.paragraph(quote.paragraph)
        place = paragraph.tokens.places[number - self._inside[quote.paragraph][0]]
        block = self.body[quote.paragraph]
        outer = block.text[quote.outer_start - block.start : quote.outer_end - block.start]
        sort = "'" if quote.is_single else outer[0]
        context = context_of(
            outer, paragraph.tokens, place, self.lexicon,
            sort="'" if sort == "‘" else sort, is_closed=quote.is_closed,
        )  # fmt: skip
        return paragraph, place, context

    def candidates(
        self,
        number: int,
        seen: tuple[Paragraph, int, QuotationContext],
        prev: Answer | None,
        silent: int,
    ) -> list[Candidate]:
        """List a quotation's possible answers, `N` and `U` first.

        Args:
            number: Which quotation.
            seen: What `context` says of it.
            prev: The last answer, if there is one.
            silent: How many quotations before it were no speech, at most 2.
        """
        paragraph, place, context = seen
        tokens = paragraph.tokens
        again = min(self._again[self.words(self.quotes[number])], 3)
        flags = f"{'C' in tokens.letters}{'c' in tokens.letters}"
        quotes = min(len(tokens.places), 3)
        no, nobody = self.scorer.quotation(quotation_keys(context, silent, again, quotes, flags))
        out = [Candidate("N", no), Candidate("U", nobody)]
        if prev is not None:
            score = self._carried(paragraph, place, context, prev)
            out.append(Candidate("P", score, prev.paragraph, prev.mention, prev.cue))
        found = self._attributions.of(paragraph, place, context)
        out += [Candidate("A", score, paragraph, mention, cue) for score, mention, cue in found]
        if not paragraph.strong or not paragraph.mentions:
            for index, where in (
                (self._next(paragraph.index, -1), "<"),
                (self._next(paragraph.index, 1), ">"),
            ):
                if index >= 0:
                    self._neighbour(out, self.paragraph(index), context, where)
        return out

    def _next(self, index: int, step: int) -> int:
        at = index + step
        return at if 0 <= at < len(self.body) else -1

    def answer(
        self, chosen: Candidate, seen: tuple[Paragraph, int, QuotationContext], prev: Answer | None
    ) -> Answer | None:
        """Say what the next quotation may go on from."""
        at, place, context = seen
        if chosen.kind == "P" and prev is not None:
            return prev._replace(at=at, place=place, context=context, kind="P")
        if chosen.paragraph is None or chosen.mention is None or chosen.cue is None:
            return prev
        return Answer(chosen.paragraph, chosen.mention, chosen.cue, at, place, context, chosen.kind)

    def _carried(
        self, paragraph: Paragraph, place: int, context: QuotationContext, prev: Answer
    ) -> Value:
        tokens = paragraph.tokens
        between: int | str = "x"
        if prev.at is paragraph:
            begin = prev.place + 1
            between = min(tokens.sentence[place] - tokens.sentence[begin], 3)
            path = squeeze(tokens.outline[begin:place][:60])
            is_before = prev.paragraph is paragraph and prev.place < prev.cue[0] < place
            where, far = ("0b" if is_before else "0-"), bucket(place - begin)
        else:
            where = f"{min(paragraph.index - prev.at.index, 3)}-"
            path, far = context.left, bucket(place)
        mention = prev.mention
        sort = prev.paragraph.tokens.low[mention[0]] if mention[2] == "pron" else mention[2]
        last = tokens.low[place - 1] if place else "\n"
        rec = (sort, prev.cue[2], prev.kind)
        key = goes_on_key(
            context, prev.context, (where, path, between, far, rec, min(paragraph.strong, 3), last)
        )
        return self._scores["P"][key]

    def _neighbour(
        self, out: list[Candidate], other: Paragraph, context: QuotationContext, where: str
    ) -> None:
        """Add the pairs of a neighbouring paragraph."""
        tokens = other.tokens
        b_scores, w_scores = self._scores["B"], self._scores["W"]
        size = tokens.size
        cues = [c for c in other.cues if c[2][0] != "?"]
        cues = cues[-_NEIGHBOUR:] if where == "<" else cues[:_NEIGHBOUR]
        edge = f"{context.is_first}{context.is_last}"
        own = (context.base, context.length, context.is_closed)
        for cue in cues:
            facts = self.subjects.cue(other, cue)
            if facts.score is None:
                continue
            first, after, form = cue
            if where == "<":
                low, high, far, last = after, size, size - after, tokens.letters[-1:]
            else:
                low, high, far, last = 0, first, first, ""
            ends = min(tokens.sentence[high] - tokens.sentence[low], 2)
            quotes = min(tokens.quoted[high] - tokens.quoted[low], 2)
            key = (where, facts.prior, bucket(far), form, edge, last, ends, quotes, *own)
            base = facts.score + b_scores[key]
            for mention, pair_score in self.subjects.of(other, cue):
                order = "SC" if mention[1] <= first else "CS"
                total = pair_score + base + w_scores[where, mention[2], order, ends]
                out.append(Candidate("B", total, other, mention, cue))
