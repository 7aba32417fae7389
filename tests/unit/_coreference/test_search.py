"""A search for whom a pronoun stands for knows what a name can still win."""

from __future__ import annotations

import pytest

from speech import index_of
from wireparse._coreference import salience, search

TEXT = "Ada Brook met Jon Berg. She slept."


def searching(
    at: int = 24, previous: tuple[str, ...] | None = None, topic: float = 0.0
) -> search.Search:
    """Begin a search."""
    return search.Search(at, "f", previous, topic)


def test_a_search_begins_with_nobody() -> None:
    """Anybody is better than that."""
    found = searching(previous=("Ada", "Brook"), topic=3.0)
    assert (found.best, found.is_past, found.topic) == (None, False, 3.0)
    assert found.most < -1e9
    assert found.previous == ("Ada", "Brook")


@pytest.mark.parametrize(
    ("previous", "topic", "more"),
    [
        (None, 0.0, 0.0),
        (("Ada", "Brook"), 0.0, salience.QUOTED),
        (("Brook",), 0.0, salience.QUOTED),
        (("Jon", "Berg"), 0.0, 0.0),
        (None, 3.0, 3.0),
    ],
)
def test_who_was_quoted_and_whom_it_is_about_can_have_more(
    previous: tuple[str, ...] | None, topic: float, more: float
) -> None:
    """Beside what a name has for being repeated."""
    (name,) = index_of(TEXT).called("Brook")
    most = searching(previous=previous, topic=topic).most_added(name)
    assert most == salience.REPEATED * salience.MOST_REPEATED + more


@pytest.mark.parametrize(
    ("at", "want"), [(0, True), (24, True), (len(TEXT) - 1, True), (len(TEXT), False)]
)
def test_a_name_may_stand_in_the_text_of_the_pronoun(at: int, want: object) -> None:
    """Its own paragraph is nearer than any other."""
    (name,) = index_of(TEXT).called("Brook")
    assert searching(at).is_within(name) is want
