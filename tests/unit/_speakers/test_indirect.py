"""Reported speech: who says what, without marks."""

from __future__ import annotations

import pytest

from speech import LEXICON, WEIGHTS, paragraph_of
from wireparse._speakers import indirect


def reported(text: str) -> list[tuple[str | None, str, str]]:
    """Find the reports of a paragraph: who, verb, what."""
    paragraph = paragraph_of(text)
    words = paragraph.tokens.words
    return [
        (
            " ".join(words[found.mention.start : found.mention.end]) if found.mention else None,
            " ".join(words[slice(*found.cue)]),
            " ".join(words[found.start : found.end]),
        )
        for found, _ in indirect.find_reports(paragraph, LEXICON, WEIGHTS)
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Ada Brook said that the ferry was late.",
            ("Ada Brook", "said", "that the ferry was late"),
        ),
        ("The ferry was late, officials said.", ("officials", "said", "The ferry was late")),
        ("She said the ferry was late.", ("She", "said", "the ferry was late")),
    ],
)
def test_somebody_says_something(text: str, want: tuple[str, str, str]) -> None:
    """Behind the verb or before it."""
    assert reported(text) == [want]


@pytest.mark.parametrize(
    "text", ["The ferry was late on Monday.", "Ada Brook said.", "It came. It slept.", "He said so"]
)
def test_nothing_is_reported(text: str) -> None:
    """Where no verb reports, or there is nothing that it could."""
    assert reported(text) == []


def test_what_holds_a_quotation_is_left_to_it() -> None:
    """No stretch holds one."""
    paragraph = paragraph_of("Ada Brook said that “it snored” all night long.")
    for _, reports in indirect.reports_of(paragraph, LEXICON, WEIGHTS):
        assert all("Q" not in paragraph.tokens.letters[r.start : r.end] for r in reports)


def test_reports_are_disjoint_and_have_chances() -> None:
    """In order."""
    paragraph = paragraph_of(
        "Ada Brook said that the ferry was late. Jon Berg said that the goat was early."
    )
    found = list(indirect.find_reports(paragraph, LEXICON, WEIGHTS))
    assert len(found) == 2
    assert all(0 < chance <= 1 for _, chance in found)
    assert found[0][0].end <= found[1][0].start
