"""Articles become rows with the values of the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

import wireparse
from wireparse.arrow import _rows
from wireparse.arrow._rows import Rows, to_table
from wireparse.outputs import tables

if TYPE_CHECKING:
    from wireparse import Dump


@pytest.fixture(scope="module")
def dump() -> Dump:
    """Parse the sample dump."""
    return wireparse.read(wireparse.samples.path("dump"))


@pytest.mark.parametrize("name", tables.TABLES)
def test_rows_have_the_values_of_the_tables(name: Any, dump: Dump) -> None:  # noqa: ANN401
    """Lines too, which a dump knows; nothing else is in them."""
    want = [{**row, "metadata": None, "error": None} for row in tables.TABLES[name](dump)]
    assert to_table(dump, name).to_pylist() == want


def test_articles_alone_have_no_lines(dump: Dump) -> None:
    """A dump is what knows them."""
    assert to_table(iter(dump), "quotes").column("line").null_count == 22


def test_the_clean_text_is_a_row_an_article(dump: Dump) -> None:
    """The texts of the articles, one by one."""
    assert to_table(dump, "text").column("text").to_pylist() == [each.text for each in dump]


def test_metadata_are_json(dump: Dump) -> None:
    """What a hook or the command put there, with every letter as it is."""
    article = attrs.evolve(dump.articles[0], metadata={"desk": "Århus"})
    assert to_table([article]).column("metadata").to_pylist() == ['{"desk": "Århus"}']


def test_no_article_gives_no_row() -> None:
    """But all columns."""
    assert to_table([]).schema == Rows().schema
    assert to_table([]).num_rows == 0


def test_half_a_character_is_replaced() -> None:
    """UTF-8 has no place for it; nothing else is changed."""
    text = to_table(wireparse.parse("OSLO (AP) - A pier \ud800 was opened.")).column("text")
    assert text.to_pylist() == ["OSLO (AP) - A pier \ufffd was opened."]


def test_batches_are_bounded(dump: Dump, monkeypatch: pytest.MonkeyPatch) -> None:
    """By rows, and by characters; what comes of them is the same."""
    whole = to_table(dump, "captions")
    monkeypatch.setattr(_rows, "_MOST_ROWS", 3)
    many = to_table(dump, "captions")
    assert many == whole
    assert many.column("text").num_chunks > 1
    monkeypatch.setattr(_rows, "_MOST_ROWS", 999)
    monkeypatch.setattr(_rows, "_MOST_CHARS", 50)
    assert to_table(dump, "captions").column("text").num_chunks == len(dump)
