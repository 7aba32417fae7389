"""Scores to one answer for each quotation of an article, left to right.

The scores become probabilities. A quotation is no speech if that alone is likelier than
everything else together; else its speaker is the mention with the largest sum over its
cues, and that sum is the confidence.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse._speakers.candidates import Candidate
from wireparse._speakers.sieve import CONFIDENCE, is_nickname, quote_mention_verb
from wireparse._speakers.weights import SCALE
from wireparse._syntax import MentionSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._speakers.candidates import Answer, ArticleQuotations
    from wireparse._speakers.quotation import QuotationContext
    from wireparse._syntax import Paragraph

__all__ = ["OPEN_BELOW", "Choice", "choose", "decide"]


OPEN_BELOW: Final = 0.35
"""A speaker that is less likely than this is not named."""
_NO_SPEECH: Final = 0.5
_NOTHING: Final = 1e-9
"""Answers less likely than this are not added up."""
_PASSED_ON: Final = 8.0
"""So much likelier, as a logarithm, "according to" an agency must be than a verb of saying."""
_AS_LIKELY: Final = 0.3
"""The same for any other source, which may well be the speaker."""
_REACH: Final = 40
_SENTENCE: Final = frozenset(".!?")
_SHORTEST: Final = 4
_NEVER: Final = -1_000_000
_WHOLE: Final = 8
"""Words of a quotation that can be a paragraph of its own."""


class Choice(NamedTuple):
    """The answer for one quotation.

    Attributes:
        candidate: What was chosen; kind `N` for no speech, `U` for nobody named.
        confidence: Probability of its mention.
        paragraph: The quotation's own paragraph.
        place: Where it stands among the words.
        context: What it looks like.
        goes_on: Whether the quotation before was left open and this one goes on.
    """

    candidate: Candidate
    confidence: float
    paragraph: Paragraph
    place: int
    context: QuotationContext
    goes_on: bool


def decide(article: ArticleQuotations, open_below: float = OPEN_BELOW) -> Iterator[Choice]:
    """Choose an answer for every quotation of the article, in order.

    Args:
        article: The article.
        open_below: A speaker that is less likely than this is not named.
    """
    prev: Answer | None = None
    silent = 0
    was_open = False
    for number, quote in enumerate(article.quotes):
        seen = paragraph, place, context = article.context(number)
        goes_on = was_open and place == 0 and prev is not None
        fixed = quote_mention_verb(paragraph.tokens, place, context, article.lexicon)
        if fixed is not None:
            chosen = Candidate("A", 0, paragraph, *fixed)
            yield Choice(chosen, CONFIDENCE, paragraph, place, context, goes_on)
            silent, was_open = 0, quote.goes_on
            prev = article.answer(chosen, seen, prev)
            continue
        candidates = article.candidates(number, seen, prev, silent)
        # Whoever fills a whole paragraph is named nearby, however unsure by whom.
        is_whole = context.is_first and context.is_last and context.size >= _WHOLE
        # A sentence that is a paragraph, marks and all, is speech: terms stand inside sentences.
        if (
            context.is_first
            and context.is_last
            and context.end in _SENTENCE
            and context.size >= _SHORTEST
        ):
            candidates[0] = candidates[0]._replace(score=_NEVER)
        elif is_nickname(paragraph.tokens, place, context):
            candidates = candidates[:1]
        chosen, sure = choose(candidates, 0.0 if is_whole else open_below)
        if goes_on and chosen.kind != "A":
            chosen = candidates[2]
        chosen = _cited(_said(chosen, candidates, article), paragraph, place, article)
        yield Choice(chosen, sure, paragraph, place, context, goes_on)
        if chosen.kind == "N":
            silent = min(silent + 1, 2)
            continue
        silent = 0
        was_open = quote.goes_on
        prev = article.answer(chosen, seen, prev)


def choose(
    candidates: Sequence[Candidate], open_below: float = OPEN_BELOW
) -> tuple[Candidate, float]:
    """Choose among the answers of one quotation.

    Args:
        candidates: With scores; no speech and nobody first.
        open_below: Under this probability the speaker stays open.

    Returns:
        The best answer, and the probability of its mention. Where the speaker stays open
        the answer is of kind `U` and keeps the cue.
    """
    top = max([c.score for c in candidates])
    chances = [exp((c.score - top) * SCALE) for c in candidates]
    total = sum(chances)
    if chances[0] > _NO_SPEECH * total:
        return candidates[0], 0.0
    sums: dict[Any, list[Any]] = {}
    least = total * _NOTHING
    for candidate, chance in zip(candidates[1:], chances[1:], strict=True):
        if chance < least:
            continue
        _, _, paragraph, mention, _ = candidate
        key = None if mention is None or paragraph is None else (paragraph.index, mention[1])
        entry = sums.get(key)
        if entry is None:
            sums[key] = [chance, chance, candidate]
        else:
            entry[0] += chance
            if chance > entry[1]:
                entry[1:] = chance, candidate
    best = max(sums.values(), key=lambda entry: entry[0])
    sure = best[0] / total
    found: Candidate = best[2]
    if found.mention is not None and sure < open_below:
        return found._replace(kind="U", mention=None), sure
    return found, sure


def _said(
    chosen: Candidate, candidates: Sequence[Candidate], article: ArticleQuotations
) -> Candidate:
    """Prefer who said it to who passed it on: "…," she said, according to the paper."""
    sources = article.lexicon.forms.sources
    if chosen.kind != "A" or chosen.cue is None or chosen.cue[2] not in sources:
        return chosen
    senses = article.lexicon.senses
    said = [
        c
        for c in candidates
        if c.kind == "A" and c.cue is not None and "S" in senses.get(c.cue[2], "")
    ]
    best = max(said, key=lambda c: c.score, default=None)
    if best is None:
        return chosen
    bar = _PASSED_ON if _is_medium(chosen, article) else _AS_LIKELY
    return best if best.score > chosen.score - bar / SCALE else chosen


def _is_medium(chosen: Candidate, article: ArticleQuotations) -> bool:
    """Tell whether a mention is a news agency, which passes on what others said."""
    paragraph, mention = chosen.paragraph, chosen.mention
    if paragraph is None or mention is None:
        return False
    words = paragraph.tokens.low[mention[0] : mention[1]]
    last = paragraph.tokens.words[mention[1] - 1]
    is_acronym = last.isupper() and last.isalpha()
    lexicon = article.lexicon
    has_article = words[0] in lexicon.grammar.definite_articles
    known = " ".join(words[1:] if has_article else words) in lexicon.media
    return known or is_acronym or not lexicon.media_words.isdisjoint(words)


def _cited(
    chosen: Candidate, paragraph: Paragraph, place: int, article: ArticleQuotations
) -> Candidate:
    """Prefer whom a medium cites: "the agency cited the mayor as saying"."""
    if chosen.kind not in {"A", "B", "U"}:
        return chosen
    tokens, lexicon = paragraph.tokens, article.lexicon
    low, sentence, citing_as = tokens.low, tokens.sentence, lexicon.grammar.citing_as
    for cue in paragraph.cues_between(place - _REACH + 1, place + _REACH):
        if low[cue[0]] not in lexicon.forms.quoters or sentence[cue[0]] != sentence[place]:
            continue
        after = cue[1]
        # "Quoted him as saying": a pronoun as an object, which is no mention of its own.
        is_object = tokens.letters[after : after + 1] in {"o", "d"}
        if is_object and not citing_as.isdisjoint(low[after + 1 : after + 2]):
            mention = MentionSpan(after, after + 1, "pron")
            return chosen._replace(kind="A", paragraph=paragraph, mention=mention, cue=cue)
        # "The agency, citing the mayor, said …": between commas, behind whom the answer names.
        is_aside = low[cue[0]] in lexicon.forms.asides and _is_medium(chosen, article)
        for mention in paragraph.mentions_at(cue[1]):
            goes_on = low[mention[1] : mention[1] + 1]
            if not citing_as.isdisjoint(goes_on) or (goes_on == [","] and is_aside):
                return chosen._replace(kind="A", paragraph=paragraph, mention=mention, cue=cue)
    return chosen
