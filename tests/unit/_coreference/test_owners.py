"""Words of a report are its owner's."""

from __future__ import annotations

import pytest

import wireparse
from speech import LEXICON, inventory_of, paragraph_of
from wireparse._coreference.owners import owner_of

LEAD = "Harbour board weighs a new gauge\n\nAnn Roe runs the Kvam Institute for the board.\n\n"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Kvam Institute’s report called the gauge “a very old thing”.", "Kvam Institute"),
        ("“It is a very old thing,” Ann Roe’s letter said.", "Ann Roe"),
        ("Roe and her advisers called it “a very old thing”.", "Ann Roe"),
        ("“It is a very old thing,” Ann Roe’s brother said.", "Ann Roe’s brother"),
    ],
)
def test_a_writing_speaks_for_its_owner(text: str, want: str) -> None:
    """So does who is joined to "her"; a person does not."""
    (article,) = wireparse.parse(LEAD + text).articles
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == [want]


def test_who_is_joined_to_her_is_found_by_place() -> None:
    """And a mention without an owner has none."""
    text = "Roe and her advisers wrote. Some advisers left."
    paragraph = paragraph_of(text)
    mentions = {
        text[slice(*paragraph.span(words))]: owner_of(paragraph, words, inventory_of(text), LEXICON)
        for words in paragraph.mentions
    }
    assert mentions["her advisers"] == ("Roe",)
    assert mentions["Some advisers"] is None
