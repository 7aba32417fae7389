"""Annotations of a dump in the W3C's Web Annotation model, a page of annotations an article.

Each annotation has a tag (`headline`, `caption`, `quote`, `speaker` …) and a target: the dump, with
a `TextPositionSelector`, which counts code points, end exclusive, and a `TextQuoteSelector`. The
annotation of a quotation has its kind and its speaker's name as bodies too, and links to the
annotations of speaker, verb and whoever passed it on.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.webannotation import to_webannotation
    >>> dump = wireparse.read(wireparse.samples.path("ferry"))
    >>> page = to_webannotation(dump.articles[0], source="ferry.txt")
    >>> quote = next(a for a in page["items"] if a["id"].endswith("#quote-0"))
    >>> quote["target"]["selector"][0]
    {'type': 'TextPositionSelector', 'start': 501, 'end': 533}
    >>> [body.get("value") or body["source"].partition("#")[2] for body in quote["body"]]
    ['quote', 'direct', 'Marta Oyelaran', 'speaker-0', 'cue-0']
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote as percent_encoded

from wireparse.outputs import _standoff
from wireparse.outputs._standoff import JOINED, LAYERS, MENTION, QUOTE
from wireparse.outputs._urns import urn_of

if TYPE_CHECKING:
    from wireparse.models import Article, Node, Quote

__all__ = ["CONTEXT", "NOT_MAPPED", "UNNAMED", "mapping", "to_webannotation"]

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
UNNAMED: Final = "urn:wireparse:dump"
"""The target where nobody says what the dump is called."""

_Tree = dict[str, Any]


def to_webannotation(
    article: Article, *, source: str | os.PathLike[str] | None = None
) -> dict[str, Any]:
    """Return the annotations of an article as an `AnnotationPage`, in plain values.

    Args:
        article: The article.
        source: The address of its dump, whose characters are counted; None for the file that
            `metadata` names, as it does from the command, else `UNNAMED`.
    """
    name = urn_of(article)
    target = os.fspath(source) if source is not None else _source_of(article)
    items = [
        _annotation(f"{name}#{layer.lower()}-{node.start}", [_tag(layer)], target, node)
        for layer, node in _standoff.layers_of(article)
        if node.text
    ]
    items += _quotations(article, name, target)
    return {
        "@context": CONTEXT,
        "id": f"{name}#annotations",
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }


def _source_of(article: Article) -> str:
    file = article.metadata.get("file")
    return percent_encoded(file) if file else UNNAMED


def _quotations(article: Article, name: str, target: str) -> list[_Tree]:
    items: list[_Tree] = []
    for number, joined in _standoff.iter_joined(article):
        quote = article.quotes[number]
        bodies = _bodies(quote)
        for part, node in joined:
            key = f"{name}#{part.lower()}-{number}"
            tags = [_tag(part)]
            if part == "Speaker" and quote.speaker is not None:
                tags.append(_text("identifying", quote.speaker.name))
            items.append(_annotation(key, tags, target, node))
            bodies.append({"type": "SpecificResource", "purpose": "linking", "source": key})
        if quote.parent is not None:
            parent = f"{name}#quote-{quote.parent}"
            bodies.append({"type": "SpecificResource", "purpose": "linking", "source": parent})
        items.append(_annotation(f"{name}#quote-{number}", bodies, target, quote))
    for who, mentions in _standoff.other_mentions(article):
        for mention in mentions:
            tags = [_tag(MENTION), _text("identifying", who)]
            items.append(_annotation(f"{name}#mention-{mention.start}", tags, target, mention))
    return items


def _bodies(quote: Quote) -> list[_Tree]:
    bodies = [_tag(QUOTE), _text("classifying", quote.kind.value)]
    if quote.speaker is not None:
        bodies.append(_text("identifying", quote.speaker.name))
    return bodies


def _annotation(key: str, bodies: list[_Tree], source: str, node: Node) -> _Tree:
    return {
        "id": key,
        "type": "Annotation",
        "motivation": "tagging",
        "body": bodies,
        "target": {
            "source": source,
            "selector": [
                {"type": "TextPositionSelector", "start": node.start, "end": node.end},
                {"type": "TextQuoteSelector", "exact": node.text},
            ],
        },
    }


def _tag(name: str) -> _Tree:
    return _text("tagging", name.lower())


def _text(purpose: str, value: str) -> _Tree:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def mapping() -> list[tuple[str, str]]:
    """Return the fields of the model that are annotated, each with what it becomes."""
    return [
        ("Article.id", "`id`"),
        ("Article.index", "`id`"),
        ("Article.metadata", "`target.source`, of the key `file`"),
        *((layer.of, f"tag `{layer.name.lower()}`") for layer in LAYERS),
        ("Quote.text", f"tag `{QUOTE.lower()}`"),
        ("Quote.kind", "body, `classifying`"),
        ("Quote.parent", "body, `linking`"),
        *((field, f"tag `{name.lower()}`; body, `linking`") for name, field in JOINED.items()),
        ("Speaker.name", "body, `identifying`, of the quotation and of its speaker"),
        ("Speaker.mentions", f"tag `{MENTION.lower()}`; body, `identifying`"),
    ]


NOT_MAPPED: Final = {
    **{
        field: why
        for field, why in _standoff.NOT_MAPPED.items()
        if field not in ("Article.id", "Article.index", "Article.metadata")
    },
    "Quote.confidence": "the model has no place for how sure an annotation is",
    "Quote.attribution": "it says how the two are tied, not what they are",
    "Quote.outer": "the marks stand around the target",
}
"""What is not annotated, and why."""
