"""The functions are a parser that is used once."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from wireparse import Knowledge, Parser
from wireparse._parser import functions

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "The Goat Sleeps\n\nJon Berg said that it slept. “It snored,” he said.\n"
SETTINGS: list[dict[str, Any]] = [
    {},
    {"quotes": False},
    {"indirect": True},
    {"knowledge": Knowledge()},
    {"strict": True},
]


@pytest.mark.parametrize("settings", SETTINGS, ids=lambda settings: ", ".join(settings) or "none")
def test_a_function_gives_what_its_parser_does(settings: dict[str, Any]) -> None:
    """With each setting."""
    dump = Parser(**settings).parse(TEXT)
    assert functions.parse(TEXT, **settings) == dump
    assert functions.read(io.BytesIO(TEXT.encode()), **settings) == dump
    assert tuple(functions.iter_articles([TEXT], **settings)) == dump.articles


@pytest.mark.parametrize("function", [functions.read, functions.iter_articles])
def test_bytes_are_read_in_the_encoding_that_is_given(function: Callable[..., Any]) -> None:
    """However they look."""
    found = function([TEXT.replace("Goat", "Góat").encode("cp1250")], encoding="cp1250")
    (article,) = found.articles if hasattr(found, "articles") else found
    assert article.headline.text == "The Góat Sleeps"


def test_an_unknown_setting_is_refused() -> None:
    """By its name."""
    with pytest.raises(TypeError, match="quote"):
        functions.parse(TEXT, quote=True)  # type: ignore[call-arg]
