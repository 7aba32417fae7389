"""Of each cluster the fullest is named, and of the others what differs from it."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from wireparse import MissingExtraError
from wireparse.arrow import parse_table
from wireparse.corpus import CorpusError, _clusters
from wireparse.corpus._clusters import COPIES, dedupe, iter_copies

pytest.importorskip("datasketch", reason="datasketch is not installed: it is in the extra dedupe")

if TYPE_CHECKING:
    from pathlib import Path

PARAGRAPHS = [
    f"The {noun} of the harbour was {verb} on Monday by two keepers and a goat, said {name} Lund, "
    f"who keeps the {noun} of the town in every weather and counts the {verb} boats at night."
    for noun, verb, name in (
        ("pier", "painted", "Ana"),
        ("crane", "mended", "Karim"),
        ("bell", "rung", "Marta"),
        ("ferry", "measured", "Tomas"),
        ("lamp", "lit", "Pieter"),
    )
]
TEXTS = {
    "other": [" ".join(f"word{number}" for number in range(40))],
    "cut": PARAGRAPHS[:3],
    "full": PARAGRAPHS,
    "teaser": ["A pier was opened."],
    "teaser again": ["A pier was opened."],
    "updated": [*PARAGRAPHS[:4], "The lamp stays dark until the spring, said Pieter Lund."],
}  # fmt: skip


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Write articles with their signatures, in two files; the first has a row with an error."""
    bodies = ["\n\n".join(each) for each in TEXTS.values()]
    texts = [None, *(f"A Day in the Harbour\n\n{body}" for body in bodies)]
    table = parse_table(
        pa.table({"row": range(len(texts)), "id": ["none", *TEXTS], "text": texts}),
        id=["row", "id"],
        signature=True,
    )
    (tmp_path / "out").mkdir()
    pq.write_table(table.slice(0, 3), tmp_path / "out" / "part-00000.parquet")
    pq.write_table(table.slice(3), tmp_path / "out" / "part-00001.parquet")
    return tmp_path / "out"


def test_what_differs_is_told(source: Path, tmp_path: Path) -> None:
    """Against the fullest, which stands first; short bodies are alike by chance."""
    counts = dedupe([str(source)], str(tmp_path / "copies.parquet"))
    assert counts == Counter(articles=7, clusters=1, copies=2)
    table = pq.read_table(tmp_path / "copies.parquet")
    assert table.schema == COPIES
    full, updated, cut = table.to_pylist()
    assert [row["id"] for row in (full, updated, cut)] == ["full", "updated", "cut"]
    assert [row["is_fullest"] for row in (full, updated, cut)] == [True, False, False]
    assert (full["only_here"], full["missing"], full["share"]) == ([], [], 1)
    assert updated["only_here"] == TEXTS["updated"][-1:]
    assert updated["missing"] == PARAGRAPHS[4:]
    assert (cut["only_here"], cut["missing"]) == ([], PARAGRAPHS[3:])
    assert cut["share"] > 0.8


def test_clusters_are_told_some_at_a_time(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes of it is the same."""
    sources = [str(path) for path in [*sorted(source.iterdir())] * 2]
    want = pa.Table.from_batches(iter_copies(sources)).to_pylist()
    monkeypatch.setattr(_clusters, "_AT_A_TIME", 1)
    batches = list(iter_copies(sources))
    assert len(batches) == len({row["cluster"] for row in want}) == 2
    assert pa.Table.from_batches(batches).to_pylist() == want


def test_no_copy_is_a_table_without_rows(source: Path, tmp_path: Path) -> None:
    """With all columns; also where no body is long enough."""
    first = str(source / "part-00000.parquet")
    assert dedupe([first], str(tmp_path / "copies.parquet"))["clusters"] == 0
    assert pq.read_table(tmp_path / "copies.parquet").schema == COPIES
    empty = pq.read_table(first).slice(0, 1)
    pq.write_table(empty, tmp_path / "empty.parquet")
    assert list(iter_copies([str(tmp_path / "empty.parquet")])) == []


def test_what_has_no_signatures_is_refused(tmp_path: Path) -> None:
    """It is said how to make them."""
    pq.write_table(parse_table(pa.table({"text": ["a"]})), tmp_path / "a.parquet")
    with pytest.raises(CorpusError, match="make the articles with"):
        list(iter_copies([str(tmp_path / "a.parquet")]))


def test_without_its_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line."""
    blocked: Any = None
    monkeypatch.delitem(sys.modules, "wireparse.corpus._copies", raising=False)
    monkeypatch.setitem(sys.modules, "numpy", blocked)
    with pytest.raises(MissingExtraError, match=r"wireparse\[dedupe\]"):
        list(iter_copies(["a"]))
