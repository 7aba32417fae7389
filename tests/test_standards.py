"""Every golden in the formats of other people's tools: by their schema, or read back and compared.

What reads them with the tools themselves is in `tests/downstream` and `tests/exiftool`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import jsonschema
import msgspec
import pytest
from referencing import Registry, Resource

from goldens import parsed_goldens
from standards import joined, written
from wireparse.outputs import brat

if TYPE_CHECKING:
    from wireparse import Article

SCHEMAS: Final = Path(__file__).parent.parent.parent / "shared" / "schemas"
NINJS: Final = SCHEMAS / "ninjs-schema_3.1.json"
GEO: Final = SCHEMAS / "GeoJSON-schema.json"
NEEDS_SCHEMA: Final = pytest.mark.skipif(
    not (NINJS.is_file() and GEO.is_file()),
    reason="the official schemas (../shared/schemas) are not beside the project",
)


class DolmaDocument(msgspec.Struct):
    """A line as Dolma documents it, of a document and of its attributes."""

    id: str
    text: str
    source: str
    attributes: dict[str, list[tuple[int, int, float]]]
    metadata: dict[str, Any] = {}
    created: str | None = None


def of_one(name: str) -> list[tuple[Article, dict[str, Any]]]:
    """Return each article of the goldens with its line."""
    articles = [article for dump in parsed_goldens() for article in dump.articles]
    lines = written(name, tuple(articles)).splitlines()
    return list(zip(articles, map(json.loads, lines), strict=True))


@pytest.fixture(scope="module")
def official() -> jsonschema.Draft202012Validator:
    """Load the schema of the IPTC, with that of GeoJSON, and with all formats checked."""
    pytest.importorskip("rfc3339_validator", reason="without it no moment is checked")
    pytest.importorskip("rfc3986_validator", reason="without it no address is checked")
    geo = Resource.from_contents(json.loads(GEO.read_text("utf-8")))
    names = ("https://geojson.org/schema/GeoJSON.json", "https://geojson.org/schema/GeoJSON.json#")
    return jsonschema.Draft202012Validator(
        json.loads(NINJS.read_text("utf-8")),
        registry=Registry().with_resources((name, geo) for name in names),
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )


@NEEDS_SCHEMA
def test_every_golden_is_valid_ninjs(official: jsonschema.Draft202012Validator) -> None:
    """By the official schema, which refuses a key that it does not know."""
    for article, item in of_one("ninjs"):
        assert [error.message for error in official.iter_errors(item)] == [], article


@NEEDS_SCHEMA
@pytest.mark.parametrize("key", ["firstCreated", "uri", "quotes"])
def test_the_schema_sees_what_is_wrong(key: str, official: jsonschema.Draft202012Validator) -> None:
    """A moment that is none, an address that is none, and a key that is none."""
    item = {"uri": "urn:wireparse:58fc:0", key: "3 March"}
    assert list(official.iter_errors(item))


def test_ninjs_has_the_texts_of_the_article() -> None:
    """Headline, body and captions, word for word."""
    for article, item in of_one("ninjs"):
        main = [line["value"] for line in item.get("headlines", ()) if line["role"] == "main"]
        assert main == ([" ".join(article.headline.text.split())] if article.headline else [])
        assert [b["value"] for b in item.get("bodies", ())][:1] == [article.text][
            : len(article.text)
        ]
        assert len(item.get("associations", ())) == len(article.captions)
        for caption, picture in zip(article.captions, item.get("associations", ()), strict=True):
            assert picture["descriptions"][0]["value"] == " ".join(caption.text.split())
            assert picture.get("located") == caption.location


def test_json_ld_gives_quotations_and_speakers_back() -> None:
    """In one graph of all; what is selected in the body is what was said."""
    # Two goldens that tell one story give it one name.
    named = {(a.id, a.index): a for dump in parsed_goldens() for a in dump.articles}
    articles = tuple(named.values())
    nodes = json.loads(written("jsonld", articles))["@graph"]
    stories = {node["@id"]: node for node in nodes if node["@type"] == "NewsArticle"}
    names = {node["@id"]: node["name"] for node in nodes if "#speaker-" in node["@id"]}
    said: dict[str, list[tuple[str, str | None]]] = {name: [] for name in stories}
    for node in nodes:
        if "Quotation" in node["@type"]:
            place, body = node["selector"], stories[node["source"]]["articleBody"]
            words = body[place["start"] : place["end"]]
            assert words == node["text"]
            said[node["source"]].append((words, names.get(node.get("creator", {}).get("@id"))))
    wanted = {f"urn:wireparse:{a.id}:{a.index}": joined(a) for a in articles}
    assert said == wanted
    assert sum(map(len, said.values())) > 200


def test_brat_gives_the_words_of_the_dump_back() -> None:
    """Every annotation's fragments are its words, and each relation joins two that are there."""
    for dump in parsed_goldens():
        marks: dict[str, str] = {}
        for line in brat.to_brat(dump).splitlines():
            number, what, *rest = line.split("\t")
            _, places = what.split(" ", 1)
            if number[0] == "T":
                pieces = [tuple(map(int, place.split())) for place in places.split(";")]
                marks[number] = " ".join([dump.text[low:high] for low, high in pieces])
                assert [marks[number]] == rest
            elif number[0] == "R":
                assert {part.partition(":")[2] for part in places.split()} <= set(marks)
        assert len(marks) >= sum(len(article.quotes) for article in dump.articles)


def test_web_annotations_select_what_they_quote() -> None:
    """In the dump, by place; no two have one name."""
    pages = iter(of_one_by_name("webannotation"))
    for dump in parsed_goldens():
        for article in dump.articles:
            name, page = next(pages)
            assert name == f"urn:wireparse:{article.id}:{article.index}#annotations"
            ids = [item["id"] for item in page["items"]]
            assert len(set(ids)) == len(ids)
            for item in page["items"]:
                place, words = item["target"]["selector"]
                assert dump.text[place["start"] : place["end"]] == words["exact"]


def of_one_by_name(name: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the lines of a format by their names."""
    return [(line["id"], line) for _, line in of_one(name)]


def test_dolma_gives_quotations_and_speakers_back() -> None:
    """A line is read as its documentation says, and its spans lie in the text, in order."""
    for article, line in of_one("dolma"):
        document = msgspec.convert(line, DolmaDocument, strict=False)
        assert document.text == article.text
        for spans in document.attributes.values():
            assert all(0 <= low <= high <= len(document.text) for low, high, _ in spans)
            assert all(0 <= score <= 1 for *_, score in spans)
        said = document.attributes["wireparse__quote__said"]
        speakers = document.metadata.get("speakers", [])
        pairs = zip([document.text[low:high] for low, high, _ in said], speakers, strict=True)
        assert list(pairs) == [pair for pair in joined(article) if pair[1] is not None]


def test_photo_metadata_are_one_list_of_all_pictures() -> None:
    """Each with its caption, under a name of its own."""
    for dump in parsed_goldens():
        pictures = json.loads(written("iptc", dump.articles))
        captions = [caption for article in dump.articles for caption in article.captions]
        texts = [picture.get("XMP-dc:Description", "") for picture in pictures]
        assert texts == [" ".join(caption.text.split()) for caption in captions]
        assert len({picture["SourceFile"] for picture in pictures}) == len(pictures)
