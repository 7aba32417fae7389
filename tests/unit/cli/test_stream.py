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

    def show(self, name: str, characters: int) -> None:
        """Take how far it is."""
        self.told.append((name, characters))

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


@pytest.mark.parametrize(("data", "told"), [(GOAT.encode(), 1), (b"GIF89a....", 1)])
def test_progress_is_told(
    data: bytes, told: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """How far it is, and that it ends before something is said."""
    progress = Seen()
    name = write(tmp_path, data)
    is_read = _stream.Stream(io.BytesIO(), TITLES).add(name, settings(), progress)  # type: ignore[arg-type]
    assert len(progress.told) == told
    assert is_read is (data == GOAT.encode())
    assert progress.told[0] == ((name, len(GOAT) - 1) if is_read else ("end", 0))
    assert bool(capsys.readouterr().err) is not is_read
