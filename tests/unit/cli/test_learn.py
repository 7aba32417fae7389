"""`learn` writes the rows that pages propose, and says what they would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from console import settings, write
from learned import pages
from wireparse import Knowledge
from wireparse.cli import _learn
from wireparse.cli._writing import Target

if TYPE_CHECKING:
    from pathlib import Path


def learnt(
    folder: Path,
    texts: list[str],
    capsys: pytest.CaptureFixture[str],
    more: tuple[str, ...] = (),
) -> tuple[int, str, str]:
    """Learn from pages; returns status, what was written and what was said."""
    names = [write(folder, text, f"{at}.txt") for at, text in enumerate(texts)] + [*more]
    out = folder / "rows.toml"
    status = _learn.run(names, Target(str(out)), settings())
    written = out.read_text(encoding="utf-8") if out.exists() else ""
    return status, written, capsys.readouterr().err


def test_rows_are_written_with_where_they_were_seen(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """They can be read, and one line says what they change."""
    status, written, said = learnt(tmp_path, pages(header=["Ring our bell"]), capsys)
    assert status == 0
    assert written.startswith("# Rows proposed from 8 articles of 8 files, the surest first.\n")
    assert f"#   {tmp_path / '0.txt'}:3: Ring our bell" in written
    assert Knowledge.from_toml(tmp_path / "rows.toml").furniture[0].form == "Ring our bell"
    first, second = said.splitlines()
    assert first == "wireparse: 1 row, sure"
    assert second.startswith("wireparse: with it, ")


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (8, "no rows to propose: what recurs in several stories is already known"),
        (2, "no rows to propose: too few articles to see what recurs"),
    ],
)
def test_nothing_to_propose_is_told(
    count: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what would help."""
    status, written, err = learnt(tmp_path, pages(count=count), capsys)
    assert (status, err) == (0, f"wireparse: {said}\n")
    assert "[[" not in written


def test_one_file_is_named_in_the_head(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """To be read with what was written."""
    _, written, _ = learnt(tmp_path, pages(count=1), capsys)
    name = tmp_path / "0.txt"
    assert f"from 1 article of {name}," in written
    assert f"wireparse show --knowledge THIS_FILE {name}\n" in written


def test_what_cannot_be_read_leaves_an_earlier_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And is told."""
    (tmp_path / "rows.toml").write_text("old", encoding="utf-8")
    more = (str(tmp_path / "none"),)
    status, written, said = learnt(tmp_path, pages(header=["Ring our bell"]), capsys, more)
    assert (status, written) == (2, "old")
    assert "No such file" in said
