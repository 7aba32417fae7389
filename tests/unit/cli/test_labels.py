"""Labels are written to be corrected, and what they teach is written whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from console import GOAT, ended, settings, write
from wireparse import LineWeights, Parser, WeightsError
from wireparse._roles import load_weights
from wireparse.cli import _extensions, _labels
from wireparse.cli._writing import Target
from wireparse.learning import read_gutter, read_labels

if TYPE_CHECKING:
    from pathlib import Path

PAGE = ">H|The Goat Sleeps\n  |\n F|It slept through the crossing, and so did its bell.\n"


def test_a_gutter_is_written(tmp_path: Path) -> None:
    """With the line ends of the file."""
    text = GOAT.replace("\n", "\r\n")
    out = tmp_path / "goat.gutter"
    assert _labels.write_gutter(write(tmp_path, text), Target(str(out)), settings()) == 0
    written = out.read_bytes().decode()
    assert read_gutter(written) == text
    assert written.startswith(">H|The Goat Sleeps\r\n  |\r\n B|By Ana Lund\r\n")


def test_no_gutter_is_written_of_what_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line says why."""
    out = tmp_path / "goat.gutter"
    assert _labels.write_gutter(str(tmp_path / "goat"), Target(str(out)), settings()) == 2
    assert not out.exists()
    assert capsys.readouterr().err == f"wireparse: {tmp_path / 'goat'}: No such file or directory\n"


def test_weights_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line says what they do on the pages."""
    out = tmp_path / "mine.bin"
    assert _labels.run([write(tmp_path, PAGE)], Target(str(out)), settings()) == 0
    said = capsys.readouterr().err
    assert said.startswith("wireparse: 1 page, 2 lines: ")
    assert said.endswith(" read as labelled before, 2 now\n")
    mine = _extensions.weights_of(str(out))
    assert mine == LineWeights.read(out)
    blocks = Parser(lines=mine).parse(read_gutter(PAGE)).blocks
    assert [block.role for block in blocks] == [
        line.role for line in read_labels(PAGE) if line.text
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ":1: expected lines behind a gutter, found none"),
        (">H|a\n X|b\n", ":2: unknown letter 'X': expected one of H headline"),
        (b"PK\3\4" * 400, ": is not text but a zip archive"),
    ],
)
def test_wrong_pages_leave_what_was_there(
    text: str | bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is told in a line, and one is enough to write nothing."""
    out = tmp_path / "mine.bin"
    out.write_bytes(b"as it was")
    names = [write(tmp_path, PAGE, "good"), write(tmp_path, text, "bad"), str(tmp_path / "none")]
    assert _labels.run(names, Target(str(out)), settings(fate="(as it was)")) == 2
    assert out.read_bytes() == b"as it was"
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith(f"wireparse: {tmp_path / 'bad'}{said}")
    assert "(as it was)" in first
    assert "No such file or directory" in second


def test_a_folder_that_is_missing_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the weights were to go."""
    monkeypatch.setattr(_labels, "train", lambda *_, **__: load_weights())
    out = tmp_path / "none" / "mine.bin"
    assert _labels.run([write(tmp_path, PAGE)], Target(str(out)), settings()) == 2
    assert capsys.readouterr().err.endswith("No such file or directory (it is not written)\n")


def test_files_that_hold_no_weights_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Named in one line; none named is none."""
    assert _extensions.weights_of(None) is None
    name = write(tmp_path)
    with pytest.raises(WeightsError):
        LineWeights.read(name)
    assert ended(lambda: _extensions.weights_of(name)) == 2
    assert ended(lambda: _extensions.weights_of(f"{name}.bin")) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith(f"wireparse: {name}: expected weights of lines")
    assert second == f"wireparse: {name}.bin: No such file or directory"
