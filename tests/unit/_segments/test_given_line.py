"""A given line is one line, and says what is known of it."""

from __future__ import annotations

from typing import Any

import pytest

from wireparse import Role
from wireparse._segments import given_line


def test_a_role_may_be_named() -> None:
    """By its value, as it stands in JSON."""
    assert given_line.GivenLine("The ferry", "headline").role is Role.HEADLINE


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        (given_line.GivenLine("a"), False),
        (given_line.GivenLine("a", Role.CAPTION), True),
        (given_line.GivenLine("a", begins=False), True),
    ],
)
def test_a_line_may_be_given_without_more(line: given_line.GivenLine, is_told: bool) -> None:  # noqa: FBT001  a row
    """Then everything is found out."""
    assert line.is_told is is_told


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        (("a\nb",), ValueError, r"must not hold a line end: 'a\\nb'"),
        (("a\rb",), ValueError, "must not hold a line end"),
        ((3,), TypeError, "must be a str, not a int"),
        (("a", "title"), ValueError, "'title' is not a valid Role"),
    ],
)
def test_what_is_no_line_is_refused(
    arguments: tuple[Any, ...], error: type[Exception], said: str
) -> None:
    """In one line that says what to do."""
    with pytest.raises(error, match=said):
        given_line.GivenLine(*arguments)
