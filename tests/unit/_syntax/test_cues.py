"""Which words could introduce a quotation, read off the class letters of a paragraph."""

from __future__ import annotations

import pytest

from speech import LEXICON, paragraph_of
from wireparse._syntax import cues


@pytest.mark.parametrize(
    ("text", "cue", "form"),
    [
        ("Ada Brook said", "said", "said"),
        ("according to Ada Brook", "according to", "according"),
        ("Ada Brook: “It snored.”", ":", ":"),
        ("Ada Brook: it snored", ":", "^:"),
        ("“It snored” — Ada Brook", "—", "-"),
    ],
)
def test_what_could_say_so_is_a_cue(text: str, cue: str, form: str) -> None:
    """A verb, a mark beside a quotation, a label that opens the paragraph."""
    paragraph = paragraph_of(text)
    tokens = paragraph.tokens
    found = cues.find_cues(tokens, LEXICON, paragraph.mentions)
    assert (cue, form) in [(" ".join(tokens.words[c.start : c.end]), c.form) for c in found]
    assert found == sorted(found)


@pytest.mark.parametrize("text", ["The goat: nine of them", "A - B", "the , of"])
def test_a_mark_elsewhere_is_no_cue(text: str) -> None:
    """A dash between words, a colon behind no name."""
    paragraph = paragraph_of(text)
    found = cues.find_cues(paragraph.tokens, LEXICON, paragraph.mentions)
    assert not [c for c in found if c.form in {":", "-", "^:"}]
