"""One row for a language: the words of its pages, those around its quotations, its grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve, field, fields, frozen

from wireparse.rows.grammar import Grammar
from wireparse.rows.page import Page
from wireparse.rows.speech import Speech
from wireparse.rows.validators import is_part, is_text, seen_field

if TYPE_CHECKING:
    from collections.abc import Iterable

    Part = TypeVar("Part", Page, Speech, Grammar)

__all__ = ["Language", "join_languages"]


@frozen(kw_only=True, cache_hash=True)
class Language:
    """What is known of a language.

    Rows of one code add up: their lists are joined, and what is no list is taken from the
    last row that says it.

    Example:
        >>> from wireparse import DEFAULT, Knowledge
        >>> more = Language(code="en", page=Page(photo=("Lens by",)))
        >>> knowledge = DEFAULT | Knowledge(languages=(more,))

    Attributes:
        code: ISO 639-1.
        page: Words that tell the parts of a page.
        speech: Words around quotations.
        grammar: How the language puts words together.
        seen: Where.
    """

    code: str = field(validator=is_text)
    page: Page = field(default=Page(), validator=is_part)
    speech: Speech = field(default=Speech(), validator=is_part)
    grammar: Grammar = field(default=Grammar(), validator=is_part)
    seen: str = seen_field()


def join_languages(rows: Iterable[Language]) -> tuple[Language, ...]:
    """Make one row of all rows of each code, in the order in which the codes come."""
    found: dict[str, Language] = {}
    for row in rows:
        known = found.get(row.code)
        found[row.code] = row if known is None else _joined(known, row)
    return tuple(found.values())


def _joined(one: Language, other: Language) -> Language:
    return evolve(
        one,
        page=_added(one.page, other.page),
        speech=_added(one.speech, other.speech),
        grammar=_added(one.grammar, other.grammar),
    )


def _added(one: Part, other: Part) -> Part:
    """Join two parts: lists are joined, and what is no list is the other's where it says it."""
    changes: dict[str, Any] = {}
    for attribute in fields(type(one)):
        mine, more = getattr(one, attribute.name), getattr(other, attribute.name)
        if isinstance(mine, tuple):
            changes[attribute.name] = mine + tuple(word for word in more if word not in mine)
        elif more != attribute.default:
            changes[attribute.name] = more
    return evolve(one, **changes)
