"""A value says what a notebook shows of it, if there is anybody to draw it."""

from __future__ import annotations

import pytest

import wireparse
from wireparse.diagnostics import MissingExtraError
from wireparse.models import notebook

DUMP = wireparse.parse("Fares\n\nA ferry. (Reuters)\n\n“It floats,” said Ida Dahl.\n")
ARTICLE = DUMP.articles[0]
VALUES = [DUMP, ARTICLE, ARTICLE.quotes[0], ARTICLE.captions[0]]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_is_drawn_by_the_page_maker(
    value: wireparse.Dump | wireparse.Article | wireparse.Quote | wireparse.Caption,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It hands itself over, and gives back what comes."""
    monkeypatch.setattr("wireparse.outputs.html.to_fragment", lambda item: f"<p>{id(item)}</p>")
    assert value._repr_html_() == notebook.as_html(value) == f"<p>{id(value)}</p>"


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_without_the_extra_there_is_nothing_to_show(
    value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then a notebook prints the value as Python does; any other trouble is told."""

    def missing(_: object) -> str:
        raise MissingExtraError

    monkeypatch.setattr("wireparse.outputs.html.to_fragment", missing)
    assert notebook.as_html(value) is None
    monkeypatch.setattr("wireparse.outputs.html.to_fragment", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        notebook.as_html(value)
