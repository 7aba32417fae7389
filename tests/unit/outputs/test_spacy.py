"""Without spaCy its format says what to install; with it, see `tests/downstream`."""

from __future__ import annotations

import pytest

import wireparse
from wireparse import MissingExtraError
from wireparse.outputs import spacy as ours


def test_without_spacy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one line, by all that would need it."""

    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(ours, "import_module", missing)
    ours._blank.cache_clear()
    article = wireparse.Article(start=0, end=0, index=0, id="0")
    for write in (ours.to_doc, ours.to_docbin):
        with pytest.raises(MissingExtraError, match=r"pip install 'wireparse\[spacy\]'"):
            write(article)
    ours._register()  # says nothing: whoever has no spaCy has no pipeline


def test_marks_are_collected_by_group() -> None:
    """A quotation, its speaker and its verb have one id; labels are kinds."""
    text = "Ferry Returns to River\n\n“It floats,” said Jon Berg on Monday, at noon.\n"
    articles = wireparse.parse(text).articles
    groups = ours._marks(articles, only_body=True)
    assert list(groups) == list(ours.GROUPS)
    assert [(label, who, key) for _, label, who, key in groups["quotes"]] == [
        ("direct", "Jon Berg", "quote-0")
    ]
    assert [mark[1:] for mark in groups["speakers"]] == [("person", "Jon Berg", "quote-0")]
    assert [mark[1:] for mark in groups["cues"]] == [("cue", "", "quote-0")]
    assert [mark[1] for mark in groups["blocks"]] == ["paragraph"]
    whole = ours._marks(articles, only_body=False)
    assert [mark[1] for mark in whole["blocks"]] == ["headline", "paragraph"]
    assert whole["quotes"][0][3] == f"urn:wireparse:{articles[0].id}:0#quote-0"


def test_the_component_is_made_with_the_settings_of_a_parser() -> None:
    """As the configuration of a pipeline has them."""
    made = ours.make_component(None, "wireparse", quotes=True, indirect=True)
    assert made.parser == wireparse.Parser(quotes=True, indirect=True)
