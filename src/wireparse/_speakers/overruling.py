"""The rules that overrule the scores: whose words they are is told by a form, not by weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._speakers.candidates import Verdict
from wireparse._speakers.weights import SCALE
from wireparse._syntax import MentionKind, MentionSpan
from wireparse._vocabulary import NounClass, VerbSense, WordClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._speakers.candidates import ArticleQuotations, Candidate
    from wireparse._speakers.quotation import Occurrence
    from wireparse._syntax import Paragraph, Tokens

__all__ = ["overruled"]


_PASSED_ON: Final = 8.0
"""So much likelier, as a logarithm, "according to" an agency must be than a verb of saying."""
_AS_LIKELY: Final = 0.3
"""The same for any other source, which may well be the speaker."""
_REACH: Final = 40
"""Whom a medium cites is named at most this many words from the quotation."""
_CITABLE: Final = frozenset([Verdict.OWN_PARAGRAPH, Verdict.NEIGHBOUR, Verdict.UNNAMED])
"""Verdicts that whom a medium cites overrules."""
_OBJECTS: Final = frozenset([WordClass.OBJECT, WordClass.DETERMINER])
"""Letters of "him" and of "her"."""
_BEHIND: Final = 4
"""Words, at most, between a quotation and what a passive has on either side of it."""
_PHRASE: Final = frozenset([WordClass.OTHER, WordClass.NAME, WordClass.VERB_OR_NOUN])
"""Letters of nouns behind a quotation that they belong to: "an “unwanted” body"."""
_LEADS: Final = frozenset([WordClass.COLON, WordClass.COMMA])
"""Marks between a verb of saying and a quotation."""
_VERBS: Final = frozenset([WordClass.CUE, WordClass.WEAK_CUE, WordClass.VERB])
"""Those of verbs that are no participles."""
_PAIR: Final = 2
"""Words of a noun with its article."""
_SPEAKING: Final = frozenset([NounClass.PERSON, NounClass.BODY])
"""Classes of nouns that can speak."""
_CLAUSE: Final = _VERBS | {WordClass.AUXILIARY, WordClass.RELATIVE, WordClass.QUOTATION}
"""Those of words that no apposition has."""
_JOINING: Final = frozenset([WordClass.COMMA + WordClass.BUT, WordClass.COMMA + WordClass.AND])
"""What joins two clauses."""
_ADVERBIAL: Final = WordClass.AUXILIARY + WordClass.ADVERB
"""Letters of words between a mention and its verb."""
_TOLD: Final = frozenset(
    [
        WordClass.OBJECT,
        WordClass.DETERMINER,
        WordClass.OTHER,
        WordClass.NAME,
        WordClass.VERB_OR_NOUN,
    ]
)
"""Letters of whom somebody tells it."""
_SAYING: Final = frozenset(
    [VerbSense.REPORT, VerbSense.LABEL, VerbSense.TITLE, VerbSense.WRITE, VerbSense.CRY]
)
"""Senses of a passive that somebody else's words stand behind: no "was worried about"."""
_LEADING: Final = WordClass.DETERMINER + WordClass.PREPOSITION + WordClass.SUBORDINATOR
"""Those of what leads from a passive to a quotation: "as", "a"."""


def _said(
    chosen: Candidate,
    candidates: Sequence[Candidate],
    _quotation: Occurrence,
    article: ArticleQuotations,
) -> Candidate:
    """Prefer who said it to who passed it on: "…," she said, according to the paper."""
    own, sources = Verdict.OWN_PARAGRAPH, article.lexicon.forms.sources
    if chosen.verdict != own or chosen.cue is None or chosen.cue.form not in sources:
        return chosen
    senses = article.lexicon.senses
    said = [
        c
        for c in candidates
        if c.verdict == own and c.cue is not None and VerbSense.REPORT in senses.get(c.cue.form, "")
    ]
    best = max(said, key=lambda c: c.score, default=None)
    if best is None:
        return chosen
    bar = _PASSED_ON if _is_medium(chosen, article) else _AS_LIKELY
    return best if best.score > chosen.score - bar / SCALE else chosen


def _is_medium(chosen: Candidate, article: ArticleQuotations) -> bool:
    """Is a mention a news agency, which passes on what others said?"""
    paragraph, mention = chosen.paragraph, chosen.mention
    if paragraph is None or mention is None:
        return False
    words = paragraph.tokens.low[mention.start : mention.end]
    last = paragraph.tokens.words[mention.end - 1]
    is_acronym = last.isupper() and last.isalpha()
    lexicon = article.lexicon
    has_article = words[0] in lexicon.grammar.definite_articles
    known = " ".join(words[1:] if has_article else words) in lexicon.media
    return known or is_acronym or not lexicon.media_words.isdisjoint(words)


def _cited(
    chosen: Candidate,
    _candidates: Sequence[Candidate],
    quotation: Occurrence,
    article: ArticleQuotations,
) -> Candidate:
    """Prefer whom a medium cites: "the agency cited the mayor as saying"."""
    if chosen.verdict not in _CITABLE:
        return chosen
    paragraph, place, _ = quotation
    tokens, lexicon = paragraph.tokens, article.lexicon
    low, sentence, forms = tokens.low, tokens.sentence, lexicon.forms
    citing_as = lexicon.grammar.citing_as
    for cue in paragraph.cues_between(place - _REACH + 1, place + _REACH):
        if low[cue.start] not in forms.quoters or sentence[cue.start] != sentence[place]:
            continue
        mention = _object(tokens, cue.end, citing_as)
        if mention is None:
            # "The agency, citing the mayor, said …": between commas, behind whom the answer names.
            is_aside = low[cue.start] in forms.asides and _is_medium(chosen, article)
            ends = citing_as | {","} if is_aside else citing_as
            behind = paragraph.mentions_at(cue.end)
            mention = next((m for m in behind if not ends.isdisjoint(low[m.end : m.end + 1])), None)
        if mention is not None:
            own = Verdict.OWN_PARAGRAPH
            return chosen._replace(verdict=own, paragraph=paragraph, mention=mention, cue=cue)
    return chosen


def _object(tokens: Tokens, at: int, citing_as: frozenset[str]) -> MentionSpan | None:
    """Read a pronoun as an object, which is no mention of its own: "quoted him as saying"."""
    if tokens.letters[at : at + 1] not in _OBJECTS:
        return None
    is_cited = not citing_as.isdisjoint(tokens.low[at + 1 : at + 2])
    return MentionSpan(at, at + 1, MentionKind.PRONOUN) if is_cited else None


def _is_subject(mention: MentionSpan, paragraph: Paragraph, article: ArticleQuotations) -> bool:
    """Is it a name, a pronoun, or a noun for persons or bodies, and no "who"?"""
    tokens, last = paragraph.tokens, mention.end - 1
    letters = tokens.letters[mention.start : mention.end]
    is_named = letters[-1] in {WordClass.NAME, WordClass.PRONOUN}
    is_noun = article.lexicon.head(tokens.low[last]) in _SPEAKING
    is_noun = len(letters) > _PAIR or (is_noun and len(letters) == _PAIR)
    return is_named or is_noun


def _joined(
    chosen: Candidate,
    candidates: Sequence[Candidate],
    quotation: Occurrence,
    _article: ArticleQuotations,
) -> Candidate:
    """Prefer the subject of the second clause: "Roe left, but Ann Brook, the chair, said …"."""
    outer, cue = chosen.mention, chosen.cue
    if chosen.verdict != Verdict.OWN_PARAGRAPH or outer is None or cue is None:
        return chosen
    letters = quotation.paragraph.tokens.letters
    if letters[cue.start - 1 : cue.start] != WordClass.COMMA or outer.end > cue.start:
        return chosen
    second = [
        c
        for c in candidates
        if c.cue == cue
        and c.mention is not None
        and c.verdict == Verdict.OWN_PARAGRAPH
        and outer.end < c.mention.start < c.mention.end < cue.start
        and letters[c.mention.start - 2 : c.mention.start] in _JOINING
        and _has_verb(letters[outer.end : c.mention.start])
        and letters[c.mention.end] == WordClass.COMMA
        and _CLAUSE.isdisjoint(letters[c.mention.end : cue.start])
    ]
    return max(second, key=lambda c: c.score, default=chosen)


def _has_verb(letters: str) -> bool:
    """Is there a verb between two mentions, and none of a relative clause?"""
    return WordClass.RELATIVE not in letters and not _VERBS.isdisjoint(letters)


def _done_by(
    chosen: Candidate,
    _candidates: Sequence[Candidate],
    quotation: Occurrence,
    article: ArticleQuotations,
) -> Candidate:
    """Prefer who stands behind a passive: "the pier was called “a toy” by the mayor"."""
    if chosen.verdict not in _CITABLE:
        return chosen
    paragraph, place, _ = quotation
    tokens, agents = paragraph.tokens, article.lexicon.grammar.agents
    letters, low = tokens.letters, tokens.low
    at = place + 1
    while at - place <= _BEHIND and letters[at : at + 1] in _PHRASE:
        at += 1
    if letters[at : at + 1] != WordClass.PREPOSITION or low[at] not in agents:
        return chosen
    for cue in paragraph.cues_between(place - _BEHIND, place):
        is_passive = letters[cue.start - 1 : cue.start] == WordClass.AUXILIARY
        is_said = not _SAYING.isdisjoint(article.lexicon.senses.get(low[cue.start], ""))
        if is_passive and is_said and not letters[cue.end : place].strip(_LEADING):
            behind = [
                m for m in paragraph.mentions_at(at + 1) if not _is_date(m, paragraph, article)
            ]
            if behind:
                own = Verdict.OWN_PARAGRAPH
                return chosen._replace(
                    verdict=own, paragraph=paragraph, mention=behind[-1], cue=cue
                )
    return chosen


def _is_date(mention: MentionSpan, paragraph: Paragraph, article: ArticleQuotations) -> bool:
    """Is it a day or a month: "by Monday"?"""
    return paragraph.tokens.words[mention.end - 1] in article.lexicon.calendar


def _next_to(
    chosen: Candidate,
    candidates: Sequence[Candidate],
    quotation: Occurrence,
    article: ArticleQuotations,
) -> Candidate:
    """Prefer the inner one of two who tell: "she said the captain told her: …"."""
    paragraph, place, _ = quotation
    letters = paragraph.tokens.letters
    outer, known = chosen.mention, article.lexicon.cues
    is_led = place > 1 and letters[place - 1] in _LEADS
    if not is_led or chosen.verdict != Verdict.OWN_PARAGRAPH or outer is None or outer.end > place:
        return chosen
    at = place - 1
    while place - at <= _BEHIND and letters[at - 1 : at] in _TOLD:
        at -= 1
    inner = [
        c
        for c in candidates
        if c.verdict == Verdict.OWN_PARAGRAPH
        and c.cue is not None
        and c.mention is not None
        and c.cue.end == at
        and c.cue.form in known
        and c.mention.end <= c.cue.start
        and not letters[c.mention.end : c.cue.start].strip(_ADVERBIAL)
        and not c.cue.form.endswith(article.lexicon.forms.active)
        and _is_subject(c.mention, paragraph, article)
        and _has_verb(letters[outer.end : c.mention.start])
    ]
    return max(inner, key=lambda c: c.score, default=chosen)


_RULES: Final = (_said, _next_to, _joined, _done_by, _cited)
"""What overrules the scores, in order: the last has the last word."""


def overruled(
    chosen: Candidate,
    candidates: Sequence[Candidate],
    quotation: Occurrence,
    article: ArticleQuotations,
) -> Candidate:
    """Return the answer that a rule prefers to the one that scores chose; that one for none.

    Args:
        chosen: What the scores chose.
        candidates: All answers.
        quotation: The quotation.
        article: Its article.
    """
    for rule in _RULES:
        chosen = rule(chosen, candidates, quotation, article)
    return chosen
