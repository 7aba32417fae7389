"""What standoff formats mark in a dump: which nodes an article has, and what each is called.

A layer is a kind of marks: its name, and the nodes of an article that are of it. Quotations come
with those who speak, the verbs that say so and those who passed the words on, all joined.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wireparse.models import Article, Node

__all__ = [
    "CREDIT",
    "JOINED",
    "LAYERS",
    "MENTION",
    "NOT_MAPPED",
    "QUOTE",
    "Joined",
    "Layer",
    "iter_joined",
    "layers_of",
    "other_mentions",
]

_CROSSHEAD: Final = Role.CROSSHEAD
QUOTE: Final = "Quote"
CREDIT: Final = "Credit"
MENTION: Final = "Mention"


class Layer(NamedTuple):
    """A kind of marks.

    Attributes:
        name: What they are called.
        of: The field of the model that they are made of.
        nodes: The nodes of an article.
    """

    name: str
    of: str
    nodes: Callable[[Article], Iterable[Node]]


class Joined(NamedTuple):
    """What belongs to a quotation.

    Attributes:
        name: What it is called.
        node: Where it stands.
    """

    name: str
    node: Node


LAYERS: Final = (
    Layer("Headline", "Article.headline", lambda a: (a.headline,) if a.headline else ()),
    Layer("Deck", "Article.deck", lambda a: a.deck),
    Layer("Byline", "Article.byline", lambda a: (a.byline,) if a.byline else ()),
    Layer("Dateline", "Article.dateline", lambda a: (a.dateline,) if a.dateline else ()),
    Layer("Timestamp", "Article.timestamps", lambda a: a.timestamps),
    Layer("Caption", "Article.captions", lambda a: a.captions),
    Layer("Credit", "Caption.credit", lambda a: [c.credit for c in a.captions if c.credit]),
    Layer("Crosshead", "Article.body", lambda a: [b for b in a.blocks if b.role is _CROSSHEAD]),
    Layer("Signoff", "Article.signoff", lambda a: (a.signoff,) if a.signoff else ()),
)
"""What is marked besides quotations."""

JOINED: Final = {
    "Speaker": "Speaker.mention",
    "Cue": "Quote.cue",
    "Via": "Quote.via",
}
"""What is marked beside a quotation, with the field that it is made of."""

NOT_MAPPED: Final = {
    "Article.blocks": "paragraphs and furniture are lines, which the text has anyway; the other "
    "roles have kinds of their own",
    "Article.id": "a dump is one text; what is in it has no names",
    "Article.index": "the same",
    "Article.agency": "the agency is one of the words of dateline, byline or signoff",
    "Article.language": "no place for what is known of a story as a whole",
    "Article.diagnostics": "they are about the reading",
    "Article.metadata": "no place for what is known of a story as a whole",
    "Article.made_by": "no place for it",
    "Caption.copies": "what says the same again is not marked again",
    "Caption.*": "parts of the caption, whose places are not kept",
    "Credit.*": "parts of the credit, whose places are not kept",
    "Dateline.*": "parts of the dateline, whose places are not kept",
    "Quote.*": "how it was read",
    "Speaker.*": "no place for what is known of a person",
}
"""What the marks of no standoff format hold, and why."""


def layers_of(article: Article) -> Iterator[tuple[str, Node]]:
    """Yield what is marked besides quotations, each node with the name of its layer."""
    for layer in LAYERS:
        for node in layer.nodes(article):
            yield layer.name, node


def iter_joined(article: Article) -> Iterator[tuple[int, list[Joined]]]:
    """Yield each quotation's number with what belongs to it."""
    for number, quote in enumerate(article.quotes):
        found = []
        if quote.speaker is not None:
            found.append(Joined("Speaker", quote.speaker.mention))
        if quote.cue is not None:
            found.append(Joined("Cue", quote.cue))
        if quote.via is not None:
            found.append(Joined("Via", quote.via))
        yield number, found


def other_mentions(article: Article) -> list[tuple[str, list[Node]]]:
    """Return for each name of a speaker where else the article tells of them."""
    beside = {quote.speaker.mention.start for quote in article.quotes if quote.speaker}
    found: dict[str, list[Node]] = {}
    for quote in article.quotes:
        speaker = quote.speaker
        if speaker is not None and speaker.name not in found:
            found[speaker.name] = [m for m in speaker.mentions if m.start not in beside]
    return [(name, mentions) for name, mentions in found.items() if mentions]
