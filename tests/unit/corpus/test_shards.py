"""Shards are whole or not there, and a run goes on behind the last of them."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from wireparse.corpus import CorpusError, Counts, Options, _shards
from wireparse.corpus._places import place_of
from wireparse.corpus._shards import Shards

if TYPE_CHECKING:
    from pathlib import Path


def _shards_in(folder: Path, plan: bytes = b"{}", **how: Any) -> Shards:  # noqa: ANN401
    shards = Shards(place_of(str(folder)), Options(**how))
    shards.resume(plan)
    return shards


def _parts(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("part-*"))}


def test_a_shard_ends_when_it_is_full(tmp_path: Path) -> None:
    """At the end of what was added; output in a file is copied, and the file goes."""
    shards = _shards_in(tmp_path / "out", shard_size=5)
    held = tmp_path / "held"
    held.write_bytes(b"678")
    for number, output in enumerate((b"123", b"45", str(held), b"", b"9")):
        shards.add(output, Counts(texts=1), (0, number + 1))
    assert set(_parts(tmp_path / "out")) == {"part-00000.jsonl"}
    shards.end()
    assert list(_parts(tmp_path / "out").values()) == [b"12345", b"6789"]
    assert not held.exists()
    assert shards.counts.texts == 5


def test_a_run_goes_on_behind_the_last_shard(tmp_path: Path) -> None:
    """What was not whole is not there, and is not counted."""
    shards = _shards_in(tmp_path, shard_size=2)
    shards.add(b"12", Counts(texts=1, seconds=2.0), (3, 4))
    shards.add(b"3", Counts(texts=1), (3, 5))
    shards.give_up(KeyboardInterrupt())
    again = _shards_in(tmp_path, shard_size=2)
    assert (again.start, again.number, again.counts.texts) == ((3, 4), 1, 1)
    again.add(b"3", Counts(texts=1), (3, 5))
    again.end()
    assert list(_parts(tmp_path).values()) == [b"12", b"3"]
    assert again.counts == Counts(texts=2, seconds=2.0)


def test_a_shard_without_its_note_is_written_again(tmp_path: Path) -> None:
    """The run was ended between the two."""
    shards = _shards_in(tmp_path, shard_size=1)
    shards.add(b"1", Counts(), (1, 0))
    (tmp_path / "_run" / "00000.json").unlink()
    again = _shards_in(tmp_path, shard_size=1)
    assert again.start == (0, 0)
    again.add(b"1", Counts(), (1, 0))
    assert _parts(tmp_path) == {"part-00000.jsonl": b"1"}


def test_another_run_is_refused(tmp_path: Path) -> None:
    """It is said in what it differs; so is a folder that holds something else."""
    _shards_in(tmp_path / "a", b'{"table": 1, "format": 2}')
    with pytest.raises(CorpusError, match="which differs in table:"):
        _shards_in(tmp_path / "a", b'{"table": 2, "format": 2}')
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "mine.txt").touch()
    with pytest.raises(CorpusError, match="not empty"):
        _shards_in(tmp_path / "b")


def _ipc(**columns: list[Any]) -> bytes:
    file = io.BytesIO()
    batch = pa.record_batch(columns)
    with pa.ipc.new_stream(file, batch.schema) as writer:
        writer.write_batch(batch)
    return file.getvalue()


def test_parquet_has_one_schema_a_shard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other columns begin another one; groups of rows are of some size."""
    monkeypatch.setattr(_shards, "_ROW_GROUP", 16)
    shards = _shards_in(tmp_path, format="parquet", table="text", shard_size=999)
    for number, output in enumerate((_ipc(n=[1]), _ipc(n=[2]), _ipc(n=[3]), _ipc(m=[4]))):
        shards.add(output, Counts(), (0, number + 1))
    shards.end()
    files = [pq.ParquetFile(path) for path in sorted(tmp_path.glob("part-*"))]
    assert [file.read().to_pydict() for file in files] == [{"n": [1, 2, 3]}, {"m": [4]}]
    assert files[0].num_row_groups == 2
    note = json.loads((tmp_path / "_run" / "00000.json").read_bytes())
    assert note["next"] == [0, 3]
