"""A parser is a value that reads any number of dumps."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from wireparse import DEFAULT, NO_HOOKS, Knowledge, ParseError, Severity
from wireparse._parser import parser
from wireparse._source import Input, InputNotes

if TYPE_CHECKING:
    from pathlib import Path

ONE = "The Goat Sleeps\n\nThe goat (AFP)\nThe goat (AFP)\n\n“It snored,” said Jon Berg.\n"
GOAT = "Goat Sleeps through Crossing of River\n\nThe goat on the deck in Lunde (AFP)\n"
FERRY = "Ferry Comes an Hour Late\n\nThe ferry at its pier in Kvam (AP)\n"
TWO = (
    f"{GOAT}TT\n\n{GOAT}\n"
    "A goat slept through the crossing of the river on Monday, the owner of the ferry said.\n\n"
    f"{FERRY}TT\n\n{FERRY}\n"
    "The ferry came an hour late on Tuesday, and nobody in the valley had waited for it.\n\n"
)


@pytest.mark.parametrize(
    ("settings", "what"),
    [
        ({"knowledge": None}, "knowledge"),
        ({"hooks": ()}, "hooks"),
        ({"knowledge": {}}, "Knowledge"),
    ],
)
def test_a_wrong_setting_is_refused(settings: dict[str, Any], what: str) -> None:
    """By its name."""
    with pytest.raises(TypeError, match=what):
        parser.Parser(**settings)


def test_a_parser_is_what_it_was_given() -> None:
    """And nothing is found that was not asked for."""
    assert parser.Parser() == parser.Parser(knowledge=DEFAULT, hooks=NO_HOOKS)
    assert hash(parser.Parser()) == hash(parser.Parser())
    assert len(parser.Parser().parse(ONE).articles[0].quotes) == 1
    assert parser.Parser(quotes=False).parse(ONE).articles[0].quotes == ()
    said = "The Goat Sleeps\n\nJon Berg said that the goat had slept. “It snored,” he said.\n"
    ways: tuple[dict[str, Any], ...] = ({}, {"indirect": True}, {"indirect": True, "quotes": False})
    kinds = [
        [quote.kind.value for quote in parser.Parser(**how).parse(said).articles[0].quotes]
        for how in ways
    ]
    assert kinds == [["direct"], ["indirect", "direct"], ["indirect"]]


def test_every_way_in_gives_the_same(tmp_path: Path) -> None:
    """A text, a file, chunks, and the articles one by one."""
    path = tmp_path / "goat.txt"
    path.write_text(TWO, encoding="utf-8")
    mine = parser.Parser()
    dump = mine.parse(TWO)
    assert len(dump.articles) == 2
    assert mine.read(path) == dump
    assert mine.read(io.StringIO(TWO)) == dump
    assert mine.read([TWO[:30], TWO[30:]]) == dump
    assert tuple(mine.iter_articles(path)) == dump.articles
    assert tuple(mine.iter_articles([*TWO])) == dump.articles


def test_articles_come_before_the_input_ends() -> None:
    """As soon as nothing can change them: 769 lines are looked at, and a text here has twelve."""
    taken: list[int] = []

    def chunks() -> Any:  # noqa: ANN401  a stream
        for number in range(900):
            taken.append(number)
            yield TWO

    first = next(parser.Parser().iter_articles(chunks()))
    assert first.headline is not None
    assert 60 < len(taken) < 70


@pytest.mark.parametrize("given", [b"goat", 3, None, ["goat"]])
def test_parse_takes_text(given: Any) -> None:  # noqa: ANN401  wrong ones
    """And says what takes the rest."""
    with pytest.raises(TypeError, match="read"):
        parser.Parser().parse(given)


def test_a_text_is_no_stream() -> None:
    """It would be read letter by letter."""
    with pytest.raises(TypeError, match="iter_articles"):
        parser.Parser().iter_articles("goat")


@pytest.mark.parametrize("text", ["", " \n\n", "\u00a0\t\r"])
def test_nothing_is_an_empty_dump(text: str) -> None:
    """With a diagnostic that says so."""
    dump = parser.Parser().parse(text)
    assert dump.articles == ()
    assert [found.code for found in dump.diagnostics] == ["input-empty"]


def test_a_strict_parser_raises_the_first_error() -> None:
    """A lenient one keeps it; warnings and notes raise nothing."""
    bare = "The Goat Sleeps\n\nShare\n"
    lenient = parser.Parser().parse(bare)
    assert Severity.ERROR in [found.severity for found in lenient.diagnostics]
    with pytest.raises(ParseError, match="article-without-body"):
        parser.Parser(strict=True).parse(bare)
    assert parser.Parser(strict=True).parse(ONE).articles
    assert parser.Parser(strict=True).parse("").diagnostics


def test_notes_of_the_input_become_diagnostics() -> None:
    """Of the article that they are in, or of the dump."""
    notes = InputNotes()
    given = Input([b"The Goat Sleeps\n\nIt slept in the caf\xe9.\n"], notes=notes)
    dump = parser.Parser().read(given)
    assert "encoding-mixed" in [d.code for d in dump.articles[0].diagnostics]
    assert notes.length == len(dump.text)


def test_without_knowledge_text_is_read() -> None:
    """Whatever it is."""
    dump = parser.Parser(knowledge=Knowledge()).parse(ONE)
    assert "".join(block.text for block in dump.blocks)
