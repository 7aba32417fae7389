"""A type checker refuses what would fail at run time."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_a_checker_refuses_wrong_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """`tests/typing` is right where it says so, and wrong where it says so.

    An error that is not reported is reported itself, as a comment that hides nothing. `.ci/run`
    asks pyright as well.
    """
    api = pytest.importorskip("mypy.api")
    monkeypatch.chdir(ROOT)
    said, failed, status = api.run(["tests/typing"])
    assert (status, failed) == (0, ""), said
