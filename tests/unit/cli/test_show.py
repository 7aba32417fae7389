"""`show` prints each file beside a gutter, named where there are several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console import settings, write
from wireparse.cli import _show

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_files_are_named_where_there_are_several(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Once each, and summed up by themselves."""
    one, two = write(tmp_path, name="one"), write(tmp_path, "", name="two")
    assert _show.run([one], settings(), "never", 200) == 0
    alone = capsys.readouterr().out
    assert one not in alone
    assert alone.count("1 article") == 1
    assert _show.run([one, two], settings(), "never", 200) == 0
    both = capsys.readouterr().out
    assert (both.count(one), both.count(two)) == (1, 1)
    assert both.index(one) < both.index("The Goat Sleeps") < both.index(two)


def test_what_cannot_be_read_is_trouble(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And has neither name nor sum."""
    assert _show.run([str(tmp_path / "none"), write(tmp_path)], settings(), "never", 200) == 2
    shown = capsys.readouterr()
    assert "No such file" in shown.err
    assert "none" not in shown.out
    assert "The Goat Sleeps" in shown.out
