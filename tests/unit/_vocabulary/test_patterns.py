"""Knowledge is compiled once, into what stages ask of lines."""

from __future__ import annotations

from operator import attrgetter

import pytest

from wireparse import DEFAULT, Agency, Furniture, Glyph, Knowledge
from wireparse._vocabulary import patterns
from wireparse.rows import SignoffOpener

PATTERNS = patterns.compile_patterns(DEFAULT)
MINE = patterns.compile_patterns(
    Knowledge(
        agencies=(
            Agency(name="Kvam Press", forms=("Kvam Press", "K.P.")),
            Agency(name="Other", forms=("kvam press", "Other/Lunde")),
        ),
        signoffs=(
            SignoffOpener(form="Herded by"),
            SignoffOpener(form="Herded with care by"),
            SignoffOpener(form="{any} herded this."),
        ),
        glyphs=(Glyph(mark="¤"),),
        furniture=(Furniture(form="Tap to join"),),
    )
)


@pytest.mark.parametrize(
    ("name", "text", "want"),
    [
        ("line_end", "a\r\nb\nc\rd", ["\r\n", "\n", "\r"]),
        ("invisible", "a\u200b\u200fb c", ["\u200b\u200f"]),
        (
            "dates.figures",
            "10:24 AM, 18.02, 9:05:07 p.m., 9:5",
            ["10:24", "18.02", "9:05:07"],
        ),
        ("dates.digit", "a1٢", ["1", "٢"]),
        ("token", "Ana's O’Neill-Berg, 3.5%", ["Ana's", "O’Neill-Berg", ",", "3.5", "%"]),
        ("markup", "<p> <goat> </DIV> <br/> a < b <a b=c>", ["<p>", "</DIV>", "<br/>", "<a b=c>"]),
        ("credits.before", "It slept. REUTERS - AP  C ©D.E", [". ", " - ", "  ", " ", "."]),
    ],
)
def test_what_is_looked_for_is_found(name: str, text: str, want: list[str]) -> None:
    """And its like is not."""
    found = attrgetter(name)(PATTERNS).finditer(text)
    assert [match[0] for match in found] == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("February 13, 2026", "February 13, 2026"),
        ("Feb. 3", "Feb. 3"),
        ("Feb 3rd", "Feb 3rd"),
        ("September 2024", "September 2024"),
        ("13 February 2026", "13 February 2026"),
        ("13th of February, 2026", "13th of February, 2026"),
        ("2026-02-13", "2026-02-13"),
        ("2026-02-130", None),
        ("13/02/2026", "13/02/2026"),
        ("13.02.26", "13.02.26"),
        ("1/13/02/2026", None),
        ("Wednesday, February 13", "Wednesday, February 13"),
        ("Wednesday", "Wednesday"),
        ("Wednesdays", None),
        ("Sat", None),
        ("Sat, Feb. 3", "Sat, Feb. 3"),
        ("February 13:30", None),
        ("March", None),
        ("١٣ فبراير ٢٠٢٦", "١٣ فبراير ٢٠٢٦"),
    ],
)
def test_dates_have_forms(text: str, want: str | None) -> None:
    """With and without year and weekday; a short weekday alone is a verb or a star."""
    found = PATTERNS.dates.date.match(text)
    assert (found and found[0]) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Kvam Press", "Kvam Press"),
        (" KVAM PRESS. ", "Kvam Press"),
        ("kp", None),
        ("K.P", "Kvam Press"),
        ("Kvam\nPress", "Kvam Press"),
        ("Kvam  Press", None),
        ("Other/Lunde", "Other"),
        ("Kvam", None),
        ("", None),
    ],
)
def test_an_agency_is_known_by_how_it_is_printed(text: str, want: str | None) -> None:
    """Of equal forms the first row decides."""
    found = MINE.agency(text)
    assert (found and found.name) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("(Herded by Ana)", "Herded by"),
        ("herded with care by: Ana", "herded with care by"),
        ("Shepherded by Ana", None),
        ("Herded byte", None),
        ("Herded by", None),
    ],
)
def test_words_open_a_signoff(text: str, want: str | None) -> None:
    """The longest that stands there, as a whole word."""
    assert MINE.signoffs.opener is not None
    found = MINE.signoffs.opener.search(text)
    assert (found and found[1]) == want


def test_rows_become_keys() -> None:
    """What a line is asked first: the first or last letters, and one word of every name."""
    assert set(MINE.prefilters.signoff_openers) == {"her"}
    assert MINE.signoffs.closings == ("herded this.",)
    assert set(MINE.prefilters.signoff_closings) == {"is."}
    assert MINE.glyphs == ("¤",)
    assert MINE.furniture.find("tap to join") is not None
    assert MINE.credits.words == {"kvam", "press", "k.p", "other", "lunde"}
    assert MINE.credits.keys == {"press", "k", "other"}
    assert MINE.prefilters.header_openers == frozenset()


def test_nothing_is_found_without_rows() -> None:
    """No month, no agency, no signoff."""
    none = patterns.compile_patterns(Knowledge())
    assert none.signoffs.opener is None
    assert none.agency("AFP") is None
    assert none.dates.date.search("13 February 2026") is None
    assert none.dates.date.search("2026-02-13") is not None


def test_a_knowledge_is_compiled_once() -> None:
    """Equal ones too."""
    again = patterns.compile_patterns(DEFAULT | Knowledge())
    assert patterns.compile_patterns(DEFAULT) is again


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("reuters/ana lund", ["reuters", "ana", "lund"]),
        ("photo:ana (afp)", ["photo", "ana", "afp"]),
        ("a|b,c.d[e]f-g–h—i", [*"abcdefghi"]),
        ("a;b", ["a;b"]),
        ("", []),
    ],
)
def test_signs_part_the_words_of_a_credit(text: str, want: list[str]) -> None:
    """And white space."""
    assert patterns.words_between(text) == want
