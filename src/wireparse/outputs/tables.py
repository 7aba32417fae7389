"""Articles, captions and quotes as flat tables, for pandas, polars and CSV.

`articles`, `captions` and `quotes` yield one dict per row, with str, numbers, booleans, dates
and None as values; pandas, polars and `csv` accept them as they are. The columns are the keys
of `ArticleRow`, `CaptionRow` and `QuoteRow`, in their order. Every row has all of them, so the
columns do not depend on the dump. New columns are added at the end.

White space in text is collapsed, so that only the clean text of an article contains line
ends. Lists, such as authors, are joined with a semicolon and a space. `start` and `end` are
code-point offsets into the dump, where the original characters are. An article does not know
its file: give it with `file=`.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.tables import quotes
    >>> dump = wireparse.read(wireparse.samples.path("dump"))
    >>> for row in quotes(dump, file="dump.txt"):
    ...     if row["agency"] == "AFP":
    ...         print(row["file"], row["line"], row["speaker"], row["text"])
    dump.txt 108 Pieter Aal It is a matter for the committee,
    dump.txt 112 Pieter Aal A pear too few, you blame the wasps,
    dump.txt 112 Pieter Aal A pear too many, you blame arithmetic.
"""

from __future__ import annotations

import os
from datetime import date
from types import NoneType
from typing import TYPE_CHECKING, Final, TypeAlias, TypedDict, get_args, get_type_hints
from unicodedata import combining, normalize

from wireparse.models import Dump
from wireparse.outputs._inputs import iter_stories
from wireparse.outputs._mapping import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from wireparse.models import Article
    from wireparse.outputs._inputs import Stories

__all__ = [
    "TABLES",
    "ArticleRow",
    "CaptionRow",
    "QuoteRow",
    "StoryColumns",
    "articles",
    "captions",
    "columns",
    "quotes",
]


File: TypeAlias = "str | os.PathLike[str] | None"
"""The name of a file."""


class StoryColumns(TypedDict):
    """The columns that every table begins with: which story, and what is known of it."""

    file: str | None
    """Name of the file: what `file=` says, else what `metadata` has, as it has from the command."""
    article: int
    """`Article.index`: its number in the dump, from 0."""
    article_id: str
    """`Article.id`; the same story twice has the same."""
    headline: str | None
    """The headline."""
    published: date | None
    """The day of publication, if it is given without doubt."""
    agency: str | None
    """The agency of the story, not of a picture."""
    language: str | None
    """ISO 639-1 code."""


class ArticleRow(StoryColumns):
    """A story."""

    deck: str | None
    """Standfirst and summary bullets, joined by a space."""
    authors: str | None
    """Whom the byline names."""
    dateline: str | None
    """The dateline as it stands."""
    location: str | None
    """The place or places of the dateline."""
    published_time: str | None
    """The time of publication, as written beside its day."""
    published_tz: str | None
    """Its time zone, as written."""
    text: str
    """The clean text, its paragraphs and crossheads by blank lines."""
    words: int
    """How many words the clean text has, by white space."""
    captions: int
    """How many captions, each once."""
    quotes: int
    """How many quotations."""
    speakers: int
    """How many speakers, by name."""
    line: int | None
    """Line of the dump where it begins, from 1; None if the dump is not at hand."""
    start: int
    """Where its first block begins."""
    end: int
    """Where its last block ends."""


class CaptionRow(StoryColumns):
    """A picture."""

    caption: int
    """Number of the caption in its article, from 0."""
    text: str
    """The caption."""
    description: str
    """The caption without its credit."""
    credit: str | None
    """The credit as it stands."""
    creators: str | None
    """The photographers."""
    credit_agency: str | None
    """`Credit.agency`: the agency of the picture."""
    credit_via: str | None
    """`Credit.via`: who passed it on."""
    credit_source: str | None
    """`Credit.source`: who handed it out."""
    is_file_photo: bool
    """Whether the text says it is an archive picture."""
    is_handout: bool
    """Whether it was handed out."""
    is_pool: bool
    """Whether it is a pool picture."""
    location: str | None
    """Where it was taken, as written."""
    date_created: date | None
    """When it was taken; only if day, month and year are given."""
    date_raw: str | None
    """The date as written."""
    copies: int
    """How often the caption stands again."""
    line: int | None
    """Line of the dump where it begins, from 1; None if the dump is not at hand."""
    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
    creator_key: str | None
    """`creators` to group and count by: capitals, accents and white space folded, so that
    `ANA LUND` and `Ana Lund` are one."""


class QuoteRow(StoryColumns):
    """A quotation and who said it."""

    quote: int
    """Number of the quotation in its article, from 0."""
    text: str
    """The words without the marks."""
    kind: str
    """`direct`, `partial`, `indirect` or `scare`; nobody is cited with the last."""
    speaker: str | None
    """The fullest form of the name in the article; None where nobody was found."""
    speaker_kind: str | None
    """`person`, `institution` or `anonymous`."""
    mention: str | None
    """The words beside the quotation that name the speaker."""
    cue: str | None
    """The verb, as it stands."""
    attribution: str
    """How the two are tied: `explicit`, `pronoun`, `carried`, `continued`, `floating`, `none`."""
    via: str | None
    """Who passed it on."""
    confidence: float
    """`Quote.confidence`: how likely `speaker` is the right name, 0 to 1; 0 without one."""
    paragraph: int
    """Number of the paragraph in `Article.body`, from 0."""
    parent: int | None
    """Number of the quotation that it is nested in."""
    is_closed: bool
    """Whether a mark closes it."""
    rule: str
    """Name of the rule that decided."""
    line: int | None
    """Line of the dump where it begins, from 1; None if the dump is not at hand."""
    start: int
    """Where it begins, behind the mark."""
    end: int
    """Where it ends, before the mark."""
    text_start: int | None
    """Where it begins in the clean text; None if it has no character there."""
    text_end: int | None
    """Where it ends in the clean text."""
    speaker_gender: str | None
    """`f` or `m`, as the words of the article tell it; None where they tell nothing."""
    speaker_gender_from: str | None
    """What told it: `pronoun` or `title`."""
    speaker_title: str | None
    """The title before the name, as printed."""
    speaker_description: str | None
    """What the article says the speaker is, as printed beside the name."""
    speaker_mentions: int | None
    """How often the article tells of the speaker: by name, or beside a quotation."""


def articles(
    stories: Stories, *, file: File = None, line_of: Callable[[int], int] | None = None
) -> Iterator[ArticleRow]:
    """Yield a row for every article.

    Args:
        stories: A dump, an article, or articles.
        file: The file that they are from; None for what `metadata` says.
        line_of: From an offset to its line; a dump needs none.
    """
    line = _line_of(stories, line_of)
    for article in iter_stories(stories):
        text, dateline, stamp = article.text, article.dateline, article.publication
        yield {
            **_story(article, file),
            "deck": " ".join([block.content for block in article.deck]) or None,
            "authors": _joined(article.byline.authors if article.byline else ()),
            "dateline": words_of(dateline),
            "location": dateline.location if dateline else None,
            "published_time": stamp.time if stamp else None,
            "published_tz": stamp.tz if stamp else None,
            "text": text,
            "words": len(text.split()),
            "captions": len(article.captions),
            "quotes": len(article.quotes),
            "speakers": len({quote.speaker.name for quote in article.quotes if quote.speaker}),
            "line": line(article.start),
            "start": article.start,
            "end": article.end,
        }


def captions(
    stories: Stories, *, file: File = None, line_of: Callable[[int], int] | None = None
) -> Iterator[CaptionRow]:
    """Yield a row for every caption.

    Args:
        stories: A dump, an article, or articles.
        file: The file that they are from; None for what `metadata` says.
        line_of: From an offset to its line; a dump needs none.
    """
    line = _line_of(stories, line_of)
    for article in iter_stories(stories):
        story = _story(article, file)
        for number, caption in enumerate(article.captions):
            credit = caption.credit
            yield {
                **story,
                "caption": number,
                "text": " ".join(caption.text.split()),
                "description": " ".join(caption.description.split()),
                "credit": words_of(credit),
                "creators": _joined(credit.creators if credit else ()),
                "credit_agency": credit.agency if credit else None,
                "credit_via": credit.via if credit else None,
                "credit_source": credit.source if credit else None,
                "is_file_photo": credit is not None and credit.is_file_photo,
                "is_handout": credit is not None and credit.is_handout,
                "is_pool": credit is not None and credit.is_pool,
                "location": caption.location,
                "date_created": caption.date_created,
                "date_raw": caption.date_raw,
                "copies": len(caption.copies),
                "line": line(caption.start),
                "start": caption.start,
                "end": caption.end,
                "creator_key": _joined(dict.fromkeys(map(_key, credit.creators if credit else ()))),
            }


def quotes(
    stories: Stories, *, file: File = None, line_of: Callable[[int], int] | None = None
) -> Iterator[QuoteRow]:
    """Yield a row for every quotation.

    Args:
        stories: A dump, an article, or articles.
        file: The file that they are from; None for what `metadata` says.
        line_of: From an offset to its line; a dump needs none.
    """
    line = _line_of(stories, line_of)
    for article in iter_stories(stories):
        story = _story(article, file)
        for number, quote in enumerate(article.quotes):
            speaker, place = quote.speaker, article.offsets.span_to_text(quote.span)
            yield {
                **story,
                "quote": number,
                "text": quote.content,
                "kind": quote.kind.value,
                "speaker": speaker.name if speaker else None,
                "speaker_kind": speaker.kind.value if speaker else None,
                "mention": words_of(speaker.mention if speaker else None),
                "cue": words_of(quote.cue),
                "attribution": quote.attribution.value,
                "via": words_of(quote.via),
                "confidence": quote.confidence,
                "paragraph": quote.paragraph,
                "parent": quote.parent,
                "is_closed": quote.is_closed,
                "rule": quote.rule,
                "line": line(quote.start),
                "start": quote.start,
                "end": quote.end,
                "text_start": place.start if place else None,
                "text_end": place.end if place else None,
                "speaker_gender": speaker.gender.value if speaker and speaker.gender else None,
                "speaker_gender_from": speaker.gender_from.value
                if speaker and speaker.gender_from
                else None,
                "speaker_title": speaker.title if speaker else None,
                "speaker_description": speaker.description if speaker else None,
                "speaker_mentions": len(speaker.mentions) if speaker else None,
            }


TABLES: Final[Mapping[str, Callable[..., Iterator[Mapping[str, object]]]]] = {
    "articles": articles,
    "captions": captions,
    "quotes": quotes,
}
"""The tables by name, each with what yields its rows."""
_ROWS: Final = {"articles": ArticleRow, "captions": CaptionRow, "quotes": QuoteRow}


def columns(table: str) -> dict[str, type]:
    """Return the columns of a table, in order, each with its type; any may be None.

    Example:
        >>> columns("quotes")["speaker"], columns("captions")["date_created"]
        (<class 'str'>, <class 'datetime.date'>)

    Args:
        table: `articles`, `captions` or `quotes`.

    Raises:
        KeyError: There is no such table.
    """
    if table not in _ROWS:
        msg = f"unknown table {table!r}, expected one of {', '.join(_ROWS)}"
        raise KeyError(msg)
    hints = get_type_hints(_ROWS[table])
    return {
        name: next((kind for kind in get_args(hint) if kind is not NoneType), hint)
        for name, hint in hints.items()
    }


def _line_of(stories: Stories, line_of: Callable[[int], int] | None) -> Callable[[int], int | None]:
    """Return a function from an offset to its line, or to None where no dump is at hand."""
    if line_of is None and isinstance(stories, Dump):
        dump = stories
        return lambda offset: dump.locate(offset)[0]
    return line_of or (lambda _: None)


def _story(article: Article, file: File) -> StoryColumns:
    return {
        "file": article.metadata.get("file") if file is None else os.fspath(file),
        "article": article.index,
        "article_id": article.id,
        "headline": words_of(article.headline),
        "published": article.published,
        "agency": article.agency,
        "language": article.language,
    }


def _key(name: str) -> str:
    """Fold capitals, accents and white space."""
    letters = normalize("NFKD", name).casefold()
    return " ".join("".join([char for char in letters if not combining(char)]).split())


def _joined(names: Iterable[str]) -> str | None:
    return "; ".join(names) or None
