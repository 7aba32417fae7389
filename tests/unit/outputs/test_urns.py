"""Stories and their parts have names."""

from __future__ import annotations

import wireparse
from wireparse.outputs import _urns


def test_the_same_story_twice_has_two_names() -> None:
    """Which have the id in common."""
    story = "OSLO (AP) - A pier was opened here on Monday, the keeper of the pier said.\n"
    dump = wireparse.parse(f"Pier Opens in Oslo\n\n{story}\n\n\nPier Opens in Oslo\n\n{story}")
    names = [_urns.urn_of(article) for article in dump.articles]
    assert names == [f"urn:wireparse:{dump.articles[0].id}:{number}" for number in (0, 1)]


def test_a_part_is_named_after_its_story() -> None:
    """As a fragment of it."""
    article = wireparse.Article(start=0, end=0, index=3, id="58fc")
    assert _urns.urn_of(article, "caption-0") == "urn:wireparse:58fc:3#caption-0"
