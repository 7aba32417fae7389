"""Articles of one file after the other are written as they are read."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from console import GOAT, settings, write
from wireparse.cli import _formats, _stream

if TYPE_CHECKING:
    from pathlib import Path

NONE = _formats.Format(write=lambda _, __: b"")
TITLES = _formats.Format(
    write=lambda article, line_of: (
        b"%d %s\n"
        % (line_of(article.start), article.headline.text.encode() if article.headline else b"-")
    ),
    between=b"--\n",
    has_lines=True,
)


class Seen:
    """Progress that is told and says nothing."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self.told: list[tuple[str, int]] = []

    def show(self, read: int) -> None:
        """Take how far it is."""
        self.told.append(("show", read))

    def make_room(self) -> None:
        """Take that something is printed next."""
        self.told.append(("make room", 0))

    def end(self) -> None:
        """Take that a line is told next."""
        self.told.append(("end", 0))


def test_something_stands_between_articles_of_any_file(tmp_path: Path) -> None:
    """And nothing before the first; each knows its line."""
    sink = io.BytesIO()
    out = _stream.Stream(sink, TITLES)
    assert out.add(write(tmp_path), settings())
    assert out.add(write(tmp_path, f"\n\n{GOAT}", "two"), settings())
    assert sink.getvalue() == b"1 The Goat Sleeps\n--\n3 The Goat Sleeps\n"


def test_an_article_without_words_in_a_format_leaves_no_mark(tmp_path: Path) -> None:
    """Not even what would stand between."""
    sink = io.BytesIO()
    out = _stream.Stream(sink, NONE)
    assert out.add(write(tmp_path), settings())
    assert (out.is_begun, sink.getvalue()) == (False, b"")


@pytest.mark.parametrize(
    ("data", "form", "told"),
    [
        (GOAT.encode(), TITLES, [("make room", 0), ("show", len(GOAT) - 1)]),
        (GOAT.encode(), NONE, [("show", len(GOAT) - 1)]),
        (b"GIF89a....", TITLES, [("end", 0)]),
    ],
)
def test_a_watcher_is_told(
    data: bytes,
    form: _formats.Format,
    told: list[tuple[str, int]],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """That something is printed, how far it is, and that it ends before something is said."""
    watcher = Seen()
    is_read = _stream.Stream(io.BytesIO(), form).add(write(tmp_path, data), settings(), watcher)
    assert watcher.told == told
    assert is_read is (data == GOAT.encode())
    assert bool(capsys.readouterr().err) is not is_read
