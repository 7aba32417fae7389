"""Which mentions could be the subject of a cue, each pair scored once."""

from __future__ import annotations

import pytest

from speech import LEXICON, WEIGHTS, body_of, marked_in, paragraph_of
from wireparse._speakers import scoring
from wireparse._speakers.candidates import ArticleQuotations


def subjects(text: str, form: str = "said") -> dict[str, int]:
    """Score the mentions near a cue."""
    paragraph = paragraph_of(text)
    scores = scoring.SubjectScorer(LEXICON, WEIGHTS).of(paragraph)
    cue = next(c for c in paragraph.cues if c.form == form)
    words = paragraph.tokens.words
    return {
        " ".join(words[mention.start : mention.end]): score
        for mention, score in scores.subjects(cue)
    }


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("Ada Brook met Jon Berg in Kvam, and Ida Dahl said so.", "Ida Dahl"),
        ("Ada Brook, who met Jon Berg, said so.", "Ada Brook"),
        ("“It snored,” said Ada Brook of Kvam.", "Ada Brook"),
        ("In Kvam Ada Brook said so.", "Ada Brook"),
    ],
)
def test_the_subject_of_a_verb_scores_best(text: str, best: str) -> None:
    """Among all who stand near."""
    found = subjects(text)
    assert max(found, key=found.__getitem__).endswith(best)


def test_what_was_scored_is_kept() -> None:
    """By paragraph, cue and mention."""
    paragraph = paragraph_of("Ada Brook said so.")
    scorer = scoring.SubjectScorer(LEXICON, WEIGHTS)
    scores = scorer.of(paragraph)
    cue = paragraph.cues[0]
    assert scorer.of(paragraph) is scores
    assert scores.facts(cue) is scores.facts(cue)
    assert scores.subjects(cue) is scores.subjects(cue)
    assert set(scores.mentions) == {mention for mention, _ in scores.subjects(cue)}


def test_where_nobody_stands_near_a_cue_has_no_score() -> None:
    """It says so of nobody."""
    paragraph = paragraph_of("said so")
    cue = next(c for c in paragraph.cues if c.form == "said")
    facts = scoring.SubjectScorer(LEXICON, WEIGHTS).of(paragraph).facts(cue)
    assert (facts.score, facts.near.mentions) == (None, [])


def test_a_quotation_is_attributed_to_pairs() -> None:
    """Those of its paragraph, with what the quotation adds."""
    body = body_of("“It snored all night,” the old herder said.")
    article = ArticleQuotations(body, marked_in(body), LEXICON, WEIGHTS)
    occurrence = article.occurrence(0)
    scorer = scoring.AttributionScorer(LEXICON, WEIGHTS, article.subjects)
    found = scorer.attributions_of(occurrence)
    words = occurrence.paragraph.tokens.words
    _, mention, cue = max(found, key=lambda each: each[0])
    assert " ".join(words[mention.start : mention.end]) == "the old herder"
    assert cue.form == "said"


def test_the_nearest_verbs_on_either_side_are_weighed() -> None:
    """Those behind two quotations too, none behind three, where short ones stand in masses."""
    body = body_of("“a” he said " * 40)
    article = ArticleQuotations(body, marked_in(body), LEXICON, WEIGHTS)
    quotation = article.occurrence(20)
    subjects = scoring.SubjectScorer(LEXICON, WEIGHTS)
    found = scoring.AttributionScorer(LEXICON, WEIGHTS, subjects).attributions_of(quotation)
    places = sorted({cue.start for _, _, cue in found})
    before = [at for at in places if at < quotation.place]
    assert (len(before), len(places)) == (3, 6)
    assert places[-1] - places[0] == 5 * 3
