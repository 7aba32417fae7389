"""Inputs are cut in the same places in every run, wherever it goes on; nothing is lost."""

from __future__ import annotations

import gzip
import io
import json
import random
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from warcs import record
from wireparse.corpus import Options, _chunks
from wireparse.corpus._chunks import Chunk, File, iter_chunks

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [f"text {n} " * 5 for n in range(40)]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make chunks small, so that there are several."""
    monkeypatch.setattr(_chunks, "_MOST_BYTES", 300)
    monkeypatch.setattr(_chunks, "_MOST_COLUMN_ROWS", 7)


def _files(folder: Path, **data: bytes) -> list[File]:
    found = []
    for name, content in data.items():
        path = folder / name.replace("_", ".")
        path.write_bytes(content)
        found.append(File(str(path), len(content)))
    return found


def _lines() -> bytes:
    return b"".join(json.dumps({"text": text}).encode() + b"\n" for text in TEXTS)


def _parquet() -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.table({"n": range(40), "text": TEXTS}), file, row_group_size=13)
    return file.getvalue()


def _warc() -> bytes:
    return b"".join(record(f"https://a.example/{n}", t) for n, t in enumerate(TEXTS))


def _everything(folder: Path) -> list[File]:
    return _files(
        folder,
        a_txt=b"x" * 200,
        b_txt=b"x" * 90,
        c_txt=b"x" * 90,
        d_jsonl=_lines(),
        e_jsonl_gz=gzip.compress(_lines()),
        f_parquet=_parquet(),
        g_warc_gz=gzip.compress(_warc()),
        h_wet=_warc(),
        i_txt=b"x",
        j_jsonl=b"",
    )


def _place(chunk: Chunk) -> tuple[int, int]:
    return chunk.file, chunk.row


def test_a_run_goes_on_anywhere(tmp_path: Path) -> None:
    """From the end of any chunk on, the chunks are those that would have come."""
    files = _everything(tmp_path)
    whole = list(iter_chunks(files, Options()))
    assert len(whole) > 20
    for number, chunk in enumerate(whole):
        rest = list(iter_chunks(files, Options(), _place(chunk)))
        assert [(c.name, c.first, _place(c), c.rows) for c in rest] == [
            (c.name, c.first, _place(c), c.rows) for c in whole[number + 1 :]
        ]


def test_every_row_is_in_one_chunk(tmp_path: Path) -> None:
    """In order, and numbered."""
    files = _everything(tmp_path)
    rows: dict[str, list[int]] = {}
    for chunk in iter_chunks(files, Options()):
        for name in chunk.rows if chunk.kind == "text" else [chunk.name]:
            numbers = range(chunk.first, chunk.first + len(chunk.rows))
            rows.setdefault(name, []).extend([0] if chunk.kind == "text" else numbers)
    counts = {name.rsplit("/", 1)[-1]: numbers for name, numbers in rows.items()}
    assert counts.pop("a.txt") == counts.pop("b.txt") == counts.pop("i.txt") == [0]
    assert counts.pop("c.txt") == [0]
    assert list(counts.values()) == [list(range(40))] * 5


def test_how_far_it_is_grows_to_the_size(tmp_path: Path) -> None:
    """Of each file, by the bytes before they are expanded."""
    for file in _everything(tmp_path)[3:8]:
        read = [chunk.read for chunk in iter_chunks([file], Options())]
        assert read == sorted(read)
        assert read[-1] == file.size


def test_only_the_columns_that_are_needed_are_read(tmp_path: Path) -> None:
    """All of them where rows are kept."""
    files = _files(tmp_path, f_parquet=_parquet())
    names = [
        next(iter_chunks(files, options)).rows.schema.names
        for options in (Options(), Options(id_key="n"), Options(table="text"))
    ]
    assert names == [["text"], ["text", "n"], ["n", "text"]]


@pytest.mark.parametrize(
    ("name", "data", "kept", "says"),
    [
        ("a_jsonl_gz", gzip.compress(_lines() * 300)[:-300], True, "cut off"),
        ("a_wet_gz", gzip.compress(_warc() * 300)[:-300], True, "cannot be read"),
        ("a_parquet", _parquet()[:-40], False, "cannot be read"),
        ("a_parquet", b"PAR1", False, "cannot be read"),
    ],
)
def test_what_is_damaged_is_told_behind_what_could_be_read(
    tmp_path: Path, name: str, data: bytes, kept: object, says: str
) -> None:
    """As a row of its own; the next file is read."""
    files = [*_files(tmp_path, **{name: data}), *_files(tmp_path, b_txt=b"x")]
    *found, wrong, text = iter_chunks(files, Options())
    assert bool(found) is kept
    assert wrong.kind is None
    assert says in wrong.rows
    assert wrong.first == sum(len(chunk.rows) for chunk in found)
    assert _place(wrong) == (1, 0)
    assert text.kind == "text"


def test_another_column_is_told_with_those_that_there_are(tmp_path: Path) -> None:
    """It is the caller who can mend it."""
    (wrong,) = iter_chunks(_files(tmp_path, f_parquet=_parquet()), Options(text_key="body"))
    assert "no column 'body': it has n, text" in wrong.rows


@pytest.mark.parametrize(
    ("names", "how", "says"),
    [
        (["text", "text"], {}, "more than one column 'text': it has text, text"),
        (["text", "error"], {"table": "text", "format": "parquet"}, "column 'error' already"),
    ],
)
def test_columns_that_are_taken_are_told(
    tmp_path: Path,
    names: list[str],
    how: Any,  # noqa: ANN401
    says: str,
) -> None:
    """Of this file; the others are read."""
    table = pa.Table.from_arrays([pa.array(TEXTS)] * 2, names=names)
    pq.write_table(table, tmp_path / "a.parquet")
    files = [File(str(tmp_path / "a.parquet"), 1), *_files(tmp_path, f_parquet=_parquet())]
    wrong, *found = iter_chunks(files, Options(**how))
    assert wrong.kind is None
    assert says in wrong.rows
    assert sum(len(chunk.rows) for chunk in found) == 40


def test_what_cannot_be_read_again_is_told(tmp_path: Path) -> None:
    """Where a run goes on in the middle of a file that is not what it was."""
    (file,) = _files(tmp_path, d_jsonl_gz=gzip.compress(_lines() * 300))
    first = next(iter_chunks([file], Options()))
    _files(tmp_path, d_jsonl_gz=gzip.compress(b"")[:-4])
    (wrong,) = iter_chunks([file], Options(), _place(first))
    assert (wrong.kind, _place(wrong)) == (None, (1, 0))


def test_a_group_of_rows_is_not_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file may have all of its rows in one."""
    sizes: list[int] = []

    class Counted(io.FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            sizes.append(size or 0)
            return super().read(size)

    texts = [random.Random(n).randbytes(500).hex() for n in range(400)]  # noqa: S311  no secret
    table = pa.table({"text": texts})
    how = {"data_page_size": 2_000, "write_batch_size": 10, "use_dictionary": False}
    pq.write_table(table, tmp_path / "a.parquet", **how)
    monkeypatch.setattr(_chunks, "_BUFFER", 4_096)
    monkeypatch.setattr(_chunks, "open_bytes", Counted)
    found = list(iter_chunks([File(str(tmp_path / "a.parquet"), 1)], Options()))
    assert sum(len(chunk.rows) for chunk in found) == 400
    assert max(sizes) < 100_000


def test_a_line_that_is_too_long_is_not_held() -> None:
    """Its size is what is left of it, however it is cut."""
    whole = b"ab\n" + b"x" * 50 + b"\n\nlast"
    for size in (1, 2, 3, 7, 100):
        pieces = [whole[at : at + size] for at in range(0, len(whole), size)]
        assert list(_chunks._split(iter(pieces), 9)) == [b"ab", 50, b"", b"last"]


def test_a_record_that_is_too_long_is_not_read(tmp_path: Path) -> None:
    """Likewise."""
    files = _files(tmp_path, a_wet=record("a", "x" * 99) + record("b", "short"))
    (chunk,) = iter_chunks(files, Options(limit=50))
    assert [row[-1] for row in chunk.rows] == [99, b"short"]


def test_without_warcio_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one line, and before it would be an error of every file."""
    import sys  # noqa: PLC0415

    from wireparse import MissingExtraError  # noqa: PLC0415

    monkeypatch.setitem(sys.modules, "warcio", None)
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    given: Any = _files(tmp_path, a_wet=_warc())
    with pytest.raises(MissingExtraError, match=r"wireparse\[warc\]"):
        list(iter_chunks(given, Options()))
