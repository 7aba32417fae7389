"""Articles as documents and attributes of Dolma."""

from __future__ import annotations

import wireparse
from wireparse.outputs import dolma

PAGE = """Ferry Returns to River

By Ida Dahl
Published: 4 March 2026

LUNDE (Reuters) - The ferry carried nine people and a goat, Jon Berg told the county.

- A long wait

“It carried  nobody for forty years,” Berg said on Monday. A board reads “No goats”, in red.

“Forty years,” the county replied on Tuesday, when it was asked. “Not fifty, and not sixty.”
"""
(ARTICLE,) = wireparse.parse(PAGE).articles
LINE = dolma.to_dolma(ARTICLE)


def pieces(name: str) -> list[str]:
    """Return the words of an attribute's spans."""
    return [LINE["text"][start:end] for start, end, _ in LINE["attributes"][name]]


def test_a_line_is_a_document() -> None:
    """Its text is the clean text, its day the best guess at a moment."""
    assert LINE["text"] == ARTICLE.text
    assert LINE["id"] == f"urn:wireparse:{ARTICLE.id}:0"
    assert (LINE["source"], LINE["created"]) == (dolma.SOURCE, "2026-03-04T00:00:00.000Z")
    assert LINE["metadata"]["authors"] == ["Ida Dahl"]
    assert dolma.to_dolma(ARTICLE, source="mine")["source"] == "mine"
    assert "created" not in dolma.to_dolma(wireparse.Article(start=0, end=0, index=0, id="0"))


def test_quotations_and_speakers_have_the_same_places_in_two_lists() -> None:
    """And their names a third, in the metadata."""
    said = pieces("wireparse__quote__said")
    assert len(said) == len(pieces("wireparse__speaker__mention"))
    assert len(said) == len(LINE["metadata"]["speakers"])
    first = (
        said[0],
        pieces("wireparse__speaker__mention")[0],
        LINE["metadata"]["speakers"][0],
    )
    assert first == ("It carried nobody for forty years,", "Berg", "Jon Berg")


def test_every_quotation_is_in_one_list() -> None:
    """By whether somebody is cited with it, and whether it is known who."""
    names = ("said", "open", "term")
    told = [piece for name in names for piece in pieces(f"wireparse__quote__{name}")]
    assert sorted(told) == sorted(quote.content for quote in ARTICLE.quotes)


def test_blocks_are_told_with_their_confidence() -> None:
    """In their places in the text; together they are all of it but blank lines."""
    crossheads = pieces("wireparse__block__crosshead")
    assert crossheads == ["A long wait"]
    body = [block.content for block in ARTICLE.body]
    assert [text for text in body if text not in crossheads] == pieces(
        "wireparse__block__paragraph"
    )
    scores = {score for *_, score in LINE["attributes"]["wireparse__block__paragraph"]}
    assert scores <= {block.confidence for block in ARTICLE.body}
