"""What was read out of a line is said once, for every margin that shows it."""

from __future__ import annotations

import pytest
from attrs import evolve

import wireparse
from wireparse.models import Caption, Credit
from wireparse.outputs._annotations import (
    Annotation,
    annotate_caption,
    annotate_quote,
    caption_marks,
    iter_facts,
)

DUMP = (
    "The Goat Sleeps\n\n"
    "The goat in Lunde on March 4, 2024. REUTERS/Ana Lund/File Photo\n\n"
    "By Jon Berg and Ida Dahl\n\n"
    "Published March 5, 2024\n\n"
    "KVAM, March 5 (AFP) - The goat slept through the crossing.\n\n"
    "“It snored all the way,” Jon Berg said.\n\n"
    "(Reporting by Ida Dahl)\n"
)
ARTICLE = wireparse.parse(DUMP).articles[0]
PAGE = "Ferry Returns to River\n\n{caption}\n{caption}\n\nFerry Returns to River\n\nIt floats.\n"


def _caption(text: str) -> Caption:
    (caption,) = wireparse.parse(PAGE.format(caption=text)).articles[0].captions
    return caption


def _facts(caption: Caption) -> list[tuple[str, str, str]]:
    return [(fact.label, fact.value, fact.mark) for fact in annotate_caption(caption)]


CREDITS = [
    ({"creators": ("Ana Lund", "Jon Berg")}, [("by", "Ana Lund, Jon Berg")]),
    ({"agency": "AFP", "via": "Getty Images"}, [("agency", "AFP"), ("via", "Getty Images")]),
    ({"source": "Ferries", "is_handout": True}, [("from", "Ferries"), ("picture", "handout")]),
    ({}, [("credit", "Lund")]),
    ({"is_pool": True}, [("credit", "Lund"), ("picture", "pool")]),
    (
        {"agency": "Reuters", "is_file_photo": True},
        [("agency", "Reuters"), ("picture", "file photo")],
    ),
]


@pytest.mark.parametrize(("parts", "facts"), CREDITS)
def test_a_credit_says_what_was_read_of_it(
    parts: dict[str, object], facts: list[tuple[str, str]]
) -> None:
    """Each part is a fact; the credit as it stands is one where there is no part."""
    caption = evolve(_caption("The pier. REUTERS/Ana Lund"), description="The pier.")
    credit = Credit(text="Lund", start=0, end=4, **parts)  # type: ignore[arg-type]
    found = _facts(evolve(caption, credit=credit, location=None, date_raw=None))
    assert found == [(label, value, "credit") for label, value in facts]


def test_a_caption_says_its_place_and_day() -> None:
    """The day is as in ISO 8601, and the words are marked where they stand."""
    caption = _caption("The ferry at its pier in Lunde, March 3, 2026. REUTERS/Ana Lund")
    assert _facts(caption)[:2] == [("place", "Lunde", "place"), ("date", "2026-03-03", "date")]
    marked = {
        mark.names: caption.text[mark.start - caption.start : mark.end - caption.start]
        for mark in caption_marks(caption)
    }
    assert marked == {
        ("place",): "Lunde",
        ("date",): "March 3, 2026",
        ("credit",): "REUTERS/Ana Lund",
    }


def test_a_day_that_is_not_whole_is_as_it_stands() -> None:
    """A date without year is said in the words of the caption."""
    caption = evolve(_caption("The pier. REUTERS/Ana Lund"), date_raw="March 3", date_created=None)
    assert ("date", "March 3", "date") in _facts(caption)


def test_a_credit_alone_has_no_description() -> None:
    """What is missing is said first."""
    caption = evolve(_caption("The pier. REUTERS/Ana Lund"), description="")
    assert _facts(caption)[0] == ("picture", "no description", "")


def _said(text: str) -> list[Annotation | None]:
    dump = wireparse.Parser(indirect=True).parse(f"Ferry Returns to River\n\n{text}\n")
    return [annotate_quote(quote) for quote in dump.articles[0].quotes]


@pytest.mark.parametrize(
    ("text", "value", "how"),
    [
        ("“It floats well,” said Ana Lund.", "Ana Lund", ("“said”",)),
        ("“It floats well today.”", "", ()),
        ("Ana Lund said that it floats.", "Ana Lund", ("“said”", "indirect")),
    ],
)
def test_a_quotation_says_who_speaks_and_how(text: str, value: str, how: tuple[str, ...]) -> None:
    """The speaker is the value, and how they are tied to the words are remarks."""
    (said,) = _said(text)
    assert said is not None
    assert (said.label, said.value, said.how) == ("speaker", value, how)


def test_nobody_is_cited_with_a_scare_quote() -> None:
    """A scare quote has no annotation."""
    (quote,) = wireparse.parse("Ferry Returns\n\nThe “ferry” is a raft.\n").articles[0].quotes
    assert quote.kind is wireparse.QuoteKind.SCARE
    assert annotate_quote(quote) is None


@pytest.mark.parametrize(("confidence", "is_unsure"), [(0.49, True), (0.5, False)])
def test_a_speaker_below_even_odds_is_unsure(confidence: float, is_unsure: bool) -> None:  # noqa: FBT001
    """A speaker who is more likely wrong than right has a question mark."""
    dump = wireparse.parse("Ferry Returns to River\n\n“It floats well,” said Ana Lund.\n")
    said = annotate_quote(evolve(dump.articles[0].quotes[0], confidence=confidence))
    assert said is not None
    assert said.is_unsure is is_unsure


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Published March 5, 2024 3.07 p.m. ET", "2024-03-05 15:07 ET"),
        ("Published March 5, 2024", "2024-03-05"),
        ("Published 05/03/2024 10:43", "05/03/2024"),
        ("Published 3 hours ago", "3 hours ago"),
    ],
)
def test_a_moment_is_written_with_its_time(line: str, want: str) -> None:
    """Where its day is known; else as it is printed."""
    dump = wireparse.parse(f"Ferry Returns to River\n\n{line}\n\nIt floats well, they say.\n")
    facts = [fact for _, found in iter_facts(dump.articles[0]) for fact in found]
    assert [(fact.label, fact.value) for fact in facts] == [("published", want)]


@pytest.mark.parametrize(
    ("line", "want"),
    [
        (
            "The goat in Lunde",
            [
                ("place", "Lunde"),
                ("date", "2024-03-04"),
                ("by", "Ana Lund"),
                ("agency", "Reuters"),
                ("picture", "file photo"),
            ],
        ),
        ("By Jon", [("author", "Jon Berg"), ("author", "Ida Dahl")]),
        ("Published", [("published", "2024-03-05")]),
        ("KVAM", [("place", "KVAM"), ("agency", "AFP"), ("date", "March 5")]),
        ("(Reporting", [("Reporting by", "Ida Dahl")]),
    ],
)
def test_each_line_has_its_facts(line: str, want: list[tuple[str, str]]) -> None:
    """In the order in which they are said."""
    facts = dict(iter_facts(ARTICLE))
    assert [(fact.label, fact.value) for fact in facts[DUMP.index(line)]] == want
