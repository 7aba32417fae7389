"""Tables of keys fill what is known, and every format accounts for every field of the model."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import attrs
import pytest

from wireparse import models
from wireparse.outputs import _mapping
from wireparse.outputs._mapping import Key

FORMATS = ("ninjs", "jsonld", "brat", "webannotation", "spacy", "dolma", "iptc")
PLACES = {"start", "end", "outer"}
"""What every node has, and no format needs to tell apart."""
HOLDS = {
    "Caption": "Article.captions",
    "Credit": "Caption.credit",
    "Dateline": "Article.dateline",
    "Quote": "Article.quotes",
    "Speaker": "Quote.speaker",
}
"""The field that an object of a class stands in."""


def test_what_is_not_known_is_left_out() -> None:
    """A key whose value is empty is no key."""
    keys = (
        Key("length", len, {"Node.text": "`length`"}),
        Key("first", lambda text: text[:1], {"Node.start": "`first`", "Node.end": "`first`"}),
    )
    assert _mapping.fill(keys, "goat") == {"length": 4, "first": "g"}
    assert _mapping.fill(keys, "") == {}
    assert _mapping.mapped(keys, keys[:1]) == [
        ("Node.text", "`length`"),
        ("Node.start", "`first`"),
        ("Node.end", "`first`"),
        ("Node.text", "`length`"),
    ]


def _is_told(name: str, written: set[str], left: set[str]) -> bool:
    """Is it said of a field where it stands, or why it stands nowhere?"""
    kind, _, field = name.partition(".")
    if name in written | left or f"{kind}.*" in left or field in PLACES:
        return True
    holder = HOLDS.get(kind)
    if holder is not None and (field == "text" or not {w for w in written if w.startswith(kind)}):
        return _is_told(holder, written, left)
    parts = [part for part, whole in HOLDS.items() if whole == name]
    return any(w.startswith(f"{part}.") for part in parts for w in written)


@pytest.mark.parametrize("name", FORMATS)
def test_every_field_is_written_or_said_to_be_left_out(name: str) -> None:
    """A field that is new in the model fails here until each format says what it does with it."""
    module: Any = import_module(f"wireparse.outputs.{name}")
    written = {field for field, _ in module.mapping()}
    left = set(module.NOT_MAPPED)
    assert written & left == set()
    kinds = [models.Caption, models.Credit]
    if name != "iptc":
        kinds += [models.Article, models.Dateline, models.Quote, models.Speaker]
    fields = [f"{kind.__name__}.{field.name}" for kind in kinds for field in attrs.fields(kind)]
    assert [field for field in fields if not _is_told(field, written, left)] == []


@pytest.mark.parametrize("name", FORMATS)
def test_every_field_that_is_named_is_one(name: str) -> None:
    """And each reason is in words."""
    module: Any = import_module(f"wireparse.outputs.{name}")
    for path in (*dict(module.mapping()), *module.NOT_MAPPED):
        kind, _, field = path.partition(".")
        assert field == "*" or hasattr(getattr(models, kind), field), path
    assert all(len(why) > 6 for why in module.NOT_MAPPED.values())
