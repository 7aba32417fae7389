"""Signatures: equal for equal words, alike for texts that are alike."""

from __future__ import annotations

import sys

import pyarrow as pa
import pytest

from wireparse import MissingExtraError, parse
from wireparse.arrow import _signature, parse_table, to_table
from wireparse.arrow._signature import NUMBERS, shingles, signature_of

pytest.importorskip("datasketch", reason="datasketch is not installed: it is in the extra dedupe")

TEXT = " ".join(f"{word}{n}" for n in range(60) for word in ("pier", "ferry", "goat"))


def _alike(one: str, other: str) -> float:
    return (
        sum(a == b for a, b in zip(signature_of(one), signature_of(other), strict=True)) / NUMBERS
    )


def test_case_and_marks_do_not_count() -> None:
    """The same words are the same text, and no other are."""
    assert signature_of("“The pier,” he said: closed!") == signature_of("The Pier he said CLOSED")
    assert shingles("the pier was closed") != shingles("closed was pier the")


def test_what_is_shared_is_told() -> None:
    """Nearly as the words in a row have it."""
    half = TEXT[: len(TEXT) // 2]
    assert _alike(TEXT, TEXT) == 1
    assert abs(_alike(TEXT, half) - 0.5) < 0.15
    assert _alike(TEXT, "something else entirely, of which no three words in a row are there") < 0.1


@pytest.mark.parametrize("text", ["", "pier", "two words", "\ud800 alone"])
def test_short_texts_have_one(text: str) -> None:
    """Of as many numbers as any."""
    assert len(signature_of(text)) == NUMBERS


def test_numbers_stay() -> None:
    """What was signed by an earlier release is compared with what is signed now."""
    signature = signature_of("The ferry crossed the river for the first time in forty years.")
    assert signature[:3] == [201780542, 617302592, 202521146]


def test_articles_are_signed_where_it_is_asked_for() -> None:
    """In their own column."""
    dump = parse("OSLO (AP) - A pier was opened on Monday.")
    table = to_table(dump, signature=True)
    assert table.column("signature").to_pylist() == [signature_of(dump.articles[0].text)]
    found = parse_table(pa.table({"text": [dump.text]}), signature=True)
    assert found.column("signature").to_pylist() == [signature_of(dump.articles[0].text)]


def test_without_its_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line."""
    monkeypatch.setitem(sys.modules, "datasketch", None)
    _signature._minhash.cache_clear()
    with pytest.raises(MissingExtraError, match=r"wireparse\[dedupe\]"):
        signature_of("a")
    _signature._minhash.cache_clear()
