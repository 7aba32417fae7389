"""Articles as ninjs 3.1, the news format of the IPTC in JSON.

An article is an item of type `text`; its pictures are its associations, of type `picture`.
Quotations are not in it: ninjs refuses keys that it does not know. They travel in
`wireparse.outputs.jsonld` or in one of the standoff formats, under the same names.

ninjs knows no day without a clock. A day is written as its midnight with the offset `-00:00`,
which RFC 3339 has for an offset that is not known.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.ninjs import to_ninjs
    >>> dump = wireparse.read(wireparse.samples.path("ferry"))
    >>> item = to_ninjs(dump.articles[0])
    >>> item["headlines"][0]["value"], item["located"], item["infoSources"]
    ('Ferry Returns to the River Aun', 'LOWER AUN', [{'name': 'Reuters'}])
    >>> picture = item["associations"][0]
    >>> picture["by"], picture["contentCreated"], picture["edNote"]
    ('Ana Lund', '2026-03-03T00:00:00-00:00', 'file')
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from wireparse.models import Role
from wireparse.outputs._date_times import last_update, rfc_3339, rfc_3339_day
from wireparse.outputs._mapping import Key, fill, mapped, words_of
from wireparse.outputs._pictures import flags_of, text_of
from wireparse.outputs._urns import urn_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse.models import Article, Block, Caption, Credit

__all__ = ["KEYS", "NOT_MAPPED", "PICTURE_KEYS", "mapping", "to_ninjs"]

_SCHEMA: Final = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
_CROSSHEAD: Final = Role.CROSSHEAD
_NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML document can hold."""


def to_ninjs(article: Article) -> dict[str, object]:
    """Return an article as a ninjs item, in plain values.

    Args:
        article: The article.
    """
    return {
        "uri": urn_of(article),
        "type": "text",
        **fill(KEYS, article),
        "standard": {"name": "ninjs", "version": "3.1", "schema": _SCHEMA},
    }


def _picture(article: Article, caption: Caption, number: int) -> dict[str, object]:
    name = f"caption-{number}"
    return {
        "name": name,
        "uri": urn_of(article, name),
        "type": "picture",
        **fill(PICTURE_KEYS, caption),
    }


def _pictures(article: Article) -> list[dict[str, object]]:
    return [_picture(article, caption, at) for at, caption in enumerate(article.captions)]


def _headlines(article: Article) -> list[dict[str, str]]:
    headline = words_of(article.headline)
    found = [{"role": "main", "value": headline}] if headline is not None else []
    return found + [{"role": "sub", "value": line.content} for line in article.deck]


def _by(article: Article) -> str:
    """Return the authors, or the byline as it is printed, and on a second line the signoff."""
    line = article.byline
    names = ", ".join(line.authors) if line and line.authors else words_of(line)
    return "\n".join(filter(None, (names, words_of(article.signoff))))


def _bodies(article: Article) -> list[dict[str, object]]:
    text = article.text
    if not text:
        return []
    count = {"charCount": len(text), "wordCount": len(text.split())}
    bodies = [{"role": "main", "contentType": "text/plain", **count, "value": text}]
    body = article.body
    if any(block.role is _CROSSHEAD for block in body):
        marked = "".join(_elements(body))
        bodies.append({"role": "main", "contentType": "application/xhtml+xml", "value": marked})
    return bodies


def _elements(body: tuple[Block, ...]) -> Iterator[str]:
    """Yield the body as elements of XHTML, in which crossheads are told from paragraphs."""
    yield '<div xmlns="http://www.w3.org/1999/xhtml">'
    for block in body:
        name = "h2" if block.role is _CROSSHEAD else "p"
        yield f"<{name}>{_NO_XML.sub(chr(0xFFFD), escape(block.content))}</{name}>"
    yield "</div>"


def _location(article: Article) -> str | None:
    return article.dateline.location if article.dateline else None


def _agencies(article: Article) -> list[dict[str, str]]:
    names = (article.dateline.agency if article.dateline else None, article.agency)
    return [{"name": name} for name in dict.fromkeys(filter(None, names))]


def _descriptions(caption: Caption) -> list[dict[str, str]]:
    found = [{"role": "caption", "value": text_of(caption)}] if caption.text else []
    credit = words_of(caption.credit)
    return found + ([{"role": "creditline", "value": credit}] if credit is not None else [])


def _sources(credit: Credit | None) -> list[dict[str, str]]:
    if credit is None:
        return []
    named = ((credit.agency, None), (credit.source, "source"), (credit.via, "via"))
    return [
        {"name": name, "role": role} if role else {"name": name} for name, role in named if name
    ]


KEYS: Final[tuple[Key[Article], ...]] = (
    Key(
        "altIds",
        lambda article: [{"role": "wireparse", "value": article.id}],
        {"Article.id": "`uri`, `altIds[].value`", "Article.index": "`uri`"},
    ),
    Key("language", lambda article: article.language, {"Article.language": "`language`"}),
    Key(
        "firstCreated",
        lambda article: rfc_3339(article.publication),
        {"Article.publication": "`firstCreated`"},
    ),
    Key(
        "versionCreated",
        lambda article: rfc_3339(last_update(article)),
        {"Article.timestamps": "`versionCreated`, of the last update"},
    ),
    Key(
        "headlines",
        _headlines,
        {
            "Article.headline": "`headlines[].value`, role `main`",
            "Article.deck": "`headlines[].value`, role `sub`",
        },
    ),
    Key(
        "by",
        _by,
        {"Article.byline": "`by`", "Article.signoff": "`by`, its second line"},
    ),
    Key("located", _location, {"Dateline.location": "`located`"}),
    Key(
        "infoSources",
        _agencies,
        {"Dateline.agency": "`infoSources[].name`", "Article.agency": "`infoSources[].name`"},
    ),
    Key(
        "bodies",
        _bodies,
        {
            "Article.text": "`bodies[].value`, contentType `text/plain`",
            "Article.body": "`bodies[].value`, contentType `application/xhtml+xml`, where there "
            "are crossheads",
        },
    ),
    Key("associations", _pictures, {"Article.captions": "`associations[]`, type `picture`"}),
)
"""What is filled in of an article."""

PICTURE_KEYS: Final[tuple[Key[Caption], ...]] = (
    Key(
        "contentCreated",
        lambda caption: rfc_3339_day(caption.date_created) if caption.date_created else None,
        {"Caption.date_created": "`contentCreated`"},
    ),
    Key(
        "descriptions",
        _descriptions,
        {
            "Caption.text": "`descriptions[].value`, role `caption`",
            "Credit.text": "`descriptions[].value`, role `creditline`",
        },
    ),
    Key(
        "by",
        lambda caption: ", ".join(caption.credit.creators) if caption.credit else None,
        {"Credit.creators": "`by`"},
    ),
    Key(
        "infoSources",
        lambda caption: _sources(caption.credit),
        {
            "Credit.agency": "`infoSources[].name`",
            "Credit.source": "`infoSources[].name`, role `source`",
            "Credit.via": "`infoSources[].name`, role `via`",
        },
    ),
    Key("located", lambda caption: caption.location, {"Caption.location": "`located`, `places[]`"}),
    Key(
        "places",
        lambda caption: [{"name": caption.location}] if caption.location else None,
        {},
    ),
    Key(
        "edNote",
        lambda caption: ", ".join(flags_of(caption.credit)),
        {
            "Credit.is_file_photo": "`edNote`, `subjects[].literal`: `file`",
            "Credit.is_handout": "`edNote`, `subjects[].literal`: `handout`",
            "Credit.is_pool": "`edNote`, `subjects[].literal`: `pool`",
        },
    ),
    Key(
        "subjects",
        lambda caption: [{"literal": flag} for flag in flags_of(caption.credit)],
        {},
    ),
)
"""What is filled in of a picture."""


def mapping() -> list[tuple[str, str]]:
    """Return the fields of the model that are written, each with where it stands."""
    return mapped(KEYS, PICTURE_KEYS)


NOT_MAPPED: Final = {
    "Article.quotes": "ninjs has no quotations and refuses keys that it does not know",
    "Article.blocks": "lines of the page; what is story of them is in the body",
    "Article.start": "there is no place for offsets into another text",
    "Article.diagnostics": "they are about the reading, not for an editor",
    "Article.metadata": "your own; ninjs refuses keys that it does not know",
    "Article.made_by": "`standard` says what the item keeps to, and nothing says what made it",
    "Caption.copies": "a page repeats them; a picture has one caption",
    "Caption.description": "part of the caption, which is there whole",
    "Caption.date_raw": "a date that is not whole is no moment; it stands in the caption",
    "Dateline.*": "they stand in the body",
}
"""What is not filled in, and why."""
