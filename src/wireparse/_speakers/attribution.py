"""Quotation spans to quotes with speaker, cue, kind and way of attribution.

A log-linear scorer chooses among all pairs of mention and cue (`_candidates`, `_decide`),
then names are resolved (`_resolve`). Languages without weights are read by `unscored`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from wireparse._coreference import (
    Inventory,
    NameIndex,
    Resolver,
    Tie,
    Told,
    load_ranker,
    mention_of,
    portray,
)
from wireparse._quotes import Said, bare_quote
from wireparse._speakers.candidates import ArticleQuotations, Verdict
from wireparse._speakers.decision import Choice, decide
from wireparse._speakers.indirect import Report, find_reports
from wireparse._speakers.unscored import read_unscored
from wireparse._speakers.weights import load
from wireparse._syntax import MentionKind
from wireparse._vocabulary import WordClass, compile_lexicon
from wireparse.models import Attribution, Cue, Mention, Quote, QuoteKind, Role
from wireparse.rows import join_languages
from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from wireparse._quotes import QuotationSpan
    from wireparse._speakers.weights import Weights
    from wireparse._syntax import CueSpan, MentionSpan, Paragraph
    from wireparse._vocabulary import Lexicon
    from wireparse.models import Block, Speaker
    from wireparse.rows import Knowledge, Language

__all__ = ["SpeechReader", "compile_readers", "find_speakers"]


_NEAR: Final = 40
"""Whoever passed the words on is named within this many words."""
_LONGEST: Final = 20
"""Words of a mention, at most."""
_SHORT: Final = 5
"""Words that can be a title or a term."""
_BEGINNING: Final = 20
"""Blocks whose words tell whether they are of a language."""
_SAMPLE: Final = 400
"""Characters of them."""
_SHARE: Final = 4
"""Of so many words one is known to a lexicon, if the text is of its language."""
_AROUND: Final = ".,;:!?()\"'“”‘’„«»"
"""Marks around a word."""
_PHRASE_LETTERS: Final = frozenset([WordClass.DETERMINER, WordClass.OTHER])
"""Letters of a word behind which a phrase goes on."""
# Members of an enum are slow to look up.
_NONE: Final = Attribution.NONE
_EXPLICIT: Final = Attribution.EXPLICIT
_PRONOUN: Final = Attribution.PRONOUN
_CONTINUED: Final = Attribution.CONTINUED
_FLOATING: Final = Attribution.FLOATING
_CARRIED: Final = Attribution.CARRIED


class SpeechReader(NamedTuple):
    """What speakers of one language are found with."""

    language: Language
    scored: tuple[Lexicon, Weights] | None


@lru_cache(maxsize=8)
def compile_readers(knowledge: Knowledge) -> Mapping[str, SpeechReader]:
    """Compile the languages of a knowledge; reads the weights."""
    media = frozenset(form.lower() for agency in knowledge.agencies for form in agency.forms)
    readers = {}
    rows = join_languages(knowledge.languages)
    for row in rows:
        weights = load(row.code)
        scored = (compile_lexicon(row, weights.learned, media), weights) if weights else None
        readers[row.code] = SpeechReader(row if scored else _with_names(row, rows), scored)
    return readers


def _with_names(row: Language, rows: Iterable[Language]) -> Language:
    """Add the given names of all languages to those of one: news has names of all countries."""
    speech = row.speech
    mine = {*speech.masculine, *speech.feminine}
    men = tuple(
        dict.fromkeys(w for other in rows for w in other.speech.masculine if w[0].isupper())
    )
    women = tuple(
        dict.fromkeys(w for other in rows for w in other.speech.feminine if w[0].isupper())
    )
    both = mine.union(set(men).intersection(women))
    return evolve(
        row,
        speech=evolve(
            speech,
            masculine=(*speech.masculine, *(w for w in men if w not in both)),
            feminine=(*speech.feminine, *(w for w in women if w not in both)),
        ),
    )


def _reader(
    readers: Mapping[str, SpeechReader], language: str | None, body: Sequence[Block]
) -> SpeechReader | None:
    """Choose the reader of a language; what is not told may be one that weights know."""
    if language is not None:
        return readers.get(language)
    words = " ".join(block.text for block in body[:_BEGINNING])[:_SAMPLE].casefold().split()
    for reader in readers.values():
        if reader.scored is not None:
            known = reader.scored[0].words.table
            if sum(word.strip(_AROUND) in known for word in words) * _SHARE >= len(words):
                return reader
    return None


def find_speakers(
    body: Sequence[Block],
    marked: Sequence[QuotationSpan],
    knowledge: Knowledge,
    language: str | None = None,
    others: Iterable[tuple[int, str]] = (),
    *,
    authors: Sequence[str] = (),
    indirect: bool = False,
) -> list[Quote]:
    """Find who said each quotation.

    Args:
        body: Paragraphs and crossheads.
        marked: Its quotations, in source order, nested ones after theirs.
        knowledge: Words to go by.
        language: ISO 639-1 code of the article's language, if it is known.
        others: Offset and text of headline and captions, to resolve names with; an offset
            below nought is that of a text which the dump has not got in one piece.
        authors: Who signs the article.
        indirect: Whether to look for reported speech too.

    Returns:
        One quote for every quotation, in the same order, and where it was asked for the
        reported speech among them.
    """
    reader = _reader(compile_readers(knowledge), language, body)
    if reader is None or reader.scored is None:
        return read_unscored(body, marked, reader.language if reader else None)
    lexicon, weights = reader.scored
    outer = [mark for mark in marked if mark.parent is None]
    article = ArticleQuotations(body, outer, lexicon, weights)
    printed = NameIndex(
        [(b.start, b.text) for b in body if b.role is not Role.CROSSHEAD],
        others,
        [(mark.outer_start, mark.outer_end) for mark in outer],
        lexicon,
    )
    names = Inventory(printed, lexicon)
    told = Told(names, body, article.paragraph, authors[0] if len(authors) == 1 else None)
    ranker = load_ranker(reader.language.code)
    resolver = Resolver(told, lexicon, ranker)
    builder = _Builder(body, article, resolver, ranker.confidence)
    found = [builder.found(m, c) for m, c in zip(outer, decide(article), strict=True)]
    reports = [*builder.reports(weights)] if indirect else []
    whole = portray(resolver.answers, told, lexicon)
    quotes = iter(found)
    every = [
        next(quotes).quote(body, mark, whole)
        if mark.parent is None
        else bare_quote(body, mark, "nested")
        for mark in marked
    ]
    return _sorted_in(every, [_portrayed(r, whole) for r in reports]) if indirect else every


def _portrayed(quote: Quote, whole: Mapping[Speaker, Speaker]) -> Quote:
    return evolve(quote, speaker=whole[quote.speaker]) if quote.speaker else quote


def _sorted_in(quotes: list[Quote], reports: Iterable[Quote]) -> list[Quote]:
    """Put reported speech among the quotes, in source order; parents are told by index."""
    both = [(q.outer.start, 0, n, q) for n, q in enumerate(quotes)]
    both += [(q.outer.start, 1, n, q) for n, q in enumerate(reports)]
    both.sort(key=lambda entry: entry[:3])
    places = {n: place for place, (_, late, n, _) in enumerate(both) if not late}
    return [
        quote if quote.parent is None else evolve(quote, parent=places[quote.parent])
        for _, _, _, quote in both
    ]


class _Found(NamedTuple):
    """What was found of one quotation."""

    rule: str
    kind: QuoteKind | None
    said: Said

    def quote(
        self, body: Sequence[Block], mark: QuotationSpan, whole: Mapping[Speaker, Speaker]
    ) -> Quote:
        """Make the quote, with all that the article tells of its speaker."""
        said = self.said
        if said.speaker is not None:
            said = said._replace(speaker=whole[said.speaker])
        return bare_quote(body, mark, self.rule, self.kind, said)


class _Builder:
    """Turns choices into quotes, one article at a time, in order."""

    def __init__(
        self,
        body: Sequence[Block],
        article: ArticleQuotations,
        resolver: Resolver,
        confidence: Callable[[float], float],
    ) -> None:
        self._body = body
        self._confidence = confidence
        self._scene = article
        self._lexicon = article.lexicon
        self._resolver = resolver
        self._used: tuple[int, CueSpan] | None = None

    def found(self, mark: QuotationSpan, choice: Choice) -> _Found:
        """Say what a choice is as a quote."""
        candidate = choice.candidate
        inside = choice.quotation.context.inside
        is_title = inside.capitals == "A" and inside.size <= _SHORT
        verdict = candidate.verdict
        is_scare = verdict == Verdict.NOT_SPEECH or (verdict == Verdict.UNNAMED and is_title)
        speaker, chance = None, 1.0
        if candidate.mention is not None and candidate.paragraph is not None:
            paragraph = candidate.paragraph
            is_far = verdict == Verdict.CONTINUES and paragraph is not choice.quotation.paragraph
            tie = Tie.OWN if verdict == Verdict.OWN_PARAGRAPH else Tie.FAR if is_far else Tie.NEAR
            speaker, chance, _ = self._resolver.speaker(
                paragraph, candidate.mention, self._body[paragraph.index], tie
            )
        attribution = self._attribution(choice)
        rule = _RULES[verdict] if mark.rule == "paired" else mark.rule
        said = Said(
            speaker,
            self._cue(choice, attribution),
            attribution,
            self._via(choice),
            round(self._confidence(choice.confidence * chance), 4) if speaker else 0.0,
        )
        return _Found(rule, QuoteKind.SCARE if is_scare else None, said)

    def reports(self, weights: Weights) -> Iterator[Quote]:
        """Find the reported speech of the body."""
        for index, block in enumerate(self._body):
            if block.role is not Role.PARAGRAPH:
                continue
            paragraph = self._scene.paragraph(index)
            for report, sure in find_reports(paragraph, self._scene.lexicon, weights):
                yield self._report(paragraph, report, sure)

    def _report(self, paragraph: Paragraph, report: Report, sure: float) -> Quote:
        block = self._body[paragraph.index]
        start, end = paragraph.span((report.start, report.end, ""))
        cue_start, cue_end = paragraph.span((*report.cue, ""))
        at = block.start
        speaker, chance = None, 1.0
        attribution = _NONE
        if report.mention is not None:
            speaker, chance, _ = self._resolver.speaker(paragraph, report.mention, block)
            is_pronoun = report.mention.kind == MentionKind.PRONOUN
            attribution = _PRONOUN if is_pronoun else _EXPLICIT
        return Quote(
            text=block.text[start - at : end - at],
            start=start,
            end=end,
            outer=Span(start, end),
            kind=QuoteKind.INDIRECT,
            paragraph=paragraph.index,
            speaker=speaker,
            cue=Cue(block.text[cue_start - at : cue_end - at], cue_start, cue_end),
            attribution=attribution,
            rule="reported",
            confidence=round(sure * chance, 4) if speaker else 0.0,
        )

    def _attribution(self, choice: Choice) -> Attribution:
        candidate, cue = choice.candidate, choice.candidate.cue
        own, place, _ = choice.quotation
        key = None
        if candidate.paragraph is not None and cue is not None:
            key = (candidate.paragraph.index, cue)
        before, self._used = self._used, key
        if candidate.mention is None or candidate.paragraph is None or cue is None:
            return _NONE
        if choice.goes_on and candidate.verdict == Verdict.CONTINUES:
            return _CONTINUED
        if candidate.verdict == Verdict.NEIGHBOUR or candidate.paragraph is not own:
            return _FLOATING
        sentence = own.tokens.sentence
        is_past = cue.start < place and sentence[cue.start] != sentence[place]
        if candidate.verdict == Verdict.CONTINUES or (before == key and is_past):
            return _CARRIED
        is_pronoun = candidate.mention.kind == MentionKind.PRONOUN
        return _PRONOUN if is_pronoun else _EXPLICIT

    def _cue(self, choice: Choice, attribution: Attribution) -> Cue | None:
        """Cut the cue out, with a particle that leads over to the quotation."""
        candidate = choice.candidate
        paragraph, cue = candidate.paragraph, candidate.cue
        has_own = attribution in {_EXPLICIT, _PRONOUN} or (
            candidate.verdict == Verdict.UNNAMED and cue is not None
        )
        if not has_own or paragraph is None or cue is None:
            return None
        tokens = paragraph.tokens
        after = cue.end + 1
        leads_on = (
            after == choice.quotation.place or tokens.letters[after : after + 1] in _PHRASE_LETTERS
        )
        particles = self._lexicon.grammar.verb_particles
        if leads_on and not particles.isdisjoint(tokens.low[cue.end : after]):
            cue = cue._replace(end=after)
        start, end = paragraph.span(cue)
        block = self._body[paragraph.index]
        return Cue(block.text[start - block.start : end - block.start], start, end)

    def _via(self, choice: Choice) -> Mention | None:
        """Find who passed the words on: "according to the AFP", "the agency cited …"."""
        candidate = choice.candidate
        own, place, _ = choice.quotation
        if candidate.mention is None or candidate.cue is None or candidate.paragraph is not own:
            return None
        tokens, cue, forms = own.tokens, candidate.cue, self._lexicon.forms
        if candidate.mention.start >= cue.end and tokens.low[cue.start] in forms.quoters:
            near = own.mentions_between(cue.start - _LONGEST, cue.start)
            after = cue.start - (tokens.letters[cue.start - 1] == WordClass.COMMA)
            before = [m for m in near if m.end == after]
            return self._mention(own, before[0]) if before else None
        if forms.sources.keys().isdisjoint(tokens.low[place : place + _NEAR]):
            return None
        sentence = tokens.sentence
        for other in own.cues_between(place, place + _NEAR):
            if sentence[other.start] != sentence[place]:
                return None
            if other.form not in forms.sources or other == cue:
                continue
            behind = own.mentions_at(other.end)
            return self._mention(own, behind[-1]) if behind else None
        return None

    def _mention(self, paragraph: Paragraph, words: MentionSpan) -> Mention:
        return mention_of(self._body[paragraph.index], *paragraph.span(words), self._lexicon)


_RULES: Final = {
    Verdict.NOT_SPEECH: "no-speech",
    Verdict.UNNAMED: "speaker-open",
    Verdict.CONTINUES: "goes-on",
    Verdict.OWN_PARAGRAPH: "own-paragraph",
    Verdict.NEIGHBOUR: "next-paragraph",
}
"""Verdicts to the rules that quotes are given."""
