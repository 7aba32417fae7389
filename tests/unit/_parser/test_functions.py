"""The functions take the settings of a parser, and hand them all to one."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from wireparse import DEFAULT, Article, Dump, Hooks, Knowledge, ParseError
from wireparse._parser import Parser, functions

STORY = "LUNDE (AFP) - “It rained,” said Ana Lund."


def dropped(*_: object) -> None:
    """Drop an article."""


def failing(*_: object) -> None:
    """Fail."""
    raise ValueError


def articles_by(name: str, **settings: Any) -> tuple[Article, ...]:  # noqa: ANN401  any keyword
    """Read the story with one of the functions."""
    found = getattr(functions, name)(STORY if name == "parse" else [STORY], **settings)
    return found.articles if isinstance(found, Dump) else tuple(found)


def test_settings_are_those_of_a_parser() -> None:
    """A keyword of the functions is a field of `Parser`, of the same type, and none is missing."""
    fields = {field.name: field.type for field in attrs.fields(Parser)}
    hints = functions.ParserSettings.__annotations__
    assert list(hints) == list(fields)
    given = {name: hint.__forward_arg__ for name, hint in hints.items()}
    assert given == {name: str(kind) for name, kind in fields.items()}
    assert not functions.ParserSettings.__required_keys__


@pytest.mark.parametrize("name", ["parse", "read", "iter_articles"])
@pytest.mark.parametrize(
    ("settings", "agencies", "quotes"),
    [
        ({}, ["AFP"], 1),
        ({"quotes": False}, ["AFP"], 0),
        ({"quotes": False, "indirect": True}, ["AFP"], 0),
        ({"knowledge": Knowledge()}, ["AFP"], 0),
        ({"knowledge": DEFAULT, "strict": False}, ["AFP"], 1),
        ({"hooks": Hooks(article=(dropped,))}, [], None),
    ],
)
def test_each_function_hands_on_its_settings(
    name: str, settings: dict[str, Any], agencies: list[str | None], quotes: int | None
) -> None:
    """What a parser of these settings finds, the function finds."""
    found = articles_by(name, **settings)
    assert [article.agency for article in found] == agencies
    assert [len(article.quotes) for article in found] == ([] if quotes is None else [quotes])
    assert found == Parser(**settings).parse(STORY).articles


@pytest.mark.parametrize("name", ["parse", "read", "iter_articles"])
def test_a_keyword_that_is_none_is_refused(name: str) -> None:
    """At once, and the message names it."""
    with pytest.raises(TypeError, match="'quote'"):
        articles_by(name, quote=True)


def test_strictness_is_a_setting() -> None:
    """An error-level diagnostic is raised where it is set, and kept where it is not."""
    hooks = Hooks(quote=(failing,))
    found = functions.parse(STORY, hooks=hooks).diagnostics
    assert "hook-failed" in [diagnostic.code for diagnostic in found]
    with pytest.raises(ParseError):
        functions.parse(STORY, hooks=hooks, strict=True)
