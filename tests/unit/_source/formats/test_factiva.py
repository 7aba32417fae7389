"""Factiva, laid out and with codes: the same story in both."""

from __future__ import annotations

import pytest

from archived import READER, export, facts, lines_with, text_of
from wireparse import Role
from wireparse._source.formats import factiva

LAID_OUT = text_of("factiva")
CODED = text_of("factiva_codes")


@pytest.mark.parametrize("text", [LAID_OUT, CODED], ids=["laid out", "codes"])
def test_a_file_of_three_documents(text: str) -> None:
    """Fields are told by form and order, or by their codes."""
    dump = export(text)
    swan = "Swan holds up the canal for a third day"
    assert [facts(article)[:4] for article in dump.articles] == [
        (
            "Harbour crane that nobody ordered arrives on the morning tide",
            ("Ida Moss",), "2020-03-03", None,
        ),
        (f"UPDATE 1-{swan}" if text is LAID_OUT else swan, (), "2020-03-04", "OLDEN"),
        ("Bell is taken from the goat again", (), "2020-03-09", None),
    ]  # fmt: skip
    for article, words in zip(dump.articles, (118, 64, 21), strict=True):
        assert article.metadata["length"] == f"{words} words"
        assert article.metadata["language"] == "English"
    first = dump.articles[0].metadata
    assert (first["source"], first["source_code"]) == ("The Pell Herald", "PELLHE")
    assert (first["section"], first["page"]) == ("News", "1")
    assert first["id"] == "PELLHE0020200303eg3300001"
    assert dump.diagnostics == ()


def test_above_and_below_a_text_that_is_laid_out() -> None:
    """The edition is none of the languages, and a signoff stays one."""
    dump = export(LAID_OUT)
    assert dump.articles[0].metadata["edition"] == "First"
    assert lines_with(dump, Role.SIGNOFF) == ["(Reporting by Ada Brook; editing by Tove Lind)"]


DATED = ["118 words", "3 March 2020", "The Pell Herald"]


@pytest.mark.parametrize(
    ("head", "want"),
    [
        (["Goat", *DATED, "PELLHE", "English"], True),
        (["Goat", "By Ida Moss", *DATED, "(c) 2020 Pell Newspapers"], True),
        (["Ziege", "1.204 Wörter", "3. März 2020", "Der Bote", "© 2020 Der Bote"], True),
        (["La chèvre", "204 mots", "3 mars 2020", "Le Courrier", "LECOUR"], True),
        (["SE", "News", "HD", "Goat", "WC", "9 words"], True),
        (["HD\tGoat", "BY\tIda Moss", "WC\t9 words"], True),
        (["HD  Goat", "SN  The Pell Herald", "LP  It rained."], True),
        (["HD", "Goat", "BY", "Ida Moss"], False),
        (["HD is good", "WC is a room", "TD is a bank"], False),
        (["Goat", "118 words", "It rained.", "PELLHE"], False),
        (["Goat", *DATED, "It rained."], False),
        (["A goat of 118 words", "3 March 2020", "PELLHE"], False),
        ([], False),
    ],
)
def test_a_head_has_codes_or_a_number_of_words(head: list[str], want: bool) -> None:  # noqa: FBT001
    """Over a date, an outlet and its code or rights."""
    assert factiva.is_head(head, READER) is want


@pytest.mark.parametrize("text", [LAID_OUT, CODED], ids=["laid out", "codes"])
def test_a_cut_file_loses_nothing(text: str) -> None:
    """And is told, if a document before it ended."""
    for cut in range(200, len(text), 301):
        part = text[:cut]
        dump = export(part, "factiva")
        assert "".join("".join(b.text for b in dump.blocks).split()) == "".join(part.split())
    dump = export(text[: text.index("She will leave")])
    assert [d.code for d in dump.diagnostics] == ["document-cut"]
    assert len(dump.articles) == 2
