r"""Articles as JSON-LD with the words of schema.org, for search engines and graphs.

A document is one `@graph`: for each article a `NewsArticle`, an `ImageObject` for each picture, a
`Quotation` for each quotation, and each speaker once. A quotation is also a W3C `SpecificResource`
of its article: its `TextPositionSelector` counts code points of `articleBody`, end exclusive.
The context stands in the document, so that nobody has to load it.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.jsonld import to_jsonld
    >>> dump = wireparse.read(wireparse.samples.path("ferry"))
    >>> story, image, speaker, quotation = to_jsonld(dump)["@graph"]
    >>> image["creditText"], image["contentLocation"]["name"]
    ('REUTERS/Ana Lund/File Photo', 'Lower Aun')
    >>> quotation["creator"]["@id"] == speaker["@id"], speaker["name"]
    (True, 'Marta Oyelaran')
    >>> place = quotation["selector"]
    >>> story["articleBody"][place["start"] : place["end"]] == quotation["text"]
    True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.models import QuoteKind, SpeakerKind
from wireparse.outputs._date_times import iso_8601, last_update
from wireparse.outputs._encoder import encode
from wireparse.outputs._inputs import iter_stories
from wireparse.outputs._mapping import Key, fill, mapped, words_of
from wireparse.outputs._pictures import text_of
from wireparse.outputs._urns import urn_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.models import Article, Caption, Quote, Speaker
    from wireparse.outputs._inputs import Stories

__all__ = [
    "CONTEXT",
    "IMAGE_KEYS",
    "KEYS",
    "NOT_MAPPED",
    "QUOTATION_KEYS",
    "SPEAKER_KEYS",
    "iter_nodes",
    "mapping",
    "safe_bytes",
    "to_jsonld",
    "to_script",
]

Tree = dict[str, object]
"""A node of the graph."""

CONTEXT: Final = {
    "@vocab": "http://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "SpecificResource": "oa:SpecificResource",
    "TextPositionSelector": "oa:TextPositionSelector",
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": "oa:hasSelector",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
}
"""What the keys mean: words of schema.org, but for those of the W3C's Web Annotation."""

_SCARE: Final = QuoteKind.SCARE
_SAFE: Final = ((b"<", b"\\u003c"), (b">", b"\\u003e"), (b"&", b"\\u0026"))
"""What could end a script element or open a comment; in JSON it stands in strings only."""


def to_jsonld(stories: Stories) -> Tree:
    """Return articles as one JSON-LD document, in plain values.

    Args:
        stories: A dump, an article, or articles.
    """
    graph = [node for article in iter_stories(stories) for node in iter_nodes(article)]
    return {"@context": CONTEXT, "@graph": graph}


def to_script(stories: Stories) -> str:
    r"""Write a document that can stand inside a `<script type="application/ld+json">` as it is.

    No text of a dump ends the element: `<`, `>` and `&` are escapes, which JSON readers undo.

    Example:
        >>> import wireparse
        >>> dump = wireparse.parse("OSLO (AP) - A sign read </script> on Monday, the keeper said.")
        >>> "read \\u003c/script\\u003e on" in to_script(dump)
        True

    Args:
        stories: A dump, an article, or articles.
    """
    return safe_bytes(to_jsonld(stories)).decode("utf-8")


def safe_bytes(tree: object) -> bytes:
    """Write plain values so that they can stand in a script element."""
    data = encode(tree)
    for sign, escape in _SAFE:
        data = data.replace(sign, escape)
    return data


def iter_nodes(article: Article) -> Iterator[Tree]:
    """Yield the nodes of an article: itself, its pictures, and its speakers and quotations.

    Args:
        article: The article.
    """
    name = urn_of(article)
    yield {"@id": name, "@type": "NewsArticle", **fill(KEYS, article)}
    for at, caption in enumerate(article.captions):
        yield {"@id": f"{name}#caption-{at}", "@type": "ImageObject", **fill(IMAGE_KEYS, caption)}
    yield from _speech(article, name)


def _speech(article: Article, name: str) -> Iterator[Tree]:
    """Yield the quotations that somebody is cited with, each speaker before the first of theirs."""
    speakers: dict[tuple[str, SpeakerKind], str] = {}
    for at, quote in enumerate(article.quotes):
        if quote.kind is _SCARE:
            continue
        node: Tree = {
            "@id": f"{name}#quote-{at}",
            "@type": ["Quotation", "SpecificResource"],
            **fill(QUOTATION_KEYS, quote),
            "isPartOf": _wholes(name, quote),
        }
        speaker = quote.speaker
        if speaker is not None:
            who = (speaker.name, speaker.kind)
            if who not in speakers:
                speakers[who] = f"{name}#speaker-{len(speakers)}"
                yield _speaker_node(speakers[who], speaker)
            node["creator"] = {"@id": speakers[who]}
        place = article.offsets.span_to_text(quote.span)
        if place is not None:
            node["source"] = name
            node["selector"] = {
                "@type": "TextPositionSelector",
                "start": place.start,
                "end": place.end,
            }
        yield node


def _wholes(name: str, quote: Quote) -> Tree | list[Tree]:
    """Name the article, and the quotation that this one is nested in."""
    story: Tree = {"@id": name}
    return story if quote.parent is None else [story, {"@id": f"{name}#quote-{quote.parent}"}]


def _speaker_node(name: str, speaker: Speaker) -> Tree:
    is_body = speaker.kind is SpeakerKind.INSTITUTION
    return {
        "@id": name,
        "@type": "Organization" if is_body else "Person",
        **fill(SPEAKER_KEYS, speaker),
    }


def _named(kind: str, name: str | None) -> Tree | None:
    return {"@type": kind, "name": name} if name else None


def _persons(names: tuple[str, ...]) -> list[Tree]:
    return [{"@type": "Person", "name": name} for name in names]


def _images(article: Article) -> list[Tree]:
    name = urn_of(article)
    return [{"@id": f"{name}#caption-{at}"} for at in range(len(article.captions))]


KEYS: Final[tuple[Key[Article], ...]] = (
    Key(
        "identifier",
        lambda article: article.id,
        {"Article.id": "`@id`, `identifier`", "Article.index": "`@id`"},
    ),
    Key("headline", lambda article: words_of(article.headline), {"Article.headline": "`headline`"}),
    Key(
        "alternativeHeadline",
        lambda article: [line.content for line in article.deck],
        {"Article.deck": "`alternativeHeadline`"},
    ),
    Key(
        "author",
        lambda article: _persons(article.byline.authors) if article.byline else None,
        {"Article.byline": "`author`, a `Person` for each"},
    ),
    Key("dateline", lambda article: words_of(article.dateline), {"Article.dateline": "`dateline`"}),
    Key(
        "locationCreated",
        lambda article: _named("Place", article.dateline.location if article.dateline else None),
        {"Dateline.location": "`locationCreated`, a `Place`"},
    ),
    Key(
        "sourceOrganization",
        lambda article: _named("Organization", article.agency),
        {"Article.agency": "`sourceOrganization`, an `Organization`"},
    ),
    Key(
        "datePublished",
        lambda article: iso_8601(article.publication),
        {"Article.publication": "`datePublished`"},
    ),
    Key(
        "dateModified",
        lambda article: iso_8601(last_update(article)),
        {"Article.timestamps": "`dateModified`, of the last update"},
    ),
    Key("inLanguage", lambda article: article.language, {"Article.language": "`inLanguage`"}),
    Key(
        "articleBody", lambda article: article.text, {"Article.text": "`articleBody`, `wordCount`"}
    ),
    Key("wordCount", lambda article: len(article.text.split()), {}),
    Key("image", _images, {"Article.captions": "`image`, an `ImageObject` for each"}),
)
"""What is filled in of a `NewsArticle`."""

IMAGE_KEYS: Final[tuple[Key[Caption], ...]] = (
    Key("caption", text_of, {"Caption.text": "`caption`"}),
    Key("creditText", lambda caption: words_of(caption.credit), {"Credit.text": "`creditText`"}),
    Key(
        "creator",
        lambda caption: _persons(caption.credit.creators) if caption.credit else None,
        {"Credit.creators": "`creator`, a `Person` for each"},
    ),
    Key(
        "sourceOrganization",
        lambda caption: _named("Organization", caption.credit.agency if caption.credit else None),
        {"Credit.agency": "`sourceOrganization`, an `Organization`"},
    ),
    Key(
        "provider",
        lambda caption: _named("Organization", caption.credit.via if caption.credit else None),
        {"Credit.via": "`provider`, an `Organization`"},
    ),
    Key(
        "contentLocation",
        lambda caption: _named("Place", caption.location),
        {"Caption.location": "`contentLocation`, a `Place`"},
    ),
    Key(
        "dateCreated",
        lambda caption: caption.date_created.isoformat() if caption.date_created else None,
        {"Caption.date_created": "`dateCreated`"},
    ),
)
"""What is filled in of an `ImageObject`."""

QUOTATION_KEYS: Final[tuple[Key[Quote], ...]] = (
    Key(
        "text",
        lambda quote: quote.content,
        {
            "Quote.text": "`text`",
            "Quote.start": "`selector`, a `TextPositionSelector` on `articleBody`",
            "Quote.speaker": "`creator`",
            "Quote.parent": "`isPartOf`",
        },
    ),
    Key("citation", lambda quote: words_of(quote.via), {"Quote.via": "`citation`"}),
)
"""What is filled in of a `Quotation`."""

SPEAKER_KEYS: Final[tuple[Key[Speaker], ...]] = (
    Key("name", lambda speaker: speaker.name, {"Speaker.name": "`name`"}),
    Key(
        "honorificPrefix",
        lambda speaker: speaker.title,
        {"Speaker.title": "`honorificPrefix`"},
    ),
    Key(
        "description",
        lambda speaker: speaker.description,
        {"Speaker.description": "`description`"},
    ),
    Key(
        "gender",
        lambda speaker: speaker.gender and {"f": "Female", "m": "Male"}[speaker.gender],
        {"Speaker.gender": "`gender`", "Speaker.kind": "`@type`: `Organization`, else `Person`"},
    ),
)
"""What is filled in of a speaker."""


def mapping() -> list[tuple[str, str]]:
    """Return the fields of the model that are written, each with where it stands."""
    return mapped(KEYS, IMAGE_KEYS, QUOTATION_KEYS, SPEAKER_KEYS)


NOT_MAPPED: Final = {
    "Article.signoff": "schema.org has no key for who reported and edited in one",
    "Article.blocks": "lines of the page; what is story of them is `articleBody`, crossheads too, "
    "for which schema.org has no key: `articleSection` is the desk",
    "Article.start": "there is no dump in a document that offsets could count in",
    "Article.diagnostics": "they are about the reading, not about the story",
    "Article.metadata": "your own; put a key for it in the context of yours",
    "Article.made_by": "`sdPublisher` would be you, not the program",
    "Caption.description": "part of `caption`, which is there whole",
    "Caption.copies": "a page repeats them; a picture has one caption",
    "Caption.date_raw": "a date that is not whole stands in `caption`",
    "Dateline.*": "they stand in `dateline`",
    "Credit.source": "schema.org has no key for who handed a picture out",
    "Credit.is_file_photo": "schema.org has no key for it; it stands in `creditText`",
    "Credit.is_handout": "the same",
    "Credit.is_pool": "the same",
    "Quote.kind": "quotations of the kind `scare` are left out, since nobody is cited with them; "
    "of the others schema.org knows no kinds",
    "Quote.*": "how it was read, and how sure that is; its verb is in the standoff formats",
    "Speaker.*": "where the article tells of them is in the standoff formats",
}
"""What is not filled in, and why."""
