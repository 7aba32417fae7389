r"""Articles as Markdown: headline, deck and body.

The headline is a heading of the first level, crossheads are headings of the second level; each
line of the deck is a paragraph in italics, the rest of the body is plain paragraphs. Captions,
byline, dates, signoff, copies and furniture are left out; a dateline that opens a paragraph is
kept.

Text that CommonMark or GitHub's dialect would read as mark-up is escaped, so that it renders as
it is in the dump. Stories are separated by a thematic break.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.markdown import to_markdown
    >>> dump = wireparse.parse(
    ...     "Ferry Returns to River\n\n"
    ...     "KVAM (AP) - The ferry carried a goat and 1 * 1 = <b>1</b> cat on Monday.\n\n"
    ...     "- The fare of the ferry\n\n"
    ...     "1986. It was the year in which the bridge never came, the owner of the goat said.\n"
    ... )
    >>> print(to_markdown(dump))
    # Ferry Returns to River
    <BLANKLINE>
    KVAM (AP) - The ferry carried a goat and 1 \* 1 = &lt;b>1&lt;/b> cat on Monday.
    <BLANKLINE>
    ## The fare of the ferry
    <BLANKLINE>
    1986\. It was the year in which the bridge never came, the owner of the goat said.
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
"""Separates two stories: a line that no story contains."""

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
        The stories, separated by `SEPARATOR`, without a line end after the last.
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
