"""Labelled pages are read for training: each quotation with the attribution that it has."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from labelled import Document, read_corpus
from labelled_pages import read_placed_pages
from wireparse.models import Role

if TYPE_CHECKING:
    from pathlib import Path

LINES = (
    "Goat Takes Ferry",
    "“It rowed all night,” said Ada Brook. “Nobody asked it to.”",
    "A longer wait",
    "Ferry men call it a “boat goat,” and Jon Berg sings “Row, Goat” to it.",
    "“We are glad,” he said, and “so is the goat.”",
)


def row(line: int, words: str, kind: str, **more: object) -> dict[str, Any]:
    """Label a quotation of a line."""
    found: dict[str, Any] = {"line": line, "start": LINES[line - 1].index("“" + words)}
    return found | {"kind": kind, "speaker": "", "mention": "", "cue": ""} | more


def said(by: str, line: int, mention: str, cue: str) -> dict[str, Any]:
    """Label who says it, with which words."""
    at = LINES[line - 1].index(mention)
    return {
        "speaker": by, "mention": mention, "mention_line": line, "mention_start": at, "cue": cue,
    }  # fmt: skip


@pytest.fixture
def page(tmp_path: Path) -> Document:
    """Write a page and its labels, and read them."""
    quotes = [
        row(2, "It rowed", "direct", **said("Ada Brook", 2, "Ada Brook", "said")),
        row(2, "Nobody", "direct", speaker="Ada Brook"),
        row(4, "boat goat", "scare"),
        row(4, "Row, Goat", "either"),
        row(5, "We are", "direct", **said("Jon Berg", 5, "he", "said")),
        row(5, "so is", "partial", speaker="Ida Dahl"),
    ]
    labels = {"language": "en", "heads": [1, 3], "quotes": quotes}
    (tmp_path / "xx_Paper_V1.txt").write_text("\n".join(LINES), encoding="utf-8")
    (tmp_path / "xx_Paper_V1.json").write_text(json.dumps(labels), encoding="utf-8")
    (tmp_path / "xx_Zeitung_V1.json").write_text('{"language": "de"}', encoding="utf-8")
    (found,) = read_corpus(tmp_path, 3.0)
    return found


def test_a_page_has_a_body_without_its_title(page: Document) -> None:
    """Its crossheads give no quotations, and all pages of a publisher are one group."""
    assert [block.role for block in page.blocks] == [
        *(Role.PARAGRAPH, Role.CROSSHEAD, Role.PARAGRAPH, Role.PARAGRAPH),
    ]
    assert (page.group, page.weight, page.is_full) == ("xx_Paper", 3.0, False)


def test_every_quotation_has_its_label(page: Document) -> None:
    """What goes on has that of the one before; what is in doubt, or names nobody near, has none."""
    names = [
        label and [page.text[slice(*place)] for place in (*label.source, *label.cue)]
        for label in page.gold
    ]
    assert names == [["Ada Brook", "said"], ["Ada Brook", "said"], None, None, ["he", "said"], None]
    assert page.gold[0] is page.gold[1]
    assert page.unsure == {3, 5}


def test_places_alone_are_labels_of_the_text_that_has_their_hash(tmp_path: Path) -> None:
    """Start of the mark, who said it and the words that stand for him; another text has none."""
    text = "Goat Takes Ferry\n\n“It rowed,” said she. Ada Brook owns “Goat”."
    (tmp_path / "xx_Paper.txt").write_text(text, encoding="utf-8")
    (tmp_path / "xx_Other.txt").write_text("Nothing.", encoding="utf-8")
    digest = hashlib.sha256(text.encode()).hexdigest()
    name, she = text.index("Ada Brook"), text.index("she")
    head = "sha256 language mark kind speaker speaker_end mention mention_end mention_kind"
    said = f"{digest} xx {text.index('“It')} direct {name} {name + 9} {she} {she + 3} pronoun"
    term = f"{digest} xx {text.index('“Goat')} scare 0 0 0 0 none"
    labels = tmp_path / "labels.tsv"
    labels.write_text(f"{head}\n{said}\n{term}".replace(" ", "\t") + "\n", encoding="utf-8")
    (page,) = read_placed_pages([tmp_path], labels)
    first, second = page.told["quotes"]
    assert (page.outlet, page.told["language"]) == ("xx_Paper", "xx")
    assert (text[page.opening(first)], first["speaker"]) == ("“", "Ada Brook")
    assert (page.mention(first), first["mention_kind"]) == ((she, she + 3), "pronoun")
    assert (second["kind"], second["speaker"], second["mention"]) == ("scare", "", "")
