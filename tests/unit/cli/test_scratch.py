"""Temporary files have a folder, and want of room for them is told."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

import pytest

from wireparse.cli import _exit, _scratch


def test_a_folder_is_there_and_then_is_not() -> None:
    """With what was put into it."""
    with _scratch.workplace() as name:
        folder = Path(name)
        (folder / "goat").write_text("slept", encoding="utf-8")
        assert folder.name.startswith("wireparse-")
    assert not folder.exists()


def test_nowhere_to_make_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says what to do about it."""

    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", full)
    want = "temporary files: No space left on device: set TMPDIR to another directory"
    with pytest.raises(_exit.TroubleError, match=want), _scratch.workplace():
        pass


def test_an_error_without_words_of_the_system() -> None:
    """Its own are said."""
    assert str(_scratch.no_room(OSError("odd"))).startswith("temporary files: odd: set TMPDIR")
