"""The promises, on texts that Hypothesis draws: what holds of any dump, damaged or whole."""

from __future__ import annotations

import hashlib
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, TypeVar

import attrs
import pytest
from hypothesis import Phase, assume, example, given, settings
from hypothesis import strategies as st

import wireparse
from wireparse import Context, Hooks, Parser
from wireparse._roles import RULES, UNSURE
from wireparse.testing import (
    ODD,
    Style,
    anything,
    check,
    damaged,
    dumps,
    gutter,
    header_mixes,
    outline,
    read_gutter,
    render,
    stories,
    styles,
    wrapped_styles,
)
from wireparse.testing._styles import any_styles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse import Article
    from wireparse.testing import Story

PARSER: Final = Parser()
_APART: Final = max(1, 75 // settings().max_examples)
"""So many places apart an odd character stands: each in its third of them when it is quick."""
_T = TypeVar("_T")


# --- total and lossless, slices, copies ----------------------------------------------


@given(anything)
@example("")
@example("\r")
@example("\u200b")
@example("\x1c")
@example("\ud800")
def test_every_promise_holds_of_any_text(text: str) -> None:
    """Nothing raises, nothing is lost, every node is a slice, every copy is kept."""
    check(PARSER.parse(text))


# Faults of borders show in one mix of a thousand, so many are drawn; each is short.
@settings(max_examples=10 * settings().max_examples)
@given(header_mixes())
def test_every_promise_holds_of_mixes_of_header_lines(text: str) -> None:
    """However the lines of a header repeat and follow each other, nothing breaks."""
    check(PARSER.parse(text))


@pytest.mark.parametrize("odd", ODD, ids=ascii)
def test_every_promise_holds_of_odd_characters(odd: str) -> None:
    """A character that news has no use for breaks no promise, wherever it stands."""
    text = "Ox at Sea\nA pier (AP)\nA pier (AP)\nOSLO (AP) - “It came,” he said."
    for at in range(ODD.index(odd) % _APART, len(text) + 1, _APART):
        check(PARSER.parse(text[:at] + odd + text[at:]))


@given(anything)
def test_a_golden_file_holds_its_dump(text: str) -> None:
    """What the gutter was put before comes back when it is taken away."""
    assert read_gutter(gutter(PARSER.parse(text))) == text


# --- streaming -----------------------------------------------------------------------


@given(anything, st.data())
def test_articles_do_not_depend_on_the_chunks(text: str, data: st.DataObject) -> None:
    """However the input is cut, the articles are the same."""
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    chunks = [text[i:j] for i, j in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert tuple(PARSER.iter_articles(chunks)) == PARSER.parse(text).articles


@given(anything)
def test_articles_do_not_depend_on_chunks_of_one_character(text: str) -> None:
    """Input that comes by the character gives the same articles."""
    assert tuple(PARSER.iter_articles(list(text))) == PARSER.parse(text).articles


def _early(chunks: Sequence[str]) -> list[Article]:
    """Collect the articles that come out before the input ends."""
    ended = False

    def feed() -> Iterator[str]:
        nonlocal ended
        yield from chunks
        ended = True

    found: list[Article] = []
    for article in PARSER.iter_articles(feed()):
        if ended:
            break
        found.append(article)
    return found


@given(st.one_of(dumps(), damaged()), st.one_of(dumps(), anything), st.data())
def test_a_continuation_unsays_nothing(text: str, more: str, data: st.DataObject) -> None:
    """Articles that come out before the input ends are the first of every continuation."""
    cut = data.draw(st.integers(0, len(text)))
    early = _early(list(text[:cut]))
    assert list(PARSER.parse(text[:cut] + more).articles[: len(early)]) == early
    assert list(PARSER.parse(text).articles[: len(early)]) == early


def test_articles_come_out_before_the_input_ends() -> None:
    """A stream is not held back to its end: what is far enough above is told."""
    body = "\n\n".join(
        f"The ferry crossed the river for the {n}th time on Monday, and nobody was seasick."
        for n in range(30)
    )
    parts = [
        f"Ferry {n} Returns to River\n\nTT\n\nFerry {n} Returns to River\n\n{body}\n\n"
        for n in range(60)
    ]
    early = _early(parts)
    held = len("".join(parts[len(early) :]).split("\n\n"))
    assert held <= 850  # lines of a step and its context, and of one article
    assert list(PARSER.parse("".join(parts)).articles[: len(early)]) == early


# --- content and form ----------------------------------------------------------------


@given(stories(), styles)
def test_a_parse_gives_the_stories_back(told: tuple[Story, ...], style: Style) -> None:
    """Stories written down with a repeated header are what a parse finds in the text."""
    assert outline(PARSER.parse(render(told, style))) == told


def test_most_stories_come_back_in_any_style() -> None:
    """Where less shows what a header is, all headlines are found, and most bodies as they were."""
    found: list[tuple[bool, bool]] = []

    @settings(max_examples=4 * settings().max_examples, phases=[Phase.generate])
    @given(stories(plain=False), any_styles)
    def draw(told: tuple[Story, ...], style: Style) -> None:
        parsed = outline(PARSER.parse(render(told, style)))
        bodies = {story.headline: story.body for story in parsed}
        found.extend((s.headline in bodies, bodies.get(s.headline) == s.body) for s in told)

    draw()
    headlines, bodies = (sum(each) / len(found) for each in zip(*found, strict=True))
    assert len(found) > 100
    assert headlines >= 0.97
    assert bodies >= 0.85


@given(stories(sentences=3), wrapped_styles)
def test_hard_wrapped_paragraphs_are_whole(told: tuple[Story, ...], style: Style) -> None:
    """Paragraphs that were cut into lines of one width are one block each."""
    assert outline(PARSER.parse(render(told, style))) == told


@given(stories(), styles, styles)
def test_form_is_not_content(told: tuple[Story, ...], one: Style, other: Style) -> None:
    """The same stories in two styles have the same outline."""
    parses = [PARSER.parse(render(told, style)) for style in (one, other)]
    assert outline(parses[0]) == outline(parses[1])


@given(stories(min_size=2, max_size=4), styles, styles, st.data())
def test_dumps_add_up(
    told: tuple[Story, ...], one: Style, other: Style, data: st.DataObject
) -> None:
    """Two dumps end to end hold the articles of both, the second one's places shifted."""
    half = data.draw(st.integers(1, len(told) - 1))
    first = render(told[:half], attrs.evolve(one, final_ending=True))
    second = render(told[half:], other)
    # CR at the end and LF at the start would be one line end.
    assume(not (first.endswith("\r") and second.startswith("\n")))
    before = PARSER.parse(first).articles
    after = PARSER.parse(second).articles
    shifted = [_shifted(article, len(first), len(before)) for article in after]
    whole = PARSER.parse(first + second).articles
    assert [_plain(article) for article in whole] == [_plain(a) for a in (*before, *shifted)]


def _shifted(value: _T, by: int, articles: int) -> _T:
    """Move a value to where it stands in a longer dump."""
    if isinstance(value, tuple):
        return type(value)(_shifted(part, by, articles) for part in value)
    if not attrs.has(type(value)):
        return value
    changes = {}
    for name in attrs.fields_dict(type(value)):
        part = getattr(value, name)
        if name in ("start", "end"):
            part += by
        elif part is not None and name in ("index", "article"):
            part += articles
        else:
            part = _shifted(part, by, articles)
        changes[name] = part
    return type(value)(**changes)


def _plain(article: Article) -> Article:
    """Leave out what looks beyond the article: what is told twice, and how likely roles are."""
    found = tuple(
        d for d in article.diagnostics if d.code not in ("article-repeated", "line-unsure")
    )
    deck, blocks = (
        tuple(attrs.evolve(block, rule="", confidence=1.0) for block in some)
        for some in (article.deck, article.blocks)
    )
    return attrs.evolve(article, deck=deck, blocks=blocks, diagnostics=found)


@given(stories(max_size=1), styles)
def test_the_same_story_twice_is_two_articles(told: tuple[Story, ...], style: Style) -> None:
    """A story that stands twice is found twice, and the later one points to the first."""
    articles = PARSER.parse(render(told * 2, style)).articles
    assert len(articles) == 2
    assert articles[0].id == articles[1].id
    repeated = [d for d in articles[1].diagnostics if d.code == "article-repeated"]
    assert [d.related for d in repeated] == [articles[0].span]


# --- the same each time --------------------------------------------------------------

_PRINT_DIGEST: Final = """
import hashlib, pickle, sys
import attrs, wireparse
parser, texts = pickle.load(sys.stdin.buffer)
found = repr([attrs.asdict(parser.parse(text)) for text in texts])
print(hashlib.sha256(found.encode("utf-8", "surrogatepass")).hexdigest())
"""


@settings(max_examples=2)
@given(st.lists(anything, min_size=10, max_size=30))
def test_every_process_finds_the_same(texts: list[str]) -> None:
    """A pickled parser finds the same in fresh processes, whatever their hash seeds."""
    found = repr([attrs.asdict(PARSER.parse(text)) for text in texts])
    wanted = hashlib.sha256(found.encode("utf-8", "surrogatepass")).hexdigest()
    for seed in ("0", "4711"):
        done = subprocess.run(
            [sys.executable, "-c", _PRINT_DIGEST],
            input=pickle.dumps((PARSER, texts)),
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode().strip() == wanted


@settings(max_examples=10)
@given(st.lists(anything, min_size=4, max_size=12))
def test_threads_find_the_same(texts: list[str]) -> None:
    """A parser that threads share finds what it finds alone."""
    alone = [PARSER.parse(text) for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(PARSER.parse, texts)) == alone


def _keep(item: _T, _: Context, /) -> _T:
    return item


IDENTITY: Final = Hooks(block=(_keep,), caption=(_keep,), quote=(_keep,), article=(_keep,))


@given(anything)
def test_hooks_that_change_nothing_change_nothing(text: str) -> None:
    """The identity is neutral at every place where hooks run."""
    assert Parser(hooks=IDENTITY).parse(text) == PARSER.parse(text)


@attrs.frozen
class _RaisesIn:
    """A hook that fails in one article of a dump."""

    index: int

    def __call__(self, item: _T, context: Context, /) -> _T:
        if context.index == self.index:
            raise LookupError(self.index)
        return item


KINDS: Final = tuple(attrs.fields_dict(Hooks))


@given(
    dumps(),
    st.tuples(st.sampled_from(KINDS), st.integers(0, 4)),
    st.tuples(st.sampled_from(KINDS), st.integers(0, 4)),
)
def test_two_hooks_that_raise_spoil_no_article(
    text: str, one: tuple[str, int], other: tuple[str, int]
) -> None:
    """Articles that hooks fail in differ by `hook-failed` alone, all others not at all."""
    hooks = Hooks()
    for kind, index in (one, other):
        hooks |= Hooks(**{kind: (_RaisesIn(index),)})
    plain, failed = PARSER.parse(text).articles, Parser(hooks=hooks).parse(text).articles
    assert len(failed) == len(plain)
    for was, now in zip(plain, failed, strict=True):
        found = tuple(d for d in now.diagnostics if d.code != "hook-failed")
        assert attrs.evolve(now, diagnostics=found) == was
        if was.index not in (one[1], other[1]):
            assert now == was
        elif any(kind == "article" and index == was.index for kind, index in (one, other)):
            assert now != was


@given(anything)
def test_a_dump_survives_pickling(text: str) -> None:
    """What is sent to another process arrives as it was."""
    dump = PARSER.parse(text)
    assert pickle.loads(pickle.dumps(dump)) == dump  # noqa: S301  its own pickle


@pytest.mark.parametrize(
    "value",
    [PARSER, Parser(hooks=IDENTITY, quotes=False), wireparse.DEFAULT, IDENTITY],
    ids=["parser", "parser with hooks", "knowledge", "hooks"],
)
def test_settings_are_values(value: object) -> None:
    """Parser, knowledge and hooks hash and compare by what they hold, and can be pickled."""
    again = pickle.loads(pickle.dumps(value))  # noqa: S301  its own pickle
    assert again == value
    assert hash(again) == hash(value)


@pytest.mark.parametrize("name", ["knowledge", "hooks", "quotes"])
def test_a_parser_cannot_be_changed(name: str) -> None:
    """Settings are fixed when a parser is made."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(PARSER, name, None)


# --- how likely ----------------------------------------------------------------------


@given(anything)
@example("")
@example("\u200b")
@example("\ud800")
def test_every_role_has_a_rule_and_a_probability(text: str) -> None:
    """Whatever the text; what a fact of one role decides is certain."""
    for block in PARSER.parse(text).blocks:
        assert block.rule in RULES
        assert 0 <= block.confidence <= 1
        if block.rule in ("known-furniture", "invisible", "end-mark", "signoff-words"):
            assert block.confidence == 1


@given(anything)
def test_lines_that_are_not_sure_are_told_once(text: str) -> None:
    """Each by one note, where it begins."""
    dump = PARSER.parse(text)
    told = [found.start for found in dump.diagnostics if found.code == "line-unsure"]
    assert sorted(told) == [block.start for block in dump.blocks if block.confidence < UNSURE]
