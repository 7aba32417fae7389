"""Reported speech: "X said that …", "…, officials said".

For every reporting verb of a sentence the possible answers are: none, or a mention and a
stretch of the sentence as content. One log-linear scorer chooses, with the weights of
the quotations' scorer in groups of its own. Stretches that hold a quotation are left to
the quotations.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._speakers.keys import ReportKey, SilentKey
from wireparse._speakers.weights import SCALE
from wireparse._syntax import MentionKind, bucket
from wireparse._vocabulary import WordClass

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._speakers.keys import Scorer, Value
    from wireparse._syntax import MentionSpan, Paragraph
    from wireparse._vocabulary import Lexicon

__all__ = ["NOT_REPORTED", "Report", "find_reports", "reports_of"]


_SUREST: Final = 1
"""Verbs that report less often than this class says are not looked at."""
NOT_REPORTED: Final = 0.67
"""A verb reports nothing if that is likelier than this."""
_CONTENT: Final = "ti"
"""Letters of what opens the words that a verb reports: "that", "to"."""
_SHORTEST: Final = 4
"""Words, at least, of a sentence that reports."""
_LONGEST: Final = 120
"""Words of a sentence that are looked at."""
_MOST: Final = 12
"""So many reporting verbs of one sentence are looked at."""


class Report(NamedTuple):
    """One possible answer; words are counted in the paragraph.

    Attributes:
        cue: First word of the verb, and the word after it.
        mention: Who says it, None where nobody is named.
        start: First word of the content.
        end: The word after it.
        score: Of the answer.
    """

    cue: tuple[int, int]
    mention: MentionSpan | None
    start: int
    end: int
    score: Value


def find_reports(
    paragraph: Paragraph, lexicon: Lexicon, scorer: Scorer
) -> Iterator[tuple[Report, float]]:
    """Find the reported speech of a paragraph.

    Yields:
        What is reported, with its probability; disjoint, in order.
    """
    last = 0
    for none, reports in reports_of(paragraph, lexicon, scorer):
        best = max(reports, key=lambda r: r.score)
        silent = exp((none - best.score) * SCALE)
        total = sum([exp((r.score - best.score) * SCALE) for r in reports]) + silent
        if silent > NOT_REPORTED * total or best.start < last:
            continue
        last = max(best.end, best.cue[1])
        yield best, 1 / total


def reports_of(
    paragraph: Paragraph, lexicon: Lexicon, scorer: Scorer
) -> Iterator[tuple[Value, list[Report]]]:
    """List the possible answers of every reporting verb, with the score of none."""
    tokens, sources = paragraph.tokens, lexicon.forms.sources
    for begin, end in _sentences(tokens.letters):
        if end - begin < _SHORTEST:
            continue
        tried = 0
        for first in range(begin, end):
            word = tokens.low[first]
            second = sources.get(word)
            prior = lexicon.reports.get(word, -1) if second is None else lexicon.cues[word]
            after = first + 1
            if second is not None:
                if tokens.low[after : after + 1] != [second]:
                    continue
                after += 1
            if prior < _SUREST or tokens.letters[first] == WordClass.QUOTATION or tried >= _MOST:
                continue
            tried += 1
            spans = [*_spans(paragraph, begin, end, first, after)]
            if not spans:
                continue
            none = scorer.groups["J"][_none_key(paragraph, begin, end, first, prior)]
            reports = [
                Report(
                    (first, after), mention, low, high,
                    scorer.groups["I"][_key(paragraph, (begin, end), (first, after), where, mention, shape, (low, high), prior)],  # noqa: E501
                )
                for where, mention, shape, low, high in spans
            ]  # fmt: skip
            yield none, reports


def _sentences(letters: str) -> Iterator[tuple[int, int]]:
    begin = 0
    while begin < len(letters):
        end = letters.find(".", begin)
        if end < 0:
            end = len(letters)
        if end > begin:
            yield begin, min(end, begin + _LONGEST)
        begin = end + 1


def _spans(
    paragraph: Paragraph, begin: int, end: int, first: int, after: int
) -> Iterator[tuple[str, MentionSpan | None, str, int, int]]:
    """List who and what: place and mention, shape and stretch."""
    letters = paragraph.tokens.letters
    right = [*_right(paragraph, after, end)]
    for where, mention in _who(paragraph, begin, first, after):
        for shape, low, high in right:
            start = max(low, mention.end) if where == "after" and mention is not None else low
            if start < high and WordClass.QUOTATION not in letters[start:high]:
                yield where, mention, shape, start, high
        if where in {"near", "after", "none"}:
            stop = min(first, mention.start) if mention is not None else first
            while stop > begin and letters[stop - 1] == WordClass.COMMA:
                stop -= 1
            if stop - begin >= 3 and WordClass.QUOTATION not in letters[begin:stop]:  # noqa: PLR2004
                yield where, mention, "L", begin, stop


def _right(paragraph: Paragraph, after: int, end: int) -> Iterator[tuple[str, int, int]]:
    """List the stretches that follow the verb."""
    letters = paragraph.tokens.letters
    if after >= end:
        return
    yield "R", after, end
    for shape, stops, least in (("c", ",", 1), ("s", "s", 2), ("a", "&", 2)):
        stop = next((k for k in range(after + least, end) if letters[k] == stops), -1)
        if stop > 0:
            yield shape, after, stop
    clause = next((k for k in range(after, min(end, after + 8)) if letters[k] in _CONTENT), -1)
    if clause > after:
        yield "t", clause, end


def _who(
    paragraph: Paragraph, begin: int, first: int, after: int
) -> Iterator[tuple[str, MentionSpan | None]]:
    """List the mentions that could be the verb's subject."""
    letters = paragraph.tokens.letters
    near = paragraph.mentions_between(begin, first)
    before = _longest([m for m in near if m.end <= first], first)
    free = [m for m in before if m.start == begin or letters[m.start - 1] != WordClass.PREPOSITION]
    if free:
        yield "near", free[-1]
    if len(free) > 1:
        yield "first", free[0]
    if before and (not free or before[-1] != free[-1]):
        yield "governed", before[-1]
    following = paragraph.mentions_between(after, after + 3)
    if following:
        yield "after", following[0]
    yield "none", None


def _longest(mentions: list[MentionSpan], first: int) -> list[MentionSpan]:
    """Of mentions that begin alike keep the longest that ends before the verb."""
    out: list[MentionSpan] = []
    for mention in mentions:
        if out and mention.start < out[-1].end:
            if out[-1].end < mention.end <= first:
                out[-1] = mention
        else:
            out.append(mention)
    return out


def _key(  # noqa: PLR0913, PLR0917
    paragraph: Paragraph,
    sentence: tuple[int, int],
    cue: tuple[int, int],
    where: str,
    mention: MentionSpan | None,
    shape: str,
    stretch: tuple[int, int],
    prior: int,
) -> ReportKey:
    low = paragraph.tokens.low
    first, after = cue
    start, end = stretch
    who, far, governor = "0", "0", "^"
    if mention is not None:
        who = low[mention.start] if mention.kind == MentionKind.PRONOUN else mention.kind
        far = bucket(first - mention.end if mention.end <= first else mention.start - after)
        governor = low[mention.start - 1] if mention.start > sentence[0] else "^"
    return ReportKey(
        low[first], shape, low[after] if after < len(low) else "$",
        low[after + 1] if after + 1 < len(low) else "$", where, who, far, prior, governor,
        low[first - 1] if first > sentence[0] else "^", low[start],
        low[end] if end < len(low) else "$", bucket(end - start), start == sentence[0],
        end == sentence[1],
    )  # fmt: skip


def _none_key(paragraph: Paragraph, begin: int, end: int, first: int, prior: int) -> SilentKey:
    low = paragraph.tokens.low
    return SilentKey(
        low[first],
        low[first + 1] if first + 1 < len(low) else "$",
        low[first - 1] if first > begin else "^",
        prior,
        bucket(end - begin),
        paragraph.tokens.words[first][0].isupper(),
        WordClass.QUOTATION in paragraph.tokens.letters[begin:end],
    )
