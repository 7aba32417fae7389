"""Draws the model for the site as a tree of links, an article as JSON, a page with its parts.

All are made of the code while the site is built, so they cannot differ from it.
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

    from wireparse import Article, Block, Node

__all__ = ["article", "page", "tree"]

_COLUMNS: Final = 84
"""What a block of code shows without scrolling in a window of 1280 pixels."""
_ELSEWHERE: Final = {"Diagnostic": "../errors/"}
"""Classes that another page tells of."""
_ONE, _NONE, _ANY = "", "?", "*"
_PAGE: Final = """Town Clock Found in a Barn after Ninety Years

- It still keeps time, says the farmer

By Ana Lund

Published: 4 May 2026 10:43 GMT

The clock on its cart in Lower Aun, May 3, 2026. REUTERS/Tomas Reel
The clock on its cart in Lower Aun, May 3, 2026. REUTERS/Tomas Reel

Share this article

Town Clock Found in a Barn after Ninety Years

LOWER AUN (Reuters) - A clock that had been missing since 1936 was found in a barn on Sunday.

"It struck twelve when I lifted the fork," said Marta Oyelaran, who owns the barn.

Hands and wheels

The mayor called the find "a small wonder" that would be back before winter.

(Reporting by Ana Lund; Editing by Pieter Aal)
"""
"""An invented page that has all parts of one."""


def tree() -> str:
    """Draw a dump and what is in it; each class once in full, and kinds and places as leaves."""
    return f'<ul class="model-tree"><li>{_box(wireparse.Dump)}{_below(wireparse.Dump)}</li></ul>'


def article(sample: str) -> str:
    """Lay the first article of a sample out as JSON, in a block of code."""
    first = wireparse.read(wireparse.samples.path(sample)).articles[0]
    laid_out = JsonView(_COLUMNS, has_colors=False).show(to_json(first)).decode()
    return f"```json\n{laid_out}```"


def page() -> str:
    """Draw a page, each line with its role, and marks for what is read in it."""
    (story,) = wireparse.parse(_PAGE)
    parts = sorted(_parts(story), key=lambda part: part[1].start)
    lines = "".join(
        f'<div class="page-line page-{block.role}"><a href="#{block.role}">{block.role}</a>'
        f"<span>{_marked(block, parts)}</span>"
        f"{'<i>a copy</i>' if block.copy_of is not None else ''}</div>"
        for block in story.blocks
    )
    return f'<div class="page-drawn">{lines}</div>'


def _parts(story: Article) -> Iterator[tuple[str, Node]]:
    """Yield what is read inside the lines of a story, with the words that the glossary has."""
    if story.dateline:
        yield "dateline", story.dateline
    for caption in story.captions:
        if caption.credit:
            yield "credit", caption.credit
    for quote in story.quotes:
        yield "quotation", quote
        if quote.cue:
            yield "cue", quote.cue
        if quote.speaker:
            yield "speaker", quote.speaker.mention


def _marked(block: Block, parts: list[tuple[str, Node]]) -> str:
    """Write a line with a link around each part of it."""
    text, at = "", block.start
    for name, part in parts:
        if at <= part.start and part.end <= block.end and name != block.role:
            text += escape(_PAGE[at : part.start])
            text += f'<a class="page-{name}" href="#{name}" title="{name}">{escape(part.text)}</a>'
            at = part.end
    return text + escape(_PAGE[at : block.end])


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
