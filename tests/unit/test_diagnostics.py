"""Every code of the catalogue can be met, and says what to do."""

from __future__ import annotations

import pickle

import pytest

import wireparse
from wireparse import CATALOGUE, Diagnostic, Hooks, ParseError, Severity

TITLE = "Ferry Returns to River after Nine Dry Winters"
BODY = "The ferry carried nine people and a goat across the river on Monday, its owner said."
MORE = "Nobody had asked the goat, which slept through the crossing and woke on the other side."
PIC = "The goat on the deck of the ferry (AFP)"
EMPTY = f"{TITLE} Again\n\n{PIC}\n{PIC}\nTT\n\n{TITLE} Again\n\n{PIC}\n{PIC}\n"
STORY = f"{TITLE}\n\n{TITLE}\n\n{BODY}\n\n{MORE}\n"


def codes(text: str) -> list[str]:
    """Return the codes of a dump's diagnostics, in order."""
    return [d.code for d in wireparse.parse(text).diagnostics]


def broken(item: object, context: object, /) -> object:
    """Fail, as a hook may."""
    del item, context
    msg = "goat"
    raise RuntimeError(msg)


HTML = f"<html><body><h1>{TITLE}</h1>\n<p>{BODY}</p>\n<p>{MORE}</p>\n</body></html>\n"
SAMPLES: dict[str, str] = {
    "article-without-body": TITLE,
    "input-empty": " \n",
    "headline-missing": f"{BODY}\n\n{MORE}\n",
    "article-repeated": f"{STORY}\n\n{STORY}",
    "line-unsure": f"{TITLE}\n\nThe goat, on deck\n\n{TITLE}: the goat sleeps, its owner says\n\n"
    "It slept.\n\nFares and Times\n\nThe goat on the deck (Jon Berg)\n\nIt costs nine crowns.\n",
    "looks-like-html": HTML,
    "looks-misdecoded": f"{TITLE}\n\nâ€œIt carried nine people,â€\u009d the owner said Monday.\n",
    "newlines-lost": " ".join([TITLE, *[f"{BODY} {MORE}"] * 10]),
    "looks-like-json": '{"id": 1, "text": "It rained."}\n{"id": 2, "text": "It stopped."}\n',
    "looks-like-table": "id,title,text\n1,Goat,It rained.\n2,Swan,It stopped.\n",
    "looks-like-markdown": f"# {TITLE}\n\n**{BODY}**\n\nSee [more](https://pell.example).\n",
    "looks-like-warc": "WARC/1.0\nWARC-Type: conversion\n\nIt rained in Pell.\n",
    "documents-missing": f"1 of 2 DOCUMENTS\n\nHerald\n\nMarch 3, 2020\n\n{TITLE}\n\n"
    f"LENGTH: 9 words\n\n{BODY}\n",
    "quote-unclosed": f"{TITLE}\n\n“It carried nine people, its owner said on Monday.\n\n{MORE}\n",
    "quote-stray": f"{TITLE}\n\nIt carried nine people,” its owner said on Monday.\n\n{MORE}\n",
}


@pytest.mark.parametrize("code", SAMPLES)
def test_a_code_is_met(code: str) -> None:
    """A text of the kind that the catalogue describes has the diagnostic."""
    assert code in codes(SAMPLES[code])


def test_no_code_is_without_a_sample() -> None:
    """A new code needs a text that shows it, here or beside the stage that finds it."""
    elsewhere = {
        "hook-failed",
        "encoding-mixed",
        "input-truncated",
        "input-unreadable",
        "text-in-furniture",
        "document-cut",
    }
    assert set(CATALOGUE) == set(SAMPLES) | elsewhere


def test_a_clean_story_has_no_diagnostics() -> None:
    """Nothing is odd about the norm."""
    assert codes(STORY) == []


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_an_entry_is_complete(entry: wireparse.CatalogueEntry) -> None:
    """Slug, meaning and remedy are there; both are sentences."""
    assert CATALOGUE[entry.code] is entry
    assert entry.code == entry.code.lower().replace("_", "-")
    assert entry.meaning.endswith(".")
    assert entry.remedy.endswith(".")


@pytest.mark.parametrize("code", ["hook-failed", "article-without-body"])
def test_errors_are_errors(code: str) -> None:
    """The design fixes which codes stop a strict parse."""
    assert CATALOGUE[code].severity is Severity.ERROR


def test_a_diagnostic_has_the_severity_of_its_code() -> None:
    """The catalogue is the only place that says how much a code matters."""
    for code, entry in CATALOGUE.items():
        found = Diagnostic(code=code, start=0, end=1, message="goat")
        assert found.severity is entry.severity
        assert str(found) == f"{code}: goat"


@pytest.mark.parametrize("text", [TITLE, "TT", "(AFP)"])
def test_strict_raises_on_the_first_error(text: str) -> None:
    """The exception carries the diagnostic."""
    with pytest.raises(ParseError, match="article-without-body") as caught:
        wireparse.parse(text, strict=True)
    assert caught.value.diagnostic.code == "article-without-body"
    assert caught.value.diagnostic.severity is Severity.ERROR


def test_strict_raises_while_streaming() -> None:
    """Articles before the error have been yielded."""
    articles = wireparse.iter_articles([f"{STORY}\n\n\n", EMPTY], strict=True)
    assert next(articles).index == 0
    with pytest.raises(ParseError):
        next(articles)


@pytest.mark.parametrize(
    "text", [HTML, SAMPLES["looks-misdecoded"], f"{BODY}\n\n{MORE}\n", STORY, "", " \n"]
)
def test_strict_lets_warnings_and_notes_pass(text: str) -> None:
    """Only errors raise; the dump is the same as without."""
    assert wireparse.parse(text, strict=True) == wireparse.parse(text)


@pytest.mark.parametrize(
    ("text", "codes_not_there"),
    [
        ("Ferry costs < 20 crowns and > 3 goats\n\n" + f"{BODY}\n\n{MORE}\n", "looks-like-html"),
        (
            f"{TITLE}\n\nThe <em>goat</em> slept through the crossing, its owner said.\n",
            "looks-like-html",
        ),
        (
            f"{TITLE}\n\nThe café in São João served a crème brûlée to the goat on Monday.\n",
            "looks-misdecoded",
        ),
        (
            f"{TITLE}\n\nÂnia Ângelo and Øystein Ùrsol carried the goat on board on Monday.\n",
            "looks-misdecoded",
        ),
        (f"{TITLE}\n\n{(BODY + ' ' + MORE + ' ') * 4}\n\n{MORE}\n", "newlines-lost"),
    ],
)
def test_what_is_in_order_is_not_complained_about(text: str, codes_not_there: str) -> None:
    """Accents, signs of comparison, single tags and long paragraphs are text."""
    assert codes_not_there not in codes(text)


@pytest.mark.parametrize(
    ("code", "name"), [("looks-like-html", "trafilatura"), ("looks-misdecoded", "ftfy")]
)
def test_a_tool_that_helps_is_named(code: str, name: str) -> None:
    """The message or the remedy says what to run."""
    (found, *_) = [d for d in wireparse.parse(SAMPLES[code]).diagnostics if d.code == code]
    assert name in found.message
    assert name in CATALOGUE[code].remedy


def test_a_repeated_article_points_at_the_first() -> None:
    """`related` is the whole place of the earlier one."""
    dump = wireparse.parse(SAMPLES["article-repeated"])
    (found,) = [d for d in dump.diagnostics if d.code == "article-repeated"]
    assert found.article == 1
    assert found.related == dump.articles[0].span


@pytest.mark.parametrize("text", SAMPLES.values(), ids=SAMPLES)
def test_a_diagnostic_stands_inside_its_article(text: str) -> None:
    """Its place can be shown, and the dump lists those of the articles in source order."""
    dump = wireparse.parse(text)
    if not dump.articles:
        assert [(d.start, d.end, d.article) for d in dump.diagnostics] == [(0, 0, None)]
        return
    assert dump.diagnostics == tuple(d for a in dump.articles for d in a.diagnostics)
    for found in dump.diagnostics:
        assert found.article is not None
        article = dump.articles[found.article]
        assert article.start <= found.start <= found.end <= article.end


def test_an_error_crosses_processes() -> None:
    """The diagnostic is still there after pickling."""
    error = ParseError(Diagnostic(code="hook-failed", start=1, end=2, message="goat"))
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  our own bytes
    assert again.diagnostic == error.diagnostic
    assert str(again) == str(error)


def test_a_failing_hook_is_an_error() -> None:
    """The article is there all the same, with the diagnostic."""
    dump = wireparse.parse(STORY, hooks=Hooks(article=(broken,)))  # type: ignore[arg-type]
    (found,) = dump.diagnostics
    assert found.code == "hook-failed"
    assert "broken" in found.message
