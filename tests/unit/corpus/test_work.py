"""A worker reads whatever a row holds, and stops for none of it."""

from __future__ import annotations

import gzip
import json
import sys
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest

import wireparse
from wireparse import Hooks, MissingExtraError, Parser
from wireparse.arrow import _signature
from wireparse.corpus import Options, _work
from wireparse.corpus._chunks import Chunk
from wireparse.corpus._work import ShardWork

if TYPE_CHECKING:
    from pathlib import Path

PIER = "The Pier\n\nOSLO (AP) - A pier was opened.\n\nKVAM (AFP) - Another was closed."


def _rows(chunk: Chunk, tmp_path: Path, **how: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    done = ShardWork(Options(**{"table": "articles", **how}), str(tmp_path))(chunk)
    assert isinstance(done.output, bytes)
    rows = [json.loads(line) for line in done.output.splitlines()]
    assert done.counts.errors == sum(row.get("error") is not None for row in rows)
    return rows


def _chunk(kind: Any, rows: Any, first: int = 0) -> Chunk:  # noqa: ANN401  as it comes
    return Chunk(kind=kind, name="in", rows=rows, first=first)


LINES = [
    (b'{"text": "OSLO (AP) - A pier was opened.", "n": 5}', None),
    (b"", None),
    (b'{"text": null}', "there is no 'text', or it is null"),
    (b"{}", "there is no 'text', or it is null"),
    (b'{"text": 3}', "'text' is not a text, but a int"),
    (b'{"text": ""}', "the text is empty"),
    (b'{"text": " \\n"}', "the text contains only white space"),
    (b'{"text": "\xff"}', "the line is not valid UTF-8"),
    (b"[1]", "the line is not a JSON object"),
    (b'{"text', "the line is not JSON"),
    (b"[" * 100_000, "the line is not JSON"),
    (300, "the line has 300 bytes, more than 200"),
    (json.dumps({"text": "č" * 60}, ensure_ascii=False).encode(), "120 bytes, more than 100"),
    (b'{"text": "half \\ud800 a character"}', None),
]


def test_every_line_is_a_row(tmp_path: Path) -> None:
    """What cannot be read says why; a blank line is none."""
    chunk = _chunk("jsonl", [line for line, _ in LINES], first=10)
    rows = {row["row"]: row for row in _rows(chunk, tmp_path, limit=100, id_key="n")}
    wanted = {n: says for n, (line, says) in enumerate(LINES, 10) if line != b""}
    assert list(rows) == list(wanted)
    for number, says in wanted.items():
        assert (says or "") in (rows[number]["error"] or "")
        assert (says is None) is (rows[number]["error"] is None)
    assert (rows[10]["agency"], rows[10]["id"]) == ("AP", "5")


def test_a_record_has_its_address_and_moment(tmp_path: Path) -> None:
    """What is no UTF-8, or too long, is an error."""
    rows = [("https://a.example", "2026-03-03", PIER.encode()), ("b", "", b"\xff"), ("c", "", 99)]
    found = _rows(_chunk("warc", rows), tmp_path)
    assert json.loads(found[0]["metadata"]) == {"uri": "https://a.example", "date": "2026-03-03"}
    assert [row["id"] for row in found] == ["https://a.example", "b", "c"]
    assert "not valid UTF-8" in found[1]["error"]
    assert found[2]["error"] == "the text has 99 bytes, more than 10000000"


def test_a_row_of_a_batch_keeps_what_json_can_have(tmp_path: Path) -> None:
    """Days and bytes as their text."""
    from datetime import date  # noqa: PLC0415

    batch = pa.record_batch({"d": [date(2026, 3, 3)], "text": [PIER], "l": [[1, 2]], "b": [b"x"]})
    (row,) = _rows(_chunk("parquet", batch), tmp_path, table="text", id_key="d")
    clean = wireparse.parse(PIER).articles[0].text
    assert row == {"d": "2026-03-03", "text": clean, "l": [1, 2], "b": "b'x'"}
    (row,) = _rows(_chunk("parquet", batch), tmp_path, id_key="d")
    assert row["id"] == "2026-03-03"


@pytest.mark.parametrize("table", ["articles", "text"])
def test_files_are_read_as_ever(tmp_path: Path, table: str) -> None:
    """Compressed ones too; one that is none, or no text, is an error and takes none along."""
    dump = wireparse.samples.path("dump")
    whole, cut = gzip.compress(dump.read_bytes()), tmp_path / "cut.gz"
    cut.write_bytes(whole[:9])
    packed = tmp_path / "packed.gz"
    packed.write_bytes(whole)
    (tmp_path / "empty").touch()
    (tmp_path / "binary").write_bytes(bytes(256))
    names = [str(tmp_path / name) for name in ("none", "packed.gz", "binary", "empty", "cut.gz")]
    rows = _rows(_chunk("text", [*names, str(dump)]), tmp_path, table=table)
    errors = [row["error"] for row in rows if row["error"]]
    assert len(errors) == 4
    assert "No such file or directory" in errors[0]
    assert "is not text" in errors[1]
    texts = [article.text for article in wireparse.read(dump)]
    assert [row["text"] for row in rows if not row["error"]] == texts * 2
    if table == "articles":
        lines = [row["line"] for row in rows if not row["error"]]
        assert lines[:4] == lines[4:]
        assert lines[0] == 1


def test_what_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    """The article says so itself."""
    cut = tmp_path / "cut.gz"
    noise = b"".join(b"A pier was opened on day %d.\n\n" % n for n in range(3_000))
    cut.write_bytes(gzip.compress(PIER.encode() + b"\n\n" + noise)[:-40])
    rows = _rows(_chunk("text", [str(cut)]), tmp_path)
    assert any("pier was opened on day 29" in row["text"] for row in rows)
    assert [row["error"] for row in rows] == [None] * len(rows)


def test_a_parser_that_raises_is_told_in_the_row(tmp_path: Path) -> None:
    """A strict one does."""
    rows = [json.dumps({"text": text}).encode() for text in ("Rain Falls at Last", PIER)]
    found = _rows(_chunk("jsonl", rows), tmp_path, parser=Parser(strict=True))
    assert found[0]["error"].startswith("ParseError: article-without-body")
    assert found[1]["error"] is None


def test_an_extra_that_is_missing_ends_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All rows would say so."""
    monkeypatch.setitem(sys.modules, "datasketch", None)
    _signature._minhash.cache_clear()
    rows = [json.dumps({"text": PIER}).encode()]
    with pytest.raises(MissingExtraError, match=r"wireparse\[dedupe\]"):
        _rows(_chunk("jsonl", rows), tmp_path, signature=True)


def test_what_is_no_number_in_json_is_null(tmp_path: Path) -> None:
    """Whoever writes the rows."""
    (row,) = _rows(_chunk("jsonl", [b'{"text": "A", "n": [NaN, 1.5]}']), tmp_path, table="text")
    assert row["n"] == [None, 1.5]
    batch = pa.record_batch({"text": [PIER], "n": [[float("-inf"), 1.5]]})
    (own,) = _work._documents(_chunk("parquet", batch), Options(table="text"))
    assert own.own == {"text": None, "n": [None, 1.5]}


def test_what_a_hook_drops_is_no_error(tmp_path: Path) -> None:
    """The row stays, without text."""
    parser = Parser(hooks=Hooks(article=lambda _, __: None))
    rows = [json.dumps({"text": PIER, "n": 1}).encode()]
    assert _rows(_chunk("jsonl", rows), tmp_path, parser=parser) == []
    found = _rows(_chunk("jsonl", rows), tmp_path, parser=parser, table="text")
    assert found == [{"text": "", "n": 1}]


def test_what_is_wrong_with_a_file_is_a_row(tmp_path: Path) -> None:
    """Behind those that could be read."""
    chunk = Chunk(kind=None, name="in", rows="the file cannot be read", first=8)
    (row,) = _rows(chunk, tmp_path)
    assert (row["file"], row["row"], row["error"]) == ("in", 8, "the file cannot be read")


def test_it_is_counted(tmp_path: Path) -> None:
    """Texts, characters, articles, and how long each took."""
    dump = str(wireparse.samples.path("dump"))
    counts = ShardWork(Options(), str(tmp_path))(_chunk("text", [dump, dump])).counts
    assert (counts.texts, counts.articles, counts.quotes, counts.errors) == (2, 8, 44, 0)
    assert counts.chars == 2 * len(wireparse.samples.path("dump").read_text("utf-8"))
    assert [place for _, place in counts.slowest] == [dump, dump]
