"""Scores to one answer for each quotation of an article, left to right.

The scores become probabilities. A quotation is no speech if that alone is likelier than
everything else together; else its speaker is the mention with the largest sum over its
cues, and that sum is the confidence.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse._weights import SCALE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._candidates import Answer, Candidate, Paragraph, Scene
    from wireparse._features import Look

__all__ = ["OPEN_BELOW", "Choice", "choose", "decide"]

OPEN_BELOW: Final = 0.35
"""A speaker that is less likely than this is not named."""
_NO_SPEECH: Final = 0.5
_QUOTERS: Final = frozenset(
    ["cite", "cited", "cites", "citing", "quote", "quoted", "quotes", "quoting"]
)


class Choice(NamedTuple):
    """The answer for one quotation.

    Attributes:
        candidate: What was chosen; kind `N` for no speech, `U` for nobody named.
        confidence: Probability of its mention.
        paragraph: The quotation's own paragraph.
        place: Where it stands among the words.
        look: What it looks like.
        goes_on: Whether the quotation before was left open and this one goes on.
    """

    candidate: Candidate
    confidence: float
    paragraph: Paragraph
    place: int
    look: Look
    goes_on: bool


def decide(scene: Scene) -> Iterator[Choice]:
    """Choose an answer for every quotation of the scene, in order."""
    prev: Answer | None = None
    silent = 0
    was_open = False
    for number, quote in enumerate(scene.quotes):
        candidates, seen = scene.candidates(number, prev, silent)
        paragraph, place, look = seen
        goes_on = was_open and place == 0 and prev is not None
        chosen, sure = choose(candidates)
        if goes_on and chosen.kind != "A":
            chosen = candidates[2]
        chosen = _cited(chosen, scene)
        yield Choice(chosen, sure, paragraph, place, look, goes_on)
        if chosen.kind == "N":
            silent = min(silent + 1, 2)
            continue
        silent = 0
        was_open = quote.goes_on
        prev = scene.answer(chosen, seen, prev)


def choose(candidates: Sequence[Candidate], open_below: float = OPEN_BELOW) -> tuple[Candidate, float]:
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
    for candidate, chance in zip(candidates[1:], chances[1:], strict=True):
        mention, paragraph = candidate.mention, candidate.paragraph
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


def _cited(chosen: Candidate, scene: Scene) -> Candidate:
    """Prefer whom a medium cites: "the agency cited the mayor as saying"."""
    paragraph, cue = chosen.paragraph, chosen.cue
    if paragraph is None or cue is None or chosen.mention is None or chosen.kind == "P":
        return chosen
    low = paragraph.tokens.low
    if low[cue[0]] == "saying" and cue[0] and low[cue[0] - 1] == "as":
        cue = next(
            (c for c in reversed(paragraph.cues) if c[1] <= cue[0] and low[c[0]] in _QUOTERS), cue
        )
    if low[cue[0]] not in _QUOTERS:
        return chosen
    for mention in paragraph.mentions:
        after = mention[1]
        if mention[0] == cue[1] and low[after : after + 1] == ["as"]:
            return chosen._replace(mention=mention, cue=cue)
    del scene
    return chosen
