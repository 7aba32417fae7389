"""Each format gives the bytes of one article at a time."""

from __future__ import annotations

import json

import pytest

import wireparse
from console import GOAT
from wireparse.cli import _formats
from wireparse.outputs.jsonld import CONTEXT

ARTICLE = wireparse.parse(GOAT).articles[0]


def written(**shape: object) -> tuple[_formats.Format, bytes]:
    """Make a format, and write the article in it."""
    form = _formats.FORMATS[str(shape["format"])](_formats.Shape(**shape))  # type: ignore[arg-type]
    return form, form.write(ARTICLE, lambda _: 7)


def test_json_is_a_line_an_article() -> None:
    """With its text, if that was asked for."""
    form, data = written(format="json")
    assert (form.head, form.between, form.has_lines) == (b"", b"", False)
    assert data.count(b"\n") == 1
    assert json.loads(data)["headline"]["text"] == "The Goat Sleeps"
    assert "text" not in json.loads(data)
    assert "slept" in json.loads(written(format="json", text=True)[1])["text"]


@pytest.mark.parametrize("table", _formats.TABLES)
def test_a_table_in_json_is_a_line_a_row(table: str) -> None:
    """Which knows its line."""
    form, data = written(format="json", table=table)
    rows = [json.loads(line) for line in data.splitlines()]
    assert form.has_lines
    assert len(rows) == (1 if table == "articles" else 0)
    assert all(row["line"] == 7 for row in rows)


def test_csv_begins_with_its_columns() -> None:
    """Also where there is no article; of no table said, it is that of the articles."""
    form, data = written(format="csv")
    assert form.has_lines
    assert form.head.startswith(b"file,article,")
    assert data.count(b"\r\n") == 1
    assert form.head == written(format="csv", table="articles")[0].head
    assert form.head != written(format="csv", table="quotes")[0].head


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_texts_have_something_between_them(name: str) -> None:
    """Each ends in one line end, and an article without a word gives none."""
    form, data = written(format=name)
    assert data.endswith(b"crossing.\n")
    assert form.between
    empty = wireparse.parse("TT\n").articles[0]
    assert form.write(empty, lambda _: 1) in (b"", b"TT\n")


def test_lone_surrogates_become_a_sign() -> None:
    """UTF-8 has none."""
    article = wireparse.parse("The goat \ud800 slept through the crossing.").articles[0]
    form = _formats.FORMATS["text"](_formats.Shape())
    assert "\ufffd" in form.write(article, lambda _: 1).decode()


@pytest.mark.parametrize("name", ["ninjs", "webannotation", "dolma"])
def test_a_standard_in_json_lines_is_a_line_an_article(name: str) -> None:
    """With nothing around it."""
    form, data = written(format=name)
    assert (form.head, form.between, form.foot(), form.is_whole) == (b"", b"", b"", False)
    assert data.count(b"\n") == 1
    assert data.endswith(b"}\n")
    assert f"urn:wireparse:{ARTICLE.id}:0" in data.decode()


@pytest.mark.parametrize("name", ["jsonld", "iptc"])
def test_a_standard_that_is_one_document_has_head_and_foot(name: str) -> None:
    """Which are a document of their own where there is no article."""
    form, data = written(format=name)
    assert json.loads(form.head + form.foot()) in ([], {"@context": CONTEXT, "@graph": []})
    assert (name == "iptc") == (data == b"")  # the goat was not photographed
    assert len(json.loads(form.head + data + form.foot())) == (0 if name == "iptc" else 2)
    assert not form.is_whole


def test_annotations_are_numbered_by_one_process() -> None:
    """Since numbers run on from article to article."""
    form, data = written(format="brat")
    assert form.is_whole
    assert data.startswith(b"T1\tHeadline 0 15\tThe Goat Sleeps\n")
    assert not form.write(ARTICLE, lambda _: 1).startswith(b"T1\t")
