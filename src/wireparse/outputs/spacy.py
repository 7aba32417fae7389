"""Articles as spaCy documents with groups of spans, and wireparse as a part of a pipeline.

Needs the extra `spacy`. `to_doc` makes a `Doc` of an article's clean text, `to_docbin` a `DocBin`
of any number; with `nlp.add_pipe("wireparse")` a pipeline reads the dump that it is given. Either
way the document has the groups `quotes`, `speakers`, `cues`, `vias` and `blocks` (with a dump: of
every line, under its role).

A span has the kind as its label, a speaker's name as its `kb_id`, and as its `id` the quotation
that it belongs to: `quote-0` is the id of a quotation, of its speaker and of its verb. `to_doc`
cuts a token where a span begins or ends inside it; a pipeline's tokens stay, and spans there are
whole tokens. The exact offsets, in code points, are in `group.attrs["offsets"]`, a pair a span.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from contextlib import suppress
from functools import lru_cache
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from wireparse._parser import Parser
from wireparse.diagnostics import MissingExtraError
from wireparse.outputs import _standoff
from wireparse.outputs._encoder import without_surrogates
from wireparse.outputs._inputs import iter_stories
from wireparse.outputs._mapping import words_of
from wireparse.outputs._urns import urn_of
from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from wireparse.models import Article, Quote
    from wireparse.outputs._inputs import Stories

__all__ = ["GROUPS", "NOT_MAPPED", "Component", "make_component", "mapping", "to_doc", "to_docbin"]

GROUPS: Final = ("quotes", "speakers", "cues", "vias", "blocks")
"""The groups of spans that every document has."""
_GROUP_OF: Final = {"Speaker": "speakers", "Cue": "cues", "Via": "vias"}
_ANY_LANGUAGE: Final = "xx"
_Mark = tuple[Span, str, str, str]
"""Where something is, its label, the name of whom it is, and the quotation that it is of."""


def to_doc(article: Article, nlp: Any = None) -> Any:  # noqa: ANN401  types of an extra
    """Make a document of an article's clean text.

    Args:
        article: The article.
        nlp: The pipeline whose tokenizer and vocabulary it gets; None for the blank one of the
            article's language. Its components are not run: call it with the document for that.

    Raises:
        MissingExtraError: spaCy is not installed.
    """
    nlp = nlp if nlp is not None else _blank(article.language or _ANY_LANGUAGE)
    groups = _marks((article,), only_body=True)
    place_of = article.offsets.span_to_text
    places = (place_of(where) for marks in groups.values() for where, *_ in marks)
    edges = {edge for place in places if place for edge in (place.start, place.end)}
    doc = _cut_at(sorted(edges), nlp.tokenizer(without_surrogates(article.text)))
    _mark(doc, groups, place_of)
    doc.user_data["wireparse"] = _facts(article)
    return doc


def to_docbin(stories: Stories, nlp: Any = None) -> Any:  # noqa: ANN401  see above
    """Make a `DocBin` of articles, which `spacy train` reads from a file `.spacy`.

    Args:
        stories: A dump, an article, or articles.
        nlp: As for `to_doc`.

    Raises:
        MissingExtraError: spaCy is not installed.
    """
    found = _spacy().tokens.DocBin(attrs=["ORTH"], store_user_data=True)
    for article in iter_stories(stories):
        found.add(to_doc(article, nlp))
    return found


class Component:
    """The part `wireparse` of a pipeline: reads a document as a dump, and marks it."""

    def __init__(self, parser: Parser) -> None:
        self.parser = parser

    def __call__(self, doc: Any) -> Any:  # noqa: ANN401  see above
        """Mark a document."""
        dump = self.parser.parse(doc.text)
        _mark(doc, _marks(dump.articles, only_body=False), lambda span: span)
        doc.user_data["wireparse"] = [_facts(article) for article in dump.articles]
        return doc


def make_component(
    nlp: Any,  # noqa: ANN401, ARG001  spaCy gives both to every factory
    name: str,  # noqa: ARG001
    *,
    quotes: bool = True,
    indirect: bool = False,
) -> Component:
    """Make the component; spaCy calls this for `nlp.add_pipe("wireparse", config={...})`.

    Args:
        nlp: The pipeline.
        name: What the component is called there.
        quotes: Whether to find quotations and their speakers.
        indirect: Whether to find reported speech too.
    """
    return Component(Parser(quotes=quotes, indirect=indirect))


def _spacy() -> Any:  # noqa: ANN401  see above
    try:
        return import_module("spacy")
    except ModuleNotFoundError:
        msg = "spaCy documents need spaCy: pip install 'wireparse[spacy]'"
        raise MissingExtraError(msg) from None


def _register() -> None:
    """Tell spaCy of the component, if it is there; this module is its entry point."""
    with suppress(MissingExtraError):
        _spacy().language.Language.factory(
            "wireparse",
            default_config={"quotes": True, "indirect": False},
            assigns=["doc.spans"],
            func=make_component,
        )


_register()


@lru_cache(maxsize=16)
def _blank(language: str) -> Any:  # noqa: ANN401  see above
    """Make a pipeline of nothing but a tokenizer, for many languages where spaCy lacks one."""
    spacy = _spacy()
    try:
        return spacy.blank(language)
    except ImportError:
        return spacy.blank(_ANY_LANGUAGE)


def _facts(article: Article) -> dict[str, object]:
    """Return what is known of a story as a whole, in values that a file can hold."""
    return {
        "uri": urn_of(article),
        "headline": words_of(article.headline),
        "agency": article.agency,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "start": article.start,
        "end": article.end,
    }


def _marks(articles: Iterable[Article], *, only_body: bool) -> dict[str, list[_Mark]]:
    """Collect what is marked, by group.

    Args:
        articles: What is in the document.
        only_body: Whether the document is the clean text of one article.
    """
    groups: dict[str, list[_Mark]] = {name: [] for name in GROUPS}
    for article in articles:
        for block in article.body if only_body else article.blocks:
            groups["blocks"].append((block.span, block.role.value, "", ""))
        for number, joined in _standoff.iter_joined(article):
            quote = article.quotes[number]
            key = f"quote-{number}" if only_body else urn_of(article, f"quote-{number}")
            name = quote.speaker.name if quote.speaker else ""
            groups["quotes"].append((quote.span, quote.kind.value, name, key))
            for part, node in joined:
                groups[_GROUP_OF[part]].append((node.span, *_who(part, quote), key))
    return groups


def _who(part: str, quote: Quote) -> tuple[str, str]:
    """Return the label of what belongs to a quotation, and the name of a speaker."""
    if part == "Speaker" and quote.speaker is not None:
        return quote.speaker.kind.value, quote.speaker.name
    return part.lower(), ""


def _cut_at(edges: list[int], doc: Any) -> Any:  # noqa: ANN401  see above
    """Cut the tokens in which something begins or ends."""
    words: list[str] = []
    spaces: list[bool] = []
    for token in doc:
        start, text = token.idx, token.text
        inside = edges[bisect_right(edges, start) : bisect_left(edges, start + len(text))]
        cuts = [0, *(edge - start for edge in inside), len(text)]
        words += [text[low:high] for low, high in pairwise(cuts)]
        spaces += [False] * len(inside) + [bool(token.whitespace_)]
    if len(words) == len(doc):
        return doc
    return _spacy().tokens.Doc(doc.vocab, words=words, spaces=spaces)


def _mark(
    doc: Any,  # noqa: ANN401  see above
    groups: Mapping[str, list[_Mark]],
    place_of: Callable[[Span], Span | None],
) -> None:
    """Put the groups into a document.

    Args:
        doc: The document.
        groups: What is marked in the dump.
        place_of: From a place in the dump to one in the document.
    """
    for name, marks in groups.items():
        doc.spans[name] = _group(doc, name, marks, place_of)


def _group(
    doc: Any,  # noqa: ANN401  see above
    name: str,
    marks: list[_Mark],
    place_of: Callable[[Span], Span | None],
) -> Any:  # noqa: ANN401  see above
    spans, offsets = [], []
    for where, label, who, key in marks:
        place = place_of(where)
        if place is None:
            continue
        span = doc.char_span(
            place.start,
            place.end,
            label=without_surrogates(label),
            kb_id=without_surrogates(who),
            span_id=key,
            alignment_mode="expand",
        )
        if span is not None:
            spans.append(span)
            offsets.append([place.start, place.end])
    return _spacy().tokens.SpanGroup(doc, name=name, attrs={"offsets": offsets}, spans=spans)


def mapping() -> list[tuple[str, str]]:
    """Return the fields of the model that a document has, each with where it stands."""
    return [
        ("Article.text", "`doc.text`"),
        ("Article.body", "group `blocks`"),
        ("Article.id", '`doc.user_data["wireparse"]["uri"]`'),
        ("Article.index", '`doc.user_data["wireparse"]["uri"]`'),
        *(
            (f"Article.{name}", f'`doc.user_data["wireparse"]["{name}"]`')
            for name in ("headline", "agency", "language", "published", "start", "end")
        ),
        ("Quote.text", "group `quotes`"),
        ("Quote.kind", "`label_` in `quotes`"),
        *(
            (field, f"group `{_GROUP_OF[name]}`, `id_` of its quotation")
            for name, field in _standoff.JOINED.items()
        ),
        ("Speaker.name", "`kb_id_` in `quotes` and `speakers`"),
        ("Speaker.kind", "`label_` in `speakers`"),
    ]


NOT_MAPPED: Final = {
    "Article.captions": "the text of the document has none; with the component they are blocks",
    "Article.byline": "the same",
    "Article.deck": "the same",
    "Article.signoff": "the same",
    "Article.dateline": "it opens the first paragraph",
    "Article.diagnostics": "they are about the reading",
    "Article.metadata": "your own; add it to `doc.user_data`",
    "Quote.confidence": "a span has no score",
    "Quote.attribution": "it says how the two are tied, not what they are",
    "Quote.parent": "a nested span lies inside the other",
    "Quote.*": "how it was read",
    "Speaker.*": "of a speaker the mention beside the quotation is marked",
    "Article.blocks": "of the lines, those of the body are in the text; with the component all are",
    "Article.timestamps": "of the moments, `published` is the day",
    "Article.made_by": "yours to add to `doc.user_data`",
}
"""What is not in a document, and why."""
