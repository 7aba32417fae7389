"""`wireparse corpus`: what is asked for, the report, and one line on what cannot be."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import wireparse
from console import settings
from wireparse.cli import _corpus

if TYPE_CHECKING:
    from pathlib import Path

DUMP = str(wireparse.samples.path("dump"))


def _run(*inputs: str, out: Path, max_errors: int | None = None, **asked: Any) -> int:  # noqa: ANN401
    return _corpus.run(inputs, str(out), settings(), asked, jobs=1, max_errors=max_errors)


def test_the_report_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And the shards are there."""
    assert _run(DUMP, out=tmp_path, table="quotes") == 0
    assert "quotes     22\n" in capsys.readouterr().out
    lines = (tmp_path / "part-00000.jsonl").read_bytes().splitlines()
    assert [json.loads(line)["file"] for line in lines] == [DUMP] * 22


@pytest.mark.parametrize(
    ("name", "asked", "says"),
    [
        ("none.txt", {}, "none.txt: No such file or directory"),
        ("binary", {"max_errors": 0}, "1 errors, more than 0, the first: "),
        (DUMP, {"format": "parquet"}, "name a table for Parquet"),
    ],
)
def test_trouble_is_one_line(
    tmp_path: Path,
    name: str,
    asked: Any,  # noqa: ANN401  settings
    says: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the status of trouble."""
    (tmp_path / "binary").write_bytes(bytes(256))
    assert _run(str(tmp_path / name), out=tmp_path / "out", **asked) == 2
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1


def test_progress_begins_where_the_run_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an earlier run read is neither to be done nor quick."""
    told: list[int] = []

    class Progress:
        """Takes what is told."""

        def __init__(self, _: object, size: int) -> None:
            told.append(size)
            self.show = told.append
            self.end = lambda: None

    monkeypatch.setattr(_corpus, "Progress", Progress)
    progress = _corpus._Told()
    progress.close()
    for read in (40, 70, 100):
        progress.show(read, 100)
    progress.close()
    assert told == [60, 0, 30, 60]
