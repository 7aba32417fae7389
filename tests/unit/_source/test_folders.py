"""Directories give the files in them, in the same order on every machine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from wireparse._source.folders import files_in


def test_files_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    """Those of directories where the directory's name stands; hidden ones do not."""
    for name in ("b.txt", "a/z.txt", "a/y/x.txt", "c.txt", ".git/x", "_run/x", ".x"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    found = [Path(name).relative_to(tmp_path).as_posix() for name in files_in(str(tmp_path))]
    assert found == ["a/y/x.txt", "a/z.txt", "b.txt", "c.txt"]


@pytest.mark.skipif(os.name != "posix", reason="links as POSIX has")
def test_links_lead_to_files_and_not_round(tmp_path: Path) -> None:
    """A link to a directory may lead to one that it is in."""
    (tmp_path / "a.txt").touch()
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "link.txt").symlink_to("a.txt")
    (tmp_path / "dangling").symlink_to("nowhere")
    assert [Path(name).name for name in files_in(str(tmp_path))] == ["a.txt", "link.txt"]


def test_what_is_no_directory_is_itself(tmp_path: Path) -> None:
    """Also where there is nothing of that name."""
    assert list(files_in(str(tmp_path / "none"))) == [str(tmp_path / "none")]
