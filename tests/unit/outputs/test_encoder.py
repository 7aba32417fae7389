"""Plain values become the same bytes with orjson and without it."""

from __future__ import annotations

import builtins
import json
from typing import TYPE_CHECKING, Any

import pytest

from wireparse.outputs import _encoder

if TYPE_CHECKING:
    from collections.abc import Iterator

TREE = {"text": "Ærø “<b>”", "at": [1, 2.5, None, True]}


@pytest.fixture
def _without_orjson(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    load = builtins.__import__

    def refuse(name: str, *rest: Any) -> Any:  # noqa: ANN401  whatever it imports
        if name == "orjson":
            raise ModuleNotFoundError(name)
        return load(name, *rest)

    _encoder.encoder.cache_clear()
    monkeypatch.setattr(builtins, "__import__", refuse)
    yield
    _encoder.encoder.cache_clear()


def test_bytes_are_compact_utf_8() -> None:
    """Letters stand as they are."""
    assert _encoder.encode(TREE) == _encoder.dumps(TREE)
    assert json.loads(_encoder.encode(TREE)) == TREE
    assert "Ærø".encode() in _encoder.encode(TREE)


@pytest.mark.usefixtures("_without_orjson")
def test_without_orjson_the_bytes_are_the_same() -> None:
    """The standard library stands in."""
    assert _encoder.encoder() is _encoder.dumps
    assert _encoder.encode(TREE) == _encoder.dumps(TREE)
    assert _encoder.encode(["\ud800"]) == '["\ufffd"]'.encode()


@pytest.mark.parametrize("text", ["a \ud800 b", "\udfff\ud83d", "\U0001f600 \udc80"])
def test_what_utf_8_has_no_place_for_is_one_sign(text: str) -> None:
    """So that offsets stay true; characters beyond 16 bits are left alone."""
    told = json.loads(_encoder.encode([text]))[0]
    assert told == _encoder.without_surrogates(text)
    assert len(told) == len(text)
    assert ("\U0001f600" in told) == ("\U0001f600" in text)
