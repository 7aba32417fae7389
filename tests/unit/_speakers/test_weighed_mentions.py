"""Names, descriptions and pronouns are found by letters of words and by capitals."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._speakers.weighed_mentions import WeighedParagraph, cut_inside, cut_paragraph
from wireparse._speakers.weighed_words import compile_weighed
from wireparse.models import Block, Role

ROWS = {row.code: row for row in DEFAULT.languages}


def cut(code: str, text: str, *quoted: str) -> WeighedParagraph:
    """Cut a paragraph that stands ten characters into a dump."""
    spans = [(10 + text.index(q), 10 + text.index(q) + len(q)) for q in quoted]
    block = Block(text, 10, 10 + len(text), Role.PARAGRAPH, "line")
    return cut_paragraph(3, block, spans, compile_weighed(ROWS[code]))


def found(code: str, text: str, *quoted: str) -> list[tuple[str, str]]:
    """List what could speak, each with its kind."""
    paragraph = cut(code, text, *quoted)
    return [(m.kind, paragraph.printed(m)) for m in paragraph.mentions]


@pytest.mark.parametrize(
    ("code", "text", "want"),
    [
        ("de", "Er kam.", [("h", "Er")]),
        ("de", "Dann kam Petra Lohmann.", [("N", "Petra Lohmann")]),
        ("de", "Dann kam Bauleiterin Petra Lohmann.", [("N", "Petra Lohmann")]),
        ("de", "Dann kam der Fischer.", [("d", "Fischer")]),
        ("de", "Dann kam der alte Fischer.", [("d", "Fischer")]),
        ("de", "Dann kam der Sprecher der Werft.", [("d", "Sprecher der Werft")]),
        ("de", "Der Sprecher der Werft, Jonas Reimann, kam.", [("N", "Jonas Reimann")]),
        ("de", "Dann kam Anna von Brock.", [("N", "Anna von Brock")]),
        ("de", "Dann kam Anna Lund von der Werft.", [("N", "Anna Lund")]),
        ("de", "Angelockt von Lund kam sie.", [("n", "Angelockt"), ("h", "sie")]),
        ("de", "Am Montag kam sie.", [("h", "sie")]),
        ("fr", "Puis le maire dit oui.", [("d", "maire")]),
        ("fr", "Puis le maire de Kvam arriva.", [("d", "maire de Kvam")]),
        ("fr", "Le maire de Kvam, Ada Brook, arriva.", [("N", "Ada Brook")]),
        ("fr", "Le maire Ada Brook arriva.", [("N", "Ada Brook")]),
        ("fr", "Puis la Chine arriva.", [("a", "Chine")]),
        ("es", "Llegó el alcalde.", [("n", "Llegó"), ("d", "alcalde")]),
    ],
)
def test_who_could_speak(code: str, text: str, want: list[tuple[str, str]]) -> None:
    """A title is not of the name, and a description leads to the name behind it."""
    assert found(code, text) == want


def test_a_phrase_ends_behind_what_is_said_of_it() -> None:
    """Brackets and what stands between commas are of it, unless a verb of saying is there."""
    paragraph = cut("de", "Petra Lohmann (38), Leiterin in Kvam, sagte es.")
    (mention, *_) = paragraph.mentions
    assert paragraph.words[mention.after] == "sagte"
    paragraph = cut("de", "Petra Lohmann, sagte er, kam.")
    (mention, *_) = paragraph.mentions
    assert paragraph.words[mention.after] == ","


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Laut Lund kam er.", "VNxh."),
        ("Es ist so groß.", "haxx."),
        ("Das tat er, so Lund.", "dxh,VN."),
    ],
)
def test_a_word_that_credits_is_a_verb_where_one_can_stand(text: str, letters: str) -> None:
    """At the beginning or behind a comma, and before whoever speaks."""
    assert cut("de", text).letters.replace("b", "x") == letters.replace("b", "x")


def test_a_quotation_is_one_word() -> None:
    """Behind one that ends, a capital opens the next sentence; a verb does not."""
    paragraph = cut("de", "„Ja!“ Er kam. „Ja!“, rief er.", "„Ja!“")
    assert paragraph.letters.startswith("Qh")
    assert paragraph.sentence[:2] == [0, 1]
    paragraph = cut("de", "„Ja!“, rief er.", "„Ja!“")
    assert paragraph.letters == "Q,Vh."
    assert set(paragraph.sentence) == {0}
    assert paragraph.places == [0]


def test_mentions_are_found_by_where_they_begin() -> None:
    """Between two words, these included."""
    paragraph = cut("de", "Dann kam Ada Brook mit Jon Lund.")
    assert [paragraph.printed(m) for m in paragraph.mentions_between(0, 2)] == ["Ada Brook"]
    assert [paragraph.printed(m) for m in paragraph.mentions_between(3, 9)] == ["Jon Lund"]
    (first, _) = paragraph.mentions
    assert paragraph.span(first) == (9, 18)


def test_a_quotation_is_cut_like_a_paragraph() -> None:
    """Without its marks, and its places are those of the paragraph."""
    text = "Er sagte: „Dann kam Ada Brook.“ Ja."
    block = Block(text, 10, 10 + len(text), Role.PARAGRAPH, "line")
    start, end = text.index("„"), text.index("“") + 1
    inner = cut_inside(3, block, start, end - start, compile_weighed(ROWS["de"]))
    assert inner.words == ["Dann", "kam", "Ada", "Brook", "."]
    assert [
        text[a : a + len(w)] for a, w in zip(inner.starts, inner.words, strict=True)
    ] == inner.words
    assert [inner.printed(mention) for mention in inner.mentions] == ["Ada Brook"]
    assert (inner.number, inner.places) == (3, [])


def test_a_word_that_credits_nobody_is_what_it_is_otherwise() -> None:
    """`pour` before a name credits somebody, and is a preposition elsewhere."""
    assert cut("fr", "Pour Ada Brook, c’est sûr.").letters.startswith("VNN,")
    assert cut("fr", "Il vient pour voir.").letters.startswith("hxp")
