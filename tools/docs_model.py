"""Draws the model for the site, as a tree of links, and shows an article as JSON.

Both are made of the code while the site is built, so they cannot differ from it.
"""

from __future__ import annotations

import enum
from html import escape
from typing import TYPE_CHECKING, Any, Final, Union, get_args, get_origin, get_type_hints

import attrs

import wireparse
from wireparse.cli._json_view import JsonView
from wireparse.outputs.json import to_json

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["article", "tree"]

_COLUMNS: Final = 84
"""What a block of code shows without scrolling in a window of 1280 pixels."""
_ELSEWHERE: Final = {"Diagnostic": "../errors/"}
"""Classes that another page tells of."""
_ONE, _NONE, _ANY = "", "?", "*"


def tree() -> str:
    """Draw a dump and what is in it; each class once in full, and kinds and places as leaves."""
    return f'<ul class="model-tree"><li>{_box(wireparse.Dump)}{_below(wireparse.Dump)}</li></ul>'


def article(sample: str) -> str:
    """Lay the first article of a sample out as JSON, in a block of code."""
    first = wireparse.read(wireparse.samples.path(sample)).articles[0]
    laid_out = JsonView(_COLUMNS, has_colors=False).show(to_json(first)).decode()
    return f"```json\n{laid_out}```"


def _below(kind: type) -> str:
    """Draw the fields of a class that hold others of the model."""
    rows, leaves = [], []
    for name, many, held in _fields(kind):
        field = f'<a class="model-field" href="#wireparse.{kind.__name__}.{name}">{name}{many}</a> '
        below = _below(held)
        (rows if below else leaves).append(f"<li>{field}{_box(held)}{below}</li>")
    if not rows and not leaves:
        return ""
    return f"<ul>{''.join([*rows, *leaves])}</ul>"


def _fields(kind: type) -> Iterator[tuple[str, str, type]]:
    """Yield name, number and class of each field that holds a class of the model."""
    if not attrs.has(kind) or kind in (wireparse.Span, wireparse.Block, wireparse.Diagnostic):
        return
    for name, hint in _hints(kind):
        many, held = _held(hint)
        if held is not None:
            yield name, many, held


def _hints(kind: type) -> Iterator[tuple[str, Any]]:
    hints = get_type_hints(kind)
    for field in attrs.fields(kind):
        yield field.name, hints[field.name]


def _held(hint: Any) -> tuple[str, type | None]:  # noqa: ANN401  an annotation
    """Return how many of which class an annotation allows; None for plain values."""
    arguments = [one for one in get_args(hint) if one not in (type(None), Ellipsis)]
    if get_origin(hint) is tuple and len(arguments) == 1:
        return _ANY, _held(arguments[0])[1]
    if get_origin(hint) in (Union, type(int | None)) and len(arguments) == 1:
        return _NONE, _held(arguments[0])[1]
    is_ours = isinstance(hint, type) and hint.__module__.startswith("wireparse.")
    return _ONE, hint if is_ours else None


def _box(kind: type) -> str:
    name = escape(kind.__name__)
    style = "model-kind" if issubclass(kind, enum.Enum) else "model-class"
    return f'<a class="{style}" href="{_ELSEWHERE.get(name, "")}#wireparse.{name}">{name}</a>'
