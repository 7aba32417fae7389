"""`wireparse dedupe`: how many copies there are, and one line on what cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import wireparse
from wireparse.cli import _dedupe
from wireparse.corpus import Options, parse_corpus

pytest.importorskip("datasketch", reason="datasketch is not installed: it is in the extra dedupe")

if TYPE_CHECKING:
    from pathlib import Path


def test_copies_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those of a dump that stands in the corpus twice."""
    dump = str(wireparse.samples.path("dump"))
    options = Options(format="parquet", table="articles", signature=True)
    parse_corpus([dump, dump], str(tmp_path / "out"), options, jobs=1)
    assert _dedupe.run([str(tmp_path / "out")], str(tmp_path / "copies.parquet"), 0.6) == 0
    assert capsys.readouterr().out == "articles   8\nclusters   4\ncopies     4\n"
    assert pq.read_table(tmp_path / "copies.parquet").num_rows == 8


@pytest.mark.parametrize(
    ("name", "says"),
    [("none.parquet", "No such file"), ("plain.parquet", "there is no column 'agency'")],
)
def test_trouble_is_one_line(
    tmp_path: Path, name: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """An earlier output stays."""
    pq.write_table(pa.table({"text": ["a"]}), tmp_path / "plain.parquet")
    (tmp_path / "out").write_bytes(b"earlier")
    assert _dedupe.run([str(tmp_path / name)], str(tmp_path / "out"), 0.6) == 2
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1
    assert (tmp_path / "out").read_bytes() == b"earlier"
