"""A quotation is a sentence of its own, or words that the sentence around runs into."""

from __future__ import annotations

import pytest

from speech import body_of, marked_in
from wireparse._quotes import kinds
from wireparse.models import QuoteKind


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("“It snored,” he said.", "It snored,", QuoteKind.DIRECT),
        ("He said, “It snored.”", "It snored.", QuoteKind.DIRECT),
        ("He said: “9 goats.”", "9 goats.", QuoteKind.DIRECT),
        ("He said “It snored.”", "It snored.", QuoteKind.DIRECT),
        ("He called it “The Goat” once.", "The Goat", QuoteKind.PARTIAL),
        ("He said it “snored all night.”", "snored all night.", QuoteKind.PARTIAL),
        ("He said, “snored”.", "snored", QuoteKind.PARTIAL),
        ("“snored,” he said.", "snored,", QuoteKind.PARTIAL),
    ],
)
def test_what_stands_around_tells_the_kind(text: str, words: str, kind: QuoteKind) -> None:
    """A capital behind a mark, or a capital and an end of its own."""
    body = body_of(text)
    (mark,) = marked_in(body)
    assert kinds.text_of(body, mark) == words
    assert kinds.kind_of(body[0], mark, words) is kind


def test_a_bare_quote_has_no_speaker() -> None:
    """It keeps its places, and what found it."""
    body = body_of("It came.", "“It snored,” he said.")
    (mark,) = marked_in(body)
    quote = kinds.bare_quote(body, mark, "given")
    assert (quote.text, quote.start, quote.end) == ("It snored,", 10, 20)
    assert (quote.outer.start, quote.outer.end) == (9, 21)
    assert (quote.speaker, quote.paragraph, quote.rule) == (None, 1, "given")
