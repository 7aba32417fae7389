"""Annotations of a dump in the W3C's model."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from attrs import evolve

import wireparse
from wireparse.outputs import webannotation

PAGE = """Ferry Returns to River

LUNDE (Reuters) - The ferry carried nine people and a goat, Jon Berg told the county.

“It carried nobody for forty years,” Berg said. He called it “a wonder, as 'they' say,” later.
"""
DUMP = wireparse.parse(PAGE)
(ARTICLE,) = DUMP.articles


def items(**how: Any) -> list[dict[str, Any]]:  # noqa: ANN401  an address
    """Return the annotations of the article."""
    found: list[dict[str, Any]] = webannotation.to_webannotation(ARTICLE, **how)["items"]
    return found


def test_each_annotation_has_a_name_and_selects_its_words() -> None:
    """By place and by what stands there."""
    names = [item["id"] for item in items()]
    assert len(set(names)) == len(names)
    for item in items():
        place, words = item["target"]["selector"]
        assert PAGE[place["start"] : place["end"]] == words["exact"]


def test_a_quotation_links_to_those_who_belong_to_it() -> None:
    """By the names of their annotations; the name of the speaker is a body of both."""
    by_name = {item["id"]: item for item in items()}
    quote = by_name[f"urn:wireparse:{ARTICLE.id}:0#quote-0"]
    assert [b["value"] for b in quote["body"] if "value" in b] == ["quote", "direct", "Jon Berg"]
    linked = [by_name[b["source"]] for b in quote["body"] if b["purpose"] == "linking"]
    assert [item["body"][0]["value"] for item in linked] == ["speaker", "cue"]
    assert linked[0]["body"][1] == {
        "type": "TextualBody",
        "purpose": "identifying",
        "value": "Jon Berg",
    }
    tags = [item["body"][0]["value"] for item in items()]
    assert tags.count("mention") == 1


def test_the_target_is_the_dump() -> None:
    """As the caller calls it, or as the command read it, else by a name that says so."""
    assert {item["target"]["source"] for item in items()} == {webannotation.UNNAMED}
    told = items(source=PurePosixPath("a b.txt"))
    assert {item["target"]["source"] for item in told} == {"a b.txt"}
    named = evolve(ARTICLE, metadata={"file": "dumps/März 3.txt"})
    page = webannotation.to_webannotation(named)
    assert {i["target"]["source"] for i in page["items"]} == {"dumps/M%C3%A4rz%203.txt"}


def test_a_nested_quotation_links_to_the_other() -> None:
    """Whose number is in the name."""
    nested = [number for number, q in enumerate(ARTICLE.quotes) if q.parent is not None]
    by_name = {item["id"].partition("#")[2]: item for item in items()}
    for number in nested:
        sources = [body.get("source", "") for body in by_name[f"quote-{number}"]["body"]]
        assert f"urn:wireparse:{ARTICLE.id}:0#quote-{ARTICLE.quotes[number].parent}" in sources


def test_an_article_without_anything_is_an_empty_page() -> None:
    """Which is a page all the same."""
    page = webannotation.to_webannotation(wireparse.Article(start=0, end=0, index=0, id="0"))
    assert (page["type"], page["startIndex"], page["items"]) == ("AnnotationPage", 0, [])
