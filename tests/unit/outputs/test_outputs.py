"""Outputs take what callers have, and say what they cannot do."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import wireparse
from wireparse import Article
from wireparse.cli import _formats
from wireparse.outputs import tables
from wireparse.outputs.csv import to_csv
from wireparse.outputs.markdown import to_markdown
from wireparse.outputs.text import to_text

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = """Ferry Returns to River

The ferry at its old pier in Lunde, March 3, 2026. Ana Lund and Jon Berg/Handout via REUTERS
The ferry at its old pier in Lunde, March 3, 2026. Ana Lund and Jon Berg/Handout via REUTERS
TT

Ferry Returns to River

Villagers on both banks waited forty years, and were first to cross on Monday

By Ida Dahl and Per Moe
Published: 4 March 2026

LUNDE (Reuters) -  The ferry carried nine people and a goat across the river, its owner said.

- A long   wait

“It carried  nobody for forty years,” ferry owner Jon Berg said on Monday. The county had
promised a bridge, which was drawn twice and never built.
"""


@pytest.mark.parametrize("write", [to_text, to_markdown, *tables.TABLES.values()])
def test_a_dump_an_article_and_articles_are_the_same(write: Callable[..., object]) -> None:
    """What is given as a dump, as articles or as one article comes out the same, but for lines."""

    def written(given: object) -> object:
        found = write(given)
        return found if isinstance(found, str) else [{**row, "line": None} for row in found]  # type: ignore[attr-defined]

    dump = wireparse.parse(PAGE)
    (article,) = dump.articles
    assert written(dump) == written(article) == written(iter(dump.articles))
    assert written(dump)


def test_a_row_says_what_the_article_says() -> None:
    """Names are joined, white space is collapsed, days are days, and counts are counts."""
    (row,) = tables.articles(wireparse.parse(PAGE))
    assert row["authors"] == "Ida Dahl; Per Moe"
    assert row["deck"].startswith("Villagers on both banks waited forty years, and were ")
    assert row["published"] == date(2026, 3, 4)
    assert (row["location"], row["dateline"]) == ("LUNDE", "LUNDE (Reuters) -")
    assert (row["captions"], row["line"], row["file"]) == (1, 1, None)
    (caption,) = tables.captions(wireparse.parse(PAGE))
    assert (caption["date_created"], caption["copies"]) == (date(2026, 3, 3), 1)
    assert (caption["is_handout"], caption["line"]) == (True, 3)


@pytest.mark.parametrize(
    ("line", "clock", "zone"),
    [
        ("Published: 4 March 2026", None, None),
        ("Published: 4 March 2026 10:43 GMT", "10:43", "GMT"),
        ("Published: 4 March 2026, 3.07 p.m.", "3.07 p.m.", None),
        ("Published: 4 March 2026 / Updated: 5 March 2026 10:43", None, None),
    ],
)
def test_a_row_has_the_time_of_publication(line: str, clock: str | None, zone: str | None) -> None:
    """As it is written beside the day, and not that of an update."""
    (row,) = tables.articles(wireparse.parse(PAGE.replace("Published: 4 March 2026", line)))
    assert (row["published"], row["published_time"], row["published_tz"]) == (
        date(2026, 3, 4), clock, zone,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("creators", "want"),
    [
        (("Ana Lund",), "ana lund"),
        (("ANA  LUND",), "ana lund"),
        (("Ána Lünd",), "ana lund"),
        (("Jon Groß", "JON GROSS"), "jon gross"),
        (("Jon Berg", "Ana Lund"), "jon berg; ana lund"),
        ((), None),
    ],
)
def test_photographers_are_counted_by_their_key(
    creators: tuple[str, ...], want: str | None
) -> None:
    """Capitals, accents and spaces do not count, and each name stands once."""
    article = wireparse.parse(PAGE).articles[0]
    (caption,) = article.captions
    assert caption.credit is not None
    credit = evolve(caption.credit, creators=creators)
    changed = evolve(article, captions=(evolve(caption, credit=credit),))
    (row,) = tables.captions(changed)
    assert row["creator_key"] == want
    assert row["creators"] == ("; ".join(creators) or None)


def test_the_line_of_a_stream_is_told_by_the_caller() -> None:
    """Without the dump no line is known, unless the caller knows."""
    articles = wireparse.parse(PAGE).articles
    assert next(tables.quotes(articles))["line"] is None
    assert next(tables.quotes(articles, line_of=lambda _: 7))["line"] == 7


def test_markdown_without_headline_begins_with_the_body() -> None:
    """A story without headline has none in Markdown; one with neither is nothing."""
    empty = Article(start=0, end=0, index=0, id="0" * 16)
    assert (to_markdown(empty), to_text(empty), to_markdown([])) == ("", "", "")
    written = to_markdown(wireparse.parse("OSLO (AP) - A pier was opened here on Monday."))
    assert written == "OSLO (AP) - A pier was opened here on Monday."


def test_a_table_that_is_none_is_told() -> None:
    """The error names the tables that there are."""
    with pytest.raises(KeyError, match="'lines', expected one of articles, captions, quotes"):
        tables.columns("lines")


def test_a_row_lacks_no_column() -> None:
    """A column that a row has not is an error; what it has besides is left out."""
    assert list(to_csv([{"a": 1, "b": 2}], ["b"], head=False)) == ["2\r\n"]
    with pytest.raises(KeyError, match="c"):
        list(to_csv([{"a": 1}], ["c"]))


def test_the_command_knows_all_tables() -> None:
    """The names of the tables, which `--help` needs at once, are those of the library."""
    assert tuple(tables.TABLES) == _formats.TABLES


@pytest.mark.parametrize("table", tables.TABLES)
@pytest.mark.parametrize("file", ["pages/a.txt", Path("pages", "a.txt")], ids=["str", "path"])
def test_rows_know_the_file_that_they_are_said_to_be_from(table: str, file: str | Path) -> None:
    """`file=` fills the column in as text; without it there is what the metadata has."""
    dump = wireparse.parse(PAGE)
    named = [evolve(article, metadata={"file": "b.txt"}) for article in dump.articles]
    write = tables.TABLES[table]
    assert {row["file"] for row in write(dump)} == {None}
    assert {row["file"] for row in write(named)} == {"b.txt"}
    assert {row["file"] for row in write(dump, file=file)} == {str(file)}
    assert {row["file"] for row in write(named, file=file)} == {str(file)}
    assert all(type(row["file"]) is str for row in write(dump, file=file))


def test_a_row_says_what_the_article_tells_of_the_speaker() -> None:
    """Gender and what told it, title, description and how many mentions; else nothing."""
    story = "Dr. Ada Brook, a surgeon, came. She left. “It sank twice,” Brook said."
    page = f"Ferry Returns to River\n\nLUNDE (Reuters) - {story}\n\n“Oh dear.”"
    one, other = tables.quotes(wireparse.parse(page))
    found = (one["speaker_gender"], one["speaker_gender_from"], one["speaker_mentions"])
    assert found == ("f", "pronoun", 2)
    assert (one["speaker_title"], one["speaker_description"]) == ("Dr.", "a surgeon")
    assert other["speaker"] is None
    assert {other[name] for name in other if name.startswith("speaker")} == {None}  # type: ignore[literal-required]
