"""A column gives each text, and says of each other value why it is none."""

from __future__ import annotations

import pyarrow as pa
import pytest

from wireparse.arrow._texts import column_of, iter_texts

NOT_UTF_8 = pa.array([b"fine", b"caf\xe9", None]).view(pa.string())


@pytest.mark.parametrize(
    "column",
    [
        pa.array(["a", None, "č"]),
        pa.array(["a", None, "č"], pa.large_string()),
        pa.array(["a", None, "č"], pa.string_view()),
        pa.array(["a", None, "č"]).dictionary_encode(),
        pa.array(["x", "a", None, "č", "y"])[1:4],
    ],
)
def test_texts_of_every_kind_are_read(column: pa.Array) -> None:
    """However they are stored."""
    assert list(iter_texts(column, 9)) == [("a", ""), ("", "the text is null"), ("č", "")]


@pytest.mark.parametrize(
    ("column", "problems"),
    [
        (pa.array([b"bytes", None]), ["not a text, but binary", "null"]),
        (pa.array([1, None]), ["not a text, but int64", "null"]),
        (pa.array([["a"], None]), ["not a text, but list<item: string>", "null"]),
        (pa.nulls(2), ["null", "null"]),
        (NOT_UTF_8, [None, "not valid UTF-8: unexpected end of data at byte 3", "null"]),
    ],
)
def test_what_is_no_text_is_told(column: pa.Array, problems: list[str | None]) -> None:
    """Bytes, numbers, lists, nulls and what cannot be decoded, each in its row."""
    found = [problem for _, problem in iter_texts(column, 99)]
    assert found == ["" if each is None else f"the text is {each}" for each in problems]


def test_a_text_that_is_too_long_is_told() -> None:
    """By its bytes, before it is decoded."""
    found = list(iter_texts(pa.array(["čč", "abc", "abcd"]), 3))
    too_long = ("", "the text has 4 bytes, more than 3")
    assert found == [too_long, ("abc", ""), too_long]


def test_a_column_is_found_by_its_name() -> None:
    """One that is missing, or stands twice, is told with the names that there are."""
    batch = pa.RecordBatch.from_arrays([pa.array([1]), pa.array([2])], names=["a", "a"])
    with pytest.raises(ValueError, match="more than one column 'a'"):
        column_of(batch, "a")
    with pytest.raises(ValueError, match="no column 'text': it has a, a"):
        column_of(batch, "text")
