"""`read` and `iter_articles` see the same text, and say the same about it."""

from __future__ import annotations

import gzip
import io
from typing import TYPE_CHECKING

import pytest

import wireparse

if TYPE_CHECKING:
    from pathlib import Path

DUMP = wireparse.samples.path("dump")
TEXT = DUMP.read_text(encoding="utf-8")
MIXED = TEXT.encode("cp1252", "replace")


def _cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


def test_every_way_in_gives_the_same_articles(tmp_path: Path) -> None:
    """Text, path, file, archive and chunks are the same articles, whole and streamed."""
    expected = wireparse.parse(TEXT).articles
    packed = tmp_path / "dump.txt"
    packed.write_bytes(gzip.compress(TEXT.encode()))
    assert wireparse.read(str(DUMP)).articles == expected
    assert wireparse.read(packed).articles == expected
    assert tuple(wireparse.iter_articles(packed)) == expected
    with DUMP.open("rb") as file:
        assert tuple(wireparse.iter_articles(file)) == expected
    with DUMP.open(encoding="utf-8") as file:
        assert wireparse.read(file).articles == expected
    assert wireparse.Parser().read(io.BytesIO(TEXT.encode())).articles == expected


@pytest.mark.parametrize("size", [7, 500, 100_000])
def test_what_is_said_of_the_input_does_not_depend_on_cuts(size: int) -> None:
    """One diagnostic an article tells of other encodings, however the bytes are cut."""
    dump = wireparse.read(io.BytesIO(MIXED))
    assert tuple(wireparse.iter_articles(_cut(MIXED, size))) == dump.articles
    found = [d for d in dump.diagnostics if d.code == "encoding-mixed"]
    assert [d.article for d in found] == sorted({d.article for d in found}, key=lambda i: i or 0)
    assert found
    for diagnostic in found:
        assert dump.text[diagnostic.start : diagnostic.end] in "“”‘’–—"
    assert wireparse.read(io.BytesIO(MIXED), encoding="cp1252").text == dump.text


@pytest.mark.parametrize("size", [7, 100_000])
def test_the_last_article_tells_that_the_input_was_cut_off(size: int) -> None:
    """A truncated archive is an error of its last article, and raises in strict mode."""
    data = gzip.compress(TEXT.encode())
    for cut in (data[:-4], data[:-9], data[:-400]):
        dump = wireparse.read(io.BytesIO(cut))
        assert tuple(wireparse.iter_articles(_cut(cut, size))) == dump.articles
        found = [d for d in dump.diagnostics if d.code == "input-truncated"]
        assert [d.article for d in found] == [len(dump.articles) - 1]
        with pytest.raises(wireparse.ParseError, match="input-truncated"):
            wireparse.read(io.BytesIO(cut), strict=True)


def test_a_dump_without_articles_tells_it_too() -> None:
    """Where nothing at all could be read, the dump has the diagnostic."""
    data = gzip.compress(b"\n" * 5_000)[:-6]
    dump = wireparse.read(io.BytesIO(data))
    assert (dump.articles, [d.code for d in dump.diagnostics]) == ((), ["input-truncated"])
    with pytest.raises(wireparse.ParseError):
        wireparse.read(io.BytesIO(data), strict=True)


def test_a_name_is_no_stream() -> None:
    """`iter_articles` refuses a `str` at once, and says what to do."""
    with pytest.raises(TypeError, match=r"parse\(text\), \[text\], or pathlib\.Path\(name\)"):
        wireparse.iter_articles("dump.txt")


def test_a_file_is_opened_when_the_first_article_is_asked_for(tmp_path: Path) -> None:
    """A missing file raises at the first article, and a stream that is left closes its file."""
    articles = wireparse.iter_articles(tmp_path / "none")
    with pytest.raises(FileNotFoundError):
        next(articles)
    articles = wireparse.iter_articles(DUMP)
    next(articles)
    del articles  # an open file would be a ResourceWarning, which fails
