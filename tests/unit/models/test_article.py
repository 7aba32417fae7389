"""An article gives what its blocks say, and a dump what its articles do."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
from attrs import evolve

import wireparse
from blocks import blocks_of
from wireparse import (
    Cue,
    Diagnostic,
    Headline,
    Node,
    Span,
    Timestamp,
    TimestampKind,
)
from wireparse.models import article

DUMP = wireparse.parse("The Goat Sleeps\n\nIt slept.\nIt snored.\n\n\nFares\n\nIt costs a crown.\n")
TWO = evolve(DUMP, articles=(*DUMP.articles, evolve(DUMP.articles[0], index=1)))


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        ([("headline", "Goat"), ("paragraph", "It slept."), ("furniture", "TT")], "It slept."),
        (
            [("paragraph", "It  slept."), ("crosshead", "• Fares"), ("paragraph", "A crown.")],
            "It slept.\n\nFares\n\nA crown.",
        ),
        ([("caption", "The goat")], ""),
        ([], ""),
    ],
)
def test_clean_text_is_the_body(parts: list[tuple[str, str]], want: str) -> None:
    """Paragraphs and crossheads as they are read, with a blank line between."""
    assert article.clean_text(blocks_of(*parts)) == want


def test_a_line_is_found_by_its_number() -> None:
    """And an offset by its line and column, both from one."""
    assert DUMP.line(1) == "The Goat Sleeps"
    assert DUMP.locate(0) == (1, 1)
    assert DUMP.locate(DUMP.text.index("snored")) == (4, 4)
    assert DUMP.locate(DUMP.text.index("Fares")) == (7, 1)


@pytest.mark.parametrize(
    "place",
    [
        DUMP.articles[0].body[1],
        DUMP.articles[0].body[1].span,
        Cue("snored", DUMP.text.index("It snored"), DUMP.text.index("It snored") + 9),
        evolve(DUMP.articles[0], start=DUMP.text.index("It snored")),
        Diagnostic(
            code="quote-stray",
            start=DUMP.text.index("It snored"),
            end=99,
            message="a stray mark",
        ),
    ],
)
def test_what_has_a_place_knows_its_line(
    place: Node | Span | wireparse.Article | Diagnostic,
) -> None:
    """Nodes of every class, spans, articles and diagnostics are found by where they begin."""
    assert DUMP.locate(place) == (4, 1)


def test_a_dump_is_its_articles_one_after_another() -> None:
    """It has as many as there are, can be gone through twice, and is false where it has none."""
    assert len(TWO) == 2
    assert list(TWO) == list(TWO) == list(TWO.articles)
    assert TWO.articles[1] in TWO
    assert not wireparse.parse("")
    assert list(wireparse.parse("")) == []


@pytest.mark.parametrize(
    ("headline", "want"),
    [
        (None, "no headline"),
        ("Fares", "'Fares'"),
        ("Fares\n  Rise", "'Fares Rise'"),
        ("a" * 40, f"'{'a' * 40}'"),
        ("a" * 41, f"'{'a' * 39}…'"),
        ("The goat " + "slept " * 9, "'The goat slept slept slept slept slept…'"),
        ("Mind \u202ethe\x1b[2J gap", "'Mind \\u202ethe\\x1b[2J gap'"),
    ],
)
def test_an_article_is_printed_in_one_line(headline: str | None, want: str) -> None:
    """Its headline, cut between words, and what it holds; nothing that a terminal acts on."""
    node = None if headline is None else Headline(headline, 0, len(headline))
    assert repr(evolve(DUMP.articles[0], headline=node)) == f"Article({want}, 0 captions, 0 quotes)"


def test_a_dump_is_printed_in_one_line_however_long_it_is() -> None:
    """What it holds is counted, and one of a kind is not called several."""
    told = "Ferries\n\nA ferry. (Reuters)\n\n“It floats,” said Ida Dahl.\n"
    assert repr(wireparse.parse(told)) == "Dump(1 article, 1 caption, 1 quote, 57 characters)"
    assert repr(TWO) == f"Dump(2 articles, 0 captions, 0 quotes, {len(DUMP.text)} characters)"
    long = wireparse.Dump(text="x" * 5_693, articles=TWO.articles * 600)
    assert repr(long) == "Dump(1,200 articles, 0 captions, 0 quotes, 5,693 characters)"


def test_small_nodes_are_printed_field_by_field() -> None:
    """What is short shows all that it has."""
    assert repr(Cue("said", 4, 8)) == "Cue(text='said', start=4, end=8)"


def test_blocks_of_a_dump_are_those_of_its_articles() -> None:
    """In their order."""
    assert [b.start for b in DUMP.blocks] == [b.start for a in DUMP.articles for b in a.blocks]


STORY = "The Goat Sleeps\n\nA goat. (Reuters)\nTT\n\nIt slept for an hour on Monday.\n"


@pytest.mark.parametrize(
    ("changed", "is_same"),
    [
        (f"\n\n{STORY}", True),
        (STORY.replace("A goat. (Reuters)", "The goat, asleep. (AFP)"), True),
        (STORY.replace("TT\n", ""), True),
        (STORY.replace("Monday", "Tuesday"), False),
        (STORY.replace("Sleeps", "Naps"), False),
        (STORY + "\nThen it woke up.\n", False),
    ],
)
def test_an_id_is_of_headline_and_body(changed: str, is_same: bool) -> None:  # noqa: FBT001
    """What stands around them does not matter, and the digest is the one that is promised."""
    (first,), (second,) = wireparse.parse(STORY), wireparse.parse(changed)
    assert (first.id == second.id) is is_same
    assert second.headline is not None
    made_of = f"{second.headline.text}\0{second.text}".encode()
    assert hashlib.blake2b(made_of, digest_size=16).hexdigest()[:16] == second.id


def _stamp(kind: TimestampKind, day: date | None) -> Timestamp:
    return Timestamp("x", 0, 1, "x", kind, day)


@pytest.mark.parametrize(
    ("stamps", "want"),
    [
        ([], None),
        ([(TimestampKind.UPDATED, date(2024, 3, 5))], None),
        ([(TimestampKind.UNKNOWN, date(2024, 3, 5))], date(2024, 3, 5)),
        (
            [
                (TimestampKind.UNKNOWN, date(2024, 3, 5)),
                (TimestampKind.PUBLISHED, date(2024, 3, 4)),
            ],
            date(2024, 3, 4),
        ),
        ([(TimestampKind.PUBLISHED, None)], None),
    ],
)
def test_published_is_the_surest_moment(
    stamps: list[tuple[TimestampKind, date | None]], want: date | None
) -> None:
    """One that says so, else one that says nothing; never that of an update."""
    found = evolve(DUMP.articles[0], timestamps=tuple(_stamp(*stamp) for stamp in stamps))
    assert found.published == want
    stamp = found.publication
    assert (stamp is None) is (want is None)
    assert stamp is None or (stamp in found.timestamps and stamp.date == want)
