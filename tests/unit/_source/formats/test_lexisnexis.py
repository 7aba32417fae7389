"""LexisNexis: a number above every document, labels in capitals, wrapped paragraphs."""

from __future__ import annotations

import pytest

from archived import READER, export, facts, lines_with, text_of
from wireparse import Role
from wireparse._source.formats import lexisnexis

WHOLE = text_of("lexisnexis")
ONE = """\
                               3 of 9 DOCUMENTS

                                The Pell Herald

                             March 3, 2020 Tuesday

Goat elected to council

LENGTH: 9 words

A goat was elected to the council of Pell on Monday, by nine votes.
"""


def test_a_file_of_four_documents() -> None:
    """Borders, roles, fields and paragraphs are those of the form."""
    dump = export(WHOLE)
    crane = "Harbour crane that nobody ordered arrives on the morning tide and will not be"
    swan = "Swan holds up the canal for a third day"
    goat = "Goat wins the crossing for the second year"
    assert [facts(article) for article in dump.articles] == [
        (f"{crane} sent back", ("Ida Moss",), "2020-03-03", "PELL", 4),
        (swan, ("LARS MOE", "ADA BROOK"), "2020-03-04", None, 2),
        (goat, ("Tove Lind",), "2020-03-05", "LOWER AUN", 2),
        ("Bell is taken from the goat again", (), "2020-03-09", None, 1),
    ]
    assert dump.articles[1].metadata == {
        "format": "lexisnexis",
        "source": "The Olden Courier",
        "section": "WATERWAYS; Pg. 7",
        "length": "64 words",
        "load_date": "March 4, 2020",
        "language": "ENGLISH",
        "publication_type": "Newspaper",
        "journal_code": "OLC",
        "copyright": "Copyright 2020 The Olden Courier All Rights Reserved",
    }
    assert dump.articles[0].metadata["edition"] == "First Edition"
    assert lines_with(dump, Role.CAPTION) == ["The crane on the quay of Pell on Tuesday."]
    assert [block.text for block in dump.articles[1].deck] == [
        "Boats wait while the town waits for the swan."
    ]
    assert dump.diagnostics == ()


@pytest.mark.parametrize(
    ("head", "want"),
    [
        (["1 of 250 DOCUMENTS"], True),
        (["1 of 1 DOCUMENT"], True),
        (["Terms: (harbour)", "2 of 12 DOCUMENTS", "The Pell Herald"], True),
        (["FOCUS - 12 of 30 DOCUMENTS"], True),
        (["Dokument 1 von 20", "Der Bote", "LÄNGE: 210 Wörter"], True),
        (["Document 3 de 4", "Le Courrier", "LONGUEUR: 210 mots"], True),
        (["Document 3 van 4", "De Bode", "LENGTE: 210 woorden"], True),
        (["Dokument 1 von 20", "Der Bote"], False),
        (["1 of 250 documents were lost", "LENGTH: 3 words"], False),
        (["1 of 4", "The goat on the quay (AFP)"], False),
        (["Two of 2 DOCUMENTS"], False),
        (["LENGTH: 452 words", "SECTION: NEWS"], False),
        ([], False),
    ],
)
def test_a_head_has_a_number(head: list[str], want: bool) -> None:  # noqa: FBT001
    """In capitals, or with labels below it."""
    assert lexisnexis.is_head(head, READER) is want


@pytest.mark.parametrize(
    ("number", "message"),
    [
        ("1 of 1 DOCUMENTS", None),
        ("1 of 2 DOCUMENTS", "the export announces 2 documents, and has 1: without 2"),
        ("3 of 9 DOCUMENTS", "the export announces 9 documents, and has 1: without 1, 2, 4, …"),
        ("2 of 1 DOCUMENTS", "the export announces 1 document, and has 1: without 1"),
    ],
)
def test_the_number_of_documents_is_checked(number: str, message: str | None) -> None:
    """Announced against found, with the numbers that are missing."""
    dump = export(ONE.replace("3 of 9 DOCUMENTS", number))
    found = [d.message for d in dump.diagnostics if d.code == "documents-missing"]
    assert found == ([message] if message else [])


def test_a_number_that_comes_again_begins_another_series() -> None:
    """Files that were joined are counted one by one."""
    dump = export(WHOLE + WHOLE.replace("4 of 4 DOCUMENTS", "3 of 4 DOCUMENTS"))
    assert len(dump.articles) == 8
    told = [(d.article, d.message) for d in dump.diagnostics if d.code == "documents-missing"]
    assert [article for article, _ in told] == [6, 7]


def test_labels_open_no_line_of_a_body() -> None:
    """A word in capitals with a colon is said by somebody, or asks for a blank line above."""
    body = "The mayor read it out.\nSECTION: nine of the law.\nCITY: none.\nIt was long.\n"
    dump = export(ONE + "\n" + body)
    assert len(dump.articles[0].body) == 4 + 1
    assert "section" not in dump.articles[0].metadata


@pytest.mark.parametrize("cut", range(100, len(WHOLE), 499))
def test_a_cut_file_loses_nothing(cut: int) -> None:
    """Every letter is in a block, and what is missing is told."""
    text = WHOLE[:cut]
    dump = export(text)
    assert "".join("".join(b.text for b in dump.blocks).split()) == "".join(text.split())
    counted = "DOCUMENTS" in text and text.count(" of 4 DOC") < 4
    assert counted is any(d.code == "documents-missing" for d in dump.diagnostics)
