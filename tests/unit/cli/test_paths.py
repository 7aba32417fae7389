"""What the caller names is a file, a pattern, standard input or a place in a file."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import click
import pytest

from console import ended, write
from wireparse.cli import _paths

if TYPE_CHECKING:
    from pathlib import Path


def test_patterns_are_replaced_by_their_files(tmp_path: Path) -> None:
    """In order; a name that is a file is no pattern, and one without match stays."""
    for name in ("b.txt", "a.txt", "c[1].txt", "d.md"):
        write(tmp_path, "x", name)
    at = str(tmp_path)
    assert _paths.without_patterns([f"{at}/*.txt"]) == [f"{at}/{n}.txt" for n in ("a", "b", "c[1]")]
    assert _paths.without_patterns([f"{at}/c[1].txt", "-", f"{at}/?.pdf", f"{at}/d.md"]) == [
        f"{at}/c[1].txt",
        "-",
        f"{at}/?.pdf",
        f"{at}/d.md",
    ]


@pytest.mark.parametrize("is_terminal", [True, False])
def test_no_name_is_standard_input(
    is_terminal: bool,  # noqa: FBT001  a table
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Unless that is a terminal, on which nobody knows that it waits."""
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: is_terminal)
    monkeypatch.setattr(sys, "stdin", stream)
    if is_terminal:
        with pytest.raises(click.UsageError, match="expected FILE, or - for standard input"):
            _paths.without_patterns([])
    else:
        assert _paths.without_patterns([]) == ["-"]


def test_a_name_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is standard input, as bytes; where that is closed, it is an error."""
    stream = io.TextIOWrapper(io.BytesIO(b"goat"))
    monkeypatch.setattr(sys, "stdin", stream)
    assert _paths.open_named("a.txt") == "a.txt"
    assert _paths.open_named("-") is stream.buffer
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(OSError, match="Bad file descriptor"):
        _paths.open_named("-")


def test_what_is_read_is_not_written_to(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nor by another name of it; other files, missing ones and pipes are let be."""
    dump = write(tmp_path)
    other = write(tmp_path, name="other.txt")
    (tmp_path / "link").symlink_to(dump)
    _paths.keep_apart(other, [dump])
    _paths.keep_apart(None, [dump, "-"])
    _paths.keep_apart(str(tmp_path / "none"), [dump])
    for output in (dump, str(tmp_path / "link")):
        assert ended(lambda output=output: _paths.keep_apart(output, [other, dump])) == 2
        assert f"{output}: is also an input file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("place", "want"),
    [
        ("dump.txt:48", ("dump.txt", 48)),
        ("dump.txt:48:7", ("dump.txt", 48)),
        ("a:b:48", ("a:b", 48)),
        ("C:/dump.txt:048", ("C:/dump.txt", 48)),
        ("-:3", ("-", 3)),
        ("dump.txt:0", ("dump.txt", 0)),
    ],
)
def test_a_place_is_a_file_and_a_line(place: str, want: tuple[str, int]) -> None:
    """A column behind it is let be."""
    assert _paths.split_place(place) == want


@pytest.mark.parametrize("place", ["dump.txt", "dump.txt:", ":48", "dump.txt:x", "a:48:x", ""])
def test_what_is_no_place(place: str) -> None:
    """It says what one looks like."""
    with pytest.raises(click.BadParameter, match=r"expected FILE:LINE, such as dump.txt:48"):
        _paths.split_place(place)


def test_no_text_has_so_many_lines(capsys: pytest.CaptureFixture[str]) -> None:
    """A number that long is not read."""
    assert _paths.split_place(f"a:{10**14}") == ("a", 10**14)
    assert ended(lambda: _paths.split_place(f"a:{10**15}")) == 2
    assert capsys.readouterr().err == "wireparse: a: line 100000000000000… is outside the text\n"


def test_standard_input_has_a_name() -> None:
    """For people."""
    assert [_paths.shown_name(name) for name in ("-", "a.txt")] == ["<stdin>", "a.txt"]


def test_directories_are_walked_where_it_is_asked_for(tmp_path: Path) -> None:
    """One that is empty stays, and is told of when it is read."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "empty").mkdir()
    for name in ("b.txt", "deep/a.txt", ".hidden"):
        (tmp_path / name).touch()
    names = [str(tmp_path), str(tmp_path / "empty"), "none.txt"]
    assert _paths.without_patterns(names) == names
    walked = [str(tmp_path / name) for name in ("b.txt", "deep/a.txt", "empty")]
    assert _paths.without_patterns(names, walks=True) == [*walked, "none.txt"]
