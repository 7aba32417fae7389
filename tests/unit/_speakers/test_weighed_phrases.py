"""Words that an article has again are found, in marks and without."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._speakers.weighed_mentions import cut_paragraph
from wireparse._speakers.weighed_phrases import RecurringPhrases
from wireparse._speakers.weighed_words import compile_weighed
from wireparse.models import Block, Role

KNOWN = compile_weighed(next(row for row in DEFAULT.languages if row.code == "de"))


def phrases(text: str, *quoted: str) -> RecurringPhrases:
    """Collect the phrases of a paragraph."""
    spans, at = [], 0
    for quote in quoted:
        at = text.index(quote, at)
        spans.append((at, at + len(quote)))
        at += len(quote)
    block = Block(text, 0, len(text), Role.PARAGRAPH, "line")
    return RecurringPhrases([cut_paragraph(0, block, spans, KNOWN)])


@pytest.mark.parametrize(
    ("quote", "again"),
    [("Große Ebbe", "m"), ("flut", "t"), ("der Hafen", "t"), ("nie mehr", ""), ("", "")],
)
def test_words_stand_again_in_marks_or_without(quote: str, again: str) -> None:
    """Capitals make no difference; of several words each two must follow each other."""
    text = "„Große Ebbe“ und „große Ebbe“ heißt der Plan, Flut „Flut“. Der Hafen: „Nie mehr.“"
    marked = ("„Große Ebbe“", "„große Ebbe“", "„Flut“", "„Nie mehr.“")
    assert phrases(text, *marked).again(quote) == again


def test_words_are_both_at_once() -> None:
    """In marks twice, and told."""
    text = "„Ebbe“ und „Ebbe“, dann Ebbe."
    assert phrases(text, "„Ebbe“", "„Ebbe“").again("Ebbe") == "mt"


def test_marks_part_words() -> None:
    """What stands on both sides of a quotation does not follow each other."""
    assert phrases("Der „Ja“ Hafen.", "„Ja“").again("der Hafen") == ""


def test_long_quotations_are_not_looked_for() -> None:
    """A sentence is no term."""
    text = "so " * 20
    assert phrases(text).again("so so") == "t"
    assert phrases(text).again("so " * 13) == ""
