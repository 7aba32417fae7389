"""Propose rows for an outlet that no row knows, from its pages.

What an unknown outlet prints is read by place and form alone, and that is often wrong: its
buttons are taken for paragraphs, its agency for a photographer. But what belongs to the page
and not to the story gives itself away: it *recurs*, in many stories, at the same place.
`propose` counts that, and says for every row how often and where it was seen.

What news repeats must not be proposed: the same story told twice, a picture that several
stories show, the names of reporters and towns, sentences of background. So a story counts
once however often it is told; a line must stand at one place of several stories; and what
could be a name, a headline, a crosshead or a sentence of the story is proposed with a doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.knowledge import DEFAULT
from wireparse.learning._effects import Comparison, compare
from wireparse.learning._gutter import GUTTER, gutter, read_gutter, read_labels
from wireparse.learning._proposals import SURE, Example, Place, Proposal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._parser import Parser
    from wireparse._roles import LineWeights
    from wireparse._segments import GivenLine
    from wireparse.models import Article
    from wireparse.rows import Knowledge

__all__ = [
    "GUTTER",
    "SURE",
    "Comparison",
    "Example",
    "Place",
    "Proposal",
    "compare",
    "gutter",
    "propose",
    "read_gutter",
    "read_labels",
    "score",
    "to_knowledge",
    "train",
]


def propose(
    articles: Iterable[Article], /, *, knowledge: Knowledge = DEFAULT
) -> tuple[Proposal, ...]:
    r"""Propose the rows that several stories speak for.

    Articles are taken one at a time and not kept, so a dump of any length can be learned
    from; forms are counted up to a cap, above which the rarest are forgotten. What
    *knowledge* has is not proposed again. The proposals depend on the order of the
    articles only where a cap is met.

    Example:
        >>> import wireparse
        >>> bodies = (
        ...     "A ferry crossed the river on Monday, for the first time in forty years.",
        ...     "Two herons were counted at the weir, and a third one was heard of.",
        ...     "The bell of Over Combe will be mended before the winter, its ringer said.",
        ...     "Nobody knows who painted the bridge, but everybody likes the colour.",
        ... )
        >>> pages = [f"{text[:25]}\n\nRing our bell\n\n{text}\n" for text in bodies]
        >>> articles = [article for page in pages for article in wireparse.parse(page).articles]
        >>> [found] = propose(articles)
        >>> found.row.form, found.stories, found.places, found.is_sure
        ('Ring our bell', 4, ((<Place.HEADER: 'above the body'>, 4),), True)

    Args:
        articles: Of one outlet, parsed with *knowledge*; `Parser(quotes=False)` is enough.
        knowledge: What is known already.

    Returns:
        The proposals, the surest first.
    """
    from wireparse.learning._selection import choose  # noqa: PLC0415  loads the patterns

    return choose(articles, knowledge)


def to_knowledge(proposals: Iterable[Proposal], /) -> Knowledge:
    """Put the rows of proposals together.

    Example:
        >>> from wireparse import Furniture
        >>> row = Furniture(form="Tap to join")
        >>> found = Proposal(row=row, count=4, stories=4, of=4, sure=0.9)
        >>> [row.form for row in to_knowledge([found]).furniture]
        ['Tap to join']

    Args:
        proposals: All of `propose`, or those that you take.
    """
    from wireparse.learning._selection import gather  # noqa: PLC0415  as above

    return gather(proposals)


def train(
    pages: Iterable[Sequence[GivenLine]],
    /,
    *,
    knowledge: Knowledge = DEFAULT,
    lines: LineWeights | None = None,
) -> LineWeights:
    r"""Teach the reader of lines an outlet, from pages of it whose lines are labelled.

    The weights that are there are changed as little as the pages allow, so what is known of
    other outlets is kept. The same pages in the same order give the same weights.

    Example:
        >>> import wireparse
        >>> page = ">H|Ferry Returns\n P|It came on Monday.\n F|Ring our bell for the crew\n"
        >>> mine = train([read_labels(page)])
        >>> parser = wireparse.Parser(lines=mine)

    Args:
        pages: Lines with their roles, and with whether an article begins on them, as `read_labels`
            gives them; a few pages, or a few dozen. Lines without a role are left out.
        knowledge: What the pages will be read with.
        lines: The weights to begin at; None for those that ship.

    Returns:
        The weights, for `Parser(lines=...)`; `LineWeights.write` keeps them.

    Raises:
        ValueError: No line has a role.
    """
    from wireparse.learning._training import train_lines  # noqa: PLC0415  loads the patterns

    return train_lines(pages, knowledge, lines)


def score(pages: Iterable[Sequence[GivenLine]], parser: Parser, /) -> tuple[int, int]:
    r"""Count the lines of labelled pages that a parser reads as their labels say.

    Bylines, datelines, timestamps and signoffs are furniture here, and credits captions, since
    these are told apart by what is read in them and not by weights.

    Example:
        >>> import wireparse
        >>> page = read_labels(">H|Ferry Returns\n P|It came on Monday, with a goat on board.\n")
        >>> score([page], wireparse.Parser())[1]
        2

    Args:
        pages: Labelled lines; those without a role are not counted.
        parser: What to read them with.

    Returns:
        The lines whose role is right, and all that have one.
    """
    from wireparse.learning._training import count_right  # noqa: PLC0415  loads the patterns

    return count_right(pages, parser)
