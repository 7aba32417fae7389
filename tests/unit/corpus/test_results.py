"""Articles, texts and errors in the form in which they go to a shard."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest

import wireparse
from wireparse.corpus import Options, _results
from wireparse.corpus._chunks import Chunk
from wireparse.corpus._results import CorpusDocument, Result, Spool, result_for
from wireparse.outputs.json import from_json_lines

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = wireparse.read(wireparse.samples.path("ferry")).articles[0]
ROW = CorpusDocument(name="a.jsonl", row=7, id="x", text="…", metadata={"uri": "u"}, own={"n": 1})
BATCH = pa.record_batch({"n": [1, 2], "text": ["one", None]})


def _result(kind: Any, tmp_path: Path, **how: Any) -> tuple[Result, Spool]:  # noqa: ANN401
    spool = Spool(str(tmp_path))
    chunk = Chunk(kind=kind, name="a", rows=BATCH)
    return result_for(Options(**how), chunk, spool), spool


def _taken(spool: Spool) -> bytes:
    taken = spool.taken()
    assert isinstance(taken, bytes)
    return taken


def test_output_that_is_much_goes_to_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is little stays in memory; in both nothing is lost."""
    monkeypatch.setattr(_results, "_MOST_HELD", 8)
    little, much = Spool(str(tmp_path)), Spool(str(tmp_path))
    little.write(b"12345678")
    for _ in range(3):
        much.write(b"12345")
    assert little.taken() == b"12345678"
    name = much.taken()
    assert isinstance(name, str)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"12345" * 3]


def test_whole_articles_know_where_they_are_from(tmp_path: Path) -> None:
    """In their metadata; an error is an article that has nothing but its diagnostic."""
    result, spool = _result("jsonl", tmp_path)
    result.article(ROW, ARTICLE, lambda _: 1)
    result.error(CorpusDocument(name="b.txt"), "no")
    result.end()
    article, error = from_json_lines(_taken(spool).splitlines())
    assert article.metadata == {"file": "a.jsonl", "uri": "u", "row": "7", "id": "x"}
    assert article.quotes == ARTICLE.quotes
    assert (error.metadata, error.blocks) == ({"file": "b.txt"}, ())
    assert [str(each) for each in error.diagnostics] == ["input-unreadable: no"]


@pytest.mark.parametrize("form", ["json", "parquet"])
def test_rows_know_where_they_are_from(tmp_path: Path, form: str) -> None:
    """Both forms have the same rows."""
    result, spool = _result("warc", tmp_path, format=form, table="quotes")
    result.article(ROW, ARTICLE, lambda at: at)
    result.error(ROW, "no")
    result.end()
    data = _taken(spool)
    rows = (
        [json.loads(line) for line in data.splitlines()]
        if form == "json"
        else pa.ipc.open_stream(data).read_all().to_pylist()
    )
    assert [row["file"] for row in rows] == ["a.jsonl"] * 2
    assert [(row["row"], row["id"]) for row in rows] == [(7, "x")] * 2
    assert [row["speaker"] for row in rows] == ["Marta Oyelaran", None]
    assert [row["error"] for row in rows] == [None, "no"]
    assert [row["metadata"] for row in rows] == ['{"uri": "u"}', None]
    assert rows[0]["line"] == ARTICLE.quotes[0].start


def test_rows_of_json_stay_what_they_are(tmp_path: Path) -> None:
    """But for the text; an error is told in the row."""
    result, spool = _result("jsonl", tmp_path, table="text", text_key="body")
    result.text(ROW, "clean", None)
    result.error(ROW, "no")
    result.error(CorpusDocument(name="a", row=9), "not JSON")
    assert [json.loads(line) for line in _taken(spool).splitlines()] == [
        {"n": 1, "body": "clean"},
        {"n": 1, "body": None, "error": "no"},
        {"file": "a", "row": 9, "body": None, "error": "not JSON"},
    ]


def test_columns_stay_what_they_are(tmp_path: Path) -> None:
    """The text is in its place, and `error` behind."""
    result, spool = _result("parquet", tmp_path, format="parquet", table="text")
    result.text(ROW, "half \ud800", None)
    result.error(ROW, "no")
    result.end()
    assert pa.ipc.open_stream(io.BytesIO(_taken(spool))).read_all().to_pydict() == {
        "n": [1, 2],
        "text": ["half \ufffd", None],
        "error": [None, "no"],
    }


def test_texts_of_files_are_rows(tmp_path: Path) -> None:
    """One for each article."""
    result, spool = _result("text", tmp_path, table="text")
    result.text(CorpusDocument(name="a.txt"), "clean", 3)
    result.end()
    row = {"file": "a.txt", "row": 3, "id": None, "text": "clean", "error": None}
    assert json.loads(_taken(spool)) == row


def test_a_place_is_told_to_people() -> None:
    """The row behind the file, where there is one."""
    assert (ROW.place, CorpusDocument(name="a.txt").place) == ("a.jsonl:7", "a.txt")
