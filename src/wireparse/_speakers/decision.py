"""Scores to one answer for each quotation of an article, left to right.

The scores become probabilities. A quotation is no speech if that alone is likelier than
everything else together; else its speaker is the mention with the largest sum over its
cues, and that sum is the confidence.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse._speakers.candidates import Candidate, Verdict
from wireparse._speakers.overruling import overruled
from wireparse._speakers.sieve import CONFIDENCE, fixed_form, goes_on_behind, is_nickname, sender_of
from wireparse._speakers.weights import SCALE
from wireparse._vocabulary import WordClass
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._speakers.candidates import Answer, ArticleQuotations
    from wireparse._speakers.quotation import Occurrence, QuotationContext

__all__ = ["OPEN_BELOW", "Choice", "choose", "decide"]


OPEN_BELOW: Final = 0.35
"""A speaker that is less likely than this is not named."""
_NO_SPEECH: Final = 0.35
"""A probability above this makes a quotation no speech: its rivals share what is left."""
_TERM: Final = 0.15
"""So likely no speech must be, beside the likeliest speaker, for words that are told plainly too.

The scorer learned of politics, where such words are mostly cited; elsewhere more are terms, titles.
"""
_NOTHING: Final = 1e-9
"""Answers less likely than this are not added up."""
_SENTENCE: Final = frozenset(".!?")
"""Marks that end a sentence."""
_SHORTEST: Final = 4
"""Words, at least, of a sentence that is a paragraph of its own."""
_NEVER: Final = -1_000_000
"""A score, in steps, that leaves an answer no chance."""
_WHOLE: Final = 8
"""Words, at least, of a quotation that can be a paragraph of its own."""
_CARRIED: Final = 2
"""Index of the answer that goes on from the quotation before, where there is one."""


class Choice(NamedTuple):
    """The answer for one quotation.

    Attributes:
        candidate: What was chosen.
        confidence: Probability of its mention.
        quotation: The quotation in its paragraph.
        goes_on: Whether the quotation before was left open and this one goes on.
    """

    candidate: Candidate
    confidence: float
    quotation: Occurrence
    goes_on: bool


class State(NamedTuple):
    """What the quotations before one say of it.

    Attributes:
        previous: The last answer with a speaker.
        silent: How many of them in a row were no speech, at most 2.
        was_open: Whether the last that was speech runs on into the next paragraph.
    """

    previous: Answer | None = None
    silent: int = 0
    was_open: bool = False

    def after(self, choice: Choice, article: ArticleQuotations, *, is_open: bool) -> State:
        """Return what an answer, and the quotation's being left open, say of the next."""
        if choice.candidate.verdict == Verdict.NOT_SPEECH:
            return self._replace(silent=min(self.silent + 1, 2))
        previous = article.answer(choice.candidate, choice.quotation, self.previous)
        return State(previous, 0, is_open)


def decide(article: ArticleQuotations, open_below: float = OPEN_BELOW) -> Iterator[Choice]:
    """Choose an answer for every quotation of the article, in order.

    Args:
        article: The article.
        open_below: A speaker that is less likely than this is not named.
    """
    state = State()
    for number, quote in enumerate(article.quotes):
        quotation = article.occurrence(number)
        paragraph, place, context = quotation
        goes_on = state.was_open and place == 0 and state.previous is not None
        fixed = fixed_form(paragraph.tokens, place, context, article.lexicon)
        if fixed is not None:
            chosen, sure = Candidate(Verdict.OWN_PARAGRAPH, 0, paragraph, *fixed), CONFIDENCE
        elif state.previous is not None and goes_on_behind(quotation, state.previous):
            _, mention, cue, _, _ = state.previous
            chosen, sure = Candidate(Verdict.CONTINUES, 0, paragraph, mention, cue), CONFIDENCE
        elif _is_whole(context) and (sent := _sent(article, paragraph.index)) is not None:
            chosen, sure = sent, CONFIDENCE
        else:
            every = article.candidates(number, quotation, state.previous, state.silent)
            bar = 0.0 if _is_whole(context) else open_below
            possible = _possible(every, quotation, article)
            chosen, sure = choose(possible, bar, is_term=article.plain(number, context) > 0)
            if goes_on and chosen.verdict != Verdict.OWN_PARAGRAPH:
                chosen = every[_CARRIED]
            chosen = overruled(chosen, every, quotation, article)
        choice = Choice(chosen, sure, quotation, goes_on)
        yield choice
        state = state.after(choice, article, is_open=quote.goes_on)


def _sent(article: ArticleQuotations, index: int) -> Candidate | None:
    """Find from whom the message is that fills a paragraph, if the one before says so."""
    if not index or article.body[index - 1].role is not Role.PARAGRAPH:
        return None
    before = article.paragraph(index - 1)
    found = sender_of(before, article.lexicon)
    return None if found is None else Candidate(Verdict.NEIGHBOUR, 0, before, *found)


def _is_whole(context: QuotationContext) -> bool:
    """Does it fill its paragraph? Its speaker is named nearby, however unsure by whom."""
    beside = context.beside
    return beside.is_first and beside.is_last and context.inside.size >= _WHOLE


def _possible(
    candidates: list[Candidate], quotation: Occurrence, article: ArticleQuotations
) -> list[Candidate]:
    """Leave out what cannot be: a sentence of its own that is no speech, a nickname that is."""
    paragraph, place, context = quotation
    inside, beside = context.inside, context.beside
    if is_nickname(paragraph.tokens, place, context, article.lexicon):
        return candidates[:1]
    is_sentence = inside.end in _SENTENCE and inside.size >= _SHORTEST
    if not (beside.is_first and beside.is_last):
        # One that follows a sentence and ends the paragraph is speech: terms stand inside.
        is_apart = beside.before_letter == WordClass.STOP and beside.is_last and is_sentence
        return [_hopeless(candidates[0]), *candidates[1:]] if is_apart else candidates
    # "And from the mayor:" names who speaks in the next paragraph.
    before = paragraph.index - 1
    if before >= 0 and article.body[before].text.endswith(":"):
        introduced = [c for c in candidates if c.paragraph and c.paragraph.index == before]
        candidates = [*candidates[:2], *introduced] if introduced else candidates
    # So is one that is a paragraph, marks and all; of a longer one somebody near is the speaker.
    if inside.size >= _WHOLE and len(candidates) > 2:  # noqa: PLR2004  no and nobody
        return [*map(_hopeless, candidates[:2]), *candidates[2:]]
    is_speech = is_sentence or inside.size >= _WHOLE
    return [_hopeless(candidates[0]), *candidates[1:]] if is_speech else candidates


def _hopeless(candidate: Candidate) -> Candidate:
    return candidate._replace(score=_NEVER)


def choose(
    candidates: Sequence[Candidate], open_below: float = OPEN_BELOW, *, is_term: bool = False
) -> tuple[Candidate, float]:
    """Choose among the answers of one quotation.

    Args:
        candidates: With scores; no speech and nobody first.
        open_below: Under this probability the speaker stays open.
        is_term: Whether the article has its words without marks too.

    Returns:
        The best answer, and the probability of its mention. Where the speaker stays open
        the answer names nobody and keeps the cue.
    """
    top = max([c.score for c in candidates])
    chances = [exp((c.score - top) * SCALE) for c in candidates]
    total = sum(chances)
    if chances[0] > _NO_SPEECH * total:
        return candidates[0], 0.0
    sums: dict[Any, list[Any]] = {}  # chances together, the best of them, and its candidate
    least = total * _NOTHING
    for candidate, chance in zip(candidates[1:], chances[1:], strict=True):
        if chance < least:
            continue
        _, _, paragraph, mention, _ = candidate
        key = None if mention is None or paragraph is None else (paragraph.index, mention.end)
        entry = sums.get(key)
        if entry is None:
            sums[key] = [chance, chance, candidate]
        else:
            entry[0] += chance
            if chance > entry[1]:
                entry[1:] = chance, candidate
    best = max(sums.values(), key=lambda entry: entry[0])
    if is_term and chances[0] > _TERM * best[0]:
        return candidates[0], 0.0
    sure = best[0] / total
    found: Candidate = best[2]
    if found.mention is not None and sure < open_below:
        return found._replace(verdict=Verdict.UNNAMED, mention=None), sure
    return found, sure
