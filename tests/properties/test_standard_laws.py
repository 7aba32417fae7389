"""The formats of other people's tools, on texts that Hypothesis draws."""

from __future__ import annotations

import json
from typing import Any, Final
from xml.etree import ElementTree as ET

from hypothesis import given

from standards import written
from wireparse import Dump, Parser
from wireparse.cli._formats import BINARY, FORMATS
from wireparse.outputs.brat import to_brat
from wireparse.testing import anything

PARSER: Final = Parser()
OF_JSON: Final = ("ninjs", "jsonld", "webannotation", "dolma", "iptc")
LINES: Final = ("ninjs", "webannotation", "dolma")


def _read(name: str, dump: Dump) -> list[Any]:
    data = written(name, dump)
    pieces = data.split(b"\n")[:-1] if name in LINES else [data]
    return [json.loads(piece) for piece in pieces]


def _plain(text: str) -> str:
    return "".join(["\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text])


@given(anything)
def test_any_text_is_written_as_json_that_any_reader_takes(text: str) -> None:
    """UTF-8 without lone surrogates, a line an article or one document."""
    dump = PARSER.parse(text)
    for name in OF_JSON:
        found = _read(name, dump)
        assert len(found) == (len(dump.articles) if name in LINES else 1)
        json.dumps(found, ensure_ascii=False).encode()
    assert set(FORMATS) - set(OF_JSON) - BINARY == {"json", "text", "markdown", "csv", "brat"}


@given(anything)
def test_offsets_lead_to_the_words(text: str) -> None:
    """In the text that each format counts in."""
    dump = PARSER.parse(text)
    for node in _read("jsonld", dump)[0]["@graph"]:
        if node["@type"] == "NewsArticle":
            body = node.get("articleBody", "")
        elif "selector" in node:
            place = node["selector"]
            assert body[place["start"] : place["end"]] == node["text"]
    for page in _read("webannotation", dump):
        for item in page["items"]:
            place, words = item["target"]["selector"]
            assert _plain(text[place["start"] : place["end"]]) == words["exact"]


@given(anything)
def test_every_annotation_is_one_line(text: str) -> None:
    """Of brat: whatever ends a line in the dump, the fragments are the words."""
    written = to_brat(PARSER.parse(text))
    lines = written.splitlines()
    assert written == "".join([f"{line}\n" for line in lines])
    for line in lines:
        number, what, *rest = line.split("\t")
        if number[0] == "T":
            places = [tuple(map(int, place.split())) for place in what.split(" ", 1)[1].split(";")]
            assert [" ".join([text[low:high] for low, high in places])] == rest


@given(anything)
def test_marked_bodies_are_xml(text: str) -> None:
    """Of ninjs, also where a dump has characters that XML has not."""
    for item in _read("ninjs", PARSER.parse(text)):
        for body in item.get("bodies", ())[1:]:
            ET.fromstring(body["value"])  # noqa: S314  it is our own


@given(anything)
def test_no_text_ends_a_script(text: str) -> None:
    """A document of JSON-LD has none of the signs that could."""
    assert not set(b"<>&") & set(written("jsonld", PARSER.parse(text)))
