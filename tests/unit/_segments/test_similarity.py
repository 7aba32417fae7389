"""When two lines say the same."""

from __future__ import annotations

import pytest

from wireparse._segments.similarity import is_near, title_forms

TITLE = "Goat Wins Right to Travel"


@pytest.mark.parametrize(
    "key",
    [
        f"(LEAD) {TITLE}",
        f"(2nd LD) {TITLE}",
        f"UPDATE 2-{TITLE}",
        f"REFILE-{TITLE}",
        f"EXCLUSIVE: {TITLE}",
        f"{TITLE} - Kvam Post",
        f"{TITLE} | Kvam Post",
        f"{TITLE} | Goats | Kvam Post",
        f"{TITLE} - Goats - Kvam Post",
        f"(URGENT) {TITLE} | Kvam Post",
        TITLE,
    ],
)
def test_a_title_is_found_behind_and_before_other_words(key: str) -> None:
    """A wire's words before it, a section and a site behind it."""
    assert key == title_forms(key)[0]
    assert TITLE in title_forms(key)


@pytest.mark.parametrize(
    "key",
    [
        f"Update 2-{TITLE}",
        f"Mayor: {TITLE}",
        f"A VERY LONG LABEL OF A DESK-{TITLE}",
        f"{TITLE}-Kvam Post",
        f"{TITLE}: Kvam Post",
        "(LEAD)",
        "Goat - Kvam",
    ],
)
def test_other_words_are_part_of_a_title(key: str) -> None:
    """Those in small letters before a colon or hyphen, and what has no space before it."""
    assert TITLE not in title_forms(key)
    assert "" not in title_forms(key)


def test_titles_may_differ_in_a_word() -> None:
    """One of four at least."""
    assert is_near(TITLE, TITLE.replace("Goat", "Sheep"))
    assert not is_near(TITLE, TITLE.replace("Goat Wins", "Sheep Win"))
    assert not is_near("Goat Wins", "Sheep Wins")
