"""What holds of a parse of any text."""

# ruff: noqa: S101  to assert is what `check` is for

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

import attrs

from wireparse.diagnostics import CATALOGUE
from wireparse.knowledge import DEFAULT
from wireparse.models import (
    Attribution,
    Byline,
    Caption,
    Credit,
    Dateline,
    Node,
    Role,
    Signoff,
    Timestamp,
)
from wireparse.spans import Span
from wireparse.testing._stories import collapsed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from wireparse.models import Article, Dump, Quote
    from wireparse.rows import Knowledge

__all__ = ["check"]


def check(dump: Dump, /, *, knowledge: Knowledge = DEFAULT) -> None:
    """Assert the promises that hold of a parse of any text.

    That nothing is lost, every node is a slice, every copy is kept, derived values stand
    in their node's text, and quotes come from body paragraphs. It does not hold of a
    dump from which hooks dropped articles or captions.

    Example:
        >>> import wireparse
        >>> check(wireparse.parse("OSLO (AP) - A pier was opened here on Monday."))

    Args:
        dump: What was parsed.
        knowledge: What it was parsed with.

    Raises:
        AssertionError: A promise is broken; the message says which.
    """
    _check_blocks(dump)
    for article in dump.articles:
        _check_article(dump, article)
        _check_copies(dump, article)
        _check_derived(article, knowledge)
        _check_quotes(article)
    _check_diagnostics(dump)


_MARK: Final = "\ufeff"
"""Stands where files were joined, before a line."""


def _check_blocks(dump: Dump) -> None:
    text, at = dump.text, 0
    is_mark = False
    cut = {block for article in dump.articles if _is_export(article) for block in article.blocks}
    for number, block in enumerate(dump.blocks):
        assert block.start < block.end, f"block {number} is empty"
        assert at <= block.start, f"block {number} is out of order"
        between = text[at : block.start]
        assert not between.strip(), f"lost before block {number}: {between!r}"
        is_apart = not number or "\n" in between or "\r" in between or block in cut
        assert is_apart or is_mark, f"block {number} shares a line"
        is_mark = not block.text.strip(_MARK)
        assert block.text == block.text.strip(), f"block {number} is not stripped"
        assert 0 <= block.confidence <= 1, f"block {number}: confidence {block.confidence}"
        at = block.end
    assert not text[at:].strip(), f"lost at the end: {text[at:]!r}"
    assert [a.index for a in dump.articles] == list(range(len(dump.articles))), "indexes"


def _is_export(article: Article) -> bool:
    """Is it of an export, whose lines are cut between label and value?"""
    return "format" in article.metadata


def _check_article(dump: Dump, article: Article) -> None:
    assert article.blocks, "an article without blocks"
    place = (article.blocks[0].start, article.blocks[-1].end)
    assert (article.start, article.end) == place, "an article ends where its blocks do"
    assert re.fullmatch("[0-9a-f]{16}", article.id), f"id {article.id!r}"
    for value in _values(article):
        if isinstance(value, Node):
            held = dump.text[value.start : value.end]
            assert held == value.text, f"no slice: {value!r} but {held!r}"
        if isinstance(value, Node | Span):
            inside = article.start <= value.start <= value.end <= article.end
            assert inside, f"outside of its article: {value!r}"


def _values(value: object) -> Iterator[object]:
    """Yield what a value is made of, itself first; diagnostics point anywhere."""
    yield value
    kind = type(value)
    parts: list[object] = []
    if isinstance(value, tuple):
        parts += value
    elif attrs.has(kind):
        parts += [getattr(value, name) for name in attrs.fields_dict(kind) if name != "diagnostics"]
    for part in parts:
        yield from _values(part)


def _check_copies(dump: Dump, article: Article) -> None:
    for block in article.blocks:
        if block.copy_of is not None:
            assert block.role in _COPIED, f"a {block.role} is no copy"
            first = article.blocks[block.copy_of]
            assert first.start < block.start, "a copy before its original"
            assert (first.role, first.copy_of) == (block.role, None), "a copy of something else"
    heads = [block.span for block in article.blocks if block.role is Role.HEADLINE]
    found = [article.headline.span, *article.headline.copies] if article.headline else []
    assert found == heads, f"headline at {heads}, found at {found}"
    pictures = [[caption.span, *caption.copies] for caption in article.captions]
    spans = [span for places in pictures for span in places]
    for block in article.blocks:
        if block.role is Role.CAPTION:
            inside = [s for s in spans if block.start <= s.start and s.end <= block.end]
            assert len(inside) == 1, f"caption {block.text!r} stands in {len(inside)} nodes"
    for places in [found, *pictures]:
        folded = [_folded(dump.text[span.start : span.end]) for span in places]
        for other in folded[1:]:
            is_title = places is found and _are_one_title(folded[0], other)
            assert is_title or _is_copy(folded[0], other), f"no copies: {folded[0]!r}, {other!r}"


_COPIED: Final = frozenset((Role.HEADLINE, Role.DECK, Role.CAPTION, Role.CREDIT))
_COUNTER: Final = re.compile(r"\A\s*(?:\[\d+/\d+\]|\w+ \d+ \w+ \d+ )\s*")
"""What numbers a picture, at the start of its caption: `[1/2]`, `Item 1 of 2`."""
_FOLDS: Final = str.maketrans("’‘ʼ`“”„–—", "'" * 4 + '"' * 3 + "--")


def _folded(text: str) -> tuple[str, ...]:
    """Return the words that copies are compared by: no counter, no spaces, nothing unseen."""
    seen = "".join(c for c in _COUNTER.sub("", text) if unicodedata.category(c) != "Cf")
    words = seen.translate(_FOLDS).replace("…", "...").split()
    return tuple(word for word in words if any(c.isalnum() for c in word)) or tuple(words)


def _are_one_title(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Do two headlines share most words in a row: all but a wire's before and a site's behind?"""
    shorter, longer = sorted((one, other), key=len)
    whole, count = "".join(longer), len(shorter)
    return any(
        "".join(shorter[start:end]) in whole
        for start in range(count // 2 + 1)
        for end in range(start + (count + 1) // 2, count + 1)
    )


def _is_copy(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Are two texts equal, but for a word or for being cut off?"""
    shorter, longer = sorted((one, other), key=len)
    head = 0
    while head < len(shorter) and shorter[head] == longer[head]:
        head += 1
    if head >= len(shorter) - 1 and "".join(longer).startswith("".join(shorter).rstrip(".")):
        return True  # "... more"
    tail = 0
    while tail < len(shorter) - head and shorter[-1 - tail] == longer[-1 - tail]:
        tail += 1
    return len(longer) - head - tail <= 1


def _check_derived(article: Article, knowledge: Knowledge) -> None:
    for value in _values(article):
        for name in _derived(value):
            within = value.text if isinstance(value, Node) else ""
            assert _stands(name, within), f"{name!r} is not in {within!r}"
        if isinstance(value, Caption):
            left = value.description
            assert _is_left_of(left, value.text), f"{left!r} is not left of {value.text!r}"
        if isinstance(value, Credit | Dateline):
            agencies = [value.agency, value.via if isinstance(value, Credit) else None]
            for agency in filter(None, agencies):
                printed = {agency, *_printed(agency, knowledge)}
                assert any(_stands(form, value.text) for form in printed), f"{agency!r} unprinted"
        day, raw = _dated(value)
        assert day is None or re.search(r"\d{4}", raw or ""), f"a guessed date: {value!r}"


def _dated(value: object) -> tuple[date | None, str | None]:
    """Return the day of a node, and what was printed of it."""
    match value:
        case Caption():
            return value.date_created, value.date_raw
        case Timestamp():
            return value.date, value.raw
        case _:
            return None, None


def _derived(value: object) -> tuple[str, ...]:
    """List the strings of a node that must stand in its text, agencies left out."""
    found: tuple[str | None, ...] = ()
    match value:
        case Caption():
            found = (value.location, value.date_raw)
        case Credit():
            found = (*value.creators, value.source)
        case Dateline():
            found = (value.location, value.date_raw)
        case Byline():
            found = value.authors
        case Timestamp():
            found = (value.raw, value.time, value.tz)
        case Signoff():
            found = tuple(name for label, names in value.credits for name in (label, *names))
        case _:
            pass
    return tuple(name for name in found if name)


def _printed(agency: str, knowledge: Knowledge) -> Iterator[str]:
    for row in knowledge.agencies:
        if row.name == agency:
            yield from (form.strip(" .") for form in row.forms)  # as they are looked up


def _is_left_of(words: str, text: str) -> bool:
    """Do words stand in a text, in their order, if pieces are cut out of it?"""
    letters = iter("".join(text.split()))
    return all(letter in letters for letter in "".join(words.split()))


def _stands(words: str, text: str) -> bool:
    return collapsed(words).casefold() in collapsed(text).casefold()


def _check_quotes(article: Article) -> None:
    body = article.body
    for number, quote in enumerate(article.quotes):
        block = body[quote.paragraph]
        assert block.role is Role.PARAGRAPH, f"a quote from a {block.role}"
        inside = block.start <= quote.outer.start <= quote.start <= quote.end <= quote.outer.end
        assert inside, f"quote {number} is out of order"
        assert quote.outer.end <= block.end, f"quote {number} leaves its paragraph"
        assert 0 <= quote.confidence <= 1, f"confidence {quote.confidence}"
        assert (quote.speaker is None) is (quote.attribution is Attribution.NONE), "attribution"
        _check_mentions(quote, number)
        if quote.parent is not None:
            outer = article.quotes[quote.parent].outer
            assert quote.parent < number, "a quote before the one it is nested in"
            assert outer.start <= quote.start <= quote.end <= outer.end, "not nested"
    starts = [quote.outer.start for quote in article.quotes]
    assert starts == sorted(starts), "quotes out of order"


def _check_mentions(quote: Quote, number: int) -> None:
    """A speaker's mentions are in order, apart, and have the quote's own among them."""
    if quote.speaker is not None:
        speaker, at = quote.speaker, 0
        assert speaker.mention in speaker.mentions, f"quote {number} lacks its mention"
        for mention in speaker.mentions:
            assert at <= mention.start < mention.end, f"mentions of quote {number} out of order"
            at = mention.end


def _check_diagnostics(dump: Dump) -> None:
    of_articles = [d for article in dump.articles for d in article.diagnostics]
    assert all(d in dump.diagnostics for d in of_articles), "a diagnostic that the dump lacks"
    for d in dump.diagnostics:
        assert d.code in CATALOGUE, f"unknown code {d.code!r}"
        assert 0 <= d.start <= d.end <= len(dump.text), f"outside of the dump: {d!r}"
        assert d.message, f"no message: {d!r}"
