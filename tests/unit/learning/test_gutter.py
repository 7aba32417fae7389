"""A gutter is written to be corrected, and what was corrected is read with its line."""

from __future__ import annotations

import pytest
from hypothesis import given as drawn

from wireparse import GutterError, Parser, Role
from wireparse.learning import _gutter
from wireparse.testing import anything

PARSER = Parser(quotes=False)


@drawn(anything)
def test_what_is_written_can_be_read(text: str) -> None:
    """Dump and roles come back, whatever the text."""
    dump = PARSER.parse(text)
    written = _gutter.gutter(dump)
    assert _gutter.read_gutter(written) == text
    if dump.blocks:
        lines = _gutter.read_labels(written)
        assert [line.text for line in lines] == [
            row.rstrip("\r\n") for row in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        ][: len(lines)]
        assert {line.role for line in lines} - {None} == {block.role for block in dump.blocks}


def test_every_role_has_a_letter_of_its_own() -> None:
    """Else a correction could not say it."""
    assert set(_gutter.GUTTER) == set(Role)
    assert len(set(_gutter.GUTTER.values())) == len(Role)


def test_labels_are_read() -> None:
    """Blank lines have none, however their line ends."""
    lines = _gutter.read_labels(">H|The ferry\r\n  |\r\n P| It came.")
    assert [(line.text, line.role, line.begins) for line in lines] == [
        ("The ferry", Role.HEADLINE, True),
        ("", None, None),
        (" It came.", Role.PARAGRAPH, False),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", r"page:1: expected lines behind a gutter, found none"),
        ("  |\n  | \n", r"page:1: expected lines"),
        (">H|a\nThe ferry\n", r"page:2: expected three columns .* found 'The ferry\\n'"),
        (">H|a\n X|b\n", r"page:2: unknown letter 'X': expected one of H headline, D deck, "),
        (">H|a\n p|b\n", r"page:2: unknown letter 'p'"),
        (">H|a\n  |b\n", r"page:2: the line has no letter: expected one of H headline"),
        ("*H|a\n", r"page:1: expected '>' or a space in the first column, found '\*'"),
    ],
)
def test_what_is_no_label_is_told_with_its_line(text: str, said: str) -> None:
    """And what is expected, in one line."""
    with pytest.raises(GutterError, match=said) as raised:
        _gutter.read_labels(text, "page")
    assert "\n" not in str(raised.value)


def test_without_a_name_the_line_is_named() -> None:
    """As it is for a dump that is only given back."""
    with pytest.raises(GutterError, match=r"^line 2: expected three columns"):
        _gutter.read_gutter(">H|a\nb")
