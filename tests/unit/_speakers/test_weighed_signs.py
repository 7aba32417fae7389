"""Every answer to "who said it?" has signs, made of letters and distances."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._speakers.weighed_mentions import cut_paragraph
from wireparse._speakers.weighed_signs import (
    CARRIED,
    NAMED,
    OPEN,
    SCARE,
    WeighedAnswer,
    WeighedQuotation,
    find_answers,
)
from wireparse._speakers.weighed_words import compile_weighed
from wireparse.models import Block, Role

KNOWN = compile_weighed(next(row for row in DEFAULT.languages if row.code == "de"))


def answers(
    text: str, quote: str, *, before: str = "", last: tuple[int, int] | None = None
) -> list[WeighedAnswer]:
    """List the answers for a quotation of a paragraph."""
    at = text.index(quote)
    paragraph = cut_paragraph(
        1, Block(text, 0, len(text), Role.PARAGRAPH, "line"), [(at, at + len(quote))], KNOWN
    )
    above = (
        cut_paragraph(0, Block(before, 0, len(before), Role.PARAGRAPH, "line"), [], KNOWN)
        if before
        else None
    )
    quotation = WeighedQuotation(paragraph, paragraph.places[0], quote[1:-1], above, last, "Ann")
    return [*find_answers(quotation, KNOWN, lambda *_: ("!", ""))]


def kinds(found: list[WeighedAnswer]) -> list[tuple[str, str]]:
    """Say what each answer is."""
    return [(a.kind, a.paragraph.printed(a.mention) if a.mention else "") for a in found]


def test_whoever_is_near_is_an_answer() -> None:
    """Nobody, and that it is no speech, are others."""
    found = kinds(answers("Ada Brook ging. Der Plan ist „neu“ für Jon Lund.", "„neu“"))
    assert found == [
        (NAMED, "Ada Brook"), (NAMED, "Plan"), (NAMED, "Jon Lund"), (OPEN, ""), (SCARE, ""),
    ]  # fmt: skip


def test_a_quotation_may_go_on_from_another() -> None:
    """If there was one."""
    found = kinds(answers("„Es regnet. Wir gehen.“", "„Es regnet. Wir gehen.“", last=(0, 4)))
    assert (CARRIED, "") in found
    assert (CARRIED, "") not in kinds(answers("„Es regnet.“", "„Es regnet.“"))


@pytest.mark.parametrize(
    ("text", "is_scare"),
    [
        ("„Nie“, sagte Ada Brook.", False),
        ("„Nie“, hat gesagt, wer ging.", False),
        ("„Nie“, das Boot, kam.", True),
    ],
)
def test_what_a_verb_of_saying_follows_is_speech(text: str, *, is_scare: bool) -> None:
    """No short word in marks is a term there."""
    assert (SCARE in [a.kind for a in answers(text, "„Nie“")]) is is_scare


def test_the_end_of_the_paragraph_before_may_name_the_speaker() -> None:
    """Of a quotation that opens its own."""
    before = "Jon Lund ging. Dann kam Ada Brook."
    assert (NAMED, "Ada Brook") in kinds(answers("„Es regnet.“", "„Es regnet.“", before=before))
    assert (NAMED, "Jon Lund") not in kinds(answers("„Es regnet.“", "„Es regnet.“", before=before))


def test_signs_hold_no_word() -> None:
    """The same letters are the same signs, whatever the words."""
    one = answers("„Es regnet heute sehr“, sagte Ada Brook.", "„Es regnet heute sehr“")
    two = answers("„Er redet immer viel“, meinte Jon Lund.", "„Er redet immer viel“")
    assert [a.signs for a in one if a.kind != SCARE] == [a.signs for a in two if a.kind != SCARE]


def test_signs_tell_sides_and_verbs_apart() -> None:
    """Behind the quotation and a verb, or before it and a colon."""
    behind = answers("„Es regnet“, sagte Ada Brook.", "„Es regnet“")[0].signs
    before = answers("Ada Brook sagte: „Es regnet.“", "„Es regnet.“")[0].signs
    assert "R0|,V" in behind
    assert "L0|V:" in before
    assert not set(behind[:12]) & set(before[:11])


def test_far_words_are_not_asked() -> None:
    """A mention a hundred words away is no answer, so that the work is linear."""
    text = "Ada Brook ging" + ", und dann" * 60 + " war es „neu“."
    assert (NAMED, "Ada Brook") not in kinds(answers(text, "„neu“"))
