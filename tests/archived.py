"""Exports of archives and wires, as tests read them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from wireparse import DEFAULT, Parser, Role
from wireparse._fields import Reader
from wireparse._vocabulary import compile_patterns

if TYPE_CHECKING:
    from wireparse import Article, Dump

__all__ = ["HERE", "PARSER", "READER", "export", "facts", "lines_with", "text_of"]

HERE: Final = Path(__file__).parent / "exports"
PARSER: Final = Parser(quotes=False)
READER: Final = Reader(compile_patterns(DEFAULT))


def text_of(name: str) -> str:
    """Return the text of a sample."""
    return (HERE / f"{name}.txt").read_bytes().decode()


def export(text: str, form: str = "auto") -> Dump:
    """Parse an export."""
    return Parser(quotes=False, format_in=form).parse(text)


def facts(article: Article) -> tuple[object, ...]:
    """Return headline, authors, day, place, and the number of body blocks."""
    return (
        " ".join(article.headline.text.split()) if article.headline else None,
        article.byline.authors if article.byline else (),
        article.published.isoformat() if article.published else None,
        article.dateline.location if article.dateline else None,
        len(article.body),
    )


def lines_with(dump: Dump, role: Role) -> list[str]:
    """Return what has a role, white space collapsed."""
    return [" ".join(block.text.split()) for block in dump.blocks if block.role is role]
