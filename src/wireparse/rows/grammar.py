"""How the words of a language are put together: what its word lists cannot say."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from wireparse.rows.validators import one_of, words_field

__all__ = ["Grammar"]


INFLECTIONS: Final = ("listed", "english")
"""Rules by which the forms of a verb are made; `listed`: each form is a word of the lists."""


@frozen(kw_only=True, cache_hash=True)
class Grammar:
    """How a language puts its words together.

    Every field may be left out.

    Attributes:
        inflection: How the forms of verbs are made of their base forms: `english`, or
            `listed` where each form is itself a word of the lists.
        articles: Words before a noun that are no part of a name ("the").
    """

    inflection: str = field(default="listed", validator=one_of(INFLECTIONS))
    articles: tuple[str, ...] = words_field()
