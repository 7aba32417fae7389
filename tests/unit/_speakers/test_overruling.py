"""A form tells whose words they are, whatever the scores chose."""

from __future__ import annotations

import pytest

from speech import LEXICON, WEIGHTS, body_of, marked_in
from wireparse._speakers import overruling
from wireparse._speakers.candidates import ArticleQuotations, Candidate, Verdict


def preferred(text: str, chosen: str) -> str:
    """Choose a speaker by name, with its first cue, and return who is preferred."""
    body = body_of(text)
    article = ArticleQuotations(body, marked_in(body), LEXICON, WEIGHTS)
    quotation = article.occurrence(0)
    every = article.candidates(0, quotation, None, 0)

    def name(candidate: Candidate) -> str:
        if candidate.paragraph is None or candidate.mention is None:
            return ""
        words = candidate.paragraph.tokens.words
        return " ".join(words[candidate.mention.start : candidate.mention.end])

    own = [c for c in every if c.verdict == Verdict.OWN_PARAGRAPH and name(c) == chosen]
    first = max(own, key=lambda c: c.score)
    return name(overruling.overruled(first, every, quotation, article))


@pytest.mark.parametrize(
    ("text", "chosen", "want"),
    [
        ("Ada Brook said the captain told her: “It rained all night.”", "Ada Brook", "the captain"),
        ("Ada Brook laughed when Jon Berg told them, “It rained.”", "Ada Brook", "Jon Berg"),
        ("Ada Brook, who met Jon Berg, said: “It rained.”", "Ada Brook", "Ada Brook"),
        ("Ada Brook sent Jon Berg a note saying: “It rained.”", "Ada Brook", "Ada Brook"),
        ("Ada Brook said, “It rained.”", "Ada Brook", "Ada Brook"),
    ],
)
def test_the_inner_one_of_two_who_tell_is_preferred(text: str, chosen: str, want: str) -> None:
    """Whose verb of saying, or whose listener, stands right before the quotation."""
    assert preferred(text, chosen) == want


@pytest.mark.parametrize(
    ("text", "chosen", "want"),
    [
        (
            "Ada Brook smiled, but Jon Berg, chair of the Kelm Club, said it was “a toy”.",
            "Ada Brook",
            "Jon Berg",
        ),
        ("Ada Brook, and Jon Berg, a cook, said it was “a toy”.", "Ada Brook", "Ada Brook"),
        ("Ada Brook met Jon Berg, a cook, and said it was “a toy”.", "Ada Brook", "Ada Brook"),
    ],
)
def test_the_subject_of_the_second_clause_is_preferred(text: str, chosen: str, want: str) -> None:
    """Where an apposition parts it from its verb, and the first clause has its own."""
    assert preferred(text, chosen) == want


@pytest.mark.parametrize(
    ("text", "chosen", "want"),
    [
        ("Ada Brook was called “a toy” by Jon Berg.", "Ada Brook", "Jon Berg"),
        ("Ada Brook was called “unwanted” in Kelm by Jon Berg.", "Ada Brook", "Ada Brook"),
        ("Ada Brook was called “a toy” by Monday.", "Ada Brook", "Ada Brook"),
        ("Ada Brook called it “a toy” by Jon Berg.", "Ada Brook", "Ada Brook"),
        ("Ada Brook was declared a “heavy” guest by Jon Berg.", "Ada Brook", "Jon Berg"),
        ("Ada Brook was worried about the “odd” toys by Jon Berg.", "Ada Brook", "Ada Brook"),
        ("Ada Brook was moved by the “odd” toys by Jon Berg.", "Ada Brook", "Ada Brook"),
    ],
)
def test_who_stands_behind_a_passive_is_preferred(text: str, chosen: str, want: str) -> None:
    """Near the quotation, if it is no day."""
    assert preferred(text, chosen) == want
