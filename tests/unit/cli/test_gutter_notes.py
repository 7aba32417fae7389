"""The notes of the terminal: what is said below and beside a block, and what is coloured."""

from __future__ import annotations

import pytest
from attrs import evolve

import wireparse
from wireparse.cli._gutter_notes import Notes, notes_by_block
from wireparse.diagnostics import Diagnostic
from wireparse.models import Article, Caption, Credit

PAGE = (
    "Ferry Returns to River\n\nThe ferry at Lunde, March 3, 2026. REUTERS/Ana Lund\n"
    "The ferry at Lunde, March 3, 2026. REUTERS/Ana Lund\n\nFerry Returns to River\n\n"
    "LUNDE (Reuters) - It floats.\n\n“It floats well,” said Ana Lund. “It does,” she said.\n"
)


def _article() -> Article:
    return wireparse.parse(PAGE).articles[0]


def _of_caption(caption: Caption) -> Notes:
    article = evolve(_article(), captions=(caption,))
    return next(notes for notes in notes_by_block(article).values() if notes.facts)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"creators": ("Ana Lund",), "agency": "AFP"}, "credit Ana Lund, AFP"),
        ({"agency": "AFP", "via": "Getty"}, "credit AFP, via Getty"),
        ({"source": "Aun Ferries", "is_handout": True}, "credit from Aun Ferries, handout"),
        ({"is_pool": True}, "credit pool"),
        ({}, "credit Lund"),
    ],
)
def test_a_caption_is_said_in_one_line(parts: dict[str, object], words: str) -> None:
    """The parts of a credit are one fact; its own words stand for it where nothing was read."""
    credit = Credit(text="Lund", start=0, end=4, **parts)  # type: ignore[arg-type]
    notes = _of_caption(evolve(_article().captions[0], credit=credit))
    assert notes.facts == [f"place Lunde · date 2026-03-03 · {words}"]


def test_words_that_were_read_are_coloured() -> None:
    """Place, date and credit of a caption have a style each, and so has a dateline."""
    styled = {
        PAGE[start:end]: style
        for notes in notes_by_block(_article()).values()
        for start, end, style in notes.styles
    }
    assert styled == {
        "Lunde": "yellow",
        "March 3, 2026": "cyan",
        "REUTERS/Ana Lund": "magenta",
        "LUNDE (Reuters) -": "yellow",
        "It floats well,": "underline",
        "said": "italic",
        "It does,": "underline",
    }


def test_a_credit_on_a_line_of_its_own_is_not_coloured_with_its_caption() -> None:
    """A stretch outside the caption belongs to another block."""
    credit = Credit(text="LUNDE", start=PAGE.index("LUNDE"), end=PAGE.index("LUNDE") + 5)
    notes = _of_caption(evolve(_article().captions[0], credit=credit))
    assert "magenta" not in {style for _, _, style in notes.styles}


def test_each_quotation_has_its_speaker() -> None:
    """Speakers stand at the offset of their quotation, in source order."""
    article = _article()
    said = [item for notes in notes_by_block(article).values() for item in notes.speakers]
    assert said == [(quote.start, "Ana Lund") for quote in article.quotes]


@pytest.mark.parametrize("offset", [PAGE.index("said Ana"), len(PAGE)])
def test_a_diagnostic_stands_under_the_block_that_it_begins_in(offset: int) -> None:
    """What begins behind the last block, such as the end of a cut file, stands under it."""
    cut = Diagnostic(code="input-truncated", start=offset, end=offset, message="cut off")
    article = evolve(_article(), diagnostics=(cut,))
    found = notes_by_block(article)
    assert found[len(article.blocks) - 1].diagnostics == [cut]
