"""The Kvam Herald is read right with the plug-in, and not lost without it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from hypothesis import given, settings

from wireparse import DEFAULT, Hooks, Knowledge, Parser
from wireparse.testing import check, dumps, gutter, read_gutter
from wireparse_kvam import HOOKS, KNOWLEDGE

GUTTER: Final = Path(__file__).with_name("page.gutter").read_bytes().decode()
PAGE: Final = read_gutter(GUTTER)
PLAIN: Final = Parser()
PARSER: Final = Parser(knowledge=DEFAULT | KNOWLEDGE, hooks=HOOKS)


def test_every_line_is_what_a_reader_says() -> None:
    """Roles and borders are those before the lines of the file, and no hook fails."""
    dump = PARSER.parse(PAGE)
    assert gutter(dump) == GUTTER
    assert dump.diagnostics == ()


def test_the_credit_is_read() -> None:
    """Photographer and agency are told from the caption, by the outlet's own words."""
    (caption,) = PARSER.parse(PAGE).articles[0].captions
    assert caption.credit is not None
    assert (caption.credit.creators, caption.credit.agency) == (("Ana Lund",), "KvamPix")


def test_call_signs_are_in_the_metadata() -> None:
    """An article that names ships says which; one that names none has no such key."""
    assert PARSER.parse(PAGE).articles[0].metadata == {"call-signs": "LK7741 LM2203"}
    assert PARSER.parse("No ship was seen on Monday.").articles[0].metadata == {}


def test_nothing_is_lost_without_the_plug_in() -> None:
    """Some lines are taken for something else, but every one of them is there."""
    check(PLAIN.parse(PAGE))
    assert [b.text for b in PLAIN.parse(PAGE).blocks] == [b.text for b in PARSER.parse(PAGE).blocks]


@settings(max_examples=25, deadline=None)
@given(dumps())
def test_pages_of_others_are_read_as_before(text: str) -> None:
    """Where nothing is the Herald's, the plug-in changes nothing."""
    assert PARSER.parse(text) == PLAIN.parse(text)


def test_it_is_found_by_its_name() -> None:
    """Installed, it is used by those who ask for it."""
    assert Knowledge.installed(only=("kvam",)) == KNOWLEDGE
    assert Hooks.installed(only=("kvam",)) == HOOKS
