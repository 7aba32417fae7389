"""The golden files, and how a parse is held against what a person noted in them."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

import wireparse
from wireparse import testing

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse import Parser

__all__ = [
    "FACTS",
    "FILES",
    "Golden",
    "differences",
    "dump_of",
    "goldens",
    "gutter_of",
    "parsed_goldens",
]

GOLDEN: Final = Path(__file__).parent / "golden"
FILES: Final = sorted(GOLDEN.glob("*.gutter"))
FACTS: Final = sorted(GOLDEN.glob("*.json"))


def gutter_of(path: Path) -> str:
    """Read a golden file with its own line ends."""
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def dump_of(path: Path) -> str:
    """Return the dump that a golden file holds."""
    return testing.read_gutter(gutter_of(path))


def _names(values: list[str] | tuple[str, ...]) -> list[str]:
    return list(values)


CAPTION: Final[dict[str, Callable[[wireparse.Caption], Any]]] = {
    "text": lambda c: c.text,
    "description": lambda c: c.description,
    "copies": lambda c: 1 + len(c.copies),
    "place": lambda c: c.location,
    "date": lambda c: c.date_created and c.date_created.isoformat(),
    "date_raw": lambda c: c.date_raw,
    "creators": lambda c: _names(c.credit.creators) if c.credit else [],
    "agency": lambda c: c.credit and c.credit.agency,
    "via": lambda c: c.credit and c.credit.via,
    "source": lambda c: c.credit and c.credit.source,
    "file": lambda c: bool(c.credit and c.credit.is_file_photo),
    "handout": lambda c: bool(c.credit and c.credit.is_handout),
    "pool": lambda c: bool(c.credit and c.credit.is_pool),
}
"""How each fact about a picture is read from the model."""

ARTICLE: Final[dict[str, Callable[[wireparse.Article], Any]]] = {
    "headline": lambda a: a.headline and a.headline.text,
    "byline": lambda a: a.byline and _names(a.byline.authors),
    "agency": lambda a: a.agency,
    "language": lambda a: a.language,
    "published": lambda a: a.published and a.published.isoformat(),
    "deck": lambda a: len(a.deck),
    "signoff": lambda a: a.signoff and [[did, list(who)] for did, who in a.signoff.credits],
    "quotes": lambda a: [q.text for q in a.quotes],
    "diagnostics": lambda a: sorted(
        {d.code for d in a.diagnostics if d.code not in IGNORED_CODES},
    ),
    "text": lambda a: a.text,
}
"""How each fact about an article is read from the model."""

IGNORED_CODES: Final = frozenset(("quote-unclosed", "quote-stray", "line-unsure"))
"""Codes about marks and doubt, which these files do not judge."""


def differences(article: wireparse.Article, facts: dict[str, Any]) -> list[str]:
    """List the facts in which an article is not what a person noted."""
    wrong = []
    for key, want in facts.items():
        if key == "captions":
            if len(article.captions) != len(want):
                texts = [c.text[:60] for c in article.captions]
                wrong.append(f"captions: want {len(want)}, got {len(article.captions)}: {texts}")
                continue
            wrong += [
                f"caption {number} {name}: want {value!r}, got {CAPTION[name](caption)!r}"
                for number, (caption, fact) in enumerate(
                    zip(article.captions, want, strict=True), start=1
                )
                for name, value in fact.items()
                if CAPTION[name](caption) != value
            ]
        elif key == "dateline":
            dateline = article.dateline
            got = dateline and {name: _DATELINE[name](dateline) for name in want or ("place",)}
            if got != want:
                wrong.append(f"dateline: want {want!r}, got {got!r}")
        elif ARTICLE[key](article) != want:
            wrong.append(f"{key}: want {want!r}, got {ARTICLE[key](article)!r}")
    return wrong


_DATELINE: Final[dict[str, Callable[[wireparse.Dateline], Any]]] = {
    "place": lambda d: d.location,
    "agency": lambda d: d.agency,
    "date_raw": lambda d: d.date_raw,
}


@frozen(eq=False)
class Golden:
    """A golden file, read; equal to itself alone."""

    dump: str
    folded: str
    lines: tuple[str, ...]
    gutter: str
    facts: tuple[dict[str, Any], ...] | None

    def is_read_otherwise(self, parser: Parser) -> bool:
        """Does a parser make of the dump what the file does not say?"""
        dump = parser.parse(self.dump)
        if testing.gutter(dump) != self.gutter:
            return True
        return self.facts is not None and any(
            differences(article, facts if parser.quotes else {**facts, "quotes": []})
            for article, facts in zip(dump.articles, self.facts, strict=True)
        )


@lru_cache
def goldens() -> tuple[Golden, ...]:
    """Read every golden file."""
    read = []
    for path in FILES:
        dump, facts = dump_of(path), path.with_suffix(".json")
        lines = tuple(line.strip(" \u00a0•") for line in dump.casefold().splitlines())
        noted = tuple(json.loads(facts.read_text("utf-8"))["articles"]) if facts.exists() else None
        read.append(Golden(dump, dump.casefold(), lines, gutter_of(path), noted))
    return tuple(read)


@lru_cache(maxsize=1)
def parsed_goldens() -> tuple[wireparse.Dump, ...]:
    """Parse the dump of every golden file."""
    return tuple([wireparse.parse(dump_of(path)) for path in FILES])
