"""A reader reads each text once, and gives what the grammars of the fields give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from wireparse import DEFAULT
from wireparse._fields import bylines, credits, datelines, dates, reader  # noqa: A004  a room
from wireparse._vocabulary import compile_patterns

if TYPE_CHECKING:
    from collections.abc import Callable

PATTERNS = compile_patterns(DEFAULT)
LINE = "By Ana Lund"
BYLINE = "Ana Lund in Kvam"
DATED = "In Lunde on March 4, 2024"
OPENING = "LUNDE (AFP) - The goat slept."
SENTENCE = "Lunde - The goat slept through the crossing."


@pytest.mark.parametrize(
    ("ask", "want"),
    [
        (lambda r: r.dates(DATED), dates.find_dates(DATED, PATTERNS)),
        (lambda r: r.credit_tail("Goat (AFP)"), credits.find_tail("Goat (AFP)", PATTERNS)),
        (lambda r: r.byline(LINE), bylines.read_byline(LINE, PATTERNS)),
        (lambda r: r.byline(BYLINE), None),
        (
            lambda r: r.header_byline(BYLINE),
            bylines.read_byline(BYLINE, PATTERNS, in_header=True),
        ),
    ],
)
def test_a_reader_answers_as_the_grammar_does(
    ask: Callable[[reader.Reader], object], want: object
) -> None:
    """First and again, and each of its answers is of the grammar it is named for."""
    asked = reader.Reader(PATTERNS)
    first = ask(asked)
    assert first == want
    assert ask(asked) is first


@pytest.mark.parametrize(
    ("name", "room", "attribute"),
    [
        ("dates", "dates", "find_dates"),
        ("credit_tail", "credits", "find_tail"),
        ("byline", "bylines", "read_byline"),
        ("header_byline", "bylines", "read_byline"),
    ],
)
def test_a_text_is_read_once(
    name: str, room: str, attribute: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even a text that says nothing is read again; another reader reads for itself."""
    asked: list[str] = []

    def count(text: str, **_: Any) -> None:  # noqa: ANN401  as the grammars take them
        asked.append(f"{room} {text}")

    monkeypatch.setattr(reader, attribute, count)
    first, second = reader.Reader(PATTERNS), reader.Reader(PATTERNS)
    for each in (first, first, second):
        assert getattr(each, name)(LINE) is None
    assert asked == [f"{room} {LINE}"] * 2


@pytest.mark.parametrize(
    ("text", "is_first", "want"),
    [
        (OPENING, False, ("LUNDE (AFP) -", "LUNDE", "AFP")),
        (OPENING, True, ("LUNDE (AFP) -", "LUNDE", "AFP")),
        (SENTENCE, True, ("Lunde -", "Lunde", None)),
        (SENTENCE, False, None),
        ("The goat slept through the crossing.", True, None),
        ("The goat (a brown one) slept.", True, None),
        (f"{'The goat slept, and ' * 8}LUNDE (AFP) - slept.", True, None),
    ],
)
def test_a_dateline_opens_a_paragraph_at_its_place(
    text: str, is_first: object, want: tuple[str, str | None, str | None] | None
) -> None:
    """It is a slice of the dump, and how sure the paragraph is the first one counts."""
    asked = reader.Reader(PATTERNS)
    for start in (0, 40):
        found = asked.dateline(text, start, is_first=bool(is_first))
        if want is None:
            assert found is None
        else:
            assert found is not None
            assert (found.text, found.location, found.agency) == want
            assert (found.start, found.end) == (start, start + len(found.text))


def test_only_the_head_of_a_paragraph_is_read() -> None:
    """Two paragraphs that begin alike are asked about once."""
    more = "The goat slept. " * 20
    asked = reader.Reader(PATTERNS)
    first = asked.dateline(OPENING + more + "One.", 0)
    assert first == asked.dateline(OPENING + more + "Two.", 0)
    assert len(OPENING + more) > datelines.MAX_DATELINE_CHARS
