"""Nexis Uni: a list of documents, titles over outlet and date, `Body` and `End of Document`."""

from __future__ import annotations

import pytest

from archived import READER, export, facts, lines_with, text_of
from wireparse import Role
from wireparse._source.formats import nexisuni

WHOLE = text_of("nexisuni")


def test_a_file_of_three_documents() -> None:
    """The list belongs to the first; roles and fields are those of the form."""
    dump = export(WHOLE)
    crane = "Harbour crane that nobody ordered arrives on the morning tide"
    swan = "Swan holds up the canal for a third day"
    assert [facts(article) for article in dump.articles] == [
        (crane, ("Ida Moss",), "2020-03-03", "PELL", 3),
        (swan, ("Lars Moe", "Ada Brook"), "2020-03-04", None, 3),
        ("Bell is taken from the goat again", (), "2020-03-09", None, 1),
    ]
    assert dump.articles[0].metadata == {
        "format": "nexisuni",
        "source": "The Pell Herald",
        "edition": "First Edition",
        "copyright": "Copyright 2020 Pell Newspapers All Rights Reserved",
        "section": "NEWS; Pg. 1",
        "length": "118 words",
        "language": "ENGLISH",
        "publication_type": "Newspaper",
        "subject": "HARBORS & PORTS (90%)",
        "load_date": "March 3, 2020",
    }
    assert lines_with(dump, Role.CAPTION) == ["The crane on the quay of Pell on Tuesday."]
    assert "Page 1 of 2" in lines_with(dump, Role.FURNITURE)
    assert dump.diagnostics == ()


@pytest.mark.parametrize(
    ("head", "want"),
    [
        (["Date and Time: Tuesday", "Job Number: 1", "Documents (250)"], True),
        (["Documents (2)", "1. Goat", "Client/Matter: -None-", "Search Terms: goat"], True),
        (["Goat", "The Pell Herald", "March 3, 2020", "Length: 9 words", "Body"], True),
        (["Goat", "Section: NEWS", "Byline: Ida Moss", "Body"], True),
        (["Goat", "Copyright 2020 X", "Section: NEWS", "Length: 9 words", "BODY"], True),
        (["Documents (2)", "Goat", "It rained."], False),
        (["Goat", "Body", "It rained."], False),
        (["Goat", "Byline: Ida Moss", "Body"], False),
        (["Goat", "Length: 9 metres", "It was the longest goat."], False),
        (["Body", "Length: 9 words"], False),
        ([], False),
    ],
)
def test_a_head_is_a_list_or_labels(head: list[str], want: bool) -> None:  # noqa: FBT001
    """Above a line `Body`."""
    assert nexisuni.is_head(head, READER) is want


@pytest.mark.parametrize(
    ("total", "codes"), [(3, []), (2, ["documents-missing"]), (250, ["documents-missing"])]
)
def test_the_number_of_documents_is_checked(total: int, codes: list[str]) -> None:
    """Which one is missing nobody can tell."""
    dump = export(WHOLE.replace("Documents (3)", f"Documents ({total})"))
    assert [d.code for d in dump.diagnostics] == codes
    assert all("without" not in d.message for d in dump.diagnostics)


def test_a_cut_file_loses_nothing() -> None:
    """The last document has no end, and a title alone is not lost either."""
    for cut in range(200, len(WHOLE), 401):
        text = WHOLE[:cut]
        dump = export(text)
        assert "".join("".join(b.text for b in dump.blocks).split()) == "".join(text.split())
    dump = export(WHOLE[: WHOLE.index("She will leave")])
    assert {"document-cut", "documents-missing"} <= {d.code for d in dump.diagnostics}


def test_titles_of_several_lines_are_one() -> None:
    """What stands above the outlet, without blank lines, is the title; a copy is furniture."""
    head = "Goat elected\nto council\nThe Pell Herald\nMarch 3, 2020\n\nLength: 9 words\n\n"
    text = f"{head}Body\n\nIt rained.\n"
    article = export(text).articles[0]
    assert facts(article)[:3] == ("Goat elected to council", (), "2020-03-03")
    assert article.metadata["source"] == "The Pell Herald"


def test_a_text_without_its_labels_is_no_furniture() -> None:
    """A line `Body` that is missing loses no text; a document without labels ends nevertheless."""
    dump = export(WHOLE.replace("\nBody\n", "\n"))
    assert len(dump.articles) == 3
    assert all(len(article.body) >= 1 for article in dump.articles)
    bare = "Goat elected to council\n\nIt rained in Pell on Monday, said the goat.\n\n"
    dump = export(f"{WHOLE}\n{bare}End of Document\n\n{WHOLE[WHOLE.index('Swan holds up') :]}")
    assert len(dump.articles) > 4
