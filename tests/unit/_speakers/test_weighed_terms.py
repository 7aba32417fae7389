"""What tells titles, names and terms from speech: form, neighbours, rows of them, the sentence."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._speakers.weighed_mentions import cut_paragraph
from wireparse._speakers.weighed_signs import WeighedQuotation
from wireparse._speakers.weighed_terms import bucket, find_term_signs, is_whole, opens_small
from wireparse._speakers.weighed_words import compile_weighed
from wireparse.models import Block, Role

ROWS = {row.code: compile_weighed(row) for row in DEFAULT.languages}


def signs(text: str, quote: str, code: str = "de", *, again: str = "", last: int = 0) -> set[str]:
    """List what is seen of a quotation in „…“, the others of its paragraph being known."""
    spans, at = [], 0
    while (start := text.find("„", at)) >= 0:
        at = text.index("“", start) + 1
        spans.append((start, at))
    block = Block(text, 0, len(text), Role.PARAGRAPH, "line")
    paragraph = cut_paragraph(3, block, spans, ROWS[code])
    place = paragraph.places[[text[a:b] for a, b in spans].index(f"„{quote}“")]
    before = (last, 0) if last else None
    quotation = WeighedQuotation(paragraph, place, quote, None, before, "", again=again)
    return {*find_term_signs(quotation, ROWS[code], lambda *_: ("p", ""))}


def test_steps_are_counted() -> None:
    """A number that is on a step is not over it."""
    assert [bucket(number, (1, 2, 4)) for number in (1, 2, 5)] == [0, 1, 3]


@pytest.mark.parametrize(
    ("text", "small"), [("so", True), ("(so", True), ("So", False), ("7", False)]
)
def test_the_first_letter_counts(text: str, *, small: bool) -> None:
    """Marks before it do not."""
    assert opens_small(text) is small


@pytest.mark.parametrize(
    ("text", "whole"), [("Ja.", True), ("Ja!“", True), ("Ja,", False), ("Ja", False)]
)
def test_a_sentence_has_its_end(text: str, *, whole: bool) -> None:
    """A mark of quotation behind it is left out."""
    assert is_whole(text) is whole


def test_a_noun_leads_to_a_whole_row() -> None:
    """The first of it stands beside the noun, and the last before another."""
    text = "Die Filme „Ebbe“, „Flut“ und „Tide“ laufen."
    for name in ("Ebbe", "Flut", "Tide"):
        assert {"row3", "row300"} <= signs(text, name)
    german = "Der Roman „Ebbe“, „Flut“ und „Tide“ kamen."
    assert "thing1" in signs(german, "Tide")
    turkish = "Savcı „zarar verme“, „tefecilik“ ve „kaçak kazı“ suçlarından dava açtı."
    assert {"thing0", "thingof1", "row311"} <= signs(turkish, "zarar verme", "tr")


def test_verbs_that_give_a_name_count_on_both_sides() -> None:
    """Before the quotation and behind it."""
    assert "naming10" in signs("Der sogenannte „Ebbe“ kam.", "Ebbe")
    assert "naming01" in signs("Der „Ebbe“ genannte kam.", "Ebbe")
    assert "naming00" in signs("Der „Ebbe“ kam.", "Ebbe")


def test_a_row_ends_where_a_verb_stands_between() -> None:
    """And after some words."""
    assert "row1" in signs("Erst „Ebbe“ und dann kam bald die „Flut“.", "Flut")
    assert "row1" in signs("Von „Ebbe“ sagte „Flut“.", "Flut")


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Der „Ebbe“-Plan.", "glued-"), ("Der „Ebbe“nda.", "gluedx"), ("Der „Ebbe“.", "glued"),
        ("Sie nannte ihn „Ebbe“.", "labels1"), ("Sie kam zu „Ebbe“.", "labels0"),
        ("Sie kam zu „Ebbe“.", "who110"), ("Dann „Ebbe“.", "mentions0"),
        ("Sie sagte: Ja. Dann „Ebbe“.", "aboveV"), ("„Ebbe“ kam.", "around^x"),
    ],
)  # fmt: skip
def test_neighbours_and_the_sentence_count(text: str, sign: str) -> None:
    """What is glued, verbs that give a name, persons, a verb of saying before."""
    assert sign in signs(text, "Ebbe")


def test_the_article_counts() -> None:
    """Whether it has the words again, and how far the last speech is."""
    found = signs("Der „Ebbe“.", "Ebbe", again="mt", last=2)
    assert {"recursmt", "recursmt0", "silence1", "silence10"} <= found
    assert {"recurs", "silence4"} <= signs("Der „Ebbe“.", "Ebbe")


def test_signs_hold_no_word() -> None:
    """The same letters are the same signs."""
    assert signs("Das Dorf „Möwe“ kam.", "Möwe") == signs("Das Haus „Düne“ lag.", "Düne")
