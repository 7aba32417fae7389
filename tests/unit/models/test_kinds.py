"""Kinds are texts, so that outputs need not know them."""

from __future__ import annotations

import enum

import pytest

from wireparse.models import kinds


@pytest.mark.parametrize("name", kinds.__all__)
def test_a_kind_is_its_text(name: str) -> None:
    """In small letters, each once."""
    kind = getattr(kinds, name)
    assert issubclass(kind, enum.StrEnum)
    assert [str(each) for each in kind] == [each.name.lower().replace("_", "-") for each in kind]
    assert len(kind) == len({str(each) for each in kind})
    assert kind.__doc__
