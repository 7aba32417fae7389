"""Who speaks by a verb inside the marks is found where nothing outside says it."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._speakers.weighed_inside import find_inside
from wireparse._speakers.weighed_mentions import cut_paragraph
from wireparse._speakers.weighed_words import compile_weighed
from wireparse.models import Block, Role

ROWS = {row.code: compile_weighed(row) for row in DEFAULT.languages}


def inside(code: str, text: str) -> str | None:
    """Print who speaks inside the first quotation of a paragraph that stands in a dump."""
    marks = ("«", "»") if "«" in text else ("„", "“")
    start, end = text.index(marks[0]), text.index(marks[1]) + 1
    block = Block(text, 7, 7 + len(text), Role.PARAGRAPH, "line")
    paragraph = cut_paragraph(2, block, [(7 + start, 7 + end)], ROWS[code])
    found = find_inside(block, paragraph, paragraph.places[0], ROWS[code])
    if found is None:
        return None
    first, last = found[0].span(found[1])
    return text[first:last]


@pytest.mark.parametrize(
    ("code", "text", "want"),
    [
        ("fr", "Alors : « Le quai tient, assure Paul Devaux. Il tiendra. »", "Paul Devaux"),
        ("fr", "« Le quai, a dit le maire, tiendra. »", "maire"),
        ("es", "«No nos iremos, ha dicho Ana Quirós. Ni hoy».", "Ana Quirós"),
        ("it", "«Non ce ne andremo, dice Anna Querini».", None),
        ("fr", "« Le quai tient, assure Paul Devaux. Il tiendra », dit Claire Audran.", None),
        ("fr", "« Le quai tient, Paul Devaux est venu. »", None),
        ("fr", "« Le quai assure Paul Devaux. »", None),
        ("fr", "« Le quai tient, assure Paul Devaux et son équipe le sait. »", None),
        ("de", "„Der Kai hält, sagt Ada Brook. Er hält.“", None),
    ],
)
def test_a_verb_between_commas_tells_who_speaks(code: str, text: str, want: str | None) -> None:
    """Only in guillemets, and not where a verb of saying stands outside."""
    assert inside(code, text) == want
