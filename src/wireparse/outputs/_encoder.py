"""Plain values as JSON bytes: the same bytes with orjson and without it."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["dumps", "encode", "encoder", "without_surrogates"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_REPLACEMENT: Final = "\ufffd"


def dumps(tree: object) -> bytes:
    """Write as orjson does."""
    return _text(tree).encode("utf-8")


@lru_cache(maxsize=1)
def encoder() -> Callable[[object], bytes]:
    """Return the fastest that is installed; it refuses lone surrogates."""
    try:
        import orjson  # noqa: PLC0415  an extra
    except ModuleNotFoundError:
        return dumps
    return orjson.dumps


def encode(tree: object) -> bytes:
    r"""Write plain values for programs of others, some of which refuse an escaped lone surrogate.

    Example:
        >>> encode({"text": "one \ud800 two"}).decode()
        '{"text":"one � two"}'

    Args:
        tree: Dictionaries, lists, strings, numbers, truth values and None.

    Returns:
        One line of UTF-8, without a line end; U+FFFD stands for each lone surrogate.
    """
    try:
        return encoder()(tree)
    except (TypeError, UnicodeEncodeError):
        return without_surrogates(_text(tree)).encode("utf-8")


def without_surrogates(text: str) -> str:
    """Put U+FFFD for each lone surrogate, so that offsets stay true."""
    return _SURROGATE.sub(_REPLACEMENT, text)


def _text(tree: object) -> str:
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
