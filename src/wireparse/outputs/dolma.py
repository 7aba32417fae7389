"""Articles as documents and attributes of the Dolma toolkit, for corpora of language models.

A document is the clean text of an article. Attributes are spans of it, each with a score:
`[start, end, score]`, in code points, end exclusive. What belongs together has the same
place in two lists: the n-th span of `wireparse__quote__said` is what the n-th of
`wireparse__speaker__mention` says.

`to_dolma` gives both in one object; the toolkit reads a line of it as a document and as
a line of attributes.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.dolma import to_dolma
    >>> dump = wireparse.read(wireparse.samples.path("ferry"))
    >>> line = to_dolma(dump.articles[0])
    >>> start, end, score = line["attributes"]["wireparse__quote__said"][0]
    >>> line["text"][start:end]
    'Nobody was seasick but the goat,'
    >>> start, end, _ = line["attributes"]["wireparse__speaker__mention"][0]
    >>> line["text"][start:end]
    'Marta Oyelaran'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from wireparse.models import QuoteKind
from wireparse.outputs._mapping import Key, fill, words_of
from wireparse.outputs._urns import urn_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.models import Article, Quote, Speaker
    from wireparse.spans import Span

__all__ = ["KEYS", "NOT_MAPPED", "SOURCE", "mapping", "to_dolma"]

SOURCE: Final = "wireparse"
"""What the documents are from, where nobody says so."""

_Span = tuple[int, int, float]
_SCARE: Final = QuoteKind.SCARE
_SAID: Final = "wireparse__quote__said"
_OPEN: Final = "wireparse__quote__open"
_TERM: Final = "wireparse__quote__term"
_SPEAKER: Final = "wireparse__speaker__mention"
_CUE: Final = "wireparse__speaker__cue"
_BLANK_LINE: Final = "\n\n"
"""What stands between two blocks of the clean text, and in none."""
_BLOCK: Final = "wireparse__block__"

KEYS: Final[tuple[Key[Article], ...]] = (
    Key(
        "headline",
        lambda a: words_of(a.headline),
        {"Article.headline": "`metadata.headline`"},
    ),
    Key(
        "deck",
        lambda a: [line.content for line in a.deck],
        {"Article.deck": "`metadata.deck`"},
    ),
    Key(
        "authors",
        lambda a: list(a.byline.authors) if a.byline else None,
        {"Article.byline": "`metadata.authors`"},
    ),
    Key("agency", lambda a: a.agency, {"Article.agency": "`metadata.agency`"}),
    Key("language", lambda a: a.language, {"Article.language": "`metadata.language`"}),
    Key("file", lambda a: a.metadata.get("file"), {"Article.metadata": "`metadata.file`"}),
    Key(
        "speakers",
        lambda a: [speaker.name for _, speaker, _, _ in _said(a)],
        {"Speaker.name": "`metadata.speakers`, one for each span of `wireparse__quote__said`"},
    ),
)
"""What a document's metadata are filled with."""


def to_dolma(article: Article, *, source: str = SOURCE) -> dict[str, Any]:
    """Return an article as a document with its attributes, in plain values.

    Args:
        article: The article.
        source: The name of the data set, in which the `id` is one of a kind.
    """
    day, text = article.published, article.text
    return {
        "id": urn_of(article),
        "text": text,
        "source": source,
        **({"created": f"{day.isoformat()}T00:00:00.000Z"} if day else {}),
        "metadata": fill(KEYS, article),
        "attributes": {**_quotations(article), **_blocks(article, text)},
    }


def _said(article: Article) -> Iterator[tuple[Quote, Speaker, Span, Span]]:
    """Yield the quotations that are said by somebody, with both places in the clean text."""
    for quote in article.quotes:
        speaker, place_of = quote.speaker, article.offsets.span_to_text
        if speaker is not None and quote.kind is not _SCARE:
            place, mention = place_of(quote.span), place_of(speaker.mention.span)
            if place is not None and mention is not None:
                yield quote, speaker, place, mention


def _quotations(article: Article) -> dict[str, list[_Span]]:
    """Collect quotations, speakers and verbs; every list is there, also where it is empty."""
    found: dict[str, list[_Span]] = {name: [] for name in (_SAID, _SPEAKER, _OPEN, _TERM, _CUE)}
    said = {id(quote): (place, mention) for quote, _, place, mention in _said(article)}
    for quote in article.quotes:
        score = quote.confidence
        if id(quote) in said:
            place, mention = said[id(quote)]
            found[_SAID].append((place.start, place.end, score))
            found[_SPEAKER].append((mention.start, mention.end, score))
        elif (where := article.offsets.span_to_text(quote.span)) is not None:
            name = _TERM if quote.kind is _SCARE else _OPEN
            found[name].append((where.start, where.end, 1.0))
        cue = article.offsets.span_to_text(quote.cue.span) if quote.cue else None
        if cue is not None:
            found[_CUE].append((cue.start, cue.end, score))
    return found


def _blocks(article: Article, text: str) -> dict[str, list[_Span]]:
    """Return paragraphs and crossheads, each with how likely its role is."""
    found: dict[str, list[_Span]] = {f"{_BLOCK}paragraph": [], f"{_BLOCK}crosshead": []}
    at = 0
    for block, content in zip(article.body, text.split(_BLANK_LINE), strict=False):
        end = at + len(content)
        found[_BLOCK + block.role.value].append((at, end, block.confidence))
        at = end + len(_BLANK_LINE)
    return found


def mapping() -> list[tuple[str, str]]:
    """Return the fields of the model that are written, each with where it stands."""
    return [
        ("Article.id", "`id`"),
        ("Article.index", "`id`"),
        ("Article.text", "`text`"),
        ("Article.published", "`created`: the midnight of the day, which is the best guess"),
        *(pair for key in KEYS for pair in key.of.items()),
        (
            "Article.body",
            f"`{_BLOCK}paragraph`, `{_BLOCK}crosshead`; score: how likely the role is",
        ),
        (
            "Quote.text",
            f"`{_SAID}` with a speaker, `{_OPEN}` without, `{_TERM}` where nobody is cited",
        ),
        ("Speaker.mention", f"`{_SPEAKER}`"),
        ("Quote.cue", f"`{_CUE}`"),
        ("Quote.confidence", f"score in `{_SAID}`, `{_SPEAKER}` and `{_CUE}`"),
    ]


NOT_MAPPED: Final = {
    "Article.captions": "a document is the story's text, which has no captions",
    "Article.blocks": "headers and furniture are no part of the text",
    "Article.dateline": "it opens the first paragraph",
    "Article.signoff": "it is no part of the text",
    "Article.start": "offsets count in the text of the document",
    "Article.diagnostics": "they are about the reading",
    "Article.timestamps": "a document has one, `created`",
    "Quote.kind": "attributes are numbers; who is cited with a quotation tells the lists apart",
    "Quote.parent": "a nested span lies inside the other",
    "Quote.via": "attributes are numbers, and two lists are all that can be joined",
    "Quote.*": "how it was read",
    "Speaker.*": "attributes are numbers; of mentions, that beside the quotation is written",
    "Article.made_by": "yours to add to the metadata, as anything else",
}
"""What is not written, and why."""
