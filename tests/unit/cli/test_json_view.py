"""JSON for people has as much on a line as there is room for, and stays JSON."""

# ruff: noqa: FBT003  whether there are colours

from __future__ import annotations

import json
import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from console import GOAT
from wireparse.cli import _json_view
from wireparse.outputs.json import from_json, to_json

COLORS = re.compile("\x1b\\[[0-9;]*m")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def shown(value: object, width: int = 40, *, has_colors: bool = False) -> str:
    """Lay a value out."""
    return _json_view.JsonView(width, has_colors).show(json.dumps(value).encode()).decode()


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ({}, "{}\n"),
        ([], "[]\n"),
        ("x" * 50, f'"{"x" * 50}"\n'),
        ({"start": 618, "end": 652, "is": True}, '{"start": 618, "end": 652, "is": true}\n'),
        (
            {"start": 618, "end": 652, "is": "the goat"},
            '{\n  "start": 618, "end": 652,\n  "is": "the goat"\n}\n',
        ),
        (
            {"goats": [{"name": "Odd", "age": 3}, {"name": "Even", "age": 4, "by": ["Ana", "Bo"]}]},
            (
                '{\n  "goats": [\n    {"name": "Odd", "age": 3},\n    {\n'
                '      "name": "Even", "age": 4,\n      "by": ["Ana", "Bo"]\n    }\n  ]\n}\n'
            ),
        ),
    ],
)
def test_a_value_is_on_one_line_where_there_is_room(value: object, want: str) -> None:
    """Otherwise what has parts is on a line of its own; texts are never cut."""
    assert shown(value) == want


@pytest.mark.parametrize(("length", "lines"), [(33, 1), (34, 4)])
def test_a_line_is_as_wide_as_the_terminal(length: int, lines: int) -> None:
    """And no wider."""
    assert shown([3, "x" * length]).count("\n") == lines


@pytest.mark.parametrize("width", range(34, 70))
def test_a_comma_has_room_too(width: int) -> None:
    """It stands behind all parts but the last."""
    for value in (
        {"a": ["x" * 20, "y" * 9], "b": 0, "c": ["z"]},
        {"a": "x" * 20, "b": "y" * 3, "c": ["z"]},
        ["x" * 20, "y" * 20, 3, ["z"], 4],
    ):
        assert max(map(len, shown(value, width).splitlines())) <= width


@given(VALUES, st.integers(10, 100), st.booleans())
def test_it_is_read_back_equal(value: object, width: int, has_colors: bool) -> None:  # noqa: FBT001
    """However it is laid out; colours left out."""
    said = shown(value, width, has_colors=has_colors)
    assert json.loads(COLORS.sub("", said)) == value
    assert has_colors or shown(value, width) == said
    assert not set(COLORS.sub("", said)) & {"\x1b", "\x07", "\x9b", "\u202e", "\r"}


@pytest.mark.parametrize("sign", ["\x1b", "\x9b", "\u202e", "\x7f", "\ufeff", "\ud800"])
def test_what_a_terminal_acts_on_is_an_escape(sign: str) -> None:
    """And is what it was when it is read."""
    said = shown({"text": f"goat{sign}m"})
    assert f"goat\\u{ord(sign):04x}m" in said
    assert json.loads(said) == {"text": f"goat{sign}m"}


@pytest.mark.parametrize("text", ["عبّارة", "“goat” – é", "می‌خواهم", "non\u00a0breaking"])
def test_what_people_read_is_no_escape(text: str) -> None:
    """Whatever script it is in, and what joins its letters."""
    assert text in shown(text)


def test_keys_texts_numbers_and_nothing_have_colours() -> None:
    """Each its own, which ends behind it."""
    said = shown({"goat": ["Odd", 3, False, None]}, has_colors=True)
    assert said == (
        '{\x1b[38;5;30m"goat"\x1b[0m: [\x1b[38;5;28m"Odd"\x1b[0m, '
        "\x1b[38;5;130m3\x1b[0m, \x1b[38;5;130mfalse\x1b[0m,"
        " \x1b[2mnull\x1b[0m]}\n"
    )


def test_an_article_is_read_back() -> None:
    """What is copied from a terminal is what a file would have."""
    article = wireparse.parse(GOAT).articles[0]
    said = _json_view.JsonView(80, False).show(to_json(article))
    assert from_json(said) == article
    assert max(map(len, said.decode().splitlines())) <= 80


class Terminal:
    """A standard output that is one, or none."""

    encoding = "utf-8"

    def __init__(self, is_terminal: object) -> None:
        """Be one, or none."""
        self._is_terminal = is_terminal

    def isatty(self) -> object:
        """Say so."""
        return self._is_terminal


@pytest.fixture
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "70")


@pytest.mark.usefixtures("_plain_environment")
@pytest.mark.parametrize(
    ("color", "is_terminal", "no_color", "want"),
    [
        ("auto", False, "", None),
        ("never", False, "", None),
        ("auto", True, "", (70, True)),
        ("auto", True, "1", (70, False)),
        ("never", True, "", (70, False)),
        ("always", True, "1", (70, True)),
        ("always", False, "", (70, True)),
    ],
)
def test_it_is_for_terminals_and_on_request(
    color: str,
    is_terminal: object,
    no_color: str,
    want: object,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A pipe gets it only where colours are asked for; `NO_COLOR` takes only the colours."""
    monkeypatch.setattr(sys, "stdout", Terminal(is_terminal))
    if no_color:
        monkeypatch.setenv("NO_COLOR", no_color)
    assert _json_view.view_for(color) == want
