"""The quotations of a language that has rows and no weights of its own.

Each answer is weighed by signs that know no language (`weighed_signs`), with weights that were
learned of labelled pages in several (`data/speakers.any.tsv`; `tools/train_signs.py` makes it).
"""

from __future__ import annotations

import math
import pkgutil
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from attrs import evolve

from wireparse._quotes import bare_quote, text_of
from wireparse._speakers.weighed_inside import find_inside
from wireparse._speakers.weighed_mentions import cut_paragraph
from wireparse._speakers.weighed_names import WeighedNames
from wireparse._speakers.weighed_phrases import RecurringPhrases
from wireparse._speakers.weighed_signs import (
    CARRIED,
    NAMED,
    SCARE,
    WeighedAnswer,
    WeighedQuotation,
    find_answers,
)
from wireparse._speakers.weighed_words import compile_weighed
from wireparse.models import Attribution, Cue, Mention, Quote, QuoteKind, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wireparse._quotes import QuotationSpan
    from wireparse._speakers.weighed_mentions import WeighedMention, WeighedParagraph
    from wireparse.models import Block
    from wireparse.rows import Language

__all__ = ["SCALE", "UNSAID", "Judge", "SignWeights", "WeighedReader", "read_signs", "read_weighed"]


SCALE: Final = 1 / 32
"""One step of a weight, in units of the log-linear model."""
UNSAID: Final = "-"
"""What stands before a sign of the file that only tells speech from none."""
_FILE: Final = "data/speakers.any.tsv"
_NO_SPEECH: Final = 0.5
"""How likely it must be that nobody said it."""
_INSIDE: Final = 0.8
"""How sure it is who speaks by a verb inside the marks."""
_LEAST: Final = 1e-9
"""A share that is none."""
_FAR: Final = 12
"""Words between a mention and its verb."""
_WEAKNESS: Final = {"V": 0, "v": 12}
"""Words by which a verb of saying may be farther away than one that acts."""


def read_signs() -> bytes:
    """Read the file of weights that ships."""
    return pkgutil.get_data("wireparse", _FILE) or b""


@cache
def load_signs() -> SignWeights:
    """Load the weights that ship."""
    lines = (line.rpartition("\t") for line in read_signs().decode().splitlines())
    every = {sign: int(weight) for sign, _, weight in lines}
    unsaid = {s.removeprefix(UNSAID): w for s, w in every.items() if s.startswith(UNSAID)}
    return SignWeights({s: w for s, w in every.items() if not s.startswith(UNSAID)}, unsaid)


class Judge(Protocol):
    """Decides between answers, and whom a pronoun stands for."""

    def answer(
        self, mark: QuotationSpan, answers: Sequence[WeighedAnswer], /
    ) -> tuple[WeighedAnswer, float]:
        """Choose an answer, and say how likely it is."""
        ...

    def name(
        self,
        paragraph: WeighedParagraph,
        mention: WeighedMention,
        found: Sequence[tuple[str, tuple[str, ...]]],
        /,
    ) -> str:
        """Choose one of several names by its signs."""
        ...


class SignWeights(NamedTuple):
    """Decides by the weights of signs.

    Attributes:
        signs: Of every answer.
        unsaid: Of the answer that nobody said it, learned of speech against none alone.
    """

    signs: Mapping[str, int]
    unsaid: Mapping[str, int] = MappingProxyType({})

    def answer(
        self, _mark: QuotationSpan, answers: Sequence[WeighedAnswer], /
    ) -> tuple[WeighedAnswer, float]:
        """Choose the likeliest speaker, and say how likely he is; then what names him best."""
        scores = [SCALE * _sum(self.signs, answer.signs) for answer in answers]
        most = max(scores)
        shares = [math.exp(score - most) for score in scores]
        said = [n for n, answer in enumerate(answers) if answer.kind != SCARE]
        of_said = max(sum(shares[n] for n in said), _LEAST)
        unsaid = 0.0
        for answer, share in zip(answers, shares, strict=True):
            if answer.kind == SCARE:
                unsaid = self._unsaid(answer, math.log(max(share, _LEAST) / of_said))
                if unsaid > _NO_SPEECH:
                    return answer, unsaid
        together: dict[str, float] = {}
        for n in said:
            if answers[n].who:
                together[answers[n].who] = together.get(answers[n].who, 0.0) + shares[n]
        sums = {n: together.get(answers[n].who, shares[n]) for n in said}
        best = max(said, key=lambda n: (sums[n], shares[n]))
        return answers[best], (1 - unsaid) * sums[best] / of_said

    def _unsaid(self, answer: WeighedAnswer, odds: float) -> float:
        """Say how likely nobody said it: two opinions count alike, that of all answers and its own.

        Where many could have said it the first is of little help.
        """
        own = SCALE * _sum(self.unsaid, answer.signs)
        return 1 / (1 + math.exp(-(odds + own) / 2))

    def name(
        self,
        _paragraph: WeighedParagraph,
        _mention: WeighedMention,
        found: Sequence[tuple[str, tuple[str, ...]]],
        /,
    ) -> str:
        """Choose the name that most speaks for."""
        return max(found, key=lambda each: _sum(self.signs, each[1]))[0]


def _sum(weights: Mapping[str, int], signs: Iterable[str]) -> int:
    return sum(weights.get(sign, 0) for sign in signs)


def read_weighed(
    body: Sequence[Block], marked: Sequence[QuotationSpan], language: Language
) -> list[Quote]:
    """Find who said each quotation."""
    return WeighedReader(body, marked, language, load_signs()).read()


class WeighedReader:
    """Reads the quotations of one article, in order."""

    def __init__(
        self,
        body: Sequence[Block],
        marked: Sequence[QuotationSpan],
        language: Language,
        judge: Judge,
    ) -> None:
        """Cut the paragraphs, and collect the names of the article."""
        self._body = body
        self._marked = marked
        self._judge = judge
        self._known = compile_weighed(language)
        quoted: dict[int, list[QuotationSpan]] = {}
        for mark in marked:
            if mark.parent is None:
                quoted.setdefault(mark.paragraph, []).append(mark)
        self._places = {mark: n for marks in quoted.values() for n, mark in enumerate(marks)}
        self._paragraphs = [
            cut_paragraph(
                index,
                block,
                [(mark.outer_start, mark.outer_end) for mark in quoted.get(index, ())],
                self._known,
            )
            for index, block in enumerate(body)
        ]
        self._names = WeighedNames(self._paragraphs, self._known, judge.name)
        self._last: tuple[int, int] | None = None
        self._speaker: Speaker | None = None
        self._above: tuple[int, int, str] | None = None
        self._phrases = RecurringPhrases(self._paragraphs)

    def read(self) -> list[Quote]:
        """Read them all."""
        return [
            self._quote(mark) if mark.parent is None else bare_quote(self._body, mark, "nested")
            for mark in self._marked
        ]

    def _quote(self, mark: QuotationSpan) -> Quote:
        paragraph = self._paragraphs[mark.paragraph]
        place = paragraph.places[self._places[mark]]
        text = text_of(self._body, mark)
        before = self._paragraphs[mark.paragraph - 1] if mark.paragraph else None
        name = self._speaker.name if self._speaker else ""
        quotation = WeighedQuotation(
            paragraph, place, text, before, self._last, name, self._above, self._phrases.again(text)
        )
        found = find_inside(self._body[mark.paragraph], paragraph, place, self._known)
        if found is not None:
            answer, sure = WeighedAnswer(NAMED, *found, "", ()), _INSIDE
        else:
            answers = [*find_answers(quotation, self._known, self._names.stands)]
            answer, sure = self._judge.answer(mark, answers)
        speaker, attribution = self._speaker_of(answer, paragraph)
        self._above = paragraph.number, place, answer.kind
        if answer.kind != SCARE:
            self._last = paragraph.number, place
            self._speaker = speaker
        rule = "plain-form" if speaker else "plain-none"
        kind = QuoteKind.SCARE if answer.kind == SCARE else None
        return evolve(
            bare_quote(self._body, mark, rule, kind),
            speaker=speaker,
            cue=self._cue(answer) if answer.paragraph.number == paragraph.number else None,
            attribution=attribution,
            confidence=round(sure, 4) if speaker else 0.0,
        )

    def _speaker_of(
        self, answer: WeighedAnswer, own: WeighedParagraph
    ) -> tuple[Speaker | None, Attribution]:
        """Name the speaker of an answer, and say how the quotation is tied to him."""
        if answer.kind == CARRIED and self._speaker is not None:
            is_same = self._last is not None and self._last[0] == own.number
            return self._speaker, Attribution.CARRIED if is_same else Attribution.FLOATING
        mention, paragraph = answer.mention, answer.paragraph
        if mention is None:
            return None, Attribution.NONE
        last = self._speaker.name if self._speaker else None
        name, kind = self._names.resolve(paragraph, mention, last)
        start, end = paragraph.span(mention)
        block = self._body[paragraph.number]
        printed = Mention(block.text[start:end], block.start + start, block.start + end)
        tie = Attribution.PRONOUN if mention.kind == "h" else Attribution.EXPLICIT
        is_own = paragraph.number == own.number
        return Speaker(name, printed, kind), tie if is_own else Attribution.FLOATING

    def _cue(self, answer: WeighedAnswer) -> Cue | None:
        """Take the nearest verb of saying beside a mention for the cue."""
        mention, own = answer.mention, answer.paragraph
        if mention is None:
            return None
        first = max(0, mention.first - _FAR)
        best: tuple[int, int] | None = None
        for at in range(first, min(len(own.words), mention.after + _FAR)):
            weak = _WEAKNESS.get(own.letters[at])
            is_inside = mention.first <= at < mention.end
            if weak is None or is_inside or own.sentence[at] != own.sentence[mention.start]:
                continue
            apart = mention.first - at if at < mention.first else at - mention.after + 1
            best = min(best or (apart + weak, at), (apart + weak, at))
        if best is None:
            return None
        start, word = own.starts[best[1]], own.words[best[1]]
        block = self._body[own.number]
        return Cue(word, block.start + start, block.start + start + len(word))
