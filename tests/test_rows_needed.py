"""Every row of the knowledge has a golden file behind it, which needs it.

A row is needed if without it a field is lost or another role is told, or if its line is less
likely what it is.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest
from attrs import evolve

from goldens import Golden, differences, goldens
from wireparse import DEFAULT, Knowledge, Parser
from wireparse._roles import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse import Block, Dump

PARSER: Final = Parser(quotes=False)
QUOTING: Final = Parser()
LEAST: Final = 0.001
"""How much less likely a line must be; confidences have three digits."""


def without_each(kind: str) -> Iterator[tuple[str, Knowledge]]:
    """Yield what every row of a kind looks for, with the knowledge that lacks it.

    An agency is a row for each of its forms.
    """
    rows = getattr(DEFAULT, kind)
    for at, row in enumerate(rows):
        above, below = rows[:at], rows[at + 1 :]
        if kind != "agencies":
            form = getattr(row, {"glyphs": "mark", "quote_pairs": "opening"}.get(kind, "form"))
            yield form, evolve(DEFAULT, **{kind: above + below})
            continue
        for form in row.forms:
            others = tuple(other for other in row.forms if other != form)
            left = (evolve(row, forms=others),) if others else ()
            yield form, evolve(DEFAULT, agencies=above + left + below)


def literals_of(form: str) -> list[str]:
    """Return what a line has if a form matches it."""
    return [text.casefold() for text in re.split(r"\{\w+\}", form) if text.strip()]


def holding(form: str) -> list[Golden]:
    """List the golden files that hold a form's literal text, the likeliest first."""
    literals = literals_of(form)
    found = [file for file in goldens() if all(text in file.folded for text in literals)]
    start = literals[0] if literals else ""
    return sorted(
        found,
        key=lambda file: (not any(line.startswith(start) for line in file.lines), len(file.dump)),
    )


@cache
def read_with_all(dump: str) -> dict[int, Block]:
    """Read a dump with every row; returns its blocks by where they begin."""
    return {block.start: block for block in PARSER.parse(dump).blocks}


def falls(file: Golden, form: str, dump: Dump) -> bool:
    """Is a line of a form less likely what it is in a parse, or any line something else?"""
    literals = literals_of(form)
    with_all = read_with_all(file.dump)
    for block in dump.blocks:
        known = with_all.get(block.start)
        if known is None or known.role is not block.role:
            return True
        folded = block.text.casefold()
        if all(text in folded for text in literals):
            if block.confidence < known.confidence - LEAST:
                return True
            if known.rule in FACTS and block.rule != known.rule:  # no longer certain
                return True
    return False


def wrong_fields(file: Golden, dump: Dump, *, quotes: bool) -> set[str]:
    """List the fields in which a file is not read as a person noted it."""
    articles = dump.articles
    noted = file.facts or ()
    found = {f"{len(articles)} articles"} if len(articles) != len(noted) else set()
    for number, (article, facts) in enumerate(zip(articles, noted, strict=False)):
        asked = facts if quotes else {**facts, "quotes": []}
        found |= {f"{number} {wrong}" for wrong in differences(article, asked)}
    return found


@cache
def wrong_with_all(at: int, *, quotes: bool) -> frozenset[str]:
    """List the fields that are wrong with every row too."""
    file = goldens()[at]
    dump = (QUOTING if quotes else PARSER).parse(file.dump)
    return frozenset(wrong_fields(file, dump, quotes=quotes))


def is_needed(file: Golden, form: str, parser: Parser) -> bool:
    """Is a file read worse by a parser that lacks a row: a line, or a field that was right?"""
    dump = parser.parse(file.dump)
    if falls(file, form, dump):
        return True
    known = wrong_with_all(goldens().index(file), quotes=parser.quotes)
    return bool(wrong_fields(file, dump, quotes=parser.quotes) - known)


@pytest.mark.parametrize("kind", ["agencies", "furniture", "glyphs", "quote_pairs", "signoffs"])
def test_every_row_is_needed_by_a_golden_file(kind: str) -> None:
    """Without it some file has other fields or roles, or a line that is less likely; or drop it."""
    idle = []
    for form, knowledge in without_each(kind):
        parser = Parser(knowledge=knowledge, quotes=kind == "quote_pairs")
        if not any(is_needed(file, form, parser) for file in holding(form)):
            idle.append(form)
    assert not idle, f"{kind}: no golden file needs {idle}: add a page that does, or drop the row"
