"""The language of an article is told by its small words, or left open."""

from __future__ import annotations

import pytest

from blocks import blocks_of
from wireparse import DEFAULT
from wireparse._fields import language
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
ENGLISH = "The ferry of the town was late and the goat was in it."
ARABIC = "قال مالك العبّارة إن الماعز نام طوال الرحلة من الضفة إلى الضفة في المساء."


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        ([("paragraph", ENGLISH)], "en"),
        ([("deck", ENGLISH)], "en"),
        ([("headline", ENGLISH)], "en"),
        ([("caption", ENGLISH)], "en"),
        ([("paragraph", ARABIC)], "ar"),
        ([("caption", ENGLISH[:30]), ("paragraph", f"{ARABIC} {ARABIC}")], "ar"),
        ([("furniture", ENGLISH)], None),
        ([("signoff", ENGLISH)], None),
        ([("furniture", ARABIC), ("paragraph", ENGLISH)], "en"),
        ([("paragraph", "Lodzia wrocila po suchych zimach.")], None),
        ([("paragraph", "The ferry came.")], None),
        ([("paragraph", "The the" + " goat" * 48)], "en"),
        ([("paragraph", "The the" + " goat" * 49)], None),
        ([], None),
    ],
)
def test_small_words_tell_the_language(parts: list[tuple[str, str]], want: str | None) -> None:
    """Two of them at least, and four in a hundred words, in lines that speak."""
    assert language.find_language(blocks_of(*parts), PATTERNS) == want


def test_the_beginning_is_enough() -> None:
    """Behind 400 characters no word has a vote."""
    long = ENGLISH * 8
    assert len(long) > 400
    blocks = blocks_of(("paragraph", long), ("paragraph", ARABIC * 40))
    assert language.find_language(blocks, PATTERNS) == "en"


@pytest.mark.parametrize(("text", "order"), [(ARABIC, "dmy"), (ENGLISH, None), ("Lodzia.", None)])
def test_a_language_may_have_one_order_of_day_and_month(text: str, order: str | None) -> None:
    """English prints both; what no row knows has none."""
    assert language.find_date_order(blocks_of(("paragraph", text)), PATTERNS) == order
