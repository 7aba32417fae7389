"""Scores become one answer for each quotation, left to right."""

from __future__ import annotations

from math import log

import pytest

from speech import LEXICON, WEIGHTS, body_of, marked_in, paragraph_of
from wireparse._speakers import decision
from wireparse._speakers.candidates import ArticleQuotations, Candidate, Verdict
from wireparse._speakers.weights import SCALE

OWN = paragraph_of("Ada Brook met Jon Berg and said so.")
ADA, JON = OWN.mentions[0], OWN.mentions[1]


def scored(chance: float) -> int:
    """Make the score of a chance."""
    return round(log(chance) / SCALE)


def some(no: float, nobody: float, *named: tuple[object, float]) -> list[Candidate]:
    """Make answers with chances."""
    return [
        Candidate(Verdict.NOT_SPEECH, scored(no)),
        Candidate(Verdict.UNNAMED, scored(nobody)),
        *[
            Candidate(Verdict.OWN_PARAGRAPH, scored(chance), OWN, mention)  # type: ignore[arg-type]
            for mention, chance in named
        ],
    ]


@pytest.mark.parametrize(
    ("every", "verdict", "mention", "sure"),
    [
        (some(0.6, 0.1, (ADA, 0.3)), Verdict.NOT_SPEECH, None, 0.0),
        (some(0.4, 0.1, (ADA, 0.5)), Verdict.NOT_SPEECH, None, 0.0),
        (some(0.3, 0.2, (ADA, 0.5)), Verdict.OWN_PARAGRAPH, ADA, 0.5),
        (some(0.1, 0.5, (ADA, 0.4)), Verdict.UNNAMED, None, 0.5),
        (some(0.1, 0.1, (ADA, 0.3), (ADA, 0.2), (JON, 0.3)), Verdict.OWN_PARAGRAPH, ADA, 0.5),
        (some(0.3, 0.2, (ADA, 0.3), (JON, 0.2)), Verdict.UNNAMED, None, 0.3),
    ],
)
def test_the_likeliest_mention_is_chosen(
    every: list[Candidate], verdict: str, mention: object, sure: float
) -> None:
    """Over all its cues; no speech needs more than a third, and so does a speaker."""
    chosen, confidence = decision.choose(every)
    assert (chosen.verdict, chosen.mention) == (verdict, mention)
    assert confidence == pytest.approx(sure, abs=0.05)


def test_the_bar_is_the_callers() -> None:
    """Under it the speaker stays open."""
    every = some(0.3, 0.2, (ADA, 0.3), (JON, 0.2))
    assert decision.choose(every, 0.0)[0].mention == ADA
    assert decision.choose(every, 0.9)[0].mention is None


def test_words_that_are_told_plainly_too_are_sooner_a_term() -> None:
    """Beside the likeliest speaker no speech needs less; a sure speaker is kept."""
    spread = some(0.1, 0.1, (ADA, 0.4), (JON, 0.4))
    assert decision.choose(spread)[0].verdict == Verdict.OWN_PARAGRAPH
    assert decision.choose(spread, is_term=True) == (spread[0], 0.0)
    sure = some(0.1, 0.1, (ADA, 0.8))
    assert decision.choose(sure, is_term=True)[0].mention == ADA


def decided(*texts: str) -> list[tuple[str, str | None]]:
    """Decide every quotation of an article: verdict and mention."""
    body = body_of(*texts)
    article = ArticleQuotations(body, marked_in(body), LEXICON, WEIGHTS)
    return [
        (
            choice.candidate.verdict,
            " ".join(choice.candidate.paragraph.tokens.words[slice(*choice.candidate.mention[:2])])
            if choice.candidate.paragraph and choice.candidate.mention
            else None,
        )
        for choice in decision.decide(article)
    ]


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (("“It snored all night,” Ada Brook said.",), (Verdict.OWN_PARAGRAPH, "Ada Brook")),
        (("The “goat” is a sheep.",), (Verdict.NOT_SPEECH, None)),
        (("Ada “Big Rain” Brook came.",), (Verdict.NOT_SPEECH, None)),
        (
            ("The agency quoted Ada Brook as saying that “it snored all night.”",),
            (Verdict.OWN_PARAGRAPH, "Ada Brook"),
        ),
        (
            ("“It snored all night,” Ada Brook said, according to Reuters.",),
            (Verdict.OWN_PARAGRAPH, "Ada Brook"),
        ),
    ],
)
def test_an_article_is_decided(texts: tuple[str, ...], want: tuple[str, str | None]) -> None:
    """Fixed forms first; whom a medium cites overrules the scores."""
    assert decided(*texts)[0] == want


def test_what_is_left_open_goes_on() -> None:
    """In the next paragraph, with the same speaker."""
    first, second = decided(
        "“It snored all night,” Ada Brook said. “It was long.", "“It was cold, and it slept.”"
    )[-2:]
    assert first[1] == second[1] == "Ada Brook"


def test_a_sentence_that_is_a_paragraph_is_speech() -> None:
    """Whatever its score."""
    assert decided("Ada Brook came.", "“Mind the old goat.”")[0][0] != Verdict.NOT_SPEECH


def test_a_long_sentence_that_is_a_paragraph_has_a_speaker() -> None:
    """Whom the paragraph before tells of, though no verb of saying stands there."""
    texts = "Ada Brook pulled the rope for an hour.", "“The goat does not care who pulls it.”"
    assert decided(*texts) == [(Verdict.NEIGHBOUR, "Ada Brook")]


def test_a_colon_names_who_speaks_in_the_next_paragraph() -> None:
    """Whoever says something behind it."""
    texts = (
        "And from Mayor Brook:",
        "“The pier had nine friends, and she was one.”",
        "The goat came home, the harbour office said.",
    )
    ((verdict, mention),) = decided(*texts)
    assert verdict == Verdict.NEIGHBOUR
    assert mention is not None
    assert mention.endswith("Brook")
