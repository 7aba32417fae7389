"""Marks are paired, and who spoke is found, when somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import wireparse
from blocks import blocks_of
from wireparse._parser import speech
from wireparse.hooks import Hooks
from wireparse.models import Dateline

if TYPE_CHECKING:
    from collections.abc import Callable

PARTS = (("headline", "The Goat Sleeps"), ("paragraph", "KVAM (AFP) - The goat slept."))
TEXT = """The Goat Sleeps

The goat of Kvam slept on Monday, and the harbour waited for it.

“It is a good goat,” said Ann Roe. “It may sleep.”

“Nobody wakes it, said Tom Brook.
"""


@pytest.mark.parametrize(
    ("start", "end", "want"),
    [
        (0, 12, (12, " The goat slept.")),
        (0, 28, (0, "KVAM (AFP) - The goat slept.")),
        (40, 52, (0, "KVAM (AFP) - The goat slept.")),
    ],
)
def test_a_dateline_is_cut_off_its_paragraph(start: int, end: int, want: tuple[int, str]) -> None:
    """If it stands in it, and is not all of it."""
    (block,) = blocks_of(PARTS[1])
    found = speech._without_dateline(Dateline("x", start, end), block)
    assert (found.start, found.text) == want
    assert found.end == block.end
    assert speech._without_dateline(None, block) is block


def asked(
    monkeypatch: pytest.MonkeyPatch, parser: wireparse.Parser
) -> tuple[list[str], wireparse.Dump]:
    """Parse, and note when marks are paired and speakers are looked for."""
    calls: list[str] = []

    def noted(name: str) -> Callable[..., object]:
        find = getattr(speech, name)

        def called(*args: object, **named: object) -> object:
            calls.append(name)
            return find(*args, **named)

        return called

    for name in ("find_quotes", "find_speakers"):
        monkeypatch.setattr(speech, name, noted(name))
    return calls, parser.parse(TEXT)


def test_marks_and_speakers_are_looked_for_once_and_when_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The text needs neither, diagnostics and what a notebook prints need no speakers."""
    calls, dump = asked(monkeypatch, wireparse.Parser())
    (article,) = dump.articles
    assert article.text.count("\n\n") == 2
    assert not calls
    assert [d.code for d in dump.diagnostics] == ["quote-unclosed"]
    assert article.diagnostics == dump.diagnostics
    assert (repr(article), repr(dump)) == (
        "Article('The Goat Sleeps', 0 captions, 3 quotes)",
        "Dump(1 article, 0 captions, 3 quotes, 169 characters)",
    )
    assert calls == ["find_quotes"]
    assert article.quotes is article.quotes
    assert calls == ["find_quotes", "find_speakers"]


@pytest.mark.parametrize(
    "parser",
    [
        wireparse.Parser(strict=True),
        wireparse.Parser(hooks=Hooks(quote=(lambda quote, _: quote,))),
        wireparse.Parser(hooks=Hooks(article=(lambda article, _: article,))),
    ],
    ids=["strict", "quote hook", "article hook"],
)
def test_who_may_look_makes_them_be_found_at_once(
    monkeypatch: pytest.MonkeyPatch, parser: wireparse.Parser
) -> None:
    """A hook of quotes or articles, and an error that is to be raised."""
    calls, _ = asked(monkeypatch, parser)
    assert calls == ["find_quotes", "find_speakers"]


def test_reported_speech_alone_has_no_marks() -> None:
    """Without quotes their marks are nobody's business."""
    parser = wireparse.Parser(quotes=False, indirect=True)
    dump = parser.parse(TEXT + "\nAnn Roe said that the goat would sleep until Friday.\n")
    assert not dump.diagnostics
    assert {quote.kind for a in dump.articles for quote in a.quotes} == {"indirect"}
