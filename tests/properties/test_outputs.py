"""Outputs, on words that Hypothesis draws: what goes in comes out of who reads them."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from wireparse import Article, Block, Headline, Parser, Role
from wireparse.outputs import markdown, tables, text
from wireparse.outputs.csv import to_csv, unescape_formula
from wireparse.outputs.json import to_json
from wireparse.testing import anything

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

PARSER: Final = Parser()
READER: Final = MarkdownIt("gfm-like", {"linkify": False})
"""CommonMark with the tables and the strikethrough of GitHub; a bare address stays one."""
MARKUP: Final = (
    "*a*", "**a**", "_a_", "__a__", "~~a~~", "~a~", "`a`", "``a``", "[a](b)", "![a](b)", "[a]",
    "[a][b]", "[a]: b", "[^1]", "<b>", "</b>", "<b", "<a@b.org>", "<http://a.org>", "<!-- a -->",
    "<?a?>", "&amp;", "&#38;", "&#x26;", "&lt", "# a", "#", "a #", "## a ##", "-", "--", "---",
    "- - -", "***", "___", "===", "- a", "+ a", "* a", "+", "> a", ">", "1. a", "1) a", "12345.",
    "1.", "```", "```a", "~~~", "| a | b |", "|---|---|", "\\", "\\*", "a\\", "$a$", ": a",
    "http://a.org", "a_b_c", "5*3*2", "-40", "1.5",
)  # fmt: skip
"""What a reader of Markdown takes for mark-up, or nearly."""
ODD_WORDS: Final = st.one_of(
    st.sampled_from(MARKUP), st.sampled_from("\\`*_[]<>#+-.!|~&= "), st.characters(codec="utf-8")
)
WORDS: Final = st.lists(ODD_WORDS, min_size=1, max_size=12).map("".join)
LINES: Final = WORDS.map(str.strip).filter(bool)


def _block(line: str, role: Role) -> Block:
    return Block(line, 0, len(line), role, "text")


@st.composite
def _articles(draw: st.DrawFn) -> Article:
    """Draw an article of odd lines."""
    head = draw(st.none() | LINES)
    roles = st.sampled_from([Role.PARAGRAPH, Role.CROSSHEAD])
    return Article(
        start=0,
        end=1,
        index=0,
        id="0" * 16,
        headline=None if head is None else Headline(head, 0, len(head)),
        deck=tuple(_block(line, Role.DECK) for line in draw(st.lists(LINES, max_size=2))),
        blocks=tuple(_block(*pair) for pair in draw(st.lists(st.tuples(LINES, roles), max_size=4))),
    )


def _expected(article: Article) -> Iterator[tuple[str, str]]:
    if article.headline is not None:
        yield "h1", " ".join(article.headline.text.split())
    for block in article.deck:
        yield "em", block.content
    for block in article.body:
        yield "h2" if block.role is Role.CROSSHEAD else "p", block.content


def _read(tokens: list[Token]) -> Iterator[tuple[str, str]]:
    """Yield the blocks that a reader of Markdown sees; all in them must be plain words."""
    for before, token, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if token.type == "hr":
            yield "hr", ""
        if token.type != "inline":
            assert token.type in {f"{kind}_{end}" for kind in ("heading", "paragraph")
                                  for end in ("open", "close")} | {"hr"}  # fmt: skip
            continue
        assert before.tag == after.tag
        children = token.children or []
        tag = before.tag
        if tag == "p" and len(children) > 1:
            assert [children[0].type, children[-1].type] == ["em_open", "em_close"]
            tag, children = "em", children[1:-1]
        assert {child.type for child in children} <= {"text"}
        yield tag, "".join(child.content for child in children)


def _says_the_words(article: Article) -> None:
    """Assert that a reader sees headings, italics and paragraphs, and in them the words."""
    written = markdown.to_markdown(article)
    want = [(tag, words.replace("\0", "\ufffd")) for tag, words in _expected(article)]
    assert list(_read(READER.parse(written))) == want


@given(_articles())
def test_markdown_says_what_the_words_say(article: Article) -> None:
    """Whoever reads the Markdown sees the words as they stood, in any order of odd lines."""
    _says_the_words(article)


@pytest.mark.parametrize("form", ["{}", "{} b", "b {}", "b {} b", "b{}b", "{0}{0}"])
def test_mark_up_in_the_words_is_none(form: str) -> None:
    """Each form of mark-up is read as words, wherever it stands in whatever line."""
    for line in map(form.format, MARKUP):
        _says_the_words(
            Article(
                start=0,
                end=1,
                index=0,
                id="0" * 16,
                headline=Headline(line, 0, len(line)),
                deck=(_block(line, Role.DECK),),
                blocks=(
                    _block(line, Role.PARAGRAPH),
                    _block(line, Role.CROSSHEAD),
                    _block(line, Role.PARAGRAPH),
                ),
            )
        )


@given(st.lists(_articles(), max_size=2))
def test_stories_stay_apart(stories: list[Article]) -> None:
    """What stands between two stories stands in none: cut there, they come back."""
    written = [w for w in map(markdown.to_markdown, stories) if w]
    assert markdown.to_markdown(stories).split(markdown.SEPARATOR) == (written or [""])
    clean = [article.text for article in stories if article.text]
    assert text.to_text(stories).split(text.SEPARATOR) == (clean or [""])


@given(anything)
def test_rows_are_flat_and_have_their_columns(given_text: str) -> None:
    """Each row has all the columns of its table, in order and of their types, in one line."""
    dump = PARSER.parse(given_text)
    for name, table in tables.TABLES.items():
        columns = tables.columns(name)
        found = list(table(dump))
        for row in found:
            assert list(row) == list(columns)
            assert to_json(row).count(b"\n") == 0
            for column, value in row.items():
                assert value is None or type(value) is columns[column]
                assert "\n" not in str(value) or (name, column) == ("articles", "text")
    assert len(list(tables.articles(dump))) == len(dump.articles)
    assert len(list(tables.captions(dump))) == sum(len(a.captions) for a in dump.articles)
    for row in tables.quotes(dump):
        piece = dump.text[row["start"] : row["end"]]
        assert " ".join(piece.split()) == row["text"]
        assert row["line"] == dump.locate(row["start"])[0]


@given(st.lists(st.fixed_dictionaries({"a": WORDS, "b": LINES, "c": st.integers()})))
@example([{"a": "=1+1", "b": "'=1", "c": -1}])
@example([{"a": "", "b": 'a\r\nb\n\n"c",', "c": 0}])
def test_csv_gives_back_what_was_put_in(table: list[dict[str, object]]) -> None:
    """A reader of CSV finds every cell as it was, when the guard of formulas is taken off."""
    written = "".join(to_csv(table, ["a", "b", "c"]))
    found = list(csv.DictReader(io.StringIO(written, newline="")))
    for row, want in zip(found, table, strict=True):
        assert unescape_formula(row["a"]) == want["a"]
        assert unescape_formula(row["b"]) == want["b"]
        assert int(row["c"]) == want["c"]
        assert not row["a"].startswith(tuple("=+-@\t\r"))
