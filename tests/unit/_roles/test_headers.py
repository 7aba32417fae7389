"""Signs of headlines: words shared with the story below, and headers that are printed twice."""

from __future__ import annotations

import pytest

from wireparse._fields import Reader
from wireparse._roles.form import form_of
from wireparse._roles.headers import find_headers, find_titles, rank_titles
from wireparse._roles.stretches import find_stretches
from wireparse._segments import Line, Look, iter_blocks
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

READER = Reader(compile_patterns(DEFAULT))
LOOKS = {
    "T": Look.TITLE,
    "w": Look.WIDGET,
    "c": Look.CREDITED,
    "e": Look.END,
    "o": Look.TEXT,
    "m": Look.MOMENT,
}
STORY = "The goat of Lunde crossed the river by ferry on Monday, and nobody asked it to pay. "


def _places(keys: list[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, key in enumerate(keys):
        found.setdefault(key, []).append(at)
    return found


def _headers(kinds: str) -> str:
    """Write headers with a sign for each line: t(itle), c(opy), b(etween); capitals are sure."""
    lines = []
    for at, kind in enumerate(kinds):
        text = "Goat Wins Right to Travel" if kind == "T" else f"line {at}"
        lines.append(Line(at, text, 0, text, LOOKS[kind]))
    found = ["."] * len(kinds)
    for at, place in find_headers(lines, _places([line.key for line in lines])):
        found[at] = place.part[0].upper() if place.is_sure else place.part[0]
    return "".join(found)


@pytest.mark.parametrize(
    ("kinds", "want"),
    [
        ("TcwTo", "TBBC."),
        ("TwTo", "tbc."),
        ("TooTo", "....."),
        ("TcooTo", "TBBBC."),
        ("TweTo", "....."),
        ("TTo", "..."),
        ("TwT", "..."),
        ("T" + "w" * 20 + "To", "." * 23),
        ("mTwmTo", "......"),
        ("TcToTcToTcTo", "tbc.tbc.tbc."),
        ("TcTcoTcTco", "TBC..TBC.."),
    ],
)
def test_headers_that_are_printed_twice_are_found(kinds: str, want: str) -> None:
    """Header only between a title and its copy; sure is what has a credit and recurs rarely."""
    assert _headers(kinds) == want


def _ranks(*texts: str) -> dict[int, int]:
    lines = list(iter_blocks([(at, text, 0) for at, text in enumerate(texts)], READER))
    forms = [form_of(line, READER) for line in lines]
    found = rank_titles(find_stretches(forms), forms, _places([form.key for form in forms]))
    return {at: rank for at, (rank, _) in found.items()}


def test_titles_are_ranked_by_the_words_that_they_share() -> None:
    """With the stretch of sentences below; what shares one word or none has no rank."""
    menu, title = "Ferry Tickets and Timetables for Visitors", "Goat of Lunde Crossed the River"
    body = (STORY + "It slept.", STORY * 2, STORY)
    assert _ranks("Sport", "River Ferry Sport Club Scores", title, *body) == {2: 1, 1: 2}
    assert _ranks(menu, "Share", *body) == {}


def test_what_stands_everywhere_is_no_title() -> None:
    """A line of a menu recurs."""
    title = "Goat of Lunde Crossed the River"
    assert _ranks(*[title] * 4, STORY + "It slept.", STORY * 2) == {}


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (["(LEAD) Goat Wins Vote", "Goat Wins Vote"], {0, 1}),
        (["Goat Wins Vote", "Share", "UPDATE 1-Goat Wins Vote"], {0, 2}),
        (["Goat Wins Vote | Kvam Post", "Goat Wins Vote"], {0, 1}),
        (["UPDATE 1-Goat Wins Vote", "UPDATE 2-Goat Wins Vote"], {0, 1}),
        (["Goat Wins Vote", "Goat Wins Vote"], set()),
        (["Goat Wins Vote | Kvam Post", "Ferry Sails at Night", "Goat Wins Vote"], set()),
        (["Goat Wins Vote | Kvam Post", *["Share"] * 12, "Goat Wins Vote"], set()),
        (["Goat Wins Vote | Kvam Post", "Goat"], set()),
    ],
)
def test_titles_with_other_words_around_them_are_one(texts: list[str], want: set[int]) -> None:
    """Where nothing but a header stands between; equal ones are seen to recur anyway."""
    pieces = [(at * 200, text, 0) for at, text in enumerate(texts)]
    found = find_titles(list(iter_blocks(pieces, READER)))
    assert set(found) == want
    assert set(found.values()) <= {"Goat Wins Vote"}
