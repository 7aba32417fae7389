"""The answers that a quotation could have: no speech, nobody named, and who stands around it."""

from __future__ import annotations

import pytest

from speech import LEXICON, WEIGHTS, body_of, marked_in
from wireparse._speakers import candidates
from wireparse._speakers.candidates import Verdict


def article_of(*texts: str) -> candidates.ArticleQuotations:
    """Make the quotations of an article."""
    body = body_of(*texts)
    return candidates.ArticleQuotations(body, marked_in(body), LEXICON, WEIGHTS)


def answers(*texts: str, number: int = 0) -> list[tuple[str, str]]:
    """List the answers of a quotation that name somebody: verdict and mention."""
    article = article_of(*texts)
    found = article.candidates(number, article.occurrence(number), None, 0)
    return [
        (each.verdict, " ".join(each.paragraph.tokens.words[slice(*each.mention[:2])]))
        for each in found
        if each.paragraph is not None and each.mention is not None
    ]


def test_no_speech_and_nobody_come_first() -> None:
    """Then what names somebody."""
    article = article_of("“It snored,” the herder said.")
    first, second, *rest = article.candidates(0, article.occurrence(0), None, 0)
    assert (first.verdict, second.verdict) == (Verdict.NOT_SPEECH, Verdict.UNNAMED)
    assert {each.verdict for each in rest} == {Verdict.OWN_PARAGRAPH}


@pytest.mark.parametrize(
    ("texts", "verdict", "mention"),
    [
        (("“It snored,” the herder said.",), Verdict.OWN_PARAGRAPH, "the herder"),
        (("The herder said so.", "“It snored all night.”"), Verdict.NEIGHBOUR, "The herder"),
        (("“It snored all night.”", "The herder said so."), Verdict.NEIGHBOUR, "The herder"),
    ],
)
def test_who_stands_beside_or_around_is_an_answer(
    texts: tuple[str, ...], verdict: str, mention: str
) -> None:
    """In the own paragraph, or in a neighbouring one where that has no cue."""
    assert (verdict, mention) in answers(*texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("The herder said so.", "It came.", "“It snored all night.”"),
        ("The herder said so.", "“It snored,” Ada Brook said."),
    ],
)
def test_who_stands_further_is_none(texts: tuple[str, ...]) -> None:
    """Two paragraphs off, or beside one that has a cue of its own."""
    assert not [mention for _, mention in answers(*texts) if mention == "The herder"]


def test_a_quotation_may_go_on_from_the_one_before() -> None:
    """With its mention and cue."""
    article = article_of("“It snored,” the herder said. “It slept.”")
    first = article.occurrence(0)
    own = [
        each
        for each in article.candidates(0, first, None, 0)
        if each.verdict == Verdict.OWN_PARAGRAPH
    ]
    answer = article.answer(own[0], first, None)
    assert answer is not None
    second = article.occurrence(1)
    carried = article.candidates(1, second, answer, 0)[2]
    assert (carried.verdict, carried.mention, carried.cue) == (
        Verdict.CONTINUES,
        own[0].mention,
        own[0].cue,
    )
    onward = article.answer(carried, second, answer)
    assert onward is not None
    assert (onward.verdict, onward.mention) == (Verdict.CONTINUES, answer.mention)
    nobody = article.candidates(1, second, answer, 0)[0]
    assert article.answer(nobody, second, answer) is answer


def test_words_and_paragraphs_are_read_once() -> None:
    """And quotations stand among the words."""
    article = article_of("“It snored,” he said. “It slept.”")
    assert [article.words(quote) for quote in article.quotes] == ["It snored,", "It slept."]
    assert article.paragraph(0) is article.paragraph(0)
    assert [article.occurrence(number).place for number in range(2)] == [0, 4]
