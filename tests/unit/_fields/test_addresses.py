"""Lines in which a page speaks to its reader."""

from __future__ import annotations

import pytest

from wireparse._fields.addresses import speaks_to_reader
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

PATTERNS = compile_patterns(DEFAULT)


def _speaks(text: str) -> bool:
    return speaks_to_reader(PATTERNS.word.findall(text.casefold()), PATTERNS.words)


@pytest.mark.parametrize(
    "text",
    [
        "Subscribe to the Kvam Post",
        "Your alert has been saved.",
        "You will find goats in our newsletter",
        "Buy the goat through our links",
        "Please confirm your e-mail",
        "Abonnieren Sie unseren Newsletter",
        "Kostenlos in dein Postfach",
        "Abonnez-vous à la lettre",
        "Suscríbete al boletín de Kvam",
        "Iscriviti alla newsletter",
        "Assine a newsletter",
    ],
)
def test_enough_words_of_offers_are_the_page_s(text: str) -> None:
    """One that only pages have, or several, beside a word for the reader or an order."""
    assert _speaks(text)


@pytest.mark.parametrize(
    "text",
    [
        "We saw your goat",
        "Goat",
        "Our reporters saw the goat",
        "You can buy a goat",
        "The newsletter has a goat",
        "Alerts and letters about links, members and accounts",
    ],
)
def test_few_words_are_the_story_s(text: str) -> None:
    """As are any number of them that address nobody."""
    assert not _speaks(text)
