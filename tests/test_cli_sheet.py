"""The sheet of `wireparse show`: the same for every width, and work that grows with the text."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Final

import pytest
from rich.text import Text

import wireparse
from wireparse.cli._gutter_notes import notes_by_block
from wireparse.cli._gutter_view import GutterView, _beginnings, _beside
from wireparse.cli._terminal import open_console
from work import work_of

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD: Final = "Ferry Returns to River\n\nTT\n\nFerry Returns to River\n\n"


def name(number: int) -> str:
    """Return one of 26 names."""
    return f"An{chr(97 + number % 26)}"


BODIES: Final[dict[str, Callable[[int], str]]] = {
    "one speaker": lambda n: "".join(f"“We paid {i},” said Ana Lund. " for i in range(n)),
    "a speaker each": lambda n: "".join(f"“Paid,” said {name(i)} Lund. " for i in range(n)),
    "marks alone": lambda n: "“Paid.” " * n,
    "controls": lambda n: "“Pa\x07id twice over,” said Ana Lund. " * n,
    "inside another": lambda n: "“We said " + "‘we paid’ " * n + "to all,” said Ana Lund.",
    "over all rows": lambda n: "“We " + "paid and " * 4 * n + "left,” said Ana Lund.",
    "long words": lambda n: "“" + "paid-" * 4 * n + "twice,” said Ana Lund.",
}  # fmt: skip


def _printed(dump: wireparse.Dump, width: int) -> str:
    console = open_console("always", width)
    console.file = io.StringIO()
    view = GutterView(lambda offset: dump.locate(offset)[0], console)
    for article in dump.articles:
        view.article(article)
    view.summary()
    return console.file.getvalue()


@pytest.mark.parametrize("width", [60, 100, 110, 140])
@pytest.mark.parametrize("body", BODIES.values(), ids=list(BODIES))
def test_work_grows_with_the_quotes_of_a_paragraph(body: Callable[[int], str], width: int) -> None:
    """Four times the quotes in a paragraph are about four times the work, at every width."""
    few, many = (wireparse.parse(HEAD + body(n)) for n in (40, 160))
    assert all(article.quotes for dump in (few, many) for article in dump)  # found now
    _printed(few, width)  # what is loaded and remembered once is no work of either
    ratio = work_of(lambda: _printed(many, width)) / work_of(lambda: _printed(few, width))
    assert ratio < 5


def test_work_at_the_margin_grows_with_the_quotes() -> None:
    """A speaker's row is looked up, and not looked for in all rows."""
    console = open_console("never", 80)

    def work(number: int) -> int:
        text = BODIES["one speaker"](number)
        rows = list(Text(text).wrap(console, 80))
        starts = [found.start() for found in re.finditer("“", text)]
        speakers = [(start, f"A{start}") for start in starts]
        assert len(_beside(rows, text, 0, speakers)) > number / 4
        return work_of(lambda: _beside(rows, text, 0, speakers))

    work(10)
    assert work(800) / work(200) < 5


def test_quotes_are_collected_in_place() -> None:
    """The notes of a paragraph are lists that grow, and are not copied for each quote."""
    dump = wireparse.parse(HEAD + BODIES["one speaker"](20))
    (article,) = dump.articles
    (found,) = notes_by_block(article).values()
    assert len(found.speakers) == 20
    assert len(found.styles) == 40
    assert type(found.speakers) is type(found.styles) is list


@pytest.mark.parametrize("width", [12, 40, 97])
def test_rows_are_found_where_they_begin(width: int) -> None:
    """Each row of a wrapped text stands in the text at the place that is found for it."""
    console = open_console("never", width)
    text = (
        "paid " * 30
        + "and a-very-long-word-that-no-row-can-hold-at-all "
        + "渡轮四十年后" * 20
        + " end"
    )
    rows = list(Text(text).wrap(console, width))
    places = _beginnings(rows, text)
    assert places == sorted(places)
    for row, place in zip(rows, places, strict=True):
        assert text.startswith(row.plain.strip(), place)


@pytest.mark.parametrize("width", [110, 140])
def test_a_speaker_stands_beside_the_row_of_the_quote(width: int) -> None:
    """At the margin each speaker stands in the row in which the quotation begins."""
    names = ("Ana", "Jon", "Eva", "Ida", "Per", "Liv", "Kai", "Mia")
    said = (f"“Toll{n} is what we have paid,” said {name} Lund" for n, name in enumerate(names, 70))
    dump = wireparse.parse(f"{HEAD}{', who wants it back. '.join(said)}.\n")
    rows = _plain(_printed(dump, width)).splitlines()
    quotes = dump.articles[0].quotes
    assert len(quotes) == len(names)
    for quote in quotes:
        (row,) = [row for row in rows if f"“{quote.content[:6]}" in row]
        assert quote.speaker is not None
        assert quote.speaker.name in row[width - 26 :] or "…" in row[width - 26 :]


def _plain(text: str) -> str:
    return re.sub("\x1b\\[[0-9;]*m", "", text)


def test_the_last_line_counts_a_name_once() -> None:
    """A speaker of two articles is one, and two spokesmen without a name are two."""
    one = "“It floats,” said Jon Berg. “It sank once,” a spokesman said.\n"
    below = f"Bridge Opens over River\n\nOSLO (Reuters) - It opened.\n\n{one}"
    two = f"Ferry Returns to River\n\n{one}\n\n\n{below}"
    dump = wireparse.parse(two)
    assert len(dump.articles) == 2
    assert "2 articles, 4 quotes by 3 speakers" in _plain(_printed(dump, 80))
