"""Lines end at LF, CR LF and CR, and however the text was cut they are the same."""

from __future__ import annotations

import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._source.lines import Window, iter_lines
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


def lines_of(*chunks: str) -> list[tuple[int, str, int]]:
    """Read lines: offset, stripped text, blank lines before."""
    return list(iter_lines(chunks, Window(), PATTERNS))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("", []),
        ("\n\n", []),
        ("one", [(0, "one", 0)]),
        ("one\n", [(0, "one", 0)]),
        ("one\ntwo", [(0, "one", 0), (4, "two", 0)]),
        ("one\r\ntwo", [(0, "one", 0), (5, "two", 0)]),
        ("one\rtwo", [(0, "one", 0), (4, "two", 0)]),
        ("one\r\rtwo", [(0, "one", 0), (5, "two", 1)]),
        ("one\r\n\r\ntwo", [(0, "one", 0), (7, "two", 1)]),
        ("one\n\r\ntwo", [(0, "one", 0), (6, "two", 1)]),
        ("\n\none\n\n\ntwo\n", [(2, "one", 2), (8, "two", 2)]),
        ("  one \n\u00a0\n\ttwo", [(2, "one", 0), (10, "two", 1)]),
        ("one\u2028two\x0cthree\x85four", [(0, "one\u2028two\x0cthree\x85four", 0)]),
        ("one\u200b\n\u200b\ntwo", [(0, "one\u200b", 0), (5, "\u200b", 0), (7, "two", 0)]),
        ("a\r", [(0, "a", 0)]),
    ],
)
def test_lines_are_cut_at_line_ends_only(text: str, want: list[tuple[int, str, int]]) -> None:
    """Offsets are those of the first character that is not white space."""
    assert lines_of(text) == want


@pytest.mark.parametrize(
    "text", ["one\r\ntwo\r\n\r\nthree", "one\rtwo\r\rthree", "a\r\n\rb\n\r\nc"]
)
def test_cuts_change_no_line(text: str) -> None:
    """A CR LF that is cut in two is still one line end; empty chunks are nothing."""
    whole = lines_of(text)
    for cut in range(len(text) + 1):
        assert lines_of(text[:cut], "", text[cut:]) == whole
    assert lines_of(*text) == whole


def test_a_window_slices_over_chunks() -> None:
    """What lies in several chunks is put together."""
    window = Window()
    for chunk in ("The fer", "ry ret", "urns"):
        window.add(chunk)
    assert window.slice(4, 13) == "ferry ret"
    assert window.slice(0, 17) == "The ferry returns"
    window.forget(8)
    assert window.slice(8, 17) == "y returns"


def test_a_window_keeps_the_chunk_that_is_still_needed() -> None:
    """Forgetting drops whole chunks before an offset, never part of one after it."""
    window = Window()
    window.add("one\n")
    window.add("two\n")
    window.forget(3)
    assert window.slice(3, 5) == "\nt"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_gives_the_same_articles(end: str) -> None:
    """Line ends are form, not content."""
    page = [
        "Ferry Returns to River at Last", "", "The ferry (AFP)", "The ferry (AFP)", "TT", "",
        "Ferry Returns to River at Last", "", "The ferry (AFP)", "The ferry (AFP)", "",
        "It carried nine people and a goat on Monday.", "", "The goat slept all the way across.",
    ]  # fmt: skip
    (article,) = wireparse.parse(end.join(page)).articles
    assert article.headline is not None
    assert len(article.headline.copies) == 1
    assert len(article.captions[0].copies) == 3
    assert [block.text for block in article.body] == [page[11], page[13]]


def test_a_str_is_refused_as_chunks() -> None:
    """A file name would be parsed as news, letter by letter."""
    with pytest.raises(TypeError, match="parse"):
        wireparse.iter_articles("dump.txt")


@pytest.mark.parametrize("data", [b"Ferry Returns to River", None, ["Ferry"]])
def test_what_is_no_str_is_not_parsed(data: object) -> None:
    """Bytes are told where they go."""
    with pytest.raises(TypeError, match=rf"got {type(data).__name__}: use read\(\)"):
        wireparse.parse(data)  # type: ignore[arg-type]
