r"""Articles as clean text: the words of the story, and nothing of the page.

What stands in it is `Article.text`: the paragraphs, hard-wrapped ones joined, and the
crossheads without their glyph, each a line, with a blank line between two. Headline, deck,
byline, captions, signoff, copies and furniture are out; a dateline that opens a paragraph
stays. `Article.offsets` leads from there to the dump and back.

Between two stories stand two blank lines, which no story has inside.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.text import SEPARATOR, to_text
    >>> dump = wireparse.read("examples/dump.txt")
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
"""What stands between two stories: the end of a line and two blank ones."""


def to_text(stories: Stories) -> str:
    """Write the clean text of articles; those without a body are left out.

    Args:
        stories: A dump, an article, or articles.

    Returns:
        The stories with `SEPARATOR` between them, and no line end behind the last.
    """
    return SEPARATOR.join([text for article in iter_stories(stories) if (text := article.text)])
