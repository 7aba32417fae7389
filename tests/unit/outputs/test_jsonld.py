"""Articles as one graph of schema.org."""

from __future__ import annotations

import json
from typing import Any

import wireparse
from wireparse import Block, Mention, Quote, QuoteKind, Role, Span, Speaker, SpeakerKind
from wireparse.outputs import jsonld

PAGE = """Ferry Returns to River

The ferry at its old pier in Lunde, March 3, 2026. AFP/Ana Lund
The ferry at its old pier in Lunde, March 3, 2026. AFP/Ana Lund

Ferry Returns to River

By Ida Dahl

LUNDE (Reuters) -  The ferry carried nine people & a goat across the river, its owner said.

“It carried  nobody for forty years,” ferry owner Jon Berg said on Monday. “It was 'a scandal',
my father said,” Berg added.

The county had promised a bridge, which was drawn twice and never built by anybody.
"""
DUMP = wireparse.parse(PAGE)


def graph(dump: wireparse.Dump = DUMP) -> list[dict[str, Any]]:
    """Return the nodes of a dump."""
    found: Any = jsonld.to_jsonld(dump)["@graph"]
    return list(found)


def of_kind(name: str, nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the nodes of a type."""
    return [node for node in nodes if name in node["@type"]]


def test_every_node_has_a_name_of_its_own() -> None:
    """Which begins with that of its article."""
    names = [node["@id"] for node in graph(wireparse.parse(PAGE + "\n\n\n" + PAGE))]
    assert len(set(names)) == len(names)
    assert all(name.startswith("urn:wireparse:") for name in names)


def test_an_article_knows_its_pictures() -> None:
    """By reference; author and place are nodes inside."""
    (story,) = of_kind("NewsArticle", graph())
    (image,) = of_kind("ImageObject", graph())
    assert story["image"] == [{"@id": image["@id"]}]
    assert story["author"] == [{"@type": "Person", "name": "Ida Dahl"}]
    assert story["articleBody"] == DUMP.articles[0].text
    assert image["dateCreated"] == "2026-03-03"
    assert image["sourceOrganization"]["name"] == "AFP"


def test_quotations_are_joined_to_their_speakers() -> None:
    """A speaker is one node however often they are quoted."""
    nodes = graph()
    names = {node["@id"]: node["name"] for node in nodes if "#speaker-" in node["@id"]}
    told = [
        (node["text"], names.get(node.get("creator", {}).get("@id")))
        for node in of_kind("Quotation", nodes)
    ]
    quotes = [q for q in DUMP.articles[0].quotes if q.kind is not QuoteKind.SCARE]
    assert told == [(q.content, q.speaker.name if q.speaker else None) for q in quotes]
    assert ("It carried nobody for forty years,", "Jon Berg") in told


def test_a_selector_counts_in_the_body_of_the_article() -> None:
    """Code points, and the end is not part of it."""
    (story,) = of_kind("NewsArticle", graph())
    for node in of_kind("Quotation", graph()):
        place = node["selector"]
        assert story["articleBody"][place["start"] : place["end"]] == node["text"]
        assert node["source"] == story["@id"]


def test_a_nested_quotation_is_part_of_the_other() -> None:
    """And of the article."""
    parents = [node["isPartOf"] for node in of_kind("Quotation", graph())]
    nested = [whole for whole in parents if isinstance(whole, list)]
    want = [q for q in DUMP.articles[0].quotes if q.parent is not None]
    assert len(nested) == sum(q.kind is not QuoteKind.SCARE for q in want)


def test_nothing_in_a_script_ends_it() -> None:
    """Neither an end tag nor a comment; what is read is the same."""
    dump = wireparse.parse("OSLO (AP) - A </script><!-- & --> sign\u2028 stood <b>there</b>.\n")
    written = jsonld.to_script(dump)
    assert not {"<", ">", "&"} & set(written)
    assert json.loads(written) == json.loads(json.dumps(jsonld.to_jsonld(dump)))


def test_what_utf_8_has_no_place_for_is_a_sign() -> None:
    """As in every format of others."""
    dump = wireparse.parse("OSLO (AP) - A \ud800 sign stood there on Monday.\n")
    assert "A \ufffd sign" in jsonld.to_script(dump)


def test_articles_without_anything_are_nodes() -> None:
    """And no articles are an empty graph."""
    empty = wireparse.Article(start=0, end=0, index=0, id="58fc")
    assert jsonld.to_jsonld(empty)["@graph"] == [
        {"@id": "urn:wireparse:58fc:0", "@type": "NewsArticle", "identifier": "58fc"}
    ]
    assert jsonld.to_jsonld([]) == {"@context": jsonld.CONTEXT, "@graph": []}


def test_a_body_that_speaks_is_an_organization() -> None:
    """And a person is one; what nobody is cited with is left out between them."""

    def said(words: str, at: int, name: str, kind: SpeakerKind, how: QuoteKind) -> Quote:
        speaker = Speaker(name, Mention(name, at, at + 4), kind)
        return Quote(words, at, at + 4, Span(at, at + 4), how, 0, speaker)

    article = wireparse.Article(
        start=0,
        end=14,
        index=0,
        id="58fc",
        blocks=(Block("Boat Goat Gate", 0, 14, Role.PARAGRAPH, ""),),
        quotes=(
            said("Boat", 0, "Jon Berg", SpeakerKind.PERSON, QuoteKind.DIRECT),
            said("Goat", 5, "Jon Berg", SpeakerKind.PERSON, QuoteKind.SCARE),
            said("Gate", 10, "Ferry Board", SpeakerKind.INSTITUTION, QuoteKind.PARTIAL),
        ),
    )
    found: Any = jsonld.to_jsonld(article)["@graph"]
    kinds = {n["name"]: n["@type"] for n in found if "#speaker-" in n["@id"]}
    assert kinds == {"Jon Berg": "Person", "Ferry Board": "Organization"}
    assert [n["text"] for n in of_kind("Quotation", found)] == ["Boat", "Gate"]


def test_a_dateline_is_printed_as_it_stands() -> None:
    """With its spaces collapsed."""
    (story,) = of_kind("NewsArticle", graph())
    assert story["dateline"] == "LUNDE (Reuters) -"
