"""A reader reads each text once, and gives what the grammars of the fields give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from wireparse import DEFAULT, Knowledge
from wireparse._fields import bylines, credit_tails, dateline_signs, dates, reader
from wireparse._vocabulary import compile_patterns

if TYPE_CHECKING:
    from collections.abc import Callable

PATTERNS = compile_patterns(DEFAULT)
LINE = "By Ana Lund"
BYLINE = "Ana Lund in Kvam"
DATED = "In Lunde on March 4, 2024"
TAKEN = "The goat sleeps in Lunde on March 4, 2024"
OPENING = "LUNDE (AFP) - The goat slept."
SENTENCE = "Lunde - The goat slept through the crossing."


@pytest.mark.parametrize(
    ("ask", "want"),
    [
        (lambda r: r.dates(DATED), dates.find_dates(DATED, PATTERNS)),
        (lambda r: r.credit_tail("Goat (AFP)"), credit_tails.find_tail("Goat (AFP)", PATTERNS)),
        (lambda r: r.byline(LINE), bylines.read_bylines(LINE, PATTERNS)[False]),
        (lambda r: r.byline(BYLINE), None),
        (
            lambda r: r.header_byline(BYLINE),
            bylines.read_bylines(BYLINE, PATTERNS)[True],
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
        ("credit_tail", "credit_tails", "find_tail"),
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


def test_a_byline_is_read_once_for_both_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Under a headline, and where nothing is known of what stands above."""
    asked: list[str] = []

    def count(text: str, **_: Any) -> tuple[None, str]:  # noqa: ANN401  as the grammar takes them
        asked.append(text)
        return None, "found"

    monkeypatch.setattr(reader, "read_bylines", count)
    first, second = reader.Reader(PATTERNS), reader.Reader(PATTERNS)
    for each in (first, first, second):
        assert (each.byline(LINE), each.header_byline(LINE)) == (None, "found")
    assert asked == [LINE, LINE]


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
    assert len(OPENING + more) > dateline_signs.MAX_DATELINE_CHARS


@pytest.mark.parametrize(
    ("ask", "want"),
    [
        (lambda r: r.is_moment("Updated March 4, 2024 10:24 GMT"), True),
        (lambda r: r.is_moment("The goat slept on March 4, 2024"), False),
        (lambda r: r.is_person("Ana Lund"), True),
        (lambda r: r.is_person("The goat"), False),
        (lambda r: r.is_credit_line("Photo: Ana Lund, AP"), True),
        (lambda r: r.is_credit_line("The goat slept"), False),
        (lambda r: r.names_sender("The goat (AFP)"), True),
        (lambda r: r.names_sender("The goat slept"), False),
        (lambda r: r.line_agency("Associated Press Writer"), "AP"),
        (lambda r: r.line_agency("Ana Lund"), None),
        (lambda r: r.author_names("Ana Lund and Karim Dahl"), ("Ana Lund", "Karim Dahl")),
        (lambda r: r.author_names("the goat"), ()),
        (lambda r: r.place(TAKEN, r.dates(TAKEN)), "Lunde"),
        (lambda r: r.place("The goat", ()), None),
        (lambda r: r.caption_extent("• The goat slept ... more"), (2, 16, True)),
        (lambda r: r.credit("Photo: AFP", 40).agency, "AFP"),
        (lambda r: r.credit("Photo: AFP", 40).start, 40),
        (lambda r: r.dateline_line("LUNDE, March 4 (AFP)", 40).location, "LUNDE"),
        (lambda r: r.dateline_line("The goat slept", 40), None),
        (lambda r: r.city_line("Lunde:", 40).start, 40),
        (lambda r: r.city_line("Lunde", 40), None),
    ],
)
def test_what_is_asked_of_single_lines_is_asked_of_a_reader(
    ask: Callable[[reader.Reader], object], want: object
) -> None:
    """Each question goes to the grammar that answers it, with the reader's own knowledge."""
    assert ask(reader.Reader(PATTERNS)) == want


def test_a_reader_knows_what_it_was_given() -> None:
    """Without rows there is no agency, no label and no month."""
    asked = reader.Reader(compile_patterns(Knowledge()))
    assert not asked.is_credit_line("Photo: Ana Lund, AP")
    assert not asked.names_sender("The goat (AFP)")
    assert asked.line_agency("Associated Press Writer") is None
    assert not asked.is_moment("Updated March 4, 2024")
