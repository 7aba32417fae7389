r"""Articles as Markdown: headline, deck and body, to read or to feed to what reads Markdown.

The headline is a heading of the first level and the crossheads are headings of the second;
the deck is in italics, a paragraph for every line of it; what the body has besides are
paragraphs. Pictures, byline, dates and signoff are fields of the article and not in it, nor
are copies and furniture; a dateline that opens a paragraph stays.

What CommonMark or GitHub's dialect would read as mark-up in the words of a dump is escaped, so
that the words come out as they stand. Between two stories stands a thematic break.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.markdown import to_markdown
    >>> dump = wireparse.parse(
    ...     "Ferry Returns to River\n\nIt carried a goat and 1 * 1 = <b>1</b> cat.\n\n"
    ...     "- The fare\n\n1986. The bridge never came.\n"
    ... )
    >>> print(to_markdown(dump))
    # Ferry Returns to River
    <BLANKLINE>
    It carried a goat and 1 \* 1 = &lt;b>1&lt;/b> cat.
    <BLANKLINE>
    ## The fare
    <BLANKLINE>
    1986\. The bridge never came.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse.models import Role
from wireparse.outputs._inputs import iter_stories

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.models import Article
    from wireparse.outputs._inputs import Stories

__all__ = ["SEPARATOR", "escape", "to_markdown"]

SEPARATOR: Final = "\n\n---\n\n"
"""What stands between two stories: a line that no story has inside."""

_ANYWHERE: Final = re.compile(r"[\\`*_\[\]~#]")
"""Signs that can begin or end emphasis, code, links and headings wherever they stand."""
_OPENING: Final = re.compile(r"^(?=[-+](?!\w)|>)")
_NUMBER: Final = re.compile(r"^([0-9]{1,9})(?=[.)](?:\s|$))")
_ENTITY: Final = re.compile(r"&(?=#?\w+;)")


def to_markdown(stories: Stories) -> str:
    """Write articles as Markdown; those with neither headline nor text are left out.

    Args:
        stories: A dump, an article, or articles.

    Returns:
        The stories with `SEPARATOR` between them, and no line end behind the last.
    """
    written = ("\n\n".join(_iter_blocks(article)) for article in iter_stories(stories))
    return SEPARATOR.join([story for story in written if story])


def escape(text: str) -> str:
    r"""Escape what Markdown would read as mark-up, in words that make a block of their own.

    Signs are escaped with a backslash, which CommonMark allows before each of them; `<` and `&`
    become entities, which every dialect knows.

    Example:
        >>> escape("- *Ships* & <b>boats</b>&nbsp;[1]")
        '\\- \\*Ships\\* & &lt;b>boats&lt;/b>&amp;nbsp;\\[1\\]'

    Args:
        text: One line.
    """
    text = _ANYWHERE.sub(r"\\\g<0>", _ENTITY.sub("&amp;", text)).replace("<", "&lt;")
    return _NUMBER.sub(r"\1\\", _OPENING.sub(r"\\", text))


def _iter_blocks(article: Article) -> Iterator[str]:
    """Yield the blocks of a story, without the blank lines between them."""
    if article.headline is not None:
        yield f"# {escape(' '.join(article.headline.text.split()))}"
    for line in article.deck:
        yield f"*{escape(line.content)}*"
    for block in article.body:
        head = "## " if block.role is Role.CROSSHEAD else ""
        yield head + escape(block.content)
