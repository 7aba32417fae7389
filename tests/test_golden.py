"""Golden files: whole dumps in gutter form, each its own input and expectation.

A difference is mended in the library, or by hand in the file after judging the line
anew: nothing writes these files.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import wireparse
from wireparse import testing

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN: Final = Path(__file__).parent / "golden"
FILES: Final = sorted(GOLDEN.glob("*.gutter"))
FACTS: Final = sorted(GOLDEN.glob("*.json"))

each_golden = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def gutter_of(path: Path) -> str:
    """Read a golden file with its own line ends."""
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def dump_of(path: Path) -> str:
    """Return the dump that a golden file holds."""
    return testing.read_gutter(gutter_of(path))


@each_golden
def test_every_line_has_the_role_of_the_golden_file(path: Path) -> None:
    """Roles and article borders are those that a person gave."""
    want = gutter_of(path).splitlines()
    got = testing.gutter(wireparse.parse(dump_of(path))).splitlines()
    wrong = [
        f"{number}: want {w[:2]!r}, got {g[:2]!r}: {w[3:90]}"
        for number, (w, g) in enumerate(zip(want, got, strict=True), start=1)
        if w != g
    ]
    assert not wrong, "\n".join([path.name, *wrong])


@each_golden
def test_a_golden_file_gives_its_dump_back(path: Path) -> None:
    """The gutter form holds the dump whole, line ends included."""
    dump = dump_of(path)
    written = testing.gutter(wireparse.parse(dump))
    assert testing.read_gutter(written) == dump


@each_golden
def test_the_promises_hold_on_every_golden_file(path: Path) -> None:
    """Lossless, sliced, complete in its copies: `check` finds nothing to object to."""
    testing.check(wireparse.parse(dump_of(path)))


@each_golden
def test_a_golden_file_in_small_chunks_is_the_same(path: Path) -> None:
    """Chunks of 37 characters give the articles that the whole gives."""
    text = dump_of(path)
    chunks = [text[i : i + 37] for i in range(0, len(text), 37)]
    assert tuple(wireparse.iter_articles(chunks)) == wireparse.parse(text).articles


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


@pytest.mark.parametrize("path", FACTS, ids=lambda path: path.stem)
def test_facts_are_those_of_the_golden_file(path: Path) -> None:
    """Names, places, dates and counts are those that a person noted."""
    facts = json.loads(path.read_text("utf-8"))["articles"]
    dump = wireparse.parse(dump_of(path.with_suffix(".gutter")))
    wrong = [
        f"article {number}: {line}"
        for number, (article, fact) in enumerate(zip(dump.articles, facts, strict=False))
        for line in differences(article, fact)
    ]
    if len(facts) != len(dump.articles):
        wrong.append(f"articles: want {len(facts)}, got {len(dump.articles)}")
    assert not wrong, "\n".join([path.name, *wrong])


def test_there_are_golden_files_for_every_layout() -> None:
    """A folder that was not shipped does not pass as one without failures."""
    assert len(FILES) >= 45
    assert {path.stem for path in FACTS} <= {path.stem for path in FILES}
