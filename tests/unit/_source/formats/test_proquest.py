"""ProQuest: a rule over every document, fields with labels, the text behind `Full text:`."""

from __future__ import annotations

import pytest

from archived import READER, export, facts, lines_with, text_of
from wireparse import Role
from wireparse._source.formats import proquest

WHOLE = text_of("proquest")
RULE = "_" * 60


def test_a_file_of_three_documents() -> None:
    """Names are as they are printed; the label is no part of the text."""
    dump = export(WHOLE)
    assert [facts(article) for article in dump.articles] == [
        (
            "Harbour crane that nobody ordered arrives on the morning tide",
            ("Moss, Ida", "Moe, Lars"), "2020-03-03", "PELL", 2,
        ),
        ("Swan holds up the canal for a third day", ("Brook, Ada",), "2020-03-04", None, 2),
        ("Bell is taken from the goat again", (), "2020-03-09", None, 1),
    ]  # fmt: skip
    first = dump.articles[0]
    assert first.text.startswith("PELL -- A crane that nobody")
    assert first.byline is not None
    assert first.byline.text == "Moss, Ida; Moe, Lars"
    asked = ("source", "section", "page", "load_date", "language", "id", "url")
    assert {name: first.metadata[name] for name in asked} == {
        "source": "The Pell Herald; Pell",
        "section": "News",
        "page": "A.1",
        "load_date": "2020-03-05",
        "language": "English",
        "id": "11223344",
        "url": "https://search.example.org/docview/11223344?accountid=99",
    }
    assert lines_with(dump, Role.CAPTION) == ["The crane on the quay of Pell on Tuesday."]
    assert dump.diagnostics == ()


@pytest.mark.parametrize(
    ("head", "want"),
    [
        ([RULE, "Goat", "Author: Moss, Ida", "Full text: It rained."], True),
        ([RULE, "Document 1 of 9", "Goat", "Publication info: X", "Links: Y"], True),
        ([RULE, "Title: Goat", "Publication title: The Pell Herald"], True),
        (["Report of a search", "_" * 20, "Goat", "Abstract: None available.", "Subject: Z"], True),
        ([RULE, "Goat", "Full Text: It rained.", "Database: X"], True),
        ([RULE, "Goat", "It rained.", "Subject: rain"], False),
        (["Author: Moss, Ida", "Full text: It rained."], False),
        (["_" * 9, "Author: Moss, Ida", "Full text: It rained."], False),
        (["-" * 60, "Author: Moss, Ida", "Full text: It rained."], False),
        ([RULE, "author: Moss", "full text: It rained."], False),
        ([], False),
    ],
)
def test_a_head_is_a_rule_with_labels(head: list[str], want: bool) -> None:  # noqa: FBT001
    """Two of them, below it."""
    assert proquest.is_head(head, READER) is want


def test_the_number_of_documents_is_checked() -> None:
    """Where documents have numbers."""
    dump = export(WHOLE.replace(" of 3", " of 4"))
    assert [d.message for d in dump.diagnostics] == [
        "the export announces 4 documents, and has 3: without 4"
    ]


def test_a_cut_file_loses_nothing() -> None:
    """And is told, since no rule stands below the last document."""
    for cut in range(200, len(WHOLE), 401):
        text = WHOLE[:cut]
        dump = export(text)
        assert "".join("".join(b.text for b in dump.blocks).split()) == "".join(text.split())
    dump = export(WHOLE[: WHOLE.index("She will leave")])
    assert "document-cut" in {d.code for d in dump.diagnostics}


def test_labels_of_a_body_need_a_blank_line() -> None:
    """`Location:` may stand in a text, and `Subject:` ends it."""
    body = "Full text: It rained.\nLocation: the whole of Pell.\nIt stopped.\nSubject: rain\n"
    article = export(f"{RULE}\n\nGoat\n\nAuthor: Moss, Ida\n\n{body}\n{RULE}\n").articles[0]
    assert len(article.body) == 3
    assert article.metadata["subject"] == "rain"
