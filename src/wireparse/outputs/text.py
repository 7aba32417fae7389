r"""Articles as clean text: the words of the story, and nothing of the page.

This is `Article.text`: the paragraphs, hard-wrapped ones joined, and the crossheads without
their glyph, each on one line, separated by blank lines. Headline, deck, byline, captions,
signoff, copies and furniture are left out; a dateline that opens a paragraph is kept.
`Article.offsets` maps offsets of the clean text to the dump and back.

Stories are separated by two blank lines, which no story contains.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.text import SEPARATOR, to_text
    >>> dump = wireparse.read(wireparse.samples.path("dump"))
    >>> stories = to_text(dump).split(SEPARATOR)
    >>> stories == [article.text for article in dump.articles]
    True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.outputs._inputs import iter_stories

if TYPE_CHECKING:
    from wireparse.outputs._inputs import Stories

__all__ = ["SEPARATOR", "to_text"]

SEPARATOR: Final = "\n\n\n"
"""Separates two stories: a line end and two blank lines."""


def to_text(stories: Stories) -> str:
    """Write the clean text of articles; those without a body are left out.

    Args:
        stories: A dump, an article, or articles.

    Returns:
        The stories, separated by `SEPARATOR`, without a line end after the last.
    """
    return SEPARATOR.join([text for article in iter_stories(stories) if (text := article.text)])
