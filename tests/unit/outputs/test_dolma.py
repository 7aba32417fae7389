"""Articles as documents and attributes of Dolma."""

from __future__ import annotations

from typing import Any

import pytest

import wireparse
from wireparse import Block, Cue, Mention, Quote, QuoteKind, Role, Span, Speaker
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


@pytest.fixture
def line() -> dict[str, Any]:
    """Write the article."""
    return dolma.to_dolma(ARTICLE)


def pieces(line: dict[str, Any], name: str) -> list[str]:
    """Return the words of an attribute's spans."""
    return [line["text"][start:end] for start, end, _ in line["attributes"][name]]


def test_a_line_is_a_document(line: dict[str, Any]) -> None:
    """Its text is the clean text, its day the best guess at a moment."""
    assert line["text"] == ARTICLE.text
    assert line["id"] == f"urn:wireparse:{ARTICLE.id}:0"
    assert (line["source"], line["created"]) == (dolma.SOURCE, "2026-03-04T00:00:00.000Z")
    assert line["metadata"]["authors"] == ["Ida Dahl"]
    assert dolma.to_dolma(ARTICLE, source="mine")["source"] == "mine"
    assert "created" not in dolma.to_dolma(wireparse.Article(start=0, end=0, index=0, id="0"))


def test_quotations_and_speakers_have_the_same_places_in_two_lists(line: dict[str, Any]) -> None:
    """And their names a third, in the metadata."""
    said = pieces(line, "wireparse__quote__said")
    assert len(said) == len(pieces(line, "wireparse__speaker__mention"))
    assert len(said) == len(line["metadata"]["speakers"])
    first = (
        said[0],
        pieces(line, "wireparse__speaker__mention")[0],
        line["metadata"]["speakers"][0],
    )
    assert first == ("It carried nobody for forty years,", "Berg", "Jon Berg")


def test_every_quotation_is_in_one_list(line: dict[str, Any]) -> None:
    """By whether somebody is cited with it, and whether it is known who."""
    names = ("said", "open", "term")
    told = [piece for name in names for piece in pieces(line, f"wireparse__quote__{name}")]
    assert sorted(told) == sorted(quote.content for quote in ARTICLE.quotes)


def test_blocks_are_told_with_their_confidence(line: dict[str, Any]) -> None:
    """In their places in the text; together they are all of it but blank lines."""
    crossheads = pieces(line, "wireparse__block__crosshead")
    assert crossheads == ["A long wait"]
    body = [block.content for block in ARTICLE.body]
    paragraphs = pieces(line, "wireparse__block__paragraph")
    assert paragraphs == [text for text in body if text not in crossheads]
    scores = {score for *_, score in line["attributes"]["wireparse__block__paragraph"]}
    assert scores <= {block.confidence for block in ARTICLE.body}


def test_terms_and_open_quotations_are_told_apart() -> None:
    """The first are cited from nobody, the others from somebody who is not known."""
    quotes = tuple(
        Quote(words, at, at + 4, Span(at, at + 4), kind, 0)
        for words, at, kind in (("Boat", 0, QuoteKind.SCARE), ("Goat", 5, QuoteKind.DIRECT))
    )
    block = Block("Boat Goat Gate", 0, 14, Role.PARAGRAPH, "", confidence=0.5)
    article = wireparse.Article(start=0, end=14, index=0, id="58fc", blocks=(block,), quotes=quotes)
    told = dolma.to_dolma(article)
    assert pieces(told, "wireparse__quote__term") == ["Boat"]
    assert pieces(told, "wireparse__quote__open") == ["Goat"]
    assert pieces(told, "wireparse__quote__said") == []
    assert told["attributes"]["wireparse__block__paragraph"] == [(0, 14, 0.5)]
    assert told["metadata"] == {}


def test_what_has_no_place_in_the_text_is_left_out() -> None:
    """A quotation whose speaker is named outside of the text is one of nobody known."""
    speaker = Speaker("Jon Berg", Mention("Jon Berg", 40, 48))
    quotes = (
        Quote("Boat", 0, 4, Span(0, 4), QuoteKind.DIRECT, 0, speaker, Cue("said", 50, 54)),
        Quote("Goat", 60, 64, Span(60, 64), QuoteKind.DIRECT, 0, speaker),
    )
    block = Block("Boat Goat Gate", 0, 14, Role.PARAGRAPH, "")
    article = wireparse.Article(start=0, end=14, index=0, id="58fc", blocks=(block,), quotes=quotes)
    told = dolma.to_dolma(article)
    assert pieces(told, "wireparse__quote__open") == ["Boat"]
    assert not any(
        map(told["attributes"].get, ("wireparse__quote__said", "wireparse__speaker__cue"))
    )
