"""An article is put together of what was read off its blocks."""

from __future__ import annotations

from blocks import blocks_of, cutter
from wireparse import DEFAULT, Diagnostic
from wireparse._fields import Reader, read_header
from wireparse._parser import article
from wireparse._source import InputNotes
from wireparse._vocabulary import compile_patterns
from wireparse.models import Article, MadeBy

MADE_BY = MadeBy(version="1.2", digest="ab")
READER = Reader(compile_patterns(DEFAULT))
PARTS = (("headline", "The Goat Sleeps"), ("paragraph", "KVAM (AFP) - The goat slept."))


def run_over(*parts: tuple[str, str]) -> article.ParseRun:
    """Begin a parse of the dump that the blocks stand in."""
    return article.ParseRun(READER, cutter(blocks_of(*parts)), InputNotes(), MADE_BY)


def made(
    run: article.ParseRun, *parts: tuple[str, str], found: list[Diagnostic] | None = None
) -> Article:
    """Make an article of blocks."""
    blocks = blocks_of(*parts)
    header = read_header(blocks, run.cut, READER)
    return article.make_article(
        blocks, (), header, ((), list), found if found is not None else [], run
    )


def test_an_article_has_what_its_header_says() -> None:
    """And reaches from its first block to its last."""
    found = made(run_over(*PARTS), *PARTS)
    assert (found.start, found.end, found.index) == (0, 45, 0)
    assert found.headline is not None
    assert (found.headline.text, found.agency) == ("The Goat Sleeps", "AFP")
    assert found.dateline is not None


def test_the_id_is_that_of_headline_and_clean_text() -> None:
    """What belongs to the page changes nothing."""
    one = made(run_over(*PARTS), *PARTS)
    more = (*PARTS, ("furniture", "Share"))
    assert made(run_over(*more), *more).id == one.id
    other = (PARTS[0], ("paragraph", "KVAM (AFP) - The goat snored."))
    assert made(run_over(*other), *other).id != one.id
    renamed = (("headline", "The Goat Snores"), PARTS[1])
    assert made(run_over(*renamed), *renamed).id != one.id
    assert len(one.id) == 16


def test_the_same_article_again_is_told() -> None:
    """With where the first one stands; one without a body cannot be told."""
    run = run_over(*PARTS)
    assert made(run, *PARTS).diagnostics == ()
    run.index = 1
    (found,) = made(run, *PARTS).diagnostics
    assert (found.code, found.article) == ("article-repeated", 1)
    assert found.related is not None
    assert (found.related.start, found.related.end) == (0, 45)
    bare = (("headline", "The Goat Sleeps"), ("furniture", "TT"))
    again = run_over(*bare)
    assert [made(again, *bare).diagnostics for _ in range(2)] == [(), ()]


def test_diagnostics_stand_in_the_order_of_the_text() -> None:
    """Whatever found them first."""
    codes = [("line-unsure", 9), ("quote-unclosed", 3), ("line-unsure", 3)]
    found = [Diagnostic(code=code, start=at, end=at + 1, message="x") for code, at in codes]
    kept = made(run_over(*PARTS), *PARTS, found=found).diagnostics
    assert [each.start for each in kept] == [3, 3, 9]


def test_an_article_says_what_made_it() -> None:
    """As the parse that it is of does."""
    assert made(run_over(*PARTS), *PARTS).made_by is MADE_BY
