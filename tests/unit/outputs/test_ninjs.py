"""An article as a ninjs item."""

from __future__ import annotations

from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

from attrs import evolve

import wireparse
from wireparse import Article, Block, Role, Timestamp, TimestampKind
from wireparse.outputs import ninjs

PAGE = """Ferry Returns to River

The ferry at its old pier in Lunde, March 3, 2026. REUTERS/Ana Lund and Jon Berg/Pool/File Photo
The ferry at its old pier in Lunde, March 3, 2026. REUTERS/Ana Lund and Jon Berg/Pool/File Photo
TT

Ferry Returns to River

Villagers on both banks waited forty years, and were first to cross on Monday

By Ida Dahl and Per Moe
Published: 4 March 2026 10:43 GMT

LUNDE (Reuters) - The ferry carried nine people & a goat across the river, its owner said.

- A long wait

“It carried nobody for forty years,” ferry owner Jon Berg said on Monday. The county had
promised a bridge, which was drawn twice and never built.

(Reporting by Ida Dahl; Editing by Per Moe)
"""
(ARTICLE,) = wireparse.parse(PAGE).articles


def item(**changes: Any) -> dict[str, Any]:  # noqa: ANN401  whatever a field is
    """Write the article, changed."""
    return ninjs.to_ninjs(evolve(ARTICLE, **changes))


def test_an_item_has_what_the_article_has() -> None:
    """Headlines by role, who wrote it and where, and from whom."""
    found = item()
    assert found["uri"] == f"urn:wireparse:{ARTICLE.id}:0"
    assert [line["role"] for line in found["headlines"]] == ["main", "sub"]
    assert found["by"].splitlines() == [
        "Ida Dahl, Per Moe",
        "(Reporting by Ida Dahl; Editing by Per Moe)",
    ]
    assert (found["located"], found["infoSources"]) == ("LUNDE", [{"name": "Reuters"}])
    assert (found["language"], found["firstCreated"]) == ("en", "2026-03-04T10:43:00+00:00")
    assert "versionCreated" not in found


def test_a_picture_is_an_association() -> None:
    """With its caption, its credit taken apart, and how it came."""
    (picture,) = item()["associations"]
    assert picture["uri"] == f"urn:wireparse:{ARTICLE.id}:0#caption-0"
    assert (picture["type"], picture["by"]) == ("picture", "Ana Lund, Jon Berg")
    assert [text["role"] for text in picture["descriptions"]] == ["caption", "creditline"]
    assert picture["infoSources"] == [{"name": "Reuters"}]
    assert picture["contentCreated"] == "2026-03-03T00:00:00-00:00"
    assert picture["edNote"] == "file, pool"
    assert picture["subjects"] == [{"literal": "file"}, {"literal": "pool"}]


def test_crossheads_are_told_in_xhtml() -> None:
    """The body stands there once as text, and where it has crossheads once as elements."""
    text, marked = item()["bodies"]
    assert text["value"] == ARTICLE.text
    assert (text["charCount"], text["wordCount"]) == (len(ARTICLE.text), len(ARTICLE.text.split()))
    tree = ET.fromstring(marked["value"])  # noqa: S314  it is our own
    assert [child.tag.partition("}")[2] for child in tree] == ["p", "h2", "p"]
    assert [child.text for child in tree] == [block.content for block in ARTICLE.body]
    assert len(item(blocks=ARTICLE.blocks[:1])) < len(item())


def test_xhtml_holds_no_character_that_xml_refuses() -> None:
    """Such are replaced by a sign."""
    blocks = (
        Block("Gate\x1b", 0, 5, Role.CROSSHEAD, ""),
        Block("a \x00 \ud800 \ufffe b", 7, 16, Role.PARAGRAPH, ""),
    )
    marked = item(blocks=blocks)["bodies"][1]["value"]
    tree = ET.fromstring(marked)  # noqa: S314  it is our own
    assert [child.text for child in tree] == ["Gate\ufffd", "a \ufffd \ufffd \ufffd b"]


def test_an_update_is_a_version() -> None:
    """And what has no day is none."""
    stamp = Timestamp("", 0, 0, raw="", kind=TimestampKind.UPDATED, date=date(2026, 3, 5))
    assert item(timestamps=(stamp,))["versionCreated"] == "2026-03-05T00:00:00-00:00"


def test_an_empty_article_is_an_item_all_the_same() -> None:
    """Of which nothing is known but its name."""
    found = ninjs.to_ninjs(Article(start=0, end=0, index=0, id="58fc"))
    assert set(found) == {"uri", "type", "altIds", "standard"}


def test_names_that_are_not_told_apart_are_the_line() -> None:
    """A byline without authors is printed as it stands, white space collapsed."""
    assert ARTICLE.byline is not None
    line = evolve(ARTICLE.byline, text="By  a correspondent", authors=())
    assert item(byline=line, signoff=None)["by"] == "By a correspondent"
