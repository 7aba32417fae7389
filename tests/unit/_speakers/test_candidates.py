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


@pytest.mark.parametrize(
    ("text", "end", "last"),
    [
        ("“It snored all night”, Ada Brook said.", ",", "Ada"),
        ("“It snored all night,” Ada Brook said.", ",", "Ada"),
        ("‘It snored all night’, Ada Brook said.", ",", "Ada"),
        ("“Did it snore?”, Ada Brook asked.", "?", ","),
    ],
)
def test_a_comma_behind_the_mark_is_read_as_one_before_it(text: str, end: str, last: str) -> None:
    """British papers set it so; behind another mark it is a comma."""
    paragraph, place, context = article_of(text).occurrence(0)
    assert context.inside.end == end
    assert paragraph.tokens.words[place + 1] == last


def test_words_that_stand_without_marks_too_are_counted() -> None:
    """As terms do, at most twice; a quotation's own are not."""
    article = article_of("The “big goat” came. A big goat came, and big goats. “Big goat” it is.")
    assert [article._plain(words) for words in ("big goat", "Big goat")] == [2, 0]
    assert [article._plain("big goat") for _ in range(60)][-1] == 0


def test_how_often_the_words_stand_without_marks_is_told_of_every_quotation() -> None:
    """Of few words alone; what is longer is no term."""
    article = article_of("A “big goat” came, a “small goat” too, and a big goat at the end of it.")
    told = [article.plain(number, article.occurrence(number).context) for number in range(2)]
    assert [count > 0 for count in told] == [True, False]


def test_whoever_the_paragraph_before_tells_of_may_speak() -> None:
    """Where it holds no verb of saying; who stands behind must have one."""
    before = answers("The herder pulled a rope.", "“It snored all night.”")
    behind = answers("“It snored all night.”", "The herder pulled a rope.")
    assert ((Verdict.NEIGHBOUR, "The herder") in before, behind) == (True, [])


def test_the_sentence_before_may_name_who_speaks_a_sentence_of_its_own() -> None:
    """And not where the quotation is a part of another."""
    own = answers("The herder shook a fist. “It snored all night.”")
    part = answers("The herder shook a fist. It was a “goat” all night.")
    assert (Verdict.OWN_PARAGRAPH, "The herder") in own
    assert (Verdict.OWN_PARAGRAPH, "The herder") not in part
