"""A run gives the same bytes with any number of processes, and wherever it was ended."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import wireparse
from warcs import record
from wireparse.corpus import CorpusError, Options, _chunks, parse_corpus
from wireparse.corpus._run import files_of
from wireparse.outputs.json import from_json_lines

SAMPLES = [wireparse.samples.path(name).read_text("utf-8") for name in ("ferry", "dump", "echo")]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a small corpus of every kind, with rows that cannot be read."""
    folder = tmp_path_factory.mktemp("corpus")
    rows = [{"text": SAMPLES[n % 3], "n": n} for n in range(12)]
    for number, text in enumerate(SAMPLES):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    lines = [json.dumps(row).encode() for row in rows]
    (folder / "rows.jsonl").write_bytes(b"\n".join([*lines, b"no", b'{"text": null}', b""]))
    pq.write_table(pa.Table.from_pylist([*rows, {"n": 12}]), folder / "rows.parquet")
    records = [record(f"https://a.example/{row['n']}", str(row["text"])) for row in rows]
    (folder / "crawl.wet").write_bytes(b"".join(records) + record("b", b"\xff"))
    return folder


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make chunks small, so that there are several."""
    monkeypatch.setattr(_chunks, "_MOST_BYTES", 20_000)
    monkeypatch.setattr(_chunks, "_MOST_COLUMN_ROWS", 4)


def _parts(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("part-*"))}


@pytest.mark.parametrize(
    ("how", "is_parquet"),
    [
        ({}, False),
        ({"table": "quotes"}, False),
        ({"table": "text", "format": "parquet"}, True),
        ({"table": "articles", "format": "parquet", "id_key": "n"}, True),
    ],
)
def test_processes_change_nothing_but_time(
    corpus: Path,
    tmp_path: Path,
    how: Any,  # noqa: ANN401  settings
    is_parquet: object,
) -> None:
    """Two of them give the bytes that one gives; every text is counted."""
    found = []
    for jobs in (1, 2):
        options = Options(**how, shard_size=50_000)
        counts = parse_corpus([str(corpus)], str(tmp_path / str(jobs)), options, jobs=jobs)
        found.append(_parts(tmp_path / str(jobs)))
        assert (counts.texts, counts.errors) == (3 + 14 + 13 + 13, 4)
    assert found[0] == found[1]
    assert len(found[0]) > 1
    assert all(name.endswith(".parquet") is is_parquet for name in found[0])


def test_every_row_is_found(corpus: Path, tmp_path: Path) -> None:
    """By its file and its number, in order; texts too."""
    parse_corpus([str(corpus)], str(tmp_path), jobs=1)
    lines = b"".join(_parts(tmp_path).values()).splitlines()
    places: dict[str, list[str]] = {}
    for article in from_json_lines(lines):
        rows = places.setdefault(Path(article.metadata["file"]).name, [])
        if article.metadata.get("row", "") not in rows[-1:]:
            rows.append(article.metadata.get("row", ""))
    texts = {name: [""] for name in ("0.txt", "1.txt", "2.txt")}
    numbers = {"crawl.wet": 13, "rows.jsonl": 14, "rows.parquet": 13}
    wanted = {name: list(map(str, range(count))) for name, count in numbers.items()}
    assert places == texts | wanted
    assert list(places) == sorted(places)


def test_a_finished_run_is_not_run_again(corpus: Path, tmp_path: Path) -> None:
    """Its report is the same; the folder of the output is no input."""
    first = parse_corpus([str(corpus / "0.txt")], str(tmp_path), jobs=1)
    stamps = [path.stat().st_mtime_ns for path in tmp_path.glob("part-*")]
    assert parse_corpus([str(corpus / "0.txt")], str(tmp_path), jobs=2) == first
    assert [path.stat().st_mtime_ns for path in tmp_path.glob("part-*")] == stamps
    report = json.loads((tmp_path / "_run" / "report.json").read_bytes())
    assert report["articles"] == 1
    (tmp_path / "x.txt").touch()
    names = [file.name for file in files_of([str(tmp_path)], str(tmp_path / "out"))]
    assert str(tmp_path / "x.txt") in names
    assert files_of([str(tmp_path)], str(tmp_path)) == []


def test_too_many_errors_end_it(corpus: Path, tmp_path: Path) -> None:
    """It says which was the first; with more patience it goes on."""
    name = str(corpus / "rows.jsonl")
    with pytest.raises(CorpusError, match=r"2 errors, more than 1, the first: .*rows.jsonl:12: "):
        parse_corpus([name], str(tmp_path), jobs=1, max_errors=1)
    assert parse_corpus([name], str(tmp_path), jobs=1, max_errors=2).errors == 2


def test_progress_grows_to_all_there_is(corpus: Path, tmp_path: Path) -> None:
    """Bytes of the inputs."""
    told: list[tuple[int, int]] = []
    parse_corpus([str(corpus)], str(tmp_path), jobs=1, on_progress=lambda *far: told.append(far))
    total = sum(path.stat().st_size for path in corpus.iterdir())
    assert told == sorted(told)
    assert told[0] == (0, total)
    assert told[-1] == (total, total)


@pytest.mark.parametrize(
    ("how", "says"),
    [({"format": "parquet"}, "name a table"), ({"format": "xml"}, "expected one of json, parquet")],
)
def test_what_cannot_be_written_is_refused(tmp_path: Path, how: Any, says: str) -> None:  # noqa: ANN401
    """Before anything is read."""
    with pytest.raises(CorpusError, match=says):
        parse_corpus([str(tmp_path)], str(tmp_path / "out"), Options(**how))


def test_a_store_takes_what_a_folder_does(corpus: Path, tmp_path: Path) -> None:
    """Inputs and output may be elsewhere."""
    import fsspec  # noqa: PLC0415

    memory = fsspec.filesystem("memory")
    memory.put(str(corpus), "/in", recursive=True)
    options = Options(table="quotes", format="parquet", shard_size=50_000)
    parse_corpus(["memory://in/*.jsonl", "memory://in/1.txt"], "memory://out", options, jobs=1)
    parse_corpus(
        [str(corpus / "rows.jsonl"), str(corpus / "1.txt")], str(tmp_path), options, jobs=1
    )
    rows = []
    for there in (memory.glob("/out/part-*"), sorted(tmp_path.glob("part-*"))):
        data = [memory.cat(each) if isinstance(each, str) else each.read_bytes() for each in there]
        tables = [pq.read_table(pa.BufferReader(each)).drop(["file"]) for each in data]
        rows.append([table.to_pylist() for table in tables])
    assert rows[0] == rows[1]
    memory.rm("/in", recursive=True)
    memory.rm("/out", recursive=True)


_HOW = """
from wireparse import Parser
from wireparse.corpus import Options, _chunks, parse_corpus

def parse(corpus, out, jobs):
    _chunks._MOST_BYTES, _chunks._MOST_COLUMN_ROWS = 10_000, 2
    parser = Parser(quotes=False)
    options = Options(table="articles", format="parquet", parser=parser, shard_size=9_000)
    parse_corpus([corpus], out, options, jobs=jobs)
"""
_SCRIPT = f"{_HOW}\nimport sys\nparse(*sys.argv[1:], 2)"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed as POSIX has it")
def test_a_run_that_is_killed_goes_on(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At whatever moments, it has the same bytes in the end, and leaves nothing else."""
    monkeypatch.setattr(_chunks, "_MOST_BYTES", 10_000)  # put back when the test ends
    names: dict[str, Any] = {}
    exec(_HOW, names)  # noqa: S102  what the processes run
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    names["parse"](str(corpus), str(whole), 1)
    code = [sys.executable, "-c", _SCRIPT, str(corpus), str(killed)]
    for _ in range(2):
        with subprocess.Popen(code) as process:
            _wait_for(killed / "_run" / "plan.json", process)
            time.sleep(random.uniform(0, 0.5))  # noqa: S311  no secret
            process.kill()
    assert subprocess.run(code, check=False, timeout=60).returncode == 0
    assert _parts(killed) == _parts(whole)
    found = [sorted(path.name for path in each.rglob("*")) for each in (whole, killed)]
    assert found[0] == found[1]


def _wait_for(path: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until there is a file, or nobody who would write it."""
    while not path.exists() and process.poll() is None:
        time.sleep(0.01)
