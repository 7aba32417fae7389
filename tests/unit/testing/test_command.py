"""The checks that users run: `check_text`, and `python -m wireparse.testing`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from wireparse import Hooks, Parser
from wireparse.testing import check_text
from wireparse.testing._command import main

if TYPE_CHECKING:
    from pathlib import Path

    from wireparse import Caption, Context

STORY = "Ferry Returns\n\nA pier (AP)\nA pier (AP)\n\nOSLO (AP) - “It rained,” said Ana Lund.\n"


def _run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_files_and_folders_are_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each file named and each text below a folder is checked, and nothing is found."""
    (tmp_path / "below").mkdir()
    for name in ("a.txt", "below/b.txt", "below/c.md"):
        (tmp_path / name).write_text(STORY, "utf-8")
    assert _run(str(tmp_path), str(tmp_path / "below/c.md")) == 0
    assert capsys.readouterr().out == "3 texts checked, 0 finds\n"


def test_drawn_texts_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    """As many texts are drawn as were asked for, of both kinds."""
    assert _run("--mixes", "20", "--any", "5", "--seed", "3") == 0
    assert capsys.readouterr().out == "25 texts checked, 0 finds\n"


def test_what_cannot_be_read_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file has one line and status 2, and the others are checked."""
    (tmp_path / "a.txt").write_text(STORY, "utf-8")
    assert _run(str(tmp_path / "b.txt"), str(tmp_path / "a.txt")) == 2
    told = capsys.readouterr()
    assert told.out == "1 texts checked, 0 finds\n"
    assert re.fullmatch(r".*b\.txt: .*No such file.*\n", told.err)


def test_a_broken_promise_is_a_find(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A parse that raises is a find with its file and error, and status 1."""
    (tmp_path / "a.txt").write_text(STORY, "utf-8")

    def fail(*_: object) -> None:
        raise IndexError("out of range")  # noqa: EM101, TRY003  what a fault would say

    monkeypatch.setattr("wireparse.testing._command.check_text", fail)
    assert _run(str(tmp_path / "a.txt")) == 1
    assert "a.txt: IndexError: out of range\n1 texts checked, 1 finds" in capsys.readouterr().out


def test_a_hook_that_depends_on_the_chunks_breaks_a_promise() -> None:
    """A parser that reads the same text in two ways fails the check."""
    seen: list[Caption] = []

    def alternate(caption: Caption, _: Context, /) -> Caption | None:
        seen.append(caption)
        return caption if len(seen) % 2 else None

    with pytest.raises(AssertionError):
        check_text(STORY, parser=Parser(hooks=Hooks(caption=(alternate,))))
