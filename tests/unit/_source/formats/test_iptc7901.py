"""IPTC 7901: header, keywords, a headline up to `=`, wrapped paragraphs, a moment at the end."""

from __future__ import annotations

import pytest

from archived import READER, export, facts, lines_with, text_of
from wireparse import Role
from wireparse._source.formats import iptc7901

WHOLE = text_of("iptc7901")
CONTROLS = dict.fromkeys([*range(9), *range(0xE, 0x20)])
LOST = WHOLE.translate(CONTROLS)
"""The same behind a program that dropped control signs."""


@pytest.mark.parametrize("text", [WHOLE, LOST], ids=["signs", "no signs"])
def test_a_file_of_three_messages(text: str) -> None:
    """Paragraphs are told by their indent, or by blank lines."""
    dump = export(text)
    assert [facts(article)[:4] for article in dump.articles] == [
        (
            "Harbour crane that nobody ordered arrives on the morning tide",
            ("Ida Moss",), None, "Pell",
        ),
        ("Swan holds up the canal for a third day", (), None, "Olden"),
        ("Bell is taken from the goat again", (), None, "Pell"),
    ]  # fmt: skip
    paragraphs = [
        sum(block.role is Role.PARAGRAPH for block in article.blocks) for article in dump.articles
    ]
    assert paragraphs == [3, 2, 1]
    assert dump.articles[1].metadata == {
        "format": "iptc7901",
        "service": "pel",
        "number": "021",
        "priority": "3",
        "category": "pl",
        "length": "64",
        "keywords": "pel 0088",
        "slug": "Olden/canal/",
        "note": "2ND LEAD",
        "sent": "041022 GMT Mar 20",
    }
    assert "- Reporting by: Ida Moss in Pell" in lines_with(dump, Role.FURNITURE)
    assert dump.diagnostics == ()


@pytest.mark.parametrize(
    ("head", "want"),
    [
        (["\x16\x16\x01pel014 4 i 118  pel 0071", "Pell/", "\x02Goat="], True),
        (["\x01bkn014 4 pl 171 vvvvb KNA 170123-89-00065#2"], True),
        (["ecp0007 4 s 850  dpa-tns 0908", "Goats/", "Goat elected", "By Ida Moss ="], True),
        (["eca0003 3 i 380", "Pell/goats/", "REFILE", "1ST LEAD", "Goat elected ="], True),
        (["pel014 4 i 118", "\x02Goat"], True),
        (["ecp0007 4 s 850  dpa-tns 0908", "It rained."], False),
        (["\x01not a header", "\x02Goat="], False),
        (["pel014 0 i 118", "Goat ="], False),
        (["room014 4 beds 118", "Goat ="], False),
        (["Goat elected =", "It rained."], False),
        ([], False),
    ],
)
def test_a_head_is_a_header(head: list[str], want: bool) -> None:  # noqa: FBT001
    """With a control sign, or a headline that ends as those do."""
    assert iptc7901.is_head(head, READER) is want


@pytest.mark.parametrize("text", [WHOLE, LOST], ids=["signs", "no signs"])
def test_a_cut_file_loses_nothing(text: str) -> None:
    """And is told, if a message before it ended."""
    for cut in range(60, len(text), 97):
        part = text[:cut]
        dump = export(part, "iptc7901")
        assert "".join("".join(b.text for b in dump.blocks).split()) == "".join(part.split())
    dump = export(text[: text.index("who speaks for the lock")])
    assert [d.code for d in dump.diagnostics] == ["document-cut"]
    assert len(dump.articles) == 2


def test_a_text_without_the_sign_of_a_headline() -> None:
    """Begins with it nevertheless."""
    text = "\x01pel014 4 i 118\r\nPell/\r\n\x02Goat elected to council\r\n\r\nIt rained.\r\n\x03"
    assert facts(export(text).articles[0])[0] == "Goat elected to council"
