"""The way from clean text to dump and back, on texts that Hypothesis draws."""

from __future__ import annotations

import copy
import pickle
from itertools import pairwise
from math import log2
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import wireparse
from wireparse import Article, Block, Offsets, Parser, Role, Span
from wireparse.testing import anything, dumps

if TYPE_CHECKING:
    from wireparse import Dump

PARSER: Final = Parser()
WRAPPED: Final = """Ferry Returns to River

The ferry  carried nine people and a goat over the river on Monday, and it\r
\twill go on doing so for as long as four people are waiting at the pier\u00a0\u00a0in
the morning.

 -  A long   wait

“Nobody was seasick,” said Ana Lund.
"""


def _kept(article: Article) -> dict[int, int]:
    """Map each character of the clean text that the dump has to its place there, one by one."""
    found = {}
    at = 0
    for block in article.body:
        content = block.content
        place = block.end
        for number in range(len(content) - 1, -1, -1):  # a glyph is left out at the start
            place -= 1
            if content[number] == " ":
                while block.text[place - 1 - block.start].isspace():
                    place -= 1
            found[at + number] = place
        at += len(content) + 2
    return found


@given(anything)
@example(WRAPPED)
@example("- - -")
@example("Ferry Returns\n\n- - Wait\n\nThe goat waited on the pier all of Monday.")
def test_every_character_of_the_clean_text_is_found_in_the_dump(text: str) -> None:
    """What is no white space is the same character there, in its own block, in the same order."""
    dump = PARSER.parse(text)
    for article in dump.articles:
        clean, offsets = article.text, article.offsets
        assert len(offsets) == len(clean)
        places = [offsets.to_dump(at) for at in range(len(clean) + 1)] if clean else []
        assert all(one <= two for one, two in pairwise(places))
        for char, place in zip(clean, places, strict=False):
            assert char.isspace() or dump.text[place] == char
        bodies = [block.span for block in article.body]
        numbers = [clean.count("\n\n", 0, at) for at in range(len(clean)) if clean[at] != "\n"]
        mine = [place for char, place in zip(clean, places, strict=False) if char != "\n"]
        assert all(Span(p, p + 1) in bodies[n] for n, p in zip(numbers, mine, strict=True))


@given(anything)
@example(WRAPPED)
def test_the_way_back_is_the_way_there(text: str) -> None:
    """Each character of the dump that was kept leads to its own, and each other one nowhere."""
    dump = PARSER.parse(text)
    for article in dump.articles:
        kept = _kept(article)
        there = {at: article.offsets.to_dump(at) for at in kept}
        assert there == kept
        back = {place: at for at, place in kept.items()}
        for place in range(len(dump.text) + 1):
            assert article.offsets.to_text(place) == back.get(place)


@st.composite
def _slices(draw: st.DrawFn) -> tuple[Dump, Article, Span, Span]:
    """Draw a dump, one of its articles, and a slice of the clean text and of the dump."""
    text = draw(st.one_of(dumps(), st.just(WRAPPED)))
    dump = PARSER.parse(text)
    article = draw(st.sampled_from([a for a in dump.articles if a.text]))
    ends = [sorted(draw(st.tuples(*[st.integers(0, len(t))] * 2))) for t in (article.text, text)]
    return dump, article, Span(*ends[0]), Span(*ends[1])


@given(_slices())
def test_slices_are_carried_over_whole(drawn: tuple[Dump, Article, Span, Span]) -> None:
    """A slice leads to the shortest that holds all of it that the other text has."""
    _, article, of_text, of_dump = drawn
    kept, offsets = _kept(article), article.offsets
    places = [kept[at] for at in range(of_text.start, of_text.end) if at in kept]
    found = offsets.span_to_dump(of_text)
    if places:
        assert found == Span(places[0], places[-1] + 1)
    else:
        assert found == Span(*[offsets.to_dump(of_text.start)] * 2)
    back = [at for at, place in kept.items() if of_dump.start <= place < of_dump.end]
    want = Span(min(back), max(back) + 1) if back else None
    assert offsets.span_to_text(of_dump) == want


@given(anything)
def test_every_quotation_is_found_in_the_clean_text(text: str) -> None:
    """Each quotation, with its marks and without, is a slice of the clean text."""
    for article in PARSER.parse(text).articles:
        for quote in article.quotes:
            if quote.content:
                inner = article.offsets.span_to_text(quote.span)
                outer = article.offsets.span_to_text(quote.outer)
                assert inner is not None
                assert outer is not None
                assert " ".join(article.text[inner.start : inner.end].split()) == quote.content
                assert inner in outer


@pytest.mark.parametrize("offset", [-1, 19])
def test_an_offset_outside_of_the_clean_text_is_refused(offset: int) -> None:
    """A wrong offset is not moved to the nearest, alone or as the end of a slice."""
    (article,) = wireparse.parse("It carried a goat.").articles
    assert article.offsets.to_dump(18) == 18
    with pytest.raises(IndexError, match=f"offset {offset} is outside the clean text of 18"):
        article.offsets.to_dump(offset)
    with pytest.raises(IndexError, match="outside"):
        article.offsets.span_to_dump(Span(min(offset, 0), offset))
    assert article.offsets.to_text(offset) is None


def test_an_article_without_body_has_no_offsets() -> None:
    """Where there is no clean text there is no place in it."""
    (article,) = wireparse.parse("Rain Falls on Dry Valley at Last\n").articles
    offsets = article.offsets
    assert (article.text, len(offsets), offsets.runs) == ("", 0, ())
    assert offsets.to_text(0) is offsets.span_to_text(Span(0, 9)) is None
    with pytest.raises(IndexError, match="outside the clean text of 0 characters"):
        offsets.to_dump(0)


def test_offsets_are_made_once_and_only_when_asked_for() -> None:
    """An article that nobody asked has none, and asking changes nothing of its value."""
    asked, other = (wireparse.parse(WRAPPED).articles[0] for _ in range(2))
    assert not hasattr(other, "_offsets")
    assert asked.offsets is asked.offsets
    assert asked == other
    assert hash(asked) == hash(other)
    assert pickle.dumps(asked) == pickle.dumps(other)
    assert copy.copy(asked).offsets == asked.offsets


def test_to_ask_takes_logarithmic_work() -> None:
    """A question looks at about as many runs as the logarithm of their number has."""
    asked = 0

    class Counted(int):
        def __lt__(self, other: int) -> bool:
            nonlocal asked
            asked += 1
            return int(self) < other

    number = 1 << 14
    offsets = Offsets(tuple((2 * n, 3 * n, 1) for n in range(number)))
    assert offsets.to_dump(Counted(2 * 9_999)) == 3 * 9_999
    assert offsets.to_text(Counted(3 * 9_999)) == 2 * 9_999
    assert 0 < asked <= 2 * (log2(number) + 2)


def test_runs_are_no_more_than_words() -> None:
    """White space that is one character splits no run, so that most paragraphs are one."""
    words = "word " * 999 + "word"
    plain = Article(start=0, end=1, index=0, id="0" * 16, blocks=(_paragraph(words),))
    assert plain.offsets.runs == ((0, 0, len(words)),)
    wide = _paragraph(words.replace(" ", "\t\n"))
    assert len(Article(start=0, end=1, index=0, id="0" * 16, blocks=(wide,)).offsets.runs) == 1_000


def _paragraph(text: str) -> Block:
    return Block(text, 0, len(text), Role.PARAGRAPH, "text")
