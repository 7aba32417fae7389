"""Outputs take a dump, one article or several."""

from __future__ import annotations

import wireparse
from wireparse.outputs import _inputs

DUMP = wireparse.parse("The Goat Sleeps\n\nIt slept through the crossing.\n")


def test_articles_are_taken_from_what_there_is() -> None:
    """A stream of them is not read before it is asked for."""
    (article,) = DUMP.articles
    assert tuple(_inputs.iter_stories(DUMP)) == (article,)
    assert tuple(_inputs.iter_stories(article)) == (article,)
    stream = iter([article, article])
    assert _inputs.iter_stories(stream) is stream
    assert next(stream) is article
