"""Nodes are slices, values, and know their place."""

from __future__ import annotations

import copy
import pickle
from datetime import date

import attrs
import pytest

import wireparse
from wireparse import Article, Dump, Role, Span, TimestampKind
from wireparse.models.nodes import Block, Timestamp
from wireparse.outputs.json import from_dict, from_json, to_dict, to_json

TITLE = "Ferry Returns to River after Nine Dry Winters"
PIC = "The ferry at its pier in Lunde, March 3, 2026. REUTERS/Ana Lund"
BODY = "“It carried nine people and a goat,” ferry owner Jon Berg said on Monday."
PAGE = (
    f"{TITLE}\r\n\r\n{PIC}\r\n{PIC}\r\nTT\r\n\r\n{TITLE}\r\n\r\n{PIC}\r\n{PIC}\r\n\r\n"
    f"By Ida Dahl\r\n\r\nLUNDE (Reuters) - {BODY}\r\n\r\n- The goat\r\n\r\n"
    "It  slept\tall the way.\r\n"
)


@pytest.fixture(scope="module")
def dump() -> Dump:
    """Parse a page with a node of nearly every class."""
    return wireparse.parse(PAGE)


@pytest.mark.parametrize(
    ("text", "offset", "want"),
    [
        ("", 0, (1, 1)),
        ("one\ntwo", 0, (1, 1)),
        ("one\ntwo", 3, (1, 4)),
        ("one\ntwo", 4, (2, 1)),
        ("one\ntwo", 7, (2, 4)),
        ("one\r\ntwo", 3, (1, 4)),
        ("one\r\ntwo", 4, (1, 5)),
        ("one\r\ntwo", 5, (2, 1)),
        ("one\rtwo", 4, (2, 1)),
        ("one\r\rtwo", 4, (2, 1)),
        ("one\n", 4, (2, 1)),
        ("one\u2028two", 4, (1, 5)),
        ("né\ntwo", 3, (2, 1)),
    ],
)
def test_locate_tells_line_and_column(text: str, offset: int, want: tuple[int, int]) -> None:
    """Both count from 1; CR LF is one line end, other separators are none."""
    assert Dump(text=text).locate(offset) == want


@pytest.mark.parametrize("offset", [-1, 8])
def test_locate_refuses_an_offset_outside(offset: int) -> None:
    """A wrong offset is not moved to the nearest."""
    with pytest.raises(IndexError, match="outside"):
        Dump(text="one\ntwo").locate(offset)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one\ntwo", ["one", "two"]),
        ("one\r\ntwo\r\n", ["one", "two", ""]),
        ("one\rtwo\r\rthree", ["one", "two", "", "three"]),
        ("", [""]),
        ("\n\n", ["", "", ""]),
        ("one\u2028two\x0c", ["one\u2028two\x0c"]),
    ],
)
def test_line_gives_each_line_without_its_end(text: str, lines: list[str]) -> None:
    """Numbers go from 1 to the number of lines."""
    dump = Dump(text=text)
    assert [dump.line(n) for n in range(1, len(lines) + 1)] == lines


@pytest.mark.parametrize("number", [0, -1, 3])
def test_line_refuses_a_number_outside(number: int) -> None:
    """There is no line 0."""
    with pytest.raises(IndexError, match="outside"):
        Dump(text="one\ntwo").line(number)


def test_every_node_is_a_slice(dump: Dump) -> None:
    """Block, headline, caption, credit, byline, dateline and quote are cut out of the text."""
    (article,) = dump.articles
    nodes = [*article.blocks, *article.captions, *article.quotes]
    nodes += [n for n in (article.headline, article.byline, article.dateline) if n is not None]
    nodes += [c.credit for c in article.captions if c.credit is not None]
    assert {type(node).__name__ for node in nodes} == {
        "Block", "Headline", "Caption", "Credit", "Byline", "Dateline", "Quote",
    }  # fmt: skip
    for node in nodes:
        assert dump.text[node.start : node.end] == node.text
        assert node.span == Span(node.start, node.end)


def test_an_article_spans_its_blocks(dump: Dump) -> None:
    """From the first block to the last; the dump's blocks are those of its articles."""
    (article,) = dump.articles
    assert article.span == Span(article.blocks[0].start, article.blocks[-1].end)
    assert dump.blocks == article.blocks


def test_the_text_of_an_article_is_clean(dump: Dump) -> None:
    """White space is collapsed, glyphs are left out, the dateline stays."""
    assert dump.articles[0].text == (
        f"LUNDE (Reuters) - {BODY}\n\nThe goat\n\nIt slept all the way."
    )


@pytest.mark.parametrize(
    ("text", "role", "content"),
    [
        ("- Long  wait", Role.CROSSHEAD, "Long wait"),
        ("• Long wait", Role.DECK, "Long wait"),
        ("- Long wait", Role.PARAGRAPH, "- Long wait"),
        ("Long\n wait", Role.PARAGRAPH, "Long wait"),
        ("___", Role.FURNITURE, "___"),
        ("* * *", Role.CROSSHEAD, "* * *"),
        ("« Ce bac »  flotte", Role.CROSSHEAD, "« Ce bac » flotte"),
        ("$ 5 a head", Role.DECK, "$ 5 a head"),
    ],
)
def test_content_is_the_text_for_reading(text: str, role: Role, content: str) -> None:
    """A glyph alone stays, and so do the bullet of a paragraph and what opens a quotation."""
    assert Block(text, 0, len(text), role, "text").content == content


@pytest.mark.parametrize(
    ("stamps", "want"),
    [
        ((), None),
        (((TimestampKind.UPDATED, date(2026, 3, 4)),), None),
        (((TimestampKind.UNKNOWN, date(2026, 3, 4)),), date(2026, 3, 4)),
        (
            ((TimestampKind.UNKNOWN, None), (TimestampKind.UNKNOWN, date(2026, 3, 5))),
            date(2026, 3, 5),
        ),
        (
            (
                (TimestampKind.UNKNOWN, date(2026, 3, 4)),
                (TimestampKind.PUBLISHED, date(2026, 3, 3)),
            ),
            date(2026, 3, 3),
        ),
    ],
)
def test_published_is_the_surest_moment(
    stamps: tuple[tuple[TimestampKind, date | None], ...], want: date | None
) -> None:
    """Published before unlabelled, an update never, and no day without a whole date."""
    moments = tuple(Timestamp("x", 0, 1, "x", kind, day) for kind, day in stamps)
    assert Article(start=0, end=1, index=0, id="0" * 16, timestamps=moments).published == want


def test_a_dump_is_pickled_and_copied_as_it_is(dump: Dump) -> None:
    """Nothing in it is tied to the process."""
    assert pickle.loads(pickle.dumps(dump)) == dump  # noqa: S301  our own bytes
    assert copy.deepcopy(dump) == dump


def test_nodes_are_hashable(dump: Dump) -> None:
    """Equal nodes are one member of a set."""
    again = wireparse.parse(PAGE)
    assert len({*dump.blocks, *again.blocks}) == len(dump.blocks)
    assert hash(dump.articles[0]) == hash(again.articles[0])


def test_nodes_are_frozen_and_slotted(dump: Dump) -> None:
    """No field can be set, and none can be added."""
    block = dump.blocks[0]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        block.text = "goat"  # type: ignore[misc]
    assert not hasattr(block, "__dict__")


def test_the_parser_is_a_value() -> None:
    """Equal settings make equal parsers, that hash and pickle."""
    one, two = wireparse.Parser(quotes=False), wireparse.Parser(quotes=False)
    assert one == two
    assert hash(one) == hash(two)
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301  our own bytes
    assert one.parse(PAGE).articles[0].quotes == ()


def test_the_same_text_gives_the_same_id_elsewhere(dump: Dump) -> None:
    """The id rests on headline and clean text: captions, offsets and line ends do not count."""
    body = f"LUNDE (Reuters) - {BODY}\n\n- The goat\n\nIt slept all the way."
    bare = f"{TITLE}\n\nBy Ida Dahl\n\n{body}\n"
    (article,) = wireparse.parse("\n\n" + bare).articles
    assert article.id == dump.articles[0].id
    assert len(article.id) == 16
    assert int(article.id, 16) >= 0


def test_a_span_is_half_open() -> None:
    """Its length is the number of code points."""
    span = Span(3, 7)
    assert len("0123456789"[span.start : span.end]) == span.end - span.start
    assert len(span) == 4


@pytest.mark.parametrize(
    ("other", "want"),
    [(Span(3, 7), True), (Span(4, 5), True), (Span(2, 5), False), (Span(5, 8), False)],
)
def test_a_span_contains_what_lies_wholly_inside(other: Span, want: bool) -> None:  # noqa: FBT001
    """Touching or overlapping is not enough."""
    assert (other in Span(3, 7)) is want


def test_a_speaker_is_a_value_with_its_mention_among_the_mentions() -> None:
    """However it is made, copied, hashed, pickled or written and read again."""
    mention = wireparse.Mention("Brook", 9, 14)
    bare = wireparse.Speaker("Ada Brook", mention)
    assert bare.mentions == (mention,)
    assert (bare.gender, bare.gender_from, bare.title, bare.description) == (None,) * 4
    whole = attrs.evolve(
        bare,
        gender=wireparse.Gender.F,
        gender_from=wireparse.GenderSource.PRONOUN,
        title="Rear Admiral",
        description="a fellow at the Ostra Institute",
        mentions=(wireparse.Mention("Ada Brook", 0, 9), mention),
    )
    for again in (
        copy.deepcopy(whole),
        pickle.loads(pickle.dumps(whole)),  # noqa: S301  our own bytes
        from_json(to_json(whole), wireparse.Speaker),
        from_dict(to_dict(whole), wireparse.Speaker),
    ):
        assert again == whole
        assert hash(again) == hash(whole)
    assert whole != bare
    old = {"name": "Ada Brook", "mention": to_dict(mention), "kind": "person"}
    assert from_dict(old, wireparse.Speaker) == bare
