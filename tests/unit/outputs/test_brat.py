"""Annotations of a dump for brat."""

from __future__ import annotations

import wireparse
from wireparse import Article, Block, Caption, Credit, Role
from wireparse.outputs import brat

PAGE = """Ferry Returns to River

The ferry at its old pier in Lunde, March 3, 2026. REUTERS/Ana Lund
The ferry at its old pier in Lunde, March 3, 2026. REUTERS/Ana Lund

Ferry Returns to River

LUNDE (Reuters) - The ferry carried nine people and a goat, Jon Berg told the county.

“It carried nobody for forty years,” Berg said. “It was late,” Berg said.
"""


def lines(text: str) -> list[list[str]]:
    """Write a text's annotations, cut at tabs."""
    return [line.split("\t") for line in brat.to_brat(wireparse.parse(text)).splitlines()]


def test_relations_join_what_belongs_together() -> None:
    """A quotation with speaker and verb, a credit with its caption, a mention with the speaker."""
    text = {line[0]: line[2] for line in lines(PAGE) if line[0][0] == "T"}
    told = []
    for number, what, *_ in lines(PAGE):
        if number[0] == "R":
            name, one, other = what.split()
            told.append((name, text[one.partition(":")[2]], text[other.partition(":")[2]]))
    assert told == [
        (
            "CreditOf",
            "REUTERS/Ana Lund",
            "The ferry at its old pier in Lunde, March 3, 2026. REUTERS/Ana Lund",
        ),
        ("SaidBy", "It carried nobody for forty years,", "Berg"),
        ("CuedBy", "It carried nobody for forty years,", "said"),
        ("SaidBy", "It was late,", "Berg"),
        ("CuedBy", "It was late,", "said"),
        ("SameAs", "Jon Berg", "Berg"),
    ]


def test_numbers_run_on_over_articles() -> None:
    """No number stands twice in a file, whether it is written at once or article by article."""
    dump = wireparse.parse(PAGE + "\n\n\n" + PAGE.replace("Ferry", "Cable Car"))
    assert len(dump.articles) == 2
    numbers = [line.split("\t")[0] for line in brat.to_brat(dump).splitlines()]
    assert len(set(numbers)) == len(numbers)
    annotations = brat.Annotations()
    assert "".join([annotations.add(article) for article in dump]) == brat.to_brat(dump)


def test_what_goes_over_lines_has_a_fragment_for_each() -> None:
    """Cut at line ends and tabs, of which no annotation can hold any; spaces stay."""
    text = "Gate \t opens\r\n  at\u2028noon  sharp"
    block = Block(text, 3, 3 + len(text), Role.CROSSHEAD, "")
    article = Article(start=0, end=40, index=0, id="0", blocks=(block,))
    (line,) = brat.to_brat(article).splitlines()
    _, what, words = line.split("\t")
    name, _, places = what.partition(" ")
    assert (name, words) == ("Crosshead", "Gate opens at noon  sharp")
    pieces = [tuple(map(int, place.split())) for place in places.split(";")]
    assert [text[low - 3 : high - 3] for low, high in pieces] == words.split(" ", 3)


def test_nothing_is_marked_where_nothing_stands() -> None:
    """An article without words has no annotation."""
    empty = Article(
        start=0, end=0, index=0, id="0", blocks=(Block(" \n ", 0, 3, Role.CROSSHEAD, ""),)
    )
    assert brat.to_brat(empty) == ""
    assert brat.to_brat([]) == ""


def test_the_configuration_names_all_that_is_used() -> None:
    """Entities, relations and attributes, each under its head."""
    parts = {head.split("]")[0] for head in brat.CONFIGURATION.split("[")[1:]}
    assert parts == {"entities", "relations", "events", "attributes"}
    for number, what, *_ in lines(PAGE):
        if number[0] != "#":
            assert what.split()[0] in brat.CONFIGURATION


def test_long_runs_of_spaces_are_cut_in_linear_work() -> None:
    """A node may hold any number of them, with a line end or without."""
    text = "a" + " " * 200_000 + "b\nc"
    block = Block(text, 0, len(text), Role.CROSSHEAD, "")
    article = Article(start=0, end=len(text), index=0, id="0", blocks=(block,))
    assert brat.to_brat(article).count(";") == 1


def test_annotations_are_numbered_by_letter() -> None:
    """From 1; a mark has its attributes and its note behind it, and then what joins it."""
    text = "Ferry Returns to River\n\n“It floats,” said Jon Berg, a keeper, on Monday.\n"
    assert [(line[0], line[1]) for line in lines(text)] == [
        ("T1", "Headline 0 22"),
        ("T2", "Quote 25 35"),
        ("A1", "Kind T2 direct"),
        ("A2", "Attribution T2 explicit"),
        ("T3", "Speaker 42 50"),
        ("#1", "AnnotatorNotes T3"),
        ("R1", "SaidBy Arg1:T2 Arg2:T3"),
        ("T4", "Cue 37 41"),
        ("R2", "CuedBy Arg1:T2 Arg2:T4"),
    ]


def test_a_credit_on_a_line_of_blanks_has_no_relation() -> None:
    """What has no character is not marked, and so joined to nothing."""
    caption = Caption("", 0, 0, credit=Credit("AFP", 5, 8))
    article = Article(start=0, end=8, index=0, id="0", captions=(caption,))
    assert brat.to_brat(article) == "T1\tCredit 5 8\tAFP\n"
