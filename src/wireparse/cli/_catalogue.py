"""`wireparse explain CODE`: what a code, a role or a rule means, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import click

from wireparse._roles import FACTS, RULES
from wireparse.cli._exit import meant
from wireparse.cli._terminal import open_console
from wireparse.diagnostics import CATALOGUE
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["MEANINGS", "about", "check_word", "print_entry", "words"]


class _Meaning(NamedTuple):
    """What is told of a role.

    Attributes:
        words: What it is.
        found: Where the library gives it.
    """

    words: str
    found: str


MEANINGS: Final = {
    Role.HEADLINE: _Meaning("The headline, or a copy of it.", "Article.headline"),
    Role.DECK: _Meaning("Standfirst, summary, summary bullets.", "Article.deck"),
    Role.CAPTION: _Meaning(
        "Words that belong to a picture, with or without their credit.", "Article.captions"
    ),
    Role.CREDIT: _Meaning("A picture credit on a line of its own.", "Caption.credit"),
    Role.BYLINE: _Meaning("Who wrote the story.", "Article.byline"),
    Role.DATELINE: _Meaning(
        "Place, agency and date of the report, on a line of their own.", "Article.dateline"
    ),
    Role.TIMESTAMP: _Meaning(
        "When the page was published or updated.", "Article.timestamps"
    ),
    Role.CROSSHEAD: _Meaning("A line that breaks up the body.", "Article.body"),
    Role.PARAGRAPH: _Meaning("A paragraph of the body.", "Article.body"),
    Role.SIGNOFF: _Meaning(
        "Who reported, wrote and edited, at the end of the story.", "Article.signoff"
    ),
    Role.FURNITURE: _Meaning(
        "What the page has and the story has not: widgets, promos, share bars.",
        "Article.blocks",
    ),
}  # fmt: skip
"""Of every role: what it is, where it is found in an article."""


def words() -> list[str]:
    """List all that has an entry."""
    return [*CATALOGUE, *(role.value for role in Role), *RULES]


def check_word(word: str) -> None:
    """Refuse what has no entry.

    Raises:
        click.BadParameter: It has none.
    """
    if word not in words():
        msg = (
            "expected FILE:LINE, such as dump.txt:48, or the code of a diagnostic, a role or"
            f" a rule, got {word!r}{meant(word, words())}"
        )
        raise click.BadParameter(msg)


def about(word: str) -> list[tuple[str, str]]:
    """Return the entry of a word: labels, and what belongs to each.

    Example:
        >>> about("input-empty")[0]
        ('code', 'input-empty')
    """
    if word in CATALOGUE:
        entry = CATALOGUE[word]
        return [
            ("code", word),
            ("severity", entry.severity.value),
            ("meaning", entry.meaning),
            ("what to do", entry.remedy),
        ]
    if word in RULES:
        return [("fact" if word in FACTS else "rule", word), ("meaning", RULES[word])]
    from wireparse.learning import GUTTER  # noqa: PLC0415  roles alone have letters

    meaning = MEANINGS[Role(word)]
    return [
        ("role", word),
        ("meaning", meaning.words),
        ("letter", f"{GUTTER[Role(word)]} in 'wireparse show --gutter'"),
        ("found in", meaning.found),
    ]


def print_entry(word: str, color: str, width: int | None) -> int:
    """Print the entry of a word, and return the exit status."""
    from wireparse.cli._explain import RowPrinter  # noqa: PLC0415  loads rich

    row: Callable[..., None] = RowPrinter(open_console(color, width)).row
    for at, (label, text) in enumerate(about(word)):
        row(label, text, "bold" if at == 0 else "")
    return 0
